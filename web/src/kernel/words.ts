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
}

export const sharedWords = dictionary<SharedWords>(
  {
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
