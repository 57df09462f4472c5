import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';

export type Transcript = Schemas['TranscriptView'];
export type Segment = Schemas['TranscriptSegmentView'];
export type Chapter = Schemas['ChapterView'];
export type Hit = Schemas['TranscriptHitView'];
export type TranscriptFormat = Schemas['TranscriptFormat'];

function transcriptKey(caseId: string, recordingId: string): readonly string[] {
  return ['case', caseId, 'transcript', recordingId];
}

export function useTranscript(caseId: string, recordingId: string, version?: number) {
  return useQuery({
    queryKey: [...transcriptKey(caseId, recordingId), version ?? 'latest'],
    queryFn: () =>
      answer(
        api.GET('/recordings/{recordingId}/transcript', {
          params: {
            path: { recordingId },
            query: version === undefined ? {} : { version },
          },
        }),
      ),
  });
}

/** The words looked for travel in the body: addresses end up in logs. */
export function useTranscriptHits(caseId: string, recordingId: string, q: string) {
  return useQuery({
    queryKey: [...transcriptKey(caseId, recordingId), 'search', q],
    enabled: q !== '',
    placeholderData: keepPreviousData,
    queryFn: () =>
      answer(
        api.POST('/recordings/{recordingId}/transcript/search', {
          params: { path: { recordingId } },
          body: { q },
        }),
      ),
  });
}

export function useImportTranscript(caseId: string, recordingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['ImportTranscriptRequest']) =>
      answer(
        api.POST('/recordings/{recordingId}/transcript/imports', {
          params: { path: { recordingId } },
          body,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: transcriptKey(caseId, recordingId) }),
  });
}

export function useCorrectTranscript(caseId: string, recordingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['CorrectTranscriptRequest']) =>
      answer(
        api.POST('/recordings/{recordingId}/transcript/corrections', {
          params: { path: { recordingId } },
          body,
        }),
      ),
    // Also when it is refused: then a colleague was first, and their version is to be seen.
    onSettled: () => client.invalidateQueries({ queryKey: transcriptKey(caseId, recordingId) }),
  });
}
