import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';
import { now } from '../../kernel/time.js';
import { useRefreshCase } from '../cases/case-queries.js';

export type Recording = Schemas['RecordingView'];
export type PlayGrant = Schemas['PlayGrantView'];
export type Stretch = Schemas['StretchView'];
export type PersonViewing = Schemas['PersonViewingView'];
export type Track = Schemas['Track'];

/** Which tracks show and sound the interview itself. */
export const INTERVIEW_TRACKS: readonly Track[] = ['OVERVIEW', 'CLOSE_UP'];
export type Shown = Schemas['ProgressRequest'];
export type Counted = Schemas['ProgressView'];

export function useRecordings(caseId: string, enabled = true) {
  return useQuery({
    queryKey: ['case', caseId, 'recordings'],
    enabled,
    queryFn: () => answer(api.GET('/cases/{caseId}/recordings', { params: { path: { caseId } } })),
  });
}

export function useRecording(caseId: string, recordingId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'recording', recordingId],
    queryFn: () =>
      answer(api.GET('/recordings/{recordingId}', { params: { path: { recordingId } } })),
  });
}

export function viewingsKey(caseId: string, recordingId: string) {
  return ['case', caseId, 'viewings', recordingId];
}

export function useViewings(caseId: string, recordingId: string, enabled: boolean) {
  return useQuery({
    queryKey: viewingsKey(caseId, recordingId),
    enabled,
    queryFn: () =>
      answer(api.GET('/recordings/{recordingId}/viewings', { params: { path: { recordingId } } })),
  });
}

function grantKey(recordingId: string) {
  return ['play-grant', recordingId];
}

/** The leave to watch that was asked for in this sitting, while it lasts; kept in memory only. */
export function usePlayGrant(recordingId: string): PlayGrant | null {
  const { data } = useQuery<PlayGrant | null>({
    queryKey: grantKey(recordingId),
    queryFn: () => null,
    enabled: false,
    initialData: null,
  });
  return data !== null && Date.parse(data.expiresAt) > now().getTime() ? data : null;
}

/** One agreement and one reason for each recording that is opened with them, one after the other. */
export function useAskGrants(recordingIds: readonly string[]) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: Schemas['GrantPlayRequest']) => {
      const grants: (readonly [string, PlayGrant])[] = [];
      for (const recordingId of recordingIds) {
        const path = { recordingId };
        const asked = api.POST('/recordings/{recordingId}/play-grants', { params: { path }, body });
        grants.push([recordingId, await answer(asked)]);
      }
      return grants;
    },
    onSuccess: (grants) => {
      for (const [recordingId, grant] of grants) client.setQueryData(grantKey(recordingId), grant);
    },
  });
}

export function useForgetGrant(recordingId: string): () => void {
  const client = useQueryClient();
  return () => {
    client.setQueryData(grantKey(recordingId), null);
  };
}

/** Tells what the player showed; answers what counts as watched under this leave. */
export function reportShown(grantId: string, body: Shown): Promise<Counted> {
  return answer(
    api.POST('/play-grants/{grantId}/progress', { params: { path: { grantId } }, body }),
  );
}

export function announceRecording(
  bookingId: string,
  body: Schemas['AnnounceRecordingRequest'],
): Promise<Schemas['AnnouncedRecordingView']> {
  return answer(
    api.POST('/bookings/{bookingId}/recordings', { params: { path: { bookingId } }, body }),
  );
}

export function useRefreshRecordings(caseId: string): () => Promise<void> {
  return useRefreshCase(caseId);
}
