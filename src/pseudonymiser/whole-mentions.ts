import type { Candidate } from './candidate.js';
import type { Person } from './compiled.js';
import { fold } from './folding.js';
import { familyLetters } from './initials.js';
import { addTo } from './lists.js';
import { skeleton } from './look-alikes.js';
import { nearness } from './misspellings.js';
import { once } from './once.js';
import { overPieces } from './pieces.js';
import { initialsFit } from './run-parts.js';
import type { Scene } from './scene.js';
import { startOfCompound } from './street-forms.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

/** A name that was found, by its tokens, and who may bear it. */
interface Mention {
  readonly first: number;
  readonly last: number;
  readonly bearers: readonly Person[];
}

const MOST_LETTERS = 6;
const MOST_GIVENS = 3;
const LINK = t.GAP_SPACE | t.GAP_DOT | t.GAP_UNDERSCORE;
const WITHIN = LINK | t.GAP_NEWLINE | t.GAP_HYPHEN | t.GAP_APOSTROPHE;
const BEHIND = t.GAP_SPACE | t.GAP_COMMA | t.GAP_UNDERSCORE;

const only = (gap: number, allowed: number): boolean =>
  gap !== 0 && (gap & ~allowed) === 0 && (gap & t.GAP_PARAGRAPH) === 0;

const fits = (bearers: readonly Person[], letters: string): boolean =>
  letters !== '' && bearers.some((person) => initialsFit(person, letters));

/** A letter that may be an initial: a capital, one with a dot by a writer without capitals, or one of the name of a file. */
function isLetterOfName(scene: Scene, at: number): boolean {
  if (!scene.isLetter(at) || (scene.gap(at) & t.GAP_APOSTROPHE) !== 0) return false;
  if ((scene.gap(at) & scene.gap(at + 1)) === t.GAP_UNDERSCORE) return true;
  return scene.isUpper(at) || (scene.gap(at + 1) & t.GAP_DOT) !== 0;
}

/** `k.ž.` in front, with the letters the mention opens with: all of them are initials of its bearer. */
function overInitials(scene: Scene, mention: Mention): number {
  const { first, bearers } = mention;
  const from = overLetters(scene, first);
  if (from < first && fits(bearers, lettersOf(scene, from, endOfLetters(scene, mention))))
    return from;
  return isJoinedInitials(scene, first, bearers) ? first - 1 : first;
}

function overLetters(scene: Scene, first: number): number {
  let from = first;
  while (
    first - from < MOST_LETTERS &&
    only(scene.gap(from), linkBefore(scene, from)) &&
    isLetterOfName(scene, from - 1)
  )
    from -= 1;
  return from;
}

/** Also `C.` at the end of a line, with its dot. */
function linkBefore(scene: Scene, at: number): number {
  const broken = (scene.gap(at) & t.GAP_DOT) === 0 ? 0 : t.GAP_NEWLINE;
  return LINK | broken | (scene.is(at, v.PARTICLE) ? t.GAP_APOSTROPHE : 0);
}

/** The `t` of `'t Hart` is no initial. */
function endOfLetters(scene: Scene, { first, last, bearers }: Mention): number {
  const prefix = bearers.flatMap(({ prefixes }) => prefixes.flat());
  let head = first;
  while (head < last && isLoneLetter(scene, head) && !prefix.includes(scene.word(head))) head += 1;
  return head;
}

/** Nothing is glued behind it, as the `1t` of `W1t`. */
const isLoneLetter = (scene: Scene, at: number): boolean =>
  scene.isLetter(at) && scene.gap(at + 1) !== 0;

function lettersOf(scene: Scene, from: number, to: number): string {
  let letters = '';
  for (let at = from; at < to; at += 1) letters += scene.word(at);
  return letters;
}

/** `jm van den heuvel`, `MA el Bouzidi`: all initials of the bearer as one word. */
function isJoinedInitials(scene: Scene, first: number, bearers: readonly Person[]): boolean {
  const before = first - 1;
  const word = scene.word(before);
  if (word.length < 2 || word.length > MOST_LETTERS || !only(scene.gap(first), LINK)) return false;
  if (!scene.isShouted(before) && (scene.isUpper(before) || v.isDutchWord(word))) return false;
  return bearers.some(({ initials }) => initials === word);
}

/** The particles of the family name, as the `In 't` of `In 't Gr0en` and the `e1` of `e1 Amranl`. */
function overPrefix(scene: Scene, { first, bearers }: Mention): number {
  if (isParticleHere(scene, first)) return first;
  const prefix = bearers.flatMap(({ prefixes }) => prefixes.flat());
  let from = first;
  for (let taken = 0; taken < MOST_PARTICLES; taken += 1) from = overParticle(scene, from, prefix);
  return from;
}

const MOST_PARTICLES = 4;

/** First token of the particle in front of token `from`, or that token where there is none. */
function overParticle(scene: Scene, from: number, prefix: readonly string[]): number {
  if (prefix.length === 0 || from === 0 || !only(scene.gap(from), WITHIN)) return from;
  const before = from - 1;
  if (scene.is(before, v.PARTICLE)) return prefix.includes(scene.word(before)) ? before : from;
  const start = startOfCompound(scene, before);
  if (start === before) return from;
  const seen = skeleton(fold(scene.text, scene.start(start), scene.end(before)));
  return prefix.some((word) => skeleton(word) === seen) ? start : from;
}

/** A given name of the bearer as it is, whatever else the word means. */
function isGiven(scene: Scene, at: number, bearers: readonly Person[]): boolean {
  const word = scene.word(at);
  return word.length > 1 && bearers.some(({ givens }) => givens.includes(word));
}

const isNamed = (scene: Scene, { first, last, bearers }: Mention, part: 'givens' | 'surnames') => {
  for (let at = first; at <= last; at += 1)
    if (bearers.some((person) => person[part].includes(scene.word(at)))) return true;
  return false;
};

/** `wij job verhagen`: given names in front of the family name. */
function overGivens(scene: Scene, mention: Mention): number {
  let from = mention.first;
  while (
    mention.first - from < MOST_GIVENS &&
    only(scene.gap(from), t.GAP_SPACE | t.GAP_HYPHEN) &&
    isGiven(scene, from - 1, mention.bearers)
  )
    from -= 1;
  return isPlainWord(scene, from, mention.first) ? mention.first : from;
}

/** One small ordinary word, as the `wil` of `ik wil verhagen spreken`. */
const isPlainWord = (scene: Scene, from: number, first: number): boolean =>
  first - from === 1 && !scene.isUpper(from) && v.isDutchWord(scene.word(from));

/** `verhagen, eef job`: more given names behind one. */
function overMoreGivens(scene: Scene, mention: Mention): number {
  let to = mention.last;
  if (!isNamed(scene, mention, 'givens')) return to;
  while (
    to - mention.last < MOST_GIVENS &&
    only(scene.gap(to + 1), t.GAP_SPACE | t.GAP_HYPHEN) &&
    isGiven(scene, to + 1, mention.bearers)
  )
    to += 1;
  return to;
}

/** `brand, z.g.`, `Snel G`, the `c` of `martis_c_okt`: initials behind the name, unless they open another one. */
function overTrailing(scene: Scene, { last, bearers }: Mention): number {
  const to = overLettersBehind(scene, last);
  if (to === last) return isJoinedBehind(scene, last + 1, bearers) ? last + 1 : last;
  const parted = scene.gap(to + 1) === t.GAP_UNDERSCORE;
  if (!parted && opensName(scene, to + 1) && !isAllBehindComma(scene, last, to, bearers))
    return last;
  const letters = lettersOf(scene, last + 1, to + 1);
  return areOf(bearers, letters) || areFamilyLetters(scene, last, bearers, letters) ? to : last;
}

/** `zuzanna k.`, `Sterre d. H.`: of the family name, behind a given one. */
const areFamilyLetters = (
  scene: Scene,
  last: number,
  bearers: readonly Person[],
  letters: string,
): boolean =>
  bearers.some(
    (person) => person.givens.includes(scene.word(last)) && familyLetters(person).includes(letters),
  );

/** `Ait-Hamou, M.T. Verbalisant`: all of its initials behind a comma, whatever opens behind them. */
const isAllBehindComma = (
  scene: Scene,
  last: number,
  to: number,
  bearers: readonly Person[],
): boolean => {
  const letters = lettersOf(scene, last + 1, to + 1);
  const whole = letters.length > 1 && bearers.some(({ initials }) => initials === letters);
  return whole && (scene.gap(last + 1) & t.GAP_COMMA) !== 0 && v.isDutchWord(scene.word(to + 1));
};

/** The `b` of `stonden sara b, en`: small, and nothing of its sentence goes on behind it. */
const isClosedLetter = (scene: Scene, at: number): boolean =>
  scene.isLetter(at) &&
  scene.gap(at) === t.GAP_SPACE &&
  (scene.gap(at + 1) & (t.GAP_COMMA | t.GAP_STOP | t.GAP_NEWLINE | t.GAP_CLOSE)) !== 0;

function overLettersBehind(scene: Scene, last: number): number {
  let to = last;
  while (
    to - last < MOST_LETTERS &&
    only(scene.gap(to + 1), to === last ? BEHIND : LINK) &&
    (isLetterOfName(scene, to + 1) || (to === last && isClosedLetter(scene, to + 1)))
  )
    to += 1;
  return to;
}

/** `Kuperus AŁ`: all initials as one word behind the name. */
const isJoinedBehind = (scene: Scene, at: number, bearers: readonly Person[]): boolean =>
  scene.isShouted(at) &&
  only(scene.gap(at), BEHIND) &&
  bearers.some(({ initials }) => initials.length > 1 && initials === scene.word(at));

/** The initials, or what is left of them behind a given name. */
const areOf = (bearers: readonly Person[], letters: string): boolean =>
  fits(bearers, letters) ||
  bearers.some(({ initials }) => initials.length > 1 && initials.endsWith(letters));

const opensName = (scene: Scene, next: number): boolean =>
  only(scene.gap(next), LINK) &&
  !scene.isDigits(next) &&
  scene.start(next) - scene.end(next - 1) < (isDotted(scene, next) ? 3 : 2) &&
  (scene.isUpper(next) || scene.is(next, v.PARTICLE) || !isDotted(scene, next));

const isDotted = (scene: Scene, next: number): boolean => (scene.gap(next) & t.GAP_DOT) !== 0;

const MOST_WRONG = 3;

const isLead = (scene: Scene, at: number): boolean =>
  scene.isLetter(at) || scene.is(at, v.PARTICLE);

const isParticleHere = (scene: Scene, at: number): boolean =>
  isLoneLetter(scene, at) || (scene.is(at, v.PARTICLE) && !scene.isLetter(at));

/** Does it open with a family name, damaged or not, rather than with a given one? */
function opensWithFamily(scene: Scene, { first, last, bearers }: Mention): boolean {
  let at = first;
  while (at < last && isLead(scene, at) && scene.gap(at + 1) !== 0) at += 1;
  let end = at;
  while (end < last && scene.gap(end + 1) === 0) end += 1;
  const seen = fold(scene.text, scene.start(at), scene.end(end));
  const apart = (names: readonly string[]): number =>
    Math.min(MOST_WRONG + 1, ...names.map((name) => nearness(name, seen, MOST_WRONG)));
  const family = apart(bearers.flatMap(({ surnames, joined }) => [...surnames, ...joined]));
  return family <= MOST_WRONG && family < apart(bearers.flatMap(({ givens }) => givens));
}

function widen(scene: Scene, mention: Mention): Mention {
  return widenRight(scene, opensWithFamily(scene, mention) ? widenLeft(scene, mention) : mention);
}

/** The `M’` of `M’Barki`. */
function overElision(scene: Scene, { first, bearers }: Mention): number {
  const before = first - 1;
  if (scene.gap(first) !== t.GAP_APOSTROPHE || !scene.isLetter(before)) return first;
  const whole = scene.word(before) + scene.word(first);
  return bearers.some(({ joined }) => joined.includes(whole)) ? before : first;
}

function widenLeft(scene: Scene, mention: Mention): Mention {
  const elided = { ...mention, first: overElision(scene, mention) };
  const prefixed = { ...elided, first: overPrefix(scene, elided) };
  const given = { ...prefixed, first: overGivens(scene, prefixed) };
  return { ...given, first: overInitials(scene, given) };
}

function widenRight(scene: Scene, mention: Mention): Mention {
  const more = { ...mention, last: overMoreGivens(scene, mention) };
  const trailed = { ...more, last: overTrailing(scene, more) };
  return { ...trailed, last: overTail(scene, trailed) };
}

const LONGEST_TAIL = 5;

/** The `boy` of `Ravi-boy`: what is joined to a given name and is no word. */
function overTail(scene: Scene, { first, last, bearers }: Mention): number {
  const next = last + 1;
  if (scene.gap(next) !== t.GAP_HYPHEN || scene.letters(next) > LONGEST_TAIL) return last;
  if (scene.isDigits(next) || !isGiven(scene, last, bearers) || !scene.isUpper(first)) return last;
  return isTailOf(scene, next) ? next : last;
}

const isTailOf = (scene: Scene, at: number): boolean =>
  scene.word(at) === scene.word(at - 1) || scene.lexis(at) === 0 || PET_TAIL.test(scene.word(at));

const PET_TAIL = /^(?:boy|girl|man|lief|baby|babe|bro|sis)$/;

/**
 * Every mention with the initials, given names and particles of its bearer that stand beside it.
 *
 * Whatever rule found a name, what is left of it beside would still betray the child.
 */
export function wholeMentions(
  scene: Scene,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const bearers = bearersOf(scene);
  const kin = kinOf(scene.lexicon.persons);
  return candidates.map((candidate) => {
    const settled = candidate.verdict === 'keep' || candidate.reason === 'name-undecided';
    const known = settled ? undefined : bearers.get(candidate.replacement);
    if (known === undefined) return candidate;
    const whole = widened(scene, candidate, known);
    return asOfKin(scene, whole, kin.get(candidate.replacement) ?? []);
  });
}

/** `C. Berg5ma` of the mother: beside a family name that several bear, the letters say who is meant. */
function asOfKin(scene: Scene, candidate: Candidate, kin: readonly Person[]): Candidate {
  if (kin.length === 0 || !hasLetterBeside(scene, candidate)) return candidate;
  for (const person of kin) {
    const whole = widened(scene, candidate, [person]);
    if (whole.start < candidate.start || whole.end > candidate.end)
      return { ...whole, type: person.type, replacement: person.replacement };
  }
  return candidate;
}

/** A letter right behind, or in front of the name or of one particle. */
function hasLetterBeside(scene: Scene, { start, end }: Candidate): boolean {
  const before = scene.tokenAt(start) - 1;
  const at = scene.is(before, v.PARTICLE) && !scene.isLetter(before) ? before - 1 : before;
  return scene.isLetter(at) || scene.isLetter(scene.tokenAt(end));
}

/** Who else bears a family name of these, by what stands for them. */
const kinOf = once((persons: readonly Person[]): ReadonlyMap<string, readonly Person[]> => {
  const kin = new Map<string, Person[]>();
  for (const one of persons)
    for (const other of persons)
      if (other.replacement !== one.replacement && sharesFamily(one, other))
        addTo(kin, one.replacement, other);
  return kin;
});

const sharesFamily = (one: Person, other: Person): boolean =>
  other.surnames.some((name) => one.surnames.includes(name));

function widened(scene: Scene, candidate: Candidate, bearers: readonly Person[]): Candidate {
  const first = scene.tokenAt(candidate.start);
  const last = scene.tokenAt(candidate.end) - 1;
  if (last < first || scene.start(first) !== candidate.start) return candidate;
  const whole = overPieces(scene, widen(scene, { first, last, bearers }));
  const proven = whole.first < first && isGivenFirst(scene, whole.first, bearers);
  return {
    ...candidate,
    verdict: proven ? 'certain' : candidate.verdict,
    start: scene.start(whole.first),
    end: whole.last > last ? scene.end(whole.last) : candidate.end,
  };
}

/** `Kwabena el Bouuzidi`: the given name as it is proves the damaged family name behind it. */
const isGivenFirst = (scene: Scene, at: number, bearers: readonly Person[]): boolean =>
  scene.isUpper(at) && scene.letters(at) > 1 && isGiven(scene, at, bearers);

function bearersOf({ lexicon }: Scene): ReadonlyMap<string, readonly Person[]> {
  const bearers = new Map<string, Person[]>();
  for (const person of lexicon.persons) addTo(bearers, person.replacement, person);
  return bearers;
}
