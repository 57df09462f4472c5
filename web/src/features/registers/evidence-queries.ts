import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, API_BASE, done, type Schemas } from '../../api/client.js';
import { ApiProblem, asProblem } from '../../api/problem.js';
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

/** The body is the file itself, so it does not go through the typed client. */
export function useAddEvidence({ owner, id }: EvidenceOf) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: async ({ file, kind }: { readonly file: File; readonly kind: string }) => {
      const response = await fetch(`${API_BASE}/${owner}/${id}/evidence?kind=${kind}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream' },
        body: file,
      }).catch(unreachable);
      if (!response.ok)
        throw asProblem(await response.json().catch(() => undefined), response.status);
    },
    onSuccess,
  });
}

function unreachable(): never {
  throw new ApiProblem({
    code: 'network.unreachable',
    status: 0,
    errors: [],
    help: {},
    params: {},
  });
}

export function useWithdrawEvidence() {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: ({
      evidenceId,
      reason,
    }: {
      readonly evidenceId: string;
      readonly reason: string;
    }) =>
      done(
        api.POST('/evidence/{evidenceId}/withdraw', {
          params: { path: { evidenceId } },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}
