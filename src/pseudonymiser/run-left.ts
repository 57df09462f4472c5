import type { NameEntry, Person } from './compiled.js';
import { distance } from './misspellings.js';
import { soundOf } from './phonetics.js';
import type { Match } from './name-match.js';
import {
  absorb,
  continues,
  INITIAL_GAP,
  initialsFit,
  isInitial,
  joins,
  MAX_WORDS,
  NAME_LINK,
  only,
  type Run,
} from './run-parts.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

export function growLeft(scene: Scene, run: Run): void {
  while (run.last - run.first < MAX_WORDS && joins(scene, run.first)) {
    const match = continues(scene, run.first - 1);
    if (match === undefined) break;
    absorb(run, match);
    run.first -= 1;
  }
  if (run.glued !== undefined) takeLooseParticle(scene, run);
  if (run.surname === undefined) return;
  if (run.given === undefined || scene.word(run.first) === run.surname.word) takePrefix(scene, run);
  takeInitials(scene, run);
  noteForeignGiven(scene, run);
}

/** The `in` of `in'tVeld`. */
function takeLooseParticle(scene: Scene, run: Run): void {
  const lead = run.glued?.entries[0]?.person.prefix[0];
  if (scene.word(run.first - 1) === lead && only(scene.gap(run.first), NAME_LINK)) run.first -= 1;
}

/** How many slips a name of this length may hold. */
const mayDiffer = (known: string): number => (known.length < 5 ? 1 : 2);

const ROLE = v.OFFICIAL | v.KIN | v.CHILD | v.HONORIFIC | v.SUSPECT;

function noteForeignGiven(scene: Scene, run: Run): void {
  const before = run.first - 1;
  if (run.given !== undefined || run.initials !== '' || !joins(scene, run.first)) return;
  const damaged = damagedGiven(scene, run, before);
  if (damaged !== undefined) [run.first, run.given] = [before, damaged];
  else noteBefore(scene, run, overOtherParticles(scene, run) - 1);
}

function noteBefore(scene: Scene, run: Run, before: number): void {
  if (mayBeGiven(scene, before) && !scene.is(before, ROLE)) run.foreignGiven = before;
}

/** `Wouter van den Rijn` where the child is called van Rijn: over the particles of another family. */
function overOtherParticles(scene: Scene, { first, prefixed, surname }: Run): number {
  if (prefixed || surname?.entries.some(({ person }) => person.prefix.length === 0) === true)
    return first;
  let lead = first;
  while (first - lead < 3 && isStrayParticle(scene, lead)) lead -= 1;
  return /^(?:van|de|der|den)$/.test(scene.word(lead)) ? lead : first;
}

/** Also an ordinary word, as `Wil`, where no sentence start explains its capital. */
function mayBeGiven(scene: Scene, at: number): boolean {
  if (scene.isNameLike(at)) return true;
  const explained =
    scene.opensSentence(at) || scene.is(at, v.PARTICLE | v.MONTH) || scene.isAcronym(at);
  return scene.isUpper(at) && scene.letters(at) > 2 && !explained;
}

function isDamaged(known: string, word: string, sound: string): boolean {
  const most = mayDiffer(known);
  return distance(known, word, most) <= most || distance(soundOf(known), sound, 1) <= 1;
}

const OPENING = 3;

/** `Meeuws` for Mees: what the child is called, as another ear heard it. */
const isVariant = ({ kind, called }: Person, known: string, word: string): boolean =>
  kind === 'child' &&
  called.includes(known) &&
  known.length > OPENING &&
  distance(known, word, 2) <= 2 &&
  known.slice(0, OPENING) === word.slice(0, OPENING);

/** `Dan Mulder` for Daan: in front of the family name a given name may be damaged more than alone. */
function damagedGiven(scene: Scene, run: Run, before: number): Match | undefined {
  if (!scene.isUpper(before) || scene.letters(before) < 3 || scene.is(before, ROLE))
    return undefined;
  const word = scene.word(before);
  const sound = soundOf(word);
  const entries = (run.surname?.entries ?? []).flatMap(({ person }) =>
    person.givens
      .filter((known) => isDamaged(known, word, sound) || isVariant(person, known, word))
      .map((known) => ({ part: 'given', person, form: 'slip', known }) as const),
  );
  if (entries.length === 0) return undefined;
  return { entries, form: 'slip', ambiguous: false, rival: false, word };
}

/** Takes the particles in front of the family name that its bearer has, in any spelling. */
function takePrefix(scene: Scene, run: Run): void {
  const prefixes = run.surname ? run.surname.entries.flatMap(({ person }) => person.prefixes) : [];
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

/** The `Warsame Abdi` of `H. Warsame Abdi` is her family name, whoever of the family is called Warsame. */
function isFamilyOfInitial(scene: Scene, { first, last }: Run): boolean {
  const before = first - 1;
  if (!only(scene.gap(first), INITIAL_GAP) || !isInitial(scene, before)) return false;
  let letters = '';
  for (let at = first; at <= last; at += 1) letters += scene.word(at);
  return scene.lexicon.persons.some(
    (person) => person.joined.includes(letters) && initialsFit(person, scene.word(before)),
  );
}

function takeInitials(scene: Scene, run: Run): void {
  if (run.given !== undefined && !isFamilyOfInitial(scene, run)) return;
  run.given = undefined;
  takeCapitalInitials(scene, run);
  if (run.initials === '') takeJoinedInitials(scene, run);
  if (run.initials === '') takeSmallInitial(scene, run);
  if (run.initials === '') takeOverParticles(scene, run);
}

/** `N. de Vos` for Noor Vos: the child's letter with a particle that its name has not. */
function takeOverParticles(scene: Scene, run: Run): void {
  let lead = run.first;
  while (run.first - lead < 3 && isStrayParticle(scene, lead)) lead -= 1;
  const before = lead - 1;
  if (lead === run.first || !isInitial(scene, before) || !only(scene.gap(lead), INITIAL_GAP))
    return;
  const letter = scene.word(before);
  if (!run.surname?.entries.some((entry) => isChildsLetter(entry, letter))) return;
  [run.first, run.initials] = [before, letter];
}

const isStrayParticle = (scene: Scene, first: number): boolean =>
  scene.is(first - 1, v.PARTICLE) &&
  scene.letters(first - 1) > 1 &&
  !scene.isUpper(first - 1) &&
  scene.gap(first) === t.GAP_SPACE;

const isChildsLetter = ({ person, form }: NameEntry, letter: string): boolean =>
  person.kind === 'child' && form === 'plain' && initialsFit(person, letter);

function takeCapitalInitials(scene: Scene, run: Run): void {
  while (
    run.initials.length < 6 &&
    only(scene.gap(run.first), INITIAL_GAP) &&
    isInitial(scene, run.first - 1)
  ) {
    run.first -= 1;
    run.initials = scene.word(run.first) + run.initials;
  }
}

/** `r martina`, by a writer without capitals; the letters of `'s`, `'t`, `d'r` and `'n` say nothing. */
function takeSmallInitial(scene: Scene, run: Run): void {
  const before = run.first - 1;
  const letter = scene.word(before);
  if (scene.isUpper(run.first) || !scene.isLetter(before) || /[stnd]/.test(letter)) return;
  if (!only(scene.gap(run.first), INITIAL_GAP) || scene.gap(before) === t.GAP_APOSTROPHE) return;
  if (run.surname?.entries.some(({ person }) => initialsFit(person, letter)) === true)
    [run.first, run.initials] = [before, letter];
}

/** `OF Scholtens`: capitals without dots, when they are the initials of a known bearer. */
function takeJoinedInitials(scene: Scene, run: Run): void {
  const before = run.first - 1;
  if (
    !only(scene.gap(run.first), INITIAL_GAP | t.GAP_APOSTROPHE) ||
    !scene.isShouted(before) ||
    scene.letters(before) > 4
  )
    return;
  const word = scene.word(before);
  if (!run.surname?.entries.some(({ person }) => initialsFit(person, word))) return;
  run.first = before;
  run.initials = word;
}
