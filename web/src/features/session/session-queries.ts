import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';

export type Me = Schemas['MeView'];
export type Role = Schemas['Role'];

export const ME = ['me'] as const;

/** Who is signed in; null when nobody is. Asked again whenever the reader comes back to this tab: another tab may have signed in somebody else. */
export function useMe() {
  return useQuery({
    queryKey: ME,
    queryFn: readMe,
    staleTime: 60_000,
    refetchOnWindowFocus: 'always',
  });
}

async function readMe(): Promise<Me | null> {
  try {
    return await answer(api.GET('/me'));
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
}

export function useDemoAccounts() {
  return useQuery({
    queryKey: ['demo-accounts'],
    queryFn: () => answer(api.GET('/demo-accounts')),
    staleTime: Infinity,
  });
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['SignInRequest']) => done(api.POST('/session', { body })),
    // Nothing of an earlier session may be shown to whoever signs in now.
    onSuccess: async () => {
      client.removeQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'demo-accounts' && queryKey[0] !== 'me',
      });
      await client.query({ queryKey: ME, queryFn: readMe, staleTime: 0 });
    },
  });
}

/** Over an open page: what is shown there stays, so whoever asks must look whether the same person signed in. */
export function useSignInAgain() {
  return useMutation({
    mutationFn: async (body: Schemas['SignInRequest']) => {
      await done(api.POST('/session', { body }));
      return answer(api.GET('/me'));
    },
  });
}

const SECOND_FACTOR = ['second-factor'] as const;

/** My second factor; asked anew each time it is shown, because it goes stale by itself. */
export function useSecondFactor(enabled = true) {
  return useQuery({
    queryKey: SECOND_FACTOR,
    queryFn: () => answer(api.GET('/me/second-factor')),
    staleTime: 0,
    enabled,
  });
}

export function useBeginSecondFactor() {
  return useMutation({
    mutationFn: (body: Schemas['BeginSecondFactorRequest']) =>
      answer(api.POST('/me/second-factor', { body })),
  });
}

export function useConfirmSecondFactor() {
  return useMutation({
    mutationFn: (body: Schemas['SecondFactorCodeRequest']) =>
      answer(api.POST('/me/second-factor/confirm', { body })),
  });
}

export function useGiveSecondFactor() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['SecondFactorCodeRequest']) =>
      answer(api.POST('/session/step-up', { body })),
    onSettled: () => client.invalidateQueries({ queryKey: SECOND_FACTOR }),
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => done(api.DELETE('/session')),
    onSettled: () => {
      client.removeQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'demo-accounts' && queryKey[0] !== 'me',
      });
      client.setQueryData(ME, null);
    },
  });
}
