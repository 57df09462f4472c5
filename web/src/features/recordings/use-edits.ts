import { type RefObject, useEffect } from 'react';
import type { Recording, Stretch } from './recording-queries.js';
import { type RecordingVersion, useVersions } from './version-queries.js';

interface EditedTrack {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly caseId: string;
  readonly recordingId: string;
  /** The track that it follows, and how far it runs ahead of that one. */
  readonly lead?: RefObject<HTMLVideoElement | null>;
  readonly shiftMs?: number;
}

const EVENTS = ['timeupdate', 'seeking'];

interface Shown {
  readonly items: readonly RecordingVersion[];
  readonly shownAs: string | null;
}

const editsOf = (shown: Shown | undefined) =>
  shown?.items.find(({ id }) => id === shown.shownAs)?.edits ?? [];

/** What is cut from the version that this person is shown; nothing in the original. */
export function useCuts({ caseId, id }: Recording): readonly Stretch[] {
  const { data } = useVersions(caseId, id);
  return editsOf(data)
    .filter(({ kind }) => kind === 'CUT')
    .map(({ fromMs, untilMs }) => ({ fromMs, toMs: untilMs }));
}

/** Passes over what was cut and silences what was muted; the server does not send those bytes in any case. */
export function useEdits({ video, caseId, recordingId, lead = video, shiftMs = 0 }: EditedTrack) {
  const { data } = useVersions(caseId, recordingId);
  useEffect(() => {
    const [element, leads] = [video.current, lead.current];
    const edits = editsOf(data);
    if (element === null || leads === null || edits.length === 0) return undefined;
    const follow = () => {
      const at = element.currentTime * 1_000;
      const within = edits.filter(({ fromMs, untilMs }) => at >= fromMs && at < untilMs);
      const cut = within.find(({ kind }) => kind === 'CUT');
      if (cut !== undefined) leads.currentTime = Math.max(0, cut.untilMs - shiftMs) / 1_000;
      // The volume, not the mute button: whether somebody wants to hear anything stays theirs to say.
      const volume = within.some(({ kind }) => kind === 'MUTE') ? 0 : 1;
      if (element.volume !== volume) element.volume = volume;
    };
    for (const name of EVENTS) element.addEventListener(name, follow);
    return () => {
      element.volume = 1;
      for (const name of EVENTS) element.removeEventListener(name, follow);
    };
  }, [video, lead, shiftMs, data]);
}
