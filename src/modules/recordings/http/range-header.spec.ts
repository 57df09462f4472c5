import { describe, expect, it } from '@jest/globals';
import { askedRange } from './range-header.js';

const part = (from: number, to: number) => ({ kind: 'part', from, to });

describe('a Range header', () => {
  it.each([
    ['bytes=0-', part(0, 100)],
    ['bytes=0-0', part(0, 1)],
    ['bytes=99-99', part(99, 100)],
    ['bytes=99-', part(99, 100)],
    ['bytes=10-999', part(10, 100)],
    ['bytes=-1', part(99, 100)],
    ['bytes=-500', part(0, 100)],
  ])('%s names a part', (header, expected) => {
    expect(askedRange(header, 100)).toEqual(expected);
  });

  it.each(['bytes=100-', 'bytes=100-200', 'bytes=-0'])('%s lies behind the end', (header) => {
    expect(askedRange(header, 100)).toEqual({ kind: 'none' });
  });

  it.each([
    undefined,
    '',
    'bytes=',
    'bytes=-',
    'bytes=5-4',
    'bytes=0-1,3-4',
    'lines=0-1',
    'bytes=a-b',
    'bytes=9999999999999999-',
  ])('%s is ignored', (header) => {
    expect(askedRange(header, 100)).toEqual({ kind: 'all' });
  });
});
