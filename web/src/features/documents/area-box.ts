import type { Area } from './document-queries.js';

/** Where a part of a page lies, in ten-thousandths of the page as it is seen. */
export type AreaBox = Pick<Area, 'x' | 'y' | 'width' | 'height'>;

const WHOLE = 10_000;
/** What is smaller than this was a click and no area. */
const SMALLEST_DRAWN = 50;
/** Steps of an arrow key: half a percent of the page. */
const STEP = 50;

export const BOX_FIELDS = ['x', 'y', 'width', 'height'] as const;
export type BoxField = (typeof BOX_FIELDS)[number];

/** In the middle of the page, for whoever places it without a mouse. */
export const FIRST_BOX: AreaBox = { x: 4_000, y: 4_000, width: 2_000, height: 2_000 };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The box between two points of a page, whichever was first; undefined for a click. */
export function boxBetween(one: Point, other: Point): AreaBox | undefined {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const width = Math.max(one.x, other.x) - x;
  const height = Math.max(one.y, other.y) - y;
  return Math.min(width, height) < SMALLEST_DRAWN ? undefined : { x, y, width, height };
}

/** A point of the screen as a point of the page that lies there. */
export function pointOn(
  page: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  },
  at: { readonly clientX: number; readonly clientY: number },
): Point {
  return {
    x: within(Math.round(((at.clientX - page.left) / page.width) * WHOLE), 0, WHOLE),
    y: within(Math.round(((at.clientY - page.top) / page.height) * WHOLE), 0, WHOLE),
  };
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** The box after an arrow key: moved, or with Shift larger and smaller; undefined for another key. */
export function boxAfterKey(box: AreaBox, key: string, shift: boolean): AreaBox | undefined {
  const arrow = ARROWS[key];
  if (arrow === undefined) return undefined;
  if (shift)
    return {
      ...box,
      width: within(box.width + arrow.x, STEP, WHOLE - box.x),
      height: within(box.height + arrow.y, STEP, WHOLE - box.y),
    };
  return {
    ...box,
    x: within(box.x + arrow.x, 0, WHOLE - box.width),
    y: within(box.y + arrow.y, 0, WHOLE - box.height),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}

/** As it is written in a field: percents with two decimals at most. */
export function percentOf(value: number): string {
  return String(value / 100);
}

/** What was written in a field; undefined for what is no number. */
export function fromPercent(written: string): number | undefined {
  const value = Number(written.replace(',', '.'));
  return written.trim() === '' || !Number.isFinite(value) ? undefined : Math.round(value * 100);
}

/** Where a box stands on the picture of its page. */
export function placeOf({ x, y, width, height }: AreaBox) {
  const share = (value: number) => `${String(value / 100)}%`;
  return {
    insetInlineStart: share(x),
    insetBlockStart: share(y),
    inlineSize: share(width),
    blockSize: share(height),
  };
}
