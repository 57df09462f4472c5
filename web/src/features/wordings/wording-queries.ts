import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';

export type Wording = Schemas['WordingView'];

const KEY = ['wordings'];

export function useWordings() {
  return useQuery({ queryKey: KEY, queryFn: () => answer(api.GET('/wordings')) });
}

export function useAddWording() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['AddWordingRequest']) => answer(api.POST('/wordings', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

export function useDecideWording() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, accept }: { readonly id: string; readonly accept: boolean }) =>
      answer(
        api.POST('/wordings/{wordingId}/decision', {
          params: { path: { wordingId: id } },
          body: { accept },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
