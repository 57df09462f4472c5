import type { Role } from '../../../kernel/actor.js';
import type {
  CaseHearingsRow,
  ClosureRow,
  HearingRow,
} from '../application/hearing-overview.query.js';
import {
  isClosureProposed,
  JUVENILE_NOTE,
  PRONOUNCEMENT_NOTE,
  PROPOSAL,
} from '../domain/closure.js';
import type { ClosureView, HearingNoteView, HearingsView, HearingView } from './hearings.dto.js';

const PLANNERS: readonly Role[] = ['COURT_CLERK', 'JUDGE'];
const JUDGES: readonly Role[] = ['JUDGE', 'INVESTIGATING_JUDGE'];

export function presentHearings({
  items,
  closureGrounds,
  functions,
  stage,
}: CaseHearingsRow): HearingsView {
  const mayPlan = stage !== 'CLOSED' && functions.some((held) => PLANNERS.includes(held));
  return {
    items: items.map((row) => presentHearing(row, functions)),
    closureGrounds: [...closureGrounds],
    actions: mayPlan ? ['plan-hearing'] : [],
  };
}

function presentHearing(row: HearingRow, functions: readonly Role[]): HearingView {
  const closures = row.closures.map(presentClosure);
  const closure = closures.at(-1) ?? null;
  const ordered = closure !== null && closure.state !== 'PROPOSED';
  return {
    ...row,
    startsAt: new Date(row.startsAt).toISOString(),
    endsAt: new Date(row.endsAt).toISOString(),
    closure,
    closures,
    notes: notesOf(row),
    actions: functions.some((held) => JUDGES.includes(held))
      ? [ordered ? 'revise-closure' : 'order-closure']
      : [],
  };
}

function presentClosure(row: ClosureRow): ClosureView {
  return { ...row, at: new Date(row.at).toISOString() };
}

function notesOf({ childPresence, suspectsAdult }: HearingRow): HearingNoteView[] {
  const { article, textNl, textEn } = PROPOSAL;
  return [
    ...(isClosureProposed(childPresence)
      ? [{ code: 'CLOSURE_PROPOSED', article, textNl, textEn, systemRule: true, toVerify: false }]
      : []),
    ...(suspectsAdult ? [] : [{ code: 'CLOSED_BY_LAW', systemRule: false, ...JUVENILE_NOTE }]),
    { code: 'PRONOUNCEMENT_PUBLIC', systemRule: false, ...PRONOUNCEMENT_NOTE },
  ];
}
