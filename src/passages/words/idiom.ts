/** Turns of phrase of children and the street, under what they come down to. */
export const IDIOM = `
snelheid hard_gereden vaart > als_een_speer zoef vroem harder_dan plankgas vol_gas als_een_raket met_honderd als_een_gek keihard racete scheurde sjeesde snoeihard gaf_gas
vlucht gevlucht gevluchte vluchten ontkomen > de_benen smeerde_hem gesmeerd pleite foetsie gepiept ervandoor weg_was vandoor peerde als_een_haas poef schoot_weg spoorloos nergens_meer
weggenomen diefstal gestolen > foetsie gejat achterovergedrukt gepikt gesjost gebietst gerold weg_was poten
angst bang angstig > hart_in_mijn_keel in_mijn_broek hart_bonkte knikkende kippenvel peentjes rilling_over bibberen knoop_in mijn_buik ijskoud hart_klopte hart_ging dacht_dat_ik_doodging slappe_benen hart_*_oren durfde trilden
woede kwaad boos > uit_zijn_vel uit_haar_vel door_het_lint stoom_uit ontplofte rood_aan rode_kop kookte uit_zijn_plaat over_de_rooie spuugde_vuur ging_los flipte als_een_biet rood_als hoofd_als ader
dronken onder_invloed beschonken > dubbele_tong waggelde slingerde stonk_naar in_de_olie lam ladderzat teut bezopen zwalken tipsy
lichaamsbouw postuur gezet fors > als_een_kast kleerkast breed_als boom_van beer_van reus als_een_deur twee_meter uit_de_kluiten
mager tenger > lat spriet bonenstaak spijker
kaal haardracht > haar_was_op biljartbal geen_haar glimde kale_kop maan_op
herkenning stelligheid zeker > uit_duizenden honderd_procent zweer duizend_procent echt_zeker sowieso meteen
zwijgen tot_zwijgen zwijgplicht geheim > mondje_dicht mond_houden kop_houden op_slot kop_dicht kaken rits vinger_voor klep_dicht bek_houden vinger_*_lippen mond_dicht sst sssst je_hebt_niks_gezien niks_gezien
verklappen klikken verraden verraad > klikken geklikt verklikker verlinkt matennaaier klikspaan snitch verraden
straf berisping berispt vermaand terechtwijzing gecorrigeerd > op_mijn_kop op_z'n_kop op_haar_kop kop preek de_wind_van uitbrander standje boos
mishandeld klappen geslagen > klappen pak_slaag billen op_zijn_bek rossen ros in_elkaar hoeken knal_voor mep pets pak_op klap_voor knal draai_om
belogen misleid bedrogen > in_de_maling beet erin_getuind wijsgemaakt voor_de_gek erin_geluisd lulverhaal
verliefd verkering > smoor op_elkaar
snel kortstondig duur > in_een_tel als_een_flits tellen in_één_klap knipperen zo_voorbij zo_lang_als zo_kort reclame wip liedje voor_je_het_wist één_twee_drie
langdurig duur > eeuwen heel_lang duurde_eeuwig eeuwigheid jaren uren
tijdstip avond > met_de_kippen sandmannetje kindertijd bedtijd journaal tv-programma
afstand nabij > onder_mijn_neus met_mijn_neus steenworp zo_dichtbij neus_bovenop kon_hem_aanraken armlengte vlakbij
afstand ver > eind_weg klein_als stipje
veel aantal > hartstikke_veel hele_berg zat miljoen duizend stapel bomvol stikte heel_veel
leeg niemand > geen_kip geen_hond niemand uitgestorven geen_mens
regen weer > met_bakken pijpenstelen zeiknat hondenweer plensde gieten kletsnat goot
donker lichtomstandigheden > geen_hand_voor pikdonker stikdonker aardedonker
stil geluidloos > muisstil doodstil speld
verstijfd reageerde > als_versteend aan_de_grond stokstijf als_een_standbeeld bevroor vastgeplakt
misselijk > kotsen over_mijn_nek maag_draaide
schaamte > door_de_grond rood_als kapot schaamde
slaap nachtrust > geen_oog lag_te_malen lag_te_draaien woelen wakker_liggen piekeren
bemoeienis > ging_zich_ermee wierp_zich sprong_ertussen
ruzie onenigheid > mot bonje herrie in_de_clinch trammelant gezeik gezeur gedonder met_elkaar_aan_de heibel overhoop
vriendschap verhouding > dikke_vrienden twee_handen matties niet_meer_praten uit_elkaar hoi_en_doei
uitkijk > op_de_loer in_de_gaten hield_de_wacht uitkijk
bedreiging bedreigd > vinger_langs ik_weet_je_te_vinden dan_zwaait je_gaat_eraan dan_zul_je kop_af snijden vuist zwaaide dan_kun_je gebeurt_er ik_krijg_je_nog
betaling geld > lappen dokken schokken schuiven poen flappen doekoe barkie geeltje tientje joet
duur prijs > rib_uit knaken veel_geld
aangifte melding > naar_de_smeris wout bureau
begin ruzie_begin > begon_hij hij_begon zij_begon
toevallig onopzettelijk > ging_per_ongeluk ging_vanzelf
hevige_pijn pijn > sterretjes verrekte ging_dood verging janken au
vallen > op_zijn_plaat op_zijn_gezicht op_m'n_bek onderuit languit over_de_kop
lachen bespot > in_een_deuk lachen_als uitlachen grinniken
huilen > tranen_met_tuiten in_tranen janken snotteren waterlanders brullen
gehoord > oren met_mijn_eigen_oren
gezien ooggetuige > met_mijn_eigen_ogen met_eigen_ogen zelf_gezien stond_erbij
onverwacht > uit_het_niets zomaar ineens pats_boem
nieuwe_kleding netjes gekleed > op_zijn_paasbest opgedoft netjes
onverschillig reactie > haalde_zijn_schouders boeide_niet kon_hem_niks schouders_op
opgelucht > pak_van steen_van
alleen > in_m'n_uppie uppie moederziel
leugen onwaar > uit_zijn_duim uit_haar_duim verzonnen
hekel > kon_haar_niet kan_hem_niet_uitstaan niet_mogen
druk aandringen > zeurde bleef_maar aan_mijn_kop
slim list > trucje truc slim
geld_tekort armoede > blut rood_staan
wapen > ding zwaaide
telefoongebruik gebruik_telefoon mobiele_telefoon berichten_typen onder_het_rijden handheld > appen typen op_zijn_schoot naar_beneden keek_niet bellen schermpje in_zijn_hand berichtje scrollen
schuld verwijt > kwalijk mijn_schuld
hulp_gezocht > psycholoog afspraak praten
ontdekking aan_het_licht > kwam_erachter uitgekomen achter gekomen gesnapt betrapt viel_door
weigering > echt_niet nooit_van ho_maar
toestemming > mocht_van
gejaagd > halsoverkop gauw
buit_verdeling > helft delen
omweg omgelopen omrijden > omgelopen omrijden omweg
nagekeken verlegen > keek_weg keek_naar_de_grond
`;
