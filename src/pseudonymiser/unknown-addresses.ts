import { keep, RANK, type Candidate } from './candidate.js';
import { ownerOf } from './context.js';
import { fold } from './folding.js';
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
  /^(?:aan|op|naar|adres|huisadres|woonadres|woonplaats|woont|woonde|wonen|wonend|wonende|woonachtig|verblijft|verblijvend|inwonend|vader|moeder|oma|opa|verblijfadres|logeeradres|postadres|thuisadres)$/;

/** First token of the street in front of a house number, or -1. */
function streetBefore(scene: Scene, i: number): number {
  const at = i - 1;
  if (scene.letters(i) > 4 || scene.gap(i) !== t.GAP_SPACE || !isStreet(scene, at)) return -1;
  let first = at;
  while (at - first < 3 && scene.gap(first) === t.GAP_SPACE) {
    const before = opensBehindParticle(scene, first - 1) ? first - 2 : first - 1;
    if (!opensStreet(scene, before)) break;
    first = before;
  }
  return first;
}

/** The `van` of `Lodewijk van Deysselstraat`. */
const opensBehindParticle = (scene: Scene, at: number): boolean =>
  /^(?:van|de|der|den|ten|ter)$/.test(scene.word(at)) &&
  !scene.isUpper(at) &&
  scene.gap(at) === t.GAP_SPACE;

function isStreet(scene: Scene, at: number): boolean {
  const street = DIRECTION.test(scene.word(at)) ? at - 1 : at;
  return scene.isUpper(at) && scene.letters(street) > 4 && STREET.test(scene.word(street));
}

function opensStreet(scene: Scene, at: number): boolean {
  return scene.isUpper(at) && (!scene.opensSentence(at) || (scene.gap(at) & t.GAP_COLON) !== 0);
}

/** `bij Annastraat 3 (oma)`, `bij oma, Annastraat 3`: a word of kinship right behind it, or right before. */
const isOfKin = (scene: Scene, first: number, number: number): boolean =>
  (scene.is(number + 1, v.KIN) && (scene.gap(number + 1) & t.GAP_OPEN) !== 0) ||
  (scene.is(first - 1, v.KIN) && (scene.gap(first) & (t.GAP_COMMA | t.GAP_OPEN)) !== 0);

function isAddress(scene: Scene, first: number, number: number): boolean {
  if (isOfKin(scene, first, number) || isComingFrom(scene, first)) return true;
  const from = Math.max(scene.sentenceStart(first), first - 16);
  const lead = scene.word(scene.is(first - 1, v.ARTICLE) ? first - 2 : first - 1);
  return (LEAD.test(lead) || isLabelOf(scene, first)) && scene.anyCue(from, first - 1, v.RESIDENCE);
}

/** `Komt van: Deysselstraat 5`, in a form. */
const isComingFrom = (scene: Scene, first: number): boolean =>
  (scene.gap(first) & t.GAP_COLON) !== 0 &&
  scene.word(first - 1) === 'van' &&
  /^(?:komt|kwam|afkomstig)$/.test(scene.word(first - 2));

/** `Logeeradres kind: Dorpsstraat 4`. */
const isLabelOf = (scene: Scene, first: number): boolean =>
  (scene.gap(first) & t.GAP_COLON) !== 0 && scene.is(first - 1, v.KIN | v.CHILD);

function endOfHouse(scene: Scene, i: number): number {
  return scene.end(hasAddition(scene, i) || hasNumber(scene, i) ? i + 1 : i);
}

/** `5a`, `5-B`, `5 B`. */
const hasAddition = (scene: Scene, i: number): boolean =>
  scene.isLetter(i + 1) &&
  (scene.gap(i + 1) === 0 ||
    scene.gap(i + 1) === t.GAP_HYPHEN ||
    (scene.gap(i + 1) === t.GAP_SPACE && scene.isUpper(i + 1)));

/** `5-2`. */
const hasNumber = (scene: Scene, i: number): boolean =>
  scene.gap(i + 1) === t.GAP_HYPHEN && scene.isDigits(i + 1) && scene.letters(i + 1) < 5;

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
  return [
    ...marks.digits.flatMap((i) => findShortened(scene, i) ?? findAddress(scene, i)),
    ...scene.uppers.flatMap((i) => findBareStreet(scene, i)),
  ];
}

function findAddress(scene: Scene, i: number): readonly Candidate[] {
  const first = streetBefore(scene, i);
  if (first < 0 || !isAddress(scene, first, i)) return [];
  const [start, end] = [scene.start(first), endOfHouse(scene, i)];
  if (!isTheirs(scene, first)) return [keep(start, end, RANK.place - 0.5)];
  return [found('ADDRESS', start, end), ...townBehind(scene, end)];
}

const isTheirs = (scene: Scene, first: number): boolean =>
  /^(?:child|unknown)$/.test(ownerOf(scene, first)) && !isOfAdult(scene, first);

/** `geboren op 3 mei 1966 te Hoorn, wonende Kade 5`: somebody who was born long before the child, and is not said to be its kin. */
function isOfAdult(scene: Scene, first: number): boolean {
  const [birth] = scene.lexicon.births;
  const from = Math.max(scene.sentenceStart(first), first - 24);
  if (birth === undefined || !scene.anyCue(from, first - 1, v.BIRTH)) return false;
  for (let at = from; at < first; at += 1) {
    const year = scene.isDigits(at) && scene.letters(at) === 4 ? Number(scene.word(at)) : 0;
    if (year > 1900 && year < birth.year - 2) return !scene.anyCue(from, first - 1, v.KIN);
  }
  return false;
}

function found(type: 'ADDRESS' | 'TOWN', start: number, end: number): Candidate {
  return {
    start,
    end,
    type,
    verdict: 'certain',
    reason: type === 'ADDRESS' ? 'pattern-address' : 'pattern-town',
    replacement: type === 'ADDRESS' ? '[adres]' : '[woonplaats]',
    rank: RANK.place - 0.5,
  };
}

const TOWN_BEHIND =
  /^(?:,? (?:te|in) |, )(?:[1-9]\d{3} ?[A-Za-z]{2}[, ]{1,2})?(\p{Lu}[\p{L}'’-]+)(?=[\s.,;:)]|$)/u;
const MOST_TOWN = 48;

/** The town right behind such an address is where they live too. */
function townBehind(scene: Scene, end: number): readonly Candidate[] {
  const behind = TOWN_BEHIND.exec(scene.text.slice(end, end + MOST_TOWN));
  const name = behind?.[1];
  if (behind === null || name === undefined || !v.isTown(fold(name))) return [];
  const start = end + behind[0].length - name.length;
  return [found('TOWN', start, start + name.length)];
}

/** `We wonen nu op de Korreweg`: a street without its number, where the child or its household says it lives. */
function findBareStreet(scene: Scene, i: number): readonly Candidate[] {
  const isBare = scene.letters(i) > 5 && STREET.test(scene.word(i)) && !scene.isDigits(i + 1);
  if (!isBare || scene.word(i - 1) !== 'de' || !/^(?:op|aan)$/.test(scene.word(i - 2))) return [];
  const said = saysToLive(scene, i - 3) && isTheirs(scene, i);
  return said ? [found('ADDRESS', scene.start(i), scene.end(i))] : [];
}

function saysToLive(scene: Scene, last: number): boolean {
  for (let at = last; at > last - 4 && !scene.endsSentence(at + 1); at -= 1)
    if (/^(?:woon|wonen|woonden)$/.test(scene.word(at)))
      return [at - 1, at + 1].some((one) => /^(?:ik|wij|we)$/.test(scene.word(one)));
  return false;
}
