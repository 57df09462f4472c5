import { addDays, legalDate } from '../kernel/time.js';

/** What becomes of the motions of the demonstration; a case that ends before a decision has one of the first. */
export const ENDINGS = [
  'FILED',
  'DRAFTED',
  'GRANTED',
  'OBJECTED',
  'WITHDRAWN',
  'UNDER_ADVICE',
  'VIEW_FIRST',
  'DENIED',
  'RETURNED',
  'EX_OFFICIO',
  'ON_PAPER',
  'PROSECUTOR_TOO',
] as const;
export type Ending = (typeof ENDINGS)[number];

const FIRST_WITH_MOTION = 8;
const STEPS = 12;
const WITH_MOTION = 4;

/** Four cases of every twelve have a motion: filed, answered, decided, and on its way to trial. */
export function endingOf(index: number): Ending {
  const round = Math.floor(index / STEPS);
  const step = (index % STEPS) - FIRST_WITH_MOTION;
  return ENDINGS[(round * WITH_MOTION + Math.max(step, 0)) % ENDINGS.length] ?? 'FILED';
}

export const MOTION_TEXT = {
  withdrawn: 'Na het bekijken van de opname is er geen vraag meer over.',
  returned: 'Graag per vraag aangeven waar de opname is bekeken.',
  advice: 'De deskundige bekijkt eerst de opname.',
  objected: 'De verdediging heeft nooit gelegenheid gehad het kind te ondervragen.',
  another: (offenceId: string, basis: string) => ({
    legalBasis: [basis, 'NEW_FACTS'],
    requestedForm: 'WRITTEN_QUESTIONS',
    factsConcerned: [offenceId],
    notViewedReason: 'NOT_YET',
    addedValue: {
      ground: null,
      text: 'Uit het telefoononderzoek blijkt een tijdstip waarnaar niet is gevraagd.',
    },
    whyRecordingInsufficient: {
      ground: null,
      text: 'Het tijdstip komt op de opname niet ter sprake.',
    },
    bestInterestStatement:
      'Eén vraag, schriftelijk, door dezelfde verhoorder voorgelegd; geen nieuw gesprek in de studio.',
    questions: [{ topic: 'Tijdstip', question: 'Hoe laat kwam het kind die dag thuis?' }],
    alternativesConsidered: [{ kind: 'HEAR_THIRD_PARTIES', note: 'De ouders weten het niet.' }],
    incriminating: true,
    defenceHadOpportunity: false,
    newCircumstances: 'Het telefoononderzoek kwam na het vorige verzoek gereed.',
    declarationNoIdentityData: true,
  }),
} as const;

const REASONS = {
  reasoning:
    'De verdediging heeft het verzoek gemotiveerd en de opname is beschikbaar. De rechter heeft het belang van de vragen afgewogen tegen de belasting.',
  bestInterestParagraph:
    'Het belang van het kind is een eerste overweging (art. 3 IVRK). Het kind heeft rust nodig en wil zo min mogelijk opnieuw vertellen.',
  childViewWeight:
    'Het kind wil alleen spreken met dezelfde verhoorder; daaraan is groot gewicht toegekend.',
};

const CHILD_TEXT = {
  GRANTED_WITH_MODALITIES:
    'Dezelfde mevrouw stelt je nog één keer een paar vragen. Je advocaat vertelt je wanneer.',
  DENIED: 'Je hoeft niet opnieuw te vertellen. De rechter kijkt naar de opname die er al is.',
  VIEW_RECORDING_FIRST:
    'Er verandert nu niets. De advocaat kijkt eerst naar de opname die er al is.',
};

/** A whole decision with this outcome. */
export function decisionOf(
  outcome: keyof typeof CHILD_TEXT,
  criterionApplied: string,
  day: string,
) {
  const childVersion = { text: CHILD_TEXT[outcome], explainedBy: 'VICTIM_COUNSEL' };
  const common = { outcome, criterionApplied, ...REASONS, childVersion };
  if (outcome === 'VIEW_RECORDING_FIRST') return { ...common, grounds: ['EVRM_6_3D'] };
  if (outcome === 'DENIED') return { ...common, ...DENIED };
  const validUntil = addDays(legalDate(new Date(`${day}T12:00:00Z`)), 60);
  return { ...common, ...GRANTED, validUntil };
}

const GRANTED = {
  grounds: ['EVRM_6_3D'],
  modalities: {
    sameInterviewer: true,
    maxMinutes: 120,
    counselInControlRoomOnly: true,
    barredTopics: ['Thuissituatie'],
    supportPerson: true,
  },
};

const DENIED = {
  grounds: ['REF_288_1B', 'REF_BEST_INTEREST'],
  fairTrialAssessment: {
    goodReason: 'Gezondheid en welzijn van het kind verzetten zich tegen opnieuw horen.',
    weight: 'De verklaring is van belang maar staat niet alleen.',
    counterbalance: ['RECORDING_AVAILABLE', 'SUPPORTING_EVIDENCE'],
  },
};
