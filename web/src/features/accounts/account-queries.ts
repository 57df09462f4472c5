import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';

export type Account = Schemas['AccountView'];
export type ClosingReason = Schemas['AccountClosingReason'];

export function useAccounts(q: string, after: string | null) {
  return useQuery({
    queryKey: ['accounts', q, after],
    queryFn: () =>
      answer(
        api.GET('/accounts', {
          params: {
            query: { ...(q === '' ? {} : { q }), ...(after === null ? {} : { after }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Closes for a reason, and opens without one. */
export function useKeepAccount(accountId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (because: ClosingReason | null) => {
      const params = { path: { accountId } };
      return done(
        because === null
          ? api.POST('/accounts/{accountId}/enable', { params })
          : api.POST('/accounts/{accountId}/disable', { params, body: { because } }),
      );
    },
    // Not waited for: the dialog is closed before its account is another one's to open.
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['accounts'] });
    },
  });
}
