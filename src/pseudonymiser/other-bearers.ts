import type { Person } from './compiled.js';
import { cueBefore } from './context.js';
import { initialsFit, type Run } from './run-parts.js';
import type { Scene } from './scene.js';
import * as v from './vocabulary.js';

const MEN = /vader|broer|opa|oom|zoon|neef|pake|heit|zwager|man$|partner|vriend$/;
const WOMEN = /moeder|zus|oma|tante|dochter|nicht|beppe|mem$|vrouw$|partner|vriendin/;

/** `[moeder van KN-1]`: what the vault says somebody is. */
export const roleOf = ({ replacement }: Person): string =>
  replacement.slice(1, replacement.indexOf(' '));

/** `de heer Mahabier`, where only the mother is called so: somebody else. */
function isOfOtherSex(scene: Scene, { first, surname }: Run): boolean {
  const title = scene.word(first - 1);
  const wanted = /^(?:heer|meneer|dhr|hr)$/.test(title)
    ? MEN
    : /^(?:mevrouw|mw|mevr)$/.test(title)
      ? WOMEN
      : undefined;
  if (wanted === undefined || surname === undefined) return false;
  return surname.entries.every(
    ({ person, form }) =>
      form === 'plain' && person.kind === 'relative' && !wanted.test(roleOf(person)),
  );
}

const BORN = /^(?:geb|geboren|geboortedatum|gebdatum|gebdat)$/;
const REACH = 4;

/** `J.M. van der Steen, geb. 10-10-2007`: with initials, and born in another year than the child. */
function isBornOtherwise(scene: Scene, { first, last, initials, surname }: Run): boolean {
  if (initials === '' || cueBefore(scene, first, v.KIN | v.CHILD)) return false;
  if (surname?.entries.some(({ person }) => isRelativeOf(person, initials))) return false;
  for (let at = last + 1; at <= last + REACH && !scene.endsSentence(at); at += 1)
    if (BORN.test(scene.word(at))) return isOtherYear(scene, at + 1);
  return false;
}

const isRelativeOf = (person: Person, letters: string): boolean =>
  person.kind === 'relative' && initialsFit(person, letters);

/** A year of four figures within a date that is no known birth. */
function isOtherYear(scene: Scene, from: number): boolean {
  for (let at = from; at < from + REACH + 1; at += 1) {
    if (!scene.isDigits(at) || scene.letters(at) !== 4) continue;
    const year = Number(scene.word(at));
    if (year < 1900 || year > 2100) return false;
    return (
      scene.lexicon.births.length > 0 && scene.lexicon.births.every((birth) => birth.year !== year)
    );
  }
  return false;
}

/** Does what stands beside a known family name show that somebody else bears it? */
export const isOtherBearing = (scene: Scene, run: Run): boolean =>
  isOfOtherSex(scene, run) || isBornOtherwise(scene, run);
