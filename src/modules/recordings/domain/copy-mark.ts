import type { CopyMark } from './copy.js';

/** Where the mark of the recipient is; in the log of each copy. */
export const MARK_PLACES = ['IN_PICTURE', 'BESIDE'] as const;
export type MarkPlace = (typeof MARK_PLACES)[number];

export interface PictureMark extends CopyMark {
  /** Which copy on this decision, from 1. */
  readonly number: number;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const LINE_LETTERS = 48;
const LEAST_SIZE = 10;
// A letter is half as wide as it is high, roughly.
const LETTER_WIDTH = 0.55;

/**
 * Filters that burn into every picture whose copy it is: who, which copy and when.
 *
 * One line wanders over the upper half, so that no strip can be cut off to be rid of it; the other stands at the foot.
 *
 * @param font a font file.
 */
export function markFilters(mark: PictureMark, size: PictureSize, font: string): readonly string[] {
  const { recipient, number, madeAt, copyId } = mark;
  const lines = inLines(
    `Kopie ${String(number)} voor ${recipient.replaceAll(/\s+/gu, ' ').trim()}`,
  );
  const foot = `${copyId}  ${madeAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const [large, small] = [letterSize(lines, size, 20), letterSize([foot], size, 32)];
  return [
    ...lines.map((line, at) =>
      written(line, font, {
        size: large,
        x: '(w-tw)*(0.5+0.5*sin(t/23))',
        y: `h*(0.2+0.14*sin(t/31))+${String(Math.round(at * large * 1.25))}`,
      }),
    ),
    written(foot, font, { size: small, x: '(w-tw)/2', y: `h-${String(2 * small)}` }),
  ];
}

interface Place {
  readonly size: number;
  readonly x: string;
  readonly y: string;
}

function written(text: string, font: string, { size, x, y }: Place): string {
  const options = [
    `fontfile=${escaped(font)}`,
    `text=${escaped(text)}`,
    'expansion=none',
    `fontsize=${String(size)}`,
    'fontcolor=white@0.55',
    'borderw=1',
    'bordercolor=black@0.45',
    `x=${escaped(x)}`,
    `y=${escaped(y)}`,
  ];
  return `drawtext=${options.join(':')}`;
}

/** As the two readers of a graph want it: that of the options first, that of the graph around it. */
function escaped(text: string): string {
  return text.replaceAll(/[\\':]/gu, '\\$&').replaceAll(/[\\'[\],;]/gu, '\\$&');
}

function letterSize(
  lines: readonly string[],
  { width, height }: PictureSize,
  part: number,
): number {
  const longest = Math.max(...lines.map(({ length }) => length));
  const fits = (0.9 * width) / (longest * LETTER_WIDTH);
  return Math.max(LEAST_SIZE, Math.floor(Math.min(height / part, fits)));
}

/** Broken between words; a word that is longer than a line is broken in itself. */
function inLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap(pieces)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE_LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string): readonly string[] {
  const length = Math.ceil(word.length / LINE_LETTERS);
  return Array.from({ length }, (_, at) => word.slice(at * LINE_LETTERS, (at + 1) * LINE_LETTERS));
}
