import { RANK, type Candidate } from './candidate.js';
import type { Person } from './compiled.js';
import { nearness } from './misspellings.js';
import { once } from './once.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

/** What a text says when it speaks of a name that was written wrong. */
const TALK =
  /^(?:abusievelijk|verkeerd|foutief|fout|foutieve|typefout|typfout|schrijffout|spelfout|tikfout|spelling|gespeld|spelt|geschreven|schreef|schrijft|verschreven|verstaan|verbeterd|verbeteren|hersteld|herstellen|gecorrigeerd|corrigeren|correctie|aangepast|ipv|onjuist|onjuiste|vervangen|vermeld|genoteerd|noteerde|noteerden|slordig|bedoeld|bedoelt|bedoelde|bedoelen|registratie|magister|klassenlijst|systeem|envelop|enveloppe|heet|heten|genoemd|anders)$/;
const REACH = 14;

interface Known {
  readonly name: string;
  readonly person: Person;
}

const knownNames = once((persons: readonly Person[]): readonly Known[] =>
  persons
    .filter(({ kind }) => kind === 'child')
    .flatMap((person) =>
      [...person.givens, ...person.surnames]
        .filter((name) => name.length > 2)
        .map((name) => ({ name, person })),
    ),
);

/** How many letters may be wrong: a third, and one in the shortest. */
const mayDiffer = (name: string): number => Math.max(1, Math.floor(name.length / 3));

function bearerOf(known: readonly Known[], word: string): Person | undefined {
  return known.find(({ name }) => {
    const most = mayDiffer(name);
    const near = nearness(name, word, most);
    return near > 0 && near <= most && (name.length > 3 || word.startsWith(name.charAt(0)));
  })?.person;
}

/** A capitalised word that is no ordinary one, or one in quotation marks. */
function mayBeName(scene: Scene, at: number): boolean {
  if (scene.letters(at) < 3 || scene.isDigits(at) || isTaken(scene, scene.word(at))) return false;
  const quoted = (scene.gap(at) & t.GAP_OPEN) !== 0 && (scene.gap(at + 1) & t.GAP_OPEN) !== 0;
  if (isInitialed(scene, at)) return false;
  return quoted || (scene.isUpper(at) && !explains(scene, at));
}

const isInitialed = (scene: Scene, at: number): boolean =>
  scene.isLetter(at - 1) && scene.isUpper(at - 1) && (scene.gap(at) & t.GAP_DOT) !== 0;

function isTaken({ lexicon, facts }: Scene, word: string): boolean {
  return lexicon.names.has(word) || lexicon.phrases.has(word) || facts.roleOf(word) !== 0;
}

function explains(scene: Scene, at: number): boolean {
  return v.isDutchWord(scene.word(at)) && (scene.opensSentence(at) || scene.isAcronym(at));
}

function around(scene: Scene, i: number): readonly number[] {
  const from = Math.max(scene.sentenceStart(i, REACH), i - REACH);
  const to = Math.min(scene.sentenceEnd(i, REACH), i + REACH);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Names written wrong, where the text itself says so: there two letters may be wrong too. */
export function findMisspelled(scene: Scene): readonly Candidate[] {
  const known = knownNames(scene.lexicon.persons);
  if (known.length === 0 || known.length > 40) return [];
  const places = new Set<number>();
  for (let i = 0; i < scene.count; i += 1) {
    if (!scene.isDigits(i) && TALK.test(scene.word(i)))
      around(scene, i).forEach((at) => places.add(at));
  }
  return [...places].flatMap((at) => {
    const person = mayBeName(scene, at) ? bearerOf(known, scene.word(at)) : undefined;
    return person ? [misspelled(scene, at, person)] : [];
  });
}

function misspelled(scene: Scene, at: number, person: Person): Candidate {
  return {
    start: scene.start(at),
    end: scene.end(at),
    type: person.type,
    verdict: 'certain',
    reason: 'misspelled-name',
    replacement: person.replacement,
    rank: RANK.name - 0.4,
  };
}
