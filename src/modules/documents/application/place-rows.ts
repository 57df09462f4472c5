import type { FoundPlace } from '../../identity-vault/index.js';

/** The places as the database takes them, numbered from one. */
export function placeRows(spans: readonly FoundPlace[]): string {
  return JSON.stringify(
    spans.map(({ start, end, type, certain, reason, replacement }, index) => ({
      number: index + 1,
      starts: start,
      ends: end,
      type,
      certain,
      reason,
      replacement,
    })),
  );
}
