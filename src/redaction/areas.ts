/** Parts of a page are counted in these: whole numbers mean the same to screen, row and pixels. */
export const WHOLE = 10_000;

/** A part of a page that people blacked out, in ten-thousandths of the page as it is seen, from its top left corner. */
export interface Area {
  /** Counted from one. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The areas of some of a file's pages, with those pages counted from one. */
export function areasWithin(
  areas: readonly Area[],
  before: number,
  pages: number,
): readonly Area[] {
  return areas
    .filter(({ page }) => page > before && page <= before + pages)
    .map((area) => ({ ...area, page: area.page - before }));
}

/** A stretch of the extracted text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A box in pixels, from the top left corner; right and bottom are exclusive. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The pixels of an area; one that is touched belongs to it. */
export function pixelsOf({ x, y, width, height }: Area, wide: number, high: number): PixelBox {
  return {
    left: Math.max(0, Math.floor((x * wide) / WHOLE)),
    top: Math.max(0, Math.floor((y * high) / WHOLE)),
    right: Math.min(wide, Math.ceil(((x + width) * wide) / WHOLE)),
    bottom: Math.min(high, Math.ceil(((y + height) * high) / WHOLE)),
  };
}

/** Overwrites pixels in place: what stood there is nowhere any more. */
export function blacken(
  data: Buffer,
  { width, channels }: { readonly width: number; readonly channels: number },
  boxes: readonly PixelBox[],
): void {
  for (const { left, top, right, bottom } of boxes)
    for (let row = top; row < bottom; row += 1)
      data.fill(0, (row * width + left) * channels, (row * width + right) * channels);
}

/** The share of one box that lies in another, whichever way its vertical axis runs. */
export function shareWithin(box: PixelBox, area: PixelBox): number {
  const wide = Math.min(box.right, area.right) - Math.max(box.left, area.left);
  const [low, high] = sorted(box);
  const [from, to] = sorted(area);
  const tall = Math.min(high, to) - Math.max(low, from);
  const size = (box.right - box.left) * (high - low);
  return wide <= 0 || tall <= 0 || size <= 0 ? 0 : (wide * tall) / size;
}

function sorted({ top, bottom }: PixelBox): readonly [number, number] {
  return top < bottom ? [top, bottom] : [bottom, top];
}

/** A word of which this much is black cannot be read any more. */
const HIDDEN_SHARE = 0.25;

/** Whether a box lies under areas far enough to hide what stands in it. */
export function isHidden(box: PixelBox, areas: readonly PixelBox[]): boolean {
  return areas.some((area) => shareWithin(box, area) >= HIDDEN_SHARE);
}
