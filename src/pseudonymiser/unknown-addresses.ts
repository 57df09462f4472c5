import { keep, RANK, type Candidate } from './candidate.js';
import { ownerOf } from './context.js';
import { numbersAt, readHouse } from './houses.js';
import { startOfCompound, startOfStreet } from './street-forms.js';
import type { Marks } from './marks.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const STREET =
  /(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|pad|steeg|dreef|park|plantsoen|hoek|erf|baan|markt|kamp|wal|oord|veld|akker|str|ln|buurt|land|burg|hage|wold|meer|brink|es)$/;
const DIRECTION = /^(?:noord|zuid|oost|west)$/;
const LEAD =
  /^(?:aan|op|naar|adres|huisadres|woonadres|woonplaats|woont|woonde|wonen|wonend|wonende|woonachtig|verblijft|verblijvend|inwonend|vader|moeder|oma|opa)$/;

/** First token of the street in front of a house number, or -1. */
function streetBefore(scene: Scene, i: number): number {
  const at = i - 1;
  if (scene.letters(i) > 4 || scene.gap(i) !== t.GAP_SPACE || !isStreet(scene, at)) return -1;
  let first = at;
  while (at - first < 3 && scene.gap(first) === t.GAP_SPACE && opensStreet(scene, first - 1))
    first -= 1;
  return first;
}

function isStreet(scene: Scene, at: number): boolean {
  const street = DIRECTION.test(scene.word(at)) ? at - 1 : at;
  return scene.isUpper(at) && scene.letters(street) > 4 && STREET.test(scene.word(street));
}

function opensStreet(scene: Scene, at: number): boolean {
  return scene.isUpper(at) && !scene.opensSentence(at);
}

/** `bij Annastraat 3 (oma)`, `bij oma, Annastraat 3`: a word of kinship right behind it, or right before. */
const isOfKin = (scene: Scene, first: number, number: number): boolean =>
  (scene.is(number + 1, v.KIN) && (scene.gap(number + 1) & t.GAP_OPEN) !== 0) ||
  (scene.is(first - 1, v.KIN) && (scene.gap(first) & (t.GAP_COMMA | t.GAP_OPEN)) !== 0);

function isAddress(scene: Scene, first: number, number: number): boolean {
  if (isOfKin(scene, first, number)) return true;
  const from = Math.max(scene.sentenceStart(first), first - 16);
  return (
    LEAD.test(scene.word(scene.is(first - 1, v.ARTICLE) ? first - 2 : first - 1)) &&
    scene.anyCue(from, first - 1, v.RESIDENCE)
  );
}

function endOfHouse(scene: Scene, i: number): number {
  const addition =
    scene.isLetter(i + 1) &&
    (scene.gap(i + 1) === 0 ||
      scene.gap(i + 1) === t.GAP_HYPHEN ||
      (scene.gap(i + 1) === t.GAP_SPACE && scene.isUpper(i + 1)));
  return scene.end(addition ? i + 1 : i);
}

/** The known street in front of its known number, however it is shortened or scanned. */
function findShortened(scene: Scene, i: number): Candidate | undefined {
  const first = startOfCompound(scene, i);
  const { streets: known } = scene.lexicon;
  const streets = numbersAt(scene, first).flatMap((number) => known.get(number) ?? []);
  if (streets.length === 0) return undefined;
  const last = /^(?:nr|nummer|huisnummer)$/.test(scene.word(first - 1)) ? first - 2 : first - 1;
  for (const { words, house } of streets) {
    const start = startOfStreet(scene, last, words);
    const found = start < 0 ? undefined : readHouse(scene, last, house);
    if (found?.known) return shortened(scene, start, found.last);
  }
  return undefined;
}

function shortened(scene: Scene, first: number, last: number): Candidate {
  return {
    start: scene.start(first),
    end: scene.end(last),
    type: 'ADDRESS',
    verdict: 'certain',
    reason: 'known-street-shortened',
    replacement: '[adres]',
    rank: RANK.place + 0.1,
  };
}

/** Streets with a number that the vault does not know, where the household is said to live. */
export function findUnknownAddresses(scene: Scene, marks: Marks): readonly Candidate[] {
  return marks.digits.flatMap((i) => findShortened(scene, i) ?? findAddress(scene, i) ?? []);
}

function findAddress(scene: Scene, i: number): Candidate | undefined {
  const first = streetBefore(scene, i);
  if (first < 0 || !isAddress(scene, first, i)) return undefined;
  const owner = ownerOf(scene, first);
  const [start, end, rank] = [scene.start(first), endOfHouse(scene, i), RANK.place - 0.5];
  if (owner !== 'child' && owner !== 'unknown') return keep(start, end, rank);
  return {
    start,
    end,
    type: 'ADDRESS',
    verdict: 'certain',
    reason: 'pattern-address',
    replacement: '[adres]',
    rank,
  };
}
