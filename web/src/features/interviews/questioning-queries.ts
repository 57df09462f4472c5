import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';

export type Questioning = Schemas['QuestioningView'];
const key = (caseId: string) => ['case', caseId, 'suspect-questionings'];

/** The sides of the child and of the defence do not see these; the section is then not there. */
export function useQuestionings(caseId: string) {
  return useQuery({
    queryKey: key(caseId),
    retry: false,
    queryFn: () =>
      answer(api.GET('/cases/{caseId}/suspect-questionings', { params: { path: { caseId } } })),
  });
}

export function useRecordQuestioning(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['RecordQuestioningRequest']) =>
      answer(
        api.POST('/cases/{caseId}/suspect-questionings', { params: { path: { caseId } }, body }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: key(caseId) }),
  });
}

export function useWithdrawQuestioning(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (questioningId: string) =>
      done(
        api.DELETE('/suspect-questionings/{questioningId}', {
          params: { path: { questioningId } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: key(caseId) }),
  });
}
