/** Further words of files and requests, sorted by nothing but the moment they were missed. */
export const SUPPLEMENT = `
veroorzaakt veroorzaken teweeggebracht teweegbrengen bracht_*_teweeg > door kwam_door daardoor
ruziemaker ruziemakers vechtersbaas vechtenden kemphanen > vechten jongens ruzie vochten
uiteendrijven uit_elkaar_halen gescheiden uiteen > uit_elkaar ertussen trok
herkenbaar > herkende zag_dat hesje uniform
aanmaning vermaning terechtwijzing berisping > zei_dat mag_niet niet_doen stop boos
wagon coupé treinstel rijtuig > trein coupé wagon
schoolterrein > plein school hek
ambtenaar functionaris > meneer mevrouw gemeente pasje
verdwenen verdween verdwijning > weg kwijt foetsie gestolen
schetsen schets > tekenen vertel hoe
fouilleren gefouilleerd > zakken voelde jaszak tas_open
oplichter oplichting opgelicht bedrog zwendel fraude > nep gelogen opgelicht trapte_erin erin_getrapt betaald niks_gekregen
gefingeerd gefingeerde vals valse nagemaakt onecht > nep niet_echt vals
pakket zending bezorging > pakketje post pakje doos
persoonsgegevens gegevens adresgegevens > adres naam nummer telefoonnummer waar_ik_woon
huisraad servies serviesgoed > bord borden kopje glas vaas stoel pan
gesneuveld sneuvelen aan_diggelen diggelen aan_gruzelementen versplinterd > kapot gebroken stuk scherven splinterde stukjes
ingeleverd inleveren > gebracht afgegeven teruggegeven gevonden_voorwerpen
afsluitbaar afsluiten > slot dicht rits op_slot
rit ritje autorit reis > rijden reed auto onderweg bus trein
zweep > zweep stok
inzet kansspel gokken gegokt weddenschap > gokken wedden gewed inzetten
verantwoorden verantwoording > moest_komen bij_de_directeur uitleggen
elftal ploeg team selectie > team elftal ploeg
bespuugd bespugen > spuugde gespuugd kwat tufte
kopstoot > kopstoot hoofd kop
overtreding > overtreding mag_niet gele_kaart rode_kaart schop
geopereerd operatie > operatie geopereerd ziekenhuis
bedlegerig > bed ziek
eetlust > eten honger trek
bedplassen > plas bed
vereniging sportclub > club team voetbal
gesignaleerd > gezien rondlopen
gebrekkig > slecht raar praten
behaard > haar harig
dichtgeknoopt geknoopt sluiting > dicht rits knoop
gebeden gebed > bidden
televisieprogramma uitzending programma > tv televisie serie programma journaal kijken aflevering
dempen gedempt > zachtjes handen_op_mijn_oren kussen
verzegeld > dicht plakband
leuze slogan tekst > geschreven woord stond_er
spuiten gespoten > gespoten spuitbus verf
geschilderd schilderwerk verf > verf geschilderd
patrouillewagen politiewagen dienstauto > politieauto politie
gepresst geprest pressen > moest dwong
gewapperd wapperen > zwaaide
serienummer > nummer
noteren genoteerd opschrijven optekenen > opgeschreven papier schreef
simkaart > simkaart nummer
locatievoorziening gps > zoek_mijn locatie app
verzwaard > steen erin
bedwang beteugelen > vasthouden riem trok
aanhalen > zei
alleenwonend > woont_alleen
kostbaarheden waardevolle_spullen > ring goud geld sieraden horloge
geslingerd slingeren > vloog door_de_lucht gooide
motorkap > motorkap auto voorkant
spiegel zijspiegel > spiegel
richtingaanwijzer richting_aangeven > knipperlicht richting
roodlicht door_rood > rood stoplicht
verlenen verleend > gaf geven
reflecterend > hesje licht
afgebroken > kapot afgebroken eraf
tieren tekeergaan tekeer > schreeuwen schelden boos
gesmeten smijten > gooide smeet
verstoten buitengesloten > mocht_niet_meedoen niemand
opgezocht opzoeken > gezocht gegoogeld internet
doorgenomen doornemen > geoefend gepraat_over voorgelezen
suggestieve_vragen gevraagd bevragen > vroeg_steeds vragen vroeg
gewend_tot zich_gewend > ging_naar verteld
bevrijd bevrijden > losgemaakt deur_open eruit
bezemkast berghok > kast hok
vastgemaakt > vast touw vastgebonden tape
verjaagd verjagen wegsturen weggestuurd > weg wegjagen opdonderen ga_weg
begroet > hoi hallo
vereffenen > terug
aangeboden_goederen > te_koop
gedreigd > anders zei
schuilen > onder afdak
voorover achterover > viel gebukt
gekleurde > kleur
inhoud_van_de_tas > zat_in
rondhangen hangplek hangjongeren > hangen stonden_daar groepje chillen
schoolbus > bus
speelmakker > vriendje
bekneld beknelling klem > klem vast tussen
aangestaard staren > keek_de_hele_tijd keek_zo staarde
gehurkt > hurken
wankelen > waggelde
koopje > goedkoop
aangelijnd muilkorf > riem los
opgejaagd ophitsen > pak_ze
pootje > poot
omgestoten omgooien omvergeworpen > omgevallen omgegooid
gewicht_van > zwaar kilo
vuist gebalde_vuist > vuist
dreighouding > vuist omhoog zwaaide
uitgescholden_voor > noemde
stemming > sfeer
gezelligheid sfeer > gezellig leuk
aanplakken > geplakt
gezinsuitje uitstapje dagje > dagje uit gingen_naar
wandeling > wandelen gelopen
inlichten > zeggen vertellen
aanvullen aanvulling toevoegen > nog_iets
vergissing vergist vergissen > vergist fout verkeerde in_de_war
bijstellen herzien > toch_niet eigenlijk
twijfelachtig > weet_niet_zeker
foutief onjuist onjuiste > fout klopt_niet niet_waar verkeerd
juist correct > klopt goed
slapende > sliep
gapend > moe
vervolgd > ging_verder
hulpgeroep noodkreet > help riep gilde
omhelsd > knuffel
uitgeput > moe
bijnaam_dader > noemen
woonwagen > woonwagen kamp
gezinsauto > auto
toestel apparaat > telefoon mobiel ding tablet
abonnement > abonnement
wisselgeld > wisselgeld terug
aanbetaling > alvast betaald
goedkeuring > mocht goed
dwarsgezeten dwarszitten > pesten
verlinken > klikken
schoolplicht > school
bezorgd ongerust bezorgdheid > bang zorgen waar_blijf
geruchtmakend > iedereen
teleurgesteld teleurstelling > jammer verdrietig
opgesloten_dier > hok
aandenken > bewaard
wrijving > ruzie
goedgelovig > geloofde
achterdocht wantrouwen argwaan argwanend verdacht > vertrouwde_niet raar niet_goed vreemd
zenuwachtig nerveus gespannen spanning > zenuwachtig wiebelde trilde friemelde druk
uitgelaten > blij druk
bedachtzaam > rustig
verontwaardigd > boos oneerlijk
gefrustreerd > boos
moedeloos > verdrietig
opdringerig > kwam_steeds lastig
vriendelijk > aardig lachte lief
onvriendelijk nors > boos chagrijnig
haastig > snel
stiekem > stiekem
brutaal > brutaal
wijsmaken > voor_de_gek zei_dat
aankijken aangekeken oogcontact > keek keek_me_aan ogen
knipogen > knipoog
grimas > gezicht
gebukt > bukte
zwaaiend > zwaaide
rondkijken > keek_om_zich_heen
wegkijken > keek_weg
afgewend > keek_weg andere_kant
inhalen ingehaald > haalde_in
aanhouden > door
keren gekeerd omkeren > draaide_om terug
achteruit > achteruit
slippen > gleed
bijna_ongeval > net_niet bijna
ontwijkend > zei_niks
toezwaaien > zwaaide
meerijden > achterop mee
afzetten afgezet > gebracht uitgestapt
voorbijrijden > reed_langs
rondrijden > rondjes reed
uitgang_school > hek school_uit
aandrang aangedrongen drang > moest per_se bleef_vragen zeurde wou_dat
achtergrondgeluid achtergrondgeluiden > hoorde muziek lachte tv geluid praten
applicatie > app insta snap whatsapp tiktok
geleidelijk gaandeweg > steeds beetje_bij_beetje langzaam
gegijzeld gijzeling ontvoering ontvoerd > meegenomen mocht_niet_weg vastgehouden auto
bewegingsvrijheid vrijheid vrijheidsberoving > mocht_niet_weg kon_er_niet_uit op_slot vast kon_niet_weg opgesloten
opsluiting insluiting ingesloten > op_slot kon_er_niet_uit opgesloten deur_dicht zat_vast
dorst gedorst > drinken water dorst
machteloos machteloosheid onmacht > kon_niks_doen durfde_niet stond_daar bevroren
medeweten voorkennis > wist_het wisten wist_dat_ook
moeite inspanning > moeilijk lukte_niet zwaar kon_bijna_niet
nervositeit nerveus > zenuwachtig trilde zweten
nuchter ontnuchterd > niet_gedronken dronken
noodoproep alarmoproep > 112 gebeld bellen politie_gebeld
onbetrouwbaar betrouwbaarheid > liegt jokt fantaseert zeker_weten
onderhandeling onderhandelingen onderhandeld > afdingen minder ruilen wou_meer
opdrachtgever opdrachtgevers > moest_van zei_dat_ik stuurde baas
opstootje ophef beroering tumult > ruzie geschreeuw iedereen druk
opsporing opgespoord getraceerd traceren > gevonden zoeken zocht vind_mijn
overtuiging overtuigd stellig stelligheid > zeker honderd_procent echt_waar zeker_weten twijfel
persoonsverwisseling verwisseld > leek_op dacht_dat_het iemand_anders niet_hij
schroom aarzeling geaarzeld > durfde_niet twijfelde wachtte eerst_niet
terugkomst thuiskomst > thuis kwam_terug weer_thuis
transactie transacties overboeking overgemaakt > betaald tikkie geld overgemaakt
verandering gewijzigd wijziging > anders veranderd niet_meer eerst
verbouwereerd beduusd perplex > schrok stond_daar wist_niet_wat keek_raar
verdoving verdoofd bedwelmd > slaperig duizelig pilletje raar_gevoel
vergiffenis vergeving > sorry spijt goedmaken
verstaanbaar verstaan verstaanbaarheid > hoorde kon_je_*_horen kon_*_verstaan zachtjes hard
vertrouweling vertrouwenspersoon toevertrouwd in_vertrouwen_genomen > verteld tegen_wie aan_wie mama juf vriendin
initiatief initiatiefnemer > begon wie_begon idee wie_zijn_idee bedacht
bevrijd bevrijding losgelaten > eruit losgemaakt deur_open haalde_me kwam_vrij
geheimhouding geheim_houden > niet_zeggen mag_niet_vertellen geheimpje mond_houden als_je_het_zegt tegen_niemand
afhandig_gemaakt afhandig onder_dwang_afgegeven > afgepakt moest_geven weg gepakt gaf
prijsgeven prijsgegeven verstrekt verstrekken verschaffen > zeggen gezegd gegeven gaf code wachtwoord
inloggegevens toegangscode pincode aanmeldgegevens > wachtwoord code pin inloggen account
gebruikersnaam schuilnaam alias profielnaam > heette noemt_zich naam account bijnaam
betalingswijze betaalmiddel waardebon tegoedbon > betalen geld kaart tikkie bon pinnen contant
verkooppunt aangeschaft aanschaf > winkel gekocht kocht kassa
veiliggesteld bewaard_gebleven bewaren > bewaard screenshot opgeslagen gewist nog_op staat_nog
metgezel compagnon kompaan > vriend samen_met die_andere jongen erbij
medeplegen medepleger handlanger aandeel rol_van > hielp deed_mee erbij stond_erbij ook
beïnvloed beïnvloeding geïnstrueerd instructies > gezegd_wat moest_zeggen wat_je_moest_zeggen eerlijk voorgezegd
regelmaat frequentie met_welke_regelmaat > hoe_vaak elke altijd soms keer dagen
uitgelokt uitlokking geprovoceerd > begon boos_gemaakt deed_je_iets zelf_iets niks_gedaan
onder_zich_genomen meegevoerd > pakte hield stopte broekzak tas
zichtbaar waarneembaar > zien zag kon_je_zien stak_uit
gewelddadig geweldshandeling geweldshandelingen > sloeg schopte duwde trok pakte
temperatuur warmtegraad > koud warm heet vroor zweten rillen
consumptie consumpties genuttigd > gegeten gedronken drinken eten
vervoerd vervoeren afgevoerd > meegenomen auto gebracht ambulance
bezoedeld bevuild besmeurd > vies vlek nat modder
onderzocht onderzoek medisch_onderzoek > dokter keek_naar ziekenhuis huisarts foto
gefilmd filmopname beeldopname > filmde telefoon_omhoog opgenomen filmpje camera
beloning tegenprestatie > kreeg gaf_me snoep geld cadeautje als_je
gebroken_been beenbreuk fractuur > gebroken gips ziekenhuis krukken
`;
