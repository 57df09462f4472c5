import type { Person } from './compiled.js';
import { distance } from './misspellings.js';
import { matchWord, type Match } from './name-match.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

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
  /** An unknown name directly before the family name, or -1. */
  foreignGiven: number;
  /** An unknown family name directly behind the given name, or -1. */
  foreignSurname: number;
}

const HYPHENED = t.GAP_HYPHEN | t.GAP_NEWLINE | t.GAP_SPACE;
const INITIAL_GAP = t.GAP_DOT | t.GAP_SPACE;
const MAX_WORDS = 9;

const only = (gap: number, allowed: number): boolean => gap !== 0 && (gap & ~allowed) === 0;

/** May tokens `i - 1` and `i` belong to one name? */
function joins(scene: Scene, i: number): boolean {
  const gap = scene.gap(i);
  if (scene.adjacent(i) || gap === t.GAP_UNDERSCORE || gap === t.GAP_HYPHEN) return true;
  return only(gap, HYPHENED) && (gap & t.GAP_HYPHEN) !== 0 && (gap & t.GAP_NEWLINE) !== 0;
}

/** A match that may continue a run: an ordinary lower-case word does not. */
function continues(scene: Scene, i: number): Match | undefined {
  if (!scene.has(i) || scene.isDigits(i)) return undefined;
  const match = matchWord(scene, scene.word(i));
  if (match === undefined) return undefined;
  return scene.isUpper(i) || (!match.ambiguous && match.form !== 'short') ? match : undefined;
}

/** Right behind a known given name even an ordinary lower-case word is the family name. */
function followsGiven(scene: Scene, i: number, run: Run): Match | undefined {
  if (run.given === undefined || run.surname !== undefined || !scene.has(i)) return undefined;
  const match = matchWord(scene, scene.word(i));
  const fits =
    match?.form === 'plain' &&
    match.entries.some(
      ({ part, person }) =>
        part === 'surname' && run.given?.entries.some((entry) => entry.person === person),
    );
  return fits ? match : undefined;
}

function bearsPrefix(run: Run, particle: string): boolean {
  return (
    run.given?.entries.some(({ person }) => person.prefix[0]?.startsWith(particle.charAt(0))) ??
    false
  );
}

function absorb(run: Run, match: Match): void {
  const part = partOf(run, match);
  run[part] = run[part] ?? match;
}

function partOf(run: Run, match: Match): 'given' | 'surname' | 'glued' {
  if (match.entries[0]?.part === 'glued') return 'glued';
  if (!hasPart(match, 'surname')) return 'given';
  return run.given !== undefined || !hasPart(match, 'given') ? 'surname' : 'given';
}

function hasPart(match: Match, part: 'given' | 'surname'): boolean {
  return match.entries.some((entry) => entry.part === part);
}

/** Particles, and initials, that lead from `i` to a known family name; the token behind it, or -1. */
function leadsToSurname(scene: Scene, i: number, run: Run): number {
  const { at, initials } = walkToSurname(scene, i);
  if (at <= i) return -1;
  const match =
    continues(scene, at) ??
    (bearsPrefix(run, scene.word(i)) ? followsGiven(scene, at, run) : undefined);
  if (match === undefined || !hasPart(match, 'surname')) return -1;
  run.surname = run.surname ?? match;
  run.initials += initials;
  return at;
}

const NAME_LINK = INITIAL_GAP | t.GAP_HYPHEN | t.GAP_NEWLINE | t.GAP_APOSTROPHE | t.GAP_UNDERSCORE;

/** Over particles and initials; `at` is -1 when something else stands between. */
function walkToSurname(
  scene: Scene,
  i: number,
): { readonly at: number; readonly initials: string } {
  let at = i;
  let initials = '';
  while (at - i < 5 && (scene.is(at, v.PARTICLE) || isInitial(scene, at))) {
    if (!scene.is(at, v.PARTICLE)) initials += scene.word(at);
    at += 1;
    if (!only(scene.gap(at), NAME_LINK)) return { at: -1, initials };
  }
  return { at, initials };
}

function isInitial(scene: Scene, i: number): boolean {
  return scene.isLetter(i) && scene.isUpper(i);
}

function growRight(scene: Scene, run: Run): void {
  while (run.last - run.first < MAX_WORDS && joins(scene, run.last + 1)) {
    const next = run.last + 1;
    const match = continues(scene, next) ?? followsGiven(scene, next, run);
    if (match !== undefined) {
      absorb(run, match);
      run.last = next;
      continue;
    }
    const behind = leadsToSurname(scene, next, run);
    if (behind < 0) break;
    run.last = behind;
  }
  takeMiddleInitial(scene, run);
  growRightUnknown(scene, run);
}

/** `CLAESSENS Valentijn H.` */
function takeMiddleInitial(scene: Scene, run: Run): void {
  const next = run.last + 1;
  const dotted = (scene.gap(next + 1) & t.GAP_DOT) !== 0;
  if (
    run.given &&
    run.surname &&
    dotted &&
    scene.gap(next) === t.GAP_SPACE &&
    isInitial(scene, next)
  )
    run.last = next;
}

/** The unknown half of a double name, or an unknown family name that makes it somebody else. */
function growRightUnknown(scene: Scene, run: Run): void {
  const next = run.last + 1;
  if (scene.gap(next) === t.GAP_HYPHEN && scene.isNameLike(next)) {
    run.last = next;
    return;
  }
  if (run.surname !== undefined || run.glued !== undefined) return;
  const family = foreignFamily(scene, next);
  if (family < 0) return;
  if (isMangledSurname(scene, run, family)) run.last = family;
  else run.foreignSurname = family;
}

/** Particles that can follow a given name: `op de` is a place, `op den` a name. */
function skipParticles(scene: Scene, next: number): number {
  const lead = scene.word(next);
  if (/^(?:op|in|aan|bij|uit)$/.test(lead) && !/^(?:den|der|t)$/.test(scene.word(next + 1)))
    return next;
  let at = next;
  while (at - next < 3 && scene.gap(at) === t.GAP_SPACE && scene.is(at, v.PARTICLE)) at += 1;
  return at;
}

function foreignFamily(scene: Scene, next: number): number {
  const at = skipParticles(scene, next);
  if (scene.gap(at) !== t.GAP_SPACE || !scene.isUpper(at) || scene.letters(at) < 3) return -1;
  return mayBeFamily(scene, at) ? at : -1;
}

function mayBeFamily(scene: Scene, at: number): boolean {
  if (scene.is(at, v.MONTH | v.GREETING) || scene.isAcronym(at)) return false;
  const word = scene.word(at);
  return !scene.lexicon.phrases.has(word) && !(scene.isShouted(at) && v.isDutchWord(word));
}

/** Behind a known given name a family name may be damaged more than by one slip. */
function isMangledSurname(scene: Scene, run: Run, at: number): boolean {
  const word = scene.word(at);
  const persons = run.given?.entries.map(({ person }) => person) ?? [];
  return persons.some(({ surnames }) =>
    surnames.some(
      (known) => distance(known, word, Math.floor(known.length / 3)) <= known.length / 3,
    ),
  );
}

function growLeft(scene: Scene, run: Run): void {
  while (run.last - run.first < MAX_WORDS && joins(scene, run.first)) {
    const match = continues(scene, run.first - 1);
    if (match === undefined) break;
    absorb(run, match);
    run.first -= 1;
  }
  if (run.surname === undefined) return;
  if (run.given === undefined || scene.word(run.first) === run.surname.word) takePrefix(scene, run);
  takeInitials(scene, run);
  noteForeignGiven(scene, run);
}

const ROLE = v.OFFICIAL | v.KIN | v.CHILD | v.HONORIFIC | v.SUSPECT;

function noteForeignGiven(scene: Scene, run: Run): void {
  const before = run.first - 1;
  if (run.given !== undefined || run.initials !== '' || !joins(scene, run.first)) return;
  if (scene.isNameLike(before) && !scene.is(before, ROLE)) run.foreignGiven = before;
}

/** Takes the particles in front of the family name that its bearer has, in any spelling. */
function takePrefix(scene: Scene, run: Run): void {
  const prefixes = run.surname ? run.surname.entries.map(({ person }) => person.prefix) : [];
  const letters = new Set(prefixes.flat().map((word) => word.charAt(0)));
  const longest = Math.max(0, ...prefixes.map(({ length }) => length));
  for (let taken = 0; taken < longest; taken += 1) {
    const before = run.first - 1;
    const particle = scene.is(before, v.PARTICLE) && letters.has(scene.word(before).charAt(0));
    if (!particle || !only(scene.gap(run.first), NAME_LINK)) return;
    run.first = before;
    run.prefixed = true;
  }
}

function takeInitials(scene: Scene, run: Run): void {
  if (run.given !== undefined) return;
  while (
    run.initials.length < 6 &&
    only(scene.gap(run.first), INITIAL_GAP) &&
    isInitial(scene, run.first - 1)
  ) {
    run.first -= 1;
    run.initials = scene.word(run.first) + run.initials;
  }
  if (run.initials === '') takeJoinedInitials(scene, run);
}

/** `OF Scholtens`: capitals without dots, when they are the initials of a known bearer. */
function takeJoinedInitials(scene: Scene, run: Run): void {
  const before = run.first - 1;
  if (
    !only(scene.gap(run.first), INITIAL_GAP) ||
    !scene.isShouted(before) ||
    scene.letters(before) > 4
  )
    return;
  const word = scene.word(before);
  if (!run.surname?.entries.some(({ person }) => initialsFit(person, word))) return;
  run.first = before;
  run.initials = word;
}

/** Do these letters open the initials of this person? */
export function initialsFit(person: Person, letters: string): boolean {
  if (letters === '') return false;
  if (
    person.initials.startsWith(letters) ||
    (person.initials !== '' && letters.startsWith(person.initials))
  )
    return true;
  return person.givens.some((given) => given.startsWith(letters));
}

const BEHIND = t.GAP_COMMA | t.GAP_SPACE | t.GAP_NEWLINE;

/** `Kramer, T.A.` and `Kramer, Tess`: what follows the family name, with its particles behind it. */
function growReversed(scene: Scene, run: Run): void {
  if (run.surname === undefined || run.given !== undefined || run.initials !== '') return;
  const next = run.last + 1;
  if (!only(scene.gap(next), BEHIND)) return;
  const match = continues(scene, next);
  if (match !== undefined && hasPart(match, 'given')) {
    run.given = match;
    run.last = next;
    growRight(scene, run);
  } else readTrailingInitials(scene, run);
  takeTrailingPrefix(scene, run);
}

function readTrailingInitials(scene: Scene, run: Run): void {
  const start = run.last + 1;
  const at = skipInitials(scene, start);
  if (opensAnother(scene, at) || opensAnother(scene, at + 1)) return;
  const letters = Array.from({ length: at - start }, (_, index) => scene.word(start + index)).join(
    '',
  );
  const dotted = (scene.gap(at) & t.GAP_DOT) !== 0;
  if (letters.length > (dotted ? 0 : 1)) [run.last, run.initials] = [at - 1, letters];
  else if (scene.isShouted(at) && fitsBearer(run, scene.word(at)))
    [run.last, run.initials] = [at, scene.word(at)];
}

function skipInitials(scene: Scene, start: number): number {
  let at = start;
  while (at - start < 6 && isInitial(scene, at) && only(scene.gap(at), BEHIND | t.GAP_DOT)) at += 1;
  return at;
}

function fitsBearer(run: Run, letters: string): boolean {
  return run.surname?.entries.some(({ person }) => initialsFit(person, letters)) ?? false;
}

/** `Haddouchi, MA Haddouchi`: the initials belong to the next mention. */
function opensAnother(scene: Scene, at: number): boolean {
  const match = only(scene.gap(at), INITIAL_GAP) ? continues(scene, at) : undefined;
  return match !== undefined && hasPart(match, 'surname');
}

function takeTrailingPrefix(scene: Scene, run: Run): void {
  if (run.prefixed) return;
  const prefix = run.surname?.entries[0]?.person.prefix ?? [];
  const matches = prefix.every((word, offset) => scene.word(run.last + 1 + offset) === word);
  if (prefix.length > 0 && matches && only(scene.gap(run.last + 1), BEHIND | t.GAP_DOT))
    run.last += prefix.length;
}

/** Gathers everything around token `i` that belongs to the same mention. */
export function assembleRun(scene: Scene, i: number, match: Match): Run {
  const run: Run = {
    first: i,
    last: i,
    given: undefined,
    surname: undefined,
    glued: undefined,
    initials: '',
    prefixed: false,
    foreignGiven: -1,
    foreignSurname: -1,
  };
  absorb(run, match);
  growRight(scene, run);
  growLeft(scene, run);
  growReversed(scene, run);
  return run;
}
