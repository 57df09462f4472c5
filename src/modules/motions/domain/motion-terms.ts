import { endOfLegalDay, type LegalDate, legalDate } from '../../../kernel/time.js';
import { type Deadline, deadline } from './court-calendar.js';
import { type Law, termRule } from './law.js';
import type { Remedy } from './remedies.js';

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

/** When a term of the law of that day ends, counted from a day; undefined when the law knows no such term. */
export function termEnd(
  code: string,
  counted: { readonly from: LegalDate; readonly urgent?: boolean; readonly back?: boolean },
  law: Law,
): Deadline | undefined {
  const rule = termRule(law, code);
  if (rule === undefined) return undefined;
  const days = counted.urgent === true ? rule.urgentDays : rule.days;
  return deadline(
    { from: counted.from, days: counted.back === true ? -days : days, unit: rule.unit },
    law.holidays,
  );
}

/** When the answers of the parties are due: the end of the tenth working day after it was taken up, second when urgent. */
export function responsesDueAt(takenUpAt: Date, urgent: boolean, law: Law): Date {
  const from = legalDate(takenUpAt);
  return termEnd('RESPONSES', { from, urgent }, law)?.dueAt ?? endOfLegalDay(from);
}

/** The terms that run or ran for a motion, legal ones first. */
export function termsOf(facts: TermFacts, law: Law): readonly Term[] {
  return [...legalTerms(facts, law), ...systemTerms(facts, law)].map(({ code, end }) => {
    const article = termRule(law, code)?.article ?? null;
    return {
      code,
      kind: termRule(law, code)?.kind ?? 'SYSTEM_RULE',
      article,
      ...end,
      passed: facts.now > end.dueAt,
    };
  });
}

interface Ending {
  readonly code: string;
  readonly end: Deadline;
}

function ending(code: string, end: Deadline | undefined): readonly Ending[] {
  return end === undefined ? [] : [{ code, end }];
}

function legalTerms(
  { hearingOn, appealFiledOn, decidedAt, remedy }: TermFacts,
  law: Law,
): readonly Ending[] {
  const counted = (code: string, from: LegalDate | null, back = false) =>
    from === null ? [] : ending(code, termEnd(code, { from, back }, law));
  const runs = decidedAt !== null && remedy !== null && remedy.days !== null;
  return [
    ...counted('WITNESS_LIST', hearingOn, true),
    ...counted('APPEAL_BRIEF', appealFiledOn),
    ...(runs ? counted(remedy.code, legalDate(decidedAt)) : []),
  ];
}

function systemTerms(
  { urgent, filedAt, responsesDueAt: due, readyAt }: TermFacts,
  law: Law,
): readonly Ending[] {
  const counted = (code: string, at: Date | null) =>
    at === null ? [] : ending(code, termEnd(code, { from: legalDate(at), urgent }, law));
  return [
    ...counted('COMPLETENESS_CHECK', filedAt),
    ...(due === null ? [] : ending('RESPONSES', { lastDay: legalDate(due), dueAt: due })),
    ...counted('DECISION', readyAt),
  ];
}
