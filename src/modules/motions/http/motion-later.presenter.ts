import type { MotionRow } from '../application/motion-rows.js';
import { instant } from './instant.js';

/** What came after filing and deciding: recusal, session, deviation, and what the child was told. */
export function presentLater(row: MotionRow) {
  return {
    recusals: row.recusals.map((recusal) => ({ ...recusal, at: instant(recusal.at) })),
    deviations: row.deviations.map((deviation) => ({ ...deviation, at: instant(deviation.at) })),
    childTold: row.childTold.map((told) => ({ ...told, at: instant(told.at) })),
    leave: row.leave,
    judges: [...row.judges],
    trialStarted: row.trialStarted,
  };
}
