import { RANK, type Candidate, type Verdict } from './candidate.js';
import { canonical } from './canonical.js';
import type { NameEntry, Person, Phrase } from './compiled.js';
import { fold } from './folding.js';
import { skeleton, STROKED, strokes } from './look-alikes.js';
import type { Marks } from './marks.js';
import { matchWord, type Match } from './name-match.js';
import { rulePlace } from './places.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import { isDutchWord, isGivenName, isTown } from './vocabulary.js';

/** Letters a digit may have been before scanning. */
const READ_AS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'li',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'bg',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '|': 'li',
  '!': 'il',
};
const MAX_READINGS = 16;
const MAX_LENGTH = 24;

/** Every way to read digits as letters; few, because names hold few such letters. */
export function readings(mixed: string): readonly string[] {
  let found = [''];
  for (const character of mixed) {
    const letters = READ_AS[character] ?? character;
    const next = found.flatMap((start) => letters.split('').map((letter) => start + letter));
    found = next.length > MAX_READINGS ? next.slice(0, MAX_READINGS) : next;
  }
  return found;
}

interface Compound {
  readonly first: number;
  readonly last: number;
}

const BAR = /^[|!]$/;

function glued(scene: Scene, i: number): boolean {
  if (!scene.has(i) || i === 0) return false;
  const gap = scene.gap(i);
  if (gap === 0) return true;
  const between = scene.start(i) - scene.end(i - 1);
  return (
    between === 1 &&
    (gap === t.GAP_OTHER || gap === t.GAP_STOP) &&
    BAR.test(scene.text.charAt(scene.end(i - 1)))
  );
}

function compoundAt(scene: Scene, i: number): Compound {
  let first = i;
  let last = i;
  while (i - first < 6 && glued(scene, first)) first -= 1;
  while (last - i < 6 && glued(scene, last + 1)) last += 1;
  return { first, last };
}

function matchMixed(scene: Scene, { first, last }: Compound): Match | undefined {
  const mixed = scene.text.slice(scene.start(first), scene.end(last)).toLowerCase();
  const digits = mixed.replace(/[^0-9|!]/g, '').length;
  if (mixed.length > MAX_LENGTH || mixed.length < 3 || digits * 2 > mixed.length || digits === 0)
    return undefined;
  if (/^[^0-9|!]+\d{2,}$/.test(mixed)) return undefined;
  const scanned = scannedName(scene, mixed);
  if (scanned !== undefined) return scanned;
  const matches = readings(mixed).map((reading) => matchWord(scene, reading));
  const exact = matches.find(
    (match) => match !== undefined && match.form !== 'slip' && match.form !== 'short',
  );
  return exact ?? matches.find((match) => match !== undefined && mixed.length >= 6);
}

/** The name whose look-alikes this word is made of. */
function scannedName(scene: Scene, mixed: string): Match | undefined {
  const word = fold(mixed);
  const entries = scene.lexicon.skeletons.get(skeleton(word)) ?? strokedEntries(scene, word);
  if (entries === undefined) return undefined;
  return { entries, form: 'scan', ambiguous: false, rival: false, word: mixed };
}

/** `Sclioutcn`: several strokes mistaken, so nothing else may explain the word. */
function strokedEntries(scene: Scene, word: string): readonly NameEntry[] | undefined {
  if (word.length < STROKED || isGivenName(word) || isTown(word)) return undefined;
  if (scene.facts.roleOf(word) !== 0 || scene.lexicon.phrases.has(word)) return undefined;
  return scene.lexicon.strokes.get(strokes(word));
}

/** `HUlZlNGA`, `Kcrcm`: a capitalised word that is neither a known name nor ordinary. */
function isMixed(scene: Scene, i: number): boolean {
  if (scene.letters(i) < 3 || !scene.isUpper(i)) return false;
  const inside = scene.flagged(i, t.HAS_UPPER_INSIDE);
  if (!inside && scene.letters(i) < 4) return false;
  const word = scene.word(i);
  return !scene.lexicon.names.has(word) && (inside || !isDutchWord(word));
}

function mixedName(scene: Scene, i: number): Candidate | undefined {
  const entries = scannedName(scene, scene.word(i))?.entries[0];
  return entries && scanned(scene, { first: i, last: i }, entries.person, 'certain');
}

/** `te Meppe1`: where something happened; `geboren te: Meppe1` is another matter. */
const isScene = (scene: Scene, first: number): boolean =>
  scene.word(first - 1) === 'te' && (scene.gap(first) & t.GAP_COLON) === 0;

/** Behind the known street or postcode, or before it. */
const isHome = (scene: Scene, phrase: Phrase, first: number, last: number): boolean =>
  scene.isDigits(last + 1) || rulePlace(scene, { phrase, first, last })?.verdict === 'certain';

/** A shorter one is only known beside its postcode or street: `0ss`. */
const SHORTEST_PLACE = 4;

/** A town, street or school with digits for letters. */
function matchPhrase(scene: Scene, { first, last }: Compound): Candidate | undefined {
  const mixed = scene.text.slice(scene.start(first), scene.end(last)).toLowerCase();
  if (mixed.length > MAX_LENGTH || mixed.length < 3 || !/[a-z]{2}/.test(mixed)) return undefined;
  const short = mixed.length < SHORTEST_PLACE;
  for (const reading of readings(mixed)) {
    const phrase = scene.lexicon.phrases
      .get(reading)
      ?.find(
        (known) =>
          known.role !== 'contact' &&
          (!short || (known.role === 'town' && isHome(scene, known, first, last))) &&
          surrounds(scene, known, first, last),
      );
    if (phrase) return asPhrase(scene, phrase, first, last);
  }
  return undefined;
}

function asPhrase(
  scene: Scene,
  phrase: Phrase,
  first: number,
  last: number,
): Candidate | undefined {
  const start = first - phrase.key;
  if (phrase.role === 'town' && isScene(scene, start) && !isHome(scene, phrase, start, last))
    return undefined;
  return {
    start: scene.start(start),
    end: scene.end(last + phrase.words.length - 1 - phrase.key),
    type: phrase.type,
    verdict: 'certain',
    reason: `known-${phrase.role}-scan`,
    replacement: phrase.replacement,
    rank: RANK.place,
  };
}

/** Do the other words of the phrase stand around its damaged one? */
function surrounds(scene: Scene, { words, key }: Phrase, first: number, last: number): boolean {
  return words.every((word, index) => {
    if (index === key) return true;
    const at = index < key ? first - key + index : last + index - key;
    return scene.word(at) === word;
  });
}

/** A class of letters and figures: `lM3` for 1M3. */
function matchClass(scene: Scene, { first, last }: Compound): Candidate | undefined {
  const read = canonical(scene.text.slice(scene.start(first), scene.end(last)));
  if (!scene.lexicon.classes.includes(read)) return undefined;
  return {
    start: scene.start(first),
    end: scene.end(last),
    type: 'CLASS',
    verdict: 'certain',
    reason: 'known-class-scan',
    replacement: '[klas]',
    rank: RANK.place,
  };
}

/** Names in which a scanner put digits or bars for letters: `0livier`, `Scho1tens`, `Wil|em`. */
export function findDamagedNames(scene: Scene, marks: Marks): readonly Candidate[] {
  const found: Candidate[] = [];
  let past = -1;
  for (const i of [...marks.digits, ...barsOf(scene)].sort((a, b) => a - b)) {
    if (i <= past || !(glued(scene, i) || glued(scene, i + 1))) continue;
    const compound = compoundAt(scene, i);
    past = compound.last;
    const candidate =
      matchPhrase(scene, compound) ?? matchClass(scene, compound) ?? damagedName(scene, compound);
    if (candidate) found.push(candidate);
  }
  return [...found, ...findMixedNames(scene)];
}

const BIG_I = /^l[b-df-hj-np-tv-z]/;

/** `llse`: an `l` where a capital `I` stood. */
const mayBeCapital = (scene: Scene, i: number): boolean =>
  scene.text.charCodeAt(scene.start(i)) === 0x6c &&
  scene.lexis(i) === 0 &&
  scene.letters(i) > 2 &&
  BIG_I.test(scene.word(i));

function lowered(scene: Scene, i: number): readonly Candidate[] | undefined {
  const name = `i${scene.word(i).slice(1)}`;
  const entry = scene.lexicon.names.get(name)?.find(({ form }) => form === 'plain');
  return entry && [scanned(scene, { first: i, last: i }, entry.person, 'certain')];
}

function findMixedNames(scene: Scene): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < scene.count; i += 1) {
    if (mayBeCapital(scene, i)) found.push(...(lowered(scene, i) ?? []));
  }
  for (const i of scene.uppers) {
    const candidate = isMixed(scene, i)
      ? (matchClass(scene, { first: i, last: i }) ?? mixedName(scene, i))
      : undefined;
    if (candidate) found.push(candidate);
  }
  return found;
}

function damagedName(scene: Scene, compound: Compound): Candidate | undefined {
  const match = matchMixed(scene, compound);
  const person = match?.entries[0]?.person;
  if (match === undefined || person === undefined) return undefined;
  const doubtful = match.ambiguous && !scene.isUpper(compound.first);
  return scanned(scene, compound, person, doubtful ? 'doubtful' : 'certain');
}

function scanned(scene: Scene, compound: Compound, person: Person, verdict: Verdict): Candidate {
  return {
    start: scene.start(compound.first),
    end: scene.end(compound.last),
    type: person.type,
    verdict,
    reason: 'known-name-scan',
    replacement: person.replacement,
    rank: RANK.name + 0.05,
  };
}

function barsOf(scene: Scene): readonly number[] {
  const bars: number[] = [];
  for (let i = 1; i < scene.count; i += 1) {
    const gap = scene.gap(i);
    if ((gap === t.GAP_OTHER || gap === t.GAP_STOP) && glued(scene, i)) bars.push(i);
  }
  return bars;
}
