import type { Person } from './compiled.js';
import { matchWord, type Match } from './name-match.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';

export const MAX_WORDS = 9;

/** Words that stand together as one mention of a person. */
export interface Run {
  first: number;
  last: number;
  given: Match | undefined;
  surname: Match | undefined;
  glued: Match | undefined;
  /** Folded letters of initials inside the run. */
  initials: string;
  prefixed: boolean;
  /** The family name stands there as its first letter. */
  familyInitial: boolean;
  /** An unknown name directly before the family name, or -1. */
  foreignGiven: number;
  /** An unknown family name directly behind the given name, or -1. */
  foreignSurname: number;
}

export const HYPHENED = t.GAP_HYPHEN | t.GAP_NEWLINE | t.GAP_SPACE;

export const INITIAL_GAP = t.GAP_DOT | t.GAP_SPACE;

export const only = (gap: number, allowed: number): boolean => gap !== 0 && (gap & ~allowed) === 0;

export const ONE_WORD: ReadonlySet<number> = new Set([t.GAP_UNDERSCORE, t.GAP_HYPHEN, t.GAP_DOT]);

/** May tokens `i - 1` and `i` belong to one name? */
export function joins(scene: Scene, i: number): boolean {
  const gap = scene.gap(i);
  if ((gap & t.GAP_NEWLINE) !== 0 && opensSpeech(scene, i)) return false;
  if (scene.adjacent(i) || ONE_WORD.has(gap)) return true;
  return only(gap, HYPHENED) && (gap & t.GAP_HYPHEN) !== 0 && (gap & t.GAP_NEWLINE) !== 0;
}

/** `es: stop`: a new line of speech is no part of the line before. */
export function opensSpeech(scene: Scene, i: number): boolean {
  return [i + 1, i + 2].some((at) => (scene.gap(at) & t.GAP_COLON) !== 0);
}

/** A match that may continue a run: an ordinary lower-case word does not. */
export function continues(scene: Scene, i: number): Match | undefined {
  if (!scene.has(i) || scene.isDigits(i)) return undefined;
  const match = matchWord(scene, scene.word(i));
  if (match === undefined) return undefined;
  return scene.isUpper(i) || (!match.ambiguous && match.form !== 'short') ? match : undefined;
}

export const NAME_LINK =
  INITIAL_GAP | t.GAP_HYPHEN | t.GAP_NEWLINE | t.GAP_APOSTROPHE | t.GAP_UNDERSCORE;

export function hasPart(match: Match, part: 'given' | 'surname'): boolean {
  return match.entries.some((entry) => entry.part === part);
}

/** The last letter of a plate, as in `FX-918-P.`, is none. */
export function isInitial(scene: Scene, i: number): boolean {
  return scene.isLetter(i) && scene.isUpper(i) && !isJoinedBehind(scene, i);
}

/** `12-A`, `3TL-A`: behind figures or a word, and not behind another initial. */
const isJoinedBehind = (scene: Scene, i: number): boolean =>
  scene.gap(i) === t.GAP_HYPHEN && (scene.isDigits(i - 1) || scene.letters(i - 1) > 1);

/** Do these letters open the initials of this person? */
export function initialsFit(person: Person, letters: string): boolean {
  if (letters === '') return false;
  if (
    person.initials.startsWith(letters) ||
    (person.initials !== '' && letters.startsWith(person.initials))
  )
    return true;
  return person.called.some((given) => given.startsWith(letters));
}

export function absorb(run: Run, match: Match): void {
  const part = partOf(run, match);
  run[part] = run[part] ?? match;
}

export function partOf(run: Run, match: Match): 'given' | 'surname' | 'glued' {
  if (match.entries[0]?.part === 'glued') return 'glued';
  if (!hasPart(match, 'surname')) return 'given';
  return run.given !== undefined || !hasPart(match, 'given') ? 'surname' : 'given';
}

/** The `E.` of `van E.`, which may be a particle elsewhere. */
export function lastLetter(scene: Scene, behind: number, next: number): number {
  let at = next;
  while (at > behind && !isInitial(scene, at)) at -= 1;
  return at === behind ? next : at;
}
