import { RANK, type Candidate } from './candidate.js';
import type { Person } from './compiled.js';
import { distance } from './misspellings.js';
import { once } from './once.js';
import { soundOf, undoubled } from './phonetics.js';
import type { Scene } from './scene.js';

const CYRILLIC: Readonly<Record<string, string>> = letters(
  'а a б b в v г g ґ g д d е e ё jo є je ж zj з z и i і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х g ц ts ч tsj ш sj щ sj ъ _ ы i ь _ э e ю joe я ja',
);
const GREEK: Readonly<Record<string, string>> = letters(
  'α a β v γ g δ d ε e ζ z η i θ t ι i κ k λ l μ m ν n ξ ks ο o π p ρ r σ s ς s τ t υ i φ f χ g ψ ps ω o',
);
/** Consonants alone: short vowels are not written, and the long ones are not told apart. */
const ARABIC: Readonly<Record<string, string>> = letters(
  'ب b پ p ت t ث s ج j ح h خ g چ s د d ذ d ر r ز z ژ z س s ش s ص s ض d ط t ظ z غ g ف f ق k ک k ك k گ g ل l م m ن n ه h ة _ و _ ی _ ي _ ى _ ا _ أ _ إ _ آ _ ء _ ئ _ ؤ _ ع _',
);

function letters(pairs: string): Readonly<Record<string, string>> {
  const words = pairs.split(' ');
  const table: Record<string, string> = {};
  for (let at = 0; at < words.length; at += 2)
    table[words[at] ?? ''] = (words[at + 1] ?? '').replace('_', '');
  return table;
}

interface Known {
  readonly sound: string;
  readonly consonants: string;
  readonly person: Person;
}

/** What an alphabet without vowels leaves of a name. */
const consonantsOf = (name: string): string =>
  undoubled(
    name
      .replace(/sch|sj|sh/g, 's')
      .replace(/kh|ch/g, 'g')
      .replace(/gh/g, 'g')
      .replace(/dj/g, 'j')
      .replace(/[qc]/g, 'k')
      .replace(/v/g, 'f')
      .replace(/x/g, 'ks')
      .replace(/[aeiouyw]/g, '')
      .replace(/(?<=.)h$/, ''),
  );

const knownNames = once((persons: readonly Person[]): readonly Known[] =>
  persons.flatMap((person) =>
    [...person.givens, ...person.surnames]
      .filter(({ length }) => length > 2)
      .map((name) => ({
        sound: vowelled(soundOf(name)),
        consonants: consonantsOf(name),
        person,
      })),
  ),
);

/** What sounds alike in the languages that are written so. */
const vowelled = (sound: string): string =>
  undoubled(
    sound
      .replace(/ie|ii|ji/g, 'i')
      .replace(/oe|oo|u/g, 'o')
      .replace(/ks/g, 'x'),
  );

const spelled = (word: string, table: Readonly<Record<string, string>>): string =>
  Array.from(word, (letter) => table[letter] ?? '').join('');

function bearerOf(known: readonly Known[], word: string): Person | undefined {
  if (/\p{Script=Arabic}/u.test(word)) {
    const bare = undoubled(spelled(word.replace(/^ال/, ''), ARABIC));
    const read = bare.replace(/(?<=.)h$/, '');
    return known.find(({ consonants }) => read.length > 1 && consonants === read)?.person;
  }
  const table = /\p{Script=Cyrillic}/u.test(word) ? CYRILLIC : GREEK;
  const heard = vowelled(soundOf(spelled(word, table)));
  return known.find(({ sound }) => distance(sound, heard, 1) <= (sound.length < 5 ? 0 : 1))?.person;
}

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]{3,40}/gu;
const IS_FOREIGN = /[\u0370-\u03ff\u0400-\u04ff\u0600-\u06ff]{3}/;

/** A name of the household in the letters of another alphabet: `София` and `حمزة`. */
export function findOtherScripts(scene: Scene): readonly Candidate[] {
  const from = scene.start(0);
  const text = scene.text.slice(from, scene.end(scene.count));
  if (!IS_FOREIGN.test(text)) return [];
  const known = knownNames(scene.lexicon.persons);
  return Array.from(text.matchAll(FOREIGN)).flatMap(({ 0: word, index }) => {
    const person = bearerOf(known, word.toLowerCase().normalize('NFC'));
    return person === undefined ? [] : [candidate(from + index, word.length, person)];
  });
}

const candidate = (start: number, length: number, person: Person): Candidate => ({
  start,
  end: start + length,
  type: person.type,
  verdict: 'certain',
  reason: 'known-name-script',
  replacement: person.replacement,
  rank: RANK.name + 0.01,
});
