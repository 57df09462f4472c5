import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';
import { reviewKey } from './document-queries.js';

/** Blacks out a part of a page; the review is read again, since its version is another now. */
export function useAddArea(documentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['AddAreaRequest']) =>
      answer(api.POST('/documents/{documentId}/areas', { params: { path: { documentId } }, body })),
    onSettled: () => client.invalidateQueries({ queryKey: reviewKey(documentId) }),
  });
}

export function useDecideArea(documentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      number,
      body,
    }: {
      readonly number: number;
      readonly body: Schemas['DecideAreaRequest'];
    }) =>
      done(
        api.PUT('/documents/{documentId}/areas/{number}', {
          params: { path: { documentId, number } },
          body,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: reviewKey(documentId) }),
  });
}
