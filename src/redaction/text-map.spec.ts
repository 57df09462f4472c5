import { describe, expect, it } from '@jest/globals';
import { joined, rewrite, TextMap } from './text-map.js';

/** Words of a picture by their place on the line; another hundred is another line. */
function wordsAt(line: string, places: readonly number[]) {
  const map = new TextMap<number>(1_000);
  line.split(' ').forEach((word, index) => {
    if (index > 0) map.gap(' ');
    map.add(word, places[index] ?? 0);
  });
  return { map, text: map.text() };
}

const edit = (text: string, words: string, replacement: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  replacement,
});
const onOneLine = (left: number, right: number) =>
  Math.floor(left / 100) === Math.floor(right / 100) ? left : undefined;

describe('words that change beside each other', () => {
  it('become one, so that a number gets the room of a whole name', () => {
    const { map, text } = wordsAt('met Quirine Zonnevlinder, leerling', [1, 2, 3, 4]);
    const changed = rewrite(map.segments, text, [edit(text, 'Quirine Zonnevlinder', 'KN-1')]);

    expect(joined(changed, onOneLine)).toEqual([{ target: 2, text: 'KN-1,' }]);
  });

  it('become one when they are two replacements, with the space between', () => {
    const { map, text } = wordsAt('aan Dorpsweg 9999XX', [1, 2, 3]);
    const edits = [edit(text, 'Dorpsweg', '[adres]'), edit(text, '9999XX', '[postcode]')];

    expect(joined(rewrite(map.segments, text, edits), onOneLine)).toEqual([
      { target: 2, text: '[adres] [postcode]' },
    ]);
  });

  it('stay apart over a word that stays and over the end of a line', () => {
    const { map, text } = wordsAt('Quirine en Zonnevlinder Quirine', [1, 2, 3, 101]);
    const edits = [
      edit(text, 'Quirine', 'KN-1'),
      edit(text, 'Zonnevlinder', 'KN-1'),
      { start: text.lastIndexOf('Quirine'), end: text.length, replacement: 'KN-1' },
    ];

    expect(joined(rewrite(map.segments, text, edits), onOneLine)).toEqual([
      { target: 1, text: 'KN-1' },
      { target: 3, text: 'KN-1' },
      { target: 101, text: 'KN-1' },
    ]);
  });
});
