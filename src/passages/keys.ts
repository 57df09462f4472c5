import { soundingLike, soundingNear, type Lexicon, type Phrase } from './lexicon.js';
import { bareVerbOf, stemOf } from './stem.js';
import { append, fold } from './text.js';

/** What a word or wording can be met by, with how surely it means that. */
export type Keys = ReadonlyMap<string, number>;

/** A wording found in a text: its key and the first and last word it covers. */
export interface FoundPhrase {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

const GAP = 3;
const MIN_PART = 3;
const HEARD_LIMIT = 20_000;

/** Prefixes and endings that look like words: no compound is cut there. */
const NOT_PARTS = new Set(
  'ver aan uit toe mee ter ten der ing end baar heid ster lijk ling oor ren eens alle wee be ge her ont over onder'.split(
    ' ',
  ),
);
const WEIGHT = {
  heard: 0.9,
  joined: 0.9,
  sound: 0.75,
  nearSound: 0.5,
  bareVerb: 0.7,
  head: 0.6,
  modifier: 0.5,
  knownWhole: 0.4,
};

/** The stems of a text in order, spelling as spoken put right: what wordings are sought in. */
export function stemsOf(lexicon: Lexicon, words: readonly string[]): readonly string[] {
  return words.map((word) => stemOf(fold(lexicon.spoken.get(word) ?? word)));
}

/** Everything one word can be met by: its stem, its parts, what it sounds like. */
export function keysOfWord(lexicon: Lexicon, word: string): Keys {
  const keys = new Map<string, number>([[stemOf(word), 1]]);
  const heard = lexicon.spoken.get(word);
  if (heard !== undefined) offer(keys, stemOf(heard), WEIGHT.heard);
  const verb = bareVerbOf(word);
  if (verb !== undefined) offer(keys, verb, WEIGHT.bareVerb);
  const whole = lexicon.members.has(stemOf(word)) ? WEIGHT.knownWhole : 1;
  for (const part of partsOf(lexicon, word)) offer(keys, part.stem, part.weight * whole);
  if (keys.size === 1 && !lexicon.members.has(stemOf(word))) addSound(lexicon, word, keys);
  return keys;
}

/** Neighbouring words that transcription split: "brom fiets" is also met by "bromfiets". */
export function joinedKey(lexicon: Lexicon, one: string, next: string): Keys {
  const stem = stemOf(one + next);
  const plausible = one.length + next.length >= 6 && lexicon.members.has(stem);
  return plausible ? new Map([[stem, WEIGHT.joined]]) : new Map();
}

/** All wordings of the list that occur in a text. */
export function phrasesIn(lexicon: Lexicon, stems: readonly string[]): readonly FoundPhrase[] {
  return found(lexicon.phrases, stems);
}

function found(
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  stems: readonly string[],
): readonly FoundPhrase[] {
  const all: FoundPhrase[] = [];
  for (const [from, stem] of stems.entries()) {
    for (const phrase of phrases.get(stem) ?? []) {
      const to = endOf(phrase, stems, from);
      if (to !== undefined) all.push({ key: phrase.key, from, to });
    }
  }
  return all;
}

function endOf(phrase: Phrase, stems: readonly string[], from: number): number | undefined {
  let at = from;
  let reach = 1;
  for (let one = 1; one < phrase.parts.length; one += 1) {
    const part = phrase.parts[one] ?? '';
    if (part === '*') {
      reach = GAP + 1;
      continue;
    }
    const next = withinReach(part, stems, at, reach);
    if (next === undefined) return undefined;
    at = next;
    reach = 1;
  }
  return at;
}

/** Looks no further than a wording may reach: most texts are much longer than their gaps. */
function withinReach(
  part: string,
  stems: readonly string[],
  at: number,
  reach: number,
): number | undefined {
  for (let next = at + 1; next <= at + reach && next < stems.length; next += 1) {
    if (stems[next] === part) return next;
  }
  return undefined;
}

function addSound(lexicon: Lexicon, word: string, keys: Map<string, number>): void {
  if (word.length < 4 || lexicon.functionStems.has(stemOf(word))) return;
  const like = soundingLike(lexicon, stemOf(word));
  if (like !== undefined) offer(keys, like, WEIGHT.sound);
}

/** The keys of a word as a child says it or software wrote it down: a letter may be off. */
export function keysOfHeardWord(lexicon: Lexicon, word: string): Keys {
  const known = lexicon.heard.get(word);
  if (known !== undefined) return known;

  const keys = heardKeys(lexicon, word);
  if (lexicon.heard.size > HEARD_LIMIT) lexicon.heard.clear();
  lexicon.heard.set(word, keys);
  return keys;
}

function heardKeys(lexicon: Lexicon, word: string): Keys {
  const keys = keysOfWord(lexicon, word);
  const stem = stemOf(word);
  if (keys.size > 1 || lexicon.members.has(stem) || lexicon.functionStems.has(stem)) return keys;
  const near = soundingNear(lexicon, stem);
  return near === undefined ? keys : new Map([...keys, [near, WEIGHT.nearSound]]);
}

function partsOf(
  lexicon: Lexicon,
  word: string,
): readonly { readonly stem: string; readonly weight: number }[] {
  if (word.includes('-')) {
    return word.split('-').map((part) => ({ stem: stemOf(part), weight: WEIGHT.head }));
  }
  if (word.length < 7) return [];
  for (let cut = word.length - MIN_PART; cut >= MIN_PART; cut -= 1) {
    const head = stemOf(word.slice(cut));
    const modifier = modifierOf(lexicon, word.slice(0, cut));
    if (modifier !== undefined && isWord(lexicon, head)) {
      return [
        { stem: head, weight: WEIGHT.head },
        { stem: modifier, weight: WEIGHT.modifier },
      ];
    }
  }
  return [];
}

function modifierOf(lexicon: Lexicon, part: string): string | undefined {
  return [part, part.replace(/(?:s|en|e)$/, '')].map(stemOf).find((stem) => isWord(lexicon, stem));
}

function isWord(lexicon: Lexicon, stem: string): boolean {
  return stem.length >= MIN_PART && !NOT_PARTS.has(stem) && lexicon.members.has(stem);
}

function offer(keys: Map<string, number>, key: string, weight: number): void {
  keys.set(key, Math.max(weight, keys.get(key) ?? 0));
}

/** Finds given wordings in a text. */
export function wordingsIn(
  wordings: readonly string[],
): (words: readonly string[], lexicon: Lexicon) => readonly FoundPhrase[] {
  const byFirst = new Map<string, Phrase[]>();
  for (const wording of wordings) {
    const parts = fold(wording)
      .split('_')
      .map((part) => (part === '*' ? part : stemOf(part)));
    append(byFirst, parts[0] ?? '', { key: wording, parts });
  }
  return (words, lexicon) => found(byFirst, stemsOf(lexicon, words));
}
