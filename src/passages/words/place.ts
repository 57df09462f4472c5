/** Where: places, rooms, position, distance, direction, light, view and weather. */
export const PLACE = `
locatie plaats plek plaatsgevonden plaatsvond plaatsgehad ter_plaatse waar afgespeeld lokaliteit > waar bij_het straat plein park school huis achter naast hoek
plaats_delict delict strafplaats > daar waar plek waar_het
woning huis woonhuis behuizing domicilie > huis thuis flat bij_ons_thuis kamer huizen hoes woonde
adres woonplaats woonachtig woonadres verblijfplaats verblijft woont verblijven wonende > woont woonde waar_*_woont straat huis slaapt_bij logeert flat verblijft logeren wonen
pand gebouw perceel opstal bouwwerk > huis flat gebouw winkel loods schuur school
bijgebouw schuur berging opslag > schuur schuurtje hok garage kelder zolder loods berghok fietsenhok schuurke
vertrek kamer ruimte lokaal > kamer woonkamer keuken slaapkamer badkamer gang zolder klas lokaal wc kelder waar_de_tv huiskamer boven beneden
woonkamer huiskamer > bank tv kamer woonkamer
keuken > keuken koken aanrecht fornuis
slaapkamer slaapvertrek > kamer bed slaapkamer kamertje stapelbed
sanitair toilet badkamer > wc badkamer douche plee toilet wasbak
verdieping etage bovenverdieping > boven beneden trap zolder lift hoog verdieping
balkon dak > balkon dak
trap trappenhuis > trap treden lift portiek trappenhuis
toegang toegangsdeur ingang entree binnenkomst voordeur > deur binnen poort ingang voordeur achterdeur hek naar_binnen
binnengedrongen binnendringen verschaft toegang_verschaffen inklimmen betreden betrad binnentreden > binnengekomen naar_binnen binnenkwam deur_open raam_open ingebroken glas binnen_gekomen kwam_binnen sleutel
uitgang nooduitgang uitweg > achterdeur naar_buiten uitgang deur
deur toegangspoort poort > deur poort hek klink slot bel drempel
sleutel huissleutel autosleutel > sleutel sleutels sleutelbos touwtje
slot afgesloten vergrendeld vergrendeling afgegrendeld vrij_toegankelijk > op_slot slot dicht open ketting cijferslot slotje sleutel hangslot
beveiligd beveiliging beveiligen diefstalbeveiliging > slot op_slot alarm ketting hek los camera vastgezet kettinkje
raam venster ruit vensters > raam ruit glas gordijn vensterbank roam roamke raampje
gordijn gordijnen zonwering > gordijn gordijnen dicht
tuin erf perceel buitenruimte > tuin gras heg achtertuin erf buiten
erfafscheiding schutting perceelgrens > hek heg schutting muurtje hegge palen paaltje
school onderwijsinstelling schoolgebouw leslokaal > school klas plein schoolplein gang lokaal gymzaal aula
schoolplein speelplaats > plein schoolplein speelplein buiten_spelen pleintje
sportaccommodatie sporthal sportveld sportvereniging > gymzaal veld kantine kleedkamer sporthal voetbalveld training club trainingsveld voetbal
kleedkamer kleedruimte omkleedruimte > kleedkamer omkleden kleedhokje
zwembad zweminrichting > zwembad zwemmen zwemles glijbaan badje
speeltuin speelvoorziening speelgelegenheid speeltoestel > speeltuin schommel glijbaan wip klimrek zandbak wipkip veer
park plantsoen groenvoorziening > park bosjes gras bankje vijver struiken
bos bebossing begroeiing struikgewas bosschage gebladerte > bos bosjes struiken boom bomen blaadjes takken blad
boom > boom tak takken stam klimmen
water waterloop kanaal waterkant sloot > sloot water vaart kanaal rivier eendjes meer vijver plas gracht
brug viaduct tunnel > brug tunnel tunneltje viaduct brugje
weg rijbaan straat openbare_weg rijweg verkeersweg > straat weg stoep fietspad rijbaan kruispunt snelweg
trottoir voetpad stoep > stoep stoeprand
kruising kruispunt kruisen rotonde > kruispunt hoek rotonde stoplicht oversteken kruising
verkeerslicht verkeersregeling verkeerslichten > stoplicht rood groen oranje licht
zebrapad oversteekplaats voetgangersoversteekplaats oversteken > zebrapad strepen oversteken stak_over overstak
parkeerplaats parkeerterrein parkeren geparkeerd stallen stalling > parkeerplaats geparkeerd stond_de_auto parkeren parkeerplek stond
fietsenstalling rijwielstalling > fietsenhok fietsenrek rek fietsenstalling stalling rekken
winkel zaak winkelbedrijf bedrijfspand detailhandel nering > winkel supermarkt kassa bakker jumbo albert_heijn lidl snackbar kiosk aldi schappen winkels action
horeca café eetgelegenheid > snackbar café kroeg friettent restaurant patat mcdonalds ijssalon terras
kermis evenement festival manifestatie > kermis feest botsauto's draaimolen disco optocht
markt > markt kraam
openbaar_vervoer halte station > bus trein tram halte bushokje station perron metro
magazijn stelling opslagruimte > stelling magazijn loods schap rek
bedrijf onderneming firma > zaak winkel fabriek bedrijf werk
ziekenhuis kliniek spoedeisend hospitaal > ziekenhuis dokter eerste_hulp spoed foto's spoedpost gips zaikenhoes
politiebureau bureau > bureau politie aangifte
camping vakantiehuis vakantieverblijf > tent caravan camping huisje vakantie
afstand verwijderd meters nabijheid verwijdering hoe_ver dichtbij > hoe_ver ver meter dichtbij stap stappen vlakbij zo_ver_als naast van_hier_tot dicht_bij hoe_dichtbij naar_daar armlengte wijd paar_meter
nabij naast vlak_bij aangrenzend > naast vlakbij dichtbij bij tegenaan hiernaast
positie positioneren opgesteld bevond standplaats plaatsbepaling stond uitkijkpost waarnemingspositie gadegeslagen gadeslaan bevinden > waar_stond stond_ik zat_ik achter voor naast lag_ik waar_was waar_zat waar_stonden op_de_bank stond boven zat lag
schuilplaats schuilgehouden verborgen verscholen verschuilen schuilhielden hield_schuil schuil schuilhouden toevlucht verstoppen > verstopt achter onder_de kroop wegkruipen verstopte zat_achter onder_bed kast onder gordijn ging_achter
richting koers vluchtroute route vluchtrichting > welke_kant kant_op naar_de richting langs om_de_hoek links rechts linksaf rechtdoor
links linkerzijde linker linkerhand > links linker linkerkant
rechts rechterzijde rechter rechterhand > rechts rechter rechterkant
voorzijde voorkant front > voorkant voor vooraan voordeur
achterzijde achterkant > achterkant achter achteraan achterin
boven bovenaan omhoog > omhoog boven bovenop
beneden omlaag onderaan > naar_beneden onder beneden omlaag
hoogte hoog > hoog hoogte trap
zicht zichtbaar zichtbaarheid uitzicht onbelemmerd belemmerd zichtlijn waarneembaar onderscheiden te_onderscheiden > kon_*_zien zag_ik goed_zien niks_zien kon_zien gezien te_donker in_de_weg stond_ervoor zien
lichtomstandigheden licht verlichting verlicht belichting schemering duisternis lichtgesteldheid donkerte > donker licht lamp lantaarn lantaarnpaal schemer pikdonker zon lampen lantaarns grijs nacht zonnig maan aan_het_licht tl-licht felle
lichtbron zaklamp zaklantaarn schijnsel > lamp zaklamp lampje licht zaklantaarn lantaarn kaars mobiel_licht
straatverlichting lantaarnpaal > lantaarn lantaarnpaal lampen straatlamp
weersomstandigheden weer weersgesteldheid neerslag weertype meteorologisch > regen regende zon koud warm sneeuw wind mist nat miezerde glad onweer waaide zonnig heet storm regenjas plassen hoe_was_het_weer vroor bewolkt ijzel hagel
regen neerslag > regen regende miezerde nat paraplu plas gietende
gladheid glad > glad ijs gleed ijzel
temperatuur koude hitte > koud warm heet rillen
drukte druk bezetting > druk vol mensen rustig leeg hoe_druk
rustig verlaten stil uitgestorven > rustig stil niemand leeg uitgestorven
buitenland land grensoverschrijdend > duitsland belgië turkije marokko spanje polen land
stad dorp gemeente > stad dorp wijk centrum
buurt wijk woonomgeving > buurt wijk straat hier_in_de buurtje
binnenshuis binnen > binnen in_huis naar_binnen
buitenshuis buiten openlucht > buiten naar_buiten
hoek zijkant > hoek zijkant kant
ondergrond vloer bodem wegdek > grond vloer tegels stoep asfalt kleed gras zand vloerkleed stenen
meubilair inrichting interieur > bank stoel tafel kast bed
zitplaats zetel > stoel bank plek plekje zat achterin
bewaarplaats bewaard opgeborgen geborgen bergplaats bewaarde verstopt bewaren > in_de_kast la doos zak lade kluis kistje spaarpot potje portemonnee lag_in bewaart sok waar_lag laatje hing
nooddienst meldkamer > 112 gebeld
kerk gebedshuis > kerk moskee klokken
opvanglocatie asielcentrum > opvang azc
`;
