import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem.js';
import { ME } from '../features/session/session-queries.js';

/** When the session has ended every answer says so; the shell then asks to sign in, and comes back here. */
function forgetSession(error: Error): void {
  if (error instanceof ApiProblem && error.code === 'auth.not-signed-in')
    queryClient.setQueryData(ME, null);
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: forgetSession }),
  mutationCache: new MutationCache({ onError: forgetSession }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: true,
      retry: (count, error) =>
        count < 2 && error instanceof ApiProblem && (error.status === 503 || error.status === 0),
    },
  },
});
