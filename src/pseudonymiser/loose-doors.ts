import { RANK, type Candidate, type Verdict } from './candidate.js';
import { canonical } from './canonical.js';
import type { KnownHouse } from './compiled.js';
import { houseAt } from './houses.js';
import type { Marks } from './marks.js';
import { numberInWords } from './numerals.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const LABEL = /^(?:nummer|nummers|numer|nr|huisnummer|huisnr|huisnummers)$/;
/** What makes another thing of a number: a measure, a time, an age, a sum. */
const UNIT =
  /^(?:euro|eur|uur|u|h|jaar|jarige|jr|maand|maanden|week|weken|dag|dagen|minuut|minuten|min|seconden|sec|keer|maal|x|meter|m|cm|mm|km|kg|gram|procent|graden|leerlingen|kinderen|personen|mensen|stuks|punten|bladzijden|pagina|paginas|berichten|fotos|tot|en|of|sr|sv|wvsr|wetboek|lid|e|ste|de)$/;
const NO_DOOR =
  /^(?:art|artikel|artikelen|lid|bijlage|blad|bladzijde|pagina|regel|punt|groep|klas|kamer|zaal|foto|spoor|perron|bus|lijn|tram|buslijn|zaak|opname|feit|feiten|dossier|parketnummer|kenmerk|vraag|alinea|paragraaf|hoofdstuk|minuut|seconde|tot|minstens|ongeveer|circa|ca|bijna|max|rugnummer|kilo|maat|versie)$/;
/** How far behind its street a number may stand. */
const REACH = 14;
const LEAST = 10;

/** The known house number where it stands apart from its street, in figures or in words. */
export function findLooseDoors(scene: Scene, marks: Marks): readonly Candidate[] {
  const { streets } = scene.lexicon;
  if (streets.size === 0) return [];
  const found = marks.digits.flatMap((i) => inFigures(scene, i) ?? []);
  for (let i = 0; i < scene.count; i += 1) {
    if (mayOpenNumber(scene, i)) found.push(...inWords(scene, i));
  }
  return found;
}

function mayOpenNumber(scene: Scene, i: number): boolean {
  if (scene.isDigits(i) || scene.letters(i) < 4) return false;
  if ((scene.lexis(i) & v.NUMERAL) !== 0) return true;
  return scene.letters(i) > 6 && scene.lexis(i) === 0 && scene.word(i).includes('honderd');
}

function inFigures(scene: Scene, i: number): Candidate | undefined {
  const house = scene.lexicon.streets.get(scene.word(i))?.[0]?.house;
  if (house === undefined || isOtherNumber(scene, i, i)) return undefined;
  const { last } = houseAt(scene, i, house);
  const verdict = verdictOf(scene, i, last, house);
  return verdict && candidate(scene, i, last, verdict);
}

/** `tweehonderd zesenvijftig`, `zevenenzeventig B`. */
function inWords(scene: Scene, i: number): readonly Candidate[] {
  const last = [i + 2, i + 1, i].find((at) => houseInWords(scene, i, at) !== undefined) ?? -1;
  const house = houseInWords(scene, i, last);
  if (house === undefined || isOtherNumber(scene, i, last)) return [];
  const end = houseAt(scene, last, house).last;
  const verdict = verdictOf(scene, i, end, house);
  return verdict ? [candidate(scene, i, end, verdict)] : [];
}

/** The known house whose number these words say. */
function houseInWords(scene: Scene, first: number, last: number): KnownHouse | undefined {
  if (last < first || !isJoined(scene, first + 1, last)) return undefined;
  const words = Array.from({ length: last - first + 1 }, (_, offset) => scene.word(first + offset));
  return scene.lexicon.streets.get(String(numberInWords(words)))?.[0]?.house;
}

function isJoined(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    if (scene.gap(at) !== t.GAP_SPACE) return false;
  }
  return true;
}

/** A part of a longer number, a date, a time, an amount, or the number of something else. */
function isOtherNumber(scene: Scene, first: number, last: number): boolean {
  const behind = last + 1;
  if (scene.is(behind, v.MONTH) || scene.is(first - 1, v.MONTH)) return true;
  if (isInNumber(scene, first) || /[€%]/.test(around(scene, first, last))) return true;
  if (scene.gap(behind) === t.GAP_SPACE && UNIT.test(scene.word(behind))) return true;
  return scene.adjacent(first) && NO_DOOR.test(scene.word(first - 1));
}

const around = (scene: Scene, first: number, last: number): string =>
  scene.text.slice(Math.max(0, scene.start(first) - 2), scene.start(first)) +
  scene.text.slice(scene.end(last), scene.end(last) + 2);

/** `12-06-2025`, `18:20`, `06 12 34`, `1.250`. */
function isInNumber(scene: Scene, i: number): boolean {
  if (scene.gap(i) === 0 && scene.has(i - 1)) return true;
  return (scene.isDigits(i - 1) && (scene.gap(i) & ~NUMERIC) === 0) || opensNumber(scene, i + 1);
}

function opensNumber(scene: Scene, next: number): boolean {
  const gap = scene.gap(next);
  if (!scene.isDigits(next) || (gap & ~NUMERIC) !== 0) return false;
  if ((gap & (t.GAP_COLON | t.GAP_DOT)) !== 0) return true;
  return scene.letters(next) > 2 || scene.isDigits(next + 1);
}

const NUMERIC =
  t.GAP_SPACE | t.GAP_DOT | t.GAP_HYPHEN | t.GAP_SLASH | t.GAP_COLON | t.GAP_UNDERSCORE;

function verdictOf(
  scene: Scene,
  first: number,
  last: number,
  house: KnownHouse,
): Verdict | undefined {
  const whole = hasAddition(scene, first, last, house);
  const label = labelOf(scene, first);
  if (/^(?:is|was|wordt)$/.test(label) && scene.word(first - 2).startsWith('huisn'))
    return 'certain';
  if (label.startsWith('huisn')) return 'certain';
  if (LABEL.test(label)) return byLabel(scene, first, house, whole);
  if (label === 'op' && isAboutHouse(scene, first)) return 'certain';
  return isDoorAlone(scene, first, house, whole) ? 'certain' : undefined;
}

/** Behind its street, or with its addition. */
function isDoorAlone(scene: Scene, first: number, house: KnownHouse, whole: boolean): boolean {
  const telling = whole || Number(house.number) >= LEAST;
  if (telling && isBehindStreet(scene, first)) return true;
  return whole && isWholeDoor(scene, first, house);
}

const isWholeDoor = (scene: Scene, first: number, { number }: KnownHouse): boolean =>
  number.length > 1 && opensApart(scene, first);

/** `nummer 156`: certain where three figures, the street or a word of living prove it. */
function byLabel(
  scene: Scene,
  first: number,
  { number }: KnownHouse,
  whole: boolean,
): Verdict | undefined {
  if (isNumberOfOther(scene, first)) return undefined;
  if (isBehindStreet(scene, first) || isAboutHouse(scene, first)) return 'certain';
  if (!whole && Number(number) < LEAST) return undefined;
  return number.length > 2 ? 'certain' : 'doubtful';
}

const OTHER_THING =
  /(?:bus|lijn|tram|dossier|zaak|parket|foto|bijlage|kamer|telefoon|spoor|rug|lokaal|stoel|loket|artikel)$/;

const isNumberOfOther = (scene: Scene, first: number): boolean =>
  [first - 2, first - 3].some((at) => OTHER_THING.test(scene.word(at)));

/** The word right before a number, also in a form or in front of a comma. */
function labelOf(scene: Scene, first: number): string {
  const gap = scene.gap(first);
  const apart = (gap & (t.GAP_COLON | t.GAP_COMMA)) !== 0 && (gap & t.GAP_NEWLINE) === 0;
  return scene.adjacent(first) || apart ? scene.word(first - 1) : '';
}

function isAboutHouse(scene: Scene, i: number): boolean {
  const from = Math.max(scene.sentenceStart(i), i - 14);
  if ([i - 2, i - 3, i + 1, i + 2].some((at) => scene.word(at).startsWith('woning'))) return true;
  return scene.anyCue(from, i - 1, v.RESIDENCE) || scene.anyCue(i + 1, i + 4, v.RESIDENCE);
}

/** `405 A`: number and addition together are hardly anything else. */
function hasAddition(scene: Scene, first: number, last: number, { addition }: KnownHouse): boolean {
  if (last === first || addition === '') return false;
  const written = scene.text.slice(scene.end(first), scene.end(last));
  const next = scene.adjacent(last + 1) && scene.isUpper(last + 1);
  return /[a-z]/i.test(written) && canonical(written) === addition && !next;
}

function opensApart(scene: Scene, first: number): boolean {
  return (scene.gap(first) & ~BEFORE_DOOR) === 0;
}

const BEFORE_DOOR = t.GAP_SPACE | t.GAP_COLON | t.GAP_OPEN | t.GAP_COMMA | t.GAP_NEWLINE;

/** The known street stands a few words before, and no other number between. */
function isBehindStreet(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= first - REACH && at >= 0; at -= 1) {
    if ((scene.gap(at + 1) & t.GAP_PARAGRAPH) !== 0 || isNumberApart(scene, at)) return false;
    const known = scene.lexicon.phrases.get(scene.word(at));
    if (known?.some(({ role }) => role === 'street') === true)
      return scene.isUpper(at) || !v.isDutchWord(scene.word(at));
  }
  return false;
}

/** Figures that are no part of a name, a date or a time. */
const isNumberApart = (scene: Scene, at: number): boolean =>
  scene.isDigits(at) &&
  scene.gap(at) !== 0 &&
  ((scene.gap(at) | scene.gap(at + 1)) & (t.GAP_HYPHEN | t.GAP_COLON)) === 0;

function candidate(scene: Scene, first: number, last: number, verdict: Verdict): Candidate {
  return {
    start: scene.start(first),
    end: scene.end(last),
    type: 'ADDRESS',
    verdict,
    reason: 'known-house-number',
    replacement: '[huisnummer]',
    rank: RANK.place - 0.7,
  };
}
