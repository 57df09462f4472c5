import { foldedRuns } from './folding.js';
import { isDutchWord, isParticle, isTown } from './vocabulary.js';

type Words = readonly string[];

/** Which words of a name are generic, and which alone betray the thing that bears it. */
export function tellingWords(name: string, generic: (word: string) => boolean): Words {
  const words = foldedRuns(name);
  const acronyms = new Set((name.match(/\b[A-Z]{2,5}\b/g) ?? []).map((word) => word.toLowerCase()));
  const telling = words.filter((word) => !generic(word) && !isParticle(word) && !/^\d/.test(word));
  const proper = telling.filter((word) => !acronyms.has(word) && !isDutchWord(word));
  return proper.length > 0 ? telling.filter((word) => !acronyms.has(word)) : telling;
}

/** `st`, `sint` and `sinte` are one word. */
function saints(words: Words): readonly Words[] {
  const at = words.findIndex((word) => /^(?:st|sint|sinte)$/.test(word));
  if (at < 0) return [words];
  return ['sint', 'st'].map((saint) => [...words.slice(0, at), saint, ...words.slice(at + 1)]);
}

const MANY = 4;

/** The whole name, the telling stretch of it, and each word that is telling alone. */
export function stretches(words: Words, telling: Words): readonly Words[] {
  const bare = words.findIndex((word) => telling.includes(word));
  const first = leadOf(words, bare);
  const last = words.findLastIndex((word) => telling.includes(word));
  const found = [
    words,
    ...(bare > first && last > bare ? [words.slice(bare, last + 1)] : []),
    ...(first < 0 ? [] : tellingStretches(words, first, last)),
    ...telling
      .filter((word) => word.length >= MANY && !isDutchWord(word) && !isTown(word))
      .map((word) => [word]),
  ];
  const unique = new Map(found.flatMap(saints).map((list) => [list.join(' '), list]));
  return [...unique.values()].filter(
    (list) => list.length > 1 || (list.length === 1 && isOwnName(list[0] ?? '', words)),
  );
}

/** A town alone is no club, unless the club is called so and no more. */
const isOwnName = (word: string, words: Words): boolean => words.length === 1 || !isTown(word);

/** From the first telling word on: to the last, to a Roman number behind it, to the end, with its saint. */
function tellingStretches(words: Words, first: number, last: number): readonly Words[] {
  const roman = /^(?:i|v|x)+$/.test(words[last + 1] ?? '') ? [words.slice(first, last + 2)] : [];
  const saint = /^(?:st|sint)$/.test(words[first - 1] ?? '')
    ? [words.slice(first - 1, last + 1)]
    : [];
  return [words.slice(first, last + 1), words.slice(first), ...roman, ...saint];
}

/** Back over the particles in front: `da vinci`. */
export function leadOf(words: Words, first: number): number {
  let lead = first;
  while (lead > 0 && isParticle(words[lead - 1] ?? '')) lead -= 1;
  return lead;
}
