import { expect, test } from '@jest/globals';
import { canonical } from './canonical.js';

test.each([
  ['06-1234 5701', '0612345701'],
  ['2613 ah', '2613ah'],
  ['26l3 AH', '2613ah'],
  ['NL8O ABNA', 'n180a8na'],
  ['é9|!Ж', 'e9'],
  ['', ''],
])('%j is read as %j', (written, read) => {
  expect(canonical(written)).toBe(read);
});
