import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';
import { useRefreshCase } from '../cases/case-queries.js';

export type RecordingVersion = Schemas['RecordingVersionView'];
export type Edit = Schemas['EditInput'];
export type ShownEdit = Schemas['EditView'];

export function useVersions(caseId: string, recordingId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'versions', recordingId],
    enabled: recordingId !== '',
    queryFn: () =>
      answer(api.GET('/recordings/{recordingId}/versions', { params: { path: { recordingId } } })),
  });
}

export function useProposeEdits(caseId: string, recordingId: string) {
  return useMutation({
    mutationFn: (body: Schemas['ProposeEditsRequest']) =>
      answer(
        api.POST('/recordings/{recordingId}/versions', {
          params: { path: { recordingId } },
          body,
        }),
      ),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useAnswerEdits(caseId: string, versionId: string) {
  return useMutation({
    mutationFn: (body: Schemas['AnswerEditsRequest']) =>
      done(
        api.POST('/recording-versions/{versionId}/answer', {
          params: { path: { versionId } },
          body,
        }),
      ),
    onSuccess: useRefreshCase(caseId),
  });
}
