import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';
import { useRefreshCase } from '../cases/case-queries.js';

export type Hearing = Schemas['HearingView'];
export type Closure = Schemas['ClosureView'];
export type ClosureGround = Schemas['ClosureGroundView'];

export function useHearings(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'hearings'],
    queryFn: () => answer(api.GET('/cases/{caseId}/hearings', { params: { path: { caseId } } })),
  });
}

export function usePlanHearing(caseId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['PlanHearingRequest']) =>
      answer(api.POST('/cases/{caseId}/hearings', { params: { path: { caseId } }, body })),
    onSuccess: refresh,
  });
}

export function useOrderClosure(caseId: string, hearingId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['OrderClosureRequest']) =>
      answer(api.POST('/hearings/{hearingId}/closure', { params: { path: { hearingId } }, body })),
    onSuccess: refresh,
  });
}
