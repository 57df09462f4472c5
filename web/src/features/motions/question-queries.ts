import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';
import { motionKey } from './motion-queries.js';

export type ComparedQuestion = Schemas['ComparedQuestionView'];
export type OfferedPassage = Schemas['OfferedPassageView'];
export type QuestionCheck = Schemas['QuestionCheckInput'];
export type CheckOutcome = Schemas['CheckOutcome'];

/** Where the recordings may answer the questions; read again whenever the motion is. */
export function useQuestionPassages(caseId: string, motionId: string) {
  return useQuery({
    queryKey: [...motionKey(caseId, motionId), 'passages'],
    queryFn: () =>
      answer(api.GET('/motions/{motionId}/question-passages', { params: { path: { motionId } } })),
  });
}
