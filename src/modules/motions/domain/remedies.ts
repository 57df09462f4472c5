import { addDays, type LegalDate } from '../../../kernel/time.js';
import type { AskingSide } from './criterion.js';
import { GRANTING, INTERIM, type Outcome } from './decision.js';
import type { MotionStage } from './motion.js';

export interface Remedy {
  readonly code: string;
  readonly article: string;
  readonly textNl: string;
  readonly textEn: string;
  /** Days of a legal term, counted from the day of the decision; null when there is none. */
  readonly days: number | null;
  readonly toVerify: boolean;
}

const OBJECTION: Remedy = {
  code: 'OBJECTION',
  article: 'art. 182 lid 6, 183 lid 3 Sv',
  days: 14,
  toVerify: false,
  textNl: 'De verdachte kan binnen veertien dagen een bezwaarschrift indienen bij de rechtbank.',
  textEn: 'The suspect may lodge an objection with the court within fourteen days.',
};
const PROSECUTION_APPEAL: Remedy = {
  code: 'PROSECUTION_APPEAL',
  article: 'art. 446 Sv',
  days: 14,
  toVerify: true,
  textNl:
    'Het openbaar ministerie kan binnen veertien dagen hoger beroep instellen bij de rechtbank.',
  textEn: 'The prosecution service may appeal to the court within fourteen days.',
};
const RESUBMIT: Remedy = {
  code: 'RESUBMIT',
  article: 'art. 316, 328 Sv',
  days: null,
  toVerify: false,
  textNl:
    'Er staat geen bezwaarschrift open; het verzoek kan opnieuw aan de zittingsrechter worden gedaan.',
  textEn: 'No objection is open; the request can be made again to the trial court.',
};
const WITH_JUDGMENT: Remedy = {
  code: 'WITH_JUDGMENT',
  article: 'art. 406 Sv',
  days: null,
  toVerify: true,
  textNl:
    'Tegen deze tussenbeslissing staat alleen hoger beroep open tegelijk met dat tegen het eindvonnis.',
  textEn: 'This interim decision can only be appealed together with the final judgment.',
};
const WITH_CASSATION: Remedy = {
  code: 'WITH_CASSATION',
  article: 'art. 428 Sv',
  days: null,
  toVerify: true,
  textNl:
    'Tegen deze tussenbeslissing staat alleen cassatie open tegelijk met die tegen het eindarrest.',
  textEn: 'This interim decision can only be taken to cassation together with the final judgment.',
};
const AFTER_GRANT: Remedy = {
  code: 'AFTER_GRANT',
  article: '—',
  days: null,
  toVerify: true,
  textNl:
    'Voor het slachtoffer staat geen formeel rechtsmiddel open; wel kan om andere voorwaarden worden verzocht of bij het openbaar ministerie worden geklaagd.',
  textEn:
    'The victim has no formal remedy, but may ask for other conditions or complain to the prosecution service.',
};
const STILL_OPEN: Remedy = {
  code: 'STILL_OPEN',
  article: '—',
  days: null,
  toVerify: true,
  textNl: 'Op het verzoek is nog niet eindelijk beslist; het blijft openstaan.',
  textEn: 'The motion is not finally decided; it stays open.',
};

/** What can still be done against a decision now: the remedy, and the last day of an objection that is open. */
export interface RemedyStanding {
  readonly remedy: Remedy;
  readonly objectionUntil: LegalDate | null;
}

/**
 * An objection to the court is open until its term ends or the trial begins; then the trial court is asked again.
 *
 * Source: domain 1.4 (art. 182 lid 6; after the start of trial), A40.
 */
export function remedyStanding(
  remedy: Remedy,
  facts: { readonly decidedOn: LegalDate; readonly trialStarted: boolean },
): RemedyStanding {
  if (remedy.days === null) return { remedy, objectionUntil: null };
  if (facts.trialStarted && remedy.code === 'OBJECTION')
    return { remedy: RESUBMIT, objectionUntil: null };
  return { remedy, objectionUntil: addDays(facts.decidedOn, remedy.days) };
}

export interface RemedyFacts {
  readonly stage: MotionStage;
  readonly side: AskingSide;
  readonly outcome: Outcome;
}

/** The remedy that is shown with a decision. Source: domain 4.8. */
export function remedyAfter({ stage, side, outcome }: RemedyFacts): Remedy {
  if (INTERIM.includes(outcome)) return STILL_OPEN;
  if (GRANTING.includes(outcome) && outcome !== 'PARTIALLY_GRANTED') return AFTER_GRANT;
  return BY_STAGE[stage](side);
}

const investigation = (side: AskingSide): Remedy =>
  side === 'PROSECUTION' ? PROSECUTION_APPEAL : OBJECTION;

const BY_STAGE: Readonly<Record<MotionStage, (side: AskingSide) => Remedy>> = {
  INVESTIGATION: (side) => (side === 'CHILD_SIDE' ? AFTER_GRANT : investigation(side)),
  PRE_TRIAL: (side) => (side === 'PROSECUTION' ? PROSECUTION_APPEAL : RESUBMIT),
  TRIAL_FIRST_INSTANCE: () => WITH_JUDGMENT,
  APPEAL: () => WITH_CASSATION,
  AFTER_REMITTAL: () => WITH_CASSATION,
};
