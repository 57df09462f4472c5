import type { WaitingPlan } from '../application/plan-waiting.js';
import type { WaitingChild } from '../application/waiting.query.js';
import { presentSlot } from './planning.presenter.js';
import type { WaitingChildView, WaitingPlanView } from './waiting.dto.js';

type Shown = { [Field in keyof WaitingChildView]: WaitingChildView[Field] };

export function presentWaiting(child: WaitingChild): Shown {
  const { caseId, parketnummer, childRef, childNumber, ageBand, reportedOn } = child;
  const { waitedDays, dueOn, signal, needsComplete } = child;
  const actions = [needsComplete ? 'find-slot' : 'record-needs'];
  const about = { caseId, parketnummer, childRef, childNumber, ageBand };
  return { ...about, reportedOn, waitedDays, dueOn, signal, actions };
}

export function presentPlan({
  calendar,
  lines,
  along,
  together,
  oneByOne,
}: WaitingPlan): WaitingPlanView {
  return {
    along,
    lines: lines.map((line) => ({
      ...presentWaiting(line),
      slot: line.slot === null ? null : presentSlot(calendar, line.slot, null),
      interpreterNumber: line.slot?.interpreterId ?? null,
      waitThen: line.waitThen,
      waitAlone: line.waitAlone,
      needsAcceptance: line.needsAcceptance,
      familyDay: line.familyDay,
    })),
    together: { ...together },
    oneByOne: { ...oneByOne },
  };
}
