import { describe, expect, it } from '@jest/globals';
import type { RecordingId } from '../../../kernel/ids.js';
import { checksOutOfOrder, textOfChecks, verdictOver } from './question-passages.js';

const recordingId = '0195a0c0-0000-7000-8000-000000000001' as RecordingId;
const check = (fromMs: number, toMs: number) => ({
  check: {
    outcome: 'ANSWERED_HERE',
    passage: { recordingId, fromMs, toMs },
    because: 'x',
  } as const,
});

describe('what an applicant says of a question', () => {
  it('points at a passage that ends after it begins', () => {
    expect(checksOutOfOrder([check(0, 1), {}, check(1, 1)])).toEqual([
      '/questions/2/check/passage/toMs',
    ]);
  });

  it('is screened like every free text', () => {
    expect(textOfChecks([{ check: null }, check(0, 1)])).toEqual([
      ['/questions/1/check/because', 'x'],
    ]);
  });
});

describe('a verdict over several recordings', () => {
  it('is the best of them, and never asked when there is none', () => {
    expect(verdictOver(['not-asked', 'answered'])).toBe('answered');
    expect(verdictOver(['not-asked', 'asked-not-answered'])).toBe('asked-not-answered');
    expect(verdictOver([])).toBe('not-asked');
  });
});
