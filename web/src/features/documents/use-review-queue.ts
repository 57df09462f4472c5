import { useEffect, useMemo, useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import {
  type Place,
  type PlaceChoice,
  type PlaceDecision,
  type Review,
  useDecidePlaces,
} from './document-queries.js';
import { documentTexts } from './document-texts.js';
import { alike, doubtful } from './review-parts.js';

/** The queue of doubtful places with its keys: J/K move, Y/N decide, A decides all alike, U reverses the last choice. */
export function useReviewQueue(review: Review) {
  const texts = useTexts(documentTexts).review;
  const announce = useAnnounce();
  const decide = useDecidePlaces(review.id);
  const queue = useMemo(() => doubtful(review.places), [review.places]);
  const [number, setNumber] = useState<number | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const [asking, setAsking] = useState<Place | null>(null);
  const open = queue.filter(({ decision }) => decision === null);
  const chosen = review.places.find((place) => place.number === number) ?? open[0] ?? queue[0];
  const position =
    chosen === undefined ? -1 : queue.findIndex((place) => place.number === chosen.number);

  function move(by: number) {
    const next = queue[Math.min(Math.max(position + by, 0), queue.length - 1)];
    if (next !== undefined) setNumber(next.number);
  }
  function apply(choices: readonly PlaceChoice[], follow: boolean) {
    const first = choices[0];
    if (first === undefined || decide.isPending) return;
    decide.mutate(choices, {
      onSuccess: () => {
        setLast(first.place.number);
        announce(texts.decided(first.decision === 'REPLACE' ? texts.replaced : texts.stays));
        const done = new Set(choices.map(({ place }) => place.number));
        const next = open.find((place) => !done.has(place.number));
        if (follow && next !== undefined) setNumber(next.number);
      },
    });
  }
  function choose(place: Place | undefined, decision: PlaceDecision, follow = true) {
    if (place === undefined) return;
    // Keeping what certainly is a child's takes a reason, so it is asked first.
    if (decision === 'KEEP' && place.certain) setAsking(place);
    else apply([{ place, decision }], follow);
  }
  function chooseAlike() {
    if (chosen !== undefined)
      apply(
        alike(review, chosen).map((place) => ({ place, decision: 'REPLACE' as const })),
        true,
      );
  }
  function reverse() {
    const place = review.places.find((one) => one.number === last);
    if (place === undefined) return;
    setNumber(place.number);
    choose(place, place.decision === 'REPLACE' ? 'KEEP' : 'REPLACE', false);
  }
  const keys: Readonly<Record<string, () => void>> = {
    j: () => {
      move(1);
    },
    k: () => {
      move(-1);
    },
    y: () => {
      choose(chosen, 'REPLACE');
    },
    n: () => {
      choose(chosen, 'KEEP');
    },
    a: chooseAlike,
    u: reverse,
  };
  useKeys(keys);
  return {
    queue,
    chosen,
    position,
    last,
    asking,
    setAsking,
    select: setNumber,
    move,
    choose,
    chooseAlike,
    reverse,
    apply,
    busy: decide.isPending,
    problem: problemOf(decide.error),
  };
}

export type ReviewQueue = ReturnType<typeof useReviewQueue>;

/** Single keys, but never while somebody types or a dialog is open. */
function useKeys(keys: Readonly<Record<string, () => void>>) {
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (
        event.target instanceof HTMLElement &&
        event.target.closest('input, select, textarea, dialog') !== null
      )
        return;
      const act = keys[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    }
    window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('keydown', pressed);
    };
  });
}
