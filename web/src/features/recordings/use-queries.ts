import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';
import { useRefreshCase } from '../cases/case-queries.js';

export type RecordingUse = Schemas['RecordingUseView'];
export type UsedTrack = Schemas['UsedTrackView'];

export function useRecordingUses(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'recording-uses'],
    queryFn: () =>
      answer(api.GET('/cases/{caseId}/recording-uses', { params: { path: { caseId } } })),
  });
}

export function useEnterUse(caseId: string) {
  return useMutation({
    mutationFn: (body: Schemas['EnterUseRequest']) =>
      answer(api.POST('/cases/{caseId}/recording-uses', { params: { path: { caseId } }, body })),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useAskElsewhere(caseId: string) {
  return useMutation({
    mutationFn: ({ childRef, reason }: { readonly childRef: string; readonly reason: string }) =>
      done(
        api.POST('/cases/{caseId}/children/{childRef}/recording-questions', {
          params: { path: { caseId, childRef } },
          body: { reason },
        }),
      ),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useAnswerUse(caseId: string, useId: string) {
  return useMutation({
    mutationFn: (body: Schemas['AnswerUseRequest']) =>
      done(api.POST('/recording-uses/{useId}/answer', { params: { path: { useId } }, body })),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useEndUse(caseId: string, useId: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      done(
        api.POST('/recording-uses/{useId}/end', { params: { path: { useId } }, body: { reason } }),
      ),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useConcludeUse(caseId: string, useId: string) {
  return useMutation({
    mutationFn: (suffices: boolean) =>
      done(
        api.POST('/recording-uses/{useId}/conclusion', {
          params: { path: { useId } },
          body: { suffices },
        }),
      ),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useUsedTracks(caseId: string, useId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['case', caseId, 'used-tracks', useId],
    enabled,
    queryFn: () =>
      answer(api.GET('/recording-uses/{useId}/recordings', { params: { path: { useId } } })),
  });
}
