import { useMemo } from 'react';
import { useMe } from '../session/session-queries.js';
import { type Recording, type Stretch, useViewings } from './recording-queries.js';

/** What I watched before, as far as I may read it, and what I watched just now. */
export function useOwnStretches(recording: Recording, now: readonly Stretch[]): readonly Stretch[] {
  const me = useMe().data;
  const before = useViewings(
    recording.caseId,
    recording.id,
    recording.actions.includes('view-viewings'),
  ).data;
  return useMemo(() => {
    const mine = before?.items.find(({ personId }) => personId === me?.personId)?.ranges ?? [];
    return [...mine, ...now];
  }, [before, me, now]);
}
