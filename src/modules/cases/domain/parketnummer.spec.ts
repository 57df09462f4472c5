import { describe, expect, it } from '@jest/globals';
import { parseParketnummer } from './parketnummer.js';

describe('parketnummer', () => {
  it.each([
    ['13/661234-10', '13/661234-10'],
    ['23-002310-22', '23/002310-22'],
    ['15-206038-20', '15/206038-20'],
    ['16.230344.23', '16/230344-23'],
    ['10/710158-20', '10/710158-20'],
    [' 13 661234 10 ', '13/661234-10'],
    ['1366123410', '13/661234-10'],
  ])('reads %s as %s', (seen, stored) => {
    expect(parseParketnummer(seen, 2026)).toBe(stored);
  });

  it('refuses an office that numbers no cases', () => {
    expect(parseParketnummer('99/661234-10', 2026)).toBeUndefined();
    expect(parseParketnummer('00/661234-10', 2026)).toBeUndefined();
  });

  it('refuses a serial of zeros, too few digits and other text', () => {
    expect(parseParketnummer('13/000000-10', 2026)).toBeUndefined();
    expect(parseParketnummer('13/66123-10', 2026)).toBeUndefined();
    expect(parseParketnummer('13/661234-10x', 2026)).toBeUndefined();
    expect(parseParketnummer('', 2026)).toBeUndefined();
  });

  it('reads a two-digit year after the current one as one of the last century, and refuses it before 1950', () => {
    expect(parseParketnummer('13/661234-26', 2026)).toBe('13/661234-26');
    expect(parseParketnummer('13/661234-27', 2026)).toBeUndefined();
    expect(parseParketnummer('13/661234-98', 2026)).toBe('13/661234-98');
  });
});
