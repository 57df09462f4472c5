import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';
import { useRefreshCase } from '../cases/case-queries.js';

export type PreparationOf = Schemas['PreparationView'];
export type Round = Schemas['QuestionRoundView'];
export type RoundQuestion = Schemas['RoundQuestionView'];

export function usePreparation(caseId: string, childRef: string) {
  return useQuery({
    queryKey: ['case', caseId, 'preparation', childRef],
    queryFn: () =>
      answer(
        api.GET('/cases/{caseId}/children/{childRef}/preparation', {
          params: { path: { caseId, childRef } },
        }),
      ),
  });
}

export function useRecordReadiness(caseId: string, childRef: string) {
  const onSuccess = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['RecordReadinessRequest']) =>
      answer(
        api.PUT('/cases/{caseId}/children/{childRef}/readiness', {
          params: { path: { caseId, childRef } },
          body,
        }),
      ),
    onSuccess,
  });
}

export function useOpenRound(caseId: string, childRef: string) {
  const onSuccess = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (answerBy: string) =>
      answer(
        api.POST('/cases/{caseId}/children/{childRef}/question-rounds', {
          params: { path: { caseId, childRef } },
          body: { answerBy },
        }),
      ),
    onSuccess,
  });
}

export function useAnswerRound(caseId: string, roundId: string) {
  const onSuccess = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (questions: string[]) =>
      answer(
        api.POST('/question-rounds/{roundId}/answer', {
          params: { path: { roundId } },
          body: { questions },
        }),
      ),
    onSuccess,
  });
}

export function useCloseRound(caseId: string, roundId: string) {
  const onSuccess = useRefreshCase(caseId);
  return useMutation({
    mutationFn: () =>
      done(api.POST('/question-rounds/{roundId}/close', { params: { path: { roundId } } })),
    onSuccess,
  });
}

export function useMarkQuestion(caseId: string, questionId: string) {
  const onSuccess = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['MarkQuestionRequest']) =>
      done(
        api.POST('/party-questions/{questionId}/mark', { params: { path: { questionId } }, body }),
      ),
    onSuccess,
  });
}
