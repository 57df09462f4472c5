import { RANK, type Candidate } from './candidate.js';
import type { NameEntry, Person } from './compiled.js';
import { matchWord } from './name-match.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';

/** Dutch and international telephone alphabets. */
const ALPHABET = new Set(
  (
    'anna anton bernard bernhard cornelis dirk dora eduard ferdinand frits gerard hendrik izaak isaak isaac jan johan karel kees lodewijk lodewijck leo maria marie nico nicolaas otto pieter piet quirinus quinten quotient rudolf richard simon tinus theodoor thomas theo theodor ijsbrand yvonne utrecht urbanus victor willem xantippe xander ypsilon ijmuiden zaandam zacharias ' +
    'alfa alpha bravo charlie delta echo foxtrot golf hotel india juliett juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu'
  ).split(' '),
);
/** `Dirk` for a D, `Zulu` for a Z. */
export const isAlphabetWord = (word: string): boolean => ALPHABET.has(word);

const FILLERS = new Set(
  'van de met een en dan als in of komma streepje punt letter spatie'.split(' '),
);
const DOUBLE = /^(?:dubbel|dubbele)$/;
const MAX_ITEMS = 32;
const LINKS =
  t.GAP_SPACE |
  t.GAP_HYPHEN |
  t.GAP_DOT |
  t.GAP_COMMA |
  t.GAP_NEWLINE |
  t.GAP_SLASH |
  t.GAP_UNDERSCORE |
  t.GAP_OTHER |
  t.GAP_APOSTROPHE;

interface Item {
  readonly letters: string;
  readonly first: number;
  readonly last: number;
}

function readItem(scene: Scene, i: number): Item | undefined {
  const word = scene.word(i);
  if (DOUBLE.test(word) && scene.isLetter(i + 1)) {
    return { letters: scene.word(i + 1).repeat(2), first: i, last: i + 1 };
  }
  if (scene.isLetter(i)) return readExplained(scene, i, word);
  if (word === 'ij') return { letters: 'ij', first: i, last: i };
  return ALPHABET.has(word) ? { letters: word.charAt(0), first: i, last: i } : undefined;
}

/** `T van Tinus` is one letter. */
function readExplained(scene: Scene, i: number, letter: string): Item {
  const explained = /^(?:van|als)$/.test(scene.word(i + 1)) && isSaidFor(scene.word(i + 2), letter);
  return { letters: letter, first: i, last: explained ? i + 2 : i };
}

/** The Y is said as Ypsilon or as IJsbrand. */
const isSaidFor = (word: string, letter: string): boolean =>
  word.startsWith(letter) || (letter === 'y' && word.startsWith('ij'));

function nextItem(scene: Scene, i: number): Item | undefined {
  let at = i;
  while (at - i < 4 && linked(scene, at)) {
    const item = readItem(scene, at);
    if (item) return item;
    if (!FILLERS.has(scene.word(at))) return undefined;
    at += 1;
  }
  return undefined;
}

function linked(scene: Scene, i: number): boolean {
  return scene.has(i) && (scene.gap(i) & ~LINKS) === 0 && (scene.gap(i) & t.GAP_PARAGRAPH) === 0;
}

function readSequence(scene: Scene, first: Item): readonly Item[] {
  const items = [first];
  for (let last = first; items.length < MAX_ITEMS;) {
    const next = nextItem(scene, last.last + 1);
    if (!next) break;
    items.push(next);
    last = next;
  }
  return items;
}

function lookUp(scene: Scene, letters: string): NameEntry | undefined {
  if (letters.length < 3) return undefined;
  const entries = scene.lexicon.names.get(letters) ?? [];
  return entries.find(({ form }) => form === 'plain' || (form === 'derived' && letters.length > 3));
}

/** The longest known name that starts with item `from`, as the item it ends with. */
function longestFrom(
  scene: Scene,
  items: readonly Item[],
  from: number,
): { readonly to: number; readonly entry: NameEntry } | undefined {
  let letters = '';
  let best: { readonly to: number; readonly entry: NameEntry } | undefined;
  for (let to = from; to < items.length && letters.length < 28; to += 1) {
    letters += items[to]?.letters ?? '';
    const entry = to > from ? lookUp(scene, letters) : undefined;
    if (entry) best = { to, entry };
  }
  return best;
}

/** `O N D E R Z O E K`: capitals a space apart on both sides are one longer word. */
function isInsideWord(scene: Scene, items: readonly Item[], from: number, to: number): boolean {
  const [first, last] = [items[from], items[to]];
  if (!first || !last || from === 0 || to === items.length - 1) return false;
  const single = (at: number): boolean => scene.isLetter(at) && scene.isUpper(at);
  const close = (at: number): boolean =>
    scene.start(at) - scene.end(at - 1) === 1 && scene.gap(at) === t.GAP_SPACE;
  return (
    single(first.first - 1) && single(last.last + 1) && (close(first.first) || close(last.last + 1))
  );
}

const LEAST_HEARD = 5;

/** `V-i-k-t-o-r-i-a` for Wiktoria: the whole row of letters, when it is a name of the child but for how it sounds or one slip. */
function heardWhole(scene: Scene, items: readonly Item[]): Candidate | undefined {
  const letters = items.map((item) => item.letters).join('');
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || letters.length < LEAST_HEARD) return undefined;
  const match = matchWord(scene, letters);
  const entry = match?.entries.find(({ person }) => person.kind === 'child');
  if (!entry || match?.ambiguous === true) return undefined;
  return candidate(scene, first, last, entry.person);
}

function collect(scene: Scene, items: readonly Item[], found: Candidate[]): void {
  const before = found.length;
  collectExact(scene, items, found);
  const heard = found.length === before ? heardWhole(scene, items) : undefined;
  if (heard) found.push(heard);
}

function collectExact(scene: Scene, items: readonly Item[], found: Candidate[]): void {
  for (let from = 0; from < items.length; from += 1) {
    const longest = longestFrom(scene, items, from);
    const [first, last] = [items[from], items[longest?.to ?? from]];
    if (!longest || !first || !last || isInsideWord(scene, items, from, longest.to)) continue;
    found.push(candidate(scene, first, last, longest.entry.person));
    from = longest.to;
  }
}

function candidate(scene: Scene, first: Item, last: Item, person: Person): Candidate {
  return {
    start: scene.start(first.first),
    end: scene.end(last.last),
    type: person.type,
    verdict: 'certain',
    reason: 'known-name-spelled',
    replacement: person.replacement,
    rank: RANK.date,
  };
}

/** A letter, or a word that stands for one: with its capital, or with another behind it as in dictation. */
function opens(scene: Scene, i: number): boolean {
  if (scene.letters(i) === 1) return true;
  return ALPHABET.has(scene.word(i)) && (scene.isUpper(i) || ALPHABET.has(scene.word(i + 1)));
}

/** Names spelled letter by letter or in a telephone alphabet. */
export function findSpelledNames(scene: Scene): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i + 1 < scene.count; i += 1) {
    const first = opens(scene, i) ? readItem(scene, i) : undefined;
    if (!first) continue;
    const items = readSequence(scene, first);
    if (items.length > 1) collect(scene, items, found);
    i = Math.max(i, (items.at(-1) ?? first).last);
  }
  return found;
}
