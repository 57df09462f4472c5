import { endOfCompound } from './houses.js';
import { familyLetters } from './initials.js';
import { matchWord, type Match } from './name-match.js';
import { growLeft } from './run-left.js';
import {
  absorb,
  continues,
  hasPart,
  HYPHENED,
  INITIAL_GAP,
  isInitial,
  joins,
  lastLetter,
  MAX_WORDS,
  NAME_LINK,
  only,
  type Run,
} from './run-parts.js';
import { isCutSurname, mangledSurname } from './run-surnames.js';
import { growReversed } from './run-reversed.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

export { initialsFit, isInitial, type Run } from './run-parts.js';

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
    run.given?.entries.some(({ person }) =>
      person.prefixes.some(([first]) => first?.startsWith(particle.charAt(0))),
    ) ?? false
  );
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

/** `Kl.` of `Klein Gunnewiek`. */
function isShortened(scene: Scene, at: number): boolean {
  if ((scene.gap(at + 1) & t.GAP_DOT) === 0 || scene.letters(at) > 4 || !scene.isUpper(at))
    return false;
  return scene.lexicon.persons.some(({ surnames }) =>
    surnames.some((name) => name.startsWith(scene.word(at)) && name !== scene.word(at)),
  );
}

/** Over particles and initials; `at` is -1 when something else stands between. */
function walkToSurname(
  scene: Scene,
  i: number,
): { readonly at: number; readonly initials: string } {
  let at = i;
  let initials = '';
  while (
    at - i < 5 &&
    (scene.is(at, v.PARTICLE) || isInitial(scene, at) || isShortened(scene, at))
  ) {
    if (isInitial(scene, at) && !scene.is(at, v.PARTICLE)) initials += scene.word(at);
    at += 1;
    if (!only(scene.gap(at), NAME_LINK)) return { at: -1, initials };
  }
  return { at, initials };
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
  takeHyphened(scene, run);
  takeMiddleInitial(scene, run);
  if (!takeFamilyInitial(scene, run) && !takeFamilyLetters(scene, run))
    growRightUnknown(scene, run);
}

/** `peters-post`, `Dekker - Visser`: the other half of the double name, an ordinary word or not. */
function takeHyphened(scene: Scene, run: Run): void {
  const next = run.last + 1;
  const gap = scene.gap(next);
  if (run.surname === undefined || (gap & t.GAP_HYPHEN) === 0 || !only(gap, HYPHENED)) return;
  let at = next;
  while (at - next < 3 && scene.is(at, v.PARTICLE) && scene.adjacent(at + 1)) at += 1;
  if (isOtherHalf(scene, at, run.surname)) run.last = at;
}

function isOtherHalf(scene: Scene, at: number, surname: Match): boolean {
  const half = scene.lexicon.names.get(scene.word(at)) ?? [];
  const bearers = surname.entries.map(({ person }) => person);
  return half.some(
    ({ part, form, person }) => part === 'surname' && form === 'plain' && bearers.includes(person),
  );
}

/** `Storm H.`: the family name as a letter. A letter that is not its own makes it somebody else. */
function takeFamilyInitial(scene: Scene, run: Run): boolean {
  const next = placeOfInitial(scene, run);
  if (run.given === undefined || next < 0) return false;
  const letter = scene.word(next);
  const bearers = run.given.entries.map(({ person }) => person);
  const lead = Array.from({ length: next - run.last - 1 }, (_, index) =>
    scene.word(run.last + 1 + index),
  );
  const fits = bearers.some(
    ({ surnames, prefix, givens }) =>
      lead.every(
        (word) =>
          isParticleOf(prefix, word) || word === lettersOf(prefix) || surnames.includes(word),
      ) && [...surnames, ...prefix.slice(0, 1), ...givens].some((name) => name.startsWith(letter)),
  );
  if (fits) {
    const more = isInitial(scene, next + 1) && only(scene.gap(next + 1), INITIAL_GAP);
    [run.last, run.familyInitial] = [
      more && isFamilyLetter(scene, run, next + 1) ? next + 1 : next,
      true,
    ];
  } else if ((scene.gap(next + 1) & t.GAP_DOT) !== 0) run.foreignSurname = next;
  return true;
}

/** `vd` of `van den`. */
const lettersOf = (prefix: readonly string[]): string =>
  prefix.map((word) => word.charAt(0)).join('');

/** In full, or as its letter. */
const isParticleOf = (prefix: readonly string[], word: string): boolean =>
  prefix.some((known) => known === word || (word.length === 1 && known.startsWith(word)));

function isFamilyLetter(scene: Scene, run: Run, at: number): boolean {
  const letter = scene.word(at);
  return (
    run.given?.entries.some(({ person }) =>
      person.surnames.some((name) => name.startsWith(letter)),
    ) ?? false
  );
}

/** The letter behind a given name, also behind particles and letters of them, or -1. */
function placeOfInitial(scene: Scene, run: Run): number {
  const behind = run.last + 1;
  const next = isInitial(scene, behind)
    ? behind
    : lastLetter(scene, behind, skipParticles(scene, behind));
  const dotted = next > behind ? INITIAL_GAP : t.GAP_SPACE;
  if (run.surname !== undefined || !only(scene.gap(next), dotted)) return -1;
  return isInitial(scene, next) && isLetterAlone(scene, next) ? next : -1;
}

/** `Boaz KdW`: all letters of the family name as one word. */
function takeFamilyLetters(scene: Scene, run: Run): boolean {
  const next = run.last + 1;
  if (run.given === undefined || run.surname !== undefined || scene.gap(next) !== t.GAP_SPACE)
    return false;
  if (scene.letters(next) < 2 || scene.letters(next) > 5 || !isOfCapitals(scene, next))
    return false;
  const word = scene.word(next);
  const fits = run.given.entries.some(({ person }) => familyLetters(person).includes(word));
  if (fits) [run.last, run.familyInitial] = [next, true];
  return fits;
}

const isOfCapitals = (scene: Scene, at: number): boolean =>
  scene.flagged(at, t.HAS_UPPER_INSIDE | t.ALL_UPPER);

function isLetterAlone(scene: Scene, at: number): boolean {
  const behind = scene.gap(at + 1);
  return (behind & t.GAP_DOT) !== 0 || (behind !== 0 && !scene.isUpper(at + 1));
}

/** `CLAESSENS Valentijn H.` */
function takeMiddleInitial(scene: Scene, run: Run): void {
  const next = run.last + 1;
  const dotted = (scene.gap(next + 1) & t.GAP_DOT) !== 0 || isOwnInitial(scene, run, next);
  if (
    run.given &&
    run.surname &&
    dotted &&
    scene.gap(next) === t.GAP_SPACE &&
    isInitial(scene, next)
  )
    run.last = next;
}

/** `VAN VLIET, FLEUR A`: the second initial, where a gap follows. */
function isOwnInitial(scene: Scene, run: Run, next: number): boolean {
  const letter = scene.word(next);
  return run.given?.entries.some(({ person }) => person.initials.charAt(1) === letter) ?? false;
}

/** The unknown half of a double name, or an unknown family name that makes it somebody else. */
function growRightUnknown(scene: Scene, run: Run): void {
  const next = run.last + 1;
  if (scene.gap(next) === t.GAP_HYPHEN && isOtherHalfUnknown(scene, run, next)) return;
  if (run.surname !== undefined || run.glued !== undefined) return;
  const family = foreignFamily(scene, next, bearsPrefix(run, scene.word(next)));
  if (family < 0 || isOfKin(scene, next, family) || isOwned(scene, run, family)) return;
  takeFamily(scene, run, family);
}

/** `Pleun van Toon`: the child of somebody of the household, and no family name. */
const isOfKin = (scene: Scene, next: number, family: number): boolean =>
  scene.word(next) === 'van' &&
  family === next + 1 &&
  scene.lexicon.names
    .get(scene.word(family))
    ?.some(
      ({ part, form, person }) =>
        part === 'given' && form === 'plain' && person.kind === 'relative',
    ) === true;

/** `Samuels Nederlands gaat vooruit`: a genitive, and a word with the capital of a language. */
const isOwned = (scene: Scene, { last, given }: Run, family: number): boolean =>
  family === last + 1 &&
  scene.word(last).endsWith('s') &&
  given?.entries.some(({ known }) => scene.word(last) === `${known}s`) === true &&
  (v.isDutchWord(scene.word(family)) || TONGUE.test(scene.word(family)));

const TONGUE =
  /^(?:nederlands|engels|duits|frans|turks|arabisch|pools|fries|spaans|oekraiens|dari|farsi|tigrinya)$/;

/** The family name in a damaged form, or that of somebody else. */
function takeFamily(scene: Scene, run: Run, family: number): void {
  const known = familyBehind(scene, run, family);
  if (known >= 0) {
    run.last = known;
    return;
  }
  const last = endOfCompound(scene, family);
  run.surname = mangledSurname(scene, run, family, last);
  if (run.surname !== undefined) run.last = last;
  else if (isCutSurname(scene, run, family)) run.last = family;
  else run.foreignSurname = family;
}

const MOST_MIDDLE = 2;

/** `Curtley Rudsel Winklaar`: names the vault does not know between the given and the family name of one bearer. */
function familyBehind(scene: Scene, run: Run, middle: number): number {
  for (let at = middle + 1; at <= middle + MOST_MIDDLE; at += 1) {
    if (!only(scene.gap(at), t.GAP_SPACE)) return -1;
    const key = skipParticles(scene, at, bearsPrefix(run, scene.word(at)));
    const match =
      scene.isUpper(key) && scene.adjacent(key) ? followsGiven(scene, key, run) : undefined;
    if (match !== undefined) {
      run.surname = match;
      return key;
    }
    if (!scene.isNameLike(at)) return -1;
  }
  return -1;
}

/** `Peters-Unknown` is one family name; `Klaas-Jan` is another given name than Klaas. */
function isOtherHalfUnknown(scene: Scene, run: Run, next: number): boolean {
  if (!scene.isNameLike(next) && !v.isGivenName(scene.word(next))) return false;
  const other = run.surname === undefined && v.isGivenName(scene.word(next)) && scene.isUpper(next);
  if (other && run.given?.form === 'plain') run.foreignSurname = next;
  else run.last = next;
  return true;
}

/** Particles that can follow a given name: `op de` is a place, `op den` a name. */
function skipParticles(scene: Scene, next: number, own = false): number {
  const lead = scene.word(next);
  if (!own && /^(?:op|in|aan|bij|uit)$/.test(lead) && !/^(?:den|der|t)$/.test(scene.word(next + 1)))
    return next;
  let at = next;
  while (at - next < 3 && isLinkedParticle(scene, at, next)) at += 1;
  return at;
}

/** Also the `d` of `v. d. M.`. */
const isLinkedParticle = (scene: Scene, at: number, next: number): boolean =>
  scene.is(at, v.PARTICLE) &&
  only(
    scene.gap(at),
    t.GAP_SPACE | t.GAP_APOSTROPHE | (at > next && scene.isLetter(at - 1) ? t.GAP_DOT : 0),
  );

function foreignFamily(scene: Scene, next: number, own: boolean): number {
  const at = skipParticles(scene, next, own);
  if (scene.gap(at) !== t.GAP_SPACE || !scene.isUpper(at) || scene.letters(at) < 3) return -1;
  return mayBeFamily(scene, at) ? at : -1;
}

function mayBeFamily(scene: Scene, at: number): boolean {
  if (scene.is(at, v.MONTH | v.GREETING) || scene.isAcronym(at)) return false;
  const word = scene.word(at);
  return !isKnownPlace(scene, word) && !(scene.isShouted(at) && v.isDutchWord(word));
}

/** A doctor's name may be somebody else's family name too. */
const isKnownPlace = (scene: Scene, word: string): boolean =>
  scene.lexicon.phrases.get(word)?.some(({ role }) => role !== 'gp') === true;

/** `de heer K. Dag`, where Dag is a given name of somebody too. */
function isFamilyHere(scene: Scene, i: number, match: Match): boolean {
  if (!hasPart(match, 'surname') || !hasPart(match, 'given')) return false;
  return (
    only(scene.gap(i), INITIAL_GAP) && (isInitial(scene, i - 1) || scene.is(i - 1, v.HONORIFIC))
  );
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
    familyInitial: false,
    foreignGiven: -1,
    foreignSurname: -1,
  };
  if (isFamilyHere(scene, i, match)) run.surname = match;
  else absorb(run, match);
  growRight(scene, run);
  growLeft(scene, run);
  growReversed(scene, run, growRight);
  return run;
}
