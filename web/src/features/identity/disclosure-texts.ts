import { dictionary } from '../../kernel/language.js';
import type { StateWord } from '../../ui/state-tag.js';
import type { Audience, DisclosureParty, DisclosureState, Position } from './disclosure-queries.js';

interface DisclosureTexts {
  readonly title: string;
  readonly none: string;
  readonly ask: string;
  readonly askTitle: string;
  readonly askLead: string;
  readonly fields: string;
  readonly fieldsHint: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly basis: string;
  readonly basisHint: string;
  readonly submit: string;
  readonly submitted: string;
  readonly open: string;
  readonly oneTitle: string;
  readonly applicant: string;
  readonly asked: string;
  readonly due: string;
  readonly states: Readonly<Record<DisclosureState, StateWord>>;
  readonly responses: string;
  readonly noResponses: string;
  readonly parties: Readonly<Record<DisclosureParty, string>>;
  readonly positions: Readonly<Record<Position, string>>;
  readonly takeUp: string;
  readonly takenUp: string;
  readonly withdraw: string;
  readonly withdrawn: string;
  readonly respondTitle: string;
  readonly position: string;
  readonly answer: string;
  readonly respond: string;
  readonly responded: string;
  readonly decideTitle: string;
  readonly decideLead: string;
  readonly choices: Readonly<Record<'REFUSE' | Audience, string>>;
  readonly mayCopy: string;
  readonly reasons: string;
  readonly decide: string;
  readonly decidedNow: string;
  readonly undecided: string;
  readonly waiting: string;
  readonly decisionTitle: string;
  readonly refused: string;
  readonly granted: string;
  readonly copy: string;
  readonly noCopy: string;
  readonly openUntil: string;
  readonly judge: string;
  readonly showTitle: string;
  readonly showLead: string;
  readonly show: string;
  readonly hide: string;
  readonly rule: string;
}

const WORDS = {
  nl: {
    SUBMITTED: { word: 'ingediend', meaning: 'Wacht op de griffie.', tone: 'active' },
    UNDER_REVIEW: {
      word: 'in behandeling',
      meaning: 'Het OM en het kind kunnen antwoorden; daarna beslist de rechter.',
      tone: 'attention',
    },
    DECIDED: { word: 'beslist', meaning: 'De rechter heeft beslist.', tone: 'done' },
    WITHDRAWN: {
      word: 'ingetrokken',
      meaning: 'De verdediging heeft het verzoek ingetrokken.',
      tone: 'stopped',
    },
  },
  en: {
    SUBMITTED: { word: 'submitted', meaning: 'Waits for the registry.', tone: 'active' },
    UNDER_REVIEW: {
      word: 'under review',
      meaning: 'Prosecution and child may answer; then the judge decides.',
      tone: 'attention',
    },
    DECIDED: { word: 'decided', meaning: 'The judge has decided.', tone: 'done' },
    WITHDRAWN: {
      word: 'withdrawn',
      meaning: 'The defence has withdrawn the request.',
      tone: 'stopped',
    },
  },
} as const;

export const disclosureTexts = dictionary<DisclosureTexts>(
  {
    title: 'Verzoeken van de verdediging om gegevens',
    none: 'Er is geen verzoek om gegevens gedaan.',
    ask: 'Gegevens vragen aan de rechter',
    askTitle: 'Gegevens van een kind vragen',
    askLead: 'U krijgt niets te zien door te vragen. De rechter beslist per gegeven.',
    fields: 'Welke gegevens',
    fieldsHint: 'Kies alleen wat de verdediging nodig heeft.',
    reason: 'Reden',
    reasonHint: 'Waarom heeft de verdediging deze gegevens nodig? Ten minste 20 tekens.',
    basis: 'Wettelijke grondslag',
    basisHint: 'Het artikel waarop het verzoek steunt.',
    submit: 'Verzoek indienen',
    submitted: 'Het verzoek is ingediend.',
    open: 'Verzoek openen',
    oneTitle: 'Verzoek om gegevens van een kind',
    applicant: 'Verzoeker',
    asked: 'Gevraagde gegevens',
    due: 'Antwoorden tot en met',
    states: WORDS.nl,
    responses: 'Antwoorden',
    noResponses: 'Er is nog niet geantwoord.',
    parties: { PROSECUTION: 'Openbaar ministerie', CHILD_SIDE: 'Namens het kind' },
    positions: {
      AGREES: 'geen bezwaar',
      OPPOSES: 'bezwaar',
      LEAVES_TO_COURT: 'laat het aan de rechter',
    },
    takeUp: 'In behandeling nemen',
    takenUp: 'Het verzoek is in behandeling. Partijen kunnen zeven dagen antwoorden.',
    withdraw: 'Verzoek intrekken',
    withdrawn: 'Het verzoek is ingetrokken.',
    respondTitle: 'Antwoorden',
    position: 'Standpunt',
    answer: 'Toelichting',
    respond: 'Antwoord geven',
    responded: 'Het antwoord is vastgelegd.',
    decideTitle: 'Beslissen',
    decideLead: 'Beslis over elk gegeven apart: of, aan wie, en of het mag worden gekopieerd.',
    choices: {
      REFUSE: 'niet verstrekken',
      COUNSEL_ONLY: 'alleen aan de raadsman',
      COUNSEL_AND_CLIENT: 'aan raadsman en verdachte',
    },
    mayCopy: 'mag worden gekopieerd',
    reasons: 'Redenen van de beslissing',
    decide: 'Beslissing ondertekenen',
    decidedNow: 'De beslissing is vastgelegd.',
    undecided: 'Beslis eerst over elk gegeven.',
    waiting: 'Beslissen kan zodra het OM en het kind hebben geantwoord, of de termijn voorbij is.',
    decisionTitle: 'Beslissing',
    refused: 'niet verstrekt',
    granted: 'verstrekt',
    copy: 'kopiëren toegestaan',
    noCopy: 'mag niet worden gekopieerd',
    openUntil: 'In te zien tot en met',
    judge: 'Rechter',
    showTitle: 'Verstrekte gegevens',
    showLead: 'Elke inzage wordt vastgelegd als verstrekking aan u.',
    show: 'Gegevens inzien',
    hide: 'Gegevens verbergen',
    rule: 'Antwoordtermijn van zeven dagen en inzage van veertien dagen zijn regels van Ontzien.',
  },
  {
    title: 'Requests of the defence for data',
    none: 'No request for data was made.',
    ask: 'Ask the judge for data',
    askTitle: 'Ask for data of a child',
    askLead: 'Asking shows you nothing. The judge decides item by item.',
    fields: 'Which data',
    fieldsHint: 'Choose only what the defence needs.',
    reason: 'Reason',
    reasonHint: 'Why does the defence need these data? At least 20 characters.',
    basis: 'Legal basis',
    basisHint: 'The article the request rests on.',
    submit: 'Submit request',
    submitted: 'The request is submitted.',
    open: 'Open request',
    oneTitle: 'Request for data of a child',
    applicant: 'Applicant',
    asked: 'Data asked for',
    due: 'Answers up to and including',
    states: WORDS.en,
    responses: 'Answers',
    noResponses: 'Nobody has answered yet.',
    parties: { PROSECUTION: 'Prosecution', CHILD_SIDE: 'For the child' },
    positions: {
      AGREES: 'no objection',
      OPPOSES: 'objects',
      LEAVES_TO_COURT: 'leaves it to the court',
    },
    takeUp: 'Take under review',
    takenUp: 'The request is under review. Parties have seven days to answer.',
    withdraw: 'Withdraw request',
    withdrawn: 'The request is withdrawn.',
    respondTitle: 'Answer',
    position: 'Position',
    answer: 'Explanation',
    respond: 'Give answer',
    responded: 'The answer is recorded.',
    decideTitle: 'Decide',
    decideLead: 'Decide on each item apart: whether, to whom, and whether it may be copied.',
    choices: {
      REFUSE: 'do not disclose',
      COUNSEL_ONLY: 'to counsel only',
      COUNSEL_AND_CLIENT: 'to counsel and accused',
    },
    mayCopy: 'may be copied',
    reasons: 'Reasons of the decision',
    decide: 'Sign the decision',
    decidedNow: 'The decision is recorded.',
    undecided: 'First decide on each item.',
    waiting: 'You can decide once prosecution and child have answered, or the term has passed.',
    decisionTitle: 'Decision',
    refused: 'not disclosed',
    granted: 'disclosed',
    copy: 'copying allowed',
    noCopy: 'may not be copied',
    openUntil: 'Open up to and including',
    judge: 'Judge',
    showTitle: 'Disclosed data',
    showLead: 'Every view is recorded as a disclosure to you.',
    show: 'View data',
    hide: 'Hide data',
    rule: 'The term of seven days to answer and of fourteen days to view are rules of Ontzien.',
  },
);
