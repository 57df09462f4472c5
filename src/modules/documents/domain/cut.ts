import { isStretchOf } from './places.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A place whose edges are moved. */
export interface CutPlace {
  readonly certain: boolean;
  readonly foundBy: 'ENGINE' | 'PERSON';
  /** Where it was found, or marked, whatever became of its edges since. */
  readonly found: Stretch;
}

export type CutVerdict =
  | {
      readonly kind: 'cut';
      /** Back to where it was found: nobody decided anything about it. */
      readonly asFound: boolean;
      /** Letters or digits that were found are left out: a doubt is overruled. */
      readonly cutsOff: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly by: 'place-outside-text' | 'cut-elsewhere' | 'keep-needs-reason';
    };

const WORD = /[\p{L}\p{N}]/u;

/**
 * May the edges of a place be moved to here?
 *
 * It stays about what was found: it still covers part of that. Whoever leaves out letters or digits that were found keeps
 * them in the served text, so that asks what keeping asks: a reason where it was certain, and a second look. INV-DOC-14.
 */
export function assessCut(
  { certain, foundBy, found }: CutPlace,
  {
    text,
    to,
    reason,
  }: { readonly text: string; readonly to: Stretch; readonly reason?: string | undefined },
): CutVerdict {
  if (!isStretchOf(text, to)) return { kind: 'refused', by: 'place-outside-text' };
  if (!meets(found, to)) return { kind: 'refused', by: 'cut-elsewhere' };
  const cutsOff = foundBy === 'ENGINE' && WORD.test(leftOut(text, found, to));
  if (cutsOff && certain && reason === undefined)
    return { kind: 'refused', by: 'keep-needs-reason' };
  return { kind: 'cut', cutsOff, asFound: isSame(found, to) };
}

function meets(left: Stretch, right: Stretch): boolean {
  return left.start < right.end && left.end > right.start;
}

function isSame(left: Stretch, right: Stretch): boolean {
  return left.start === right.start && left.end === right.end;
}

function leftOut(text: string, found: Stretch, to: Stretch): string {
  const before = text.slice(found.start, Math.max(found.start, to.start));
  return `${before} ${text.slice(Math.min(found.end, to.end), found.end)}`;
}
