import { initialsFit, only, type Run } from './run-parts.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

/** `Bo Marijn`: two given names of one child. */
export function isPair(scene: Scene, { given, first, last }: Run): boolean {
  if (last !== first + 1 || !scene.isUpper(first) || !scene.isUpper(last)) return false;
  const bearers = given?.entries.map(({ person }) => person) ?? [];
  return (
    scene.lexicon.names
      .get(scene.word(last))
      ?.some(
        ({ part, form, person }) =>
          part === 'given' &&
          form === 'plain' &&
          person.kind === 'child' &&
          bearers.includes(person),
      ) === true
  );
}

/** Two parts of a double family name prove one another. */
export function isDoubled(scene: Scene, run: Run): boolean {
  let parts = 0;
  for (let at = run.first; at <= run.last; at += 1) {
    const entries = scene.lexicon.names.get(scene.word(at));
    if (entries?.some(({ part, form }) => part === 'surname' && form === 'plain') === true)
      parts += 1;
  }
  return parts > 1;
}

/** `horst, r.t.`: as in a list, with the initials of its bearer behind it. */
export function isListed(scene: Scene, last: number, surname: Run['surname']): boolean {
  if (!only(scene.gap(last + 1), t.GAP_COMMA | t.GAP_SPACE)) return false;
  const letters = dottedBehind(scene, last + 1);
  return surname?.entries.some(({ person }) => initialsFit(person, letters)) === true;
}

/** The letters from token `at`, each with its dot. */
function dottedBehind(scene: Scene, at: number): string {
  let letters = '';
  for (let i = at; scene.isLetter(i) && (scene.gap(i + 1) & t.GAP_DOT) !== 0; i += 1)
    letters += scene.word(i);
  return letters;
}

/** `Van Rijn Express`: a firm, a ship, a cup. */
export function opensTitle(scene: Scene, last: number): boolean {
  return (
    scene.gap(last + 1) === t.GAP_SPACE &&
    scene.start(last + 1) - scene.end(last) === 1 &&
    scene.isNameLike(last + 1) &&
    !scene.isShouted(last)
  );
}

export function surnameToken(scene: Scene, run: Run): number {
  for (let at = run.last; at >= run.first; at -= 1) {
    if (!scene.is(at, v.PARTICLE) && scene.letters(at) > 1) return at;
  }
  return run.last;
}

/** `Akker, F.M. van den`: all initials of the child. */
export const isInFull = ({ initials, surname }: Run): boolean =>
  initials.length > 1 &&
  surname?.entries.some(({ person }) => person.kind === 'child' && person.initials === initials) ===
    true;

/** `een lange`, `op de Rijn`: with an article and without the particles of the name. */
export function isPlainNoun(scene: Scene, run: Run, key: number): boolean {
  if (run.prefixed || !scene.is(run.first - 1, v.ARTICLE)) return false;
  return (
    !scene.isUpper(key) ||
    (bearsPrefix(run) && /^(?:op|in|langs|over)$/.test(scene.word(run.first - 2)))
  );
}

const bearsPrefix = ({ surname }: Run): boolean =>
  surname?.entries.every(({ person }) => person.prefix.length > 0) === true;
