import { standardLexicon } from './engine.js';
import type { Lexicon } from './lexicon.js';
import { isOneEditAway, soundOf } from './spelling.js';
import { stemOf } from './stem.js';
import { fold, wordsOf } from './text.js';

/** Where a word that was looked for stands in a text: offsets, the last one excluded. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** A text in which words were found, by its place in the list. */
export interface Find {
  readonly at: number;
  readonly marks: readonly Mark[];
}

interface Sought {
  readonly stem: string;
  readonly sound: string;
}

/** Shorter words have too many neighbours one letter away; where nothing else is found, one letter less does. */
const FORGIVEN_FROM = 5;
const FORGIVEN_AT_LAST = 4;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * Finds words in texts as Dutch is searched: by stem, as spoken, and with a letter off.
 *
 * Texts that hold every word come back; when none does, those that hold the most of them. When none holds any, short words
 * are forgiven a letter too.
 */
export function findWords(texts: readonly string[], query: string): readonly Find[] {
  const lexicon = standardLexicon();
  const sought = [...new Set(wordsOf(query))].map((word) => soughtOf(lexicon, word));
  if (sought.length === 0) return [];
  const exact = placesOf(lexicon, texts, sought, FORGIVEN_FROM);
  return exact.length > 0 ? exact : placesOf(lexicon, texts, sought, FORGIVEN_AT_LAST);
}

function placesOf(
  lexicon: Lexicon,
  texts: readonly string[],
  sought: readonly Sought[],
  forgivenFrom: number,
): readonly Find[] {
  const found = texts.map((text, at) => ({ at, ...marksIn(lexicon, text, sought, forgivenFrom) }));
  const most = Math.max(0, ...found.map(({ met }) => met));
  return found.filter(({ met }) => met > 0 && met === most).map(({ at, marks }) => ({ at, marks }));
}

function soughtOf(lexicon: Lexicon, word: string): Sought {
  const stem = stemOf(fold(lexicon.spoken.get(word) ?? word));
  return { stem, sound: soundOf(stem) };
}

function marksIn(
  lexicon: Lexicon,
  text: string,
  sought: readonly Sought[],
  forgivenFrom: number,
): { readonly marks: readonly Mark[]; readonly met: number } {
  const marks: Mark[] = [];
  const met = new Set<Sought>();
  for (const match of text.matchAll(WORD)) {
    const word = soughtOf(lexicon, fold(match[0]));
    const one = sought.find((candidate) => isSame(candidate, word, forgivenFrom));
    if (one === undefined) continue;
    met.add(one);
    marks.push({ from: match.index, to: match.index + match[0].length });
  }
  return { marks, met: met.size };
}

function isSame(sought: Sought, word: Sought, forgivenFrom: number): boolean {
  if (sought.stem === word.stem || sought.sound === word.sound) return true;
  return (
    Math.min(sought.sound.length, word.sound.length) >= forgivenFrom &&
    isOneEditAway(sought.sound, word.sound)
  );
}
