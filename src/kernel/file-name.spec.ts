import { describe, expect, it } from '@jest/globals';
import { fileName } from './file-name.js';

describe('the name of a file that leaves', () => {
  it.each([
    ['KN-7F3K-9QWD-H', 'kijkbewijs', 'KN-7F3K-9QWD-H_kijkbewijs_2026-03-01'],
    ['16/123456-26', 'bundel', '16-123456-26_bundel_2026-03-01'],
    ['03', 'brief', '03_brief_2026-03-01'],
  ])('about %s, a %s, is %s', (about, what, name) => {
    expect(fileName(about, what, '2026-03-01')).toBe(name);
  });
});
