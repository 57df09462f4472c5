import type { Schemas } from '../../api/client.js';
import { dictionary } from '../../kernel/language.js';

interface AdviceTexts {
  readonly kinds: Readonly<Record<Schemas['AdviceKind'], string>>;
  readonly offices: Readonly<Record<Schemas['WaitedFor'], string>>;
  readonly title: string;
  readonly none: string;
  readonly saw: string;
  readonly sawNot: string;
  readonly spoke: string;
  readonly question: string;
  readonly burden: string;
  readonly feasibility: string;
  readonly reliability: string;
  readonly modalities: string;
  readonly extra: string;
  readonly late: string;
  readonly dated: string;
  readonly add: string;
  readonly close: string;
  readonly addHeading: string;
  readonly addNote: string;
  readonly kind: string;
  readonly author: string;
  readonly register: string;
  readonly datedOn: string;
  readonly text: string;
  readonly sawRecording: string;
  readonly filed: string;
  readonly join: string;
  readonly joinHeading: string;
  readonly joinNote: string;
  readonly joinLead: string;
  readonly joinTitle: string;
  readonly topic: string;
  readonly ask: string;
  readonly joined: string;
  readonly term: string;
  readonly termHeading: string;
  readonly termNote: string;
  readonly office: string;
  readonly lastDay: string;
  readonly reason: string;
  readonly termSet: string;
  readonly termsTitle: string;
  readonly incomplete: string;
  readonly boardTitle: string;
  readonly boardLead: string;
  readonly boardNone: string;
  readonly columns: {
    readonly child: string;
    readonly state: string;
    readonly waits: string;
    readonly act: string;
  };
  readonly days: (days: number) => string;
  readonly overdue: string;
  readonly open: string;
  readonly channel: string;
  readonly channelLimit: string;
  readonly toVerify: string;
}

export const adviceTexts = dictionary<AdviceTexts>(
  {
    kinds: {
      EXPERT_ADVICE: 'Deskundigenadvies',
      INTERVIEWER_NOTE: 'Notitie van de studioverhoorder',
      CHILD_RIGHTS_REPORT: 'Kinderrechtenrapportage',
      JOINDER: 'Aansluiting van een medeverdachte',
    },
    offices: {
      PROSECUTION: 'openbaar ministerie',
      CHILD_SIDE: 'namens het kind',
      CHILD_VIEW: 'mening van het kind',
      EXPERT: 'deskundige',
      INTERVIEWER: 'studioverhoorder',
      CO_ACCUSED: 'medeverdachten',
      REGISTRY: 'griffie',
      JUDGE: 'rechter',
      APPLICANT: 'verzoeker',
      REPORT: 'verslag van het verhoor',
    },
    title: 'Advies en aansluiting',
    none: 'Er is geen advies ingediend.',
    saw: 'heeft de opname bekeken',
    sawNot: 'heeft de opname niet bekeken',
    spoke: 'heeft met het kind gesproken',
    question: 'Gevraagd',
    burden: 'Belasting voor het kind',
    feasibility: 'Haalbaarheid',
    reliability: 'Betrouwbaarheid',
    modalities: 'Aanbevolen voorwaarden',
    extra: 'Aanvullende vragen',
    late: 'na de termijn',
    dated: 'van',
    add: 'Advies indienen',
    close: 'Sluiten',
    addHeading: 'Advies, notitie of rapport indienen',
    addNote: 'Zonder namen van kinderen. Na indienen verandert de tekst niet meer.',
    kind: 'Soort',
    author: 'Wie schreef het',
    register: 'Registernummer (NRGD)',
    datedOn: 'Datum van het stuk',
    text: 'Inhoud',
    sawRecording: 'De schrijver heeft de opname bekeken',
    filed: 'Het advies is ingediend.',
    join: 'Aansluiten',
    joinHeading: 'Aansluiten bij het verzoek',
    joinNote: 'U leest het andere verzoek niet. De rechter ziet uw vragen erbij.',
    joinLead:
      'Een medeverdachte heeft een verzoek gedaan. Sluit u aan met uw eigen vragen, of doe een eigen verzoek.',
    joinTitle: 'Verzoeken van medeverdachten',
    topic: 'Onderwerp',
    ask: 'Uw vraag',
    joined: 'U bent aangesloten.',
    term: 'Termijn stellen',
    termHeading: 'Om antwoord of advies vragen',
    termNote: 'Systeemregel: wie de termijn overschrijdt, verliest geen recht.',
    office: 'Van wie',
    lastDay: 'Laatste dag',
    reason: 'Reden',
    termSet: 'De termijn is gesteld.',
    termsTitle: 'Door de rechter gestelde termijnen',
    incomplete: 'Vul alle velden in.',
    boardTitle: 'Lopende verzoeken',
    boardLead: 'Op wie wordt gewacht in uw zaken, het langst wachtende verzoek bovenaan.',
    boardNone: 'Er lopen geen verzoeken in uw zaken.',
    columns: { child: 'Kind en zaak', state: 'Stand', waits: 'Wacht op', act: 'Openen' },
    days: (days) => (days === 1 ? '1 dag' : `${String(days)} dagen`),
    overdue: 'termijn voorbij',
    open: 'Verzoek openen',
    channel: 'Weg',
    channelLimit: 'Tot wanneer',
    toVerify: 'te verifiëren',
  },
  {
    kinds: {
      EXPERT_ADVICE: 'Expert advice',
      INTERVIEWER_NOTE: 'Note of the child interviewer',
      CHILD_RIGHTS_REPORT: 'Children’s-rights report',
      JOINDER: 'Joinder of a co-accused',
    },
    offices: {
      PROSECUTION: 'prosecution service',
      CHILD_SIDE: 'on behalf of the child',
      CHILD_VIEW: 'the child’s view',
      EXPERT: 'expert',
      INTERVIEWER: 'child interviewer',
      CO_ACCUSED: 'co-accused',
      REGISTRY: 'registry',
      JUDGE: 'judge',
      APPLICANT: 'applicant',
      REPORT: 'report of the interview',
    },
    title: 'Advice and joinder',
    none: 'No advice was filed.',
    saw: 'saw the recording',
    sawNot: 'did not see the recording',
    spoke: 'spoke to the child',
    question: 'Asked',
    burden: 'Burden for the child',
    feasibility: 'Feasibility',
    reliability: 'Reliability',
    modalities: 'Recommended conditions',
    extra: 'Further questions',
    late: 'after the term',
    dated: 'of',
    add: 'File advice',
    close: 'Close',
    addHeading: 'File advice, a note or a report',
    addNote: 'Without names of children. After filing the text does not change.',
    kind: 'Kind',
    author: 'Who wrote it',
    register: 'Register number (NRGD)',
    datedOn: 'Date of the document',
    text: 'Content',
    sawRecording: 'The author saw the recording',
    filed: 'The advice is filed.',
    join: 'Join',
    joinHeading: 'Join the motion',
    joinNote: 'You do not read the other motion. The judge sees your questions with it.',
    joinLead: 'A co-accused made a motion. Join with your own questions, or make your own motion.',
    joinTitle: 'Motions of co-accused',
    topic: 'Topic',
    ask: 'Your question',
    joined: 'You have joined.',
    term: 'Set a term',
    termHeading: 'Ask for an answer or advice',
    termNote: 'System rule: nobody loses a right by missing the term.',
    office: 'From whom',
    lastDay: 'Last day',
    reason: 'Reason',
    termSet: 'The term is set.',
    termsTitle: 'Terms set by the court',
    incomplete: 'Fill in all fields.',
    boardTitle: 'Open motions',
    boardLead: 'Who is waited for in your cases, the motion that waits longest first.',
    boardNone: 'No motions are open in your cases.',
    columns: { child: 'Child and case', state: 'State', waits: 'Waits for', act: 'Open' },
    days: (days) => (days === 1 ? '1 day' : `${String(days)} days`),
    overdue: 'term passed',
    open: 'Open motion',
    channel: 'Way',
    channelLimit: 'Until when',
    toVerify: 'to verify',
  },
);
