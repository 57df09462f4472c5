import { RANK, type Candidate } from './candidate.js';
import type { Person } from './compiled.js';
import { familyLetters } from './initials.js';
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
const MANY = 40;
/** So many letters of the names must be there. */
const TELLING = 4;

/** The pieces a word may be made of, and what they weigh: the letters of a name, or nothing. */
interface Pieces {
  readonly person: Person;
  readonly heads: readonly string[];
  readonly weights: ReadonlyMap<string, number>;
}

function piecesOf(person: Person): Pieces {
  const { givens, surnames, joined, prefixes } = person;
  const names = [...new Set([...givens, ...surnames, ...joined])].filter(
    ({ length }) => length > 2,
  );
  const weights = new Map<string, number>();
  for (const words of prefixes) {
    weights.set(words.join(''), 0);
    weights.set(words.map((word) => word.charAt(0)).join(''), 0);
  }
  for (const letters of familyLetters(person)) weights.set(letters, 0);
  for (const name of names) weights.set(name, name.length);
  weights.delete('');
  return { person, heads: names.filter(({ length }) => length >= TELLING), weights };
}

const knownPieces = once((persons: readonly Person[]): readonly Pieces[] => persons.map(piecesOf));

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

function bearerOf(known: readonly Pieces[], word: string): Person | undefined {
  return known.find(
    (pieces) =>
      pieces.heads.some((name) => name.length < word.length && word.includes(name)) &&
      weigh(word, pieces) >= TELLING,
  )?.person;
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
  if (persons.length > MANY) return [];
  const known = knownPieces(persons);
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
