import { fold } from './folding.js';
import { strokes } from './look-alikes.js';
import { nearness } from './misspellings.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';

/** Tokens of a text that stand where the words of something known would. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

const LINK =
  t.GAP_SPACE | t.GAP_HYPHEN | t.GAP_NEWLINE | t.GAP_APOSTROPHE | t.GAP_UNDERSCORE | t.GAP_DOT;

function isLinked(scene: Scene, at: number): boolean {
  const gap = scene.gap(at);
  return gap !== 0 && (gap & ~LINK) === 0 && (gap & t.GAP_PARAGRAPH) === 0;
}

/** Over what a scanner glued to a word: `Kar1m` is three tokens. */
function edge(scene: Scene, at: number, step: 1 | -1): number {
  let end = at;
  while (Math.abs(end - at) < 5 && scene.gap(step === 1 ? end + 1 : end) === 0) {
    if (!scene.has(end + step)) break;
    end += step;
  }
  return end;
}

/** `words` further on in one direction; -1 where something else stands between. */
function walk(scene: Scene, at: number, words: number, step: 1 | -1): number {
  let end = edge(scene, at, step);
  for (let taken = 0; taken < words; taken += 1) {
    const next = end + step;
    if (!scene.has(next) || !isLinked(scene, step === 1 ? next : end)) return -1;
    end = edge(scene, next, step);
  }
  return end;
}

/** The window of `words` words in which token `i` is the one at `place`. */
export function windowAt(
  scene: Scene,
  i: number,
  words: number,
  place: number,
): Window | undefined {
  const first = walk(scene, i, place, -1);
  const last = first < 0 ? -1 : walk(scene, i, words - 1 - place, 1);
  return last < 0 ? undefined : { first, last };
}

/** Letters and figures of a window alone, as one word. */
export function lettersOf(scene: Scene, { first, last }: Window): string {
  return fold(scene.text, scene.start(first), scene.end(last)).replace(/[^\p{L}\p{N}|!]/gu, '');
}

/** One slip in a shorter name, two in a longer one, or as many as a scanner makes. */
export function isLikeJoined(known: string, seen: string): boolean {
  const most = known.length < 12 ? 1 : 2;
  return nearness(known, seen, most) <= most || strokes(known) === strokes(seen);
}
