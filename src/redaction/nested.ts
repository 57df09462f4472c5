import type { Stretch } from './areas.js';
import type { Edit } from './format.js';

/** The edits that lie in one stretch of the text, in positions of that stretch. */
export function editsWithin(edits: readonly Edit[], start: number, end: number): readonly Edit[] {
  return edits
    .filter((edit) => edit.start < end && edit.end > start)
    .map((edit) => ({
      start: Math.max(0, edit.start - start),
      end: Math.min(end, edit.end) - start,
      replacement: edit.replacement,
    }));
}

/** Stretches of a text that begins there in another one, in positions of that one. */
export function shifted(stretches: readonly Stretch[], by: number): readonly Stretch[] {
  return stretches.map(({ start, end }) => ({ start: start + by, end: end + by }));
}
