import type { Placed } from './place-rules.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

/** `Tiel, Maud C.`, `P. Tiel`, `mevrouw Van Breda`: the family is called as the town is. */
export function isFamilyHere(scene: Scene, { first, last }: Placed): boolean {
  if (first !== last || !isKnownFamily(scene, first)) return false;
  return isBehindName(scene, first) || isBeforeName(scene, last + 1);
}

function isBehindName(scene: Scene, first: number): boolean {
  const before = first - 1;
  const gap = scene.gap(first);
  if ((gap & ~(t.GAP_SPACE | t.GAP_DOT)) !== 0) return false;
  if (scene.is(before, v.HONORIFIC) || isInitial(scene, before)) return true;
  return gap === t.GAP_SPACE && (isKnownGiven(scene, before) || isOwnPrefix(scene, first));
}

function isBeforeName(scene: Scene, next: number): boolean {
  if ((scene.gap(next) & ~(t.GAP_SPACE | t.GAP_COMMA)) !== 0) return false;
  const dotted = (scene.gap(next + 1) & t.GAP_DOT) !== 0;
  return isKnownGiven(scene, next) || (dotted && isInitial(scene, next));
}

const isInitial = (scene: Scene, at: number): boolean => scene.isLetter(at) && scene.isUpper(at);

const isKnownFamily = (scene: Scene, at: number): boolean =>
  scene.lexicon.names
    .get(scene.word(at))
    ?.some(({ part, form }) => part === 'surname' && form === 'plain') === true;

const isKnownGiven = (scene: Scene, at: number): boolean =>
  scene.isUpper(at) &&
  scene.lexicon.names.get(scene.word(at))?.some(({ part }) => part === 'given') === true;

/** `van Breda` of somebody who is called so: not a preposition where a name or a title precedes. */
function isOwnPrefix(scene: Scene, first: number): boolean {
  if (!scene.is(first - 1, v.PARTICLE) || !isPrefixOf(scene, first)) return false;
  if (scene.isUpper(first - 1) && !scene.opensSentence(first - 1)) return true;
  const before = first - 2;
  if (scene.is(before, v.HONORIFIC) || isKnownGiven(scene, before)) return true;
  return isInitial(scene, before);
}

const isPrefixOf = (scene: Scene, first: number): boolean =>
  scene.lexicon.persons.some(
    ({ prefix, surnames }) =>
      prefix.at(-1) === scene.word(first - 1) && surnames.includes(scene.word(first)),
  );
