import { type RefObject, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { reportShown, type Shown, type Stretch } from './recording-queries.js';

const EVERY_MS = 5_000;
const LEAST_MS = 250;

export interface PlayerReports {
  /** What counts as watched under this leave, as the server says. */
  readonly ranges: readonly Stretch[];
  readonly ended: boolean;
  readonly failed: boolean;
}

/** What is on the screen now: where it began, how far it got, how fast. */
interface Run {
  fromMs: number;
  toMs: number;
  speed: number;
}

/**
 * Tells the server what the player shows: every five seconds, and when playing stops, jumps, changes speed,
 * is hidden or left. What could not be sent goes with the next report.
 */
export function usePlayerReports(
  video: RefObject<HTMLVideoElement | null>,
  grantId: string,
): PlayerReports {
  const [reports, setReports] = useState<PlayerReports>({
    ranges: [],
    ended: false,
    failed: false,
  });
  const unsent = useRef<Shown[]>([]);
  useEffect(() => {
    const element = video.current;
    if (element === null) return undefined;
    let run: Run | null = null;
    let stopped = false;

    function sent(ranges: readonly Stretch[]) {
      if (!stopped) setReports({ ranges, ended: false, failed: false });
    }
    function refused(error: unknown, shown: Shown) {
      if (error instanceof ApiProblem && (error.status === 410 || error.status === 404)) {
        if (!stopped) setReports((known) => ({ ...known, ended: true }));
        element?.pause();
        return;
      }
      unsent.current.push(shown);
      if (!stopped) setReports((known) => ({ ...known, failed: true }));
    }
    function send(shown: Shown) {
      reportShown(grantId, shown).then(sent, (error: unknown) => {
        refused(error, shown);
      });
    }
    function flush(goesOn: boolean) {
      if (run === null) return;
      const { fromMs, toMs, speed } = run;
      run = goesOn ? { fromMs: toMs, toMs, speed } : null;
      const waiting = unsent.current.splice(0);
      if (toMs - fromMs >= LEAST_MS)
        waiting.push({ fromMs: Math.round(fromMs), toMs: Math.round(toMs), speed });
      waiting.forEach(send);
    }
    const position = () => element.currentTime * 1000;
    const begin = () => {
      run = { fromMs: position(), toMs: position(), speed: element.playbackRate };
    };
    const moved = () => {
      if (run === null || element.paused || element.seeking) return;
      run.toMs = Math.max(run.toMs, position());
    };
    const paused = () => {
      if (run !== null && !element.seeking) run.toMs = Math.max(run.toMs, position());
      flush(false);
    };
    const left = () => {
      moved();
      flush(!element.paused);
    };
    // While jumping the clock of the player already stands at the new place: what was shown ends where it last was.
    const jumped = () => {
      flush(false);
    };
    const landed = () => {
      if (!element.paused) begin();
    };
    const rate = () => {
      flush(false);
      if (!element.paused) begin();
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') left();
    };
    const handlers: readonly (readonly [string, () => void])[] = [
      ['playing', begin],
      ['timeupdate', moved],
      ['pause', paused],
      ['ended', paused],
      ['seeking', jumped],
      ['seeked', landed],
      ['ratechange', rate],
    ];
    const timer = setInterval(left, EVERY_MS);
    handlers.forEach(([name, handler]) => {
      element.addEventListener(name, handler);
    });
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', left);
    return () => {
      left();
      stopped = true;
      clearInterval(timer);
      handlers.forEach(([name, handler]) => {
        element.removeEventListener(name, handler);
      });
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', left);
    };
  }, [video, grantId]);
  return reports;
}
