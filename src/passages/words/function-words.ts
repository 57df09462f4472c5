/** Words that carry no content of their own, in a question or in a transcript. */
export const FUNCTION_WORDS = `
de het een en of maar want dus als dan dat die deze dit daar er hier toch ook nog wel niet geen al te om op in aan bij met van voor door uit tot naar over onder na per
ik jij je u hij zij ze wij we jullie hun hen hem haar mij me mijn m'n jouw uw zijn z'n ons onze zich zichzelf elkaar men iemand iets niets niks ieder alle alles iedereen
is was ben bent waren geweest wordt werd worden werden geworden heeft heb hebt had hadden hebben gehad kan kon kunnen konden zal zou zullen zouden mag mocht mogen moet moest moeten
wil wou wilde doet deed doen deden gedaan ga gaat ging gaan gingen gegaan kom komt kwam komen kwamen gekomen laat liet laten
wat wie waar hoe welk welke wanneer waarom waardoor waarmee waarvan waarop waarin waaraan waaruit waarheen wiens hoeverre
ja nee oke goed zo'n zo heel erg zeer beetje eens even gewoon echt eigenlijk misschien denk volgens ofzo zeg maar hoor he mm hm nou eh uh
't 'm 's d'r ie hee da dus toen daarna waarbij hierbij daarbij hiervan daarvan hierover daarover erover ervan eraan erop erin ermee daarmee hiermee daaraan hierin daarin
deze dezelfde zelf andere ander anders zulk zulke enige enkele sommige meer meest minder minst veel weinig
terwijl tijdens omdat doordat zodat indien alsook alsmede tevens eveneens evenals zoals reeds slechts zowel noch dan wel hetzij respectievelijk danwel
jegens omtrent betreffende aangaande inzake ten tegenover behalve behoudens middels wegens krachtens blijkens mee uit af toe heen neer ooit
tegen tussen beide af vanaf sinds totdat tijdens samen weer ten dan nu net pas immers immer diens wiens hetgeen aldus dusdanig
`;

/**
 * Words that frame a lawyer's question without saying what it is about.
 *
 * They weigh nothing or nearly so: every question about a child's account could hold them.
 */
export const FRAME_WORDS = `
kind getuige aangever aangeefster betrokkene betrokkenen persoon personen verklaard verklaart verklaren verklaring aangeven aangegeven noemen genoemd beschrijven beschrijft beschreven omschrijven omschreven omschrijft nader nadere nadrukkelijk precies exact concreet
sprake plaatsgevonden plaatsvinden plaatsvond voorgedaan voorgevallen voordoen voordeed ten tijde moment betreffende desbetreffende genoemde bewuste gevoerd gegeven geweest bestaan bestaat bestond
verdachte dader slachtoffer minderjarige jongen meisje man vrouw daders verdachten
mogelijk eventueel eventuele kennelijk vermoedelijk ongeveer circa omstreeks precieze
blijken blijkt bleek weten bekend vermeld vermelden toelichten toegelicht mededelen melden gemeld uitlaten uitlating vertelt verteld
bevond bevonden bevinden bevindt hield houden gehouden ondervond ondervindt verkeerde verkeren vertoonde vertonen
wijze manier mate geval feit feiten incident voorval gebeurtenis gebeuren situatie omstandigheden omstandigheid
speelde afgespeeld speelt gang zaken zaak beschikt beschikte beschikken waarneming waarnemen waargenomen
voorafgaand aanwezig aanwezige uitspraak aanzien gezien later eerder
overvaller overvallers inbreker inbrekers dief dieven aanvaller hoofdverdachte medeverdachte persoon lieden betreffend opgemerkt opmerken gemaakt maken gedaan gebruik gebruikt gebruikte betrokken voorzien voorzag getracht trachten gepoogd pogen geprobeerd overige onderling wederom thans momenteel huidige voornemens werking gelegenheid
wijs wijze hoedanigheid bijzonder algemeen volgen verloop sprake uiteindelijk volledig voldoende zodanig specifiek destijds desgevraagd
dicht acht stelt stellen verschaft verschaffen bediende bedienen bezigde draagt droeg dragen
`;

/** Turns of a question that say only that something happened; their first and last word weigh nothing. */
export const FRAME_TURNS = `
vond_*_plaats vonden_*_plaats vindt_*_plaats deed_*_voor deden_*_voor doet_*_voor speelde_*_af speelden_*_af ter_plaatse ten_tijde ten_opzichte had_*_plaats naar_aanleiding met_betrekking onder_welke_omstandigheden op_welke_wijze op_welke_manier
in_welke_mate in_hoeverre hield_*_in sprake_van bestond_er bestaat_er maakte_*_gebruik gebruik_van in_staat uit_te kan_het vond_er heeft_zich hebben_zich kwam_*_terecht bij_gelegenheid in_het_spel
`;

/** Words after which a question only says when or in what setting: what follows weighs less. */
export const SETTING_WORDS = `
tijdens gedurende na voor voorafgaand tijde nadat voordat alvorens toen terwijl bij omtrent vlak ten
`;

/** The interviewer's wordings that end acquaintance and practice and open the account. */
export const OPENINGS = `
waarom_*_hier iets_*_gebeurd is_*_gebeurd wat_*_gebeurd iets_*_voorgevallen ik_heb_gehoord ik_hoorde_dat vertelde_*_dat vertelde_mij verteld_dat
gaan_*_over_hebben het_hebben_over praten_over weten_over gaan_*_praten_over begin_*_begin vertel_*_alles eigen_woorden aangifte vertel_*_gebeurd wat_er_is waarvoor_*_hier reden_*_hier
nu_over wil_*_over gemeld wat_*_meegemaakt
`;

/** The interviewer's wordings of practice and rules: the account opens after the last of these. */
export const PRACTICE = `
als_ik_zeg als_ik_vraag stel_dat_ik als_je_iets_niet niet_weet weet_je_niet verbeter_me mij_verbeteren wat_zeg_je wat_zegde hobby graag_doet doe_je_graag doe_je_zoal over_jezelf waar_hou lievelings
`;

/** Words that ask for a kind of answer: they steer the search and are not what a question is about. */
export const KIND_WORDS = `
aanleiding reden redenen motief oorzaak beweegreden tijdstip datum kleur afstand duur tijdsduur tijdsspanne tijdsbestek leeftijd naam plaats plek locatie lang vaak laat aantal hoeveelheid frequentie bedrag omvang omschrijving signalement uiterlijk aard soort richting woorden bewoordingen
inhoud uur dag dagdeel dagdelen moment vorm vormde direct directe deel maatregelen maatregel getroffen staat toestand conditie positie
`;

/** Verbs and nouns that only carry another word, as in "letsel oplopen": they weigh less and are no subject. */
export const LIGHT_WORDS = `
verricht verrichten verrichtte toonde getoond tonen toont uiten geuit uitte uitgeoefend uitoefenen oefende bewegen bewogen bewoog treffen trof troffen leiden leidt leidde afleiden spreken sprak gesproken vinden vond gevonden oplopen opgelopen liep bekomen ondergaan onderging toegebracht toebrengen aangewend aanwenden
nemen nam genomen aangenomen schrijven schrijft schreef herkomst kennis berust berustte inspanning inspanningen verdeling ontstaan ontstond opgelegd opleggen gesteld stelde gezet zette ingezet inzetten ingeschakeld uitgegaan vanuit ertoe onterecht valselijk valse detail details toegeschreven schrijven
plaatsnemen aangevangen aanvangen ondernomen ondernemen getroffen geboden bieden bood overgegaan overgaan gericht richtte richten gevolgd volgde verleend verlenen geleverd leveren leverde bracht brengen gebracht teweeggebracht kwam geraakt raken geraken achtergebleven overgehouden overhouden ervaren ervoer bestempeld
rol aandeel bijdrage handeling handelingen gedraging gedragingen reactie respons gevolg gevolgen consequenties oorsprong achtergrond betekenis strekking hoedanigheid verband samenhang kwestie aspect onderdeel bijzonderheden bijzonderheid gegevens gegeven feitelijk feitelijke daadwerkelijk zichtbaar zichtbare
zelf eigen eerste tweede derde laatste enige meerdere verschillende diverse bepaalde zekere mate groot grote kleine nieuwe oude ander gehele geheel verdere verder onmiddellijk onmiddellijke direct rechtstreeks uitsluitend mede
toegepast toepassen gehanteerd hanteren uitgevoerd uitvoeren voltrokken voltrok uitgerust waarneembaar vastgesteld vaststellen geconstateerd constateren ondertussen gedurende aangetroffen aantreffen verkregen verkrijgen verstrekt verstrekken
eventuele zogeheten betreffend daarbij daartoe hiertoe desnoods opnieuw alsnog reeds nogmaals ooit immer
`;
