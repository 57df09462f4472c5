/** Scenes: what a child speaks of when a request names the matter only from a distance. */
export const SCENES = `
zwemvaardigheid zwemmen zwemdiploma > diploma zwemles a_en_b zwemmen
waterdiepte diep diepte > kon_je_staan tenen bodem kopje_onder diep
tatoeage getatoeëerd lichaamsversiering > tattoo huid arm nek hals getekend plaatje_op draak spin roos
contactverbod straatverbod huisverbod gebiedsverbod > mag_hij_nog mag_niet_meer_komen brief in_de_buurt_komen tien_dagen niet_bij_ons
omkopen zwijggeld steekpenningen > briefje_van gaf_hij_jou niet_gezien_had geld kreeg
vervoersafhankelijk vervoer mobiliteit > hoe_kom_je brengt rijdt met_hem_mee halen bus fiets
leeftijdsverschil leeftijdscategorie > even_oud ouder_dan middelbare groter jonger zelfde_klas
zijde_van_nadering naderde_van rijrichting > waar_kwam_*_vandaan van_de_kant van_links van_rechts uit_de_bocht
koper afnemer doorverkoop doorverkocht verkocht > wie_heeft_*_gekocht verpatst marktplaats verkoper man_die_alles_koopt
ruimte vertrek kamer toneel > waar_stonden_ze hokje keuken kamer badkamer zolder gang slaapkamer woonkamer wasmachine schuur
verdovende_middelen middelen doping drugs > spul snuiven pilletje wiet blowen poeder roken joint jointje
afgesloten_voor_publiek afzetting afgezet > lint hek mocht_daar bordje verboden
huissleutel loper > sleutel bijmaken onder_de_mat zomaar_binnen
oproep beantwoord opgenomen telefonisch > nam_op wegdrukken weggedrukt belde opgehangen voicemail
gerucht roddel kwaadsprekerij verspreider > verhaal rondverteld rondgebazuind roddelen iedereen_zei begonnen_met_dat
anonieme_bellers beller identiteit_achterhaald > wie_er_belde steeds_belde hijgen ophangen onbekend_nummer
verblijfplaats_van_de_dader schuilplaats ondergedoken > waar_is_hij_nu weet_je_waar_hij bij_zijn woont_nu
voorbereiding voorbereid vooropgezet plattegrond > van_tevoren_bedacht tekening plattegrond lijstje geoefend had_een_plan
aanspreekbaar bij_kennis reageerde > zei_hij_iets toen_hij_daar_lag praatte vroeg ogen
terugkeer thuiskomst keerde_terug > wanneer_kwam_*_thuis kwam_thuis weer_thuis terug_was
televisietijd tijdsaanduiding tijdstip > afgelopen journaal klokhuis was_al_bezig net_begonnen tv programma
redden gered reddingspoging > eruit_gehaald haalde_hem_eruit sprong leefde opgevist getild
dierenleed kat poes hond huisdier > poes kat hond miauwde blafte mand hok konijn vogel
voertuig_positie vanuit_een_voertuig inzittende > achterin voorin papa's_auto bus tram trein bij_de_stoplichten
gefilmd filmen opname_gemaakt > telefoon_omhoog hield_zijn_telefoon lampje filmde foto camera
aandeel rol_van bijdrage meehelpen > wat_deed_die raapte gaf_aan hielp hield_vast stond_erbij keek
opgesloten vrijheidsberoving ingesloten > kon_je_eruit deur_dicht op_slot kruk zat_vast wc kast hok
bevrijd ontzet losgekomen > hoe_kwam_je_eruit deur_open conciërge sleutel losgemaakt
sieraden juwelen kostbaarheden > ketting ring oorbellen armband goud horloge
vermomd tweede_overvaller > voor_zijn_gezicht corona mondkapje masker
emotioneel_na vertrek_van_de_dader > toen_hij_weg_was huilen lachen trillen
weggelopen thuis_weggelopen > weggegaan hut rugzak niet_naar_huis
familiedruk onder_druk_gezet loyaliteit > oom tante familie schande niet_zeggen moest_zwijgen
beeldscherm computerscherm > scherm computer laptop tablet zag_wat_er
kinderspel spel spelletje speelactiviteit > tikkertje verstoppertje landjepik knikkeren voetballen hinkelen touwtje
bijnaam aanspreekvorm > noemde_hij noemde_mij koosnaampje de_hele_tijd
herinnering_aan aandenken bewaard > heb_je_nog_iets kast doosje bewaard petje briefje
aanleiding_melding vertraging_melden uitgekomen > waarom_kwam_het uit na_een_week moest_het_zeggen zag_het mama_zag
voorrang voorrangssituatie verlenen > wie_mocht_er_eerst haaientanden rechts stoppen bord
verkeersovertreding verkeersfout > iets_verkeerd losse_handen linkerkant zonder_licht door_rood telefoon
verzekering schadeafwikkeling vergoed > formulier vergoed wachten_nog papieren betaald
ernst oordeelt beoordeling > vind_je_het_erg van_één_tot_tien heel_erg ergste
wens_zitting verwachting_rechter > rechter hoop_je wat_wil_je gevangenis straf sorry
klagen geklaagd burenklacht > zei_er_iemand_iets bezem herrie stampen aangebeld boos
slaapkamer slaapsituatie > slaap_je_alleen stapelbed kamer bed broertje
alarm_afgegaan rookmelder > piepte krijsen sirene loeien afging
ontwaken wakker_geworden > waar_werd_je_wakker_van wakker gerommel geluid
ontsnappingsroute woning_verlaten ontvluchting > hoe_zijn_jullie_naar_buiten raam schutting dak ladder balkon
spullen_kwijt vermiste_goederen > wat_was_er_weg weg mist tas telefoon pasje
schooltas rugzak > tas rugzak
pauze schoolplein speelkwartier > plein pauze buiten_spelen speelkwartier
klaslokaal les lokaal > klas lokaal les in_de_klas
leerkracht onderwijzer docent > juf meester leraar mentor gymleraar
straf_school nablijven schorsing > eruit_gestuurd nablijven strafregels geschorst directeur
winkeldiefstal gestolen_waar > zonder_te_betalen onder_zijn_jas poortje winkel in_zijn_tas
betaling afrekenen > betaald kassa pinnen pasje contant
ruzie_ouders echtelijke > papa_en_mama schreeuwden ruzie gescheiden
broer_of_zus gezinslid jongere > broertje zusje broer zus
alcohol_volwassenen beschonken > vrolijk dronken bier wijn zongen lallen
vakantieverblijf camping > tent camping caravan vakantie huisje
hobby sport vereniging > training club voetbal hockey judo turnen
feest verjaardag viering > feestje taart cadeautjes slingers partijtje
maaltijd etenstijd > eten avondeten aan_tafel patat macaroni
kledingverlies uitgetrokken > uit jas_uit schoen_kwijt trok_uit
weersinvloed mist sneeuw > mistig sneeuw glad regen wind warm
dagelijkse_route schoolweg > naar_school onderweg fietspad tunneltje altijd_langs
verstoppen verstopplaats > kast onder_het_bed achter wasmand schuur struiken
brand_oorzaak aangestoken > lucifer aansteker kaars sigaret frituur vuurtje
rookontwikkeling > rook hoesten zwart stonk
gestoorde_slaap > droom wakker licht_aan bij_mama
medische_hulpmiddelen > gips krukken brace rolstoel verband
bril_schade brilbeschadiging > bril poot glas barst
telefoonverlies mobiel_toestel > telefoon mobiel scherm gebarsten
geldstuk bankbiljet contant > briefje munt muntjes euro tientje vijfje
afspraakplaats ontmoetingsplek > afgesproken bij_de pleintje station park bankje
hangjongeren jeugdgroep > gasten jongens groepje hangen chillen bankje
sleutelhanger accessoires > hanger armband ketting tasje
grootouders oudere_familie > opa oma
nieuwe_partner stiefouder > vriend_van_mama stiefvader nieuwe_vriend
pleegzorg voogdij instelling > pleegmoeder groep begeleider gezinshuis
tolk vertaling > vertaalde tolk
rugklachten nekklachten > nek rug stijf
angst_voor_dader ontmoeting_nadien > tegengekomen zag_hem_weer kwam_hem_tegen andere_kant
achtervolging_fiets > fietste_achter trapte harder
duw_val trap_afgevallen > trap viel leuning naar_beneden gleed
stok_knuppel slagvoorwerp > stok knuppel bezem paraplu schep hockeystick
steenworp projectiel > steen stenen kei knikker katapult gooide sneeuwbal
ruit raam glasbreuk > ruit raam ster barst scherven glas
deur toegangsdeur > deur klink kruk bel slot
auto_merk wagen > auto busje bestelbus wit grijs zwart
licht_uit duisternis > donker zaklamp licht_uit lamp
geheim_gehouden verzwegen_voor > stiekem niet_verteld geheim
gedachten_van_het_kind innerlijke > dacht_ik ik_dacht in_mijn_hoofd
`;
