import { addDays, type LegalDate } from '../../../kernel/time.js';
import type { AskingSide } from './law.js';
import { GRANTING, INTERIM, type Outcome } from './decision.js';
import { type Law, type RemedyRule, termRule } from './law.js';
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

/** The law of that day says nothing about it. */
const UNKNOWN: Remedy = {
  code: 'UNKNOWN',
  article: '—',
  textNl: 'Welk rechtsmiddel openstaat, is niet vastgelegd.',
  textEn: 'Which remedy is open is not on record.',
  days: null,
  toVerify: true,
};

/** What can still be done against a decision now: the remedy, and the last day of an objection that is open. */
export interface RemedyStanding {
  readonly remedy: Remedy;
  readonly objectionUntil: LegalDate | null;
}

export interface RemedyFacts {
  readonly stage: MotionStage;
  readonly side: AskingSide;
  readonly outcome: Outcome;
}

/** The remedy that is shown with a decision. Source: domain 4.8. */
export function remedyAfter({ stage, side, outcome }: RemedyFacts, law: Law): Remedy {
  return find(law, { after: kindOf(outcome), stage, side });
}

function kindOf(outcome: Outcome): RemedyRule['after'] {
  if (INTERIM.includes(outcome)) return 'INTERIM';
  return GRANTING.includes(outcome) && outcome !== 'PARTIALLY_GRANTED' ? 'GRANT' : 'REFUSAL';
}

/**
 * An objection to the court is open until its term ends or the trial begins; then the trial court is asked again.
 *
 * Source: domain 1.4 (art. 182 lid 6; after the start of trial), A40.
 */
export function remedyStanding(
  facts: RemedyFacts & { readonly decidedOn: LegalDate; readonly trialStarted: boolean },
  law: Law,
): RemedyStanding {
  const remedy = remedyAfter(facts, law);
  if (remedy.days === null) return { remedy, objectionUntil: null };
  if (facts.trialStarted && remedy.code === 'OBJECTION')
    return { remedy: find(law, { ...facts, after: 'TRIAL_BEGUN' }), objectionUntil: null };
  return { remedy, objectionUntil: addDays(facts.decidedOn, remedy.days) };
}

function find(
  law: Law,
  wanted: Pick<RemedyFacts, 'stage' | 'side'> & { readonly after: RemedyRule['after'] },
): Remedy {
  const rule = law.remedies
    .filter(
      ({ after, stage, side }) =>
        after === wanted.after &&
        (stage === null || stage === wanted.stage) &&
        (side === null || side === wanted.side),
    )
    .toSorted((one, other) => one.position - other.position)[0];
  if (rule === undefined) return UNKNOWN;
  const { code, article, textNl, textEn, toVerify, term } = rule;
  const days = term === null ? null : (termRule(law, term)?.days ?? null);
  return { code, article, textNl, textEn, toVerify, days };
}
