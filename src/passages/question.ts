import { keysOfWord, phrasesIn, stemsOf, wordingsIn, type FoundPhrase, type Keys } from './keys.js';
import { linksOf, type Lexicon } from './lexicon.js';
import type { Settings } from './settings.js';
import { likeness, trigramsOf } from './spelling.js';
import { stemOf } from './stem.js';
import { entriesOf, fold, wordsOf } from './text.js';
import type { TranscriptIndex } from './transcript-index.js';
import {
  FRAME_TURNS,
  FRAME_WORDS,
  KIND_WORDS,
  LIGHT_WORDS,
  SETTING_WORDS,
} from './words/function-words.js';

/** One thing a question is about: the keys that meet it, and how much it matters. */
export interface Term {
  readonly keys: Keys;
  readonly weight: number;
  /** Whether the word list knows it, so that absence from the transcript says something. */
  readonly known: boolean;
  /** Whether the question is about this, and not only set, framed or peopled by it. */
  readonly subject: boolean;
}

const FRAME_STEMS = new Set(entriesOf(FRAME_WORDS).map((word) => stemOf(fold(word))));
const KIND_STEMS = new Set(entriesOf(KIND_WORDS).map((word) => stemOf(fold(word))));
const LIGHT_STEMS = new Set(entriesOf(LIGHT_WORDS).map((word) => stemOf(fold(word))));
const SETTING = new Set(entriesOf(SETTING_WORDS));
const SETTING_REACH = 4;
const turnsIn = wordingsIn(entriesOf(FRAME_TURNS));
const ALIKE = 0.5;
const PHRASED = 0.3;
const NAME = 1.3;
const NAMES = /(?<=[\p{L}\p{N},;:] )\p{Lu}\p{L}+/gu;

/** What a question asks for, term by term, widened to all the words a child may use for it. */
export function termsOf(index: TranscriptIndex, question: string): readonly Term[] {
  const { lexicon } = index;
  const words = wordsOf(question);
  const phrases = phrasesIn(lexicon, stemsOf(lexicon, words)).filter((phrase) =>
    isSubject(lexicon, phrase),
  );
  const names = new Set((question.match(NAMES) ?? []).map(fold));
  const turns = turnsIn(words, lexicon);
  return [
    ...phrases.map((phrase) => phraseTerm(index, phrase)),
    ...words.flatMap((word, at) =>
      turns.some((turn) => at === turn.from || at === turn.to)
        ? []
        : wordTerm(index, word, {
            phrased: phrases.some((phrase) => at >= phrase.from && at <= phrase.to),
            name: names.has(word),
            setting: words
              .slice(Math.max(0, at - SETTING_REACH), at)
              .some((one) => SETTING.has(one)),
          }),
    ),
  ];
}

/** A turn that asks for a kind of answer, such as "hoe lang", is no subject. */
function isSubjectKey(key: string): boolean {
  return key.split('_').every((part) => !KIND_STEMS.has(part));
}

/** A child's wording in a lawyer's question is chance, unless it holds a word of its own. */
function isSubject(lexicon: Lexicon, { key }: FoundPhrase): boolean {
  const general = lexicon.members.get(key)?.some(({ side }) => side !== 'specific') ?? false;
  return general || key.split('_').some((part) => part !== '*' && !isEmpty(lexicon, part));
}

function isEmpty(lexicon: Lexicon, stem: string): boolean {
  return lexicon.functionStems.has(stem) || FRAME_STEMS.has(stem);
}

function phraseTerm(index: TranscriptIndex, { key }: FoundPhrase): Term {
  const keys = widened(index.lexicon, new Map([[key, 1]]));
  return { keys, weight: index.settings.phrase, known: true, subject: isSubjectKey(key) };
}

interface Place {
  readonly phrased: boolean;
  readonly setting: boolean;
  readonly name: boolean;
}

function wordTerm(index: TranscriptIndex, word: string, place: Place): readonly Term[] {
  const { lexicon } = index;
  const stem = stemOf(word);
  if (lexicon.functionStems.has(stem)) return [];
  const own = keysOfWord(lexicon, word);
  const known = [...own.keys()].some((key) => lexicon.members.has(key));
  const keys = widened(lexicon, known ? own : withLookalikes(index, stem, own));
  const weight = weightOf(index, stem, place);
  const subject =
    !FRAME_STEMS.has(stem) && !LIGHT_STEMS.has(stem) && !isBeside(lexicon, stem, place);
  return [{ keys, weight, known, subject }];
}

function frameShare(stem: string, settings: Settings): number {
  if (FRAME_STEMS.has(stem)) return settings.frame;
  return LIGHT_STEMS.has(stem) ? settings.light : 1;
}

function isBeside(lexicon: Lexicon, stem: string, place: Place): boolean {
  return place.setting || place.phrased || KIND_STEMS.has(stem) || lexicon.persons.has(stem);
}

function weightOf({ lexicon, settings }: TranscriptIndex, stem: string, place: Place): number {
  const frame = frameShare(stem, settings);
  const person = lexicon.persons.has(stem) ? settings.person : 1;
  const setting = place.setting ? settings.setting : 1;
  return frame * person * setting * (place.phrased ? PHRASED : 1) * (place.name ? NAME : 1);
}

function widened(lexicon: Lexicon, own: Keys): Keys {
  const keys = new Map(own);
  for (const [key, sure] of own) {
    for (const [linked, strength] of linksOf(lexicon, key)) {
      keys.set(linked, Math.max(strength * sure, keys.get(linked) ?? 0));
    }
  }
  return keys;
}

/** Adds the words of the transcript that are spelled much like a word the list does not know. */
function withLookalikes(index: TranscriptIndex, stem: string, own: Keys): Keys {
  const keys = new Map(own);
  if (stem.length < 4) return keys;
  const pieces = trigramsOf(stem);
  for (const [key, other] of index.spellings) {
    const alike = likeness(pieces, other);
    if (alike >= ALIKE) keys.set(key, Math.max(alike, keys.get(key) ?? 0));
  }
  return keys;
}
