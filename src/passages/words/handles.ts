/**
 * What a request is after, beside the plain question an interviewer puts for it.
 *
 * Grouped by concept; the interviewer's own wording is the surest handle there is, for every
 * interviewer asks much the same things and every child tells them otherwise.
 */
export const HANDLES = `
lichtgesteldheid lichtomstandigheden lichtsterkte belichting verlicht verlichting schemering > licht_of_donker was_het_licht was_het_donker lantaarn lantaarnpaal lamp lampen lampje brandde maan volle_maan schemerig al_donker nog_licht net_overdag straatlantaarn zonnig zon scheen verlichting
zicht uitzicht zicht_belemmerd belemmerd onbelemmerd vrij_zicht zichtlijn gezichtsveld duidelijk_waargenomen betrouwbare_waarneming > goed_zien goed_kon_je kon_je_het_zien hoe_goed kon_je_*_zien kon_*_zien zag_*_niet_goed stond_*_voor stond_ervoor ging_*_voor tussen_door keek_erdoor kijk_ik_overheen in_de_weg spleet kiertje
uitzichtpunt waarnemingspositie vanuit_welke_positie vanaf_welke_plaats vanwaar standplaats positie_van_getuige standpunt_van_waaruit > waar_stond_jij waar_zat_jij waar_was_jij waar_waren_jullie waar_stond_je waar_keek_je ik_stond ik_zat ik_lag achter_het_raam vanuit
zelf_waargenomen eigen_waarneming persoonlijk_waargenomen daadwerkelijk_waargenomen daadwerkelijk_gezien ooggetuige zelf_gezien > heb_je_*_gezien zelf_gezien heeft_hij_*_gezien met_mijn_eigen_ogen niet_gezien met_eigen_ogen zag_het_zelf heb_je_gezien_dat dacht_dat gezien_of_gehoord
ooggetuigen getuigen_van andere_getuigen omstanders_aanwezig toeschouwer meekijken > wie_heeft_gezien nog_meer_gezien wie_zag_het iemand_anders_gezien heeft_iemand_*_gezien waren_er_*_mensen nog_iemand_gezien stond_te_kijken iedereen_zag wie_waren_erbij wie_was_erbij
geluiden geluid auditief hoorbaar akoestisch waargenomen_geluiden > wat_hoorde_je heb_je_*_gehoord iets_gehoord hoorde hoorde_ik klap knal bonk plof gil piepen piepende gerinkel boem pats getik krak kraken bons
geur reuk geroken > wat_rook_je rook_naar stonk geur
aandachttrekkend bewust_gewaarworden gewaar_werd bewust_van_aanwezigheid eerste_aanwijzing waardoor_opgemerkt > hoe_merkte waaraan_merkte waardoor_ging hoe_wist_je_dat wat_viel_je_op hoe_kwam_je_erachter toen_hoorde_ik ik_dacht_dat keek_om
kennis_verkreeg kennis_verkregen wetenschap_ontleent ontleent bron_van_wetenschap achterhaald achterhalen vernomen te_weten_gekomen > hoe_weet_je hoe_kwam_je_*_te_weten hoe_kom_je_daarbij hoe_wist hoe_weet_hij van_wie_heb_je van_wie_hoorde wie_heeft_dat_verteld hoe_kwam_je_erachter liet_me_zien via
erachter_gekomen ontdekking kwam_het_uit ter_kennis bekend_geworden > hoe_kwam_*_erachter kwam_erachter hoe_wisten wie_wist toen_zag uitgekomen
signalement persoonsbeschrijving uiterlijke_kenmerken uiterlijk_van beschrijving_van_de_dader gelaatstrekken omschreven_worden nader_beschrijven persoon_omschrijven > hoe_zag_*_eruit hoe_ziet_*_eruit hoe_zagen_*_eruit vertel_*_over_hem vertel_*_over_die_man wat_weet_je_nog_van beschrijf_hem hoe_zag_hij hoe_zag_zij krullen baard snor kaal lang dun dik blond
gezichtsbeharing baardgroei > baard baardje snor snorretje stoppels ringbaardje sik sikje dons bakkebaarden
haardracht kapsel haarkleur coiffure kuif > wat_voor_haar haar_had haren krullen blond kaal vlecht vlechtjes paardenstaart staartje opgeschoren kort_haar lang_haar geverfd knot kletskop rasta gel pony
hoofddeksel hoofdbedekking > pet muts capuchon hoed helm op_zijn_hoofd hoofddoek
gezichtsbedekking vermomming gemaskerd onherkenbaar bivakmuts gelaatsbedekking > masker muts sjaal capuchon gaatjes bivakmuts alleen_zijn_ogen mondkapje voor_zijn_gezicht over_zijn_neus doek gezicht_zien gezicht_gezien
gelaat gezicht aangezicht > gezicht gezien ogen neus mond
kleding kledij gekleed kledingstukken dracht bovenkleding > wat_had_*_aan had_*_aan kleren jas broek trui hoodie trainingspak shirt trui_aan jas_aan vest spijkerbroek joggingbroek
schoeisel schoenen > schoenen sneakers laarzen slippers gympen klompen
lichaamslengte lengte_van gestalte statuur postuur > hoe_groot hoe_lang_was_hij groter_dan kleiner_dan net_zo_groot kop_groter tot_mijn lang klein groot
leeftijd leeftijdsschatting geschatte_leeftijd oud_geschat > hoe_oud hoe_oud_schat oud_of_jong jaar_of ouder_dan volwassen zo_oud_als puber opa
bijzondere_kenmerken onderscheidend opvallende_kenmerken herkenningspunten identificerende kenmerk kenmerken > wat_viel_je_op tattoo litteken oorbel ketting bril vlek sticker stickers waaraan_zag_je waaraan_herkende aan_de er_stond_*_op er_zat_*_op
stemgeluid stem tongval accent spraak taalgebruik vreemde_taal dialect > stem accent schorre praatte_raar zware_stem taal buitenlands engels
gelijkenis herkend bekende_van bekendheid_met kende_hem > ken_je_*_van kende_je had_je_*_eerder_gezien herkende_je leek_op lijkt_op van_ergens van_gezicht herkennen
identiteit personalia achternaam volledige_naam werkelijke_naam ware_naam > hoe_heet_hij hoe_heet_ze hoe_heette wat_is_zijn_naam echte_naam weet_je_zijn_naam weet_je_hoe_*_heet wie_dat_is wie_is_dat wie_was_dat ze_noemen ze_roepen
aantal_daders aantal_personen aantal_betrokkenen meerdere_daders betrokken_personen > hoeveel_waren hoeveel_mensen was_hij_alleen met_zijn_tweeën met_z'n met_hoeveel hoeveel_jongens twee_van_die allebei
medepleger mededader medeverdachte handlanger rolverdeling rol_vervulde bijrol aandeel_van handlangers > en_de_ander wat_deed_de_ander die_andere de_ene op_de_uitkijk keek_rond keek_of hield_de_wacht hielp_hem stond_erbij wat_deden_de_anderen
aanstichter initiatief opgestookt aangezet uitgelokt uitlokking aansporing bedenker > wie_begon wie_is_begonnen wiens_idee wie_kwam_op_het_idee wie_bedacht moest_van durf_je durf_je_toch_niet doe_dan voor_de_grap begonnen aangemoedigd wie_zei_dat
voorbedachte_rade voorbedachten_rade vooropgezet voorafgaande_afspraak voorafgaand_overleg afspraken_vooraf beraamd gepland > afgesproken van_tevoren het_plan plan we_zouden opwelling bedacht expres
uitlokking provocatie geprovoceerd provoceren getergd getart uitgedaagd aanleiding_gegeven > geplaagd plagen gepest jennen pesten uitgelokt zitten_jennen uitdagen eerst_iets_gedaan had_*_iets_gedaan hebben_jullie_*_geplaagd
aanleiding voorgeschiedenis directe_aanleiding eerder_conflict voorafgaand_conflict onmin vete > hoe_kwam_het hoe_begon waar_ging_*_over was_er_iets_gebeurd iets_voorgevallen ruzie_gehad ruzie_met waarom_deed boos_omdat eerst_had
motief beweegreden drijfveer beweegredenen reden_van_handelen ten_grondslag > waarom_deed waarom_denk_je omdat jaloers wraak terugpakken waarom_heeft
rechtvaardiging verklaring_gaf verontschuldiging excuus verklaring_voor_zijn > waarom_deed_*_dat wat_zei_*_erover hij_zei_dat zei_dat sorry uitleg smoes omdat
bewoordingen bezigde toegevoegde_woorden uitlatingen verbaal uitgelaten uitliet mondeling geuit woordkeuze > wat_zei_hij wat_zei_ze wat_riep wat_zeiden wat_riepen zei_*_iets zei_hij_nog zei_ze_nog iets_gezegd iets_geroepen nog_meer_gezegd hij_zei ze_zei precies_gezegd
kwetsende_opmerkingen beledigende beledigd beledigen scheldwoorden scheldpartij gescholden krenkend kwetsend > schelden uitgescholden noemde noemden scheldwoorden gemene_dingen rotwoorden schold dingen_van_achter
bedreigd bedreiging bedreigingen geïntimideerd intimidatie intimideren vrees_aangejaagd dreigement dreigende > als_je_*_dan anders vinger_langs de_volgende krijg_je ik_maak_je pak_ik_je pakken_we weet_waar_je_woont gedreigd dreigde dood je_gaat_eraan doe_ik_je ik_doe_je wat_*_aan wacht_maar
geheimhouding zwijgplicht geheim_te_houden verzwegen > geheim geheimpje niet_vertellen niks_zeggen tegen_niemand stil_zijn mond_houden niet_verder_vertellen
benaderd aangesproken aanspreken toenadering contact_gelegd > kwam_naar_me kwam_naar_ons sprak_*_aan vroeg_of vroeg_hij wat_vroeg en_of_ik
voorwendsel gelokt meegelokt lokmiddel verlokken smoes meelokken lokken > wat_zei_*_tegen_jullie of_ik_wou hondje poesje wil_je kom_je_mee had_een_hondje zei_dat_hij snoepje mee_ging kijken
aangeboden aanbood lekkernij lekkernijen traktatie aanbod > gaf snoepje snoepjes kreeg_je aangeboden wil_je wilde_geven drop ijsje cadeautje
wapen wapens slagwapen steekwapen voorwerp gehanteerd_voorwerp wapentuig meegevoerd > had_hij_iets_bij_zich iets_in_zijn_hand had_*_bij_zich ding mes stok schaar honkbalknuppel pistool vast_had om_mee_te_snijden glom scherp
gebruik_van_wapen gedreigd_of_gestoken wapen_gebruikt gezwaaid > iets_mee_gedaan wat_deed_*_mee hield_hem vastgehouden zwaaide richtte stak alleen_vast
gereedschap werktuig breekwerktuig hulpmiddel instrument > tang schroevendraaier hamer breekijzer beitel zaag knipte koevoet waarmee
verbroken verbreken opengebroken geforceerd doorgeknipt braakschade > openmaken knip knipte knippen door kapot slot openbreken tang
buit opbrengst weggenomen_goederen ontvreemde_goederen gestolene > geld spullen tas zak portemonnee telefoon fiets hoeveel_geld wat_nam_hij_mee wat_was_er_weg meegenomen
weggevoerd meegevoerd vervoerd_van_de_buit afgevoerd > waar_deed_*_in deed_*_in stopte_*_in in_een_zak in_een_tas in_zijn_zak nam_mee achterop
waarde geldswaarde waard kostprijs nieuwwaarde bedrag geldbedrag geldelijk > wat_kostte hoe_duur waard wat_was_*_waard hoeveel_geld hoeveel_was euro tientje gekost
verzekerd verzekering verzekeraar > verzekering verzekerd verzekeringsmaatschappij
herkomst afkomstig verkrijging vandaan betrokken_van leverancier > waar_had_*_vandaan waar_kwam_*_vandaan hoe_kwam_*_aan gekregen_van gekocht van_wie_is vandaan van_een_neef
eigenaar eigendom toebehoorde toebehoort rechthebbende houder bezitter > van_wie_was van_wie_is die_van die_is_van is_van_de baasje zijn_eigen
beveiliging beveiligd slotvast afgesloten vergrendeld gestald stalling > op_slot slot hangslot vast ketting sleutel niet_op_slot slotje
stallingsplaats gestald geparkeerd parkeerplaats neergezet > waar_stond_die_fiets waar_stond_de_fiets waar_stond_*_fiets fietsenrek rek tegen_de_muur tegen_de stond_tegen neergezet geparkeerd
teruggevonden aangetroffen_nadien weer_aangetroffen teruggekregen achterhaald_goed > terug_gevonden teruggevonden is_*_gevonden later_gevonden waar_lag teruggekregen wie_vond gevonden
materiële_schade zaakschade schade_geleden goederen_beschadigd beschadigd_geraakt vernield beschadiging vernieling > kapot stuk gescheurd gebroken deuk dreef nat wat_was_er_kapot naar_de_klote gesloopt scherven ruit barst verpest wat_ging_er_kapot
vlucht vluchtrichting vluchtroute weg_gevlucht ontsnapping zich_verwijderd wijze_van_vertrek aftocht vertrek vertrokken terrein_verlaten > hoe_ging_*_weg welke_kant welke_kant_ging_*_op waar_ging_*_naartoe ging_*_weg rende_weg fietste_weg reed_weg wegrennen sprintte gingen_ze_samen achterop sprong_achterop ervandoor waar_ging_*_heen weggescheurd wegwezen
richting koers vluchtrichting vervolgde_weg zijn_weg_vervolgd rijrichting > welke_kant kant_op naar_de_kant_van waar_ging_*_heen reed_naar richting naar_de_brug
vervoermiddel voertuig vervoerswijze rijtuig wagen_omschreven type_voertuig > wat_voor_auto auto fiets scooter brommer bus busje bestelbus bakfiets hoe_zag_de_auto vertel_*_auto hoge_auto kleine_auto motor
kenteken nummerbord kentekenplaat kentekennummer > nummerbord kenteken letters cijfers het_nummer
merk automerk type_auto > wat_voor_auto merk golf opel volvo audi bmw
bestuurder bestuurster automobilist automobiliste chauffeur > wie_reed achter_het_stuur wie_zat_er_achter wie_bestuurde stuur rijden reed_de man_achter_het_stuur die_reed
inzittenden passagiers medepassagiers medeinzittenden bijrijder > zat_er_nog_iemand nog_iemand_in wie_zaten_erin naast_hem achterin voorin kinderstoel
snelheid gereden_snelheid vaart rijsnelheid > hoe_hard hard_reed heel_hard kwam_*_hard snel scheurde langzaam zachtjes
vaart_geminderd geremd afgeremd afremmen remmen > remde remmen stopte gestopt remspoor piepende_banden gas_los langzamer
gestopt doorgereden uitgestapt wagen_verlaten > stopte_hij is_*_uitgestapt stapte_*_uit reed_*_door bleef_staan doorgereden deed_het_raam_open
verkeerslicht verkeerssein stoplicht voetgangerslicht rood_licht groen_licht > groen_of_rood op_groen op_rood stoplicht poppetje groen rood oranje
oversteekplaats zebrapad voetgangersoversteekplaats > zebrapad oversteken strepen stak_over
veilig_oversteken vergewist uitgekeken oplettendheid verkeersgedrag oplettend > keek_*_uit gekeken links_en_rechts naar_die_kant keek_naar uitgekeken goed_gekeken keek_eerst
wegdek straatoppervlak wegomstandigheden gladheid > nat glad droog op_straat op_de_weg plassen
sporen voertuigdelen brokstukken glasresten remsporen achtergelaten_sporen > lag_er_*_op lag_er_nog stukje stukken scherven plastic bloed voetstappen gevonden in_een_zakje
weersomstandigheden weersgesteldheid het_weer neerslag temperatuur > regende regen nat warm koud zon wind sneeuw mist wat_voor_weer lekker_weer glad gedouwd
botsing aanrijding ongeval verkeersongeval geraakt_door getroffen_onderdeel > hoe_raakte raakte geraakt met_de_spiegel voorkant botste klap viel boem tegen_de_auto aangereden vloog
plaats_van_het_incident plaats_delict locatie exacte_plaats plaatsgevonden_waar waar_exact precieze_locatie plek_van_het ter_hoogte_van > waar_was_dat waar_gebeurde waar_gebeurde_het waar_is_dat waar_was_het waar_precies op_welke_plek welke_straat bij_de_winkel op_de_hoek
op_welke_plek op_welke_plaats waar_bevond waar_bevonden bevond_zich waar_ophield > waar_stond waar_zat waar_was waar_lag waar_waren waar_stonden de_hele_tijd_gezien
tijdstip dagdeel uur_van_de_dag moment_van_de_dag tijdstip_van_de > hoe_laat hoe_laat_was_het wanneer_was_dat na_school voor_het_eten na_het_eten bedtijd pauze middag avond ochtend donker bel_ging klok kerkklok journaal sesamstraat
datum welke_dag dag_van_de_week weekdag > welke_dag wanneer_was_dat maandag dinsdag woensdag donderdag vrijdag zaterdag zondag woensdagmiddag vrij vakantie weekend
aanvang aanvang_genomen een_aanvang begonnen_wanneer sedert_wanneer begin_van_de > wanneer_begon sinds_wanneer hoe_lang_al begonnen sinds vanaf na_de_vakantie begon_het
tijdsduur tijdsverloop tijdsbestek tijd_verstreek tijd_verstreken tijd_in_beslag tijd_nam seconden_verliepen minuten_verliepen hoeveel_seconden hoeveel_tijd > hoe_lang_duurde hoe_lang hoeveel_tijd duurde tellen minuten minuut seconden kwartier halve_minuut heel_kort heel_lang tussen_het_moment één_liedje zo_lang_als voordat
frequentie regelmaat hoe_vaak meermalen meermaals herhaaldelijk meerdere_keren herhaling stelselmatig > hoe_vaak vaker_gebeurd vaker_gezien elke_dag elke_avond één_keer twee_keer een_paar_keer per_week altijd nog_een_keer vaker een_keer_of_vaker ook_op_een_andere
eerdere_incidenten antecedenten eerder_gedrag in_het_verleden voorheen over_de_schreef eerder_voorgevallen > al_eens_eerder wel_eens eerder_meegemaakt daarvoor_wel_eens eerder_gedaan vaker_gedaan vorig_jaar een_keer vroeger eerder_iets_gedaan daar_voor
afstand hoe_ver meters_verwijderd nabijheid > hoe_ver hoe_dichtbij meter hoe_ver_stond zo_ver_als van_hier_tot dichtbij een_eind vlakbij meter_of best_dicht
bezigheid bezigheden onledig bezig_hielden doende onmiddellijk_voorafgaand direct_voorafgaand activiteiten > wat_deden_jullie wat_waren_jullie_aan was_je_aan_het waren_aan_het we_deden we_waren spelletje verstoppertje tikkertje voetballen spelen
doel_van_aanwezigheid reden_van_aanwezigheid met_welk_doel doel_van_de_tocht > wat_ging_je_doen moest_halen brood_halen boodschap op_weg_naar gingen_naar moesten_naar wat_kwam_je_doen
gezelschap vergezeld metgezellen in_gezelschap begeleid > met_wie wie_was_er_bij met_wie_was_je wie_waren_er samen_met alleen_of was_je_alleen wie_waren_erbij was_er_iemand_bij
toezicht toezichthouder surveillance pleinwacht oppassend > waar_was_de_juf waar_was_de_meester lette_op oppassen kon_de_juf_*_zien stond_erbij wie_lette_er_op koffie_drinken waar_was_mama
vloeide_letsel letsel verwonding blessures gewond geraakt_letsel opgelopen > was_*_gewond had_je_pijn deed_het_pijn waar_had_*_pijn bloed bloedde gebroken scheurtje wond schaafwond hechtingen was_er_bloed blauwe_plek wat_had_*_aan_zijn_hoofd been arm
lichaamsdeel trefplek terechtkwam geraakt_waar waar_geslagen > waar_raakte laat_zien_waar wang oor kuit been arm heup waar_op_je hier_wijst waar_kwam achterkant zijkant
medische_behandeling medische_zorg ziekenhuisopname geneeskundige_hulp arts_bezocht onderzocht > naar_de_dokter ziekenhuis eerste_hulp hechtingen gips prik huisarts ambulance foto's_gemaakt gehecht behandeld spoedeisende
bewustzijn aanspreekbaar aanspreekbaarheid bij_kennis > ogen_open was_er_niet reageerde bewoog hoe_ging_het_met praatte zei_niks wakker bijkomen
gehoorschade gehoorverlies oorletsel > hoor_niks doof oor piepen trommelvlies oorarts
nazorg eerste_hulp_ter_plaatse hulp_verleend hulpverlening te_hulp schoten_te_hulp bijstand geholpen ontfermde behulpzaam > wie_hielp wie_kwam_er_helpen heeft_iemand_geholpen kwam_helpen hielp jas_onder sjaal deken pleister wie_heeft_geholpen gevraagd_of_het_ging
bekommerd bekommeren zorg_getoond omgekeken_naar > gevraagd_hoe_het gevraagd_of_het_ging liep_weg niet_eens sorry hielp_niet
hulpdiensten gealarmeerd alarmcentrale alarmnummer ingelicht_politie noodnummer > wie_belde 112 politie_gebeld heeft_iemand_*_gebeld belde_de ambulance_gebeld wie_heeft_gebeld gebeld sirene toen_kwam_de_politie
politie_ter_plaatse aankomst_politie arriveerde arriveerden ter_plaatse > toen_kwam_de_politie kwam_de_politie is_er_politie_gekomen wanneer_kwam hoe_lang_duurde ambulance_kwam kwamen_ze
gemoedstoestand emotionele_toestand verkeerde emoties hoe_voelde > hoe_voelde hoe_was_dat_voor wat_deed_dat_met wat_ging_er_door_je_heen huilen huilde trilde trilden boos bang verdrietig in_paniek geschrokken
reactie_van reageerde gedroegen_zich gedroeg_zich respons handelwijze_na > wat_deed_*_toen wat_deed_jij wat_deden_jullie wat_deden_de_anderen hoe_reageerde en_toen wat_zei
verweerde weerstand zelfverdediging ontkomen poging_te_ontkomen gepoogd_te_ontkomen onttrekken onttrokken verzet > wegrennen losrukken rende_weg terugslaan bleef_staan bleef_ik_staan stil_staan losgekomen weggerend schopte wat_deed_jij_toen
tussenbeide ingegrepen interventie ingrijpen bemiddeld bedwang beëindigd gestaakt tot_staan > hield_*_vast hield_hem_tegen haalde_*_uit_elkaar hoe_kwam_het_dat_*_losliet hoe_stopte hoe_hield_het_op hield_op liet_los sprong_ertussen kwam_ertussen armen_om_hem_heen trok_hem_weg
achtervolgd achtervolging achterna > ging_*_erachteraan achterna erachteraan achtervolgd rende_achter gerend_achter tot_waar
psychische_gevolgen nasleep gevolgen_van nawerking traumatisch slaapproblemen nachtmerries angstklachten > hoe_gaat_het_nu hoe_slaap_je slapen slaap_bij droom nachtmerrie durf_niet nog_last_van durft_*_nog bang_voor denk_er_nog_aan nog_ergens_last niet_meer_alleen
lichamelijke_klachten somatische eetlust gewichtsverlies > at_niet buikpijn hoofdpijn misselijk spugen eten kilo ziek moe
vermijdingsgedrag gedragsverandering gewoonten_veranderd > fiets_om loop_om durf_niet_meer niet_meer_langs andere_kant ga_ik_niet
professionele_ondersteuning hulpverlener therapeut psycholoog ondersteuning slachtofferhulp > met_wie_praat gesprekken psycholoog wijkteam maatschappelijk schoolmaatschappelijk hulpverlener praat_met vertrouwenspersoon
gesproken_met mededeling onthuld onthulling in_vertrouwen_genomen ingelicht bekendgemaakt met_wie_gesproken heeft_*_hierover_gesproken als_eerste_verteld > aan_iemand_verteld aan_wie_heb_je aan_wie heb_je_het_*_verteld heb_je_dat_*_verteld heb_je_er_met_*_over met_iemand_over verteld_aan wie_wist_dit wie_wist_het tegen_*_gezegd
gemeld_bij melding_bij leerkracht_ingelicht klacht_bij schoolleiding onderwijsinstelling mentor directie > aan_de_juf_verteld aan_de_meester op_school_gemeld bij_mijn_mentor heeft_een_leraar juf_verteld heeft_de_juf mentor gemeld leraar_*_gezegd directeur
ouders_op_de_hoogte ouders_ingelicht thuis_verteld > thuis_verteld wie_wist_*_thuis mama_verteld moeder_verteld naar_mijn_moeder tegen_mama papa_verteld
overleg_ouders gesprek_tussen_ouders nadien_overleg contact_tussen > met_*_gepraat gepraat_met papa_is_naar schreeuwen ging_naar_hem_toe bij_hem_aan_de_deur aangebeld heeft_je_moeder heeft_je_vader
beïnvloed beïnvloeding ingefluisterd geïnstrueerd geïnstrueerde verklaringen_afgestemd afgestemd voorbesproken gesouffleerd > wat_je_moest_zeggen wat_je_hier_moest moest_zeggen moesten_zeggen moest_vertellen gezegd_wat_je verteld_wat_je tegen_elkaar_gezegd afgesproken_wat erover_gehad eerlijk_zijn van_tevoren_gepraat
waarheid leugen onderscheid_tussen_waarheid waarheidsbegrip waarheidsplicht > waar_en_niet_waar verschil_tussen_waar echt_gebeurd verzint verzinnen leugen jokken
eerder_verhoord eerdere_verklaring eerder_afgelegde eerder_verklaard > al_eerder_verteld al_met_de_politie_gepraat eerder_gezegd andere_agent eerst_gezegd daarnet_zei
zekerheid stellig hoe_zeker zeker_van_zijn > weet_je_dat_zeker hoe_zeker heel_zeker niet_zeker twijfel volgens_mij zeker_weten
foto_voorgelegd fotoconfrontatie voorgelegde_foto spiegelconfrontatie > foto's_laten_zien foto's_gezien aanwijzen wie_van_deze
beeldopname beeldopnamen videobeelden gefilmd filmopname camerabeelden opgenomen opname > filmde gefilmd filmpje heeft_iemand_*_gefilmd wat_heeft_*_gefilmd camera gefilmd_met video staat_erop filmen
foto's_gemaakt gefotografeerd fotografisch fotograferen > foto_gemaakt foto's_gemaakt maakte_een_foto
digitaal_bewijs veiliggesteld bewijsmateriaal bewaard_gebleven schermafdruk > bewaard screenshots opgeslagen heb_je_*_bewaard heb_je_*_nog foto_van_mijn_scherm stick mapje gewist weggegooid
digitaal_medium platform sociale_media medium app-groep online > whatsapp app groep groepsapp snap snapchat insta instagram tiktok discord chat waar_stond_het
verspreid verspreiding geplaatst gepubliceerd gedeeld_inhoud inhoud_van_de_berichten > wat_stond_er wat_stond_erin foto's filmpje poll sticker wat_liet_*_zien doorgestuurd rondgestuurd gezet plaatjes
berichten berichtenverkeer ontving_berichten toegezonden > berichten kreeg_je appjes appte wat_stond_er_in stuurde geappt
deelnemers groepsleden leden_van_de_groep > hoeveel_mensen_zaten zaten_erin wie_zaten_er_in_de_groep
oprichter aangemaakt beheerder_van beheerders > wie_heeft_*_gemaakt wie_heeft_*_aangemaakt beheerder admin admins
gereageerd_online teruggeschreven zelf_verzonden zelf_berichten verzonden_berichten > teruggestuurd teruggeappt terug_geschreven geantwoord heb_je_ooit_teruggestuurd wat_stuurde_jij
verdedigd opgenomen_voor steunde partij_gekozen solidair > voor_je_opgenomen voor_me_op nam_het_op kwam_voor_me_op hielp_je schreef_dat
geconfronteerd verwijten_gemaakt ter_verantwoording aangesproken_op verhaal_gehaald > op_aangesproken vroeg_waarom waarom_doe_je gevraagd_waarom verhaal_halen zei_tegen_hem
verdenking vermoeden_gebaseerd grond_van_verdenking baseert toegeschreven > hoe_weet_je_dat_*_was waarom_denk_je_dat wie_had_dat_gedaan armbandje herkende_aan je_zag
alcohol alcoholhoudende gedronken beschonken onder_invloed verdovende_middelen drugsgebruik gebruik_van_drank > gedronken dronken bier had_*_gedronken stonk_naar blowen wiet slingerde waggelde fles drank
uitgescholden gescholden > schelden schold noemde
lichamelijk_contact aangeraakt fysiek_contact lijfelijk > aangeraakt pakte_mijn_hand vastgepakt raakte_*_aan hand_op_mijn aan_je_gezeten
aantal_slagen hoe_vaak_geslagen slagen_toegebracht klappen_uitgedeeld > hoe_vaak_sloeg één_keer_geslagen een_keer twee_keer hoeveel_klappen nog_een_keer een_keer_geslagen_of
wijze_van_slaan vuist_of_vlakke slag_toegebracht met_welk_lichaamsdeel > met_de_vlakke_hand met_zijn_vuist vlakke_hand hoe_sloeg zijn_arm_ging vuist elleboog knie
handschoenen sieraden_aan_hand > handschoenen ring horloge
toegang_verschaft toegang_tot binnengekomen binnengedrongen binnentreden betreden > hoe_kwam_*_binnen hoe_ben_je_binnen eroverheen geklommen achterom deur_was_open raam_open poort klom naar_binnen_gegaan
brand brandstichting vlammen ontbranding vuurhaard > vuur brand fik in_de_fik vlammen rook oranje_gloed aangestoken gloed smeulde
explosief explosieven vuurwerk explosie detonatie ontploffing > knal ontplofte boem cobra rotje strijker ontploffing bom vuurpijl nitraat lont
schade_explosie hevigheid kracht_van_de_explosie > ruit kapot hele_ruit alarm borstkas hard beschrijf_de
aangestoken ontstoken aangestoken_door > aansteker aanstak lucifer lont stak_aan
huisdier dier hond aangelijnd muilkorf losgelopen > hond kat poes los riem zat_*_vast band lijn muilkorf los_liep
ras omvang_van_het_dier soort_dier > wat_voor_hond hoe_groot_is herder bruin hoe_zag_de_hond bouvier pitbull labrador boxer
agressief agressief_gedragen aanvalshouding vals_gedrag > gromde grommen blafte tanden_bloot happen beet haren_omhoog eerder_gebeten vals
kennisrelatie verhouding_tot relatie_tot stond_tot bekendheid_verdachte verstandhouding > hoe_ken_je kende_je_*_van hoe_lang_ken_je vrienden beste_vriendinnen ken_je_hem_goed bevriend wie_is_dat_voor_jou kennen
woonachtig woonplaats woonadres adres_van > waar_woont woont_in nummer van_nummer de_overkant waar_woont_hij straat
gezinssamenstelling huisgenoten alleenwonend > woont_*_alleen wie_wonen woonde_alleen met_wie_woont
gedachte eerste_gedachte overweging dacht_bij > wat_dacht_je ik_dacht dacht_nog toen_dacht wat_ging_er_door
naam_kende naam_van_het_kind wist_de_naam achter_de_naam > wist_*_hoe_je_heet hoe_wist_*_naam staat_op_mijn_tas je_naam zei_mijn_naam
binnenkomst verschijning verscheen opgedoken naderde_van > kwam_binnen kwam_aanlopen waar_kwam_*_vandaan ineens_stond
houding lichaamshouding pose > hoe_stond gebukt op_zijn_hurken op_zijn_knieën rechtop
aanwijzing instructie opdracht bevel gelast opgedragen > moest_je moesten_we zei_dat_we opschieten liggen
geld_ontvangen betaald beloning vergoeding > gekregen betaald euro tientje
volgorde chronologie opeenvolging eerst_of_daarna volgtijdelijk > wat_gebeurde_eerst eerst_en_toen daarvoor_of_daarna voor_of_na eerst daarna erna
leeftijdsgenoten klasgenoten medeleerlingen > klas kinderen_van_school andere_kinderen
dader_aangehouden aanhouding opgepakt > opgepakt gepakt meegenomen_door_de_politie in_de_boeien
kledingkleur kleur_van > welke_kleur kleur wat_voor_kleur
gegeten genuttigd nuttigen consumptie > gegeten opgegeten eten gedronken had_er_eentje
buiten_beeld vertrokken_voordien reeds_vertrokken nog_aanwezig > was_al_weg al_weg nog_gebleven is_*_gebleven waar_was_*_toen
gezien_verleden eerder_ontmoet eerder_gezien_persoon gesignaleerd > heb_je_*_vaker_gezien eerder_gezien vaker_gezien nooit_gezien voor_het_eerst
onwel flauwgevallen > flauw duizelig omgevallen
sleutel sleutels > sleutel
excuses verontschuldigingen spijt berouw > sorry spijt excuses goedgemaakt
contact_nadien na_het_incident naderhand nadien sindsdien > daarna_nog na_die_nacht later_nog nog_gehoord nog_gezien heb_je_*_daarna sindsdien nog_gesproken nog_contact
huidige_toestand actuele_situatie thans > hoe_is_het_nu hoe_gaat_het_nu nu
gewenste_uitkomst wens_van_het_kind verlangen > wat_zou_je_willen wat_wil_je hoop
sportief_verloop spelverloop wedstrijdverloop > wedstrijd stand gewonnen gemeen scheids
overtreding voorafgaande_overtreding sportieve_overtreding > duel getrapt overtreding floot vrije_trap tackle gefloten
arbiter scheidsrechter leidsman > scheids scheidsrechter fluit gefloten
trainer begeleider leidster elftalbegeleider > trainer leidster coach begeleider
speelveld veld betreden > veld het_veld_op langs_de_lijn
geschorst toegangsverbod stadionverbod sanctie > verbod geschorst straf mag_niet_meer_komen
`;
