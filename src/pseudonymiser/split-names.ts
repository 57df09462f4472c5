import { RANK, type Candidate } from './candidate.js';
import { cueBefore } from './context.js';
import { distance } from './misspellings.js';
import type { Person } from './compiled.js';
import { once } from './once.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

interface Known {
  readonly person: Person;
  readonly names: ReadonlySet<string>;
}

const SHORTEST = 5;

/** Names of one word, or of several as one, that a writer may split. */
const knownNames = once((persons: readonly Person[]): readonly Known[] =>
  persons.map((person) => ({
    person,
    names: new Set(
      [...person.surnames, ...person.joined, ...person.givens].filter(
        ({ length }) => length >= SHORTEST,
      ),
    ),
  })),
);

const MANY = 40;

/** `Ben Ali` for Benali, `Gebre Medhin` for Gebremedhin: a known name in two words. */
export function findSplitNames(scene: Scene): readonly Candidate[] {
  const { persons } = scene.lexicon;
  if (persons.length > MANY) return [];
  const known = knownNames(persons);
  const found: Candidate[] = [];
  for (const i of scene.uppers) {
    if (!mayBeHalves(scene, i) || isFamilyAsItStands(scene, i)) continue;
    const bearer = known.find(({ names }) => isSplit(names, scene.word(i), scene.word(i + 1)));
    if (bearer)
      found.push(candidate(scene, { first: i, last: i + 1 }, bearer.person, 'known-name-split'));
  }
  return found;
}

function mayBeHalves(scene: Scene, i: number): boolean {
  const gap = scene.gap(i + 1);
  if (gap !== t.GAP_SPACE && gap !== t.GAP_HYPHEN && gap !== t.GAP_APOSTROPHE) return false;
  if (scene.letters(i) < 2 || scene.letters(i + 1) < 2) return false;
  return (
    (gap === t.GAP_APOSTROPHE || scene.isUpper(i + 1)) &&
    !cueBefore(scene, i, v.OFFICIAL | v.SUSPECT)
  );
}

/** `De Wit` of a father, though the mother is entered as `de Wit` in one field: a particle and its family name. */
const isFamilyAsItStands = (scene: Scene, i: number): boolean =>
  scene.is(i, v.PARTICLE) &&
  scene.lexicon.names
    .get(scene.word(i + 1))
    ?.some(
      ({ part, form, person }) =>
        part === 'surname' &&
        form === 'plain' &&
        person.prefixes.some((prefix) => prefix.at(-1) === scene.word(i)),
    ) === true;

function isSplit(names: ReadonlySet<string>, head: string, tail: string): boolean {
  if (names.has(head) || names.has(tail)) return false;
  const whole = head + tail;
  if (names.has(whole)) return true;
  if (whole.length < 8) return false;
  for (const name of names) {
    if (name.startsWith(head) && distance(name, whole, 1) <= 1) return true;
  }
  return false;
}

/** `vd Bos` for Van den Bosch: particles of the family in any spelling, and most of its name. */
export function findNearFamilies(scene: Scene): readonly Candidate[] {
  const bearers = scene.lexicon.persons.filter(({ prefix }) => prefix.length > 0);
  if (bearers.length === 0 || bearers.length > MANY) return [];
  const found: Candidate[] = [];
  for (const i of scene.uppers) {
    if (scene.is(i - 1, v.PARTICLE) && mayBeFamily(scene, i))
      found.push(...nearFamily(scene, bearers, i));
  }
  return found;
}

const mayBeFamily = (scene: Scene, i: number): boolean =>
  scene.letters(i) > 2 && !isPlainName(scene, i);

function nearFamily(scene: Scene, bearers: readonly Person[], i: number): readonly Candidate[] {
  for (let first = particlesBefore(scene, i); first < i; first += 1) {
    const person = bearers.find((one) => isNearFamily(scene, one, first, i));
    if (person && !isOthers(scene, first))
      return [
        asNear(scene, candidate(scene, { first, last: i }, person, 'near-family-name'), person, i),
      ];
  }
  return [];
}

/** `El Hadad` for El Haddad: one slip in a longer name behind its own particles is no other family. */
const asNear = (scene: Scene, near: Candidate, { surnames }: Person, i: number): Candidate =>
  surnames.some((name) => name.length > 4 && distance(name, scene.word(i), 1) <= 1)
    ? { ...near, verdict: 'certain' }
    : near;

const isPlainName = (scene: Scene, i: number): boolean =>
  scene.lexicon.names.get(scene.word(i))?.some(({ form }) => form === 'plain') === true;

function particlesBefore(scene: Scene, i: number): number {
  let first = i;
  while (i - first < 3 && scene.is(first - 1, v.PARTICLE) && scene.gap(first) === t.GAP_SPACE)
    first -= 1;
  return first;
}

function isNearFamily(
  scene: Scene,
  { prefix, surnames }: Person,
  first: number,
  i: number,
): boolean {
  const seen = lettersOf(scene, first, i);
  if (seen === '' || !isSamePrefix(prefix, seen)) return false;
  const word = scene.word(i);
  return surnames.some((name) => {
    if (name.length < 4 || !name.startsWith(word.charAt(0))) return false;
    return distance(name, word, 2) <= (name.length > 4 ? 2 : 1);
  });
}

function lettersOf(scene: Scene, first: number, i: number): string {
  let letters = '';
  for (let at = first; at < i; at += 1) letters += scene.word(at);
  return letters;
}

/** `vd`, `van de` and `v d` for `van den`. */
function isSamePrefix(prefix: readonly string[], seen: string): boolean {
  const whole = prefix.join('');
  const short = prefix.map((word) => word.charAt(0)).join('');
  return whole === seen || short === seen || distance(whole, seen, 1) <= 1;
}

const isOthers = (scene: Scene, first: number): boolean =>
  cueBefore(scene, first, v.OFFICIAL | v.SUSPECT) ||
  (scene.isLetter(first - 1) && scene.isUpper(first - 1)) ||
  scene.facts.roleOf(scene.word(first - 1)) !== 0;

function candidate(
  scene: Scene,
  { first, last }: { readonly first: number; readonly last: number },
  person: Person,
  reason: string,
): Candidate {
  return {
    start: scene.start(first),
    end: scene.end(last),
    type: person.type,
    verdict: person.kind === 'child' ? 'certain' : 'doubtful',
    reason,
    replacement: person.replacement,
    rank: RANK.name + 0.02,
  };
}
