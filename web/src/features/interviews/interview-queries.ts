import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';
import { useRefreshCase } from '../cases/case-queries.js';

export type Needs = Schemas['NeedsView'];
export type NeedsBody = Schemas['RecordNeedsRequest'];
export type Slots = Schemas['SlotsView'];
export type Slot = Schemas['SlotView'];
export type NearMiss = Schemas['NearMissView'];
export type GateReason = Schemas['GateReasonView'];
export type Booking = Schemas['BookingView'];
export type BookingSummary = Schemas['BookingSummaryView'];
export type Authorisation = Schemas['AuthorisationView'];

export function useNeeds(caseId: string, childRef: string) {
  return useQuery({
    queryKey: ['case', caseId, 'needs', childRef],
    queryFn: () =>
      answer(
        api.GET('/cases/{caseId}/children/{childRef}/needs', {
          params: { path: { caseId, childRef } },
        }),
      ),
  });
}

export function useRecordNeeds(caseId: string, childRef: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: NeedsBody) =>
      answer(
        api.PUT('/cases/{caseId}/children/{childRef}/needs', {
          params: { path: { caseId, childRef } },
          body,
        }),
      ),
    onSuccess: refresh,
  });
}

/** What a session stands on: nothing, a judge's leave, or the session it goes on with. */
export interface SearchBasis {
  readonly sessionType: Schemas['SessionType'];
  readonly authorisationId?: string;
  readonly continuesId?: string;
}

/** The best few of each day of the four weeks that are searched. */
const MOST_SLOTS = 100;

export interface SlotSearch {
  readonly from: string;
  readonly to: string;
  readonly basis: SearchBasis;
  readonly without: readonly Schemas['Wish'][];
}

export function useSlots(
  caseId: string,
  childRef: string,
  { from, to, basis, without }: SlotSearch,
) {
  const query = {
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(without.length === 0 ? {} : { without: without.join(',') }),
    ...basis,
    limit: MOST_SLOTS,
  };
  return useQuery({
    queryKey: ['case', caseId, 'slots', childRef, query],
    queryFn: () =>
      answer(
        api.GET('/cases/{caseId}/children/{childRef}/slots', {
          params: { path: { caseId, childRef }, query },
        }),
      ),
    staleTime: 30_000,
    // What was asked stays in sight while the next answer comes, with the focus on it.
    placeholderData: (before, query) => (query?.queryKey[3] === childRef ? before : undefined),
  });
}

export function useBookings(caseId: string, enabled = true) {
  return useQuery({
    queryKey: ['case', caseId, 'bookings'],
    enabled,
    queryFn: () => answer(api.GET('/cases/{caseId}/bookings', { params: { path: { caseId } } })),
  });
}

/** Keeps a slot for ten minutes. */
export function useHoldSlot(caseId: string) {
  return useMutation({
    mutationFn: (body: Schemas['BookInterviewRequest']) =>
      answer(api.POST('/cases/{caseId}/holds', { params: { path: { caseId } }, body })),
  });
}

export function useConfirmHold(caseId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: ({ bookingId, body }: { bookingId: string; body: Schemas['ConfirmHoldRequest'] }) =>
      done(api.POST('/bookings/{bookingId}/confirm', { params: { path: { bookingId } }, body })),
    onSuccess: refresh,
  });
}

export function useReleaseHold() {
  return useMutation({
    mutationFn: (bookingId: string) =>
      done(api.POST('/bookings/{bookingId}/release', { params: { path: { bookingId } } })),
  });
}

/** Where a booking could move to. */
export function useMoves(caseId: string, bookingId: string, from: string) {
  return useQuery({
    queryKey: ['case', caseId, 'moves', bookingId, from],
    queryFn: () =>
      answer(
        api.GET('/bookings/{bookingId}/slots', {
          params: { path: { bookingId }, query: from === '' ? {} : { from } },
        }),
      ),
  });
}

export function useReschedule(caseId: string, bookingId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['RescheduleBookingRequest']) =>
      answer(
        api.POST('/bookings/{bookingId}/reschedule', { params: { path: { bookingId } }, body }),
      ),
    onSuccess: refresh,
  });
}

export function useBooking(caseId: string, bookingId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'booking', bookingId],
    queryFn: () => answer(api.GET('/bookings/{bookingId}', { params: { path: { bookingId } } })),
    refetchInterval: 30_000,
  });
}

export function useMySessions(on: string) {
  return useQuery({
    queryKey: ['my-sessions', on],
    queryFn: () => answer(api.GET('/my-sessions', { params: { query: on === '' ? {} : { on } } })),
  });
}

export type BookingStep =
  | { readonly step: 'no-show' | 'release' | 'confirm' }
  | { readonly step: 'log'; readonly body: Schemas['LogEventRequest'] }
  | { readonly step: 'start' | 'check-in'; readonly body?: Schemas['StepMomentRequest'] }
  | { readonly step: 'finish'; readonly body: Schemas['FinishSessionRequest'] }
  | { readonly step: 'cancel'; readonly body: Schemas['CancelBookingRequest'] };

export function useBookingStep(caseId: string, bookingId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (step: BookingStep) => takeStep(bookingId, step),
    onSuccess: refresh,
  });
}

async function takeStep(bookingId: string, step: BookingStep): Promise<void> {
  const params = { path: { bookingId } };
  switch (step.step) {
    case 'start':
      return done(api.POST('/bookings/{bookingId}/start', { params, body: step.body ?? {} }));
    case 'check-in':
      return done(api.POST('/bookings/{bookingId}/check-in', { params, body: step.body ?? {} }));
    case 'release':
      return done(api.POST('/bookings/{bookingId}/release', { params }));
    case 'confirm':
      return done(api.POST('/bookings/{bookingId}/confirm', { params, body: {} }));
    case 'no-show':
      return done(api.POST('/bookings/{bookingId}/no-show', { params }));
    case 'log':
      return done(api.POST('/bookings/{bookingId}/log', { params, body: step.body }));
    case 'finish':
      return done(api.POST('/bookings/{bookingId}/finish', { params, body: step.body }));
    case 'cancel':
      return done(api.POST('/bookings/{bookingId}/cancel', { params, body: step.body }));
  }
}
