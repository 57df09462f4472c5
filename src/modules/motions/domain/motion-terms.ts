import { addDays, endOfLegalDay, type LegalDate, legalDate } from '../../../kernel/time.js';
import { addWorkingDays } from './court-calendar.js';
import { APPEAL_BRIEF_DAYS, WITNESS_LIST_DAYS } from './criterion.js';
import type { Remedy } from './remedies.js';

/** Our own terms, in working days; court holidays do not count. Urgency shortens answers and decision. Source: domain 4.3, `[product]`. */
export const SYSTEM_DAYS = {
  normal: { completeness: 1, responses: 10, decision: 10 },
  urgent: { completeness: 1, responses: 2, decision: 3 },
} as const;

export type TermKind = 'LEGAL' | 'SYSTEM_RULE';

/** One deadline, one instant. Terms of law and of our own are never mixed; overrun changes no rights. */
export interface Term {
  readonly code: string;
  readonly kind: TermKind;
  readonly article: string | null;
  readonly lastDay: LegalDate;
  readonly dueAt: Date;
  readonly passed: boolean;
}

export interface TermFacts {
  readonly urgent: boolean;
  readonly filedAt: Date | null;
  readonly responsesDueAt: Date | null;
  readonly readyAt: Date | null;
  readonly decidedAt: Date | null;
  readonly remedy: Remedy | null;
  readonly hearingOn: LegalDate | null;
  readonly appealFiledOn: LegalDate | null;
  readonly now: Date;
}

/** When the answers of the parties are due: the end of the tenth working day after it was taken up, second when urgent. */
export function responsesDueAt(takenUpAt: Date, urgent: boolean): Date {
  return endOfLegalDay(
    addWorkingDays(legalDate(takenUpAt), SYSTEM_DAYS[urgent ? 'urgent' : 'normal'].responses),
  );
}

/** The terms that run or ran for a motion, legal ones first. */
export function termsOf(facts: TermFacts): readonly Term[] {
  return [...legalTerms(facts), ...systemTerms(facts)];
}

function legalTerms({
  hearingOn,
  appealFiledOn,
  decidedAt,
  remedy,
  now,
}: TermFacts): readonly Term[] {
  const terms: Term[] = [];
  if (hearingOn !== null)
    terms.push(
      term('WITNESS_LIST', 'art. 263 lid 2 Sv', addDays(hearingOn, -WITNESS_LIST_DAYS), now),
    );
  if (appealFiledOn !== null)
    terms.push(
      term('APPEAL_BRIEF', 'art. 410 lid 1 Sv', addDays(appealFiledOn, APPEAL_BRIEF_DAYS), now),
    );
  if (decidedAt !== null && remedy !== null && remedy.days !== null)
    terms.push(term(remedy.code, remedy.article, addDays(legalDate(decidedAt), remedy.days), now));
  return terms;
}

function systemTerms({
  urgent,
  filedAt,
  responsesDueAt: due,
  readyAt,
  now,
}: TermFacts): readonly Term[] {
  const days = SYSTEM_DAYS[urgent ? 'urgent' : 'normal'];
  const terms: Term[] = [];
  if (filedAt !== null)
    terms.push(
      term('COMPLETENESS_CHECK', null, addWorkingDays(legalDate(filedAt), days.completeness), now),
    );
  if (due !== null) terms.push(term('RESPONSES', null, legalDate(due), now));
  if (readyAt !== null)
    terms.push(term('DECISION', null, addWorkingDays(legalDate(readyAt), days.decision), now));
  return terms;
}

function term(code: string, article: string | null, lastDay: LegalDate, now: Date): Term {
  const dueAt = endOfLegalDay(lastDay);
  return {
    code,
    kind: article === null ? 'SYSTEM_RULE' : 'LEGAL',
    article,
    lastDay,
    dueAt,
    passed: now > dueAt,
  };
}
