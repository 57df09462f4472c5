import type { Verdict } from './candidate.js';
import { canonical } from './canonical.js';
import type { Phrase } from './compiled.js';
import { ownerOf } from './context.js';
import { readHouse, type House } from './houses.js';
import { gp } from './doctors.js';
import { club, school, schoolClass } from './institutions.js';
import {
  isCapital,
  isForbidden,
  isOnStreet,
  isPartOfName,
  key,
  OTHERS,
  over,
  type Placed,
  type PlaceRule,
  type PlaceRuling,
} from './place-rules.js';
import { answersWhere, town } from './towns.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

export type { PlaceRuling } from './place-rules.js';

const street: PlaceRule = (scene, spot) => {
  const house = readHouse(scene, spot.last, spot.phrase.house);
  const whole = {
    ...spot,
    last: house.last,
    first: house.present ? spot.first : numberBefore(scene, spot),
  };
  if (whole.first < spot.first || house.known) return over(scene, whole, 'certain');
  return unnumbered(scene, spot, house, whole);
};

/** A street that its number does not prove. */
function unnumbered(
  scene: Scene,
  spot: Placed,
  house: House,
  whole: Placed,
): PlaceRuling | undefined {
  if (!house.present && isInOtherTown(scene, spot.last + 1)) return over(scene, spot, 'keep');
  if (isHere(scene, spot, house)) return over(scene, spot, 'certain');
  if (!scene.isUpper(key(spot)) && !isOnStreet(scene, spot.first) && !isNoOtherWord(scene, spot))
    return undefined;
  return over(scene, whole, streetVerdict(scene, spot, house));
}

/** `het Stationsplein in Hilversum`: a street of that name in a town that is not the child's. */
const isInOtherTown = (scene: Scene, at: number): boolean =>
  /^(?:in|te)$/.test(scene.word(at)) &&
  scene.isUpper(at + 1) &&
  v.isTown(scene.word(at + 1)) &&
  !scene.lexicon.phrases.has(scene.word(at + 1));

/** What stands around it leaves no doubt, with or without a number. */
const isHere = (scene: Scene, spot: Placed, { present }: House): boolean =>
  isPlainlyHome(scene, spot) ||
  isQuotedStreet(scene, spot) ||
  (!present && isStreetField(scene, spot));

const POSTCODE_BEHIND = /^[\s,;(]{1,3}([\dlIOoSB]{4}[\s-]?[A-Za-z]{2})(?![\p{L}\d])/u;
const REACH = 12;

/** `Nieuwe Gracht, 9468 HJ`, also on the next line: the known postcode says which street it is. */
function isBeforePostcode(scene: Scene, last: number): boolean {
  const behind = scene.text.slice(scene.end(last), scene.end(last) + REACH);
  const postcode = canonical(POSTCODE_BEHIND.exec(behind)?.[1] ?? '');
  return postcode !== '' && scene.lexicon.values.get(postcode)?.type === 'POSTCODE';
}

const isPlainlyHome = (scene: Scene, { first, last }: Placed): boolean =>
  isForbidden(scene, first) || isBeforePostcode(scene, last) || isByOurHouse(scene, last);

/** `op de Pinksterstraat, vlak bij ons huis`. */
const isByOurHouse = (scene: Scene, last: number): boolean =>
  /^,? (?:vlak |dicht |daar )?(?:bij|voor|achter) (?:ons|mijn|haar|zijn|hun) huis(?!\p{L})/u.test(
    scene.text.slice(scene.end(last), scene.end(last) + HOUSE_REACH),
  );

const HOUSE_REACH = 32;

/** `straat;Wal`, `Adres: Wal`, `in dezelfde straat (Wal)`: a field for it, of nobody else. */
const isStreetField = (scene: Scene, { first, last }: Placed): boolean =>
  /^(?:straat|straatnaam|adres|woonadres|huisadres)$/.test(scene.word(first - 1)) &&
  (scene.gap(first) & (t.GAP_COLON | t.GAP_OPEN)) !== 0 &&
  (scene.isUpper(first) || scene.isUpper(last)) &&
  !OTHERS.has(ownerOf(scene, first - 1));

/** `met "noordkade" is bedoeld`: alone between quotation marks, and no word. */
const isQuotedStreet = (scene: Scene, spot: Placed): boolean =>
  spot.first === spot.last &&
  isNoOtherWord(scene, spot) &&
  /["“„«]/.test(scene.text.charAt(scene.start(spot.first) - 1)) &&
  /["”“»]/.test(scene.text.charAt(scene.end(spot.last)));

/** A small word that is nothing but the name of a street. */
function isNoOtherWord(scene: Scene, spot: Placed): boolean {
  const at = key(spot);
  return scene.lexis(at) === 0 && scene.letters(at) > 5 && spot.slipped !== true;
}

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
  if (isWritten(scene, spot) || answersWhere(scene, spot.first)) return 'certain';
  if (v.isDutchWord(scene.word(key(spot)))) return ordinaryStreet(scene, spot, house);
  if (spot.slipped === true && isUncertainSlip(scene, spot)) return 'doubtful';
  return telling(scene, spot, house);
}

const isUncertainSlip = (scene: Scene, spot: Placed): boolean =>
  !resides(scene, spot.first) && !isStreetWord(scene, spot) && !isOnlyMistyped(scene, spot);

/** `Spoorlnaan`, `Rielerrweg`: its letters in another order, one too many or too few, in a long word that is no other. */
function isOnlyMistyped(scene: Scene, spot: Placed): boolean {
  const at = key(spot);
  const known = spot.phrase.words[spot.phrase.key] ?? '';
  const word = scene.word(at);
  if (known.length < 8 || scene.isKnownWord(at) || !scene.isUpper(at)) return false;
  return known.length !== word.length || sortedLetters(known) === sortedLetters(word);
}

const sortedLetters = (word: string): string => Array.from(word).sort().join('');

/** `berkelkaade`, `Putsebogt`: one word that is long, no other word, and behind what a street stands behind. */
const isStreetWord = (scene: Scene, spot: Placed): boolean =>
  spot.first === spot.last &&
  scene.letters(spot.first) > 8 &&
  !scene.isKnownWord(spot.first) &&
  isOnStreet(scene, spot.first);

function ordinaryStreet(scene: Scene, spot: Placed, house: House): Verdict {
  if (scene.anyCue(spot.first - 3, spot.first - 1, v.RESIDENCE)) return 'certain';
  if (!isOnStreet(scene, spot.first)) return looseStreet(scene, spot);
  const slipped = spot.slipped === true && !resides(scene, spot.first);
  return slipped ? 'doubtful' : telling(scene, spot, house);
}

/** An ordinary word with a capital that no sentence explains may still be the street. */
const looseStreet = (scene: Scene, spot: Placed): Verdict =>
  isCapital(scene, spot) && spot.slipped !== true && !isPartOfName(scene, spot)
    ? 'doubtful'
    : 'keep';

/** `Nieuwe Gracht`, `de De Meent`: several words, each with the capital that only the street gives it. */
function isWritten(scene: Scene, spot: Placed): boolean {
  const { first, last, slipped } = spot;
  if (first === last || slipped === true) return false;
  let capitals = 0;
  for (let at = first; at <= last; at += 1) {
    if (scene.isUpper(at)) capitals += at === first && scene.opensSentence(at) ? 0 : 1;
    else if (!scene.is(at, v.PARTICLE)) return false;
  }
  return capitals > 1;
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

/** `sanne_x10x`: what is glued behind a known user name is of it. */
const endOfUserName = (text: string, end: number): number => {
  let at = end;
  while (at - end < LONGEST_TAIL && /\w/.test(text.charAt(at))) at += 1;
  return at;
};
const LONGEST_TAIL = 6;

const contact: PlaceRule = (scene, spot) => {
  const at = scene.text.charAt(scene.start(spot.first) - 1) === '@' ? 1 : 0;
  const single = spot.first === spot.last && v.isDutchWord(scene.word(spot.first)) && at === 0;
  return {
    start: scene.start(spot.first) - at,
    end: endOfUserName(scene.text, scene.end(spot.last)),
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
