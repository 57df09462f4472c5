import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { type Place, type PlaceChoice, type Review, useCutPlace } from './document-queries.js';
import { documentTexts } from './document-texts.js';

interface Edges {
  readonly start: number;
  readonly end: number;
  readonly reason?: string;
}

/** Moving the edges of a place, and putting it back as it was: its edges, and what was decided about it or that nothing was. */
export function useCut(
  review: Review,
  decide: (choices: readonly PlaceChoice[]) => void,
  onCut: (before: Place) => void,
) {
  const texts = useTexts(documentTexts).review;
  const announce = useAnnounce();
  const move = useCutPlace(review.id);
  const back = useCutPlace(review.id);
  function cut(place: Place, { start, end, reason }: Edges, onDone: () => void) {
    if (move.isPending) return;
    const body = {
      start,
      end,
      version: place.version,
      ...(reason === undefined ? {} : { reason }),
    };
    move.mutate(
      { number: place.number, body },
      {
        onSuccess: () => {
          onCut(place);
          announce(texts.edgesMoved);
          onDone();
        },
      },
    );
  }
  function takeBack(before: Place, said: string) {
    const now = review.places.find(({ number }) => number === before.number);
    if (now === undefined || back.isPending) return;
    const { start, end, decision, decisionReason } = before;
    const reason = decisionReason === null ? {} : { reason: decisionReason };
    back.mutate(
      { number: now.number, body: { start, end, version: now.version, ...reason } },
      {
        onSuccess: ({ version, decision: stands }) => {
          if (decision !== null && decision !== stands)
            decide([{ place: { ...before, version }, decision, ...reason }]);
          announce(said);
        },
      },
    );
  }
  return {
    cut,
    takeBack,
    busy: move.isPending || back.isPending,
    problem: problemOf(move.error),
    notTakenBack: problemOf(back.error),
  };
}
