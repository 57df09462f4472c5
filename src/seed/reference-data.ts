import type { Role } from '../kernel/actor.js';

/** Courts and what belongs to them. Source: domain 3.5; codes other than 10, 13, 15, 16 and 23 still to verify. */
export const COURTS = [
  {
    code: 'RBAMS',
    name: 'Rechtbank Amsterdam',
    parket: '13',
    office: 'Amsterdam',
    unit: 'Amsterdam',
    town: 'Amsterdam',
  },
  {
    code: 'RBDHA',
    name: 'Rechtbank Den Haag',
    parket: '09',
    office: 'Den Haag',
    unit: 'Den Haag',
    town: 'Den Haag',
  },
  {
    code: 'RBGEL',
    name: 'Rechtbank Gelderland',
    parket: '05',
    office: 'Oost-Nederland',
    unit: 'Oost-Nederland',
    town: 'Arnhem',
  },
  {
    code: 'RBLIM',
    name: 'Rechtbank Limburg',
    parket: '03',
    office: 'Limburg',
    unit: 'Limburg',
    town: 'Maastricht',
  },
  {
    code: 'RBMNE',
    name: 'Rechtbank Midden-Nederland',
    parket: '16',
    office: 'Midden-Nederland',
    unit: 'Midden-Nederland',
    town: 'Utrecht',
  },
  {
    code: 'RBNHO',
    name: 'Rechtbank Noord-Holland',
    parket: '15',
    office: 'Noord-Holland',
    unit: 'Noord-Holland',
    town: 'Haarlem',
  },
  {
    code: 'RBNNE',
    name: 'Rechtbank Noord-Nederland',
    parket: '18',
    office: 'Noord-Nederland',
    unit: 'Noord-Nederland',
    town: 'Groningen',
  },
  {
    code: 'RBOBR',
    name: 'Rechtbank Oost-Brabant',
    parket: '01',
    office: 'Oost-Brabant',
    unit: 'Oost-Brabant',
    town: "'s-Hertogenbosch",
  },
  {
    code: 'RBOVE',
    name: 'Rechtbank Overijssel',
    parket: '08',
    office: 'Oost-Nederland',
    unit: 'Oost-Nederland',
    town: 'Zwolle',
  },
  {
    code: 'RBROT',
    name: 'Rechtbank Rotterdam',
    parket: '10',
    office: 'Rotterdam',
    unit: 'Rotterdam',
    town: 'Rotterdam',
  },
  {
    code: 'RBZWB',
    name: 'Rechtbank Zeeland-West-Brabant',
    parket: '02',
    office: 'Zeeland-West-Brabant',
    unit: 'Zeeland-West-Brabant',
    town: 'Breda',
  },
] as const;

export const COURTS_OF_APPEAL = [
  { code: 'GHAMS', name: 'Gerechtshof Amsterdam' },
  { code: 'GHARL', name: 'Gerechtshof Arnhem-Leeuwarden' },
  { code: 'GHDHA', name: 'Gerechtshof Den Haag' },
  { code: 'GHSHE', name: "Gerechtshof 's-Hertogenbosch" },
] as const;

/** Twelve studios over the ten police units; two in the largest. */
export const STUDIOS = [
  ...COURTS.filter((court) => court.code !== 'RBOVE').map((court) => ({
    town: court.town,
    unit: court.unit,
  })),
  { town: 'Zwolle', unit: 'Oost-Nederland' },
  { town: 'Hoofddorp', unit: 'Noord-Holland' },
] as const;

export interface DemoAccount {
  readonly login: string;
  readonly role: Role;
  readonly organisation:
    | 'COURT'
    | 'COURT_OF_APPEAL'
    | 'PROSECUTION_OFFICE'
    | 'POLICE_UNIT'
    | 'LAW_FIRM'
    | 'VICTIM_SUPPORT'
    | 'SUPERVISION'
    | 'OPERATIONS';
}

/** One account for each function, to sign in with on the demonstration's first page. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { login: 'officier@demo.ontzien', role: 'PROSECUTOR', organisation: 'PROSECUTION_OFFICE' },
  {
    login: 'parketsecretaris@demo.ontzien',
    role: 'PROSECUTION_STAFF',
    organisation: 'PROSECUTION_OFFICE',
  },
  {
    login: 'slachtoffercoordinator@demo.ontzien',
    role: 'VICTIM_COORDINATOR',
    organisation: 'PROSECUTION_OFFICE',
  },
  {
    login: 'advocaat-generaal@demo.ontzien',
    role: 'ADVOCATE_GENERAL',
    organisation: 'PROSECUTION_OFFICE',
  },
  { login: 'coordinator@demo.ontzien', role: 'INTERVIEW_COORDINATOR', organisation: 'POLICE_UNIT' },
  { login: 'verhoorder@demo.ontzien', role: 'CHILD_INTERVIEWER', organisation: 'POLICE_UNIT' },
  { login: 'raadsman@demo.ontzien', role: 'DEFENCE_COUNSEL', organisation: 'LAW_FIRM' },
  { login: 'slachtofferadvocaat@demo.ontzien', role: 'VICTIM_COUNSEL', organisation: 'LAW_FIRM' },
  { login: 'curator@demo.ontzien', role: 'GUARDIAN_AD_LITEM', organisation: 'VICTIM_SUPPORT' },
  { login: 'rc@demo.ontzien', role: 'INVESTIGATING_JUDGE', organisation: 'COURT' },
  { login: 'rechter@demo.ontzien', role: 'JUDGE', organisation: 'COURT' },
  { login: 'griffier@demo.ontzien', role: 'COURT_CLERK', organisation: 'COURT' },
  { login: 'analist@demo.ontzien', role: 'ANALYST', organisation: 'SUPERVISION' },
  { login: 'inspectie@demo.ontzien', role: 'INSPECTORATE', organisation: 'SUPERVISION' },
  { login: 'beveiliging@demo.ontzien', role: 'SECURITY_OFFICER', organisation: 'OPERATIONS' },
  { login: 'beheer@demo.ontzien', role: 'ADMINISTRATOR', organisation: 'OPERATIONS' },
];

/** Two, because nobody decides on what they proposed themselves. They take part in no story, so they come last. */
export const STEWARD_ACCOUNTS: typeof DEMO_ACCOUNTS = [
  { login: 'kluisbeheer@demo.ontzien', role: 'DATA_STEWARD', organisation: 'OPERATIONS' },
  { login: 'kluisbeheer-2@demo.ontzien', role: 'DATA_STEWARD', organisation: 'OPERATIONS' },
];

/** Invented names: given names and surnames that are put together by chance. They belong to nobody. */
export const GIVEN_NAMES = [
  'Anouk',
  'Bas',
  'Carlijn',
  'Daan',
  'Esra',
  'Floris',
  'Gwen',
  'Hidde',
  'Imane',
  'Joris',
  'Karima',
  'Lieke',
  'Milan',
  'Noor',
  'Oscar',
  'Pleun',
  'Quinten',
  'Rosalie',
  'Sander',
  'Tirza',
  'Umut',
  'Veerle',
  'Wessel',
  'Yara',
  'Zeger',
] as const;
export const SURNAMES = [
  'Achterberg',
  'Bloemhof',
  'van Dalfsen',
  'Eikenaar',
  'Feenstra-Oord',
  'Goudriaan',
  'Hazelhoff',
  'IJzerman',
  'Jonkvorst',
  'Kuipersma',
  'Lindeboom',
  'van der Meulenaar',
  'Noordhuis',
  'Oldenkamp',
  'Plantinga',
  'Roelofswaard',
  'Schuurhof',
  'Terpstra-Dijk',
  'Uitdehaag',
  'Vlasakker',
  'Westerhuizen',
  'Zandvoorder',
] as const;
/** Names of invented children; other lists, so that no professional shares a surname with a child by accident. */
export const CHILD_NAMES = [
  'Fenna',
  'Jelle',
  'Mees',
  'Sofie',
  'Tygo',
  'Lynn',
  'Ravi',
  'Amira',
  'Boaz',
  'Elin',
  'Guus',
  'Hanna',
  'Ilias',
  'Jip',
  'Keet',
  'Lot',
  'Moos',
  'Nena',
  'Odin',
  'Puck',
] as const;
export const CHILD_SURNAMES = [
  'Appelvoort',
  'Braamzicht',
  'Duinkerkenweg',
  'Ewoudstra',
  'Fluitekruid',
  'Gerstkamp',
  'Heidewater',
  'Klaverweide',
  'Muizelaarse',
  'Riethoven',
  'Spinnewiel',
  'Vogelpoel',
] as const;
