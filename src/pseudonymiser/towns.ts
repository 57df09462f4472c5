import type { Verdict } from './candidate.js';
import type { Phrase } from './compiled.js';
import { ownerOf, type Owner } from './context.js';
import { isFamilyHere } from './family-towns.js';
import {
  isForbidden,
  isPartOfName,
  key,
  OTHERS,
  over,
  type Placed,
  type PlaceRule,
} from './place-rules.js';
import { isElsewhere } from './seats.js';
import { abbreviates } from './street-forms.js';
import { isBehindBirth, isBehindBoxes, isKnownPostcode } from './behind-known.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

/** `Graafseweg 288, Nijmegen`: right behind the known street. */
function isBehindStreet(scene: Scene, first: number): boolean {
  return numberOfStreet(scene, first) === 'known';
}

const FROM_STREET = 10;

/** `rond de Broersvest te Schiedam`, `Churchillweg, Wageningen`: the known street was just named. */
function isBehindBareStreet(scene: Scene, first: number): boolean {
  if (!isPlaced(scene, first)) return false;
  for (let at = first - 1; at >= first - FROM_STREET && !isApart(scene, at); at -= 1) {
    const street = scene.isUpper(at) ? streetAt(scene, at) : undefined;
    if (street) return !scene.isDigits(at + 1) || hasNumber(street, scene.word(at + 1));
  }
  return false;
}

const isApart = (scene: Scene, at: number): boolean =>
  at < 0 || (scene.gap(at + 1) & t.GAP_PARAGRAPH) !== 0 || scene.is(at, v.SEAT | v.OFFICIAL);

const isPlaced = (scene: Scene, first: number): boolean =>
  /^(?:te|in)$/.test(scene.word(first - 1)) ||
  (scene.gap(first) & (t.GAP_COMMA | t.GAP_OPEN)) !== 0;

/** `Op de West-Kruiskade. In Rotterdam.` */
const isAddedTown = (scene: Scene, first: number): boolean =>
  scene.word(first - 1) === 'in' &&
  scene.isUpper(first - 1) &&
  scene.opensSentence(first - 1) &&
  isBehindBareStreet(scene, first);

/** `Wageningen, 6707 JC`. */
function isBeforeKnownPostcode(scene: Scene, last: number): boolean {
  const next = last + 1;
  if (!scene.isDigits(next) || (scene.gap(next) & ~(t.GAP_SPACE | t.GAP_COMMA | t.GAP_OPEN)) !== 0)
    return false;
  return isKnownPostcode(scene, scene.text.slice(scene.start(next), scene.end(next + 1)));
}

/** `Culemborg, BSN 999992788`. */
const isBeforeKnownNumber = (scene: Scene, last: number): boolean =>
  scene.word(last + 1) === 'bsn' &&
  (scene.gap(last + 1) & t.GAP_COMMA) !== 0 &&
  scene.isDigits(last + 2) &&
  scene.lexicon.values.get(scene.word(last + 2))?.type === 'BSN';

/** The number between the known street and this town: the known one, another, or none. */
function numberOfStreet(scene: Scene, first: number): 'known' | 'other' | 'none' {
  for (const at of [first - 2, first - 3, first - 4]) {
    const street = scene.isDigits(at + 1) ? streetAt(scene, at) : undefined;
    if (street) return hasNumber(street, scene.word(at + 1)) ? 'known' : 'other';
  }
  return 'none';
}

/** The known street whose last word stands at token `at`; it is kept under its telling word. */
function streetAt(scene: Scene, at: number): Phrase | undefined {
  for (let back = 0; back < MOST_BEHIND; back += 1) {
    const street = scene.lexicon.phrases
      .get(scene.word(at - back))
      ?.find(
        ({ role, words, key: telling }) => role === 'street' && words.length - 1 - telling === back,
      );
    if (street) return street;
  }
  return undefined;
}

const MOST_BEHIND = 4;

/** Also a street that is itself numbered, as `Wijk 4`. */
const hasNumber = ({ words, house }: Phrase, number: string): boolean =>
  house.number === number || words.some((word) => /^\d/.test(word));

const BEHIND_POSTCODE =
  /(?<![\p{L}\d])((?=\S*\d\S*\d)[1-9lISBZ][\dOolISBZ]{3}[\s-]?(?!(?:te|in|op|om|en|is|of|ad|de)\b)[A-Za-z]{2})[\s,;|/-]{1,5}(?:(?:te|in) )?['’‘]?$/u;

function postcodeBefore(scene: Scene, first: number): string {
  const from = scene.start(first);
  return BEHIND_POSTCODE.exec(scene.text.slice(Math.max(0, from - 14), from))?.[1] ?? '';
}

/** A small ordinary word, as `goes`, unless somebody comes from there. */
function isOrdinary(scene: Scene, spot: Placed): boolean {
  if (scene.gap(spot.last + 1) === t.GAP_HYPHEN && isSmallWord(scene, spot.last + 1)) return true;
  const single = spot.phrase.words.length === 1;
  const small = single && !scene.isUpper(key(spot)) && isAnyWord(scene, key(spot));
  return small && scene.word(spot.first - 1) !== 'uit' && !isHomeOrCradle(scene, spot);
}

/** An ordinary word, or one behind an article as `de drachten`. */
const isAnyWord = (scene: Scene, at: number): boolean =>
  v.isDutchWord(scene.word(at)) || /^(?:de|een)$/.test(scene.word(at - 1));

/** `woont in best`, `geboren te ede, Kerkstraat`: where somebody lives or was born, and nothing but a town. */
function isHomeOrCradle(scene: Scene, { first, last }: Placed): boolean {
  if (isBehindStreet(scene, first) || isBehindBareStreet(scene, first)) return true;
  if (isTownLabel(scene, first)) return true;
  if (!/^(?:in|te)$/.test(scene.word(first - 1)) || !endsPlace(scene, last + 1)) return false;
  return scene.anyCue(
    Math.max(scene.sentenceStart(first), first - REACH_HOME),
    first - 1,
    v.RESIDENCE | v.BIRTH,
  );
}

const REACH_HOME = 12;

/** What may follow a town: `in best wel` goes on with the word that `best` is. */
const endsPlace = (scene: Scene, next: number): boolean =>
  !scene.adjacent(next) || scene.isDigits(next) || AFTER_PLACE.test(scene.word(next));

const AFTER_PLACE =
  /^(?:op|en|bij|met|aan|sinds|waar|maar|die|is|was|heeft|had|woont|wonen|geboren|blijven|gebleven|verblijft|gehouden)$/;

/** `kingkong_urk`: a part of what somebody calls himself. */
const isInHandle = (scene: Scene, { first }: Placed): boolean =>
  scene.gap(first) === t.GAP_UNDERSCORE && !scene.isDigits(first - 1);

/** The `model` of `Porto-model`. */
const isSmallWord = (scene: Scene, at: number): boolean =>
  scene.letters(at) > 2 &&
  !scene.isUpper(at) &&
  !scene.isDigits(at) &&
  !/^(?:noord|zuid|oost|west|centrum)$/.test(scene.word(at));

const isNoTown = (scene: Scene, spot: Placed): boolean =>
  (isOrdinary(scene, spot) && postcodeBefore(scene, spot.first) === '') ||
  isFamilyHere(scene, spot) ||
  isInHandle(scene, spot);

/** `Katwijk aan Zee`, where the vault says Katwijk. */
function withWater(scene: Scene, spot: Placed): Placed {
  const article = scene.is(spot.last + 2, v.ARTICLE | v.PARTICLE) ? 1 : 0;
  const water = spot.last + 2 + article;
  const named =
    scene.word(spot.last + 1) === 'aan' && scene.isUpper(water) && WATER.test(scene.word(water));
  return named ? { ...spot, last: water } : spot;
}

const WATER = /^(?:zee|rijn|ijssel|maas|lek|amstel|vecht|zaan|schie|rotte|dijk)$/;

const isOfLongerName = (scene: Scene, spot: Placed): boolean =>
  isPartOfName(scene, spot) && !isBehindBoxes(scene, spot.first);

export const town: PlaceRule = (scene, found) => {
  const spot = withWater(scene, found);
  if (isNoTown(scene, spot)) return undefined;
  if (isOfLongerName(scene, spot)) return over(scene, spot, 'keep');
  const owner = ownerOf(scene, spot.first);
  if (isBornIn(scene, spot.first) || isBornBehind(scene, spot.last)) {
    if (isBornThen(scene, spot)) return { ...over(scene, spot, 'keep'), type: 'BIRTHPLACE' };
    return {
      ...over(scene, spot, isBornElse(scene, spot.first, owner) ? 'keep' : 'certain'),
      type: 'BIRTHPLACE',
    };
  }
  const type = spot.phrase.role === 'birthplace' ? 'BIRTHPLACE' : 'TOWN';
  return { ...over(scene, spot, townVerdict(scene, spot, owner)), type };
};

/** `geboren te Ede op 31 mei 1983`: long before the child, and not said of its kin. */
function isBornThen(scene: Scene, { first, last }: Placed): boolean {
  const at = scene.word(last + 1) === 'op' ? last + 2 : last + 1;
  const year = scene.isDigits(at) && scene.is(at + 1, v.MONTH) ? Number(scene.word(at + 2)) : 0;
  if (year < 1900 || scene.letters(at + 2) !== 4) return false;
  const { births } = scene.lexicon;
  const from = Math.max(scene.sentenceStart(first), first - 20);
  return (
    births.length > 0 &&
    births.every((birth) => year < birth.year - 2) &&
    !scene.anyCue(from, first, v.KIN)
  );
}

/** The suspect's birthplace, or that of a stranger named in the same sentence. */
function isBornElse(scene: Scene, first: number, owner: Owner): boolean {
  if (owner !== 'stranger') return owner === 'suspect';
  for (let at = first - 1; at >= scene.sentenceStart(first); at -= 1)
    if (scene.isUpper(at) && scene.facts.roleOf(scene.word(at)) !== 0) return true;
  return false;
}

const STRANGE: ReadonlySet<Owner> = new Set<Owner>(['suspect', 'stranger']);

function townVerdict(scene: Scene, spot: Placed, owner: Owner): Verdict {
  const { first } = spot;
  const postcode = postcodeBefore(scene, first);
  if (isKnownPostcode(scene, postcode) || isOfKnownAddress(scene, spot)) return 'certain';
  if (postcode !== '') return STRANGE.has(owner) ? 'keep' : 'certain';
  if (numberOfStreet(scene, first) === 'other') return 'keep';
  if (isBehindBareStreet(scene, first)) return 'certain';
  return isElsewhere(scene, spot) ? 'keep' : looseTownVerdict(scene, first, owner);
}

/** The town alone on its line, as below an address or a signature. */
const isLineAlone = (scene: Scene, first: number, last: number): boolean =>
  (scene.gap(first) & scene.gap(last + 1) & t.GAP_NEWLINE) !== 0 &&
  !scene.isDigits(first - 1) &&
  (scene.gap(last + 1) & (t.GAP_COMMA | t.GAP_COLON)) === 0;

/** Beside the known street or postcode, or in the field for it. */
function isOfKnownAddress(scene: Scene, { first, last }: Placed): boolean {
  if (isBehindStreet(scene, first) || isAddedTown(scene, first)) return true;
  if (isLineAlone(scene, first, last) || isForbidden(scene, first)) return true;
  return (
    isBehindKnown(scene, first) ||
    isTownLabel(scene, first) ||
    isBeforeKnownPostcode(scene, last) ||
    isBeforeKnownNumber(scene, last)
  );
}

/** Behind what else the vault knows of the child. */
const isBehindKnown = (scene: Scene, first: number): boolean =>
  isBehindBoxes(scene, first) ||
  isBehindBirth(scene, first) ||
  isBehindDoor(scene, first) ||
  isBehindSchool(scene, first);

/** `Ged. Turfhaven 12, Hoorn`: right behind the known door, however short its street is written. */
export function isBehindDoor(scene: Scene, first: number): boolean {
  const door = scene.isLetter(first - 1) ? first - 2 : first - 1;
  if (!scene.isDigits(door) || (scene.gap(first) & ~(t.GAP_SPACE | t.GAP_COMMA)) !== 0)
    return false;
  const known = scene.lexicon.streets.get(scene.word(door)) ?? [];
  const head = scene.word(door - 1);
  return (
    (scene.gap(door) & ~(t.GAP_SPACE | t.GAP_DOT)) === 0 &&
    head.length > 2 &&
    known.some(({ words }) => words.some((word) => abbreviates(head, word) || word === head))
  );
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
  if (isWhereTheyLive(scene, first)) return 'certain';
  if (scene.word(first - 1) === 'naar' || scene.is(first - 1, v.VENUE)) return 'doubtful';
  return isTheirs(scene, first, from, owner) ? 'certain' : 'doubtful';
}

const isTheirs = (scene: Scene, first: number, from: number, owner: Owner): boolean =>
  owner === 'child' || answersWhere(scene, first) || isAboutHousehold(scene, from, first);

/** `De Toekomst, Franeker`, `dr. Wiersma, Drachten`, `De Plantage te Houten`: right behind the known school or doctor. */
function isBehindSchool(scene: Scene, first: number): boolean {
  const linked = scene.word(first - 1) === 'te' && scene.gap(first) === t.GAP_SPACE;
  const last = linked ? first - 2 : first - 1;
  const gap = scene.gap(last + 1);
  const close = (gap & ~(t.GAP_SPACE | t.GAP_COMMA)) === 0;
  return (
    close &&
    (linked || (gap & t.GAP_COMMA) !== 0) &&
    scene.isUpper(last) &&
    scene.lexicon.phrases
      .get(scene.word(last))
      ?.some(
        ({ role, words }) => /^(?:school|gp)$/.test(role) && words.at(-1) === scene.word(last),
      ) === true
  );
}

/** `kwam naar Reuver, waar haar ouders gingen werken`. */
function isWhereTheyLive(scene: Scene, first: number): boolean {
  let where = first + 1;
  while (where - first < 5 && scene.word(where) !== 'waar') where += 1;
  return (
    scene.word(first - 1) === 'naar' &&
    scene.word(where) === 'waar' &&
    (scene.gap(where) & t.GAP_COMMA) !== 0 &&
    /^(?:zij|ze|hij|haar|zijn|het|de|hun|mijn)$/.test(scene.word(where + 1)) &&
    scene.anyCue(where + 1, where + 2, v.KIN | v.CHILD)
  );
}

/** `In welke plaats?` and `Waar woon je?`, and the answer. */
export function answersWhere(scene: Scene, first: number): boolean {
  const from = behindShortAnswer(scene, scene.sentenceStart(first));
  if (from < 2 || !/\?[\s\w:]*$/.test(scene.text.slice(scene.end(from - 1), scene.start(from) + 1)))
    return false;
  for (let at = scene.sentenceStart(from - 1); at < from; at += 1) {
    if (
      /^(?:plaats|woonplaats|woon|woont|wonen|dorp|stad|adres|straat|straatnaam)$/.test(
        scene.word(at),
      )
    )
      return true;
  }
  return false;
}

/** Over the `Hier.` of `Waar woon je? Hier. Tiel.` */
function behindShortAnswer(scene: Scene, from: number): number {
  const before = scene.sentenceStart(from - 1);
  return from - before < 3 && (scene.gap(from) & t.GAP_DOT) !== 0 ? before : from;
}

/** What follows the place of an event, or of an office. */
const NO_HOME =
  /^(?:datum|tijd|bureau|kruising|kruispunt|hoek|station|markt|park|parkeerplaats|nabij|thv)$/;

/** `Plaats: Tiel` in a form, and `thuisplaats Tiel`. */
function isTownLabel(scene: Scene, first: number): boolean {
  if (scene.gap(first) === t.GAP_SPACE && /^(?:woon|thuis)plaats$/.test(scene.word(first - 1)))
    return ownerOf(scene, first - 1) !== 'suspect';
  if ((scene.gap(first) & t.GAP_COLON) === 0) return false;
  const label = scene.word(first - 1);
  return (
    /^(?:woonplaats|gemeente)$/.test(label) ||
    (label === 'plaats' && !NO_HOME.test(scene.word(first + 1)))
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
  const between = [scene.word(last + 1), scene.word(last + 2)].join(' ');
  const skipped = between === 'te zijn' ? 2 : scene.word(last + 1) === 'als' ? 1 : 0;
  return scene.adjacent(last + 1) && scene.is(last + 1 + skipped, v.BIRTH);
}

const isBirthday = (scene: Scene, at: number): boolean =>
  /verjaar|jarig|feest/.test(scene.word(at));

function isBornIn(scene: Scene, first: number): boolean {
  const from = Math.max(scene.sentenceStart(first), first - 11);
  for (let at = first - 1; at >= from; at -= 1) {
    if (scene.is(at, v.RESIDENCE)) return false;
    if (
      scene.is(at, v.BIRTH) &&
      !isBirthday(scene, at) &&
      (at > first - 9 || scene.word(at).startsWith('geb'))
    )
      return true;
  }
  return false;
}
