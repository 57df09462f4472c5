import type { Verdict } from './candidate.js';
import type { Person } from './compiled.js';
import { isSigned } from './called.js';
import { cueBefore } from './context.js';
import { isIntroduced } from './introduced.js';
import { slipBetween } from './misspellings.js';
import type { Match } from './name-match.js';
import { initialsFit, isInitial, type Run } from './name-runs.js';
import { suspected, titled } from './outsiders.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

export const isChilds = ({ entries }: Match): boolean =>
  entries.some(({ person }) => person.kind === 'child');

/**
 * `Albert Kip`, where Albert is the father and Kip the mother's other name: more likely somebody else,
 * unless a word of kinship stands before it or the name is the child's.
 */
export function isCrossed(scene: Scene, run: Run, given: Match): boolean {
  if (isChilds(given)) return false;
  const childs = run.surname?.entries.some(
    ({ person, form }) => person.kind === 'child' && form === 'plain',
  );
  return childs !== true && !cueBefore(scene, run.first, v.KIN);
}

/** The suspect bears this name too, and no word of kinship says who is meant. */
export function isShared(scene: Scene, run: Run): boolean {
  const near = Math.max(scene.sentenceStart(run.first), run.first - 5);
  return (
    run.given?.entries.some(({ known }) => scene.facts.isNamesake(known)) === true &&
    !scene.anyCue(near, run.first - 1, v.KIN | v.CHILD) &&
    !isSpouse(scene, run.first) &&
    !isByAge(scene, run)
  );
}

/** `Ayrton Senna`, `Sjef Augustijn`: behind a name that nobody known bears it is a family name. */
export function asFamilyName(scene: Scene, run: Run, match: Match): Verdict | undefined {
  const before = run.first - 1;
  if (!isCapitalBehindWord(scene, run.first) || run.foreignSurname >= 0) return undefined;
  if (!isForeignGiven(scene, before)) return undefined;
  if (isOutsider(scene, run, before)) return 'keep';
  if (scene.opensSentence(before) && !v.isGivenName(scene.word(before))) return undefined;
  return match.form === 'plain' ? 'doubtful' : 'keep';
}

const isCapitalBehindWord = (scene: Scene, first: number): boolean =>
  scene.gap(first) === t.GAP_SPACE &&
  !scene.opensSentence(first) &&
  scene.isUpper(first) &&
  !scene.isShouted(first);

function isOutsider(scene: Scene, run: Run, first: number): boolean {
  const whole = { ...run, first };
  return titled(scene, whole) || suspected(scene, whole) || isIntroduced(scene, first);
}

function isForeignGiven(scene: Scene, at: number): boolean {
  if (!scene.isNameLike(at) || scene.is(at, v.KIN | v.CHILD | v.HONORIFIC | v.GREETING))
    return false;
  const word = scene.word(at);
  if (scene.lexicon.phrases.has(word) || scene.lexicon.names.has(word)) return false;
  return isAddressed(scene, at) || v.isGivenName(word) || scene.lexis(at) === 0;
}

/** The `Ger` of `de heer Ger Willems`. */
const isAddressed = (scene: Scene, at: number): boolean =>
  scene.is(at - 1, v.HONORIFIC) && scene.gap(at) === t.GAP_SPACE;

/** `de jongste, Arie,` and `Arie, de jongste`: one of the children of the house. */
function isByAge(scene: Scene, { first, last }: Run): boolean {
  const age = /^(?:jongste|middelste|oudste)$/;
  if ((scene.gap(first) & t.GAP_COMMA) !== 0 && age.test(scene.word(first - 1))) return true;
  return (
    (scene.gap(last + 1) & t.GAP_COMMA) !== 0 &&
    /^(?:de|mijn|onze|haar|zijn|hun)$/.test(scene.word(last + 1)) &&
    age.test(scene.word(last + 2))
  );
}

/** `mijn man heet ook Arie`. */
function isSpouse(scene: Scene, first: number): boolean {
  return [first - 1, first - 2, first - 3].some(
    (at) =>
      /^(?:man|vrouw|partner|echtgenoot|echtgenote)$/.test(scene.word(at)) &&
      /^(?:mijn|haar|zijn|m|mn)$/.test(scene.word(at - 1)),
  );
}

/** `juf Roos`, `ene Daan`, `hoofdagent B. Kuba`: somebody else of that name. */
export function isNamesake(scene: Scene, run: Run, match: Match): boolean {
  if (/^(?:ene|zekere)$/.test(scene.word(run.first - 1)) || isOneMore(scene, run)) return true;
  return isCalledByTitle(scene, run.first) || isInitialed(scene, run, match);
}

/** `nog een Mila`: another child of that name. */
const isOneMore = (scene: Scene, { first, last, surname }: Run): boolean =>
  first === last &&
  surname === undefined &&
  scene.isUpper(first) &&
  scene.word(first - 1) === 'een' &&
  scene.word(first - 2) === 'nog';

/** A given name behind initials is a family name: an official's, or anybody's whose letters differ. */
function isInitialed(scene: Scene, run: Run, match: Match): boolean {
  const before = run.first - 1;
  if (!isInitialBefore(scene, run.first) || scene.is(before - 1, v.ARTICLE)) return false;
  if (titled(scene, { ...run, first: before })) return true;
  const more = isCapitalLetter(scene, before - 1);
  const letters = (more ? scene.word(before - 1) : '') + scene.word(before);
  if (letters === 'ps' || (!more && scene.opensSentence(before))) return false;
  return !match.entries.some(
    ({ person }) => initialsFit(person, letters) || (!more && hasInitial(person, letters)),
  );
}

const isCapitalLetter = isInitial;

function isInitialBefore(scene: Scene, first: number): boolean {
  const gap = scene.gap(first);
  const dotted = (gap & t.GAP_DOT) !== 0 && (gap & ~(t.GAP_DOT | t.GAP_SPACE)) === 0;
  return dotted && isCapitalLetter(scene, first - 1);
}

const hasInitial = ({ givens }: Person, letter: string): boolean =>
  givens.some((given) => given.startsWith(letter));

/** `juf Roos`, `agent Tim`: a title right before the given name, and nothing between. */
function isCalledByTitle(scene: Scene, first: number): boolean {
  const before = scene.cues(first - 1);
  return (
    scene.gap(first) === t.GAP_SPACE &&
    (before & v.OFFICIAL) !== 0 &&
    (before & (v.KIN | v.FILLER)) === 0
  );
}

/** `Oelksandra`: a letter doubled, lost or swapped in a longer name, with its capital, and nothing else that it could be. */
const isPlainSlip = (scene: Scene, { first, last }: Run, { entries, word }: Match): boolean =>
  first === last &&
  scene.isUpper(first) &&
  !scene.isShouted(first) &&
  scene.lexis(first) === 0 &&
  scene.facts.roleOf(word) === 0 &&
  !isLinkedToName(scene, first) &&
  entries.some(({ known }) => known.length > 4 && slipBetween(known, word) !== 'substituted');

const isLinkedToName = (scene: Scene, at: number): boolean =>
  (scene.gap(at) === t.GAP_SPACE && scene.isNameLike(at - 1)) ||
  (scene.gap(at + 1) === t.GAP_SPACE && scene.isNameLike(at + 1)) ||
  scene.is(at - 1, v.HONORIFIC | v.OFFICIAL | v.SUSPECT);

/** `Rico` for the brother Rick: one letter makes another man, unless a word of kinship says who it is. */
export function isLooseRelative(scene: Scene, run: Run, match: Match): boolean {
  if (match.form !== 'slip' || isChilds(match)) return false;
  if (isSigned(scene, run.first, run.last) || isPlainSlip(scene, run, match)) return false;
  return !scene.anyCue(run.first - 3, run.first - 1, v.KIN | v.CHILD);
}
