import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';
import { useRefreshCase } from '../cases/case-queries.js';

export type CopyOrder = Schemas['CopyOrderView'];

export function useCopyOrders(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'copy-orders'],
    queryFn: () => answer(api.GET('/cases/{caseId}/copy-orders', { params: { path: { caseId } } })),
  });
}

export function useAskCopy(caseId: string) {
  return useMutation({
    mutationFn: ({
      recordingId,
      ...body
    }: Schemas['AskCopyRequest'] & { readonly recordingId: string }) =>
      answer(
        api.POST('/recordings/{recordingId}/copy-orders', {
          params: { path: { recordingId } },
          body,
        }),
      ),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useDecideCopy(caseId: string, orderId: string) {
  return useMutation({
    mutationFn: (body: Schemas['DecideCopyRequest']) =>
      done(api.POST('/copy-orders/{orderId}/decision', { params: { path: { orderId } }, body })),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useMakeCopy(caseId: string, orderId: string) {
  return useMutation({
    mutationFn: () =>
      answer(api.POST('/copy-orders/{orderId}/copies', { params: { path: { orderId } } })),
    onSuccess: useRefreshCase(caseId),
  });
}
