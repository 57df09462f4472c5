import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';

export type AskedAcceptance = Schemas['AskedAcceptanceView'];

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
