/** The register of the file: formal verbs, nouns and adjectives, beside everyday speech. */
export const REGISTER = `
aanbieding aangeboden > gaf wil_je kreeg krijg_je te_koop
aanblik aanschijn > zag eruit gezicht keek
aanjager aanstichten aanzetten aanzet aanwakkeren opgejut opjutten > begon zei_doe_het durf_je riepen moest_van opgestookt stoken hitsen
aanlokken verleidingspoging strikken > kom_maar snoep ijsje wil_je lokte
aanmanen aanmaning sommatie > zei_dat moest opschieten weg
aanmelden aangemeld > gezegd ingeschreven opgegeven
aanreiken > gaf geven aangeven
aanrichten aangericht > kapot gedaan gemaakt
aanslag aanvallen aanval > viel_aan sprong_op kwam_op_me sloeg
aanstoot ergernis irritatie prikkel geprikkeld misnoegen wrevel > boos vervelend irritant chagrijnig stom pissig
aanvoeren stellen beweren bewering beweerd > zei zegt zeggen
abrupt plotsklaps onverwachts onvoorzien plotseling > ineens opeens zomaar plots in_één_keer
achtervolger > achter_ons achter_me achtervolgde volgde
afbetalen afbetaling > terugbetalen betalen
afranselen toetakelen > in_elkaar geslagen klappen
aftroggelen afhandig bietsen > geef geven afgepakt geld
afweren verweren ontworstelen ontworsteld > armen_voor losgerukt trok_los handen_voor duwde terug
afzijdig lijdzaam passief > deed_niks stond_erbij keek_alleen bleef_staan bemoeide_niet
agitatie onrust onrustig roerig > druk zenuwachtig liep_heen_en_weer trilde wiebelde
alibi elders > was_hij ergens_anders thuis niet_bij
anoniem onbekend_nummer > onbekend nummer geen_naam ken_ik_niet
apathisch lusteloos > zei_niks staarde deed_niks moe
argeloos onbevreesd onbezorgd > gewoon niks_door wist_niks niet_bang
armoedig haveloos > vies oude_kleren gaten arm
assistentie bijstand ondersteunen > hielp helpen geholpen hulp
autoriteit overheid instantie > politie gemeente agent
baldadigheid kattenkwaad misdraging > rottigheid geintje grap stout vervelend klieren
bedekking bedekt > over masker sjaal
bedenktijd geaarzeld weifelen getwijfeld > wachtte twijfelde dacht_na even_niks
bedrieglijk verraderlijk listig > nep gelogen stiekem
beduusd ontsteld verslagen verslagenheid ontsteltenis > schrok stil geschrokken wit huilen stond_daar
begroeting onthaal > hoi hallo zei_hoi hand
bekogelen bekogeld > gooide gooiden stenen eieren sneeuwballen
beklimmen > klom klimmen eroverheen
bekokstoven beramen samenspannen > afgesproken plan bedacht van_tevoren
belagen belaagd bestormen > kwamen_op om_me_heen achter_me_aan
belasteren smaad lasterlijk > roddelen roddels leugens rondverteld
belonen beloning winstbejag > kreeg geld beloofd
benadelen nadeel > pech zielig
benodigdheden > spullen
bereikbaar onbereikbaar > bellen opnemen nam_niet_op
beschermen bescherming behoeden beschermd > hield_voor achter_me hielp voor_me_staan arm_om
beslissen besluiten beslissing > toen_ging bedacht zou
bestraffing sanctioneren > straf strafwerk geschorst
betasten > aangeraakt
betreuren wroeging > spijt sorry stom
bijeenkomst samenkomst > feest afgesproken vergadering bij_elkaar
bijzijn in_aanwezigheid > bij erbij was_erbij
bondgenoot metgezel kompaan > vriend maatje vriendin
chaos chaotisch tumultueus wanorde verhitte escaleren escalatie geëscaleerd > druk schreeuwen door_elkaar uit_de_hand ruzie vechten werd_erger rommel
collectief gezamenlijk voltallig > allemaal iedereen met_z'n_allen samen
complicatie verergeren > erger ontstoken
controle nagegaan > gekeken checken
dagindeling dagelijkse_gang > eerst toen school eten
deponeren neerzetten geplaatst > neergelegd legde zette_neer gooide_in
diepte > diep
dienst werkzaam > werkt werk baan
dilemma tweestrijd > moeilijk wist_niet_wat
discrimineren discriminatie racistisch > kleur land uitgescholden
dosis hoeveelheid > hoeveel pil
dwangmiddel dwingend > moest anders
eigenhandig zelfstandig > zelf alleen
escalatie_aanleiding > begon
file opstopping > file auto's
gevel voorgevel > muur voorkant deur huis
gevangen vastgezet ingesloten > vast opgesloten kon_niet_weg
geduw gedrang > duwen duwde druk
gehoorzamen gehoorzaam opgevolgd gevolg_gegeven > deed_wat luisterde moest ging_mee
gejoel geschreeuw > gillen schreeuwen juichen herrie riepen
geluidsoverlast geluidsniveau > herrie lawaai hard muziek
gemis > mist kwijt
genoegdoening compensatie > sorry betalen terug
gevoelig kwetsen gekwetst kwetsing schrijnend > pijn huilen verdrietig erg
heimwee > missen naar_huis
hinderlaag opwachten opgewacht > stond_te_wachten stonden_te_wachten achter_de_struiken kwamen_ineens wachtte
huilbui snikken > huilen huilde tranen janken
huisvesting onderdak logement vertoeven > woont slaapt logeert
hulpeloos weerloos onmacht > kon_niks klein wist_niet_wat
hygiëne > vies schoon douchen
ineenkrimpen ineengedoken > bukte klein_gemaakt armen_voor dook
impact indruk weerslag > eng erg deed_dat_met nooit_vergeten
indringer insluipen insluiper > kwam_binnen binnen vreemde iemand_in_huis
informatie informeren geïnformeerd verwittigen verwittigd > gezegd verteld gebeld vroeg
inkomsten loon verdiensten > geld verdient zakgeld
instorten > viel omgevallen huilen
intact onbeschadigd ongedeerd > heel niks_kapot niks_gebroken goed geen_pijn
interactie > praten deden_ze tegen_elkaar
isoleren isolement afzonderen > alleen apart buitengesloten niemand
kleinood kleinigheid > ding cadeautje
knevelen vastbinden > vastgebonden touw tape
kreet uitroep hulpgeroep > riep gil gilde schreeuwde help
kritiek commentaar afkeuring afkeuren > zei boos stom vond
manoeuvre stuurbeweging > draaide stuur uitweek bocht
massa mensenmassa > veel_mensen druk
mening oordeel zienswijze > vind vond vindt
misverstand > dacht_dat verkeerd vergist
mouw kledingstuk > mouw
nalatig nalatigheid verzuim > niet_gedaan vergeten
naburig nabijgelegen > ernaast naast vlakbij hiernaast
nieuwsgierig nieuwsgierigheid > wilde_weten kijken benieuwd
noodkreet > help
obstakel hindernis > in_de_weg stond_er paal
observatie geobserveerd > keek gezien
onbedoeld onopzettelijk > per_ongeluk niet_expres
onbeschoft onwelwillend onheus ruw grof > gemeen brutaal onaardig hard
onderhandelen > ruilen hoeveel
onderwerp gespreksonderwerp > waarover ging_het_over
onverstaanbaar > verstond_niet niet_verstaan
onraad > mis vreemd raar klopte_niet
onschadelijk > afgepakt weg
ontgaan gemist > niet_gezien niet_gemerkt
ontnemen ontnomen > afgepakt pakte
ontruimen ontruiming > naar_buiten eruit
ontkenning ontkennen > zegt_van_niet niet_gedaan nietes
ontzag respect > bang luisteren durft
oponthoud vertraging > wachten te_laat
oplossing verhelpen > opgelost gemaakt
opmerking aanmerking > zei gezegd
opvolgen > deed_wat
opzichter beheerder_terrein > meneer baas bewaker
overgave > gaf_op
overlast hinder > herrie vervelend last lastig
overmand overweldigd overwicht overhand machtspositie > sterker groter met_meer kon_niet_tegen bang
overreding overhalen overgehaald > zei_kom_op toe_nou bleef_vragen zeuren haalde_over
paniek paniekerig > in_paniek gillen door_elkaar bang rennen
pijnlijk > pijn zeer au
prive persoonlijk > van_mij geheim
protest protesteren tegenzin weerspannig bezwaar > wilde_niet nee wou_niet niet_doen
ramp onheil > ongeluk
rancuneus ressentiment verbitterd > wraak boos terugpakken
redding gered > hielp redde eruit
redetwisten redetwist woordenstrijd > ruzie schreeuwen
reputatie naam_en_faam bekend_staat > iedereen_weet gemeen bekend
risico riskant > gevaarlijk
schaterlachen vermaak > lachen lachte
schelden scheldkanonnade verwensen verwensing > schold scheldwoorden uitgescholden vloeken
signaal teken sein wenken gebaar > zwaaide teken vinger knikte hoofd fluiten deed_zo
smeken smeekbede > alsjeblieft niet_doen huilen
snauwen > boos riep schreeuwde
somber droevig mistroostig > verdrietig stil huilen
sprakeloos zwijgzaamheid > zei_niks stil
storing verstoord verstoren > hield_op kwam_ertussen
stoten gestoten > botste stootte knalde tegen
teruggave geretourneerd > teruggegeven terug
terugdeinzen achteruitgaan > stap_achteruit liep_achteruit naar_achteren
toelichten toelichting uiteenzetting relaas verslag > vertel uitleg
toestromen > kwamen allemaal
tegenstander wederpartij tegenpartij > andere_team die_ander tegen
traag bedaard kalm > langzaam rustig zachtjes
uithalen uitgehaald > zwaaide haalde_uit arm_naar_achteren
uitlenen bruikleen > geleend lenen leende
uitputting vermoeid > moe
uitschakelen > uit uitgezet
uitvoerig > alles helemaal
verbieden verboden > mag_niet mocht_niet niet_van
verbinding netwerkverbinding > internet bereik wifi
verderop > verder daar_verder iets_verderop
vergelijken vergelijkbaar > net_als zoals lijkt
verkleden omgekleed > andere_kleren omgekleed
vernielzuchtig vandalistisch > sloopte kapot
verontwaardiging verontrust > boos geschrokken
verrassen betrappen > zag_ons ineens
verschijnen opdagen > kwam stond_ineens
verschuilen verscholen dekking schuilplaats > verstopt verstopte achter dook onder_de_tafel
verstuiken verzwikt > enkel dik pijn
vervoeging vergezellen > ging_mee mee
vreesachtig lafhartig > bang durfde_niet
waakzaam alert > lette_op keek_steeds
wantrouwig argwaan achterdocht > vertrouwde_niet raar vreemd
wreed gewelddadigheid > gemeen hard schopte
zorgvuldig nauwgezet nauwkeurig > goed precies rustig
zwerven zwervend > liep_rond
slapeloosheid wakker_liggen > niet_slapen wakker
uitkeken uitziend > raam keek_naar
zwijgen verzwijgen stilzwijgen verzwegen lang_zwijgen zo_lang_gezwegen niet_eerder_gemeld niet_eerder > niet_eerder_verteld niet_verteld waarom_had_je durfde_niet waarom_heb_je_niet schaamde gezegd
gewaarschuwd waarschuwen alarm_geslagen > wakker_gemaakt gezegd riep geroepen gewaarschuwd pas_op vertelde belde
bewaard bewaarplaats opgeborgen borg > zat_in lag_in hoesje la kastje zak tas potje
werkgever arbeid werkzaam dienstverband beroep werkkring > werkt werk baas rijdt baan bij_de
verhinderd verhinderen beletten belet beletsel tegengehouden > hield_tegen hield_mensen_tegen armen_wijd liet_niet stond_voor mocht_niet
onbesproken verzoek verzocht gevraagd_te_zwijgen > niet_over_praten niet_zeggen mag_niet_zeggen moest_zeggen gezegd_dat_hij
teweeg teweegbrengen teweeggebracht bracht_*_teweeg > deed_dat_met wat_deed_dat voelde
opvallend_gedrag vertoonde gedroeg_zich gedraging > deed de_hele_tijd liep_heen_en_weer raar
bewaking_ingang portier uitsmijter > bewaker portier beveiliger deur
dreigbericht dreigberichten dreigbrief > bericht app briefje stuurde ik_weet
getuige_overige medegetuige > ook_gezien
verkoopster verkoper winkelbediende caissière kassière winkelmeisje > juffrouw mevrouw_van_de kassa van_de_broodjes winkel
bestuurster automobiliste fietsster scooterrijder > vrouw stuur auto mevrouw
grootvader opa > opa
grootmoeder oma > oma
minderjarige kleuter peuter zuigeling > kind kindje baby kleintje
buurtgenoot buurtbewoner buurtbewoners > buurman buurvrouw buren van_de_overkant mensen_uit_de_straat
ouderling bejaarde hoogbejaard > opa oma oude_man oude_mevrouw ouwe
`;
