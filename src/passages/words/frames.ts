/**
 * The frame of a request, beside the frame of the plain question: who, when, how come, what became of it.
 *
 * Wordings only, hardly a word of content: they hold whatever the matter is.
 */
export const FRAMES = `
op_welk_moment welk_moment realiseerde besefte doordrong > wanneer_dacht wanneer_wist wanneer_merkte toen_ik_zag pas_toen toen_dacht
in_de_gelegenheid voldoende_ruimte uit_te_wijken uitwijken opzij > kon_je_opzij kon_je_weg geen_plek opzij aan_de_kant er_langs
wat_is_er_met gebeurd_na gebleven verblijfplaats_van thans_aanwezig > waar_is_dat waar_is_*_gebleven waar_is_*_nu waar_ligt weggegooid gesmeten gooide sloot vijver container
hebben_omstanders heeft_iemand_ingegrepen poging_gedaan stoppen_van > deed_er_iemand deed_iemand_iets heeft_iemand_iets greep_er hielp trok_hem riep_stop
beschikte_over beschikt_over beschikten_over droeg_bij_zich in_bezit voorhanden > had_iemand had_je_*_bij had_hij_*_bij bij_zich heb_je_een heeft_hij_een
in_handen_gekomen in_bezit_gekomen bemachtigd verkreeg > hoe_kwam_*_aan hoe_kwam_hij hoe_kreeg pakte afgepakt neergelegd
in_het_vooruitzicht vooruitzicht_gesteld beloften_gedaan beloftes beloofd toegezegd toezegging > wat_zou_je_krijgen wat_je_kreeg dan_kreeg_ik dan_mocht_ik beloofd zou_ik_krijgen kreeg_ik wat_kreeg
aangekondigd aankondiging voorspeld tevoren_gezegd > daar_iets_over_gezegd de_dag_ervoor_zei had_hij_gezegd van_tevoren zou_gaan morgen
verantwoordelijkheid droeg_schuld verantwoordelijk schuldvraag verwijtbaarheid > wie_vind_jij wiens_schuld wie_zijn_schuld schuld wie_heeft_het_gedaan allebei
deskundige_onderzocht onderzocht deskundige medicus > bij_een_dokter dokter ziekenhuis scheen_in
voorheen destijds eertijds vroeger_contact voordien > voor_die_tijd daarvoor vroeger eerst altijd hoe_ging_het_met
spelregels gedragsregels afspraken > afgesproken mag_niet regels je_was_af moest
verstaan_van_gesprek gesprek_verstaan conversatie beraadslaging > hoorde_je_wat wat_ze_zeiden kon_je_*_horen fluisterden smoesden zachtjes
ruzie_ontstaan twist_ontstaan kern_van_het_geschil waarover strijdpunt inzet_van_de_ruzie > waar_ging_het_over waar_ging_*_over hoe_kwam_dat hoe_begon waarom_hadden over_de
toegangscode pincode codeslot toegangspas > code cijfertjes nummertjes pasje kastje
kunnen_volgen gevolgd_van spoor_gevolgd > achter_hem_aan achterna hoe_wist_je_waar waar_hij_heen zag_hem_gaan
door_de_verdachte_opgemerkt opgemerkt_door gezien_door betrapt_door > heeft_hij_jou_gezien zag_hij_jou keek_naar_mij keek_recht_in keek_me_aan had_hij_je_door
gesloten_gordijnen gordijnen raamzicht > naar_buiten_kijken kiertje gordijn spleetje
in_staat in_staat_gesteld mogelijkheid bij_machte kunde > kon_je kun_je lukte lukte_niet het_lukte
daadwerkelijk_geraakt geraakt trefzeker contact_gemaakt > kwam_*_aan raakte_hij raak mis net_niet langs tegen_mijn ging_ernaast
bij_thuiskomst thuis_gereageerd vader_reageerde moeder_reageerde reactie_van_de_ouders > wat_zei_je_vader wat_zei_je_moeder wat_zei_mama wat_zei_papa hoe_reageerde boos verhaal_halen
eerder_ingeschakeld niet_eerder gewacht_met uitgesteld > waarom_heb_je_niet waarom_niet waarom_nu_pas geloven_me dacht_ze durfde_niet
maatregelen_getroffen voorkomen herhaling_voorkomen preventie voorzieningen > wat_hebben_jullie_daarna nu_altijd nu_dicht slot camera bel niet_meer_alleen
in_welke_staat staat_waarin toestand_van gehavend > hoe_zag_*_daarna eruit kapot stuk vies scheur gat barst gebarsten rits
tegen_de_wil gedwongen_meegenomen vrijwillig_mee meegevoerd > uit_zichzelf ging_*_mee sleurden trok_mee moest_mee wou_niet tilde
functie bekleedde hoedanigheid werkzaamheden beroep > wat_deed_die_man_daar werkt_daar is_de wat_doet zit_altijd
schuld_tussen geldelijke_schuld openstaande betalingsachterstand > geld_van geld_terug moest_nog nog_geld lenen geleend dokken
gezondheidstoestand ziekte_van ongesteld > waarom_was_je_thuis ziek koorts verkouden grieperig buikpijn
passagier_gewond gewonden slachtoffers_aantal > wie_had_*_pijn was_er_iemand_gewond iemand_gewond had_er_iemand
waar_uitgestapt uitstapplaats > waar_ging_*_eruit halte stapte_*_uit
tot_de_orde_geroepen terechtgewezen aangesproken_op > zei_*_iets brulde kappen hou_op doe_normaal niet_doen
schooljaar_geleden schoolgevolgen leerachterstand > hoe_ging_het_op_school cijfers vijven onvoldoende toets snap_niks opletten
houding_tegenover_aangifte wilde_aangifte bereidheid > wilde_je_moeder vond_*_goed laat_het moest_van_mama
pasvorm kledingmaat maat_van > zat_*_strak te_groot te_klein verzoop wijde ruim
met_kracht krachtig heftig hevigheid > hoe_hard keihard bam heel_hard knal
trof_aan aangetroffen_in inhoud_van bevond_zich_op bevond_zich_in lading > wat_zag_je_in wat_lag_er wat_zat_er_in wat_lag wat_stond_er zat_vol
beheert beheer sleutelbeheer toegang_heeft > wie_kan_er_in wie_heeft_de_sleutel sleutel touwtje
familieband familie_van verwantschap verwant > hoe_kennen_ze oom tante neef broer zus vriend_van familie
binnengegaan betreden_voertuig ingestapt > ben_je_*_geweest ben_je_ingestapt ging_je_in stapte_je
schuilgehouden schuilgehouden_hoe_lang verscholen_waar > hoe_lang_bleef_je_daar waar_zat_je bleef_zitten verstopt
eerste_ontmoeting kennismaking leren_kennen > hoe_heb_je_*_leren_kennen hoe_ken_je leerde_kennen vroeg_of_ik de_eerste_keer
bewerkt gemanipuleerd echtheid_van authentiek > was_*_echt nep geplakt bewerkt gefotoshopt filter
jongste oudste > wie_was_de_kleinste wie_was_de_oudste kleinste grootste jongste
nacht_doorgebracht nachtrust > hoe_ging_het_slapen geslapen wakker_gelegen bed droom
bewijs_vernietigen sporen_wissen gewist verwijderd > wat_deed_*_met weggegooid verbrand gewist gewassen
gezichtsvermogen gezichtsscherpte brildragend beschikte_over_zijn_bril > kun_je_goed_zien zonder_bril bril lenzen
omvang_van formaat afmetingen grootte > hoe_groot zo_groot_als zo_klein_als zo_lang_als zo_dik_als
getoond_mes mes_getoond wapen_getoond > heb_je_een_mes_gezien liet_*_zien tilde_zijn_shirt stak_uit
discriminerende afkomst_van racistische > land oprotten kleur
onderscheid_in_lengte verschil_in_lengte verschil_tussen > wie_was_het_grootst groter kleiner tot_zijn
zekere_hand linkshandig rechtshandig welke_hand > met_welke_hand links rechts
opgevangen opvang_na na_afloop_begeleid ontfermd > wie_was_er_toen_bij wie_hielp_jou wie_was_bij limonade arm_om zakdoek
verbleef verblijft omgangsregeling woonsituatie > wanneer_ben_je_bij wie_woont om_het_weekend om_de_week
bemerkt_door personeel_bemerkt winkelpersoneel > had_*_het_door zag_*_het merkte_*_het door_had
adres_gekomen woonadres_achterhaald > hoe_wist_*_waar_jullie_wonen hoe_wist_*_waar waar_wonen adres
dier_aangetroffen toestand_dier > waar_was_de_poes waar_was_de_hond in_elkaar_gedoken
nabootsen geluid_beschrijven klonk > hoe_klonk net_als klonk_het leek_op
val_en_klap onmiddellijk_daarop > viel_hij_meteen meteen toen_pas even_nog
waarneembaar_gevoel fysiek_ervaren lichamelijk_ervaren > wat_voelde_je voelde duw pijn
eerder_bevraagd eerder_gehoord eerder_gesproken_met_politie > al_met_iemand_over_gepraat al_met_*_gepraat politieman politievrouw boekje
hoofdbescherming helm valhelm > helm op_haar_hoofd op_zijn_hoofd
afkomstig_idee idee_van ingeving voorstel > wie_bedacht wie_bedacht_dat wiens_idee wie_zei_dat wie_verzon
vernederende vernederd > wat_lieten_ze moest_op_zijn moest_hij lachen
vriendschappen_na sociale_gevolgen klasgenoten_na > hoe_is_het_nu_met_je_vrienden vragen_me_niet spelen_niet niemand_wil alleen
vaste_verblijfplaats woont > waar_woont_hij woont slaapt
in_welke_volgorde volgorde_van als_eerste eerste_binnen > wie_kwam_er_eerst eerst dan laatste
schot geschoten vuurwapen_geluid > hoorde_je_iets tik pang knal
opbrengst_verdelen verdelen_van > wat_gingen_ze_met ieder delen de_helft een_derde
wat_ging_aan_vooraf voorafgaand onmiddellijk_daarvoor vlak_daarvoor > wat_gebeurde_er_daarvoor wat_deed_je_daarvoor net_daarvoor vlak_ervoor daarvoor ervoor voordat
wat_gebeurde_nadien daarna_verloop vervolg verdere_verloop > en_toen wat_gebeurde_er_daarna hoe_ging_het_verder hoe_liep_het_af
door_wie_vergezeld aanwezig_bij bijgewoond > wie_was_erbij was_er_iemand_bij wie_stond_erbij
aandacht_trekken hulp_ingeroepen om_hulp > wat_deed_je_toen geroepen gebonkt gegild riep mama
uiterlijk_voorwerp omschrijving_van_het_voorwerp > hoe_zag_dat_eruit hoe_zag_dat_ding vertel_*_over_dat_ding wat_voor_ding
tijdens_het_voorval gedurende_het_voorval > terwijl onder_het toen_hij_bezig_was
is_het_kind_bekend_met weet_het_kind bekend_met > weet_je ken_je wist_je heb_je_wel_eens
heeft_gevraagd verzocht gevraagd_om verzoek > vroeg_hij wat_vroeg wilde_hij vroeg_of
toestemming goedvinden > mocht_dat mag_je mocht_je had_je_gevraagd
gevolg_gegeven opgevolgd_bevel voldaan_aan > heb_je_dat_gedaan deed_je_dat moest_ik
het_initiatief_genomen eerste_slag begonnen_met > wie_begon wie_sloeg_eerst begon_eerst als_eerste
aard_van_de_verhouding omgang_met > hoe_ga_je_met aardig vind_je_van hoe_is_het_tussen
uitlating_gedaan gezegd_over > wat_zei_hij_over heeft_hij_iets_gezegd zei_hij_daar
gedrag_van_derden overige_kinderen andere_kinderen > wat_deden_de_anderen en_de_rest de_anderen wat_deed_de_rest
letterlijk_herhalen woordelijk exacte_bewoordingen > hoe_zei_hij_dat precies_zei_hij letterlijk
eigen_aandeel zelf_gehandeld handelen_getuige > wat_deed_jij en_jij heb_jij_zelf jij_zelf
`;
