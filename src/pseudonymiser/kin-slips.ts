import { RANK, type Candidate } from './candidate.js';
import type { Person } from './compiled.js';
import { fold } from './folding.js';
import { skeleton } from './look-alikes.js';
import { nearness } from './misspellings.js';
import { once } from './once.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

/** A given name of the household. */
interface Given {
  readonly name: string;
  readonly person: Person;
}

const MANY = 40;

const givenNames = once((persons: readonly Person[]): readonly Given[] =>
  persons.flatMap((person) => person.givens.map((name) => ({ name, person }))),
);

const LINK = t.GAP_SPACE | t.GAP_COMMA | t.GAP_OPEN | t.GAP_COLON;

const isLinked = (scene: Scene, at: number, allowed = LINK): boolean =>
  scene.gap(at) !== 0 && (scene.gap(at) & ~allowed) === 0;

/** `moeder X`, `vader, X`, `broer (X`, `mama heet X`: the word of kinship in front, or -1. */
function kinBefore(scene: Scene, first: number): number {
  if (!isLinked(scene, first)) return -1;
  const at = /^(?:heet|heette)$/.test(scene.word(first - 1)) ? first - 2 : first - 1;
  return scene.is(at, v.KIN) && !scene.is(at, v.SUSPECT) ? at : -1;
}

/** A word that may be a name, as its letters and figures stand: `B0` and `Gijsbirt`. */
interface Written {
  readonly first: number;
  readonly last: number;
  readonly letters: string;
}

const LONGEST = 24;

/** From token `first` over what is glued to it. */
function writtenAt(scene: Scene, first: number): Written {
  let last = first;
  while (last - first < 4 && scene.gap(last + 1) === 0 && scene.has(last + 1)) last += 1;
  return { first, last, letters: fold(scene.text, scene.start(first), scene.end(last)) };
}

/** One slip, in a longer name two; in the shortest the first letter must be right. */
function isSlipOf(name: string, { letters }: Written): boolean {
  if (letters.length > LONGEST || Math.abs(letters.length - name.length) > 2) return false;
  if (skeleton(name) === skeleton(letters)) return true;
  const most = name.length < 6 ? 1 : 2;
  if (nearness(name, letters, most) > most) return false;
  return name.length > 4 || (letters.length > 1 && name.startsWith(letters.charAt(0)));
}

/** Nobody and nothing else that is known, and no title. */
const isFree = (scene: Scene, { first, last, letters }: Written): boolean =>
  scene.facts.roleOf(letters) === 0 &&
  !scene.lexicon.phrases.has(letters) &&
  !(last === first && scene.lexicon.names.get(letters)?.some(({ form }) => form === 'plain')) &&
  !scene.is(first, v.KIN | v.CHILD | v.HONORIFIC | v.MONTH | v.PARTICLE);

function relativeAt(scene: Scene, first: number): Candidate | undefined {
  if (kinBefore(scene, first) < 0) return undefined;
  const written = writtenAt(scene, first);
  if (!isFree(scene, written)) return undefined;
  const bearer = givenNames(scene.lexicon.persons).find(
    ({ name, person }) => person.kind === 'relative' && isSlipOf(name, written),
  );
  return bearer && candidate(scene, written, bearer.person);
}

const candidate = (scene: Scene, { first, last }: Written, person: Person): Candidate => ({
  start: scene.start(first),
  end: scene.end(last),
  type: person.type,
  verdict: 'certain',
  reason: 'relative-typo',
  replacement: person.replacement,
  rank: RANK.name - 0.3,
});

/** Behind its word of kinship a name of kin may be damaged more than elsewhere: `mama, Ros`, `zijn broer Wiij`. */
export function findKinSlips(scene: Scene): readonly Candidate[] {
  const { persons } = scene.lexicon;
  if (persons.length > MANY) return [];
  return scene.uppers.flatMap((at) => relativeAt(scene, at) ?? []);
}

/** What says that two letters and figures are a name: kin, a label, a title or a greeting. */
const ANNOUNCES = v.KIN | v.CHILD | v.NAMING | v.HONORIFIC | v.GREETING;
const LABEL = /^(?:roepnaam|naam|voornaam|benadeelde|officieel|onderwerp|betreft|groet|groetjes)$/;

const isAnnounced = (scene: Scene, first: number): boolean =>
  isLinked(scene, first, LINK | t.GAP_NEWLINE) &&
  (scene.is(first - 1, ANNOUNCES) || LABEL.test(scene.word(first - 1)));

/** Does a family name of the household stand right behind? */
const isBeforeFamily = (scene: Scene, next: number): boolean =>
  scene.gap(next) === t.GAP_SPACE &&
  scene.isUpper(next) &&
  scene.lexicon.names.get(scene.word(next))?.some(({ part }) => part === 'surname') === true;

/** `B0`, `8o` and `0t`: a name of two letters in which a scanner made a figure of one. */
export function findShortScans(scene: Scene, digits: readonly number[]): readonly Candidate[] {
  const short = givenNames(scene.lexicon.persons).filter(({ name }) => name.length === 2);
  if (short.length === 0 || short.length > MANY) return [];
  return digits.flatMap((at) => {
    const written = pairAt(scene, scene.gap(at) === 0 ? at - 1 : at);
    if (written === undefined || !isTold(scene, written.first)) return [];
    const bearer = short.find(({ name }) => skeleton(name) === skeleton(written.letters));
    return bearer ? [candidate(scene, written, bearer.person)] : [];
  });
}

/** A letter and a figure, and nothing glued to them. */
function pairAt(scene: Scene, first: number): Written | undefined {
  const written = scene.has(first) ? writtenAt(scene, first) : undefined;
  return written?.letters.length === 2 && written.last === first + 1 ? written : undefined;
}

const isTold = (scene: Scene, first: number): boolean =>
  isAnnounced(scene, first) || isBeforeFamily(scene, first + 2) || opensClause(scene, first);

/** `B0 werd boos`, `0t, die jarig was`: first in its sentence, and a person goes on. */
const opensClause = (scene: Scene, first: number): boolean =>
  scene.endsSentence(first) &&
  ((scene.gap(first + 2) & t.GAP_COMMA) !== 0 ||
    (scene.adjacent(first + 2) && scene.is(first + 2, v.PERSON_VERB)));
