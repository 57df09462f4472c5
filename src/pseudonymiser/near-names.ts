import { RANK, type Candidate, type Verdict } from './candidate.js';
import type { Person } from './compiled.js';
import { isExplainedAsPerson, isToldName, isWrittenSo } from './called.js';
import { STRANGER } from './facts.js';
import { distance } from './misspellings.js';
import { once } from './once.js';
import { soundOf } from './phonetics.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

/** A known name as it sounds. */
interface Known {
  readonly name: string;
  readonly sound: string;
  readonly given: boolean;
  readonly person: Person;
}

/** How much a word is like a known name. */
type Likeness = 'same' | 'near' | 'longer' | 'far';

const SHORTEST = 2;
const SHORTEST_SMALL = 4;
const LONGEST = 24;
const MANY = 40;

/** Nothing where names are known by the dozen: then too much resembles one of them. */
const knownNames = once((persons: readonly Person[]): readonly Known[] => {
  const names = persons.reduce(
    (sum, { givens, surnames }) => sum + givens.length + surnames.length,
    0,
  );
  if (names > MANY) return [];
  return persons.flatMap((person) => {
    const lead = person.prefix.join('');
    const joined = person.joined.flatMap((name) => [name, lead + name]);
    return [...new Set([...person.givens, ...person.surnames, ...joined])]
      .filter(({ length }) => length >= SHORTEST)
      .map((name) => ({
        name,
        sound: soundOf(name),
        given: person.givens.includes(name),
        person,
      }));
  });
});

/** How many sounds may differ: one, in longer names two or three. */
const mayDiffer = (length: number): number => (length < 5 ? 1 : length < 8 ? 2 : 3);

function likeness(known: Known, word: string, heard: string): Likeness | undefined {
  const { name, sound } = known;
  if (name.length === SHORTEST) return word.length < 4 ? byDistance(known, word, heard) : undefined;
  if (Math.abs(word.length - name.length) > MOST_LONGER) return undefined;
  if ((sound === heard && word.length > 2) || isReversed(name, word)) return 'same';
  return byEnding(known, word, heard) ?? byDistance(known, word, heard);
}

/** `naad` of Daan, as children write. */
function isReversed(name: string, word: string): boolean {
  if (name.length < 4 || name.length !== word.length) return false;
  for (let at = 0; at < name.length; at += 1)
    if (name.charAt(at) !== word.charAt(word.length - 1 - at)) return false;
  return true;
}

function byDistance({ name, sound }: Known, word: string, heard: string): Likeness | undefined {
  const most = mayDiffer(Math.min(name.length, word.length));
  const apart = Math.min(distance(sound, heard, most), distance(name, word, most));
  if (apart > most) return undefined;
  return apart < 2 && opensAlike(name, word) ? 'near' : farther(name, word, apart);
}

/** In a short name the first letter must be right. */
const opensAlike = (name: string, word: string): boolean =>
  name.length > 4 || (word.length > 2 && name.startsWith(word.charAt(0)));

const MOST_LONGER = 5;

/** The given name with something behind it, or without its end. */
function byEnding(
  { name, sound, given }: Known,
  word: string,
  heard: string,
): Likeness | undefined {
  if (!given) return undefined;
  if (isPetForm(name, word) || isPetForm(sound, heard)) return 'near';
  if (isPetOfStem(name, word)) return 'near';
  if (isLengthened(name, word)) return 'longer';
  return isCutOff(name, word) ? 'far' : undefined;
}

/** Two apart only with the first letter in common, or in a long name. */
function farther(name: string, word: string, apart: number): Likeness | undefined {
  const opens = name.startsWith(word.charAt(0));
  return apart === 1 || opens || name.length > 7 ? 'far' : undefined;
}

const isCutOff = (name: string, word: string): boolean =>
  word.length > 2 && word.length < name.length && name.startsWith(word);

const PET = /^(?:t?je|k?ie|ke|y|i|lief|cim|mans|o)s?$/;

const isPetForm = (name: string, word: string): boolean =>
  name.length > 2 && word.startsWith(name) && PET.test(word.slice(name.length));

const STEM_ENDING =
  /(?:[eé]?tjes?|[kp]je|(?:ou|oe|u|i)s[jh]?[aek]?|[oe]?[ctk]?(?:sj|h)?ka|enka|ocka|ulja|ik|ek|i(?:nh|t|s)[oae]|ushka|czka|usia|uś)$/;

/** `Nadientje` of Nadine, `Vikusja` of Vika, `Olenka` of Ola: an ending, and the name without its last vowel. */
function isPetOfStem(name: string, word: string): boolean {
  const ending = STEM_ENDING.exec(word);
  if (ending === null || word.length <= name.length) return false;
  const stem = word.slice(0, ending.index);
  const bare = name.replace(/[aeiouy]+$/, '');
  return (
    stem.length > 2 &&
    (stem === bare || soundOf(stem) === soundOf(bare) || stem === doubledEnd(bare))
  );
}

/** The `nadien` of `nadin`, the `heleen` of `helen`. */
const doubledEnd = (bare: string): string =>
  bare.replace(/i(?=[^aeiouy]$)/, 'ie').replace(/(?<![aeiou])([aeou])(?=[^aeiouy]$)/, '$1$1');

/** `Aylincim` and `Bartek`: the name, or the most of it, with another ending. */
function isLengthened(name: string, word: string): boolean {
  if (word.startsWith(name) && name.length > 3) return true;
  return name.length > 5 && word.startsWith(name.slice(0, 4)) && word.length <= name.length + 1;
}

interface Resemblance {
  readonly person: Person;
  readonly likeness: Likeness;
}

const ORDER: readonly Likeness[] = ['same', 'near', 'longer', 'far'];

function closest(known: readonly Known[], word: string): Resemblance | undefined {
  const heard = soundOf(word);
  let best: Resemblance | undefined;
  for (const name of known) {
    const like = likeness(name, word, heard);
    if (like === undefined) continue;
    if (best === undefined || ORDER.indexOf(like) < ORDER.indexOf(best.likeness))
      best = { person: name.person, likeness: like };
  }
  return best;
}

/** `Hint zegt`, `met Ros mee`: an ordinary word whose capital only a name explains. */
function isUsedAsName(scene: Scene, i: number): boolean {
  if (!mayBeUsed(scene, i)) return false;
  if (!scene.opensSentence(i)) return isAmongSmall(scene, i);
  if (isToldName(scene, i, i) || isExplainedAsPerson(scene, i, i + 1)) return true;
  return (scene.is(i + 1, v.PERSON_VERB) && scene.adjacent(i + 1)) || isQuotedAlone(scene, i);
}

const mayBeUsed = (scene: Scene, i: number): boolean =>
  scene.isUpper(i) && !scene.isShouted(i) && !v.isFunctionWord(scene.word(i));

const isAmongSmall = (scene: Scene, i: number): boolean =>
  scene.adjacent(i) && !scene.isUpper(i - 1) && !scene.isUpper(i + 1);

/** One word in quotation marks, after `bekend als` and the like. */
function isQuotedAlone(scene: Scene, i: number): boolean {
  const quoted = [i, i + 1].every((at) => (scene.gap(at) & (t.GAP_OPEN | t.GAP_CLOSE)) !== 0);
  return (
    quoted && /^(?:als|genoemd|heet|heette|noemen|noemt|noemde|zegt|zei)$/.test(scene.word(i - 1))
  );
}

function isLikeName(scene: Scene, i: number): boolean {
  const length = scene.letters(i);
  const least = scene.isUpper(i) ? 2 : SHORTEST_SMALL;
  return length >= least && length <= LONGEST && !scene.isDigits(i);
}

/** A word that nobody and nothing known explains. */
function isUnexplained(scene: Scene, i: number): boolean {
  if (!isLikeName(scene, i) || scene.cues(i) !== 0 || isAbbreviation(scene, i)) return false;
  if (scene.isKnownWord(i) && !isUsedAsName(scene, i)) return false;
  return !isTaken(scene, scene.word(i));
}

/** Also of a statute or a court, as in `artikel 421 Sv`. */
const isAbbreviation = (scene: Scene, i: number): boolean =>
  scene.isAcronym(i) || /^(?:sv|sr|rv|bw|rb|hr|awb|sin)$/.test(scene.word(i));

const isTaken = ({ lexicon, facts }: Scene, word: string): boolean =>
  (facts.roleOf(word) & ~STRANGER) !== 0 ||
  lexicon.names.has(word) ||
  lexicon.phrases.get(word)?.some(({ role }) => role !== 'contact') === true;

/** `kuiperij`, `lentebok`: a small word made of an ordinary one that is a name too. */
function isCompound(scene: Scene, i: number, word: string): boolean {
  if (scene.isUpper(i) || word.length < 6) return false;
  for (let length = 4; length < word.length - 1; length += 1) {
    const [head, tail] = [word.slice(0, length), word.slice(length)];
    if (
      v.isDutchWord(head) &&
      (v.isDutchWord(tail) || NOUN_ENDING.test(tail)) &&
      isNameOf(scene, head, tail)
    )
      return true;
  }
  return false;
}

const NOUN_ENDING = /^(?:ij|erij|sters?|achtig|loos|s?ter)$/;

const isNameOf = ({ lexicon }: Scene, head: string, tail: string): boolean =>
  lexicon.names.has(head) || lexicon.names.has(tail);

function verdictOf(
  scene: Scene,
  i: number,
  word: string,
  { person, likeness: like }: Resemblance,
): Verdict | undefined {
  const child = person.kind === 'child';
  if (!child && isSpeaker(scene, i)) return undefined;
  if (child && isLoose(like) && !scene.isUpper(i)) return undefined;
  if (isTelling(scene, i, word, like)) return 'certain';
  return child ? verdictOfLoose(scene, i, like) : undefined;
}

/** `[16:40] Gio: …`: who writes to the child; the family is there under its own names. */
const isSpeaker = (scene: Scene, i: number): boolean =>
  (scene.gap(i + 1) & t.GAP_COLON) !== 0 &&
  (scene.gap(i) & (t.GAP_NEWLINE | t.GAP_CLOSE | t.GAP_HYPHEN)) !== 0;

const isLoose = (like: Likeness): boolean => like === 'far' || like === 'longer';

function verdictOfLoose(scene: Scene, i: number, like: Likeness): Verdict {
  if (isNamedInWriting(scene, i)) return 'certain';
  if (isLoose(like)) return 'doubtful';
  if (isToldName(scene, i, i) || isExplainedAsPerson(scene, i, i + 1)) return 'certain';
  return isCalledOut(scene, i) && !scene.isKnownWord(i) ? 'certain' : 'doubtful';
}

/** With its capital, beside no name of somebody else, where it is told how a name was written. */
const isNamedInWriting = (scene: Scene, i: number): boolean =>
  scene.isUpper(i) &&
  !scene.isShouted(i) &&
  !scene.isKnownWord(i) &&
  scene.facts.roleOf(scene.word(i)) === 0 &&
  !isForeign(scene, i) &&
  isWrittenSo(scene, i);

/** `zei: Ambie, je bent`: somebody speaks to the child. */
const isCalledOut = (scene: Scene, i: number): boolean =>
  scene.isUpper(i) &&
  ((scene.gap(i) & (t.GAP_COLON | t.GAP_OPEN)) !== 0 || isHailed(scene, i)) &&
  (scene.gap(i + 1) & (t.GAP_COMMA | t.GAP_STOP)) !== 0;

/** `"Hé Victoria, geef hier"`. */
const isHailed = (scene: Scene, i: number): boolean =>
  /^(?:he|hee|hey|heey|ey|eyy|yo|joh|psst)$/.test(scene.word(i - 1)) &&
  (scene.gap(i - 1) & (t.GAP_COLON | t.GAP_OPEN)) !== 0;

/** Close enough, and no other name or word. */
function isTelling(scene: Scene, i: number, word: string, like: Likeness): boolean {
  if (like === 'far' || isForeign(scene, i) || isUsual(scene, i, word)) return false;
  return scene.isUpper(i) || like === 'same' || word.length > 5;
}

function isUsual(scene: Scene, i: number, word: string): boolean {
  const named = v.isGivenName(word) || v.isTown(word);
  return named || scene.isKnownWord(i) || scene.facts.roleOf(word) !== 0;
}

/** A title, initials or a name beside it that is not known make it somebody else's. */
function isForeign(scene: Scene, i: number): boolean {
  if (scene.is(i - 1, v.HONORIFIC) || (scene.isLetter(i - 1) && scene.isUpper(i - 1))) return true;
  return [i - 1, i + 1].some(
    (at) =>
      scene.gap(Math.max(at, i)) === t.GAP_SPACE &&
      scene.isNameLike(at) &&
      !scene.lexicon.names.has(scene.word(at)),
  );
}

/** Words that are no words but look or sound like a name of the household. */
export function findNearNames(scene: Scene): readonly Candidate[] {
  const known = knownNames(scene.lexicon.persons);
  if (known.length === 0 || known.length > MANY) return [];
  const seen = new Map<string, Resemblance | null>();
  const found: Candidate[] = [];
  for (let i = 0; i < scene.count; i += 1) {
    if (!isUnexplained(scene, i)) continue;
    const word = scene.word(i);
    const noted = seen.get(word);
    const like = noted === undefined ? (closest(known, word) ?? null) : noted;
    seen.set(word, like);
    found.push(...candidates(scene, i, like));
  }
  return found.map((one, at) => (isBeside(found, at) ? { ...one, verdict: 'certain' } : one));
}

/** `Victoria Kovaltsjoek`: two damaged names of one bearer beside one another prove each other. */
function isBeside(found: readonly Candidate[], at: number): boolean {
  const [before, one, after] = [found[at - 1], found[at], found[at + 1]];
  if (one === undefined) return false;
  const pairs = [[before, one] as const, [one, after] as const];
  return pairs.some(
    ([left, right]) =>
      left !== undefined &&
      right !== undefined &&
      right.start - left.end === 1 &&
      left.replacement === right.replacement,
  );
}

function candidates(scene: Scene, i: number, like: Resemblance | null): readonly Candidate[] {
  if (like === null || isCompound(scene, i, scene.word(i))) return [];
  const verdict = verdictOf(scene, i, scene.word(i), like);
  return verdict ? [candidate(scene, i, like.person, verdict)] : [];
}

function candidate(scene: Scene, i: number, person: Person, verdict: Verdict): Candidate {
  return {
    start: scene.start(i),
    end: scene.end(i),
    type: person.type,
    verdict,
    reason: 'near-name',
    replacement: person.replacement,
    rank: RANK.name - 0.8,
  };
}
