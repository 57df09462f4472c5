import { RANK, type Candidate } from './candidate.js';
import type { Person } from './compiled.js';
import { once } from './once.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const SHORTEST = 3;
const HEAD = 2;

/** The child's own names, and how those it is called by begin. */
const ownNames = once((persons: readonly Person[]) => {
  const children = persons.filter(({ kind }) => kind === 'child');
  return {
    names: new Map(
      children.flatMap((child) =>
        [...child.givens, ...child.surnames].map((name) => [name, child] as const),
      ),
    ),
    heads: new Map(
      children.flatMap((child) =>
        child.called.map((name) => [name.slice(0, HEAD), child] as const),
      ),
    ),
  };
});

const MANY = 40;

const isQuoted = (scene: Scene, i: number): boolean =>
  scene.opensQuote(i) && (scene.gap(i + 1) & ~t.GAP_SPACE) !== 0;

/** `hey roos`, `voor mei, van H.`: a small ordinary word where somebody is spoken to or named. */
function isSpokenTo(scene: Scene, i: number): boolean {
  const before = scene.word(i - 1);
  const named = /^(?:heet|bel|voor|aan|met|jij|ben|is|naam|achternaam|hoi|he)$/.test(before);
  const behind = scene.gap(i + 1) & (t.GAP_COMMA | t.GAP_STOP | t.GAP_NEWLINE | t.GAP_OPEN);
  return scene.adjacent(i) && behind !== 0 && (named || scene.is(i - 1, v.GREETING));
}

/** A name of the child itself, unless it is plainly an ordinary word. */
function isNamed(scene: Scene, i: number): boolean {
  if (scene.is(i - 1, v.ARTICLE) && !scene.isUpper(i)) return false;
  const ordinary = scene.isKnownWord(i) || scene.cues(i) !== 0;
  if (!ordinary) return true;
  if (scene.isUpper(i)) return !scene.opensSentence(i);
  return isQuoted(scene, i) || isSpokenTo(scene, i);
}

/** `"Ilo"`, `kent haar als Jeef`: no usual word, and it begins as a name of the child does. */
function mayBePetName(scene: Scene, i: number): boolean {
  if (scene.isShouted(i) || scene.letters(i) < SHORTEST || scene.cues(i) !== 0) return false;
  if (isTaken(scene, scene.word(i))) return false;
  if (isQuoted(scene, i)) return (scene.lexis(i) & v.ORDINARY) === 0;
  return scene.lexis(i) === 0 && isCalledSo(scene, i) && scene.facts.roleOf(scene.word(i)) === 0;
}

const isTaken = ({ lexicon }: Scene, word: string): boolean =>
  lexicon.names.has(word) ||
  v.isTown(word) ||
  lexicon.phrases.get(word)?.some(({ role }) => role !== 'contact') === true;

const isCalledSo = (scene: Scene, i: number): boolean =>
  /^(?:als|noemt|noemde|noemen|roept|riep|zegt|zei|zeggen|gewoon|steeds)$/.test(scene.word(i - 1));

/**
 * Names of the child that no rule decided on, and what may be a name for it: for a person to see.
 *
 * Ranked below all else: whatever a rule replaced, offered or kept there stands.
 */
export function findLastDoubts(scene: Scene): readonly Candidate[] {
  const { persons } = scene.lexicon;
  if (persons.length > MANY) return [];
  const { names, heads } = ownNames(persons);
  const found: Candidate[] = [];
  for (let i = 0; i < scene.count; i += 1) {
    const length = scene.letters(i);
    if (length < HEAD || scene.isDigits(i)) continue;
    const child = bearerAt(scene, i, names, heads);
    if (child) found.push(doubt(scene, i, child));
  }
  return found;
}

function bearerAt(
  scene: Scene,
  i: number,
  names: ReadonlyMap<string, Person>,
  heads: ReadonlyMap<string, Person>,
): Person | undefined {
  const child = names.get(scene.word(i));
  if (child !== undefined) return isNamed(scene, i) ? child : undefined;
  if (!scene.isUpper(i)) return undefined;
  const like = heads.get(scene.word(i).slice(0, HEAD));
  return like !== undefined && mayBePetName(scene, i) ? like : undefined;
}

function doubt(scene: Scene, i: number, { replacement }: Person): Candidate {
  return {
    start: scene.start(i),
    end: scene.end(i),
    type: 'NAME',
    verdict: 'doubtful',
    reason: 'name-undecided',
    replacement,
    rank: RANK.name - 0.98,
  };
}
