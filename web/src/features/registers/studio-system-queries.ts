import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';

export type StudioCredential = Schemas['StudioCredentialView'];

const keyOf = (studioId: string) => ['registers', 'studios', studioId, 'credentials'];

export function useStudioCredentials(studioId: string) {
  return useQuery({
    queryKey: keyOf(studioId),
    queryFn: () =>
      answer(api.GET('/studios/{studioId}/credentials', { params: { path: { studioId } } })),
  });
}

function useRefresh(studioId: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keyOf(studioId) });
}

export function useIssueCredential(studioId: string) {
  const onSuccess = useRefresh(studioId);
  return useMutation({
    mutationFn: (body: Schemas['IssueCredentialRequest']) =>
      answer(api.POST('/studios/{studioId}/credentials', { params: { path: { studioId } }, body })),
    // It is shown once: what the screen holds of it goes with the screen.
    gcTime: 0,
    onSuccess,
  });
}

export function useRevokeCredential(studioId: string) {
  const onSuccess = useRefresh(studioId);
  return useMutation({
    mutationFn: ({ id, reason }: { readonly id: string; readonly reason: string }) =>
      done(
        api.POST('/studios/{studioId}/credentials/{credentialId}/revoke', {
          params: { path: { studioId, credentialId: id } },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}
