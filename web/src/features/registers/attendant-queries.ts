import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';
import { useRefreshRegisters } from './register-queries.js';

export type Attendant = Schemas['AttendantView'];
export type AttendantBody = Schemas['AttendantFieldsRequest'];

export function useAttendants() {
  return useQuery({
    queryKey: ['registers', 'attendants'],
    queryFn: () => answer(api.GET('/attendants')),
  });
}

/** Adds when there is no one yet, changes otherwise. */
export function useSaveAttendant(known: Attendant | null) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: async (body: AttendantBody) => {
      if (known === null) {
        await answer(api.POST('/attendants', { body }));
        return;
      }
      const path = { attendantId: known.id };
      const change = { ...body, version: known.version };
      await done(api.PUT('/attendants/{attendantId}', { params: { path }, body: change }));
    },
    onSuccess,
  });
}

export type InterpreterTimes = Schemas['InterpreterTimesView'];

export function useInterpreterTimes(attendantId: string) {
  return useQuery({
    queryKey: ['registers', 'interpreter-times', attendantId],
    queryFn: () =>
      answer(api.GET('/attendants/{attendantId}/times', { params: { path: { attendantId } } })),
  });
}

export function useSetInterpreterHours(attendantId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (body: Schemas['SetInterpreterHoursRequest']) =>
      done(api.PUT('/attendants/{attendantId}/hours', { params: { path: { attendantId } }, body })),
    onSuccess,
  });
}

export function useRecordInterpreterAbsence(attendantId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (body: Schemas['InterpreterAbsenceRequest']) =>
      answer(
        api.POST('/attendants/{attendantId}/absences', { params: { path: { attendantId } }, body }),
      ),
    onSuccess,
  });
}

export function useWithdrawInterpreterAbsence(attendantId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (absenceId: string) =>
      done(
        api.POST('/attendants/{attendantId}/absences/{absenceId}/withdraw', {
          params: { path: { attendantId, absenceId } },
        }),
      ),
    onSuccess,
  });
}

export function useEndAttendant(attendantId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (reason: string) =>
      done(
        api.POST('/attendants/{attendantId}/end', {
          params: { path: { attendantId } },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}
