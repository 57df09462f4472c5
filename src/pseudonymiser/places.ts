import type { Verdict } from './candidate.js';
import type { Phrase } from './compiled.js';
import { cueBefore, ownerOf, type Owner } from './context.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import type { SpanType } from './types.js';
import * as v from './vocabulary.js';

/** What is to be done with a known place, and how far it reaches. */
export interface PlaceRuling {
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  readonly type?: SpanType;
}

interface Placed {
  readonly phrase: Phrase;
  readonly first: number;
  readonly last: number;
}

type PlaceRule = (scene: Scene, spot: Placed) => PlaceRuling | undefined;

const OTHERS: ReadonlySet<Owner> = new Set<Owner>(['suspect', 'official', 'stranger']);

function over(scene: Scene, spot: Placed, verdict: Verdict): PlaceRuling {
  return { start: scene.start(spot.first), end: scene.end(spot.last), verdict };
}

const key = (spot: Placed): number => spot.first + spot.phrase.key;

/** A capital where an ordinary word would have none. */
function isCapital(scene: Scene, spot: Placed): boolean {
  const at = key(spot);
  if (!scene.isUpper(at)) return false;
  return spot.phrase.words.length > 1 || !scene.opensSentence(at) || !v.isDutchWord(scene.word(at));
}

const HOUSE = t.GAP_SPACE | t.GAP_COMMA | t.GAP_NEWLINE | t.GAP_DOT;
const ADDITION = t.GAP_SPACE | t.GAP_HYPHEN | t.GAP_SLASH;

interface House {
  readonly last: number;
  readonly number: string;
}

/** The house number behind a street, and its addition. */
function readHouse(scene: Scene, last: number, known: string): House {
  const none = { last, number: '' };
  const at = /^(?:nr|nummer|huisnummer|no)$/.test(scene.word(last + 1)) ? last + 2 : last + 1;
  if (!isHouseNumber(scene, at)) return none;
  const house = readAddition(scene, at, known);
  const broken = (scene.gap(at) & t.GAP_NEWLINE) !== 0 && house.number !== known;
  return broken ? none : house;
}

function isHouseNumber(scene: Scene, at: number): boolean {
  const gap = scene.gap(at);
  if ((gap & ~(HOUSE | t.GAP_COLON)) !== 0 || (gap & t.GAP_PARAGRAPH) !== 0) return false;
  if (scene.isDigits(at)) return !looksOtherwise(scene, at);
  return scene.is(at, v.NUMBER_WORD) && scene.letters(at) < 7;
}

/** `Vermeerstraat 2613 AH` and `Vermeerstraat. 12 mei` have no house number. */
function looksOtherwise(scene: Scene, at: number): boolean {
  if (scene.letters(at) > 4 || scene.is(at + 1, v.MONTH)) return true;
  const postcode = scene.letters(at) === 4 && scene.letters(at + 1) === 2 && scene.isUpper(at + 1);
  return postcode || (scene.gap(at) & (t.GAP_DOT | t.GAP_NEWLINE)) === (t.GAP_DOT | t.GAP_NEWLINE);
}

function readAddition(scene: Scene, at: number, known: string): House {
  const number = scene.word(at);
  const next = scene.word(at + 1);
  return isAddition(scene, at + 1, known.slice(number.length))
    ? { last: at + 1, number: number + next }
    : { last: at, number };
}

/** `B`, `-B`, `bis`, `-2`: what tells one door from another. */
function isAddition(scene: Scene, at: number, known: string): boolean {
  const gap = scene.gap(at);
  if ((gap & ~ADDITION) !== 0) return false;
  const word = scene.word(at);
  if (word === known) return true;
  const joined = gap === 0 || gap === t.GAP_HYPHEN;
  if (scene.isDigits(at)) return gap === t.GAP_HYPHEN && scene.letters(at) < 4;
  if (scene.isLetter(at)) return joined || scene.isUpper(at);
  return /^(?:bis|hs|huis|rood|zwart|boven|beneden|ii|iii|iv)$/.test(word);
}

const street: PlaceRule = (scene, spot) => {
  const house = readHouse(scene, spot.last, spot.phrase.number);
  const whole = { ...spot, last: house.last };
  if (isKnownHouse(spot.phrase.number, house.number)) return over(scene, whole, 'certain');
  if (!scene.isUpper(key(spot)) && !isOnStreet(scene, spot.first)) return undefined;
  return over(scene, whole, streetVerdict(scene, spot, house));
};

/** A street without the known number: where it is somebody else's it stays or is doubted. */
function streetVerdict(scene: Scene, spot: Placed, house: House): Verdict {
  const from = scene.sentenceStart(spot.first);
  if (OTHERS.has(ownerOf(scene, spot.first))) {
    if (house.number !== '') return 'keep';
    if (scene.anyCue(from, spot.first - 1, v.RESIDENCE)) return 'doubtful';
  }
  const telling = v.isDutchWord(scene.word(key(spot)))
    ? isCapital(scene, spot)
    : isMeant(scene, spot, house);
  return telling ? 'certain' : 'doubtful';
}

/** A capital, a house number, or a writer who uses no capitals. */
function isMeant(scene: Scene, spot: Placed, house: House): boolean {
  return (
    scene.isUpper(key(spot)) ||
    house.number !== '' ||
    !scene.isUpper(scene.sentenceStart(spot.first))
  );
}

function isKnownHouse(known: string, seen: string): boolean {
  return seen !== '' && known !== '' && (seen.startsWith(known) || known.startsWith(seen));
}

/** `op de`, `aan het`, `van de`: what stands before a street where somebody is or lives. */
function isOnStreet(scene: Scene, first: number): boolean {
  const at = scene.is(first - 1, v.ARTICLE) ? first - 2 : first - 1;
  return /^(?:op|aan|van|naar|uit|langs)$/.test(scene.word(at));
}

/** Where a town is named as the seat of something, or as the place of an event. */
function isSeat(scene: Scene, first: number): boolean {
  const from = Math.max(scene.sentenceStart(first), first - 6);
  for (let at = first - 1; at >= from; at -= 1) {
    if (opensNewLine(scene, at + 1)) return false;
    const seat = scene.is(at, v.SEAT);
    if (seat || scene.is(at, v.OFFICIAL)) return seat || !scene.is(at, v.PARTICLE);
    if (scene.is(at, v.RESIDENCE | v.BIRTH | v.KIN) || isLooseNumber(scene, at, first))
      return false;
  }
  return false;
}

function opensNewLine(scene: Scene, at: number): boolean {
  const gap = scene.gap(at);
  return (gap & t.GAP_NEWLINE) !== 0 && (gap & t.GAP_SPACE) === 0 && scene.isUpper(at);
}

function isLooseNumber(scene: Scene, at: number, first: number): boolean {
  return scene.isDigits(at) && scene.letters(at) < 5 && at < first - 1;
}

function isOffencePlace(scene: Scene, first: number): boolean {
  const from = scene.sentenceStart(first);
  if (scene.anyCue(Math.max(from, first - 20), first - 1, v.RESIDENCE | v.BIRTH)) return false;
  return scene.anyCue(
    Math.max(from, first - 14),
    Math.min(scene.sentenceEnd(first), first + 6),
    v.OFFENCE,
  );
}

/** `Delft, 3 maart 2025` at the head or the foot of a letter, or a postmark. */
function isDateline(scene: Scene, spot: Placed): boolean {
  const next = spot.last + 1;
  const opens = (scene.gap(spot.first) & t.GAP_NEWLINE) !== 0;
  return opens && (scene.gap(next) & t.GAP_COMMA) !== 0 && scene.isDigits(next);
}

/** `Graafseweg 288, Nijmegen`: right behind the known street. */
function isBehindStreet(scene: Scene, first: number): boolean {
  return [first - 2, first - 3, first - 4].some(
    (at) =>
      scene.isDigits(at + 1) &&
      scene.lexicon.phrases.get(scene.word(at))?.some(({ role }) => role === 'street'),
  );
}

function isBehindAddress(scene: Scene, first: number): boolean {
  const [a, b] = [first - 1, first - 2];
  const te = scene.word(a) === 'te' || scene.word(a) === 'in' ? 1 : 0;
  const postcode =
    scene.letters(a - te) === 2 && scene.isDigits(b - te) && scene.letters(b - te) === 4;
  const glued = /^\d{4}[a-z]{2}$/.test(scene.word(b - te) + scene.word(a - te));
  return postcode || glued;
}

const town: PlaceRule = (scene, spot) => {
  if (!scene.isUpper(key(spot)) && v.isDutchWord(scene.word(key(spot)))) return undefined;
  const owner = ownerOf(scene, spot.first);
  if (isBornIn(scene, spot.first)) {
    return { ...over(scene, spot, OTHERS.has(owner) ? 'keep' : 'certain'), type: 'BIRTHPLACE' };
  }
  const type = spot.phrase.role === 'birthplace' ? 'BIRTHPLACE' : 'TOWN';
  return { ...over(scene, spot, townVerdict(scene, spot, owner)), type };
};

const STRANGE: ReadonlySet<Owner> = new Set<Owner>(['suspect', 'stranger']);

function townVerdict(scene: Scene, spot: Placed, owner: Owner): Verdict {
  const { first } = spot;
  if (isBehindAddress(scene, first)) return STRANGE.has(owner) ? 'keep' : 'certain';
  if (isTownLabel(scene, first) || isBehindStreet(scene, first)) return 'certain';
  return isElsewhere(scene, spot) ? 'keep' : looseTownVerdict(scene, first, owner);
}

function looseTownVerdict(scene: Scene, first: number, owner: Owner): Verdict {
  const from = Math.max(scene.sentenceStart(first), first - 20);
  const resides = scene.anyCue(from, first - 1, v.RESIDENCE);
  if (OTHERS.has(owner)) return resides ? 'keep' : 'doubtful';
  return resides ? 'certain' : bareTownVerdict(scene, first, from, owner);
}

/** A town with nothing said of living there. */
function bareTownVerdict(scene: Scene, first: number, from: number, owner: Owner): Verdict {
  if (scene.word(first - 1) === 'te') return 'keep';
  return owner === 'child' || isAboutHousehold(scene, from, first) ? 'certain' : 'doubtful';
}

function isElsewhere(scene: Scene, spot: Placed): boolean {
  return isSeat(scene, spot.first) || isOffencePlace(scene, spot.first) || isDateline(scene, spot);
}

/** `Plaats: Tiel` in a form. */
function isTownLabel(scene: Scene, first: number): boolean {
  return (
    (scene.gap(first) & t.GAP_COLON) !== 0 &&
    /^(?:plaats|woonplaats|gemeente)$/.test(scene.word(first - 1))
  );
}

function isAboutHousehold(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (/^(?:wij|we|ons|onze|mijn|zij|ze|hij)$/.test(scene.word(at))) return true;
  }
  return false;
}

function isBornIn(scene: Scene, first: number): boolean {
  const from = Math.max(scene.sentenceStart(first), first - 8);
  for (let at = first - 1; at >= from; at -= 1) {
    if (scene.is(at, v.RESIDENCE)) return false;
    if (scene.is(at, v.BIRTH)) return true;
  }
  return false;
}

const withArticle = (scene: Scene, spot: Placed): Placed => {
  const before = spot.first - 1;
  const article =
    scene.isUpper(before) &&
    /^(?:de|het|t)$/.test(scene.word(before)) &&
    scene.gap(spot.first) === t.GAP_SPACE;
  return article ? { ...spot, first: before } : spot;
};

const NEAR_SCHOOL = /school|groep|klas|juf|leerling|onderwijs/;

function isNearSchool(scene: Scene, spot: Placed): boolean {
  const from = scene.start(spot.first);
  return NEAR_SCHOOL.test(scene.text.slice(Math.max(0, from - 60), from).toLowerCase());
}

/** `een kameleon`, `die kameleon`: any such thing, not the one with the name. */
function isAnySuch(scene: Scene, first: number): boolean {
  return scene.is(first - 1, v.ARTICLE) && !/^(?:de|het|t)$/.test(scene.word(first - 1));
}

const school: PlaceRule = (scene, spot) => {
  if (isAnySuch(scene, spot.first)) return undefined;
  const near = isNearSchool(scene, spot);
  const ordinary = v.isDutchWord(scene.word(key(spot)));
  if (!scene.isUpper(key(spot))) return near ? smallSchool(scene, spot, ordinary) : undefined;
  if (ordinary && !near && !isCapital(scene, spot)) return over(scene, spot, 'doubtful');
  return over(scene, withArticle(scene, spot), 'certain');
};

/** A school without its capital: an ordinary word only where somebody goes to it. */
function smallSchool(scene: Scene, spot: Placed, ordinary: boolean): PlaceRuling | undefined {
  if (!ordinary) return over(scene, spot, 'certain');
  const visited = isOnStreet(scene, spot.first) && scene.word(spot.first - 1) !== 'aan';
  return visited ? over(scene, spot, 'doubtful') : undefined;
}

const CLASS_REFERENCE = /^(?:artikel|art|lid|sub|onder|bijlage|onderdeel|huisnummer|nr)$/;

const schoolClass: PlaceRule = (scene, spot) => {
  if (CLASS_REFERENCE.test(scene.word(spot.first - 1)) || isBareNumber(scene, spot))
    return undefined;
  const joined = scene.gap(spot.first) & (t.GAP_HYPHEN | t.GAP_SLASH | t.GAP_UNDERSCORE);
  if (scene.isDigits(spot.first) && joined !== 0) return undefined;
  const suffix = scene.gap(spot.last + 1) === 0 && scene.isLetter(spot.last + 1) ? 1 : 0;
  return over(scene, { ...spot, last: spot.last + suffix }, 'certain');
};

/** A figure alone is a class only behind `groep` or `klas`. */
function isBareNumber(scene: Scene, spot: Placed): boolean {
  const bare = spot.phrase.words.length === 1 && scene.isDigits(spot.first);
  return bare && !/^(?:groep|klas|gr)$/.test(scene.word(spot.first - 1));
}

const club: PlaceRule = (scene, spot) => {
  const ordinary = v.isDutchWord(scene.word(key(spot)));
  if (spot.phrase.words.length > 1) return over(scene, spot, 'certain');
  if (!scene.isUpper(key(spot))) {
    const named = !ordinary && /^(?:bij|van|naar|op)$/.test(scene.word(spot.first - 1));
    return named ? over(scene, spot, 'doubtful') : undefined;
  }
  if (!ordinary) return over(scene, spot, 'certain');
  return over(scene, spot, isCapital(scene, spot) ? 'certain' : 'doubtful');
};

const gp: PlaceRule = (scene, spot) => {
  const at = key(spot);
  if (!scene.isUpper(at) && !/^(?:dr|dokter|huisarts)$/.test(scene.word(at - 1))) return undefined;
  const title = /^(?:dr|dokter|drs)$/.test(scene.word(spot.first - 1));
  if (title) return over(scene, { ...spot, first: spot.first - 1 }, 'certain');
  if (spot.first === at && isOtherProfessional(scene, at)) return over(scene, spot, 'keep');
  const explained = v.isDutchWord(scene.word(at)) && scene.opensSentence(at);
  return over(scene, spot, explained ? 'doubtful' : 'certain');
};

function isOtherProfessional(scene: Scene, at: number): boolean {
  return cueBefore(scene, at, v.OFFICIAL) && !/arts|dokter|praktijk/.test(scene.word(at - 1));
}

const contact: PlaceRule = (scene, spot) => {
  const at = scene.text.charAt(scene.start(spot.first) - 1) === '@' ? 1 : 0;
  const single = spot.first === spot.last && v.isDutchWord(scene.word(spot.first)) && at === 0;
  return {
    start: scene.start(spot.first) - at,
    end: scene.end(spot.last),
    verdict: single ? 'doubtful' : 'certain',
  };
};

const RULES: Readonly<Record<Phrase['role'], PlaceRule>> = {
  street,
  town,
  birthplace: town,
  school,
  class: schoolClass,
  club,
  gp,
  contact,
};

/** Rules on a known place, institution or contact; nothing when it is an ordinary word here. */
export function rulePlace(scene: Scene, spot: Placed): PlaceRuling | undefined {
  return RULES[spot.phrase.role](scene, spot);
}
