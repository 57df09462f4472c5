import { describe, expect, it } from '@jest/globals';
import { assessAnswer, openItems, READINESS_ITEMS } from './preparation.js';

describe('readiness for the one interview', () => {
  const all = READINESS_ITEMS.map((item) => ({ item, answer: 'IN' as const, remark: null }));

  it('is given when every item is in or not needed', () => {
    expect(openItems(all)).toEqual([]);
    expect(openItems(all.map((one) => ({ ...one, answer: 'NOT_NEEDED' as const })))).toEqual([]);
  });

  it('names what is open and what was not answered', () => {
    const [first, second, ...rest] = all;

    expect(openItems([{ ...first!, answer: 'OPEN' }, ...rest])).toEqual([
      first!.item,
      second!.item,
    ]);
  });
});

describe('an answer in a question round', () => {
  const round = { closed: false, answerBy: '2026-03-09' };

  it('is in time on the last day and late on the next', () => {
    expect(assessAnswer(round, '2026-03-09')).toBe('in-time');
    expect(assessAnswer(round, '2026-03-10')).toBe('late');
  });

  it('is refused once the round is closed', () => {
    expect(assessAnswer({ ...round, closed: true }, '2026-03-01')).toBe('closed');
  });
});
