import { dictionary } from '../../kernel/language.js';
import type { StateWord } from '../../ui/state-tag.js';
import type { DocumentKind, DocumentState, PlaceType } from './document-queries.js';

interface DocumentWords {
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly states: Readonly<Record<DocumentState, StateWord>>;
  readonly places: Readonly<Record<PlaceType, string>>;
}

export const documentWords = dictionary<DocumentWords>(
  {
    kinds: {
      PV_AANGIFTE: 'Proces-verbaal van aangifte', PV_VERHOOR: 'Proces-verbaal van verhoor', PV_BEVINDINGEN: 'Proces-verbaal van bevindingen',
      LETSELRAPPORT: 'Letselrapport', DESKUNDIGENRAPPORT: 'Deskundigenrapport', VORDERING: 'Vordering', BRIEF: 'Brief', OVERIG: 'Overig stuk',
    },
    states: {
      IN_REVIEW: { word: 'in controle', meaning: 'Alleen het openbaar ministerie ziet dit stuk; vervangingen worden nagekeken.', tone: 'attention' },
      RELEASED: { word: 'vrijgegeven', meaning: 'De partijen kunnen de gepseudonimiseerde tekst lezen.', tone: 'done' },
      WITHDRAWN: { word: 'ingetrokken', meaning: 'Het stuk is met een reden teruggenomen; niemand leest het nog.', tone: 'stopped' },
    },
    places: {
      NAME: 'naam', DOB: 'geboortedatum', BSN: 'burgerservicenummer', ADDRESS: 'adres', POSTCODE: 'postcode', PHONE: 'telefoonnummer', EMAIL: 'e-mailadres',
      HANDLE: 'naam op internet', URL: 'webadres', IBAN: 'rekeningnummer', PLATE: 'kenteken', OTHER_ID: 'ander kenmerk', RELATIVE_NAME: 'naam van een naaste',
      TOWN: 'woonplaats', BIRTHPLACE: 'geboorteplaats', SCHOOL: 'school', CLASS: 'klas', CLUB: 'vereniging', GP: 'huisarts',
    },
  },
  {
    kinds: {
      PV_AANGIFTE: 'Official report of the complaint', PV_VERHOOR: 'Official report of an interview', PV_BEVINDINGEN: 'Official report of findings',
      LETSELRAPPORT: 'Injury report', DESKUNDIGENRAPPORT: 'Expert report', VORDERING: 'Application', BRIEF: 'Letter', OVERIG: 'Other document',
    },
    states: {
      IN_REVIEW: { word: 'in review', meaning: 'Only the prosecution service sees this document; replacements are being checked.', tone: 'attention' },
      RELEASED: { word: 'released', meaning: 'The parties can read the pseudonymised text.', tone: 'done' },
      WITHDRAWN: { word: 'withdrawn', meaning: 'The document was taken back with a reason; nobody reads it any more.', tone: 'stopped' },
    },
    places: {
      NAME: 'name', DOB: 'date of birth', BSN: 'citizen service number', ADDRESS: 'address', POSTCODE: 'postcode', PHONE: 'telephone number', EMAIL: 'email address',
      HANDLE: 'name on the internet', URL: 'web address', IBAN: 'account number', PLATE: 'number plate', OTHER_ID: 'other identifier', RELATIVE_NAME: 'name of a relative',
      TOWN: 'town', BIRTHPLACE: 'place of birth', SCHOOL: 'school', CLASS: 'class', CLUB: 'club', GP: 'general practitioner',
    },
  },
);

export const documentTexts = dictionary(
  {
    list: {
      title: 'Stukken', lead: 'Partijen lezen alleen de gepseudonimiseerde tekst.', enter: 'Stuk invoeren', name: 'Titel', kind: 'Soort', state: 'Stand',
      open: 'Nog te beslissen', entered: 'Ingevoerd', legend: 'Wat de standen betekenen', noneTitle: 'Er zijn nog geen stukken',
      none: 'Een stuk verschijnt hier zodra het is ingevoerd en voor u leesbaar is.',
    },
    enter: {
      title: 'Stuk invoeren',
      lead: 'De oorspronkelijke tekst gaat verzegeld naar de kluis. Daarna kijkt u na wat er vervangen wordt.',
      kind: 'Soort stuk', name: 'Titel', nameHint: 'Iedereen die het stuk mag zien, leest de titel. Noem er geen kind in.',
      text: 'Tekst', textHint: 'Plak hier de volledige tekst.', submit: 'Stuk invoeren', entered: 'Het stuk is ingevoerd. Kijk de vervangingen na.',
    },
    review: {
      lead: 'Links het origineel, rechts wat de partijen lezen.',
      source: 'Origineel', sourceNote: 'uit de kluis, alleen op dit scherm', served: 'Wat partijen lezen', watermark: (who: string) => `KLUIS · ${who} · NIET VERSPREIDEN`,
      progress: (done: number, all: number) => `${String(done)} van ${String(all)} twijfelgevallen beslist`, nothingDoubtful: 'Er zijn geen twijfelgevallen.',
      queue: 'Twijfelgevallen', current: (type: string, n: number, all: number) => `Twijfelgeval ${String(n)} van ${String(all)}: ${type}`,
      becomes: 'wordt', stays: 'blijft staan', replaced: 'vervangen', open: 'nog te beslissen',
      replace: 'Vervangen (Y)', keep: 'Laten staan (N)', everywhere: (n: number) => `Alle ${String(n)} gelijke vervangen (A)`, undo: 'Laatste keuze omdraaien (U)',
      next: 'Volgende (J)', previous: 'Vorige (K)', decided: (what: string) => `Beslist: ${what}`, keys: 'Toetsen: J volgende, K vorige, Y vervangen, N laten staan, A overal, U laatste keuze omdraaien.',
      reasonTitle: 'Waarom mag dit blijven staan?', reasonLead: 'Dit gegeven is zeker van een kind of naaste. Laten staan vraagt een reden; die wordt vastgelegd.', reason: 'Reden', reasonSubmit: 'Laten staan',
      markTitle: 'Zelf iets vervangen', markHint: 'Selecteer woorden in het origineel, of typ ze hier over.', words: 'Woorden in het origineel', as: 'Vervangen als', child: 'Van welk kind', mark: 'Vervangen', marked: 'De woorden worden vervangen.', notFound: 'Deze woorden staan niet in het origineel, of zijn al vervangen.',
      release: 'Stuk vrijgeven', releaseTitle: 'Stuk vrijgeven?', releaseText: 'Na vrijgave kunnen de partijen de rechter tekst lezen. Wat is gelezen, kan niet ongelezen worden gemaakt.', left: (n: number) => (n === 1 ? 'Er is nog 1 twijfelgeval.' : `Er zijn nog ${String(n)} twijfelgevallen.`), released: 'Het stuk is vrijgegeven.',
    },
    served: {
      replaced: (n: number) => `${String(n)} plaatsen zijn vervangen`, since: 'Vrijgegeven', hash: 'Controlegetal (SHA-256)', recorded: 'Dat u dit stuk leest, wordt vastgelegd.',
      withdraw: 'Stuk intrekken', withdrawTitle: 'Stuk intrekken?', withdrawReason: 'Reden', withdrawn: 'Het stuk is ingetrokken.', withdrawnBecause: 'Ingetrokken omdat', enteredBy: 'Ingevoerd door', releasedBy: 'Vrijgegeven door', report: 'Verslag van de controle',
    },
  },
  {
    list: {
      title: 'Documents', lead: 'Parties read the pseudonymised text only.', enter: 'Enter a document', name: 'Title', kind: 'Kind', state: 'State',
      open: 'To be decided', entered: 'Entered', legend: 'What the states mean', noneTitle: 'There are no documents yet',
      none: 'A document appears here as soon as it has been entered and you may read it.',
    },
    enter: {
      title: 'Enter a document',
      lead: 'The original text goes sealed into the vault. Then you check what is replaced.',
      kind: 'Kind of document', name: 'Title', nameHint: 'Everybody who may see the document reads the title. Do not name a child in it.',
      text: 'Text', textHint: 'Paste the full text here.', submit: 'Enter the document', entered: 'The document is entered. Check the replacements.',
    },
    review: {
      lead: 'The original on the left, what the parties read on the right.',
      source: 'Original', sourceNote: 'from the vault, on this screen only', served: 'What parties read', watermark: (who: string) => `VAULT · ${who} · DO NOT SHARE`,
      progress: (done: number, all: number) => `${String(done)} of ${String(all)} doubtful places decided`, nothingDoubtful: 'There are no doubtful places.',
      queue: 'Doubtful places', current: (type: string, n: number, all: number) => `Doubtful place ${String(n)} of ${String(all)}: ${type}`,
      becomes: 'becomes', stays: 'stays', replaced: 'replaced', open: 'to be decided',
      replace: 'Replace (Y)', keep: 'Keep (N)', everywhere: (n: number) => `Replace all ${String(n)} alike (A)`, undo: 'Reverse the last choice (U)',
      next: 'Next (J)', previous: 'Previous (K)', decided: (what: string) => `Decided: ${what}`, keys: 'Keys: J next, K previous, Y replace, N keep, A everywhere, U reverse the last choice.',
      reasonTitle: 'Why may this stay?', reasonLead: 'This certainly belongs to a child or relative. Keeping it needs a reason, which is recorded.', reason: 'Reason', reasonSubmit: 'Keep',
      markTitle: 'Replace something yourself', markHint: 'Select words in the original, or type them here.', words: 'Words in the original', as: 'Replace as', child: 'Of which child', mark: 'Replace', marked: 'The words are replaced.', notFound: 'These words are not in the original, or are replaced already.',
      release: 'Release the document', releaseTitle: 'Release the document?', releaseText: 'After release the parties can read the text on the right. What has been read cannot be made unread.', left: (n: number) => (n === 1 ? '1 doubtful place is left.' : `${String(n)} doubtful places are left.`), released: 'The document is released.',
    },
    served: {
      replaced: (n: number) => `${String(n)} places are replaced`, since: 'Released', hash: 'Check value (SHA-256)', recorded: 'It is recorded that you read this document.',
      withdraw: 'Withdraw the document', withdrawTitle: 'Withdraw the document?', withdrawReason: 'Reason', withdrawn: 'The document is withdrawn.', withdrawnBecause: 'Withdrawn because', enteredBy: 'Entered by', releasedBy: 'Released by', report: 'Report of the check',
    },
  },
);
