/** When, how long, how often, in which order: clock, day, season, habits children tell time by. */
export const TIME = `
tijdstip tijd uur klokke moment hoe_laat aanvangstijd klok > hoe_laat uur half kwart klok avondeten etenstijd donker licht bedtijd school_uit ochtend middag avond pauze journaal voor_het_eten na_school bel_ging kerkklok schemer etens rond_etenstijd tv sinterklaasjournaal laat vroeg voor_school zandmannetje bed slapen lunch koffie
datum wanneer dag kalenderdatum weekdag dateren dag_van_de_week > maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vorige_week gisteren vakantie welke_dag weekend wanneer zundag januari februari maart april mei juni juli augustus september oktober november december toen_ik dag zomervakantie papadag
dagdeel dagdelen > ochtend middag avond nacht 's_ochtends 's_middags 's_avonds 's_nachts vanmorgen ontbijt lunch wakker slapen bed voor_het_eten na_school 's_morgens morgens
ochtend ochtenduren morgen voormiddag > ochtend ontbijt voor_school opstaan wakker 's_ochtends 's_morgens vroeg vanmorgen boterham
middag namiddag > middag na_school lunch 's_middags tussen_de_middag brood overblijven
avond avonduren vooravond > avond avondeten bed tv donker 's_avonds journaal naar_bed na_het_eten eten
nacht nachtelijk nachtelijke nachtrust > nacht slapen bed donker wakker 's_nachts droomde midden_in_de_nacht slaap
jaargetijde seizoen periode_van_het_jaar > zomer winter herfst lente voorjaar najaar warm koud sneeuw bladeren
vakantie schoolvakantie vakantieperiode reces > zomervakantie kerstvakantie herfstvakantie meivakantie voorjaarsvakantie vakantie vrij camping bouwvakantie
feestdag feestdagen hoogtijdag > kerst sinterklaas pasen pinksteren oud_en_nieuw koningsdag carnaval sint_maarten halloween pakjesavond suikerfeest pepernoten oliebollen kerstboom oudjaar paashaas
jaarwisseling oudejaarsavond nieuwjaar > oud_en_nieuw vuurwerk oliebollen oudjaar nieuwjaar
winter winters > winter sneeuw kerst koud schaatsen ijs
zomer zomers > zomer warm zomervakantie zwembad strand
duur tijdsduur tijdsspanne tijdsverloop tijdsbestek hoelang langdurig besloeg in_beslag verstreken verstreek gedurende lang_duren > hoe_lang duurde lang minuten minuut uur seconden tellen kwartier eventjes heel_lang een_liedje heel_even uren dagen weken zo_lang_als even kort eeuwig nachtjes halfuur tijdje
kortstondig vluchtig kort ogenblik > even eventjes seconde kort heel_snel tel flits
frequentie hoe_vaak aantal_keren aantal_malen regelmaat veelvuldig herhaaldelijk keren malen herhaling meermalen regelmatig > hoe_vaak keer keren vaak altijd elke_dag steeds weer twee_keer één_keer soms vaker elke_week nog_een_keer alsmaar telkens de_hele_tijd iedere ainmaal drie_keer moal
eenmalig enkel enige_malen > één_keer maar_een_keer de_eerste_keer een_keer alleen_die
eerste aanvang aanvankelijk begin begonnen ontstaan oorsprong > eerst begon begin eerste_keer in_het_begin eerste toen_begon beginnen
eind einde beëindigd beëindiging afloop afgelopen slot ten_einde eindigde > hield_op stopte klaar ophield afgelopen eind einde laatste op_het_laatst over voorbij
voorafgaand vooraf voordien eerder reeds voorheen daarvoor voorgeschiedenis tevoren > daarvoor eerst eerder ervoor van_tevoren al_een_keer daar_voor voor_die_dag vroeger al_eens wel_eens vaker de_dag_ervoor
nadien daarna vervolgens naderhand achteraf nadat na_afloop hierop afwikkeling > daarna toen later en_toen erna volgende_dag de_dag_erna daarna_nog nadat na_die
tijdens gedurende terwijl gelijktijdig > terwijl toen tegelijk ondertussen net_toen intussen
direct onmiddellijk terstond aanstonds meteen onverwijld > meteen gelijk direct snel toen_gelijk subiet
plotseling eensklaps onverwacht onverhoeds > ineens opeens plotseling zomaar uit_het_niets floep schrok
recent onlangs kortgeleden > net laatst pas vorige_week gisteren kort_geleden
lang_geleden verleden vroeger destijds > vroeger lang_geleden toen_ik_klein vorig_jaar
tegenwoordig thans momenteel actueel huidig heden nu heden_ten_dage > nu nog_steeds tegenwoordig deze_week vandaag op_dit_moment
voortduren voortgezet aanhouden aangehouden voortzetting doorgaan > bleef nog_steeds ging_door steeds hield_niet_op de_hele_tijd doorging
laatste laatstelijk voor_het_laatst > laatste_keer op_het_laatst voor_het_laatst
volgorde chronologie opeenvolging verloop toedracht > eerst toen daarna wat_gebeurde_er hoe_ging en_toen
= gisteren gister
= minuut minuten minuutje
= week weken weekje
= dag dagen dagje
= vaak dikwijls veel_keer
= altijd steeds elke_keer telkens iedere_keer constant
= soms af_en_toe wel_eens zo_nu_en_dan
= nooit geen_enkele_keer nog_nooit
aanstaande toekomst voornemens toekomstig > later straks gaat_nog als_ik_groot morgen
verjaardag > jarig feestje verjaardag taart slingers partijtje
schooltijd lestijd lesuur > les pauze school bel eerste_uur in_de_klas gym rekenen
pauze speelkwartier onderbreking > pauze speelkwartier buitenspelen overblijf schaft lunch buiten_spelen kleine_pauze
te_laat vertraagd vertraging verlaat ongebruikelijk > te_laat laat later bus_gemist nablijven
aankomst arriveren arriveerde gearriveerd eer ter_plaatse_kwam > kwam kwamen aankwam er_waren aangekomen kwam_aan
vertrek vertrokken vertrok verlaten > ging_weg gingen_weg vertrok weg weggegaan naar_huis naar_buiten verliet
ritueel gewoonte gebruikelijk gewoonlijk routine > altijd meestal elke_dag gewoon iedere altijd_op
weekend > zaterdag zondag weekend
tijdsaanduiding kwartaal schooljaar > groep klas rapport toetsweek herfst zomer na_de_zomer
wachttijd gewacht wachten > wachten wachtte gewacht
responstijd aanrijtijd > duurde_lang kwamen_snel meteen lang_voor_die
herstelperiode herstel genezing revalidatie > beter genezen krukken gips weken over weer_goed
bewaartermijn > bewaard
vermist vermissing vermiste > weg kwijt zoek dagen nachtjes gezocht
`;
