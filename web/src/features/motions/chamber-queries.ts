import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';
import { useRefreshCase } from '../cases/case-queries.js';
import type { Motion } from './motion-queries.js';

export type Comparable = Schemas['ComparableView'];

const path = (motionId: string) => ({ params: { path: { motionId } } });

export function useSaveDecisionDraft({ caseId, id }: Motion) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['SaveDecisionDraftRequest']) =>
      answer(api.PUT('/motions/{motionId}/decision-draft', { ...path(id), body })),
    onSuccess: refresh,
  });
}

export function useSignDecision({ caseId, id }: Motion) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (version: number) =>
      answer(
        api.POST('/motions/{motionId}/decision-draft/signature', {
          ...path(id),
          body: { version },
        }),
      ),
    onSuccess: refresh,
  });
}

export function useComparable(motionId: string) {
  return useQuery({
    queryKey: ['motion-comparable', motionId],
    queryFn: () => answer(api.GET('/motions/{motionId}/comparable-decisions', path(motionId))),
  });
}

/** Studios a judge may name for the session. */
export function useStudios() {
  return useQuery({
    queryKey: ['studios'],
    queryFn: () => answer(api.GET('/studios')),
  });
}
