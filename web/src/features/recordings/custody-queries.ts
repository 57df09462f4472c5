import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';
import { useRefreshCase } from '../cases/case-queries.js';

export type Usability = Schemas['Usability'];

export function useAssess(caseId: string, recordingId: string) {
  return useMutation({
    mutationFn: (body: Schemas['AssessRecordingRequest']) =>
      done(
        api.POST('/recordings/{recordingId}/usability', {
          params: { path: { recordingId } },
          body,
        }),
      ),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useReportLoss(caseId: string, bookingId: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        api.POST('/bookings/{bookingId}/recording-loss', {
          params: { path: { bookingId } },
          body: { reason },
        }),
      ),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useLosses(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'recording-losses'],
    queryFn: () =>
      answer(api.GET('/cases/{caseId}/recording-losses', { params: { path: { caseId } } })),
  });
}

export function useCertify(recordingId: string) {
  return useMutation({
    mutationFn: (personId: string) =>
      answer(
        api.POST('/recordings/{recordingId}/viewing-certificates', {
          params: { path: { recordingId } },
          body: { personId },
        }),
      ),
  });
}

/** One certificate for each of these recordings, of what one person watched of it. */
export function useCertifyViewing(personId: string) {
  return useMutation({
    mutationFn: (recordingIds: readonly string[]) =>
      Promise.all(
        recordingIds.map(async (recordingId) => {
          const { id } = await answer(
            api.POST('/recordings/{recordingId}/viewing-certificates', {
              params: { path: { recordingId } },
              body: { personId },
            }),
          );
          return id;
        }),
      ),
  });
}

export function useVerification(certificateId: string) {
  return useQuery({
    queryKey: ['viewing-certificate', certificateId, 'verification'],
    queryFn: () =>
      answer(
        api.GET('/viewing-certificates/{certificateId}/verification', {
          params: { path: { certificateId } },
        }),
      ),
  });
}
