import { describe, expect, it } from '@jest/globals';
import { servedFileName } from './file-name.js';

describe('the name of a served file', () => {
  it.each([
    [
      'KN-7F3K-9QWD-H',
      'PV_BEVINDINGEN',
      'KN-7F3K-9QWD-H_proces-verbaal-van-bevindingen_2026-03-01',
    ],
    ['16/123456-26', 'BUNDLE', '16-123456-26_bundel_2026-03-01'],
  ] as const)('of %s, %s is %s', (about, kind, name) => {
    expect(servedFileName(about, kind, '2026-03-01')).toBe(name);
  });
});
