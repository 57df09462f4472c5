/**
 * Irregular verb forms, each line one verb with its infinitive first, and spellings as spoken.
 *
 * SPOKEN maps what is heard (dialect, sloppy spelling, transcription software) to the written word.
 */
export const VERBS = `
lopen loop loopt liep liepen gelopen luip
rijden rijd rijdt rij reed reden gereden ried
slaan sla slaat sloeg sloegen geslagen sluig
trekken trok trokken getrokken
vallen viel vielen gevallen vuil
zien zie ziet zag zagen gezien zain
kijken keek keken gekeken
geven geef gaf gaven gegeven
nemen neem nam namen genomen
komen kom kwam kwamen gekomen
gaan ga gaat ging gingen gegaan
zeggen zeg zei zeiden gezegd zee zeet
roepen riep riepen geroepen
houden hou hield hielden gehouden
laten liet lieten gelaten
staan sta stond stonden gestaan ston
zitten zit zat zaten gezeten
liggen lig lag lagen gelegen
leggen legde gelegd lag
brengen bracht brachten gebracht
denken denk dacht dachten gedacht
kopen kocht kochten gekocht
zoeken zocht zochten gezocht
vinden vind vond vonden gevonden
binden bond gebonden
drinken dronk dronken gedronken
springen sprong sprongen gesprongen
zwemmen zwom zwommen gezwommen
beginnen begon begonnen
winnen won gewonnen
schrikken schrok schrokken geschrokken
breken brak braken gebroken
spreken sprak spraken gesproken
steken stak staken gestoken
stelen stal stalen gestolen
werpen wierp wierpen geworpen
helpen hielp hielpen geholpen
sterven stierf gestorven
bijten beet beten gebeten
grijpen greep grepen gegrepen
knijpen kneep knepen geknepen
schrijven schreef schreven geschreven
blijven bleef bleven gebleven
krijgen kreeg kregen gekregen
snijden sneed sneden gesneden
lijken leek leken geleken
wijzen wees wezen gewezen
stijgen steeg gestegen
kruipen kroop kropen gekropen
schuiven schoof geschoven
ruiken rook roken geroken
liegen loog logen gelogen
vliegen vloog vlogen gevlogen
schieten schoot schoten geschoten
gieten goot goten gegoten
sluiten sloot sloten gesloten
bieden bood boden geboden
duiken dook doken gedoken
fluiten floot gefloten
verliezen verloor verloren
vechten vocht vochten gevochten
slapen sliep sliepen geslapen
eten at aten gegeten
vergeten vergat vergaten
lezen las lazen gelezen
wassen waste gewassen
dragen droeg droegen gedragen
vragen vroeg vroegen gevraagd
hangen hing hingen gehangen hong
vangen ving vingen gevangen
zuigen zoog gezogen
buigen boog gebogen
schelden schold scholden gescholden
smijten smeet smeten gesmeten
scheuren scheurde gescheurd
klimmen klom klommen geklommen
dwingen dwong gedwongen
zingen zong gezongen
stinken stonk stonken gestonken
zinken zonk gezonken
rennen rende renden gerend gerent
gooien gooide gooiden gegooid
schreeuwen schreeuwde geschreeuwd
zwijgen zweeg gezwegen
lachen lachte lachten gelachen
weten weet wist wisten geweten
willen wil wilde wou wilden
mogen mag mocht mochten
moeten moet moest moesten mos mot
kunnen kan kon konden
zullen zal zou zouden
durven durf durfde durfden
doen doet doe deed deden gedaan dee dou dut
worden wordt werd werden geworden wier
hebben heb heeft had hadden gehad
bellen belde gebeld
wachten wachtte gewacht
vertellen vertelde verteld
jagen joeg gejaagd
ontvangen ontving
begrijpen begreep begrepen
bewegen bewoog bewogen
verbergen verborg verborgen
verdwijnen verdween verdwenen
verwijderen verwijderd verwijderde
branden brandde gebrand
`;

/** Heard or written → meant. */
export const SPOKEN = `
nie=niet nait=niet nich=niet ni=niet da=dat dà=dat das=dat_is wa=wat mit=met mitnomen=meegenomen zunne=zijn mien=mijn mie=mij mi'n=mijn m'n=mijn
z'n=zijn d'r=er dr=er 'm=hem ie=hij hai=hij hee=heeft gij=je oe=je oew=je bie=bij noar=naar veur=voor vur=voor dur=door hoes=huis oet=uit
oetkomen=uitkomen kiek=kijk kieken=kijken vraauw=vrouw pelisie=politie polisie=politie plisie=politie poliesie=politie grode=grote grune=groene
grun=groen gruun=groen rooie=rode rooi=rood zwaart=zwart blaauw=blauw blaauwe=blauwe aarm=arm haard=hard hoamer=hamer roam=raam roamke=raam
bruier=broer zuske=zus jongske=jongen knijen=knieën kniejen=knieën vot=weg trug=terug zulf=zelf zulfs=zelfs allain=alleen ain=een gain=geen
gainain=niemand gin=geen niks=niets nix=niets niksniet=niets iemes=iemand dieje=die dizze=deze waor=waar woar=waar doar=daar daor=daar hiers=hier
wittik=weet wait=weet waiten=weten weetnie=weet_niet tis=het_is twas=het_was kheb=ik_heb khad=ik_had kzag=ik_zag ksag=ik_zag sag=zag
tillefoon=telefoon tellefoon=telefoon teefoon=telefoon telefisie=televisie teevee=televisie tv=televisie scoeter=scooter skoeter=scooter
scoter=scooter scooterd=scooter pistol=pistool pistoool=pistool sigeret=sigaret sigeretten=sigaretten amblans=ambulance ambulans=ambulance sjakkie=jas
sjal=sjaal schuurke=schuur schuurtje=schuur kiepen=kippen kiep=kip veul=veel gister=gisteren gistere=gisteren vanmorge=vanmorgen smorgens='s_morgens
savonds='s_avonds smiddags='s_middags snachts='s_nachts saves='s_avonds zundag=zondag zaoterdag=zaterdag moandag=maandag vrijdags=vrijdag uurtje=uur
mar=maar moar=maar mor=maar oek=ook hail=heel haile=hele goud=goed goe=goed bölkten=schreeuwden bölken=schreeuwen schraauwen=schreeuwen
schrauwen=schreeuwen janken=huilen blèren=huilen bleren=huilen lelk=boos kwaod=kwaad kapotjes=kapot steet=staat stee=staat stao=sta lee=ligt luip=liep
proaten=praten proat=praat kallen=praten heuren=horen heurde=hoorde heur=haar zaikenhoes=ziekenhuis zeun=zoon wicht=meisje wichter=meisjes
deern=meisje maske=meisje meske=meisje mèske=meisje menneke=jongen manneke=jongen lutje=klein lutjen=klein vief=vijf twije=twee drij=drie drei=drie
zeuven=zeven tain=tien gerdienen=gordijnen gerdien=gordijn zaip=zeep hoar=haar oader=ader veurheufd=voorhoofd heufd=hoofd zain=zien zai=zij
wazzen=waren haren=hadden ston=stond nij=nieuw tuun=tuin toenpoal=tuinpaal benzien=benzine otto=auto oto=auto fiest=fiets fits=fiets fietz=fiets
brommert=brommer bromert=brommer trekkert=trekker skool=school schol=school sgool=school hont=hond mesj=mes mès=mes klaor=klaar allemoal=allemaal
allemaol=allemaal altied=altijd altoos=altijd tied=tijd laoter=later gaon=gaan goan=gaan stoan=staan sloan=slaan slaon=slaan gedoan=gedaan
gedaon=gedaan moal=keer maol=keer haibel=ruzie heibel=ruzie bonje=ruzie lucifeer=lucifer zakgelt=zakgeld gelt=geld eur=euro eurootje=euro
capesjon=capuchon kapuchon=capuchon kapsjon=capuchon capuson=capuchon addidas=adidas naaikie=nike najkie=nike filmpie=filmpje filmpke=filmpje
mobieltje=mobiel mobile=mobiel foon=telefoon whatsap=whatsapp appie=app appke=app snep=snap insta=instagram verkouwen=verkouden gebeurt=gebeurd
gerent=gerend gezeit=gezegd gezeed=gezegd geslage=geslagen gelope=gelopen gezie=gezien kwijd=kwijt effe=even effies=even efkes=even eventjes=even
eem=even zukkes=zulke zo'n=zo_een 'n=een
`;
