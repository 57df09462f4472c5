import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';

export type Exception = Schemas['ExceptionView'];

const key = (caseId: string) => ['case', caseId, 'exceptions'];

/** The defence may not see these; the panel is then empty. */
export function useExceptions(caseId: string) {
  return useQuery({
    queryKey: key(caseId),
    retry: false,
    queryFn: () => answer(api.GET('/cases/{caseId}/exceptions', { params: { path: { caseId } } })),
  });
}

export function useAskException(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['AskExceptionRequest']) =>
      answer(api.POST('/cases/{caseId}/exceptions', { params: { path: { caseId } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: key(caseId) }),
  });
}

export function useDecideException(caseId: string, exceptionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['DecideExceptionRequest']) =>
      done(
        api.POST('/exceptions/{exceptionId}/decision', { params: { path: { exceptionId } }, body }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: key(caseId) }),
  });
}

/** Books what a prosecutor approved, with all other gates of any booking. */
export function useBookExcepted(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['BookInterviewRequest']) =>
      answer(api.POST('/cases/{caseId}/bookings', { params: { path: { caseId } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['case', caseId] }),
  });
}

export function useRooms(enabled: boolean) {
  return useQuery({
    queryKey: ['studios'],
    enabled,
    queryFn: () => answer(api.GET('/studios')),
  });
}

export function useDetectives(enabled: boolean) {
  return useQuery({
    queryKey: ['exception-interviewers'],
    enabled,
    queryFn: () => answer(api.GET('/interviewers')),
  });
}
