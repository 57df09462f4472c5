import { findsWithoutPlace } from './places.js';

/** What a person sees in a picture that gives somebody away and has no words to replace. Source: domain 5.4. */
export const AREA_KINDS = ['FACE', 'HANDWRITING', 'SIGNATURE', 'PLATE', 'OTHER'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** Files that hold pages and pictures of other files; what they show is left out with their pictures. */
const HOLDERS: readonly string[] = ['DOCX', 'EML'];

/** Whether a reviewer can look at pages of what would be served. */
export function isShown({ format, withoutPictures }: ShownFile): boolean {
  return !withoutPictures || !HOLDERS.includes(format);
}

interface ShownFile {
  readonly format: string;
  readonly withoutPictures: boolean;
}

/** An area is counted in ten-thousandths of its page, so that whole numbers say where it is on a page of any size. */
export const PAGE_WHOLE = 10_000;
/** Per document; those that were taken away count as well. */
export const MOST_AREAS = 500;

/** A part of a page, from its top left corner as people see it. */
export interface Area {
  /** Counted from one; pictures in a letter and pages of what is attached to a message count through. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface AreaFacts {
  /** Pages and pictures that are looked at. */
  readonly pages: number;
  /** Areas this document has had so far. */
  readonly areas: number;
}

export type AreaRefusal = 'no-pages-to-black-out' | 'area-outside-page' | 'areas-too-many';

/** Why this part of a page cannot be blacked out; undefined where it can. INV-DOC-17. */
export function assessArea(area: Area, { pages, areas }: AreaFacts): AreaRefusal | undefined {
  if (pages === 0) return 'no-pages-to-black-out';
  if (!isOnPage(area, pages)) return 'area-outside-page';
  return areas >= MOST_AREAS ? 'areas-too-many' : undefined;
}

/** Whole numbers only: whatever is not one, such as NaN, lies on no page. */
function isOnPage({ page, x, y, width, height }: Area, pages: number): boolean {
  if (![page, x, y, width, height].every(Number.isInteger)) return false;
  if (page < 1 || page > pages) return false;
  return isWithin(x, width) && isWithin(y, height);
}

/** The field of an area that carries it off its page. */
export function fieldOffPage({ x, y, width, height }: Area): 'page' | 'width' | 'height' {
  if (!isWithin(x, width)) return 'width';
  return isWithin(y, height) ? 'page' : 'height';
}

function isWithin(from: number, size: number): boolean {
  return from >= 0 && size >= 1 && from + size <= PAGE_WHOLE;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Words under areas about which nobody decided: the file hides them, the served text would still say them.
 *
 * Beside each other they are one place.
 */
export function hiddenWords(
  under: readonly Stretch[],
  places: readonly Stretch[],
  text: string,
): readonly Stretch[] {
  const found: Stretch[] = [];
  const free = findsWithoutPlace(under, places);
  for (const { start, end } of free.toSorted((left, right) => left.start - right.start)) {
    const last = found.at(-1);
    if (last !== undefined && start - last.end <= 1 && isOneSpace(text.slice(last.end, start)))
      found[found.length - 1] = { start: last.start, end };
    else found.push({ start, end });
  }
  return found;
}

function isOneSpace(between: string): boolean {
  return between === '' || between === ' ';
}
