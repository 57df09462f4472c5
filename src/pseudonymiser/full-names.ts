import { RANK, type Candidate } from './candidate.js';
import type { NameEntry, Person } from './compiled.js';
import { cueBefore } from './context.js';
import { isIntroduced } from './introduced.js';
import type { Marks } from './marks.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const LINK =
  t.GAP_SPACE | t.GAP_DOT | t.GAP_HYPHEN | t.GAP_NEWLINE | t.GAP_APOSTROPHE | t.GAP_UNDERSCORE;

const isLinked = (scene: Scene, at: number, more = 0): boolean => {
  const gap = scene.gap(at);
  return (gap & ~(LINK | more)) === 0 && (gap & t.GAP_PARAGRAPH) === 0 && !scene.endsSentence(at);
};

/** Token behind all these words from `at` on, or -1. */
function over(scene: Scene, at: number, words: readonly string[]): number {
  const all = words.every(
    (word, offset) => scene.word(at + offset) === word && isLinked(scene, at + offset),
  );
  return all ? at + words.length : -1;
}

/** Token behind the family name with its particles, or without them, or -1. */
function overFamily(scene: Scene, at: number, person: Person): number {
  const behind = over(scene, at, person.prefix);
  const whole = behind < 0 ? -1 : overSurname(scene, behind, person);
  return whole < 0 ? overSurname(scene, at, person) : whole;
}

/** All words of the family name, over the particles inside that it has. */
function overSurname(scene: Scene, from: number, { surnames, joined }: Person): number {
  let at = from;
  for (const word of surnames) {
    if (at > from) at = overParticles(scene, at, word);
    if (scene.word(at) !== word || !isLinked(scene, at)) return -1;
    at += 1;
  }
  const letters = Array.from({ length: at - from }, (_, index) => scene.word(from + index)).join(
    '',
  );
  const own = letters === surnames.join('') || joined.some((name) => name.endsWith(letters));
  return letters !== '' && own ? at : -1;
}

function overParticles(scene: Scene, from: number, word: string): number {
  let at = from;
  while (at - from < 3 && scene.is(at, v.PARTICLE) && scene.word(at) !== word) at += 1;
  return at;
}

/** First token of all initials, each with its dot, in front of token `at`; -1 where others stand there. */
function initialsBefore(scene: Scene, at: number, { initials }: Person): number {
  const first = at - initials.length;
  if (initials.length < 2 || !isLinked(scene, at)) return -1;
  return areInitials(scene, first, initials) ? first : -1;
}

function areInitials(scene: Scene, first: number, initials: string): boolean {
  return Array.from(initials).every(
    (letter, offset) =>
      scene.word(first + offset) === letter &&
      (scene.gap(first + offset + 1) & t.GAP_DOT) !== 0 &&
      (offset === 0 || isLinked(scene, first + offset)),
  );
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

const stretch = (first: number, behind: number): Stretch | undefined =>
  first < 0 || behind < 0 ? undefined : { first, last: behind - 1 };

/** `storm bakker`, from its given name. */
const fromGiven = (scene: Scene, i: number, person: Person): Stretch | undefined =>
  stretch(i, overFamily(scene, i + 1, person));

/** `z.g. brand`, `brand, z.g.`, `brand, storm` and `van den heuvel-de bruin`, from its family name. */
function fromFamily(scene: Scene, i: number, person: Person): Stretch | undefined {
  const behind = overSurname(scene, i, person);
  if (behind < 0) return undefined;
  const { prefix } = person;
  const lead = over(scene, i - prefix.length, prefix) === i ? i - prefix.length : i;
  const before = stretch(initialsBefore(scene, lead, person), behind);
  const whole = before ?? stretch(lead, followedBy(scene, behind, person));
  const telling = lead < i && person.surnames.length > 1 && !isBehindName(scene, lead);
  return whole ?? (telling ? { first: lead, last: behind - 1 } : undefined);
}

/** `Wouter van Wijk aan Zee`: then the name in front decides whose it is. */
const isBehindName = (scene: Scene, lead: number): boolean =>
  scene.gap(lead) !== 0 &&
  isLinked(scene, lead) &&
  (scene.isNameLike(lead - 1) || (scene.isLetter(lead - 1) && scene.isUpper(lead - 1)));

/** Token behind the initials or the given name that follow a family name and a comma, or -1. */
function followedBy(scene: Scene, at: number, { initials, givens }: Person): number {
  if (!isLinked(scene, at, t.GAP_COMMA)) return -1;
  if (initials.length > 1 && areInitials(scene, at, initials)) return at + initials.length;
  const listed = (scene.gap(at) & t.GAP_COMMA) !== 0 && scene.letters(at) > 1;
  return listed && givens.includes(scene.word(at)) ? at + 1 : -1;
}

function wholeAt(scene: Scene, i: number, { part, form, person }: NameEntry): Stretch | undefined {
  if (form !== 'plain') return undefined;
  return part === 'given' ? fromGiven(scene, i, person) : fromFamily(scene, i, person);
}

const isOthers = (scene: Scene, { first }: Stretch): boolean =>
  cueBefore(scene, first, v.OFFICIAL | v.SUSPECT) || isIntroduced(scene, first);

/**
 * Given and family name, or all initials and the family name, of one bearer as they are.
 *
 * Together they are a name in any case and with any mark between, however ordinary each word is.
 */
export function findFullNames(scene: Scene, marks: Marks): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const i of marks.names) {
    for (const entry of scene.lexicon.names.get(scene.word(i)) ?? []) {
      const whole = wholeAt(scene, i, entry);
      if (whole && !isOthers(scene, whole)) found.push(candidate(scene, whole, entry.person));
    }
  }
  return found;
}

function candidate(scene: Scene, { first, last }: Stretch, person: Person): Candidate {
  return {
    start: scene.start(first),
    end: scene.end(last),
    type: person.type,
    verdict: 'certain',
    reason: 'known-full-name',
    replacement: person.replacement,
    rank: RANK.name + 0.03,
  };
}
