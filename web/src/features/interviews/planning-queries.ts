import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';

export type AskedAcceptance = Schemas['AskedAcceptanceView'];
export type WaitingChild = Schemas['WaitingChildView'];
export type WaitingPlan = Schemas['WaitingPlanView'];
export type PlannedLine = Schemas['PlannedLineView'];

export function useAcceptances() {
  return useQuery({
    queryKey: ['planning', 'acceptances'],
    queryFn: () => answer(api.GET('/planning/acceptances')),
    refetchInterval: 60_000,
  });
}

export function useAnswerAcceptance(bookingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (accepts: boolean) =>
      done(
        api.POST('/planning/acceptances/{bookingId}', {
          params: { path: { bookingId } },
          body: { accepts },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['planning'] }),
  });
}

export function useWaiting() {
  return useQuery({
    queryKey: ['planning', 'waiting'],
    queryFn: () => answer(api.GET('/planning/waiting')),
  });
}

/** Worked out only when it is asked for; accepting a line leaves the others as they stand. */
export function useWaitingPlan(enabled: boolean) {
  return useQuery({
    queryKey: ['waiting-plan'],
    enabled,
    staleTime: Infinity,
    queryFn: () => answer(api.GET('/planning/waiting/plan')),
  });
}

/** Books what a line proposes, with all gates of any booking. */
export function useAcceptLine(caseId: string) {
  return useMutation({
    mutationFn: (body: Schemas['BookInterviewRequest']) =>
      answer(api.POST('/cases/{caseId}/bookings', { params: { path: { caseId } }, body })),
  });
}
