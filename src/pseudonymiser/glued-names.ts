import { RANK, type Candidate } from './candidate.js';
import type { Person } from './compiled.js';
import { familyLetters } from './initials.js';
import { addTo } from './lists.js';
import { once } from './once.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';

/** What people write to a name without a space: in names of files and groups, and in tags. */
const BESIDE: ReadonlySet<string> = new Set(
  'van mijn mama papa mam pap oma opa zus zusje broer broertje foto fotos map klas school rooster brief briefje adres verslag dossier chat app groep kamer justice justicefor for free save team love hart official real xx xxx lief baby'.split(
    ' ',
  ),
);
const SHORTEST = 6;
const LONGEST = 32;
/** So many letters of the names must be there. */
const TELLING = 4;

/** The pieces a word may be made of, and what they weigh: the letters of a name, or nothing. */
interface Pieces {
  readonly person: Person;
  /** Who comes first in the vault is meant first. */
  readonly place: number;
  readonly weights: ReadonlyMap<string, number>;
}

const namesOf = ({ givens, surnames, joined }: Person): readonly string[] =>
  [...new Set([...givens, ...surnames, ...joined])].filter(({ length }) => length > 2);

function piecesOf(person: Person, place: number): Pieces {
  const weights = new Map<string, number>();
  for (const words of person.prefixes) {
    weights.set(words.join(''), 0);
    weights.set(words.map((word) => word.charAt(0)).join(''), 0);
  }
  for (const letters of familyLetters(person)) weights.set(letters, 0);
  for (const name of namesOf(person)) weights.set(name, name.length);
  weights.delete('');
  return { person, place, weights };
}

/** A name that may stand in a longer word. */
interface Within {
  readonly name: string;
  readonly pieces: Pieces;
}

/** Names by their first letters, so that a word is not compared with each of them. */
const namesByHead = once((persons: readonly Person[]): ReadonlyMap<string, readonly Within[]> => {
  const heads = new Map<string, Within[]>();
  persons.forEach((person, place) => {
    const pieces = piecesOf(person, place);
    for (const name of namesOf(person))
      if (name.length >= TELLING) addTo(heads, name.slice(0, TELLING), { name, pieces });
  });
  return heads;
});

const weightOf = (weights: Pieces['weights'], piece: string): number | undefined =>
  weights.get(piece) ?? (BESIDE.has(piece) ? 0 : undefined);

/** Letters of names in a word that is made of these pieces and of nothing else; -1 when it is not. */
function weigh(word: string, { weights }: Pieces): number {
  const best: number[] = [0];
  for (let end = 1; end <= word.length; end += 1) {
    let most = -1;
    for (let from = 0; from < end; from += 1) {
      const before = best[from] ?? -1;
      const weight = before < 0 ? undefined : weightOf(weights, word.slice(from, end));
      if (weight !== undefined) most = Math.max(most, before + weight);
    }
    best.push(most);
  }
  return best[word.length] ?? -1;
}

/** Whose names are in a word, and are not the whole of it. */
function bearersIn(known: ReadonlyMap<string, readonly Within[]>, word: string): Set<Pieces> {
  const bearers = new Set<Pieces>();
  for (let at = 0; at + TELLING <= word.length; at += 1)
    for (const { name, pieces } of known.get(word.slice(at, at + TELLING)) ?? [])
      if (name.length < word.length && word.startsWith(name, at)) bearers.add(pieces);
  return bearers;
}

function bearerOf(known: ReadonlyMap<string, readonly Within[]>, word: string): Person | undefined {
  let first: Pieces | undefined;
  for (const pieces of bearersIn(known, word))
    if (pieces.place < (first?.place ?? Infinity) && weigh(word, pieces) >= TELLING) first = pieces;
  return first?.person;
}

/** Small, or with a capital inside: `Sandersen` is a family. */
const mayBeGlued = (scene: Scene, i: number): boolean => {
  const length = scene.letters(i);
  if (length < SHORTEST || length > LONGEST || scene.lexis(i) !== 0 || scene.cues(i) !== 0)
    return false;
  return !scene.isDigits(i) && (!scene.isUpper(i) || scene.flagged(i, t.HAS_UPPER_INSIDE));
};

/** `mamavanfloris`, `florisvdb`, `bergfloris`: a word that is made of the names of one bearer and of little else. */
export function findGluedNames(scene: Scene): readonly Candidate[] {
  const { persons, names, phrases } = scene.lexicon;
  const known = namesByHead(persons);
  const found: Candidate[] = [];
  for (let i = 0; i < scene.count; i += 1) {
    if (!mayBeGlued(scene, i)) continue;
    const word = scene.word(i);
    const person = names.has(word) || phrases.has(word) ? undefined : bearerOf(known, word);
    if (person) found.push(candidate(scene, i, person));
  }
  return found;
}

function candidate(scene: Scene, i: number, person: Person): Candidate {
  return {
    start: scene.start(i),
    end: scene.end(i),
    type: person.type,
    verdict: 'certain',
    reason: 'known-name-glued',
    replacement: person.replacement,
    rank: RANK.name + 0.03,
  };
}
