import type { Verdict } from './candidate.js';
import { canonical } from './canonical.js';
import type { Phrase } from './compiled.js';
import { ownerOf, type Owner } from './context.js';
import { readHouse, type House } from './houses.js';
import { club, gp, school, schoolClass } from './institutions.js';
import {
  isCapital,
  isOnStreet,
  isPartOfName,
  key,
  over,
  type Placed,
  type PlaceRule,
  type PlaceRuling,
} from './place-rules.js';
import { isElsewhere } from './seats.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

export type { PlaceRuling } from './place-rules.js';

const OTHERS: ReadonlySet<Owner> = new Set<Owner>(['suspect', 'official', 'stranger']);

const street: PlaceRule = (scene, spot) => {
  const house = readHouse(scene, spot.last, spot.phrase.house);
  const whole = {
    ...spot,
    last: house.last,
    first: house.present ? spot.first : numberBefore(scene, spot),
  };
  if (whole.first < spot.first) return over(scene, whole, 'certain');
  if (house.known) return over(scene, whole, 'certain');
  if (!scene.isUpper(key(spot)) && !isOnStreet(scene, spot.first)) return undefined;
  return over(scene, whole, streetVerdict(scene, spot, house));
};

/** A street without the known number: where it is somebody else's it stays or is doubted. */
function streetVerdict(scene: Scene, spot: Placed, house: House): Verdict {
  if (OTHERS.has(ownerOf(scene, spot.first))) {
    if (house.present) return 'keep';
    if (resides(scene, spot.first)) return 'doubtful';
  }
  if (house.present) return 'doubtful';
  return bareStreet(scene, spot, house);
}

/** First token of the known number in front of its street, as `219-3hg Churchill-laan`, or the street's own. */
function numberBefore(scene: Scene, { first, phrase }: Placed): number {
  const { number } = phrase.house;
  for (let at = first - 1; at >= first - 4 && at >= 0 && number !== ''; at -= 1) {
    if ((scene.gap(at + 1) & ~(t.GAP_SPACE | t.GAP_HYPHEN | t.GAP_COMMA)) !== 0) break;
    if (scene.word(at) === number) return at;
  }
  return first;
}

function resides(scene: Scene, first: number, reach = 40): boolean {
  const from = Math.max(scene.sentenceStart(first), first - reach);
  return scene.anyCue(from, first - 1, v.RESIDENCE);
}

/** A street with no house number behind it. */
function bareStreet(scene: Scene, spot: Placed, house: House): Verdict {
  const lives = scene.anyCue(spot.first - 3, spot.first - 1, v.RESIDENCE);
  const ordinary = v.isDutchWord(scene.word(key(spot)));
  if (ordinary && lives) return 'certain';
  if (ordinary && !isOnStreet(scene, spot.first)) return 'keep';
  if (spot.slipped === true && !resides(scene, spot.first)) return 'doubtful';
  return telling(scene, spot, house);
}

function telling(scene: Scene, spot: Placed, house: House): Verdict {
  const ordinary = v.isDutchWord(scene.word(key(spot)));
  const certain = ordinary ? isCapital(scene, spot) : isMeant(scene, spot, house);
  return certain ? 'certain' : 'doubtful';
}

/** A capital, a house number, or a writer who uses no capitals. */
function isMeant(scene: Scene, spot: Placed, house: House): boolean {
  return (
    scene.isUpper(key(spot)) || house.present || !scene.isUpper(scene.sentenceStart(spot.first))
  );
}

/** `Graafseweg 288, Nijmegen`: right behind the known street. */
function isBehindStreet(scene: Scene, first: number): boolean {
  return numberOfStreet(scene, first) === 'known';
}

/** The number between the known street and this town: the known one, another, or none. */
function numberOfStreet(scene: Scene, first: number): 'known' | 'other' | 'none' {
  for (const at of [first - 2, first - 3, first - 4]) {
    const street = scene.isDigits(at + 1) ? streetAt(scene, at) : undefined;
    if (street) return hasNumber(street, scene.word(at + 1)) ? 'known' : 'other';
  }
  return 'none';
}

const streetAt = (scene: Scene, at: number): Phrase | undefined =>
  scene.lexicon.phrases.get(scene.word(at))?.find(({ role }) => role === 'street');

/** Also a street that is itself numbered, as `Wijk 4`. */
const hasNumber = ({ words, house }: Phrase, number: string): boolean =>
  house.number === number || words.some((word) => /^\d/.test(word));

const BEHIND_POSTCODE =
  /(?<![\p{L}\d])([1-9lI][\dOolI]{3}\s?(?!(?:te|in|op|om|en|is|of|ad|de)\b)[A-Za-z]{2})[\s,;|/-]{1,5}(?:(?:te|in) )?$/u;

function postcodeBefore(scene: Scene, first: number): string {
  const from = scene.start(first);
  return BEHIND_POSTCODE.exec(scene.text.slice(Math.max(0, from - 14), from))?.[1] ?? '';
}

/** A small ordinary word, as `goes`, unless somebody comes from there. */
function isOrdinary(scene: Scene, spot: Placed): boolean {
  const single = spot.phrase.words.length === 1;
  const small = single && !scene.isUpper(key(spot)) && v.isDutchWord(scene.word(key(spot)));
  return small && scene.word(spot.first - 1) !== 'uit';
}

const town: PlaceRule = (scene, spot) => {
  if (isOrdinary(scene, spot)) return undefined;
  if (isPartOfName(scene, spot)) return over(scene, spot, 'keep');
  const owner = ownerOf(scene, spot.first);
  if (isBornIn(scene, spot.first) || isBornBehind(scene, spot.last)) {
    return { ...over(scene, spot, owner === 'suspect' ? 'keep' : 'certain'), type: 'BIRTHPLACE' };
  }
  const type = spot.phrase.role === 'birthplace' ? 'BIRTHPLACE' : 'TOWN';
  return { ...over(scene, spot, townVerdict(scene, spot, owner)), type };
};

const STRANGE: ReadonlySet<Owner> = new Set<Owner>(['suspect', 'stranger']);

function townVerdict(scene: Scene, spot: Placed, owner: Owner): Verdict {
  const { first } = spot;
  const postcode = postcodeBefore(scene, first);
  if (isKnownPostcode(scene, postcode) || isTownLabel(scene, first)) return 'certain';
  if (isBehindStreet(scene, first)) return 'certain';
  if (postcode !== '') return STRANGE.has(owner) ? 'keep' : 'certain';
  if (isElsewhere(scene, spot) || numberOfStreet(scene, first) === 'other') return 'keep';
  return looseTownVerdict(scene, first, owner);
}

const isKnownPostcode = (scene: Scene, postcode: string): boolean =>
  scene.lexicon.values.get(canonical(postcode))?.type === 'POSTCODE';

function looseTownVerdict(scene: Scene, first: number, owner: Owner): Verdict {
  const from = Math.max(scene.sentenceStart(first), first - 20);
  const resides = scene.anyCue(from, first - 1, v.RESIDENCE);
  if (OTHERS.has(owner)) return resides ? 'keep' : 'doubtful';
  return resides ? 'certain' : bareTownVerdict(scene, first, from, owner);
}

/** A town with nothing said of living there. */
function bareTownVerdict(scene: Scene, first: number, from: number, owner: Owner): Verdict {
  if (scene.word(first - 1) === 'te') return 'keep';
  if (scene.word(first - 1) === 'naar') return 'doubtful';
  return owner === 'child' || isAboutHousehold(scene, from, first) ? 'certain' : 'doubtful';
}

/** `Plaats: Tiel` in a form. */
function isTownLabel(scene: Scene, first: number): boolean {
  if ((scene.gap(first) & t.GAP_COLON) === 0) return false;
  const label = scene.word(first - 1);
  return (
    /^(?:woonplaats|gemeente)$/.test(label) ||
    (label === 'plaats' && !/^(?:datum|tijd)$/.test(scene.word(first + 1)))
  );
}

function isAboutHousehold(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (/^(?:wij|we|ons|onze|mijn|zij|ze|hij)$/.test(scene.word(at))) return true;
  }
  return false;
}

/** `te Amsterdam geboren`. */
function isBornBehind(scene: Scene, last: number): boolean {
  return scene.adjacent(last + 1) && scene.is(last + 1, v.BIRTH);
}

function isBornIn(scene: Scene, first: number): boolean {
  const from = Math.max(scene.sentenceStart(first), first - 8);
  for (let at = first - 1; at >= from; at -= 1) {
    if (scene.is(at, v.RESIDENCE)) return false;
    if (scene.is(at, v.BIRTH)) return true;
  }
  return false;
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
