/** What persons and things look, sound and smell like: build, hair, face, clothes, voice, colour, material. */
export const APPEARANCE = `
signalement uiterlijk voorkomen uiterlijke verschijning omschrijving persoonsbeschrijving persoonskenmerken > zag_*_uit eruit lang klein dik dun haar jas broek trui baard bril pet petje muts snor haren krullen staart vlechtjes kaal blond schoenen slippers tatoeage beugel capuchon capuchontrui uitzien uitzag
omschrijven beschrijven aanduiden typeren nadere > hoe_zag zag_*_uit vertel_eens_over hoe_ziet wat_voor
kleding kledij kledingstuk gekleed dracht tenue outfit kledingstukken bovenkleding gekleed_gaan droeg > had_*_aan aan_had jas broek trui hoodie shirt vest jurk rok pet joggingbroek spijkerbroek trainingspak overhemd bodywarmer bloes overall pak badjas pyjama uniform schort hemd sweater regenjas hesje aanhad kleren
bovenkleding overkleding > jas trui vest hoodie shirt hesje bodywarmer overhemd bloes jack regenjas
= jas jack jasje winterjas regenjas bomberjack parka
= trui sweater hoodie capuchontrui vest trui_met_een_kap
= broek spijkerbroek jeans joggingbroek trainingsbroek korte_broek
werkkleding uniform bedrijfskleding > overall pak uniform schort hesje geel_hesje werkbroek reflecterend
schoeisel voetbekleding > schoenen laarzen slippers gympen sneakers klompen sandalen sokken gymschoenen kistjes hakken voeten nikes
= sneakers gympen gymschoenen nikes sportschoenen
hoofddeksel hoofdbedekking hoofdbescherming > pet petje muts hoed helm capuchon hoofddoek kap op_zijn_hoofd cap bivak
= capuchon kap hoodie
= helm valhelm brommerhelm fietshelm
vermomming vermomd vermomde gezichtsbedekking gezichtsbedekkend gemaskerd bedekt onherkenbaar bivakmuts > masker bivakmuts capuchon sjaal_voor doek_voor mondkapje alleen_zijn_ogen muts gezicht doek kon_je_niet_zien zonnebril sjaal col
gelaat gezicht gelaatstrekken gelaatskenmerken trekken tronie > gezicht hoofd kop wang neus ogen mond kin smoel
gezichtsuitdrukking mimiek gelaatsuitdrukking > keek boos lachte gezicht keek_zo grijns
haardracht kapsel haar coupe hoofdhaar haarkleur haarstijl > haar haren krullen staart paardenstaart vlecht vlechtjes kaal blond opgeschoren matje kuif knot dreads stekeltjes kort_haar lang_haar zijn_haar
kaalhoofdig kaal > kaal geen_haar haar_was_op glimmend_hoofd weinig_haar
gezichtsbeharing baardgroei beharing > baard snor sik stoppels snorretje stoppelbaard
oogkleur ogen oogopslag > ogen blauwe_ogen bruine_ogen keek
bril oogcorrectie brildragend > bril zonnebril brillenglazen lenzen glazen
gebit tanden gebitsvoorziening gebitsvoorzieningen > tand tanden beugel kies voortand gouden_tand gaatje hoektand
lichaamsbouw postuur gestalte bouw lichaamsomvang figuur fysiek > dik dun mager groot klein lang breed gespierd dikke kast kleerkast slank mollig sterk fors smal buik
gezet corpulent zwaarlijvig fors > dik mollig dikke stevig buik dikkerd rond
tenger mager slank > dun mager smal spriet slank dunne
lengte lichaamslengte lang > groot lang klein hoe_groot meter langer kleiner
= groot grote reus enorm reusachtig joekel
= klein kleine kleintje piepklein ukkie mini lutje
bijzondere_kenmerken kenmerk kenmerken bijzonderheid bijzonderheden opvallend opvallends merkteken herkenningspunt > litteken tatoeage moedervlek oorbel piercing vlek hinkte viel_op sticker tand ketting opgevallen bijzonders beugel
tatoeage tekening > tatoeage tattoo plaatje_op getekend
sieraad sieraden juwelen bijouterie > ketting kettinkje ring armband horloge oorbel goud gouden armbandje piercing
litteken verminking > litteken streep kras hechting
stem stemgeluid stemklank timbre spraak > stem praatte klonk zware_stem hees schor hoge_stem piepstem lage_stem robotstem geluid
accent tongval dialect uitspraak intonatie > praatte accent sprak praat_anders plat gek_praten zachte_g klonk praten_zoals
geur lucht reuk stank rook > rook stonk stinken ruiken lucht parfum deodorant zweet sigaretten luchtje stinkt
kleur tint kleurstelling kleurig > kleur rood blauw groen geel zwart wit paars roze oranje bruin grijs zilver goud kleuren rode rooie donkerblauw lichtblauw gele blauwe zwarte witte groene grijze beige gestreept
= rood rode rooie knalrood
= blauw blauwe donkerblauw lichtblauw
= zwart zwarte pikzwart
= wit witte sneeuwwit
= groen groene donkergroen
= geel gele
= grijs grijze zilver zilverkleurig
= goud gouden goudkleurig
patroon motief print bedrukking opdruk dessin > strepen ruitjes stippen bloemen plaatje streepjes bolletjes sterretjes opdruk glitters panter vlekken
opschrift tekst belettering letters logo embleem beschrift afbeelding beeldmerk afbeeldingen reclame-uiting > letters stond_op erop_stond plaatje sticker logo geschreven tekst cijfers naam_op erop
materiaal vervaardigd gemaakt > plastic hout ijzer metaal stof leer glas papier karton steen rubber
vorm afmeting omvang formaat grootte > groot klein lang rond vierkant zo_groot plat breed hoe_groot
staat conditie toestand gesteldheid onderhoudstoestand > kapot vies oud nieuw kwijt gehavend hoe_was vuil dun schoon gedeukt
bagage meegevoerd meevoeren voerde_mee bepakking voorwerp_bij > tas rugzak koffer rugtas zak boodschappentas bij_zich had_*_bij_zich sporttas plastic_tas in_zijn_hand bij_zich_had
= tas rugzak rugtas tasje schooltas sporttas zak koffer
handschoen handschoenen > handschoenen wanten
paraplu > paraplu
leeftijdsindicatie ogende oogde uitziend > leek zag_eruit zag_er oud jong ouder
houding lichaamshouding pose > stond zat lag gebukt leunde armen_over_elkaar
tred gang loopje motoriek manier_van_lopen mank kreupel > liep hinkte mank trekkebeen hinkepoot loopt been loopje strompelde
knap aantrekkelijk > mooi knap lelijk
verwilderd onverzorgd slordig > vies stonk smerig lang_haar slordig gescheurd
net verzorgd > netjes pak stropdas
nat doorweekt > nat kletsnat drijfnat zeiknat
kapot beschadigd defect stuk > kapot stuk gescheurd gebroken deuk lek kapotte doormidden
geluid lawaai gerucht hoorbaar geluiden gehoord auditief > hoorde geluid knal klap boem bons bel pats gerinkel herrie piep tik kraken klonk kabaal pingelde hard gehoord
knal explosie ontploffing detonatie > knal boem ontplofte vuurwerk bom klapper pang paf plof
`;
