import { keysOfWord } from './keys.js';
import { linksOf, type Lexicon } from './lexicon.js';
import { stemOf } from './stem.js';
import { entriesOf, fold, wordsOf } from './text.js';
import { FRAME_WORDS, KIND_WORDS } from './words/function-words.js';

/** Words of a request and of an answer that the word list does not bring together yet. */
export interface WordsApart {
  readonly asked: readonly string[];
  readonly said: readonly string[];
}

const SHORTEST = 4;
const MOST = 4;
const FRAMES = new Set(entriesOf(`${FRAME_WORDS} ${KIND_WORDS}`).map((word) => stemOf(fold(word))));
/** A capital within a sentence, and any digit: names and numbers are no words of a list. */
const PROPER = /(?<![.!?:]\s|^)\p{Lu}\p{L}*|\S*\d\S*/gu;

/**
 * What would have to be added for the list to lead from a request to an answer that somebody marked as right.
 *
 * Only single words in small letters: what comes out is shown outside the case.
 */
export function wordsApart(
  lexicon: Lexicon,
  question: string,
  answers: readonly string[],
): WordsApart {
  const said = answers.flatMap((text) => contentWords(lexicon, text));
  const heard = new Set(said.flatMap((word) => [...keysOfWord(lexicon, word).keys()]));
  const asked = contentWords(lexicon, question).filter(
    (word) => !FRAMES.has(stemOf(word)) && !meets(lexicon, word, heard),
  );
  const reached = new Set(
    contentWords(lexicon, question).flatMap((word) => [...reachOf(lexicon, word)]),
  );
  return {
    asked: [...new Set(asked)].slice(0, MOST),
    said: [...new Set(said)].filter((word) => !reached.has(stemOf(word))).slice(0, MOST),
  };
}

function contentWords(lexicon: Lexicon, text: string): readonly string[] {
  return wordsOf(text.replace(PROPER, ' ')).filter(
    (word) =>
      word.length >= SHORTEST && /^[a-z]+$/.test(word) && !lexicon.functionStems.has(stemOf(word)),
  );
}

function meets(lexicon: Lexicon, word: string, heard: ReadonlySet<string>): boolean {
  return [...reachOf(lexicon, word)].some((key) => heard.has(key));
}

function reachOf(lexicon: Lexicon, word: string): ReadonlySet<string> {
  const own = [...keysOfWord(lexicon, word).keys()];
  return new Set(own.flatMap((key) => [key, ...linksOf(lexicon, key).keys()]));
}
