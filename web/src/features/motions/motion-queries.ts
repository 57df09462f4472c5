import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';
import { useRefreshCase } from '../cases/case-queries.js';

export type Motion = Schemas['MotionView'];
export type MotionListItem = Schemas['MotionListItemView'];
export type MotionContent = Schemas['MotionContentInput'];
export type MotionState = Schemas['MotionState'];
export type MotionAction = Schemas['MotionAction'];
export type Ground = Schemas['GroundView'];
export type Decision = Schemas['DecisionView'];
export type Response = Schemas['ResponseView'];
export type ChildView = Schemas['MotionChildViewView'];

const path = (motionId: string) => ({ params: { path: { motionId } } });

export function useMotions(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'motions'],
    queryFn: () => answer(api.GET('/cases/{caseId}/motions', { params: { path: { caseId } } })),
  });
}

export function motionKey(caseId: string, motionId: string) {
  return ['case', caseId, 'motion', motionId];
}

export function useMotion(caseId: string, motionId: string) {
  return useQuery({
    queryKey: motionKey(caseId, motionId),
    queryFn: () => readMotion(motionId),
    retry: false,
  });
}

export function readMotion(motionId: string): Promise<Motion> {
  return answer(api.GET('/motions/{motionId}', path(motionId)));
}

export function useGrounds() {
  return useQuery({
    queryKey: ['motion-grounds'],
    queryFn: () => answer(api.GET('/motion-grounds', { params: { query: {} } })),
    staleTime: 3_600_000,
  });
}

export function useOpenDraft(caseId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['OpenDraftRequest']) =>
      answer(api.POST('/cases/{caseId}/motions', { params: { path: { caseId } }, body })),
    onSuccess: refresh,
  });
}

/** Saving reads nothing again: the form holds the newest text, and the answer its version. */
export function saveDraft(
  motionId: string,
  body: Schemas['SaveDraftRequest'],
): Promise<Schemas['SavedMotionView']> {
  return answer(api.PUT('/motions/{motionId}', { ...path(motionId), body }));
}

export function useFileMotion(caseId: string, motionId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (version: number) =>
      answer(api.POST('/motions/{motionId}/file', { ...path(motionId), body: { version } })),
    onSuccess: refresh,
  });
}

export function useWithdraw(caseId: string, motionId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        api.POST('/motions/{motionId}/withdraw', {
          ...path(motionId),
          body: reason.trim() === '' ? {} : { reason },
        }),
      ),
    onSuccess: refresh,
  });
}

export function useTakeUnderReview(caseId: string, motionId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: () => answer(api.POST('/motions/{motionId}/take-under-review', path(motionId))),
    onSuccess: refresh,
  });
}

export function useReturnMotion(caseId: string, motionId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (asked: string) =>
      answer(api.POST('/motions/{motionId}/return', { ...path(motionId), body: { asked } })),
    onSuccess: refresh,
  });
}

export function useCloseMotion(caseId: string, motionId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: () => answer(api.POST('/motions/{motionId}/close', path(motionId))),
    onSuccess: refresh,
  });
}

export function useRespond(caseId: string, motionId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['RespondRequest']) =>
      answer(api.POST('/motions/{motionId}/responses', { ...path(motionId), body })),
    onSuccess: refresh,
  });
}

export function useRecordChildView(caseId: string, motionId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['RecordChildViewRequest']) =>
      answer(api.POST('/motions/{motionId}/child-views', { ...path(motionId), body })),
    onSuccess: refresh,
  });
}

export function useDecide(caseId: string, motionId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['DecideRequest']) =>
      answer(api.POST('/motions/{motionId}/decision', { ...path(motionId), body })),
    onSuccess: refresh,
  });
}

/** The parties of the case, to say who a decision is served to. */
export function useServedParties(caseId: string, asked: boolean) {
  return useQuery({
    queryKey: ['case', caseId, 'parties'],
    enabled: asked,
    queryFn: () => answer(api.GET('/cases/{caseId}/parties', { params: { path: { caseId } } })),
  });
}

export function useForgetMotion(caseId: string, motionId: string): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: motionKey(caseId, motionId) });
}
