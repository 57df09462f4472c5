import { RANK, type Candidate } from './candidate.js';
import { rulePlace } from './places.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const SHORTEST = 4;
const SHORTEST_HEAD = 5;

/** A capitalised word and a small one, one space apart, of which a scanner may have torn one. */
function mayBeTorn(scene: Scene, i: number): boolean {
  const next = i + 1;
  if (scene.gap(next) !== t.GAP_SPACE || scene.start(next) - scene.end(i) !== 1) return false;
  if (isApart(scene, i) || scene.letters(i) + scene.letters(next) < SHORTEST) return false;
  return isFragment(scene, i) || isTornStreet(scene, i);
}

function isApart(scene: Scene, i: number): boolean {
  if (scene.is(i, v.PARTICLE | v.ARTICLE) || scene.isDigits(i + 1)) return true;
  return scene.isUpper(i + 1) && !scene.isShouted(i);
}

/** `Haven park 25`: two words, and a number behind them. */
const isTornStreet = (scene: Scene, i: number): boolean =>
  scene.isDigits(i + 2) &&
  scene.lexicon.phrases
    .get(scene.word(i) + scene.word(i + 1))
    ?.some(({ role }) => role === 'street') === true;

/** Is one of the two no word by itself? */
function isFragment(scene: Scene, i: number): boolean {
  const next = i + 1;
  const tail = scene.word(next);
  if (isName(scene, scene.word(i))) return scene.isLetter(next) && !scene.is(next, v.PARTICLE);
  if (!scene.isKnownWord(next) && !scene.is(next, v.PARTICLE)) return !v.isGivenName(tail);
  const whole = scene.letters(i) + tail.length >= SHORTEST_HEAD;
  return whole && !scene.isKnownWord(i) && scene.cues(i) === 0;
}

const isName = ({ lexicon }: Scene, word: string): boolean =>
  v.isGivenName(word) || lexicon.names.get(word)?.some(({ form }) => form === 'plain') === true;

function tornName(scene: Scene, i: number, whole: string): readonly Candidate[] {
  const entry = scene.lexicon.names.get(whole)?.find(({ form }) => form === 'plain');
  if (entry === undefined) return [];
  const { type, replacement } = entry.person;
  return [
    {
      start: scene.start(i),
      end: scene.end(i + 1),
      type,
      verdict: 'certain',
      reason: 'known-name-torn',
      replacement,
      rank: RANK.name + 0.02,
    },
  ];
}

function tornPlace(scene: Scene, i: number, whole: string): readonly Candidate[] {
  const phrases = scene.lexicon.phrases.get(whole) ?? [];
  return phrases
    .filter(({ role, words }) => words.length === 1 && role !== 'contact' && role !== 'class')
    .flatMap((phrase) => {
      const ruling = rulePlace(scene, { phrase, first: i, last: i + 1 });
      if (ruling === undefined) return [];
      const { type, replacement } = phrase;
      const reason = `known-${phrase.role}-torn`;
      return [{ type, reason, replacement, rank: RANK.place, ...ruling }];
    });
}

/** `badhuis straat`, `schelde mond`: a place of one long word that was said and written in two. */
function isSplitPlace(scene: Scene, i: number): boolean {
  if (isPlainHead(scene, i) || !areTwoWords(scene, i)) return false;
  const whole = scene.word(i) + scene.word(i + 1);
  return whole.length >= LONG_PLACE && isPlaceOfOneWord(scene, whole) && isSplitHere(scene, i);
}

const areTwoWords = (scene: Scene, i: number): boolean =>
  scene.gap(i + 1) === t.GAP_SPACE &&
  !scene.isDigits(i) &&
  !scene.isUpper(i + 1) &&
  scene.letters(i) > 2 &&
  scene.letters(i + 1) > 2;

const isPlaceOfOneWord = ({ lexicon }: Scene, whole: string): boolean =>
  lexicon.phrases.get(whole)?.some(({ role, words }) => SPLIT.has(role) && words.length === 1) ===
  true;

const isSplitHere = (scene: Scene, i: number): boolean =>
  !isWrittenApart(scene, i) && (isSplitSmall(scene, i) || scene.isUpper(i));

/** `het lage land` where the street is called Lage Land: that is read as it stands. */
const isWrittenApart = (scene: Scene, i: number): boolean =>
  !/^(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|dreef)$/.test(scene.word(i + 1)) &&
  [scene.word(i), scene.word(i + 1)].some(
    (word) => scene.lexicon.phrases.get(word)?.some(({ words }) => words.length > 1) === true,
  );

/** `een lange straat`, `het noorderlicht`: words that need no other. */
const isPlainHead = (scene: Scene, i: number): boolean =>
  scene.is(i, v.ARTICLE | v.PARTICLE) || (scene.lexis(i) & v.ORDINARY) !== 0;

const isSplitSmall = (scene: Scene, i: number): boolean =>
  !scene.isUpper(i) &&
  (scene.is(i - 1, v.ARTICLE | v.PARTICLE | v.PREPOSITION) || scene.isDigits(i + 2));

const LONG_PLACE = 8;
const SPLIT: ReadonlySet<string> = new Set(['street', 'school', 'club']);

/** Certain, but where it is plainly somebody else's. */
function splitPlace(scene: Scene, i: number): readonly Candidate[] {
  const whole = scene.word(i) + scene.word(i + 1);
  const phrase = scene.lexicon.phrases.get(whole)?.find(({ role }) => SPLIT.has(role));
  const [ruled] = tornPlace(scene, i, whole);
  if (ruled?.verdict === 'keep' || phrase === undefined) return ruled ? [ruled] : [];
  const { type, replacement, role } = phrase;
  const place = ruled ?? { start: scene.start(i), end: scene.end(i + 1), rank: RANK.place };
  return [{ ...place, type, replacement, verdict: 'certain', reason: `known-${role}-torn` }];
}

/** Names and places that a scanner tore in two: `Jannek e`, `Hardenb erg`. */
export function findTornWords(scene: Scene): readonly Candidate[] {
  const torn = scene.uppers.flatMap((i) => {
    if (!mayBeTorn(scene, i)) return [];
    const whole = scene.word(i) + scene.word(i + 1);
    return [...tornName(scene, i, whole), ...tornPlace(scene, i, whole)];
  });
  for (let i = 0; i < scene.count; i += 1)
    if (isSplitPlace(scene, i)) torn.push(...splitPlace(scene, i));
  return torn;
}
