import { useMemo, useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import {
  type Place,
  type PlaceChoice,
  type PlaceDecision,
  type Review,
  type SweepScope,
  useDecidePlaces,
} from './document-queries.js';
import { documentTexts } from './document-texts.js';
import { doubtful } from './review-parts.js';
import { type Keys, useReviewKeys } from './use-review-keys.js';
import { useCut } from './use-cut.js';
import { useSweep } from './use-sweep.js';

/** What `U` takes back: words marked by hand, the decision about one place or about all with the same words, or where edges were moved. */
type Last =
  | { readonly kind: 'marked'; readonly number: number }
  | { readonly kind: 'decided'; readonly before: Place }
  | { readonly kind: 'sweep'; readonly sweepId: string }
  | { readonly kind: 'cut'; readonly before: Place };

/** The queue of doubtful places with its keys: J/K move, with Shift through certain ones too, Y/N decide, A and O decide everywhere, U takes the last choice back, B goes to the edges of the place at hand, M to the words to replace by hand. */
export function useReviewQueue(
  review: Review,
  go: { readonly toWords: () => void; readonly toEdges: () => void },
) {
  const texts = useTexts(documentTexts).review;
  const announce = useAnnounce();
  const decide = useDecidePlaces(review.id);
  const queue = useMemo(() => doubtful(review.places), [review.places]);
  const [number, setNumber] = useState<number | null>(null);
  const [last, setLast] = useState<Last | null>(null);
  const [asking, setAsking] = useState<Place | null>(null);
  const sweeping = useSweep(review.id, (sweepId) => {
    setLast({ kind: 'sweep', sweepId });
    // On to what is still open, as after a decision about one place.
    setNumber(null);
  });
  const cutting = useCut(review, decide.mutate, (before) => {
    setLast({ kind: 'cut', before });
    setNumber(before.number);
  });
  const open = queue.filter(({ decision }) => decision === null);
  const placeAt = (wanted: number | null) => review.places.find((one) => one.number === wanted);
  const chosen = placeAt(number) ?? open[0] ?? queue[0];
  const position =
    chosen === undefined ? -1 : queue.findIndex((place) => place.number === chosen.number);

  /** A reason that was being asked is about the place before. */
  function show(next: number) {
    setNumber(next);
    setAsking(null);
  }
  function move(by: number) {
    const next = queue[Math.min(Math.max(position + by, 0), queue.length - 1)];
    if (next !== undefined) show(next.number);
  }
  /** Through every place, so that a certain one can be reached without pointing at it. */
  function step(by: number) {
    const next = neighbour(review.places, chosen?.number, by);
    if (next !== undefined) show(next.number);
  }
  function apply(choices: readonly PlaceChoice[], follow: boolean) {
    const first = choices[0];
    if (first === undefined || decide.isPending) return;
    decide.mutate(choices, {
      onSuccess: () => {
        setLast({ kind: 'decided', before: first.place });
        setAsking(null);
        announce(texts.decided(first.decision === 'REPLACE' ? texts.replaced : texts.stays));
        const done = new Set(choices.map(({ place }) => place.number));
        const next = open.find((place) => !done.has(place.number));
        if (follow && next !== undefined) show(next.number);
      },
    });
  }
  function choose(place: Place | undefined, decision: PlaceDecision, follow = true) {
    if (place === undefined) return;
    // Keeping what certainly is a child's takes a reason, so it is asked first.
    if (decision === 'KEEP' && place.certain) {
      decide.reset();
      setAsking(place);
    } else apply([{ place, decision }], follow);
  }
  function everywhere(scope: SweepScope, decision: PlaceDecision = 'REPLACE') {
    if (chosen !== undefined) sweeping.sweep(chosen, scope, decision);
  }
  /** What was open before is open again; words that were marked by hand stay as they were written. */
  function takeBack() {
    if (last === null) return;
    if (last.kind === 'marked') {
      show(last.number);
      choose(placeAt(last.number), 'KEEP', false);
      return;
    }
    if (last.kind === 'sweep') sweeping.takeBack(last.sweepId);
    else {
      show(last.before.number);
      cutting.takeBack(last.before, last.kind === 'cut' ? texts.edgesBack : texts.choiceBack);
    }
    setLast(null);
  }
  const keys: Keys = {
    j: (shift) => {
      (shift ? step : move)(1);
    },
    k: (shift) => {
      (shift ? step : move)(-1);
    },
    y: () => {
      choose(chosen, 'REPLACE');
    },
    n: () => {
      choose(chosen, 'KEEP');
    },
    a: () => {
      everywhere('DOCUMENT');
    },
    o: () => {
      everywhere('CASE');
    },
    u: takeBack,
    b: go.toEdges,
    m: go.toWords,
  };
  const inUse = useReviewKeys(keys);
  return {
    queue,
    chosen,
    position,
    last,
    setLast,
    sweeping,
    cutting,
    asking,
    setAsking,
    keys: inUse,
    select: show,
    move,
    choose,
    everywhere,
    takeBack,
    apply,
    busy: decide.isPending || sweeping.busy || cutting.busy,
    problem: problemOf(decide.error) ?? sweeping.problem ?? cutting.notTakenBack,
  };
}

export type ReviewQueue = ReturnType<typeof useReviewQueue>;

/** The place before or behind one in the text; without one, the first or the last. */
function neighbour(
  places: readonly Place[],
  number: number | undefined,
  by: number,
): Place | undefined {
  const all = [...places].sort((left, right) => left.start - right.start);
  const at = all.findIndex((place) => place.number === number);
  if (at < 0) return by > 0 ? all[0] : all.at(-1);
  return all[Math.min(Math.max(at + by, 0), all.length - 1)];
}
