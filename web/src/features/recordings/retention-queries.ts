import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';
import { useRefreshCase } from '../cases/case-queries.js';

export type Retention = Schemas['RetentionView'];
export type KeptRecording = Schemas['KeptRecordingView'];
export type Ground = Schemas['RetentionGround'];
export type StartEvent = Schemas['RetentionEvent'];

export function useRetention(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'retention'],
    queryFn: () => answer(api.GET('/cases/{caseId}/retention', { params: { path: { caseId } } })),
  });
}

export function useRetentionPolicies() {
  return useQuery({
    queryKey: ['retention-policies'],
    queryFn: () => answer(api.GET('/retention-policies')),
    staleTime: 3_600_000,
  });
}

export function useStartTerm(caseId: string) {
  return useMutation({
    mutationFn: (body: Schemas['StartTermRequest']) =>
      done(api.POST('/cases/{caseId}/retention', { params: { path: { caseId } }, body })),
    onSuccess: useRefreshCase(caseId),
  });
}

export function usePlaceHold(caseId: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        api.POST('/cases/{caseId}/recording-holds', {
          params: { path: { caseId } },
          body: { reason },
        }),
      ),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useLiftHold(caseId: string, holdId: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      done(
        api.POST('/recording-holds/{holdId}/lift', {
          params: { path: { holdId } },
          body: { reason },
        }),
      ),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useAskDestruction(caseId: string, recordingId: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        api.POST('/recordings/{recordingId}/destructions', {
          params: { path: { recordingId } },
          body: { reason },
        }),
      ),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useDecideDestruction(caseId: string, destructionId: string) {
  return useMutation({
    mutationFn: (body: Schemas['DecideDestructionRequest']) =>
      done(
        api.POST('/destructions/{destructionId}/decision', {
          params: { path: { destructionId } },
          body,
        }),
      ),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useDestructionCertificate(destructionId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['destruction', destructionId],
    enabled,
    queryFn: () =>
      answer(api.GET('/destructions/{destructionId}', { params: { path: { destructionId } } })),
  });
}
