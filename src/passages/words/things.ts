/** Things: vehicles, weapons, tools, telephones, money, goods, animals, food, drink, papers. */
export const THINGS = `
vervoermiddel voertuig vervoer transportmiddel vluchtvoertuig vluchtauto vervoersmiddel voertuigje gemotoriseerd > auto fiets scooter brommer bus busje step bakfiets motor trein fatbike karretje skateboard brommertje bestelbus vrachtwagen trekker bromfiets tram taxi quad aanhanger wagen
personenauto automobiel auto wagen motorvoertuig > auto wagen stationwagen bmw golf busje sportwagen opel toyota audi auto's kofferbak
bestelauto bestelwagen bestelbus > bus busje bestelbus wit_busje werkbus camper
rijwiel fiets tweewieler > fiets fietsje mountainbike oma-fiets fatbike crossfiets bmx stadsfiets fietste gefietst bakfiets zadel
bromfiets snorfiets motorrijwiel brommer > brommer scooter vespa brommertje solex motor scoetertje
= brommer scooter bromfiets snorfiets
autoped step > step stepje
vrachtauto vrachtwagencombinatie > vrachtwagen vrachtauto oplegger
aanhangwagen aanhanger > kar karretje aanhanger aanhangertje
caravan kampeervoertuig kampeerwagen kampeermiddel > caravan camper vouwwagen
landbouwvoertuig tractor > trekker tractor shovel
vaartuig boot > boot bootje schip roeiboot kano
merk type automerk model fabricaat > merk bmw golf opel samsung iphone nike adidas wat_voor_auto wat_voor welk_merk soort
kenteken nummerbord kentekenplaat nummerplaat > nummerbord nummerplaat kenteken geel_bord letters cijfers gele_plaat plaat
wiel band wielen rijwielband > wiel band achterwiel voorwiel banden lek
fietsonderdeel rijwielonderdeel > stuur zadel band bel trappers ketting wiel rem licht bagagedrager mandje slot spaken
snelheid vaart rijsnelheid tempo haast > hard snel reed_hard zoef langzaam scheurde keihard heel_hard racete zo_hard rustig plankgas loeihard sjeesde vroem
remmen geremd remspoor afremmen > remde piepen remmen stopte rem
claxon claxonneren geclaxonneerd geluidssignaal > toeterde toeter bel toeteren getoeterd belde claxon
wapen wapens slagwapen slagvoorwerp bewapend > mes pistool stok hamer knuppel honkbalknuppel geweer ketting boksbeugel bijl schroevendraaier steen mesje in_zijn_hand_had zwaard breekmes ding
vuurwapen pistool revolver schietwapen geweer > pistool geweer schieten nepwapen schoot pang gun luchtbuks knal
steekwapen mes snijwapen steekvoorwerp > mes mesje dolk zakmes keukenmes aardappelmesje schaar breekmes stanley vlindermes broodmes
slaghout knuppel > knuppel stok honkbalknuppel hockeystick plank tak bezem
gereedschap werktuig gereedschappen > hamer tang zaag schroevendraaier breekijzer schop bijl hoamer sleutel boormachine betonschaar koevoet
breekvoorwerp breekijzer inbrekerswerktuig > breekijzer koevoet schroevendraaier
voorwerp object ding gereedschap stuk > ding spullen dingetje iets
projectiel geworpen gooien wierp werpen > gooide gooien gegooid steen sneeuwbal bal smeet steentjes ei flikkerde
steen stenen > steen stenen kei tegel baksteen steentje
vuurwerk explosieven rotje > vuurwerk rotje vuurpijl cobra knal strijker lawinepijl rotjes lont
brandstof brandversnellend brandversneller ontvlambaar vloeistof benzine brandbare brandbaar > benzine olie spiritus jerrycan diesel fles blik aansteker terpentine
ontstekingsmiddel aansteken ontstoken ontbrand ontsteken > aansteker lucifer lucifers vuurtje aangestoken stak_aan fikkie
brand vuur vlammen brandhaard brandstichting vlammenzee > brand fik vuur vlammen brandde fikte afgefikt branden vuurtje in_de_hens verbrand
rook rookontwikkeling > rook rook_uit zwarte_rook hoestte stonk
vat jerrycan reservoir emmer > jerrycan blik fles emmer bus
telefoon mobiel telefoontoestel gsm toestel mobiele smartphone > telefoon mobiel mobieltje iphone samsung gsm tillefoon toestel foontje appen bellen schermpje
telefoneren telefonisch gebeld opbellen telefoongesprek telefonisch_contact > belde bellen gebeld opgebeld telefoon ophangen nam_op belt bel
computer laptop tablet gegevensdrager spelcomputer > laptop computer tablet ipad playstation telefoon xbox switch usb-stick nintendo
hoesje beschermhoes > hoesje
wachtwoord code toegangscode inloggegevens pincode > wachtwoord code pincode inloggen vergrendeling ontgrendelen
account profiel gebruikersnaam > account profiel insta naam nepaccount
internet online digitaal sociale_media sociale_mediabericht > internet insta instagram tiktok snapchat youtube whatsapp app snap online facebook discord groepsapp roblox
spel videospel gaming computerspel > spelletje fortnite gamen minecraft roblox fifa game level
video film beeldopname filmopname videobeelden opname opnamen filmbeelden beeldopnamen beelden beeldmateriaal gefilmd > filmpje gefilmd filmde video filmen opgenomen camera filmpjes foto filmt vlog
foto fotografie fotografisch gefotografeerd afbeelding > foto foto's plaatje selfie fotootje kiekje
schermafdruk screenshot > screenshot schermfoto
camera bewakingscamera camerabeelden bewakingsbeelden cameratoezicht beveiligingscamera cameraregistratie > camera camera's bolletje deurbel deurbelcamera beeld filmt hangt_er_een
alarm alarmsysteem alarminstallatie > alarm sirene loeide alarmknop noodknop knop piep
geld contanten gelden geldbedrag bedrag som geldsom contant liquide > geld euro centen briefje briefjes tientje munten muntjes zakgeld portemonnee tien_euro poen doekoe knaken vijf_euro biljet
waarde prijs kosten kostprijs aanschafwaarde begroot schadebedrag kostte opbrengst gegenereerd > kostte euro duur waard hoeveel_kost geld prijs betaald tweedehands verdiend
betaling betaald betalen voldaan overgemaakt overmaken gefinancierd financieren vergoeding honorarium voorgeschoten > betaald betalen gaf_geld geld tikkie euro betaalde kreeg_*_voor gekregen voorgeschoten kreeg_je
betaalverzoek bankoverschrijving bankrekening bankapp overboeking > tikkie overgemaakt bank pinpas rekening bankpas
bankpas pinpas betaalpas > pinpas pasje bankpas pinnen
portemonnee beurs geldbuidel > portemonnee beurs knip geld
beloning tegenprestatie gunst > kreeg_snoep cadeau geld kreeg gekregen beloning mocht
geschenk cadeau gift aangeboden lokmiddel snoepgoed versnapering gelokt gepaaid verlokking > cadeau eten iets_te_eten gaf_hem snoep snoepje ijsje kreeg gaf_mij lolly chocola lekkers gekregen speelgoed
schuld schulden lening geleend geldlening > geleend schuld terugbetalen leende betalen
verzekering verzekerd > verzekering
buit buitgemaakt gestolene ontvreemde ontvreemd ontvreemding > gestolen meegenomen gepikt gejat weg pakte afgepakt wat_namen meegepakt spullen
goederen spullen eigendommen bezittingen zaken waar artikelen waren koopwaar > spullen dingen tas telefoon fiets geld doos dozen speelgoed
rookwaren tabak roken > sigaret sigaretten roken peuk vape sloffen shag vapen sjekkie
geneesmiddel medicatie medicijnen medicament geneesmiddelen > pillen pilletjes medicijn drankje pil zalf
alcohol alcoholhoudend drank alcoholgebruik alcoholische alcohollucht genuttigd > bier wijn dronken wodka drank gedronken pilsje flesjes biertje dronk borrel kratje mixdrankjes breezer drinkt
onder_invloed beschonken dronken dronkenschap benevelde aangeschoten invloed_alcohol > dronken bier gedronken waggelde lallen pillen geblowd drinkt zwalkte wiebelde
verdovende_middelen drugs verdovend verdovende cannabis middelengebruik lachgas > blowen wiet drugs geblowd joint blow pillen lachgas stoned ballonnetje hasj
voedsel maaltijd etenswaar eten consumptie > eten brood boterham patat chips pizza soep gegeten avondeten ijs koek taart
gebak taart > taart cake taartje koek
drank frisdrank consumptie > cola limonade ranja water drinken thee koffie blikje
dier huisdier viervoeter dieren > hond kat poes konijn hamster paard cavia vogel hondje beest kip kippen
hond viervoeter > hond hondje puppy pup herder keffer blafte riem poedel
waakhond > hond blafte
kat > kat poes kater poesje
pluimvee kippen > kip kippen haan kiepen
paard pony > paard pony rijles
halsband riem lijn bevestigd vastgemaakt vastgebonden aangelijnd > vast riem touw vastgebonden vastgeknoopt aan_de_lijn los ketting
identificatie penning chip > penning chip halsband
speelgoed speelgoedartikel > pop auto lego knuffel bal knikkers speelgoed kaarten playmobil pokémon
bal > bal voetbal
knuffel pop > knuffel beer pop
boek lectuur tijdschrift > boek strip stripblad krant donald_duck
brief schrijven schriftelijk geschreven briefje notitie kaart > brief briefje kaart papier opgeschreven kaartje geschreven schreef mail
document stuk papieren bescheiden formulier rapportage schriftelijke geschrift vastgelegd > papier formulier brief opgeschreven tekenen ondertekend getekend lijst boekje ingevuld
ondertekend ondertekenen handtekening ondertekening > getekend tekenen handtekening krabbel
dagboek aantekeningen notities agenda > dagboek schriftje agenda opgeschreven kruisjes boekje
legitimatie identiteitsbewijs pas > pasje paspoort id-kaart kaartje rijbewijs
rijbewijs vergunning > rijbewijs vergunning
vervoerbewijs kaartje ticket toegangsbewijs entreekaart > kaartje pasje ov-chip ov kaartje_gekocht inchecken pas
bewijsmateriaal bewijs bewijsstuk bewijsmiddel veiliggesteld sporen sporenmateriaal veiligstellen bewaard > bewaard screenshot foto heb_ik_nog stukje zakje nog_op bewijs hebben_we_nog meegenomen gevonden heb_je_nog staat_nog
vingerafdruk sporenonderzoek forensisch dna > bloed vingerafdruk wattenstaafje gewassen wasmachine
gewassen gereinigd gewist > gewassen wasmachine weggegooid schoongemaakt afgeveegd
achtergelaten weggegooid verloren achterliet > weggegooid laten_liggen lag_daar gooide_weg verloren kwijt liet_liggen prullenbak kwijtgeraakt sloot gevallen
meubel tafel stoel > tafel stoel bank kast
televisie beeldscherm > televisie tv teevee telefisie scherm
muziek muziekinstrument > gitaar piano muziek fluit blokfluit
sport trainingssessie sportbeoefening > training voetbal turnen zwemles judo hockey wedstrijd gym sporten
touw koord > touw touwtje lijn snoer veter
elektriciteit elektrisch > stroom stekker lamp
apparaat machine > ding machine apparaat
fles glas servies > fles glas flesje bord kopje beker
horloge klok > horloge klok
bloemen planten > bloem plant pot bos_bloemen
vuilnis afval > prullenbak vuilnisbak container vuilnis
`;
