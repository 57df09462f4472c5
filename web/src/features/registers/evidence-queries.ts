import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, done, type Schemas, sendFile } from '../../api/client.js';
import { useRefreshRegisters } from './register-queries.js';

export type EvidenceFile = Schemas['EvidenceFileView'];

/** The paper that files belong to, as its address says it. */
export interface EvidenceOf {
  readonly owner: 'certificates' | 'inspections';
  readonly id: string;
}

export function useEvidence({ owner, id }: EvidenceOf, open: boolean) {
  return useQuery({
    queryKey: ['registers', 'evidence', owner, id],
    enabled: open,
    queryFn: () =>
      owner === 'certificates'
        ? answer(
            api.GET('/certificates/{certificateId}/evidence', {
              params: { path: { certificateId: id } },
            }),
          )
        : answer(
            api.GET('/inspections/{inspectionId}/evidence', {
              params: { path: { inspectionId: id } },
            }),
          ),
  });
}

export function useAddEvidence({ owner, id }: EvidenceOf) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: ({ file, kind }: { readonly file: File; readonly kind: string }) =>
      sendFile(`/${owner}/${id}/evidence?kind=${kind}`, file),
    onSuccess,
  });
}

export function useWithdrawEvidence(evidenceId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (reason: string) =>
      done(
        api.POST('/evidence/{evidenceId}/withdraw', {
          params: { path: { evidenceId } },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}
