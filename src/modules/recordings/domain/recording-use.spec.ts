import { describe, expect, it } from '@jest/globals';
import {
  answerBy,
  faultOfPart,
  faultOfUse,
  useActions,
  type UseFacts,
  useStatus,
} from './recording-use.js';

const NOW = new Date('2026-03-02T09:00:00Z');
const asked: UseFacts = {
  elsewhere: true,
  answerBy: new Date('2026-03-16T22:59:59.999Z'),
  granted: null,
  endsAt: null,
  endedAt: null,
  suffices: null,
};
const granted = { ...asked, granted: true, endsAt: new Date('2026-03-20T09:00:00Z') };
const both = { mayAnswer: true, mayConclude: true };

describe('the use of a recording by another proceeding', () => {
  it('is to be answered within two weeks, the whole last day included', () => {
    const by = answerBy(NOW);
    expect(by.toISOString().slice(0, 10)).toBe('2026-03-16');
    expect(useStatus({ ...asked, answerBy: by }, by)).toBe('ASKED');
    expect(useStatus({ ...asked, answerBy: by }, new Date(by.getTime() + 1))).toBe('LATE');
  });

  it('runs until its last moment, and no longer when it was ended', () => {
    expect(useStatus(granted, new Date('2026-03-20T08:59:59.999Z'))).toBe('GRANTED');
    expect(useStatus(granted, granted.endsAt)).toBe('RAN_OUT');
    expect(useStatus({ ...granted, endedAt: NOW }, NOW)).toBe('ENDED');
    expect(useStatus({ ...asked, granted: false }, NOW)).toBe('REFUSED');
  });

  it('is concluded by whether the recording sufficed', () => {
    expect(useStatus({ ...granted, suffices: true }, NOW)).toBe('SUFFICED');
    expect(useStatus({ ...granted, suffices: false }, NOW)).toBe('DID_NOT_SUFFICE');
  });

  it('lasts ninety days at most', () => {
    expect(faultOfUse(NOW, NOW)).toBe('past');
    expect(faultOfUse(new Date('2026-05-31T09:00:00Z'), NOW)).toBeUndefined();
    expect(faultOfUse(new Date('2026-05-31T09:00:00.001Z'), NOW)).toBe('lasts-too-long');
  });

  it.each([
    ['asked', asked, ['answer']],
    ['granted', granted, ['end', 'watch', 'conclude']],
    [
      'granted to somebody without the product',
      { ...granted, elsewhere: false },
      ['end', 'conclude'],
    ],
    ['ended', { ...granted, endedAt: NOW }, ['conclude']],
    ['refused', { ...asked, granted: false }, []],
    ['concluded', { ...granted, suffices: true }, []],
  ] as const)('leaves what can be done next when %s', (_, use, actions) => {
    expect(useActions(use, both, NOW)).toEqual(actions);
    expect(useActions(use, { mayAnswer: false, mayConclude: false }, NOW)).toEqual([]);
  });
});

describe('a use of a part', () => {
  it('comes with a grant, and names recordings that can be watched', () => {
    expect(faultOfPart(false, 1, 1)).toBe('not-fitting');
    expect(faultOfPart(true, 0, 0)).toBe('too-few');
    expect(faultOfPart(true, 2, 1)).toBe('not-a-choice');
    expect(faultOfPart(true, 2, 2)).toBeUndefined();
  });
});
