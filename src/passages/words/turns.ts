/** Turns of a lawyer's question made of several words, beside how an interviewer or a child says it. */
export const TURNS = `
andere_personen overige_personen welke_personen derden anderen nog_anderen > wie_waren nog_meer erbij nog_iemand iemand_anders andere wie_was_er
hield_*_op hielden_*_op ophield ophielden zich_ophield zich_ophielden > waar_was waar_waren was_in waren_in
waar_bevond waar_*_bevond waar_bevonden bevond_zich bevonden_zich > waar_was waar_zat waar_stond waar_lag waar_waren waar_stonden waar_zaten stond_jij was_jij stond_ik zat_ik
hoe_reageerde hoe_reageerden reageerde_het reactie_van trad_*_op hoe_trad optreden_van > wat_deed wat_deden wat_zei deed_toen
welke_houding houding_nam stelde_*_op nam_*_aan > wat_deed deed_jij
staat_*_tegenover stond_*_tegenover houding_tegenover denkt_over > vindt_van vind_je_van wat_vindt wat_vind aardig lief niet_meer
ging_*_uit uitgegaan_van initiatief_van nam_het_initiatief > wie_begon begon eerst
op_welke_grond waaruit_leidt_*_af waaruit_blijkt waarop_baseert baseert_*_op waaraan_herkende redenen_van_wetenschap reden_van_wetenschap > hoe_weet hoe_wist hoe_wit waaraan want omdat zelf_gezien hoe_kwam_het_dat
in_kennis_gesteld op_de_hoogte_gesteld op_de_hoogte_gebracht kenbaar_gemaakt > verteld gezegd gebeld wist_het
op_de_hoogte op_de_hoogte_was > wist weten wisten gehoord wie_wist
aan_het_licht aan_het_licht_gekomen > kwam_erachter gezien verteld opgebiecht uitgekomen achter
te_voorschijn tevoorschijn_gehaald > pakte haalde uit_zijn_zak trok liet_zien
van_dichtbij op_korte_afstand > dichtbij naast vlakbij
in_het_bezit_van over_beschikte > had bij_zich
ter_hand_gesteld > gegeven gaf
ter_plaatse_gekomen kwam_ter_plaatse > kwam kwamen er_waren
onder_ogen onder_ogen_gekregen > gezien laten_zien bekeken
onder_invloed > gedronken dronken bier pillen geblowd
in_gezelschap in_het_gezelschap > met_wie samen met_mijn erbij
te_voet > lopen lopend liep
per_fiets > fiets fietste
met_de_auto per_auto > auto reed
te_koop > verkopen kopen
te_pakken > gepakt
van_huis > thuis
ten_val > viel gevallen onderuit
ter_sprake > over_gehad gepraat gezegd
tot_zwijgen zwijgen_opgelegd > mond_dicht stil_zijn niet_vertellen niks_zeggen vinger_voor mond_houden sst sssst
op_heterdaad > gezien betrapt gepakt
zich_vergewist > keek gekeken
zich_ontdaan ontdaan_van > weggegooid gooide
zich_toegang toegang_verschaft > binnen naar_binnen deur raam
om_het_leven > dood
het_leven > dood
eerste_hulp > hielp pleister sjaal verband
mate_van_zekerheid hoe_zeker > zeker weet_zeker hoe_zeker denk_ik
eigen_waarneming zelf_waargenomen uit_eigen > zelf_gezien zag_ik zelf_gehoord gehoord_van
van_horen_zeggen > gehoord verteld zei
in_welke_richting welke_richting > welke_kant kant_op naar
op_welk_tijdstip welk_tijdstip welk_uur op_welk_uur > hoe_laat uur half
op_welke_dag welke_datum op_welke_datum > welke_dag wanneer dag
hoe_vaak hoeveel_malen hoeveel_keren > hoe_vaak keer keren
hoe_lang hoeveel_tijd welke_duur > hoe_lang lang minuten duurde even
op_welke_afstand welke_afstand > hoe_ver meter dichtbij hoe_dichtbij
wat_is_geworden is_geworden gebleven > waar_is gebleven weg nu
waar_is_gebleven waar_bleef thans_bevindt bevindt_zich_thans > waar_is ligt nog waar_ligt gebleven
veilig_gesteld nog_voorhanden voorhanden nog_beschikbaar > heb_je_nog nog bewaard ligt hebben_we_nog
eerdere_gelegenheid bij_eerdere eerder_gezien reeds_bekend van_tevoren_bekend > al_eens wel_eens eerder gezien kende ken_je vaker
nauw_contact in_contact contact_onderhouden > praten appen zien gesproken
na_afloop na_het_feit nadien na_het_incident na_het_voorval > daarna later toen erna volgende_dag
voorafgaand_aan voor_het_feit > daarvoor eerst eerder van_tevoren
lichamelijke_gevolgen lichamelijk_letsel fysieke_gevolgen > pijn bloed blauwe_plek au dokter
geestelijke_gevolgen emotionele_gevolgen psychische_gevolgen psychische_klachten > bang droom slapen nachtmerrie durf eng verdrietig
gevolgen_voor_het_kind gevolgen_voor > nu niet_meer durf sinds hoe_gaat
steun_gezocht hulp_gezocht > verteld gepraat praten psycholoog
uit_de_handen > pakte trok gegrist
in_de_hand in_handen > hand vast
met_kracht met_geweld > hard keihard
met_opzet > expres
per_ongeluk > ongeluk
linkerhand rechterhand welke_hand > hand links rechts
linker rechter > links rechts kant hand
van_achteren langs_achteren > achter rug achterkant
van_voren > voor
met_de_vuist > vuist
platte_hand vlakke_hand > platte vlakke hand
in_het_gezicht in_het_gelaat > gezicht wang neus
op_de_grond > grond lag viel
in_groepsverband > groep allemaal samen
onder_druk_gezet onder_druk druk_gezet > moest dwong bang anders
valse_naam > naam
gedragslijn > altijd
naar_voren_gebracht bracht_*_naar_voren voerde_*_aan > zei riep wat_zei vertelde
te_verstaan_gegeven te_kennen_gegeven > zei gezegd
ter_beschikking beschikbaar > hebben is_er
geneeskundige_hulp medische_hulp > dokter ziekenhuis huisarts
sociale_omgeving > vrienden familie
zich_verzet verzette_*_zich verzette_zich tegenstand_geboden weerstand_geboden bood_*_weerstand > wilde_niet wou_niet rustig trok_los ging_mee mee vocht los
rustig_gebleven > rustig kalm lam
gevolg_gegeven > deed gedaan ja
welk_belang > waarom
waarvan_bediende bediende_zich bedienden_zich > met gebruikte
uit_vrees uit_angst > bang durfde
`;
