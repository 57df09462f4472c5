import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';

export type ClosedDate = Schemas['ClosedDateView'];
const KEY = ['registers', 'closed-dates'];

export function useClosedDates() {
  return useQuery({ queryKey: KEY, queryFn: () => answer(api.GET('/closed-dates')) });
}

export function useAddClosedDate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['AddClosedDateRequest']) =>
      answer(api.POST('/closed-dates', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

export function useWithdrawClosedDate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (closedDateId: string) =>
      done(api.DELETE('/closed-dates/{closedDateId}', { params: { path: { closedDateId } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
