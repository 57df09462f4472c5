import { HashTable, hashOf } from './hashes.js';
import { MORE_GIVEN_NAMES } from './lexicon-more-names.js';
import { GIVEN_NAMES } from './lexicon-names.js';
import { RARE_WORDS } from './lexicon-rare-words.js';
import { TOWNS } from './lexicon-towns.js';
import { NUMERAL_WORDS } from './numerals.js';
import { DUTCH_WORDS } from './lexicon-words.js';

/** Roles a word of the text can play for the words around it. */
export const SUSPECT = 1;
export const OFFICIAL = 2;
export const KIN = 4;
export const CHILD = 8;
export const HONORIFIC = 16;
/** Words between a title and the name it belongs to. */
export const FILLER = 32;
export const SEAT = 64;
export const RESIDENCE = 128;
export const BIRTH = 256;
export const OFFENCE = 512;
export const NAMING = 1024;
export const MONTH = 2048;
export const PARTICLE = 4096;
export const ARTICLE = 8192;
export const PERSON_VERB = 16_384;
export const ABBREVIATION = 32_768;
export const ORGANISATION = 65_536;
export const UNRELATED = 131_072;
export const LANGUAGE = 262_144;
export const NUMBER_WORD = 524_288;
export const VENUE = 1_048_576;
export const GREETING = 2_097_152;
/** A preposition behind which a name of a person may stand. */
export const PREPOSITION = 4_194_304;
export const SCHOOL_WORD = 8_388_608;

const CUES: readonly (readonly [number, string])[] = [
  [
    SUSPECT,
    'tegenpartij wederpartij belager stalker afperser vda vde dagvaardt supporter toeschouwer ve buurman buurvrouw buurjongen buurmeisje overbuurman overbuurvrouw oppas huurder huisbaas onderbuurman bovenbuurman stiefvaders ex expartner verdachte verdachten verdacht dader daders pleger beklaagde aangehoudene gedaagde beschuldigde medeverdachte vermoedelijke betrokkene arrestant',
  ],
  [
    OFFICIAL,
    'gerechtsbode zittingsbode parketbode bode deurwaarder smw jgz wachtcommandant commandant verpl vpk chauff planner notulist notuliste regisseur invaller asp aspirant hagt agt insp brig hbrig rapp medeondertekenaar ondertekenaar mede-ondertekenaar vb verb collega collegae supervisor wijkverpleegkundige assistente praktijkondersteuner gezinscoach jeugdwerker jongerenwerker adjunct kinderpsycholoog kinderpsychiater zorgverlener verloskundige conciërge buschauffeur portier beveiliger beveiligster stagiair stagiaire vrijwilliger voorzitter journalist verslaggever uitwerker audiotypiste telefonist centralist piketofficier intaker intake secretaresse leerplichtambtenaar leerplicht dr drs prof ir agent agente wijkagent wijkagente hoofdagent brigadier rechercheur rechercheurs inspecteur hoofdinspecteur commissaris verbalisant verbalisante verbalisanten verbalisants officier officieren ovj zaaksofficier rechter rechters kinderrechter politierechter raadsheer raadsvrouw raadsman raadslieden griffier advocaat advocate advocaten mr mrs meester arts artsen kinderarts vertrouwensarts schoolarts jeugdarts psycholoog psychologe jeugdreclasseerder reclasseringsmedewerker bode wijkverpleegkundige jurist bewindvoerder predikant imam pastor dirigent gymdocent invaljuf klassenassistent onderwijsassistent klachtenfunctionaris supervisor ergotherapeut kinderfysiotherapeut psychiater orthopedagoog orthopedagoge pedagoog tolk deskundige gedragsdeskundige verhoorder verhoorster studioverhoorder zedenrechercheur medewerker medewerkster behandelaar hulpverlener hulpverleenster gezinsvoogd jeugdbeschermer jeugdzorgwerker jeugdverpleegkundige leerkracht juf juffrouw docent docente mentor mentrix directeur directrice rector conrector conciërge concierge trainer trainster coach notaris verpleegkundige casemanager parketsecretaris secretaris burgemeester wethouder gedragswetenschapper rapporteur onderzoeker raadsonderzoeker therapeut therapeute logopedist tandarts chirurg specialist baliemedewerker zorgcoordinator zedenrecherche regisseur vertrouwenspersoon begeleider begeleidster teamleider afdelingshoofd coordinator maatschappelijk curator voogd procureur aio hovj hulpofficier opsporingsambtenaar boa buitengewoon teamchef politieman politievrouw hoogleraar professor prof ib ambulant reclasseringswerker toezichthouder hoofdverpleegkundige forensisch patholoog radioloog ambulancemedewerker schooldirecteur locatiedirecteur gymleraar lerares leraar onderwijzer onderwijzeres schilder kunstschilder schrijver schrijfster zanger zangeres voetballer dichter componist acteur actrice minister staatssecretaris koning koningin architect filosoof bakker loodgieter monteur',
  ],
  [
    KIN,
    'moeder vader mama papa mam pap mamma pappa broer broertje zus zusje zuster broers zussen oma opa grootmoeder grootvader tante oom neef neefje nicht nichtje stiefmoeder stiefvader stiefbroer stiefzus halfbroer halfzus halfbroertje halfzusje pleegmoeder pleegvader pleegouder pleegouders ouders ouder tweelingbroer tweelingzus peettante peetoom mamsie beppe pake bonusmoeder bonusvader schoonzus schoonzusje schoonzuster zwager schoonmoeder schoonvader schoonbroer tweelingbroertje tweelingzusje stiefzusje stiefbroertje kleinzoon kleindochter heit mem khalti khala khalto teyze hala amca dayi abla dede anneanne babaanne avo tia tio titi tanti auntie uncle grandma grandpa granny mum dad brother sister babcia ciocia wujek dziadek ayeyo bibi jeddi jeddo lala ome omi opi',
  ],
  [
    CHILD,
    'slachtoffer slachtoffertje benadeelde minderjarige kind leerling dochter zoon dochtertje zoontje pupil aangever aangeefster gezin fam familie zoonlief clientje jeugdige kleuter peuter patient patiente jongere clienten client cliente',
  ],
  [HONORIFIC, 'miss mrs ms mister heer mevrouw mw dhr meneer mevr hr mej jongeheer jongedame'],
  [
    FILLER,
    'geldt gedagvaard aangemerkt vermoedelijk ene zekere aangehouden verhoord bekend genaamde heet heette ook eveneens is was genaamd toevallig zelf de heer mevrouw mw dhr mr drs ing ir dr bc justitie meneer mevr waarnemend van het dienstdoende mede forensisch intern begeleider maatschappelijk en genoemd genoemde genaamde achternaam geheten',
  ],
  [
    SEAT,
    'buro rechtszaal zittingszaal gerechtsgebouw rechtbankgebouw gehoord opgemaakt gesloten ondertekend getekend verlieten verliet reden surveilleerden surveillance richting vertrokken rechtbank gerechtshof hof parket bureau politiebureau hoofdbureau politie eenheid district basisteam station gemeente stadhuis gemeentehuis ziekenhuis kliniek studio zitting zittingsplaats griffie ggd raad kinderbescherming kantoor centrum arrondissement regio arrondissementsparket kantonrechter huis universiteit stadsbestuur burgemeester jeugdzorg thuis locatie vestiging balie spoedpost seh meldkamer meldpunt openbaar ministerie om rechter politierechter kinderrechter recherche team advocatenkantoor raadkamer justitieel complex penitentiaire inrichting arresthuis centraal verhoorstudio station halte markt stadspark veiligheidshuis districtsbureau wijkteam reclassering officier wijkagent agent jeugdbescherming paleis sporthal zwembad bioscoop treinstation busstation festival toernooi wedstrijd',
  ],
  [
    RESIDENCE,
    'woont woonde wonen woonden wonend wonende woonachtig woonplaats woonadressen thuiswonend woonadres adres thuisadres verhuisd verhuisde verhuist verhuisden verhuizen verhuizing thuisplaats thuis huisadres verblijfadres logeeradres postadres logeert logeerde logeren ingeschreven verblijft verblijfplaats verblijvend gevestigd huis buurt wijk dorp brp woonden',
  ],
  [
    BIRTH,
    'geboren geb geboorteakte gebdatum geboortedatum geboortedag geboorteplaats jarig verjaardag verjaardagsdatum geboorte geboortejaar verjaart dob verjaarde gebdat gebplaats verjaardagsfeestje verjaardagsfeest feestje gefeliciteerd geboortedat bday birthday gebpl born',
  ],
  [
    OFFENCE,
    'pleegplaats pleegpl plaatsgevonden plaatsvond vond gebeurde gebeurd gebeurtenis incident pleegdatum overval aanrijding gepleegd mishandeling vernieling bedreiging diefstal delict feit feiten tenlastelegging aangehouden aanhouding gezien onderzoek plaatsgehad vandalisme omstreeks',
  ],
  [
    NAMING,
    'genoemd noemt noemen noemde noemden bijnaam roepnaam bijgenaamd alias koosnaam koosnaampje spotnaam gebruikersnaam schermnaam nickname username account accountnaam heet heette roept roepen',
  ],
  [
    MONTH,
    'januari februari maart april mei juni juli augustus september oktober november december jan feb febr mrt apr jun jul aug sep sept okt nov dec january february march may june july august october oct mar',
  ],
  [
    PARTICLE,
    'cler clen cle vam vau vh int opt vant h van der de den ten ter te het t op aan bij in la le du el al von zu zur da dos di v d vd vdr vander vande vanden vant bin ben ould ter zum des los las y e del della st mac abu ibn bint op',
  ],
  [ARTICLE, 'de het een t deze die dit dat geen elke iedere welke zo'],
  [
    PERSON_VERB,
    'zei zegt zeggen vertelt vertelde verklaart verklaarde is was heeft had wil wilde kan kon moet moest gaat ging komt kwam doet deed werd wordt zat zit liep loopt schreef schrijft vroeg vraagt antwoordde antwoordt huilde huilt lachte ziet zag hoorde hoort gaf geeft mag mocht woont woonde durft durfde bleef blijft speelde speelt belde belt appte appt stuurde stuurt wijst wees knikt knikte keek kijkt lag ligt stond staat voelt voelde reageert reageerde denkt dacht weet wist noemt noemde kreeg krijgt maakt maakte vindt vond begon begint zwijgt zweeg schudt schudde haalt haalde wacht wachtte weert weigert weigerde slaapt sliep eet droeg draagt kent kende herkende bekeek tekende toonde gevraagd jarig zelf jij je ik en vertrok rende fietste fietst kwamen schrok houdt hield leest las leunde haar bevestigt bevestigde ontkent ontkende omschrijft omschreef beschrijft beschreef oogt zucht zuchtte fluisterde',
  ],
  [
    ABBREVIATION,
    'pleegpl pleegdat gbd mr dr drs ing ir mw dhr mevr nr st geb ca max tel art blz bijv resp o a i m b v p prof mej jl ds bc str jr sr dd fam tav tnv mob no enz etc vgl evt incl excl hr zgn wnd min pag lid sub',
  ],
  [
    ORGANISATION,
    'slachtofferhulp politie raad ggd om jeugdzorg rechtbank advocatenkantoor gemeente school kinderbescherming reclassering parket recherche basisteam eenheid centrum stichting universiteit ziekenhuis bureau jeugdbescherming ministerie kantoor advocaten',
  ],
  [
    UNRELATED,
    'verwant familie familierelatie bloedverwantschap bloedverwant toeval toevallig naamgenoot naamgenote naamsgelijkheid familieband verwantschap gezin familielid kent band relatie naamgenoten naamverwant',
  ],
  [
    LANGUAGE,
    'taal scheldwoord portugees portugese tigrinya papiaments sranan frans franse engels engelse duits duitse arabisch arabische turks turkse latijn latijnse spaans spaanse pools poolse italiaans italiaanse betekent betekenis woord merk woordenboek fries friese grieks griekse hebreeuws hebreeuwse woordje woorden vertaling vertaald afkorting werkwoord zelfstandig liedje lied nummer film boek serie titel',
  ],
  [
    NUMBER_WORD,
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig',
  ],
  [
    VENUE,
    'cafe restaurant hotel winkel bakkerij slagerij school basisschool kapper garage firma bv supermarkt sportschool kroeg eetcafe stichting vereniging kantoor snackbar club straat park film boek lied liedje team tv serie manege camping huisartsenpraktijk apotheek uitgeverij bioscoop theater brouwerij merk orkaan',
  ],
  [
    GREETING,
    'ey eyy yow joh hoi hey hallo dag beste lieve he hee yo heey hai ha doei gefeliciteerd bedankt sorry welterusten haai hoihoi eej liefste geachte',
  ],
  [
    PREPOSITION,
    'met tegen voor door van bij over namens zonder naast achter samen behalve zoals naar aan dan als en of',
  ],
  [
    SCHOOL_WORD,
    'christelijk christelijke openbaar openbare katholiek katholieke protestants dr prof sint st scholen islamitische nationale school basisschool lyceum college gymnasium mavo havo vwo vmbo obs cbs rkbs pcbs daltonschool montessorischool jenaplanschool praktijkschool scholengemeenschap ikc kindcentrum scholengroep schoollocatie bs kbs pc brede speciale vrije vrijeschool peuterspeelzaal kinderdagverblijf bso opvang de het t een sbo so vso pro mbo roc locatie',
  ],
];

function readCues(): ReadonlyMap<string, number> {
  const cues = new Map<string, number>();
  for (const [flag, words] of CUES) {
    for (const word of words.normalize('NFD').replace(/\p{M}/gu, '').split(' ')) {
      cues.set(word, (cues.get(word) ?? 0) | flag);
    }
  }
  return cues;
}

const CUE_WORDS = readCues();

/** Word hash to cue flags. */
export const CUE_TABLE = new HashTable(CUE_WORDS.size);
for (const [word, flags] of CUE_WORDS) CUE_TABLE.add(hashOf(word), flags);

const WORDS: ReadonlySet<string> = new Set([
  ...DUTCH_WORDS.trim().split(/\s+/),
  ...CUE_WORDS.keys(),
]);
const NAMES: ReadonlySet<string> = new Set([
  ...GIVEN_NAMES.trim().split(/\s+/),
  ...MORE_GIVEN_NAMES.trim().split(/\s+/),
]);

/** What a word is in the lexicons. */
export const ORDINARY = 1;
export const RARE = 2;
export const GIVEN = 4;
export const NUMERAL = 8;

function readLexis(): HashTable {
  const lists: readonly (readonly [number, Iterable<string>])[] = [
    [ORDINARY, WORDS],
    [RARE, RARE_WORDS.trim().split(/\s+/)],
    [GIVEN, NAMES],
    [NUMERAL, NUMERAL_WORDS],
  ];
  const table = new HashTable(60_000);
  for (const [flag, words] of lists) {
    for (const word of words) table.add(hashOf(word), flag);
  }
  return table;
}

/** Word hash to lexicon flags. */
export const LEXIS = readLexis();
const TOWN_NAMES: ReadonlySet<string> = new Set(TOWNS.trim().split(/\s+/));

/** Is this folded name, with hyphens for its spaces, a Dutch town? */
export function isTown(name: string): boolean {
  return TOWN_NAMES.has(name);
}

/** Flags of a folded word. */
export function cuesOf(word: string): number {
  return CUE_WORDS.get(word) ?? 0;
}

/** Is this folded word ordinary Dutch, whatever else it may be? */
export function isDutchWord(word: string): boolean {
  return WORDS.has(word);
}

/** Is this folded word a usual given name? */
export function isGivenName(word: string): boolean {
  return NAMES.has(word);
}

const PROFESSION =
  /(?:kundige|arts|loog|loge|consulent|consulente|agent|agente|officier|rechter|leider|leidster|docent|docente|leraar|lerares|coach|trainer|ambtenaar|adviseur|inspecteur|secretaris|assistent|assistente|manager|directeur|chauffeur|jurist|juriste|peut|peute|eerder|voerder|voerster|zorger|zorgster|verlener|verleenster|werker|werkster|beheerder|begeleider|begeleidster|medewerker|medewerkster|houder|ondersteuner|onderzoeker|dirigent|griffier|officier|curator|notaris|reclasseerder|verpleger|therapeut|meester|regisseur|rapporteur|analist|specialist|coordinator)$/;

/** Words that only join other words: nobody means a name by them. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'hij zij ze wij we ik jij je jullie u men het de een er dat dit die deze wie wat waar daar hier nu nou toen dan als want maar dus ook nog wel niet geen mijn jouw zijn haar ons onze hun hem mij me hen hoe waarom wanneer welke vandaag gisteren morgen ja nee in op aan bij met tegen voor door van over na om te tot uit en of is was wordt word werd worden heeft had hebben'.split(
    ' ',
  ),
);

/** Is this folded word one that only joins others? */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Does this folded word end as the name of a profession does? */
export function isProfession(word: string): boolean {
  return word.length > 5 && PROFESSION.test(word) && (cuesOf(word) & (KIN | CHILD)) === 0;
}

/** Words for those whose names everybody knows, and for what they made. */
const OF_FAME =
  /^(?:president|naamgever|natuurkundige|pedagoog|theoloog|bioloog|scheikundige|ontdekker|wiskundige|geleerde|naamgeefster|heilige|dichter|dichteres|koningin|koning|keizer|keizerin|prinses|minister|schilderij|schilder|schilderes|kunstenaar|schrijver|schrijfster|boek|muziek|uitvinder|beeld|gedicht|coureur|voetballer|voetbalster|wielrenner|zanger|zangeres|rapper|acteur|actrice|youtuber|influencer|filmster|popster|architect|vormgever|componist|stripfiguur|romanfiguur|sprookje|bijbel|bijbelse|profeet|stam|staatsman|politicus|zeeheld|ontdekkingsreiziger|wetenschapper|jurist|verzetsstrijder|verzetsheld|filosoof|roman|musical)$/;

export function isOfFame(word: string): boolean {
  return OF_FAME.test(word);
}

/** Words for those who stand near a child without being its family. */
const FRIEND =
  /^(?:friend|vriend|vriendin|vriendje|vriendinnetje|hartsvriendin|klasgenoot|klasgenote|klasgenootje|schoolvriend|schoolvriendin|speelkameraadje|teamgenoot|teamgenote|buurmeisje)$/;

export function isFriend(word: string): boolean {
  return FRIEND.test(word);
}

/** Is this folded word a particle of a surname, as `van` or `vd`? */
export function isParticle(word: string): boolean {
  return (cuesOf(word) & PARTICLE) !== 0;
}
