/** Words spoken: threats, insults, promises, secrets, influence, disclosure, chat, quarrels. */
export const SPEECH = `
uitlatingen uitlating bewoordingen woorden uitspraak uitspraken verwoord verbaal bezigde letterlijk uitgelaten woordkeuze mededeling geuit verbale > zei riep schreeuwde wat_zei wat_riep zeggen zeiden gezegd woorden zee
gesprek conversatie gesproken onderhoud dialoog onderhouden > praten gepraat praatte kletsen gesprek sprak gekletst
schreeuwen luidkeels stemverheffing verheffen > schreeuwde riep gilde brulde krijste tierde hard_praten gillen bölkten bulderde
fluisteren gefluister zacht > fluisterde zachtjes fluisteren
zwijgen gezwegen zweeg verzwijgen verzwegen stilzwijgen onbesproken niet_verklaren weerhouden > niks_gezegd niet_zeggen mond_houden niet_vertellen mondje_dicht stil niet_verteld mag_niet_zeggen hield_mijn_mond niemand_verteld vertel_het_niet je_mond kop_dicht niet_over_praten niet_van
geheim geheimhouding geheimhouden vertrouwelijk > geheim geheimpje niet_doorvertellen mag_niet_zeggen tussen_ons niemand_vertellen mondje_dicht verklappen
bedreiging bedreigd dreiging dreigement dreigementen intimidatie geïntimideerd dreigend dreigde bedreigende intimideren doodsbedreiging dreigend_woord > anders ik_maak_je ik_pak_je vinger_langs waarschuwde dan_ga_je dood als_je krijg_je je_bent_dood weet_waar_je_woont pakken wacht_maar afmaken dan_krijg eraan dreigde ik_sla nog_één_keer we_weten vermoorden pas_op
belediging beledigd beledigende uitschelden scheldwoord scheldwoorden schelden gescholden verwensing laatdunkend grievend uitgescholden krenkend > schold uitgescholden dombo sukkel lelijk stom loser k-woord vies_woord scheldwoord schelden vloekte kanker gek kluns mongool trut idioot noemde rotzak eikel lelijke_woorden dat_mag_niet
vloeken gevloekt krachtterm > vloekte gvd verdomme vloeken
discriminatie racistisch discriminerend > zwarte buitenlander discriminatie rotbuitenlander
excuus excuses spijt spijtbetuiging verontschuldiging verontschuldigd berouw > sorry spijt excuses goedmaken sorry_gezegd
belofte beloofd toegezegd toezegging beloven beloofde > beloofd beloofde beloven mag_ik zou_krijgen belofte erewoord
zweren bezworen > zweer erewoord zweerde
verzoek gevraagd verzocht verzoeken verzocht_te vragen > vroeg gevraagd wilde_dat of_ik vraagt
bevel opdracht gelast opgedragen gebod gesommeerd instructie_gegeven > moest van_hem ga kom zei_dat_ik_moest moesten doe
verbod verboden > mag_niet mocht_niet verboden
voorwendsel smoes uitvlucht list misleid misleiding misleiden leugenachtig > smoes zogenaamd deed_alsof zei_dat gelogen loog voor_de_gek nep
liegen gelogen leugen onwaar onwaarheid verzonnen verzinnen verzinsel fantaseren bezijden > gelogen loog liegen niet_waar verzonnen jokken gejokt leugenaar verzint nep verzin verzonnen
waarheid waarheidsgetrouw waarheidsplicht > echt waar eerlijk echt_gebeurd waarheid
overdreven overdrijving overdrijven aandikken aangedikt > erger_gemaakt overdreven groter_gemaakt eigenlijk_was overdrijven te_veel_gezegd meer_gezegd
bekend bekentenis bekennen toegegeven opgebiecht erkend > toegegeven opgebiecht gaf_toe bekend ik_heb_het_gedaan
ontkennen ontkend loochenen > niet_gedaan ontkende zei_van_niet hij_zegt_nee
verklaring verklaren afleggen verklaard > verteld verhaal vertellen gezegd
beïnvloeding beïnvloed beïnvloeden invloed uitgeoefend invloed_uitgeoefend sturing sturen gestuurd ingefluisterd souffleren voorgezegd ingegeven suggestie > moest_zeggen wat_je_moet_zeggen zei_dat_ik_moet_zeggen van_mama_zeggen gezegd_dat_ik wat_ik_moest_zeggen moet_vertellen mag_niet_zeggen niet_over gezegd_wat_je zeggen_dat moest_vertellen zeg_maar wou_dat_ik_zei moet_zeggen niet_vertellen heeft_iemand_gezegd gewoon_eerlijk
instructie geïnstrueerd instructies aanwijzing aanwijzingen voorgehouden voorbereid ingestudeerd voorbereiding_verhoor > moest_zeggen wat_je_moet_zeggen gezegd_wat geoefend wat_ik_moest_zeggen vertellen niet_jokken eerlijk gezegd_dat_je mama_zei papa_zei goed_vertellen
aandringen aangedrongen pressie druk onder_druk druk_uitgeoefend bewegen bewogen overhalen overgehaald overreden > steeds_vragen bleef_vragen moest_van zeuren doordrammen hield_niet_op heel_zeker drong_aan wou_dat drammen
intrekken intrekking herroepen terugkomen > intrekken introk terugnemen zeggen_dat_het_niet
afstemming afgestemd overlegd overleg afstemmen onderling_besproken gezamenlijk samenspraak > afgesproken over_gehad samen_gepraat besproken met_elkaar gepraat_met overlegd hetzelfde_zeggen eigen_verhaal
onthulling onthuld openheid openbaarmaking toevertrouwd medegedeeld mededeling aan_het_licht ontdekking disclosure verteld in_vertrouwen_genomen uitgekomen > verteld tegen_wie vertelde aan_wie gezegd_tegen aan_mama_verteld eerste_verteld kwam_erachter opgebiecht wist_het doorverteld achter
kennis_genomen vernomen vernam kennis_kreeg op_de_hoogte wetenschap geïnformeerd kenbaar kennis_gedragen weet bekend_met > wist weten wisten hoorde_van gezegd verteld wie_weten wie_wist gehoord achter_gekomen vertelde liet_zien
eigen_wetenschap van_horen_zeggen wetenschap waarneming_zelf berust leidt_af afleiden > zelf_gezien gehoord_van hoe_weet_je heeft_verteld hoe_wist dat_zei
gerucht roddel geruchten geroddel > roddel zeggen_ze geroddeld iedereen_zegt gehoord
bericht berichten chatbericht berichtje boodschap berichtenverkeer tekstbericht correspondentie whatsappbericht > appje app geappt bericht berichtje stuurde gestuurd snap dm sms chat groepsapp spraakbericht kreeg_*_bericht stond_er_in
audiobericht spraakopname geluidsopname > spraakbericht voice spraakberichtje opgenomen
groepsgesprek groepsapp besloten_groep chatgroep > groepsapp groep app klassenapp groepje in_de_groep
afzender verzender herkomst_bericht > van_wie nummer gestuurd wie_stuurde nummer_dat
blokkeren geblokkeerd verwijderd verwijderen gewist wissen > geblokkeerd verwijderd gewist weggehaald eraf gooien weggegooid
doorgestuurd verspreid verspreiding gedeeld openbaar_gemaakt > doorgestuurd gedeeld rondgestuurd in_de_app iedereen_gezien ging_rond rondgegaan
emoji symbool > emoji smiley hartje duimpje knipoog doodskop
taal voertaal gesproken_taal vreemde_taal > nederlands turks engels taal verstond pools arabisch duits woord praatten niet_verstaan
vertaling tolk vertaler > tolk vertaalt
naam_geroepen aanroepen > riep naam
gebaar gebaren gebaarde non-verbaal > vinger zwaaide stak_op wees knipoog knikte duim middelvinger deed_zo gebaar met_zijn_hand zo_met
wijzen aangewezen aanwijzen > wees aangewezen wijzen
lachen gelach > lachte lachen gelachen grinniken
huilen geweend tranen wenen > huilde huilen gehuild janken tranen snikken brullen jankte gesnik
toestemming vergunning permissie instemming > mocht mag goed_vond toestemming
waarschuwing gewaarschuwd > waarschuwde pas_op gewaarschuwd kijk_uit
ruzie onenigheid conflict geschil twist onmin woordenwisseling meningsverschil discussie onvrede vete gebrouilleerd > ruzie boos bonje gedoe kibbelen mot herrie stennis heibel bekvechten ruziën ruziemaken schelden ruzie_over
uitdagen uitgedaagd provocatie geprovoceerd uitdaging provoceren uitlokken uitgelokt > daagde_uit begon_met zei_iets plagen treiterde jennen kom_dan zieken
reden motief beweegreden drijfveer aanleiding oorzaak waarom achterliggende reden_gaf verklaring_voor beweegredenen toegeschreven > omdat waarom want daarom doordat kwam_doordat ging_over
aanvang_ruzie aangevangen wie_begon initiatief uitgegaan begonnen > begon wie_begon eerst begonnen als_eerste
antwoord geantwoord beantwoord > zei_terug antwoord geantwoord terug_gezegd
voorstel aanbod aangeboden > zullen_we wil_je vroeg_of aangeboden
complimenteus vleierij geflirt > mooi lief complimentje
grap schertsend gekscherend > grapje grap geintje lachen voor_de_lol dolletje
klacht klagen > klaagde klagen
ondervraagd verhoord bevraagd > gevraagd vragen stelde_vragen
uitleg toelichting uitgelegd nadere > uitgelegd legde_uit bedoelde
noemen aangeduid genoemd > noemde noemt heet
groet gegroet > hoi doei zwaaide gedag groeten
`;
