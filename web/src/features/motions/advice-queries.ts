import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';
import { useRefreshCase } from '../cases/case-queries.js';

export type BoardRow = Schemas['BoardRowView'];

const path = (motionId: string) => ({ params: { path: { motionId } } });

export function useFileAdvice(caseId: string, motionId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['FileAdviceRequest']) =>
      answer(api.POST('/motions/{motionId}/advice', { ...path(motionId), body })),
    onSuccess: refresh,
  });
}

export function useSetTerm(caseId: string, motionId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['SetTermRequest']) =>
      answer(api.POST('/motions/{motionId}/terms', { ...path(motionId), body })),
    onSuccess: refresh,
  });
}

export function useMotionBoard() {
  return useQuery({
    queryKey: ['motion-board'],
    queryFn: () => answer(api.GET('/motion-board')),
  });
}
