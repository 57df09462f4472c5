import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { useRefreshCase } from '../cases/case-queries.js';
import type { Motion } from './motion-queries.js';

export interface LifeDraft {
  readonly judgeId: string;
  readonly kind: 'RECUSAL' | 'SELF_RECUSAL' | '';
  readonly reason: string;
  readonly outcome: 'GRANTED' | 'DENIED' | 'DROPPED' | '';
  readonly settlement: 'dismissed' | 'upheld' | '';
  readonly validUntil: string;
  readonly reasoning: string;
  readonly bestInterest: string;
  readonly childView: string;
  readonly deviation:
    'OTHER_TOPIC' | 'BARRED_TOPIC' | 'OTHER_PERSON' | 'OTHER_PLACE' | 'TOO_LONG' | 'OTHER' | '';
  readonly text: string;
  readonly explainedBy:
    | 'VICTIM_COUNSEL'
    | 'GUARDIAN_AD_LITEM'
    | 'VICTIM_COORDINATOR'
    | 'CHILD_INTERVIEWER'
    | 'JUDGE'
    | 'OTHER'
    | '';
  readonly toldOn: string;
  readonly reaction: string;
}

type Sender = (motionId: string, draft: LifeDraft) => Promise<unknown>;
const path = (motionId: string) => ({ params: { path: { motionId } } });

/** What each act sends; an answer that was not given is sent empty, and the server says so at its field. */
export const SENDERS = {
  suspend: (id, { judgeId, kind, reason }) =>
    answer(
      api.POST('/motions/{motionId}/suspension', {
        ...path(id),
        body: { judgeId, kind: kind === '' ? 'RECUSAL' : kind, reason },
      }),
    ),
  resume: (id, { outcome }) =>
    answer(
      api.POST('/motions/{motionId}/resumption', {
        ...path(id),
        body: { outcome: outcome === '' ? 'DROPPED' : outcome },
      }),
    ),
  object: (id, { reason }) =>
    answer(api.POST('/motions/{motionId}/objection', { ...path(id), body: { reason } })),
  'settle-objection': (id, { settlement, reason }) =>
    answer(
      api.POST('/motions/{motionId}/objection/settlement', {
        ...path(id),
        body: { upheld: settlement === 'upheld', reason },
      }),
    ),
  'declare-moot': (id, { reason }) =>
    answer(api.POST('/motions/{motionId}/mootness', { ...path(id), body: { reason } })),
  'extend-leave': (id, { validUntil }) =>
    answer(api.POST('/motions/{motionId}/extension', { ...path(id), body: { validUntil } })),
  correct: (id, { reasoning, bestInterest, childView }) =>
    answer(
      api.POST('/motions/{motionId}/correction', {
        ...path(id),
        body: { reasoning, bestInterestParagraph: bestInterest, childViewWeight: childView },
      }),
    ),
  'report-deviation': (id, { deviation, text }) =>
    answer(
      api.POST('/motions/{motionId}/deviations', {
        ...path(id),
        body: { kind: deviation === '' ? 'OTHER' : deviation, text },
      }),
    ),
  'tell-child': (id, { text, explainedBy, toldOn, reaction }) =>
    answer(
      api.POST('/motions/{motionId}/child-told', {
        ...path(id),
        body: {
          text,
          toldOn,
          explainedBy: explainedBy === '' ? 'OTHER' : explainedBy,
          ...(reaction.trim() === '' ? {} : { reaction }),
        },
      }),
    ),
} as const satisfies Readonly<Record<string, Sender>>;

export type SentAct = keyof typeof SENDERS;

export function useLifeAct({ caseId, id }: Motion, act: SentAct) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (draft: LifeDraft) => SENDERS[act](id, draft),
    onSuccess: refresh,
  });
}

export function useReport({ caseId, id }: Motion) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: () => answer(api.POST('/motions/{motionId}/report', path(id))),
    onSuccess: refresh,
  });
}

/** Every field an act asks, empty; a correction begins with the words that stand. */
export function emptyLifeDraft(motion: Motion): LifeDraft {
  const standing = motion.decisions.findLast(({ interim }) => !interim);
  return {
    judgeId: '',
    kind: '',
    reason: '',
    outcome: '',
    settlement: '',
    validUntil: motion.leave?.validUntil ?? '',
    reasoning: standing?.reasoning ?? '',
    bestInterest: standing?.bestInterestParagraph ?? '',
    childView: standing?.childViewWeight ?? '',
    deviation: '',
    text: '',
    explainedBy: '',
    toldOn: '',
    reaction: '',
  };
}
