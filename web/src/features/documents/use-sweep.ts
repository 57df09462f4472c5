import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import {
  type Place,
  type PlaceDecision,
  type Swept,
  type SweepScope,
  useDecideEverywhere,
  useUndoSweep,
} from './document-queries.js';
import { documentTexts } from './document-texts.js';

/** One decision for all places with the same words, and taking it back as one. */
export function useSweep(documentId: string, onSwept: (sweepId: string) => void) {
  const texts = useTexts(documentTexts).review;
  const announce = useAnnounce();
  const decide = useDecideEverywhere(documentId);
  const undo = useUndoSweep(documentId);
  const [swept, setSwept] = useState<Swept | null>(null);
  function sweep(
    { number, version }: Pick<Place, 'number' | 'version'>,
    scope: SweepScope,
    decision: PlaceDecision,
  ) {
    if (decide.isPending) return;
    decide.mutate(
      { number, body: { scope, decision, version } },
      {
        onSuccess: (done) => {
          setSwept(done);
          // What changed nothing cannot be taken back; the choice before it still can.
          if (done.decided + done.added > 0) onSwept(done.sweepId);
          announce(texts.swept(done));
        },
      },
    );
  }
  function takeBack(sweepId: string) {
    undo.mutate(sweepId, {
      onSuccess: () => {
        setSwept(null);
        announce(texts.takenBack);
      },
    });
  }
  return {
    sweep,
    takeBack,
    swept,
    busy: decide.isPending || undo.isPending,
    problem: problemOf(decide.error ?? undo.error),
  };
}
