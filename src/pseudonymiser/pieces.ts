import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** `nur_xo_almelo`: a name of the child among pieces that are no words is what it calls itself. */
export function overPieces<T extends Stretch>(scene: Scene, mention: T): T {
  const first = overJoined(scene, mention.first, -1);
  const last = overJoined(scene, mention.last, 1);
  if (first === mention.first && last === mention.last) return mention;
  const whole = isEnd(scene.gap(first)) && isEnd(scene.gap(last + 1));
  return whole ? { ...mention, first, last } : mention;
}

function overJoined(scene: Scene, from: number, step: 1 | -1): number {
  let at = from;
  while (scene.gap(step === 1 ? at + 1 : at) === t.GAP_UNDERSCORE && isPiece(scene, at + step))
    at += step;
  return at;
}

/** Neither another piece, nor the ending of the name of a file, nor what stands behind an at sign. */
const isEnd = (gap: number): boolean =>
  gap !== 0 && gap !== t.GAP_DOT && (gap & (t.GAP_UNDERSCORE | t.GAP_AT)) === 0;

/** Small, and no ordinary word, as a piece of the name of a file is. */
const isPiece = (scene: Scene, at: number): boolean =>
  scene.has(at) && !scene.isUpper(at) && (scene.lexis(at) & v.ORDINARY) === 0;
