import { describe, expect, it } from '@jest/globals';
import { parseBsn } from './bsn.js';

describe('citizen service number', () => {
  it('accepts a number that passes the eleven-test, with dots or spaces', () => {
    expect(parseBsn('999905752')).toBe('999905752');
    expect(parseBsn('9999.05.752')).toBe('999905752');
    expect(parseBsn('9999 05 752')).toBe('999905752');
  });

  it('refuses one digit changed, too few digits and nothing but zeros', () => {
    expect(parseBsn('999905753')).toBeUndefined();
    expect(parseBsn('99990575')).toBeUndefined();
    expect(parseBsn('000000000')).toBeUndefined();
  });
});
