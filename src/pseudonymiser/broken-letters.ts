import { RANK, type Candidate } from './candidate.js';
import type { Person } from './compiled.js';
import { once } from './once.js';
import type { Scene } from './scene.js';

/** What Windows makes of the bytes 80 to 9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009fŸ';
/** What stands for a letter that a program could not show. */
const STAND_INS = ['?', '??', '\ufffd', '\ufffd\ufffd', '_', '#', '*'];

/** `Ã–mer`: the bytes of the name, each read as a letter. */
const asBytes = (name: string): string =>
  Array.from(new TextEncoder().encode(name), (byte) =>
    byte >= 0x80 && byte < 0xa0 ? WINDOWS.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');

const BEYOND = /[^\0-\x7f]/g;

/** A name with letters beyond the plain ones, as programs that do not know these have left it. */
function brokenSpellings(name: string): readonly string[] {
  const whole = name.normalize('NFC');
  if (whole.length < 3 || whole.search(/[^\0-\x7f’‘]/) < 0) return [];
  const cases = new Set([whole, whole.toUpperCase(), whole.toLowerCase()]);
  const broken = Array.from(cases).flatMap((written) => [
    asBytes(written),
    ...STAND_INS.map((mark) => written.replace(BEYOND, mark)),
  ]);
  return [...new Set(broken)].filter((spelling) => /\p{L}.*\p{L}/u.test(spelling));
}

const LETTER = /[\p{L}\p{N}]/u;
const MANY = 300;

interface Broken {
  readonly spelling: string;
  readonly person: Person;
}

/** Nothing where names are known by the hundred: each is looked for in the whole text. */
const brokenNames = once((persons: readonly Person[]): readonly Broken[] => {
  const all = persons.flatMap((person) =>
    person.written.flatMap(brokenSpellings).map((spelling) => ({ spelling, person })),
  );
  return all.length > MANY ? [] : all;
});

/** Names of which an export broke the letters: `Y?ld?z`, `DÄ…browska`. */
export function findBrokenNames(scene: Scene): readonly Candidate[] {
  const broken = brokenNames(scene.lexicon.persons);
  if (broken.length === 0 || scene.count === 0) return [];
  const from = scene.start(0);
  const block = scene.text.slice(from, scene.end(scene.count - 1) + STAND_INS.length);
  return broken.flatMap((name) => placesOf(block, from, name));
}

function placesOf(block: string, from: number, { spelling, person }: Broken): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = block.indexOf(spelling); at >= 0; at = block.indexOf(spelling, at + 1)) {
    const end = at + spelling.length;
    if (LETTER.test(block.charAt(at - 1)) || LETTER.test(block.charAt(end))) continue;
    found.push({
      start: from + at,
      end: from + end,
      type: person.type,
      verdict: 'certain',
      reason: 'known-name-encoding',
      replacement: person.replacement,
      rank: RANK.name + 0.06,
    });
  }
  return found;
}
