import type { Speaker } from './transcript.js';

/** Who speaks, in front of the words: "V:", "Verhoorder:", or a column of its own. */
const NAMED = /^\s*(KN-[\dA-Z-]+|\p{L}{1,20})\s*(?::|\t)\s*(.*)$/su;

const SPEAKER_WORDS: readonly (readonly [RegExp, Speaker])[] = [
  [/^(?:v|vr|verh?|verhoorder|verhoorster|studioverhoorder|interviewer|vraag|q)$/, 'V'],
  [/^(?:t|tolk|interpreter)$/, 'T'],
  [/^(?:a|k|g|kind|child|antwoord|getuige|aangever|aangeefster)$/, 'A'],
];

export interface Spoken {
  readonly speaker: Speaker;
  readonly text: string;
}

/** Whether it says anywhere who speaks; otherwise all words would be those of one person. */
export function namesSpeakers(texts: readonly string[]): boolean {
  return texts.some((text) => speakerOf(NAMED.exec(text)?.[1]) !== undefined);
}

/**
 * Who says what; words with nobody in front are of who spoke before.
 *
 * Typists also write the name of the child in front of its words. By then its number stands there.
 */
export function whoSpeaks(texts: readonly string[], childNumber: string): readonly Spoken[] {
  let speaker: Speaker = 'V';
  return texts.map((text) => {
    const named = NAMED.exec(text);
    const found = named?.[1] === childNumber ? 'A' : speakerOf(named?.[1]);
    speaker = found ?? speaker;
    return { speaker, text: oneLine(found === undefined ? text : (named?.[2] ?? '')) };
  });
}

function speakerOf(name = ''): Speaker | undefined {
  const folded = name.toLowerCase();
  return SPEAKER_WORDS.find(([pattern]) => pattern.test(folded))?.[1];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
