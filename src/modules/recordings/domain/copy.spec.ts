import { describe, expect, it } from '@jest/globals';
import { copyActions, copyStatus, fetchBy, markOf, markSubtitle, passphraseFrom } from './copy.js';

const NOW = new Date('2026-03-02T09:00:00Z');
const asked = { granted: null, fetchBy: null, endedAt: null };
const granted = { granted: true, fetchBy: fetchBy(NOW), endedAt: null };
const all = { mayDecide: true, mayFetch: true };
const mark = { copyId: 'c1', recipient: 'Mr. Linde --> kantoor', madeAt: NOW };

describe('a copy', () => {
  it('can be made up to and including the last moment', () => {
    expect(copyStatus(granted, granted.fetchBy)).toBe('GRANTED');
    expect(copyStatus(granted, new Date(granted.fetchBy.getTime() + 1))).toBe('RAN_OUT');
  });

  it('that ended with its recording is neither decided on nor made', () => {
    for (const open of [asked, granted]) {
      const ended = { ...open, endedAt: NOW };
      expect(copyStatus(ended, NOW)).toBe('ENDED');
      expect(copyActions(ended, all, NOW)).toEqual([]);
    }
  });

  it('is decided once, and made only when it was granted', () => {
    expect(copyActions(asked, all, NOW)).toEqual(['decide']);
    expect(copyActions(granted, all, NOW)).toEqual(['fetch']);
    expect(copyActions({ ...asked, granted: false }, all, NOW)).toEqual([]);
    expect(copyActions(asked, { ...all, mayDecide: false }, NOW)).toEqual([]);
  });

  it('carries whose it is in a box and in a subtitle', () => {
    const box = markOf('MPEG-4', mark);
    expect([box.readUInt32BE(0), box.toString('latin1', 4, 8)]).toEqual([box.length, 'uuid']);
    expect(JSON.parse(box.toString('utf8', 24))).toMatchObject({ copyId: 'c1' });
    expect(markOf('Matroska', mark)).toHaveLength(0);
    expect(markSubtitle(mark, 61_500).split('\n')[2]).toBe('00:00:00.000 --> 00:01:01.500 line:5%');
    expect(markSubtitle(mark, 1_000)).toContain('Kopie voor Mr. Linde -> kantoor');
  });

  it('has a passphrase of five groups without look-alikes', () => {
    const secret = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7));
    expect(passphraseFrom(secret)).toMatch(/^([2-9A-HJKMNP-Z]{5}-){4}[2-9A-HJKMNP-Z]{5}$/);
  });
});
