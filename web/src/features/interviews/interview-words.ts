import type { Schemas } from '../../api/client.js';
import { dictionary } from '../../kernel/language.js';
import type { StateWord } from '../../ui/state-tag.js';

type Words<Key extends string> = Readonly<Record<Key, string>>;

interface InterviewWords {
  readonly types: Words<Schemas['SessionType']>;
  readonly states: Readonly<Record<Schemas['BookingState'], StateWord>>;
  readonly bands: Words<Schemas['StudioAgeBand']>;
  readonly support: Words<Schemas['SupportRole']>;
  readonly sexes: Words<Schemas['InterviewerSex']>;
  readonly phases: Words<Schemas['SessionPhase']>;
  readonly outcomes: Words<Schemas['SessionOutcome']>;
  readonly cancels: Words<Schemas['CancelReason']>;
  readonly risks: Words<Schemas['BookingRisk']>;
}

export const interviewWords = dictionary<InterviewWords>(
  {
    types: {
      INITIAL: 'eerste verhoor',
      CONTINUATION: 'voortzetting',
      RESUMPTION: 'hervatting na onderbreking',
      TECHNICAL_REDO: 'overdoen na opnamefout',
      SUPPLEMENTARY: 'aanvullend verhoor',
      RE_INTERVIEW: 'herhaald verhoor',
      NEW_OFFENCE: 'nieuw feit',
      CHILD_VIEW_TALK: 'kindgesprek',
    },
    states: {
      ON_HOLD: {
        word: 'vastgehouden',
        meaning: 'Tien minuten vrijgehouden om te boeken.',
        tone: 'attention',
      },
      BOOKED: {
        word: 'geboekt',
        meaning: 'Tijd, studio en verhoorder liggen vast.',
        tone: 'active',
      },
      AT_RISK: {
        word: 'loopt gevaar',
        meaning:
          'Een certificaat of toestemming geldt niet meer, of iemand of de studio valt uit; het verhoor kan zo niet beginnen.',
        tone: 'attention',
      },
      CHECKED_IN: {
        word: 'ontvangen',
        meaning: 'Het kind is in de studio ontvangen.',
        tone: 'active',
      },
      RELEASED: {
        word: 'vrijgegeven',
        meaning: 'De tijd is niet meer vastgehouden.',
        tone: 'stopped',
      },
      RESCHEDULED: {
        word: 'verzet',
        meaning: 'Het verhoor is verplaatst naar een andere tijd, verhoorder of studio.',
        tone: 'stopped',
      },
      STARTED: { word: 'bezig', meaning: 'Het verhoor is begonnen.', tone: 'attention' },
      HELD: {
        word: 'gehouden',
        meaning: 'Het verhoor is afgerond en telt mee voor dit kind.',
        tone: 'done',
      },
      INTERRUPTED: {
        word: 'onderbroken',
        meaning: 'Het verhoor is begonnen en niet afgerond.',
        tone: 'attention',
      },
      CHILD_DECLINED: {
        word: 'kind wilde niet',
        meaning: 'Het kind wilde niet verklaren.',
        tone: 'stopped',
      },
      CANCELLED: { word: 'geannuleerd', meaning: 'Het verhoor gaat niet door.', tone: 'stopped' },
      NO_SHOW: { word: 'niet gekomen', meaning: 'Het kind is niet gekomen.', tone: 'stopped' },
    },
    bands: {
      AGE_0_3: '0 tot en met 3 jaar',
      AGE_4_5: '4 en 5 jaar',
      AGE_6_8: '6 tot en met 8 jaar',
      AGE_9_11: '9 tot en met 11 jaar',
      AGE_12_15: '12 tot en met 15 jaar',
      AGE_16_17: '16 en 17 jaar',
    },
    support: {
      PARENT: 'ouder',
      FOSTER_PARENT: 'pleegouder',
      RELATIVE: 'familielid',
      TEACHER: 'leerkracht',
      CARE_WORKER: 'hulpverlener',
      VICTIM_SUPPORT: 'Slachtofferhulp',
      COUNSEL: 'advocaat',
      OTHER: 'iemand anders',
    },
    sexes: { F: 'vrouw', M: 'man' },
    phases: {
      INTRODUCTION: 'kennismaking',
      FREE_RECALL: 'vrij vertellen',
      QUESTIONS: 'vragen',
      CLOSURE: 'afsluiting',
    },
    outcomes: {
      HELD: 'gehouden',
      INTERRUPTED: 'onderbroken',
      CHILD_DECLINED: 'kind wilde niet verklaren',
    },
    cancels: {
      CHILD_ILL: 'kind is ziek',
      CHILD_UNWILLING: 'kind wil niet',
      REPRESENTATIVE_ASKED: 'op verzoek van de vertegenwoordiger',
      INTERVIEWER_UNAVAILABLE: 'verhoorder verhinderd',
      STUDIO_UNAVAILABLE: 'studio niet beschikbaar',
      CERTIFICATE_LAPSED: 'certificaat verlopen',
      RECEIVING_REGION_DECLINED: 'niet aanvaard door de regio van de studio',
      BOOKED_BY_MISTAKE: 'per vergissing geboekt',
      OTHER: 'anders',
    },
    risks: {
      'interviewer-not-certified': 'Het certificaat van de verhoorder dekt dit verhoor niet meer.',
      'studio-not-certified': 'Het certificaat van de studio dekt dit verhoor niet meer.',
      'interviewer-not-specialised':
        'De verhoorder heeft geen certificaat voor wat dit kind nodig heeft.',
      'interviewer-questioned-suspect': 'De verhoorder heeft een verdachte in deze zaak verhoord.',
      'date-closed': 'Op deze datum wordt niemand gehoord: een feestdag of een gesloten dag.',
      'interviewer-absent': 'De verhoorder is dan afwezig.',
      'interviewer-not-working': 'De verhoorder werkt dan niet meer: de werktijden zijn gewijzigd.',
      'interviewer-without-role': 'De verhoorder heeft geen account meer om kinderen te horen.',
      'interpreter-unavailable': 'De tolk kan dan niet of staat niet meer in het register.',
      'studio-closed': 'De studio is dan gesloten.',
      'studio-not-open': 'De studio is dan niet meer open: de openingstijden zijn gewijzigd.',
      'studio-faulty':
        'De laatste test van de apparatuur in de studio is mislukt. Tot een geslaagde test wordt daar drie dagen lang niet gehoord (systeemregel).',
      'authorisation-expired': 'De toestemming van de rechter is dan verlopen.',
      'not-accepted-yet': 'De coördinator van de regio van de studio moet nog aanvaarden.',
    },
  },
  {
    types: {
      INITIAL: 'first interview',
      CONTINUATION: 'continuation',
      RESUMPTION: 'resumption after interruption',
      TECHNICAL_REDO: 'redo after a recording failure',
      SUPPLEMENTARY: 'supplementary interview',
      RE_INTERVIEW: 're-interview',
      NEW_OFFENCE: 'new offence',
      CHILD_VIEW_TALK: 'talk about the child’s view',
    },
    states: {
      ON_HOLD: {
        word: 'on hold',
        meaning: 'Kept free for ten minutes to be booked.',
        tone: 'attention',
      },
      BOOKED: {
        word: 'booked',
        meaning: 'Time, studio and interviewer are fixed.',
        tone: 'active',
      },
      AT_RISK: {
        word: 'at risk',
        meaning:
          'A certificate or leave no longer holds, or somebody or the studio drops out; the interview cannot start like this.',
        tone: 'attention',
      },
      CHECKED_IN: {
        word: 'received',
        meaning: 'The child was received in the studio.',
        tone: 'active',
      },
      RELEASED: { word: 'released', meaning: 'The time is no longer held.', tone: 'stopped' },
      RESCHEDULED: {
        word: 'moved',
        meaning: 'The interview was moved to another time, interviewer or studio.',
        tone: 'stopped',
      },
      STARTED: { word: 'under way', meaning: 'The interview has begun.', tone: 'attention' },
      HELD: {
        word: 'held',
        meaning: 'The interview is finished and counts for this child.',
        tone: 'done',
      },
      INTERRUPTED: {
        word: 'interrupted',
        meaning: 'The interview began and was not finished.',
        tone: 'attention',
      },
      CHILD_DECLINED: {
        word: 'child declined',
        meaning: 'The child did not want to speak.',
        tone: 'stopped',
      },
      CANCELLED: {
        word: 'cancelled',
        meaning: 'The interview does not take place.',
        tone: 'stopped',
      },
      NO_SHOW: { word: 'did not come', meaning: 'The child did not come.', tone: 'stopped' },
    },
    bands: {
      AGE_0_3: '0 to 3 years',
      AGE_4_5: '4 and 5 years',
      AGE_6_8: '6 to 8 years',
      AGE_9_11: '9 to 11 years',
      AGE_12_15: '12 to 15 years',
      AGE_16_17: '16 and 17 years',
    },
    support: {
      PARENT: 'parent',
      FOSTER_PARENT: 'foster parent',
      RELATIVE: 'relative',
      TEACHER: 'teacher',
      CARE_WORKER: 'care worker',
      VICTIM_SUPPORT: 'Victim Support',
      COUNSEL: 'counsel',
      OTHER: 'somebody else',
    },
    sexes: { F: 'woman', M: 'man' },
    phases: {
      INTRODUCTION: 'introduction',
      FREE_RECALL: 'free recall',
      QUESTIONS: 'questions',
      CLOSURE: 'closure',
    },
    outcomes: {
      HELD: 'held',
      INTERRUPTED: 'interrupted',
      CHILD_DECLINED: 'child did not want to speak',
    },
    cancels: {
      CHILD_ILL: 'child is ill',
      CHILD_UNWILLING: 'child does not want to',
      REPRESENTATIVE_ASKED: 'the representative asked',
      INTERVIEWER_UNAVAILABLE: 'interviewer unavailable',
      STUDIO_UNAVAILABLE: 'studio unavailable',
      CERTIFICATE_LAPSED: 'certificate lapsed',
      RECEIVING_REGION_DECLINED: 'not accepted by the studio’s region',
      BOOKED_BY_MISTAKE: 'booked by mistake',
      OTHER: 'other',
    },
    risks: {
      'interviewer-not-certified': 'The interviewer’s certificate no longer covers this interview.',
      'studio-not-certified': 'The studio’s certificate no longer covers this interview.',
      'interviewer-not-specialised':
        'The interviewer has no certificate for what this child needs.',
      'interviewer-questioned-suspect': 'The interviewer questioned a suspect in this case.',
      'date-closed': 'On this date nobody is heard: a holiday or a closed date.',
      'interviewer-absent': 'The interviewer is absent then.',
      'interviewer-not-working':
        'The interviewer no longer works then: the working hours have changed.',
      'interviewer-without-role': 'The interviewer no longer has an account to hear children with.',
      'interpreter-unavailable':
        'The interpreter cannot come then, or is no longer in the register.',
      'studio-closed': 'The studio is closed then.',
      'studio-not-open': 'The studio is no longer open then: the opening hours have changed.',
      'studio-faulty':
        'The last test of the equipment in the studio failed. Until a test passes nobody is heard there for three days (system rule).',
      'authorisation-expired': 'The judge’s leave has ended by then.',
      'not-accepted-yet': 'The coordinator of the studio’s region has yet to accept.',
    },
  },
);
