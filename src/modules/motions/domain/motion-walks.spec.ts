import { describe, expect, it } from '@jest/globals';
import { followSession } from './execution.js';
import {
  decideTransition,
  MOTION_ACTIONS,
  type MotionAction,
  type MotionFacts,
  type MotionState,
} from './motion-transitions.js';

const WALKS = 10_000;
const STEPS = 30;

/** The same numbers for the same seed, everywhere. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Step {
  readonly action: MotionAction;
  readonly from: MotionState;
  readonly to: MotionState;
}

/** What the database holds of one motion. */
interface Motion {
  state: MotionState;
  readonly events: Step[];
  /** Final decisions, each with the one it replaces. */
  readonly decisions: { readonly grants: boolean; readonly replaces: number | null }[];
  leaves: number;
  leaveEnded: boolean;
  session: string | null;
  sessionsHeld: number;
  objected: boolean;
}

const FINAL: readonly MotionState[] = ['WITHDRAWN', 'MOOT', 'CLOSED'];
const TODAY = '2026-03-02';

function factsOf(motion: Motion, next: () => number): MotionFacts {
  const refused = motion.decisions.at(-1)?.grants === false;
  return {
    missingFields: next() < 0.1 ? 1 : 0,
    prosecutionAnswered: next() < 0.7,
    childSideAnswered: next() < 0.7,
    childViewKnown: next() < 0.7,
    responseTermPassed: next() < 0.3,
    adviceAwaited: next() < 0.1,
    grantedUntil:
      motion.leaves > 0 && !motion.leaveEnded && motion.session === null ? '2026-05-31' : null,
    objectionUntil: refused && !motion.objected && next() < 0.6 ? '2026-03-16' : null,
    today: TODAY,
  };
}

/** As the use cases: the step is taken only from the state that was read, and leaves its row. */
function take(motion: Motion, read: MotionState, action: MotionAction, next: () => number): void {
  const verdict = decideTransition(read, action, factsOf(motion, next));
  if (verdict.kind !== 'moved' || motion.state !== read) return;
  if (action === 'book' || action === 'unbook' || action === 'hold')
    if (followSession(read, motion.session) !== action) return;
  motion.events.push({ action, from: read, to: verdict.to });
  motion.state = verdict.to;
  if (action === 'object') motion.objected = true;
  if (action === 'declare-moot') motion.leaveEnded = true;
  if (action === 'decide') {
    const last = motion.decisions.length - 1;
    const grants = next() < 0.5;
    motion.decisions.push({ grants, replaces: last < 0 ? null : last });
    if (grants) motion.leaves += 1;
  }
}

/** The planner and the interviewer know the leave, and nothing of the motion. */
function plan(motion: Motion, next: () => number): void {
  if (motion.leaves === 0 || motion.leaveEnded) return;
  if (motion.session === null) motion.session = next() < 0.5 ? 'BOOKED' : null;
  else if (motion.session === 'BOOKED') motion.session = next() < 0.5 ? null : 'HELD';
  if (motion.session === 'HELD' && motion.sessionsHeld === 0) motion.sessionsHeld = 1;
}

function broken(motion: Motion): readonly string[] {
  const { events, decisions, state } = motion;
  const wrong: string[] = [];
  let at: MotionState = 'DRAFT';
  for (const { from, to } of events) {
    if (from !== at) wrong.push(`a step from ${from} while in ${at}`);
    at = to;
  }
  if (at !== state) wrong.push(`state ${state} explained as ${at}`);
  const first = decisions.filter(({ replaces }) => replaces === null).length;
  if (first > 1) wrong.push('two final decisions that replace none');
  const replaced = decisions.flatMap(({ replaces }) => (replaces === null ? [] : [replaces]));
  if (new Set(replaced).size !== replaced.length) wrong.push('a decision replaced twice');
  if (motion.leaves > 1) wrong.push('two leaves');
  if (motion.sessionsHeld > 1) wrong.push('two sessions');
  if (motion.sessionsHeld > 0 && motion.leaves === 0) wrong.push('a session without leave');
  if (['HELD', 'REPORTED'].includes(state) && motion.sessionsHeld === 0)
    wrong.push(`${state} without a session`);
  const ended = events.findIndex(({ to }) => FINAL.includes(to));
  if (ended !== -1 && ended !== events.length - 1) wrong.push('a step after the end');
  return wrong;
}

function walk(seed: number): Motion {
  const next = chance(seed);
  const motion: Motion = {
    state: 'DRAFT',
    events: [],
    decisions: [],
    leaves: 0,
    leaveEnded: false,
    session: null,
    sessionsHeld: 0,
    objected: false,
  };
  for (let step = 0; step < STEPS; step += 1) {
    // Two actors read the same state, choose, and write one after the other.
    const read = motion.state;
    const possible = MOTION_ACTIONS.filter(
      (action) => decideTransition(read, action, factsOf(motion, next)).kind !== 'unavailable',
    );
    const choice = (from: readonly MotionAction[]) => from[Math.floor(next() * from.length)];
    for (const action of [choice(possible), choice(next() < 0.3 ? MOTION_ACTIONS : possible)])
      if (action !== undefined) take(motion, read, action, next);
    plan(motion, next);
  }
  return motion;
}

describe('ten thousand lives of a motion, with two people acting at once', () => {
  const walks = Array.from({ length: WALKS }, (_, seed) => walk(seed + 1));

  it('break no invariant, and every state is explained by its steps', () => {
    const failures = walks.flatMap((motion, seed) =>
      broken(motion).map((what) => `seed ${String(seed + 1)}: ${what}`),
    );

    expect(failures).toEqual([]);
  });

  it('reach every state and take every step', () => {
    const states = new Set(walks.flatMap(({ events }) => events.map(({ to }) => to)));
    const actions = new Set(walks.flatMap(({ events }) => events.map(({ action }) => action)));

    expect(states.size).toBe(15);
    expect([...actions].sort()).toEqual([...MOTION_ACTIONS].sort());
  });
});
