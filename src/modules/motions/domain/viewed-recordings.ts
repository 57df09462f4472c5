import type { RecordingViewed } from './motion.js';

/** How much of the recordings the applicant had not seen. Stretches may touch or overlap. */
export function notViewedMs(recordings: readonly RecordingViewed[]): number {
  return recordings.reduce((total, recording) => total + unseen(recording), 0);
}

/** A second that the player did not report at either end does not make a recording unseen. */
const TOLERANCE_MS = 2_000;

/** Whether there are recordings and the applicant saw all of them. */
export function allViewed(recordings: readonly RecordingViewed[]): boolean {
  return (
    recordings.length > 0 && recordings.every((recording) => unseen(recording) <= TOLERANCE_MS)
  );
}

/** What nobody can watch, nobody left unwatched. */
function unseen({ durationMs, viewed, cut = [] }: RecordingViewed): number {
  let seen = 0;
  let reached = 0;
  for (const { fromMs, toMs } of [...viewed, ...cut].sort(
    (left, right) => left.fromMs - right.fromMs,
  )) {
    const from = Math.max(fromMs, reached);
    const to = Math.min(toMs, durationMs);
    if (to <= from) continue;
    seen += to - from;
    reached = to;
  }
  return durationMs - seen;
}
