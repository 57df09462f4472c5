import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';
import { useRefreshRegisters } from './register-queries.js';

export type Attendant = Schemas['AttendantView'];
export type AttendantBody = Schemas['AttendantFieldsRequest'];

const A_PAGE = 100;

/** The register comes in pages; searched, sorted and printed is all of it, by kind and name. */
async function wholeRegister(): Promise<Schemas['AttendantsView']> {
  const page = (after: string | null) =>
    answer(
      api.GET('/attendants', {
        params: { query: { limit: A_PAGE, ...(after === null ? {} : { after }) } },
      }),
    );
  let last = await page(null);
  const items = [...last.items];
  while (last.next !== null) {
    last = await page(last.next);
    items.push(...last.items);
  }
  return { ...last, items: items.toSorted(byKindAndName) };
}

function byKindAndName(one: Attendant, other: Attendant): number {
  return one.kind === other.kind
    ? one.name.localeCompare(other.name, 'nl')
    : one.kind.localeCompare(other.kind);
}

export function useAttendants() {
  return useQuery({
    queryKey: ['registers', 'attendants'],
    queryFn: wholeRegister,
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

export function useInterpreterTimes(interpreterId: string) {
  return useQuery({
    queryKey: ['registers', 'interpreter-times', interpreterId],
    queryFn: () =>
      answer(
        api.GET('/interpreters/{interpreterId}/times', { params: { path: { interpreterId } } }),
      ),
  });
}

export function useSetInterpreterHours(interpreterId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (body: Schemas['SetInterpreterHoursRequest']) =>
      done(
        api.PUT('/interpreters/{interpreterId}/hours', {
          params: { path: { interpreterId } },
          body,
        }),
      ),
    onSuccess,
  });
}

export function useRecordInterpreterAbsence(interpreterId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (body: Schemas['InterpreterAbsenceRequest']) =>
      answer(
        api.POST('/interpreters/{interpreterId}/absences', {
          params: { path: { interpreterId } },
          body,
        }),
      ),
    onSuccess,
  });
}

export function useWithdrawInterpreterAbsence(interpreterId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (absenceId: string) =>
      done(
        api.POST('/interpreters/{interpreterId}/absences/{absenceId}/withdraw', {
          params: { path: { interpreterId, absenceId } },
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
