import type { Verdict } from './candidate.js';
import type { Phrase } from './compiled.js';
import type { Owner } from './context.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import type { SpanType } from './types.js';
import * as v from './vocabulary.js';

/** What is to be done with a known place, and how far it reaches. */
export interface PlaceRuling {
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  readonly type?: SpanType;
}

export interface Placed {
  readonly phrase: Phrase;
  readonly first: number;
  readonly last: number;
  readonly slipped?: boolean;
}

export type PlaceRule = (scene: Scene, spot: Placed) => PlaceRuling | undefined;

export function over(scene: Scene, spot: Placed, verdict: Verdict): PlaceRuling {
  return { start: scene.start(spot.first), end: scene.end(spot.last), verdict };
}

export const key = (spot: Placed): number => spot.first + spot.phrase.key;

/** A capital where an ordinary word would have none. */
export function isCapital(scene: Scene, spot: Placed): boolean {
  const at = key(spot);
  if (!scene.isUpper(at)) return false;
  return spot.phrase.words.length > 1 || !scene.opensSentence(at) || !v.isDutchWord(scene.word(at));
}

/** `op de`, `aan het`, `van de`: what stands before a street where somebody is or lives. */
export function isOnStreet(scene: Scene, first: number): boolean {
  const at = scene.is(first - 1, v.ARTICLE) ? first - 2 : first - 1;
  return /^(?:op|aan|van|naar|uit|langs)$/.test(scene.word(at));
}

/** Whose place it is when it is not the household's. */
export const OTHERS: ReadonlySet<Owner> = new Set<Owner>(['suspect', 'official', 'stranger']);

const CALLED = /^(?:juf|juffrouw|meester|agent|agente)$/;
const TITLE =
  /^(?:drs|mr|ir|ing|prof|president|koning|koningin|prins|prinses|meneer|mevrouw|heer|juf|juffrouw|meester|mw|dhr|agent|agente)$/;

/** `Peter Bron`, `mevrouw L. Goes`: a place that is somebody's family name here. */
export function isPartOfName(scene: Scene, { first, last }: Placed): boolean {
  const gap = scene.gap(first);
  const single = first === last;
  if (single && gap === t.GAP_SPACE && CALLED.test(scene.word(first - 1))) return true;
  if (!(single || scene.is(first, v.PARTICLE))) return false;
  return isNamedSo(scene, first, last, gap);
}

function isNamedSo(scene: Scene, first: number, last: number, gap: number): boolean {
  if (gap === 0 || !scene.isUpper(last)) return false;
  if ((gap & ~(t.GAP_SPACE | t.GAP_DOT)) !== 0) return false;
  return followsName(scene, first - 1, gap === t.GAP_SPACE);
}

function followsName(scene: Scene, before: number, spaced: boolean): boolean {
  const word = scene.word(before);
  if (TITLE.test(word)) return true;
  if (!scene.isUpper(before) || isApostrophed(scene, before)) return false;
  return scene.isLetter(before) || (spaced && v.isGivenName(word) && !v.isDutchWord(word));
}

/** The `’T` of `’T MOZAÏEK` is no initial. */
const isApostrophed = (scene: Scene, at: number): boolean =>
  scene.word(at) === 't' && (scene.gap(at) & t.GAP_APOSTROPHE) !== 0;

/** `Lely-Vis`. */
export const isFirstHalf = (scene: Scene, last: number): boolean =>
  scene.gap(last + 1) === t.GAP_HYPHEN && scene.isNameLike(last + 1);

/** `locatieverbod voor Ureterp`, `gebiedsverbod rond de Ring`: where somebody may not come, because the child is there. */
export function isForbidden(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= first - 4 && !scene.endsSentence(at + 1); at -= 1) {
    if (/^(?:locatie|gebieds|straat)verbod$/.test(scene.word(at))) return true;
    if (!/^(?:voor|de|het|in|op|rond|te|van|t)$/.test(scene.word(at))) return false;
  }
  return false;
}
