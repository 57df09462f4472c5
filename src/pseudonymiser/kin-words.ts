import type { Match } from './name-match.js';
import type { Run } from './name-runs.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

/** `S. van der Veen-Pol (moeder; geen familie van verdachte)`. */
export const isKinBehind = (scene: Scene, last: number): boolean =>
  (scene.gap(last + 1) & t.GAP_OPEN) !== 0 && scene.is(last + 1, v.KIN);

/** `Hij heet Visser`: the family of a child is not introduced so. */
export function isCalledHe(scene: Scene, first: number): boolean {
  let verb = first - 1;
  while (first - verb < 4 && /^(?:ook|dus|zelf|nu|toevallig)$/.test(scene.word(verb))) verb -= 1;
  return (
    /^(?:heet|heette)$/.test(scene.word(verb)) &&
    /^(?:hij|die|man|dader)$/.test(scene.word(verb - 1))
  );
}

/** `Hoekstra heet hij ook`. */
export const isWhatHeIsCalled = (scene: Scene, last: number): boolean =>
  /^(?:heet|heette)$/.test(scene.word(last + 1)) &&
  /^(?:hij|die)$/.test(scene.word(last + 2)) &&
  /^(?:ook|dus|zelf|toevallig)$/.test(scene.word(last + 3));

const isOfParticles = (surname: Match | undefined): boolean =>
  surname?.form === 'plain' && surname.entries.every(({ person }) => person.prefix.length > 0);

/** `uit Hoorn` where the family is called Van Hoorn: without its particles it is the town. */
export const isTownHere = (scene: Scene, { first, last, prefixed, surname }: Run): boolean =>
  first === last &&
  !prefixed &&
  (v.isTown(scene.word(first)) || isOfParticles(surname)) &&
  /^(?:uit|in|te|naar|vanuit|richting|nabij)$/.test(scene.word(first - 1));

/** `zij heet van zichzelf Wanders`, `moeder, geboren Kramer`, `de meisjesnaam van moeder (Luten)`. */
export function isMaiden(scene: Scene, first: number): boolean {
  const before = scene.word(first - 1);
  if (before === 'zichzelf' || before.endsWith('meisjesnaam')) return true;
  return isKinBefore(scene, first) && (isBornSo(scene, first) || isMaidenName(scene, first));
}

const isKinBefore = (scene: Scene, first: number): boolean =>
  scene.anyCue(first - 4, first - 1, v.KIN);

const isBornSo = (scene: Scene, first: number): boolean =>
  scene.word(first - 1) === 'geboren' && (scene.gap(first - 1) & t.GAP_COMMA) !== 0;

const isMaidenName = (scene: Scene, first: number): boolean =>
  [first - 2, first - 3, first - 4].some((at) => scene.word(at).endsWith('meisjesnaam'));
