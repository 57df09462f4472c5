import { type RefObject, useEffect } from 'react';
import { useVersions } from './version-queries.js';

/** Passes over what was cut and silences what was muted; the server does not send those bytes in any case. */
export function useEdits(
  video: RefObject<HTMLVideoElement | null>,
  caseId: string,
  recordingId: string,
): void {
  const { data } = useVersions(caseId, recordingId);
  useEffect(() => {
    const element = video.current;
    const edits = data?.items.find(({ id }) => id === data.shownAs)?.edits ?? [];
    if (element === null || edits.length === 0) return undefined;
    let silenced = false;
    const follow = () => {
      const at = element.currentTime * 1_000;
      const within = edits.filter(({ fromMs, untilMs }) => at >= fromMs && at < untilMs);
      const cut = within.find(({ kind }) => kind === 'CUT');
      if (cut !== undefined) element.currentTime = cut.untilMs / 1_000;
      const mute = within.some(({ kind }) => kind === 'MUTE');
      if (mute !== silenced) element.muted = mute;
      silenced = mute;
    };
    for (const name of ['timeupdate', 'seeking']) element.addEventListener(name, follow);
    return () => {
      for (const name of ['timeupdate', 'seeking']) element.removeEventListener(name, follow);
    };
  }, [video, data]);
}
