import type { MotionAction, MotionState } from './motion-transitions.js';

const ENDED: readonly string[] = ['HELD', 'INTERRUPTED', 'CHILD_DECLINED'];
// A hold is not a booking yet.
const LIVE: readonly string[] = ['BOOKED', 'AT_RISK', 'CHECKED_IN', 'STARTED', ...ENDED];

/**
 * The next step of a granted motion, given where the session it opened stands; null when motion and session agree.
 *
 * A session that was broken off or that the child declined has used the leave too.
 */
export function followSession(
  state: MotionState,
  session: string | null,
): Extract<MotionAction, 'book' | 'unbook' | 'hold'> | null {
  const live = session !== null && LIVE.includes(session);
  if (state === 'DECIDED') return live ? 'book' : null;
  if (state !== 'BOOKED') return null;
  if (!live) return 'unbook';
  return ENDED.includes(session) ? 'hold' : null;
}
