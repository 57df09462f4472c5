import { dictionary } from './language.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Words of the glossary that several features show. Source: domain 6. */
export interface SharedWords {
  readonly roles: Words<Schemas['Role']>;
  readonly stages: Words<Schemas['Stage']>;
  readonly ageBands: Words<Schemas['AgeBand']>;
  readonly relationships: Words<Schemas['Relationship']>;
  readonly moments: Words<Schemas['AccessMoment']>;
  readonly closedDates: Words<Schemas['ClosedDateReason']>;
  /** The text of the law that held at the time, where the number of an article says it not. */
  readonly statutes: Readonly<Record<string, string>>;
}

export const sharedWords = dictionary<SharedWords>(
  {
    statutes: { SR_2024: 'tekst vanaf 1 juli 2024', SR_OLD_ZEDEN: 'tekst tot 1 juli 2024' },
    closedDates: {
      NEW_YEAR: 'Nieuwjaarsdag',
      GOOD_FRIDAY: 'Goede Vrijdag',
      EASTER_SUNDAY: 'Eerste Paasdag',
      EASTER_MONDAY: 'Tweede Paasdag',
      KINGS_DAY: 'Koningsdag',
      LIBERATION_DAY: 'Bevrijdingsdag',
      ASCENSION_DAY: 'Hemelvaartsdag',
      WHIT_SUNDAY: 'Eerste Pinksterdag',
      WHIT_MONDAY: 'Tweede Pinksterdag',
      CHRISTMAS_DAY: 'Eerste Kerstdag',
      BOXING_DAY: 'Tweede Kerstdag',
      TRAINING: 'opleidingsdag',
      MAINTENANCE: 'onderhoud',
      MOURNING: 'dag van rouw',
      OTHER: 'gesloten',
    },
    roles: {
      PROSECUTOR: 'Officier van justitie',
      PROSECUTION_STAFF: 'Parketmedewerker',
      VICTIM_COORDINATOR: 'Slachtoffercoördinator',
      ADVOCATE_GENERAL: 'Advocaat-generaal',
      INTERVIEW_COORDINATOR: 'Verhoorcoördinator',
      CHILD_INTERVIEWER: 'Studioverhoorder',
      DEFENCE_COUNSEL: 'Raadsman of raadsvrouw',
      VICTIM_COUNSEL: 'Slachtofferadvocaat',
      GUARDIAN_AD_LITEM: 'Bijzondere curator',
      INVESTIGATING_JUDGE: 'Rechter-commissaris',
      JUDGE: 'Rechter',
      COURT_CLERK: 'Griffier',
      ANALYST: 'Analist',
      INSPECTORATE: 'Inspectie',
      SECURITY_OFFICER: 'Beveiligingsfunctionaris',
      ADMINISTRATOR: 'Beheerder',
      DATA_STEWARD: 'Gegevensbeheerder kluis',
    },
    stages: {
      INVESTIGATION: 'Opsporingsonderzoek',
      PRE_TRIAL: 'Voor de zitting',
      TRIAL_FIRST_INSTANCE: 'Zitting in eerste aanleg',
      APPEAL: 'Hoger beroep',
      AFTER_REMITTAL: 'Na terugwijzing',
      CLOSED: 'Afgedaan',
    },
    ageBands: {
      AGE_0_3: '0 tot en met 3 jaar',
      AGE_4_5: '4 en 5 jaar',
      AGE_6_8: '6 tot en met 8 jaar',
      AGE_9_11: '9 tot en met 11 jaar',
      AGE_12_15: '12 tot en met 15 jaar',
      AGE_16_17: '16 en 17 jaar',
      AGE_UNKNOWN: 'leeftijd onbekend, geldt als minderjarig',
    },
    relationships: {
      PARENT: 'ouder',
      STEP_PARENT: 'stiefouder',
      SIBLING: 'broer of zus',
      CAREGIVER: 'verzorger',
      TEACHER: 'leerkracht',
      COACH: 'trainer of begeleider',
      PEER: 'leeftijdgenoot',
      STRANGER: 'onbekende',
      ONLINE: 'contact via internet',
      OTHER: 'anders',
      UNKNOWN: 'onbekend',
    },
    moments: {
      REGISTRATION: 'registratie van de zaak',
      ASSIGNMENT: 'toedeling van de zaak',
      COUNSEL_APPOINTED: 'advocaat gesteld of toegevoegd',
      REPRESENTATION: 'vertegenwoordiging van het kind',
      BOOKING: 'geboekt verhoor',
      MOTION: 'verzoek aan de rechter',
      SUMMONS: 'dagvaarding',
      APPEAL: 'hoger beroep',
      OWN_CHOICE: 'keuze van het meerderjarige slachtoffer',
    },
  },
  {
    statutes: { SR_2024: 'text from 1 July 2024', SR_OLD_ZEDEN: 'text until 1 July 2024' },
    closedDates: {
      NEW_YEAR: 'New Year’s Day',
      GOOD_FRIDAY: 'Good Friday',
      EASTER_SUNDAY: 'Easter Sunday',
      EASTER_MONDAY: 'Easter Monday',
      KINGS_DAY: 'King’s Day',
      LIBERATION_DAY: 'Liberation Day',
      ASCENSION_DAY: 'Ascension Day',
      WHIT_SUNDAY: 'Whit Sunday',
      WHIT_MONDAY: 'Whit Monday',
      CHRISTMAS_DAY: 'Christmas Day',
      BOXING_DAY: 'Second Christmas Day',
      TRAINING: 'training day',
      MAINTENANCE: 'maintenance',
      MOURNING: 'day of mourning',
      OTHER: 'closed',
    },
    roles: {
      PROSECUTOR: 'Public prosecutor',
      PROSECUTION_STAFF: 'Prosecution staff',
      VICTIM_COORDINATOR: 'Victim coordinator',
      ADVOCATE_GENERAL: 'Advocate general',
      INTERVIEW_COORDINATOR: 'Interview coordinator',
      CHILD_INTERVIEWER: 'Child interviewer',
      DEFENCE_COUNSEL: 'Defence counsel',
      VICTIM_COUNSEL: 'Victim’s counsel',
      GUARDIAN_AD_LITEM: 'Guardian ad litem',
      INVESTIGATING_JUDGE: 'Investigating judge',
      JUDGE: 'Judge',
      COURT_CLERK: 'Court clerk',
      ANALYST: 'Analyst',
      INSPECTORATE: 'Inspectorate',
      SECURITY_OFFICER: 'Security officer',
      ADMINISTRATOR: 'Administrator',
      DATA_STEWARD: 'Data steward of the vault',
    },
    stages: {
      INVESTIGATION: 'Investigation',
      PRE_TRIAL: 'Before trial',
      TRIAL_FIRST_INSTANCE: 'Trial at first instance',
      APPEAL: 'Appeal',
      AFTER_REMITTAL: 'After remittal',
      CLOSED: 'Closed',
    },
    ageBands: {
      AGE_0_3: '0 to 3 years',
      AGE_4_5: '4 and 5 years',
      AGE_6_8: '6 to 8 years',
      AGE_9_11: '9 to 11 years',
      AGE_12_15: '12 to 15 years',
      AGE_16_17: '16 and 17 years',
      AGE_UNKNOWN: 'age unknown, counts as a minor',
    },
    relationships: {
      PARENT: 'parent',
      STEP_PARENT: 'step-parent',
      SIBLING: 'brother or sister',
      CAREGIVER: 'caregiver',
      TEACHER: 'teacher',
      COACH: 'coach',
      PEER: 'peer',
      STRANGER: 'stranger',
      ONLINE: 'online contact',
      OTHER: 'other',
      UNKNOWN: 'unknown',
    },
    moments: {
      REGISTRATION: 'registration of the case',
      ASSIGNMENT: 'assignment of the case',
      COUNSEL_APPOINTED: 'counsel appointed',
      REPRESENTATION: 'representation of the child',
      BOOKING: 'booked interview',
      MOTION: 'motion to the judge',
      SUMMONS: 'summons',
      APPEAL: 'appeal',
      OWN_CHOICE: 'choice of the victim, now of age',
    },
  },
);

const YOUNGEST_FIRST: readonly Schemas['AgeBand'][] = [
  'AGE_0_3',
  'AGE_4_5',
  'AGE_6_8',
  'AGE_9_11',
  'AGE_12_15',
  'AGE_16_17',
  'AGE_UNKNOWN',
];

/** The place of a band from young to old; what is about no child comes last. */
export const ageRank = (band: Schemas['AgeBand'] | null): number =>
  band === null ? YOUNGEST_FIRST.length : YOUNGEST_FIRST.indexOf(band);
