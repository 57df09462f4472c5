import { describe, expect, it } from '@jest/globals';
import { mayMove, STAGES } from './stages.js';

// Written out a second time, by hand, from domain 1.5 and 4.4.
const LEGAL = new Set([
  'INVESTIGATION>PRE_TRIAL',
  'INVESTIGATION>CLOSED',
  'PRE_TRIAL>TRIAL_FIRST_INSTANCE',
  'PRE_TRIAL>INVESTIGATION',
  'PRE_TRIAL>CLOSED',
  'TRIAL_FIRST_INSTANCE>APPEAL',
  'TRIAL_FIRST_INSTANCE>CLOSED',
  'APPEAL>AFTER_REMITTAL',
  'APPEAL>CLOSED',
  'AFTER_REMITTAL>APPEAL',
  'AFTER_REMITTAL>CLOSED',
  'CLOSED>APPEAL',
]);

describe('stages of a case', () => {
  it.each(STAGES.flatMap((from) => STAGES.map((to) => [from, to] as const)))(
    'from %s to %s',
    (from, to) => {
      expect(mayMove(from, to)).toBe(LEGAL.has(`${from}>${to}`));
    },
  );
});
