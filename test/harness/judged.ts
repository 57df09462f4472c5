import { describe, expect, test } from '@jest/globals';
import type { KnownIdentity } from '../../src/pseudonymiser/index.js';
import { verdictOn, type Verdict } from '../../src/pseudonymiser/testing/verdict-on.js';

/** A class of mentions of one child, between angle quotes: what must be found, and its nearest neighbours that must stay. */
export function judged(
  name: string,
  identity: KnownIdentity,
  rows: readonly (readonly [Verdict, string])[],
): void {
  describe(name, () => {
    test.each(rows)('%s: %s', (verdict, marked) => {
      expect(verdictOn(marked, identity)).toBe(verdict);
    });
  });
}
