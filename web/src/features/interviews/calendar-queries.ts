import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';
import { isRecord } from '../../api/problem.js';
import { useRefreshCase } from '../cases/case-queries.js';

export type Calendar = Schemas['CalendarView'];
export type Lane = Schemas['CalendarLaneView'];
export type TakenTime = Schemas['TakenTimeView'];
export type LaneSubject = Schemas['LaneSubject'];

interface AskedCalendar {
  readonly from: string;
  readonly days: number;
  readonly by: LaneSubject;
  readonly region: string;
}

/** Others book meanwhile: the calendar is read again every minute. */
export function usePlanningCalendar({ from, days, by, region }: AskedCalendar) {
  const query = { from, days, by, ...(region === '' ? {} : { region }) };
  return useQuery({
    queryKey: ['planning', 'calendar', query],
    queryFn: () => answer(api.GET('/planning/calendar', { params: { query } })),
    refetchInterval: 60_000,
    placeholderData: (before) => before,
  });
}

/** The reschedule every other screen uses, with the same checks. */
export function useMoveInCalendar(caseId: string, bookingId: string) {
  const client = useQueryClient();
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['RescheduleBookingRequest']) =>
      answer(
        api.POST('/bookings/{bookingId}/reschedule', { params: { path: { bookingId } }, body }),
      ),
    onSuccess: async () => {
      await Promise.all([client.invalidateQueries({ queryKey: ['planning'] }), refresh()]);
    },
  });
}

export interface Alternative {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly interviewerId: string;
  readonly studioId: string;
}

/** The next feasible starts in the help of a refusal, read without trusting it. */
export function readAlternatives(help: unknown): readonly Alternative[] {
  if (!Array.isArray(help)) return [];
  return help
    .filter(isRecord)
    .flatMap(({ startsAt, endsAt, interviewerId, studioId }) =>
      typeof startsAt === 'string' &&
      typeof endsAt === 'string' &&
      typeof interviewerId === 'string' &&
      typeof studioId === 'string'
        ? [{ startsAt, endsAt, interviewerId, studioId }]
        : [],
    );
}
