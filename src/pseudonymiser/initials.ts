import { RANK, type Candidate } from './candidate.js';
import type { Person } from './compiled.js';
import { once } from './once.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

/** The letters that may stand for a child: given and family name, with all initials or one. */
function signatures(person: Person): ReadonlySet<string> {
  const { initials, givens } = person;
  const own = lettersOf(givens);
  const leads = new Set([givens[0]?.charAt(0) ?? '', initials, own]);
  const found = [initials, own];
  for (const family of familyLetters(person)) for (const lead of leads) found.push(lead + family);
  return new Set(found.filter(({ length }) => length > 1));
}

const lettersOf = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0)).join('');

/** `k`, `vdh`, `ks` and `vdks`: what is left of a family name when each word is a letter. */
export function familyLetters({ surnames, prefix, wholes }: Person): readonly string[] {
  if (surnames.length === 0) return [];
  const whole = wholes
    .filter(({ part }) => part === 'surname')
    .map(({ words }) => lettersOf(words));
  const names = [lettersOf(surnames.slice(0, 1)), lettersOf(surnames), ...whole];
  return [...new Set(names.flatMap((name) => [name, lettersOf(prefix) + name]))];
}

interface Letters {
  readonly last: number;
  readonly letters: string;
}

const BETWEEN = t.GAP_DOT | t.GAP_SPACE | t.GAP_HYPHEN;

/** A letter and the particles of a family name, as `v`, `vd` and the `vdM` of `S.vdM.`. */
function isPartOfLetters(scene: Scene, at: number): boolean {
  if (scene.isLetter(at)) return true;
  return (
    scene.letters(at) < 5 && (scene.is(at, v.PARTICLE) || isMixed(scene, at) || isVd(scene, at))
  );
}

const isVd = (scene: Scene, at: number): boolean => /^v[dt]?[mnr]?$/.test(scene.word(at));

/** A particle in full says its letter; `vd` says two. */
const saysLetter = (scene: Scene, at: number): boolean =>
  scene.letters(at) > 1 && scene.is(at, v.PARTICLE) && !isVd(scene, at);

const needsDot = (scene: Scene, at: number): boolean => !saysLetter(scene, at) && !isVd(scene, at);

/** Capitals with dots between, from token `i`, and the particles among them. */
function dottedFrom(scene: Scene, i: number): Letters | undefined {
  let at = i;
  let letters = '';
  while (isPartOfLetters(scene, at) && isLinked(scene, i, at) && letters.length < MOST_LETTERS) {
    if (needsDot(scene, at) && (scene.gap(at + 1) & t.GAP_DOT) === 0) return undefined;
    letters += saysLetter(scene, at) ? scene.word(at).charAt(0) : scene.word(at);
    at += 1;
  }
  return letters.length > 1 ? { last: at - 1, letters } : undefined;
}

const MOST_LETTERS = 7;

const isLinked = (scene: Scene, first: number, at: number): boolean =>
  at === first || (scene.gap(at) & ~BETWEEN) === 0;

const POINTS_AT_CHILD = v.CHILD | v.NAMING;

function isPointed(scene: Scene, first: number, last: number): boolean {
  return (
    scene.anyCue(first - 4, first - 1, POINTS_AT_CHILD) ||
    scene.anyCue(last + 1, last + 2, v.NAMING)
  );
}

function candidate(scene: Scene, first: number, last: number, person: Person): Candidate {
  const dot = scene.text.charAt(scene.end(last)) === '.' && last > first ? 1 : 0;
  return {
    start: scene.start(first),
    end: scene.end(last) + dot,
    type: 'NAME',
    verdict: 'certain',
    reason: 'known-initials',
    replacement: person.replacement,
    rank: RANK.name - 0.7,
  };
}

/** So many letters are hardly somebody else's too. */
const TELLING = 4;

type Known = readonly (readonly [Person, ReadonlySet<string>])[];

function readAt(scene: Scene, i: number, known: Known): Candidate | undefined {
  return scene.isLetter(i) ? readDotted(scene, i, known) : readShouted(scene, i, known);
}

function readDotted(scene: Scene, i: number, known: Known): Candidate | undefined {
  const dotted = dottedFrom(scene, i);
  if (!dotted) return undefined;
  const others = opensName(scene, dotted.last + 1) || scene.is(i - 1, v.OFFICIAL | v.SUSPECT);
  if (others && dotted.letters.length < TELLING) return undefined;
  const bearer = known.find(([, letters]) => letters.has(dotted.letters));
  return bearer && candidate(scene, i, dotted.last, bearer[0]);
}

/** A capital behind the initials, on the same line: they are somebody's. */
function opensName(scene: Scene, next: number): boolean {
  const apart =
    (scene.gap(next) & t.GAP_NEWLINE) !== 0 || scene.start(next) - scene.end(next - 1) > 3;
  return scene.isUpper(next) && !apart;
}

function readShouted(scene: Scene, i: number, known: Known): Candidate | undefined {
  const followed = scene.isUpper(i + 1) && scene.adjacent(i + 1);
  const bearer = known.find(([, letters]) => letters.has(scene.word(i)));
  if (!bearer || followed) return undefined;
  const found = candidate(scene, i, i, bearer[0]);
  return scene.isShouted(i) ? asShouted(scene, i, found) : isMixed(scene, i) ? found : undefined;
}

function asShouted(scene: Scene, i: number, found: Candidate): Candidate | undefined {
  if (isPointed(scene, i, i)) return found;
  return scene.opensQuote(i) && scene.letters(i) > 2
    ? { ...found, verdict: 'doubtful' }
    : undefined;
}

/** `JWdB`: capitals with the small letters of particles between. */
const isMixed = (scene: Scene, i: number): boolean =>
  scene.letters(i) > 2 && scene.flagged(i, t.HAS_UPPER_INSIDE);

/** `"Q"`, `B. (11)`: one letter that may stand for the child. */
function readLetter(scene: Scene, i: number, known: Known): Candidate | undefined {
  if (!scene.isLetter(i) || !isLetterOfChild(scene, i)) return undefined;
  const bearer = known.find(([{ called }]) => called[0]?.startsWith(scene.word(i)));
  return (
    bearer && { ...candidate(scene, i, i, bearer[0]), verdict: 'doubtful', reason: 'known-letter' }
  );
}

function isLetterOfChild(scene: Scene, i: number): boolean {
  const aged =
    scene.isDigits(i + 1) && scene.letters(i + 1) < 3 && (scene.gap(i + 1) & t.GAP_OPEN) !== 0;
  return aged || (scene.opensQuote(i) && scene.is(i + 1, v.NAMING));
}

const signaturesOf = once((persons: readonly Person[]): Known =>
  persons
    .filter(({ kind }) => kind === 'child')
    .map((person) => [person, signatures(person)] as const),
);

/** A child by its initials alone: `T.K.`, and `JW` where the text says that it is called so. */
export function findInitials(scene: Scene): readonly Candidate[] {
  const known = signaturesOf(scene.lexicon.persons);
  const found: Candidate[] = [];
  for (const i of scene.uppers) {
    if (scene.letters(i) > 5) continue;
    if (scene.isLetter(i) && scene.isLetter(i - 1)) continue;
    const candidate = readAt(scene, i, known) ?? readLetter(scene, i, known);
    if (candidate) found.push(candidate);
  }
  return found;
}
