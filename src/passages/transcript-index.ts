import { exchangesOf, type Exchange, type TranscriptSegment } from './exchanges.js';
import { joinedKey, keysOfHeardWord, phrasesIn, stemsOf } from './keys.js';
import type { Lexicon } from './lexicon.js';
import { openingOf } from './phases.js';
import type { Settings } from './settings.js';
import { trigramsOf } from './spelling.js';
import { append, fold, wordsOf } from './text.js';

/** Where a key occurs: the exchange and how surely. */
export interface Posting {
  readonly exchange: number;
  /** How surely the interviewer used it there. */
  readonly asked: number;
  /** How surely it was used in the answer. */
  readonly answered: number;
}

/** A transcript prepared for questions. */
export interface TranscriptIndex {
  readonly segments: readonly TranscriptSegment[];
  readonly exchanges: readonly Exchange[];
  /** The same exchanges with folded texts, for patterns. */
  readonly folded: readonly Exchange[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** Per key, how much its occurrence says: 1 for a word used once, near 0 for one used always. */
  readonly rarity: ReadonlyMap<string, number>;
  readonly spellings: ReadonlyMap<string, ReadonlySet<string>>;
  /** The first exchange of the account itself, after acquaintance and practice. */
  readonly opening: number;
  readonly lexicon: Lexicon;
  readonly settings: Settings;
}

/** Prepares a transcript with a given word list and given settings. */
export function buildIndex(
  segments: readonly TranscriptSegment[],
  lexicon: Lexicon,
  settings: Settings,
): TranscriptIndex {
  const exchanges = exchangesOf(segments);
  const postings = new Map<string, Posting[]>();
  for (const [at, exchange] of exchanges.entries()) addExchange(postings, exchange, at, lexicon);
  return {
    segments,
    exchanges,
    folded: exchanges.map(foldedExchange),
    postings,
    rarity: rarityOf(postings, exchanges.length, settings),
    spellings: spellingsOf(postings, lexicon),
    opening: openingOf(exchanges, lexicon),
    lexicon,
    settings,
  };
}

function foldedExchange(exchange: Exchange): Exchange {
  return {
    ...exchange,
    asked: exchange.asked.map(fold),
    answered: exchange.answered.map(fold),
  };
}

function addExchange(
  postings: Map<string, Posting[]>,
  exchange: Exchange,
  at: number,
  lexicon: Lexicon,
): void {
  const asked = keysOfTexts(exchange.asked, lexicon);
  const answered = keysOfTexts(exchange.answered, lexicon);
  for (const key of new Set([...asked.keys(), ...answered.keys()])) {
    append(postings, key, {
      exchange: at,
      asked: asked.get(key) ?? 0,
      answered: answered.get(key) ?? 0,
    });
  }
}

function keysOfTexts(texts: readonly string[], lexicon: Lexicon): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  for (const text of texts) addText(keys, text, lexicon);
  return keys;
}

function addText(keys: Map<string, number>, text: string, lexicon: Lexicon): void {
  const words = wordsOf(text);
  const stems = stemsOf(lexicon, words);
  const offer = (key: string, strength: number): void => {
    if (lexicon.functionStems.has(key)) return;
    keys.set(key, Math.max(strength, keys.get(key) ?? 0));
  };
  for (const [at, word] of words.entries()) {
    for (const [key, strength] of keysOfHeardWord(lexicon, word)) offer(key, strength);
    const next = words[at + 1];
    if (next === undefined) continue;
    for (const [key, strength] of joinedKey(lexicon, word, next)) offer(key, strength);
  }
  for (const phrase of phrasesIn(lexicon, stems)) offer(phrase.key, 1);
}

function rarityOf(
  postings: ReadonlyMap<string, readonly Posting[]>,
  exchanges: number,
  settings: Settings,
): ReadonlyMap<string, number> {
  const most = Math.log(1 + exchanges);
  return new Map(
    [...postings].map(([key, found]) => {
      const rare = Math.log((1 + exchanges) / found.length) / most;
      return [key, Math.max(rare, 0) ** settings.rarity];
    }),
  );
}

/** The pieces of every word the list does not know, for questions that spell it otherwise. */
function spellingsOf(
  postings: ReadonlyMap<string, readonly Posting[]>,
  lexicon: Lexicon,
): ReadonlyMap<string, ReadonlySet<string>> {
  const unknown = [...postings.keys()].filter(
    (key) => key.length > 3 && !key.includes('_') && !lexicon.members.has(key),
  );
  return new Map(unknown.map((key) => [key, trigramsOf(key)]));
}
