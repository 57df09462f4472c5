/** Formal verbs, adjectives and nouns of the file, beside the plain words a child has for them. */
export const FORMAL = `
vernemen vernomen ter_ore gewag > hoorde gehoord verteld zeggen
nuttigen genuttigd consumeren geconsumeerd verorberen inname > eten at gegeten drinken dronk gedronken op opgegeten snoepen
aanschaffen aangeschaft verwerven verworven verkregen aankopen koop > kopen gekocht kocht gekregen winkel
vervaardigen vervaardigd vervaardigde maken produceren > maken gemaakt maakte knutselen
ontdoen zich_ontdoen ontdaan_van wegdoen weggeworpen prijsgeven > weggegooid gooide_weg dumpte sloot prullenbak gedumpt laten_vallen bosjes
aantreffen aangetroffen treft_aan > lag vond gevonden stond zag
zich_begeven begaf begaven vervoegen richting_gaan toog > ging liep naar fietste gingen
betreden betrad binnengaan > naar_binnen binnen ging_in stapte_binnen liep_binnen
verlaten verliet > weg ging_weg naar_buiten eruit
nuttig_gebruik benutten benut gebruikmaken aanwenden aangewend hanteren gehanteerd hanteerde > met gebruikte had_*_vast zwaaide pakte
toebrengen toegebracht bekomen oplopen opgelopen > pijn kreeg bloed wond kapot
bejegenen bejegend bejegening behandelde behandeling_jegens > deed aardig gemeen tegen boos lief onaardig
gadeslaan gadegeslagen toekijken aanschouwen toezien > kijken keek zag toekeek
nalaten nagelaten verzuimen verzuimd > niet_gedaan vergeten deed_niks
verrichten verricht handeling > deed gedaan doen
aanvangen aanving ving_aan > begon beginnen start
staken gestaakt beëindigen beëindigd ophouden > stopte hield_op klaar
zich_onttrekken onttrok ontsnappen ontsnapt ontkomen ontglippen > weg losgerukt ontsnapt wegrennen trok_los glipte
bemerken gewaarworden bespeuren ontwaren ontwaard opmerken opgemerkt > zag hoorde voelde rook merkte viel_op
onderkennen onderscheiden > zien herkennen verschil
verplaatsen voortbewegen voortbewoog > liep reed rende kroop ging
naderen naderde genaderd toenadering toegelopen > kwam_aan kwam_naar liep_naar kwam_dichterbij kwam_op af
omringen omsingelen omsingeld omringd > om_me_heen eromheen kring stonden_om ingesloten
begunstigen bevoordelen > voortrekken
verstrekken verstrekt uitreiken uitgereikt overhandigd toebedelen > gaf gegeven kreeg deelde_uit
toezenden toegezonden verzonden verzenden gezonden > gestuurd stuurde appte mailde geappt sturen
ophalen afhalen afgehaald opgehaald > haalde opgehaald halen kwam_ophalen
achterlaten achtergelaten > laten_liggen liet_*_staan lag_nog vergeten bleef_staan stond_nog
meevoeren meegevoerd medenemen meegenomen > nam_mee meegenomen droeg onder_zijn_arm
verbergen verborg verborgen verstoppen wegstoppen > verstopt onder achter stopte_weg in_zijn_zak
blokkeren versperren versperd geblokkeerd belemmeren belemmerd hinderen gehinderd > in_de_weg kon_er_niet_langs stond_voor dwars hek
beramen beraamd plannen > plan afgesproken bedacht
aansporen aangespoord aanmoedigen aangemoedigd ophitsen opgehitst opruien > riepen toe_dan doe_het sla_hem kom_op durf_je aanmoedigen joelen
overreden overgehaald verleiden verleid > wilde_dat kom_maar ijsje cadeautje
uitnodigen > mag_ik kom_je
vernielen vernield stukmaken > kapot stuk gesloopt
herstellen hersteld repareren > gemaakt maken nieuwe fietsenmaker plakken
reinigen gereinigd schoonmaken afspoelen > gewassen schoongemaakt wasmachine dweilen geveegd poetsen douche
ontkleden uittrekken uitgetrokken > uit uitgetrokken trok_uit
aankleden aangetrokken > aan aangetrokken trok_aan
bedekken bedekt afgedekt > over onder deken handdoek kleed doek
tonen getoond vertonen vertoond laten_zien toonde > liet_*_zien laten_zien wees
lezen gelezen > las gelezen lezen
tellen geteld > tellen telde geteld
meten gemeten > meten centimeter meter
ontwijken uitwijken uitgeweken > opzij sprong_weg bukte sprong_opzij
struikelen gestruikeld uitglijden uitgegleden uitgeleden > struikelde gleed viel onderuit
zich_verwonden bezeren > au pijn viel zeer
verzamelen verzameld opruimen > opgeruimd bij_elkaar geraapt raapte
tillen getild optillen > tilde droeg optillen opgetild
slepen gesleept sleuren gesleurd > sleepte sleurde trok slepen meegesleurd
schudden geschud > schudde door_elkaar
kloppen geklopt aanbellen aangebeld > belde_aan klopte bonkte aanbellen bel deurbel
luisteren afluisteren afgeluisterd > luisterde hoorde stiekem
leunen geleund > leunde tegen
zitten plaatsnemen plaatsgenomen nam_plaats gezeten > zat ging_zitten zitten stoel bank
opstaan opgestaan overeind > stond_op opgestaan overeind
knielen geknield hurken gehurkt > op_zijn_hurken knieën bukte hurken
bukken gebukt buigen > bukte gebukt
kruipen gekropen > kroop gekropen
zwaaien gezwaaid wuiven > zwaaide zwaaien
dansen gedanst > danste dansen
kussen omhelzen omhelzing > knuffel kus knuffelen
troosten getroost geruststellen > knuffel troostte arm_om op_schoot rustig lief bij_mama
bezighouden bezigheden bezigheid bezig doende > spelen was_aan kijken tv
afwachten > wachtte wachten
bezoeken bezocht > op_bezoek bij_*_geweest langs
logeren overnachten overnacht overnachting > logeren sliep logeerde slaapfeestje geslapen
verhuizen verhuizing verhuisd > verhuisd nieuwe_huis
opgroeien > klein groot
oefenen geoefend > oefenen training geoefend
winnen gewonnen verliezen > gewonnen verloren winnen verlies
schenken cadeau > gaf cadeau
delen gedeeld verdelen verdeling verdeeld > delen ieder de_helft eerlijk kreeg
kwijtraken kwijt verloren verlies zoekgeraakt > kwijt verloren weg zoek
inruilen > geruild
weten_te_vinden > wist vond gezegd
nabootsen nadoen nagedaan > nadoen deed_na
ontvreemden ontvreemd > gepikt gejat gestolen meegenomen gepakt
bemoeien inmenging inmengen > bemoei bemoeide ertussen
verzoenen verzoening bijgelegd > goedgemaakt sorry weer_vrienden hand
beschuldigen beschuldigd beschuldiging aantijging aantijgingen betichten beticht > zegt_dat_ik de_schuld jij_hebt beschuldigde kreeg_de_schuld dachten_dat
gunnen > gunde
verwachten verwacht > dacht_dat wachtte
vermoeden vermoedelijk > denk misschien
instemmen ingestemd akkoord > ja_gezegd goed oké mocht
weigeren weigering > nee_gezegd wou_niet wilde_niet
bezitten bezit in_het_bezit > had heeft van_mij eigen
ontbreken ontbrak ontbreekt missen > mist weg kwijt geen
gehavend beschadigd toegetakeld > kapot stuk gescheurd vies
ontdaan overstuur ontredderd aangeslagen van_streek > huilen huilde trilde wit bleek in_de_war snikken
luidruchtig rumoerig > hard schreeuwen lawaai herrie druk
zwijgzaam stil > stil zei_niks
roerloos onbeweeglijk bewegingloos > bewoog_niet stil lag_stil
behulpzaam > hielp aardig
gehaast haastig > snel vlug rennen haast gauw
behoedzaam voorzichtig > zachtjes langzaam voorzichtig op_zijn_tenen sluipen
heftig hevig krachtig kracht > hard heel_hard keihard
licht zwak > zachtjes beetje
alledaags gewoon > gewoon
afgelegen verlaten > niemand stil
onverlicht duister > donker zonder_licht
vuil besmeurd bevuild > vies modder vlekken smerig
gekleurd veelkleurig > kleur regenboog
gestreept > strepen streepjes gestreept
scherp puntig > scherp punt
zwaar > zwaar til kilo
leeg > leeg
gevuld vol > vol
kostbaar waardevol duur > duur veel_geld goud
versleten > oud kapot gaten
identiek overeenkomend dezelfde gelijkend > zelfde dezelfde precies_zo net_zo lijkt leek
afwijkend verschillend > anders
aanzienlijk > veel groot
gering > beetje klein
meerdere verscheidene diverse > twee drie paar veel allemaal
hoofdtooi > pet hoed muts
gedaante silhouet schim contour > schaduw iemand zwart
onderkomen verblijf > huis tent hut
etablissement gelegenheid > café winkel restaurant
versnapering lekkernij > snoep ijs koekje lolly chips
drinkwaar > cola limonade
spijs gerecht > eten patat soep pizza
reisdoel bestemming > naar gingen_naar halte
uitrusting toebehoren > spullen tas pak
gebrek mankement > kapot stuk
gevaarte > grote
vondst > gevonden vond lag
aanwijzing spoor > sporen voetstappen gevonden
sporen voetafdrukken > voetstappen spoor modder
omzwervingen > gelopen
samenscholing oploop menigte > groep veel_mensen allemaal druk
rumoer opschudding commotie tumult > geschreeuw herrie lawaai gillen schreeuwen
handreiking > hand
tegenprestatie wederdienst > moest_ik kreeg_ik
kennismaking > leerde_kennen eerste_keer
voorraad > spullen dozen
restant overblijfsel overblijfselen resten > stukjes stukken over scherven as
scherven glassplinters > glas scherven splinters stukjes
opening gat > gat open
omheining afrastering > hek draad
afvalbak > prullenbak
rustplaats zitgelegenheid > bankje bed
bergplaats > kast la
ontmoetingsplaats trefpunt > plek afgesproken
verzorger > oppas
onverlaat vandaal vandalen baldadig > gasten jongens
lastigvallen lastiggevallen hinderlijk hinderen > lastig vervelend irritant pesten volgde
ongewenst ongevraagd > wilde_ik_niet wou_niet
ongeoorloofd zonder_toestemming > mag_niet mocht_niet stiekem niet_gevraagd
vrijwillig uit_eigen_beweging eigener > zelf wilde
noodgedwongen > moest
alsnog > toen_wel later
eigenmachtig > zelf
gezamenlijk gemeenschappelijk > samen met_z'n_allen
afzonderlijk > apart alleen
overdag > dag licht
`;
