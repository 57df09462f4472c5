import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';

export type Figures = Schemas['IndicatorsView'];
export type OffenceFigure = Schemas['ChildrenByOffenceView'];
export type DaysFigure = Schemas['DaysToFirstInterviewView'];
export type PerChildFigure = Schemas['InterviewsPerChildView'];

export function useFigures() {
  return useQuery({
    queryKey: ['indicators'],
    queryFn: () => answer(api.GET('/indicators')),
    staleTime: 300_000,
  });
}
