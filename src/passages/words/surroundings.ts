/** Settings of a child's world: school, sports, street, shops, traffic, house, nature, holidays. */
export const SURROUNDINGS = `
onderwijs schooltype leerjaar klas groep > groep klas brugklas mavo havo vwo vmbo mbo juf
les lesuur vak > gym rekenen taal tekenen les handvaardigheid engels wiskunde
schoolkamp schoolreis excursie kamp > kamp schoolreisje bus tent slapen
rapport beoordeling > rapport cijfers
schooltas lesmateriaal > tas rugzak etui boeken schrift
etui schrijfgerei > etui pen potlood stift passer liniaal
kluisje locker > kluisje
overblijven naschools > overblijf bso
traktatie > trakteren uitdelen snoep
musical toneel voorstelling optreden > musical toneel optreden podium
discotheek schoolfeest dansavond feestavond > disco feest dansen schoolfeest
wedstrijd toernooi competitie sportwedstrijd > wedstrijd voetbal gewonnen doelpunt scheids toernooi
doelpunt > goal doelpunt scoorde
scheidsrechter > scheids fluitje
supporters toeschouwers publiek > supporters publiek mensen ouders tribune
tribune > tribune
sportuitrusting > schoenen scheenbeschermers stick racket
schaatsen ijsbaan > schaatsen ijs slee
skatebaan skaten > skaten board skateboard rolschaatsen skeelers baan half-pipe
zwemles zwembadtoezicht badmeester > badmeester zwemles diploma fluitje
duikplank > duikplank glijbaan
speelhal pretpark attractie attractiepark > efteling attractie achtbaan botsauto draaimolen zweefmolen
kermiskraam schiettent > schiettent grijpmachine kraam knuffel
dierentuin kinderboerderij > geit geiten dieren kinderboerderij konijnen
circus > circus
bioscoop filmvoorstelling > film bioscoop popcorn
bibliotheek > bieb boeken
museum > museum
strand kust zee duinen > strand zee zand duinen schelpen
haven kade steiger > haven boot steiger kade containers
veerpont overvaart > pont boot
eiland > eiland
heuvel helling > heuvel berg talud
weiland wei akker land > wei weiland koeien schapen gras land maïs
boerderij stal > boerderij stal koeien paarden hooi
hooi stro > hooi stro
hut boomhut > hut boomhut
hek toegangshek > hek poort
container afvalcontainer > container bak kliko vuilnisbak
bouwplaats bouwterrein steiger > bouw steiger kraan bouwvakker graafmachine
fabriek industrieterrein > fabriek loods
tankstation benzinestation > pomp tanken benzine tankstation
garage werkplaats > garage
snelweg autosnelweg > snelweg
spoorwegovergang spoor > trein spoor overweg spoorbomen
perron stationshal > perron station spoor
rolstoeltoegang lift roltrap > lift roltrap trap
bushalte wachthuisje abri > bushokje halte
buslijn lijnnummer lijn > lijn bus
dienstregeling vertrektijd > bus trein te_laat
conducteur controleur > conducteur controleur kaartje
noodstop noodrem > noodrem noodknop
verkeersbord > bord
fietspad fietsstrook > fietspad
fietstocht fietsroute > fietsen gefietst
wegversmalling drempel > drempel
vrachtverkeer > vrachtwagens
dashcam > camera
lampje koplamp achterlicht verlichting_voertuig knipperlicht richtingaanwijzer > lamp lampje licht knipperlicht lichten achterlicht zonder_licht
voorruit autoruit ruitenwissers > ruit raam ruitenwissers voorruit
kofferruimte kofferbak laadruimte > achterbak kofferbak achterin klep
portier autodeur > deur portier schuifdeur
stoelverhoger gordel autogordel > gordel riem
uitlaat motorgeluid motor > motor geluid knetter uitlaat ronkte pruttelen lawaai
autosleutel contactsleutel > sleutel
deuk lakschade kras > deuk kras
fietsslot kettingslot > slot ketting kabel
fietsbel > bel
bagagedrager > achterop bagagedrager
zadel > zadel
fietstas fietskrat mandje > mandje krat fietstas
helmplicht > helm
woning_inrichting meubel > bank kast tafel stoel
bed slaapplaats > bed stapelbed matras kussen
dekbed deken beddengoed > deken dekbed kussen laken kussensloop
keukengerei pan bestek > pan mes vork lepel bord
servies vaas > bord vaas kopje glas
koelkast > koelkast ijskast
kast ladekast opbergmeubel > kast la lade kastje
kluis > kluis
spaarpot spaargeld gespaard > spaarpot spaargeld gespaard varken
deurbel intercom > bel deurbel
deurmat drempel > mat drempel
brievenbus postbus > brievenbus post
zolder vliering > zolder
kelder souterrain > kelder
gang hal portaal > gang hal kapstok
kapstok garderobe > kapstok jassen garderobe
badkuip douche > bad douche
kraan wasbak wastafel > kraan wasbak
wasmachine wasgoed > was wasmachine waslijn
verwarming haard kachel > kachel verwarming haard
rookmelder > rookmelder piepte
lichtschakelaar > lichtknopje licht
schommel wip speeltoestel > schommel wip klimrek glijbaan
trampoline > trampoline
zandbak > zandbak zand emmertje schep
barbecue vuurkorf kampvuur > barbecue bbq kampvuur vuur worst
tuinmeubel ligstoel > stoel ligstoel
parasol > parasol
vijver > vijver vissen
tuinslang gieter > tuinslang gieter water
regenton > regenton
konijnenhok dierenverblijf hok > hok kooi
kooi vogelkooi > kooi vogel
aquarium vissenkom > vis vissen
nest > nest
insect wesp > wesp bij mug spin
schaap geit rund > koe schaap geit lam
vogel eend meeuw gevogelte > eend meeuw vogel zwaan duif kip
knaagdier konijn hamster > konijn hamster cavia muis
vis hengel visgerei > vissen hengel vis
beet hondenbeet > beet gebeten tanden
kleine_boodschap plassen > plassen wc poepen
luier > luier
fopspeen > speen
bromvlieg > vlieg
bloem plant bloemperk > bloem plant rozen tulpen bloemen
blad bladeren > bladeren blaadjes
tak stok twijg > tak stok
kastanje eikel > kastanjes eikels
fruit vrucht > appel peer banaan aardbei
broodbeleg > kaas pindakaas hagelslag
snoepwinkel > snoep winkel
ijskraam > ijs ijsje ijscokar
patatzaak snackbar cafetaria > patat friet frikandel snackbar kroket
bakkerij > bakker brood
slagerij > slager worst
kapper kapsalon > kapper knippen
bloemist > bloemen
drogist apotheek > apotheek drogist kruidvat etos
speelgoedwinkel > speelgoed intertoys
kledingwinkel > kleren hema h&m zeeman primark
elektronicazaak > mediamarkt
supermarkt > albert_heijn jumbo lidl aldi appie plus
winkelwagen boodschappenkar > karretje winkelwagen kar mandje
kassabon betaalbewijs bon > bon bonnetje
diefstalpoortje > poortje piept
etalage > etalage raam
winkelcentrum > winkels winkelcentrum
rommelmarkt kleedjesmarkt vrijmarkt > kleedje koningsdag verkopen rommelmarkt
collecte collectebus inzameling > collecte bus geld ophalen goede_doel
loterij > loterij lootje
heitje_karweitje > klusje heitje
krantenwijk folderwijk > folders krant
oppasadres > oppas
geboorte kraamvisite > beschuit baby
huwelijk bruiloft > trouwen bruiloft
uitvaart > begrafenis
sint-maarten lampionoptocht > lampion sint_maarten liedje snoep
halloween > halloween verkleed pompoen
carnaval verkleedpartij verkleed kostuum > carnaval verkleed pak masker prinses piraat
kerstboom > kerstboom ballen lampjes
paasvuur > paasvuur eieren
kampeerplaats camping tent > tent camping caravan
hotel vakantiepark > hotel huisje
vliegveld vliegreis > vliegtuig
grensovergang > grens
bergsport ski > ski bergen sneeuw
sneeuwpop sneeuwbal > sneeuw sneeuwbal sneeuwpop
slee > slee
zonnebrand > zon insmeren
onweersbui > onweer bliksem
overstroming plas > plas water
storm > wind storm waaide
maanlicht sterren > maan sterren
stoomtrein > trein
ziekenhuisopname opname_ziekenhuis > ziekenhuis bed geslapen
rolstoel hulpmiddel > rolstoel krukken rollator
gehoorapparaat > gehoorapparaat oor
allergie > allergie
verband pleister > verband pleister
injectie prik > prik
thermometer koorts > koorts
bloedneus > bloedneus neus
blauwe_plek > blauwe_plek blauw
litteken_ontstaan > litteken hechtingen
brilglas > glas
mondkapje > mondkapje
paspoort reisdocument > paspoort
museumstuk > beeld
standbeeld beeld > beeld
fontein > fontein
muurschildering > muur verf
graffiti spuitbus > spuitbus verf graffiti
poster aanplakbiljet affiche > poster papier briefje
vlag > vlag
muziekbox luidspreker geluidsbox > box muziek speaker
oortje koptelefoon oordopjes > oortje oortjes airpods koptelefoon
oplader stekker > oplader
batterij accu leeg > batterij leeg accu opladen
drone > drone
walkietalkie > portofoon
kaartspel ruilkaarten verzamelkaarten > kaarten pokémon plaatjes geruild
knikkers > knikkers knikkeren
bouwblokken > lego blokken
poppenhuis > pop poppen barbie
spelcomputer > switch playstation nintendo
skin speltegoed tegoed digitaal_tegoed > skin v-bucks robux tegoed beltegoed
cadeaukaart > bon cadeaukaart
`;
