import { STRANGER } from './facts.js';
import { isSaidBy } from './context.js';
import { isAgainst } from './introduced.js';
import { isPlea, isRecordOf } from './records.js';
import { matchWord } from './name-match.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const TITLED = v.SUSPECT | v.OFFICIAL;
const LINK =
  t.GAP_SPACE | t.GAP_DOT | t.GAP_COLON | t.GAP_COMMA | t.GAP_HYPHEN | t.GAP_OPEN | t.GAP_OTHER;

/** Notes everybody in the block who is not the child's: suspects, officials and other full names. */
export function noteStrangers(scene: Scene): void {
  notePlea(scene);
  for (let i = 0; i < scene.count; i += 1) {
    const role = scene.cues(i) & TITLED;
    if (isAgainst(scene, i + 1)) noteName(scene, i + 1, v.SUSPECT);
    else if (role !== 0) noteRole(scene, i, role);
    else if (scene.is(i, v.NAMING)) noteCalled(scene, i);
    else if (scene.isUpper(i) && scene.isUpper(i + 1) && scene.gap(i + 1) === t.GAP_SPACE)
      notePair(scene, i);
  }
}

function notePlea(scene: Scene): void {
  if (isPlea(scene)) scene.facts.defends = true;
}

function noteRole(scene: Scene, i: number, role: number): void {
  noteTitled(scene, i, role);
  if ((role & v.SUSPECT) === 0) return;
  if (isHeard(scene, i)) scene.facts.suspectSpeaks = true;
  if (isRecordOf(scene, i)) scene.facts.recorded = true;
}

/** `verhoor van verdachte`, `verklaring verdachte`. */
function isHeard(scene: Scene, i: number): boolean {
  return [i - 1, i - 2, i - 3].some((at) =>
    /^(?:verhoor|verklaring|verdachtenverhoor)$/.test(scene.word(at)),
  );
}

function noteTitled(scene: Scene, i: number, role: number): void {
  const weight = (role & v.SUSPECT) !== 0 ? v.SUSPECT : v.OFFICIAL;
  let first = i + 1;
  while (
    first - i < 9 &&
    isLinked(scene, first) &&
    !isStranger(scene, first) &&
    passes(scene, first)
  )
    first += 1;
  if (first - i < 9 && isCalled(scene, first, weight)) noteName(scene, first, weight);
  noteBefore(scene, i, weight);
}

/** Linked to the title, and not what somebody with that title says. */
const isCalled = (scene: Scene, first: number, weight: number): boolean =>
  isLinked(scene, first) && !(weight === v.OFFICIAL && isSaidBy(scene, first));

/** The words of one name, to the comma behind it. */
function noteName(scene: Scene, first: number, weight: number): void {
  for (let at = first; at - first < 5 && (at === first || isLinked(scene, at)); at += 1) {
    if (isStranger(scene, at)) scene.facts.note(scene.word(at), weight);
    else if (!scene.is(at, v.PARTICLE) && !scene.lexicon.names.has(scene.word(at))) return;
    if ((scene.gap(at + 1) & t.GAP_COMMA) !== 0) return;
  }
}

function isLinked(scene: Scene, at: number): boolean {
  const gap = scene.gap(at);
  const speaks = (gap & t.GAP_COLON) !== 0 && (gap & t.GAP_OPEN) !== 0;
  return scene.has(at) && (gap & ~LINK) === 0 && !speaks && !scene.endsSentence(at);
}

function passes(scene: Scene, at: number): boolean {
  if (scene.isUpper(at) && scene.letters(at) < 3) return true;
  return scene.is(at, v.FILLER | v.PARTICLE | v.HONORIFIC | TITLED) || scene.isLetter(at);
}

/** `Dennis Vaartjes, verdachte` and `E. Post (verbalisant)`. */
function noteBefore(scene: Scene, i: number, weight: number): void {
  if ((scene.gap(i) & (t.GAP_COMMA | t.GAP_OPEN)) === 0 || (scene.gap(i) & t.GAP_NEWLINE) !== 0)
    return;
  for (let at = i - 1; at >= i - 2 && isStranger(scene, at); at -= 1) {
    scene.facts.note(scene.word(at), weight);
    if (scene.gap(at) !== t.GAP_SPACE) return;
  }
}

function isStranger(scene: Scene, at: number): boolean {
  if (
    !scene.isUpper(at) ||
    scene.letters(at) < 3 ||
    scene.is(at, v.PARTICLE | v.OFFICIAL | v.SUSPECT | v.KIN | v.MONTH)
  )
    return false;
  if (scene.isAcronym(at)) return false;
  const word = scene.word(at);
  if (v.isDutchWord(word) && !v.isGivenName(word) && scene.opensSentence(at)) return false;
  return !scene.lexicon.names.has(word);
}

/** `hij heet Djairo`: somebody whom the vault does not know. */
function noteCalled(scene: Scene, i: number): void {
  const next = i + 1;
  if (!/^(?:heet|heette)$/.test(scene.word(i)) || !scene.adjacent(next) || !isStranger(scene, next))
    return;
  if (matchWord(scene, scene.word(next)) === undefined)
    scene.facts.note(scene.word(next), STRANGER);
}

const REGION =
  /^(?:holland|brabant|limburg|gelderland|utrecht|nederland|zeeland|friesland|groningen|drenthe|overijssel|flevoland|twente|veilig|stichting|den)$/;

/** A given name, or a capital that no sentence start explains. */
function opensFullName(scene: Scene, i: number): boolean {
  if (
    scene.isShouted(i) ||
    scene.is(i, v.OFFICIAL | v.KIN | v.HONORIFIC | v.MONTH | v.PARTICLE | v.VENUE)
  )
    return false;
  return scene.isNameLike(i) || (v.isGivenName(scene.word(i)) && !v.isDutchWord(scene.word(i)));
}

function notePair(scene: Scene, i: number): void {
  if (!opensFullName(scene, i) || scene.isShouted(i + 1) || scene.letters(i + 1) < 3) return;
  const pair = [scene.word(i), scene.word(i + 1)];
  if (isStreetName(pair[0] ?? '') || isPlaceOrKnown(scene, i, pair)) return;
  for (const name of pair) scene.facts.note(name, STRANGER);
}

/** A region, an address, a known name, or an ordinary word with a capital that explains itself. */
function isPlaceOrKnown(
  scene: Scene,
  i: number,
  [first = '', second = '']: readonly string[],
): boolean {
  if (isKnown(scene, first, second)) return true;
  if (!v.isDutchWord(second) || v.isGivenName(first)) return false;
  return scene.opensSentence(i) || REGION.test(first);
}

/** `Milow Klein`: no other name, but one slip away from a known one. */
function isDamaged(scene: Scene, word: string): boolean {
  const match = matchWord(scene, word);
  return match !== undefined && !match.rival && !v.isGivenName(word);
}

/** Behind a usual given name that nobody known bears only the family name itself counts. */
function isKnownSurname(scene: Scene, first: string, second: string): boolean {
  const match = matchWord(scene, second);
  if (match === undefined) return false;
  return match.form === 'plain' || !v.isGivenName(first) || matchWord(scene, first) !== undefined;
}

const isStreetName = (word: string): boolean =>
  /(?:straat|weg|laan|plein|gracht|kade|singel|dijk|dreef)$/.test(word);

/** `Ronald Wessels`, where the doctor is called Wessels: somebody else. */
const isDoctor = (scene: Scene, word: string): boolean =>
  scene.lexicon.phrases.get(word)?.every(({ role }) => role === 'gp') === true;

function isKnown(scene: Scene, first: string, second: string): boolean {
  const { names, phrases } = scene.lexicon;
  return (
    names.has(first) ||
    phrases.has(first) ||
    (phrases.has(second) && !(v.isGivenName(first) && isDoctor(scene, second))) ||
    isKnownSurname(scene, first, second) ||
    isDamaged(scene, first)
  );
}
