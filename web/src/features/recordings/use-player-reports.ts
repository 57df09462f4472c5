import { type RefObject, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { type Counted, reportShown, type Shown, type Stretch } from './recording-queries.js';

const EVERY_MS = 5_000;
const LEAST_MS = 250;
const FIRST_MS = 600;

/** Another track that is shown beside, and by how much its clock runs ahead. */
export interface ReportedBeside {
  readonly grantId: string;
  readonly shiftMs: number;
  readonly isTogether: () => boolean;
}

export interface PlayerReports {
  /** What counts as watched under this leave, as the server says. */
  readonly ranges: readonly Stretch[];
  /** The same of the track beside it. */
  readonly besideRanges: readonly Stretch[];
  /** The leave for the track beside it has ended. */
  readonly besideEnded: boolean;
  readonly ended: boolean;
  readonly failed: boolean;
}

/** What is on the screen now: where it began, how far it got, how fast. */
interface Run {
  fromMs: number;
  toMs: number;
  speed: number;
  /** Whether another track was shown in step all the time. */
  together: boolean;
}

const NOTHING: PlayerReports = {
  ranges: [],
  besideRanges: [],
  besideEnded: false,
  ended: false,
  failed: false,
};

/**
 * Tells the server what the player shows: every five seconds, and when playing stops, jumps, changes speed,
 * is hidden or left. What could not be sent goes with the next report.
 */
export function usePlayerReports(
  video: RefObject<HTMLVideoElement | null>,
  grantId: string,
  beside?: ReportedBeside,
): PlayerReports {
  const [reports, setReports] = useState<PlayerReports>(NOTHING);
  const unsent = useRef<Shown[]>([]);
  const companion = useRef(beside);
  useEffect(() => {
    companion.current = beside;
  });
  useEffect(() => {
    const element = video.current;
    if (element === null) return undefined;
    let run: Run | null = null;
    let stopped = false;

    function sent(shown: Shown, counted: Counted) {
      if (!stopped) setReports((known) => withAnswer(known, shown, counted));
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
      reportShown(grantId, shown).then(
        (counted) => {
          sent(shown, counted);
        },
        (error: unknown) => {
          refused(error, shown);
        },
      );
    }
    function flush(goesOn: boolean) {
      if (run === null) return;
      const done = run;
      run = goesOn ? { ...done, fromMs: done.toMs, together: isTogether() } : null;
      const waiting = unsent.current.splice(0);
      if (done.toMs - done.fromMs >= LEAST_MS) waiting.push(shownOf(done, companion.current));
      waiting.forEach(send);
    }
    const position = () => element.currentTime * 1000;
    const isTogether = () => companion.current?.isTogether() === true;
    const begin = () => {
      run = {
        fromMs: position(),
        toMs: position(),
        speed: element.playbackRate,
        together: isTogether(),
      };
    };
    const moved = () => {
      if (run === null || element.paused || element.seeking) return;
      run.toMs = Math.max(run.toMs, position());
      // In and out of step are told apart; the first moments until both run belong to what follows.
      if (run.together === isTogether()) return;
      if (run.toMs - run.fromMs >= FIRST_MS) flush(true);
      else run.together = isTogether();
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

function shownOf(
  { fromMs, toMs, speed, together }: Run,
  beside: ReportedBeside | undefined,
): Shown {
  const [from, to] = [Math.round(fromMs), Math.round(toMs)];
  if (!together || beside === undefined) return { fromMs: from, toMs: to, speed };
  const { grantId, shiftMs } = beside;
  const [besideFrom, besideTo] = [Math.max(0, from + shiftMs), Math.max(0, to + shiftMs)];
  return { fromMs: from, toMs: to, speed, beside: { grantId, fromMs: besideFrom, toMs: besideTo } };
}

function withAnswer(
  known: PlayerReports,
  shown: Shown,
  { ranges, beside }: Counted,
): PlayerReports {
  const asked = shown.beside !== undefined && shown.beside !== null;
  return {
    ranges,
    besideRanges: beside ?? known.besideRanges,
    besideEnded: asked ? beside === null : known.besideEnded,
    ended: false,
    failed: false,
  };
}
