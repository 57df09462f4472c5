import type { Verdict } from './candidate.js';
import { cueBefore } from './context.js';
import {
  isCapital,
  isFirstHalf,
  isOnStreet,
  isPartOfName,
  key,
  over,
  type Placed,
  type PlaceRule,
  type PlaceRuling,
} from './place-rules.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const KIND_BEHIND = /^(?:vo|vso|so|vmbo|mavo|havo|vwo|college|lyceum)$/;

/** `Thorbecke VO`: with what kind of school it is. */
const withKind = (scene: Scene, spot: Placed): Placed =>
  scene.gap(spot.last + 1) === t.GAP_SPACE &&
  scene.isUpper(spot.last + 1) &&
  KIND_BEHIND.test(scene.word(spot.last + 1))
    ? { ...spot, last: spot.last + 1 }
    : spot;

const withArticle = (scene: Scene, spot: Placed): Placed => {
  if (scene.is(spot.first, v.ARTICLE) && spot.first < spot.last)
    return { ...spot, first: spot.first + 1 };
  return spot;
};

/** `het schilderij van Da Vinci`, and not `van de Prinses Beatrixlaan naar Da Vinci`. */
function isArtist(scene: Scene, first: number): boolean {
  return [first - 1, first - 2, first - 3].some(
    (at) => v.isOfFame(scene.word(at)) && (!scene.isUpper(at) || scene.opensSentence(at)),
  );
}

/** `Leo Vroman was trouwens een dichter`: the one the school is called after. */
function isPersonBehind(scene: Scene, last: number): boolean {
  if (!/^(?:was|is)$/.test(scene.word(last + 1))) return false;
  return [last + 2, last + 3, last + 4, last + 5].some((at) => ARTIST.test(scene.word(at)));
}

const ARTIST =
  /^(?:dichter|dichteres|schrijver|schrijfster|schilder|componist|koningin|koning|staatsman|president|wetenschapper|jurist|heilige|verzetsstrijder|verzetsheld|architect|filosoof|uitvinder)$/;

const NEAR_SCHOOL = /school|groep|klas|juf|leerling|onderwijs/;

function isNearSchool(scene: Scene, spot: Placed): boolean {
  const from = scene.start(spot.first);
  return NEAR_SCHOOL.test(scene.text.slice(Math.max(0, from - 60), from).toLowerCase());
}

/** `een kameleon`, `die kameleon`: any such thing, not the one with the name. */
function isAnySuch(scene: Scene, first: number): boolean {
  return scene.is(first - 1, v.ARTICLE) && !/^(?:de|het|t)$/.test(scene.word(first - 1));
}

export const school: PlaceRule = (scene, found) => {
  const spot = withKind(scene, found);
  if (isAnySuch(scene, spot.first)) return undefined;
  if (isSomebody(scene, spot)) return over(scene, spot, 'keep');
  const ordinary = v.isDutchWord(scene.word(key(spot)));
  if (!ordinary && isLong(spot) && !isSmallNoun(scene, spot))
    return over(scene, withArticle(scene, spot), 'certain');
  return hasCapital(scene, key(spot))
    ? bySchoolCapital(scene, spot, ordinary)
    : smallSchool(scene, spot, ordinary);
};

/** Also the `aTlent` and `vVuurvogel` of a hand that slipped. */
const hasCapital = (scene: Scene, at: number): boolean =>
  scene.isUpper(at) || scene.flagged(at, t.HAS_UPPER_INSIDE);

/** The family name of somebody, or the person the school is called after. */
function isSomebody(scene: Scene, spot: Placed): boolean {
  if (isPartOfName(scene, spot) || isArtist(scene, spot.first) || isPersonBehind(scene, spot.last))
    return true;
  return spot.first === spot.last && (isSlippedName(scene, spot) || isFirstHalf(scene, spot.last));
}

/** `verdachte Jan Waaijer`, where the school is De Waaier. */
const isSlippedName = (scene: Scene, { first, slipped }: Placed): boolean =>
  slipped === true &&
  !scene.is(first - 1, v.ARTICLE) &&
  (isBehindName(scene, first) || cueBefore(scene, first, v.SUSPECT | v.OFFICIAL));

/** `de heer Ger Willems`, where the school is the Willem-Alexanderschool. */
const isBehindName = (scene: Scene, first: number): boolean =>
  scene.gap(first) === t.GAP_SPACE &&
  (scene.isNameLike(first - 1) || scene.is(first - 1, v.HONORIFIC)) &&
  !/school|college|lyceum/.test(scene.word(first - 1));

function bySchoolCapital(scene: Scene, spot: Placed, ordinary: boolean): PlaceRuling {
  const proven = !ordinary || isNearSchool(scene, spot) || isCapital(scene, spot);
  return proven ? over(scene, withArticle(scene, spot), 'certain') : over(scene, spot, 'doubtful');
}

/** `Het noorderlicht`: small, so the thing itself. */
const isSmallNoun = (scene: Scene, spot: Placed): boolean =>
  !scene.isUpper(key(spot)) && scene.isKnownWord(key(spot)) && !isNearSchool(scene, spot);

/** Two telling words or more. */
function isLong({ phrase }: Placed): boolean {
  return phrase.words.filter((word) => !v.isParticle(word)).length > 1;
}

/** A school without its capital: an ordinary word only where somebody goes to it. */
function smallSchool(scene: Scene, spot: Placed, ordinary: boolean): PlaceRuling | undefined {
  if (isNamedHere(scene, spot)) return over(scene, spot, 'certain');
  if (isThing(scene, spot) && !SCHOOL_END.test(scene.word(key(spot)))) return undefined;
  if (isChatted(scene, spot) || (!ordinary && isSingular(scene, key(spot))))
    return over(scene, spot, 'certain');
  return isNearSchool(scene, spot) ? smallNearSchool(scene, spot) : undefined;
}

/** `ik sta bij zwc`: letters that are no word. */
const isShortVisited = (scene: Scene, spot: Placed): boolean =>
  spot.first === spot.last &&
  VISITED.test(scene.word(spot.first - 1)) &&
  isSingular(scene, key(spot), LEAST_SINGULAR);

/** What stands beside a small name says that it is the school. */
const isNamedHere = (scene: Scene, spot: Placed): boolean =>
  isShortVisited(scene, spot) || isNamedAfter(scene, spot) || isWholeNamed(scene, spot);

const isWholeNamed = (scene: Scene, spot: Placed): boolean =>
  spot.phrase.words.length > 1 &&
  (isAttended(scene, spot) || isAnswer(scene, spot) || isBeforeClass(scene, spot.last + 1));

/** `School: de regenboog`, `de school de bron`, `op school (’t mozaïek)`. */
const isNamedAfter = (scene: Scene, { first }: Placed): boolean =>
  (scene.gap(first) & ~(t.GAP_SPACE | t.GAP_COLON | t.GAP_OPEN | t.GAP_APOSTROPHE)) === 0 &&
  (scene.gap(first) & (t.GAP_NEWLINE | t.GAP_PARAGRAPH)) === 0 &&
  /^(?:basis|praktijk)?school$/.test(scene.word(first - 1));

const ATTENDING =
  /^(?:zit|zat|zitten|zaten|gaat|ging|gaan|leerling|leerlinge|gestopt|begonnen|overgestapt|aangemeld|ingeschreven|begeleider|begeleidster|leerkracht|mentor|juf|juffrouw|meester|docent|docente|leraar|lerares|directeur|conciërge|concierge|ib|schooltas|klassenlijst)$/;
const FROM_SCHOOL = 6;

/** `zit op het kompas`, `juf van de bron`, `intern begeleider, de wegwijzer,`. */
function isAttended(scene: Scene, { first }: Placed): boolean {
  const at = scene.is(first - 1, v.ARTICLE) ? first - 2 : first - 1;
  const linked = /^(?:op|naar|van|bij)$/.test(scene.word(at));
  if (!linked) return (scene.gap(first) & t.GAP_COMMA) !== 0 && STAFF.test(scene.word(first - 1));
  for (let one = at - 1; one >= at - FROM_SCHOOL && !scene.endsSentence(one + 1); one -= 1)
    if (ATTENDING.test(scene.word(one)) || isClassWord(scene, one)) return true;
  return false;
}

const STAFF = /^(?:begeleider|begeleidster|leerkracht|mentor|directeur|docent|docente|ib)$/;

/** A word of the class that the vault knows, or of any. */
const isClassWord = (scene: Scene, at: number): boolean =>
  /^(?:groep|klas|brugklas|gr)$/.test(scene.word(at)) ||
  scene.lexicon.phrases.get(scene.word(at))?.some(({ role }) => role === 'class') === true;

/** `En school?` and behind the colon the name of it. */
const isAnswer = (scene: Scene, spot: Placed): boolean =>
  (scene.gap(spot.first) & t.GAP_COLON) !== 0 &&
  scene.endsSentence(spot.last + 1) &&
  isNearSchool(scene, spot);

/** `het talent (H3b)`, `de bron, groep acht`. */
const isBeforeClass = (scene: Scene, next: number): boolean =>
  (scene.gap(next) & (t.GAP_OPEN | t.GAP_COMMA)) !== 0 && isClassWord(scene, next);

function smallNearSchool(scene: Scene, spot: Placed): PlaceRuling | undefined {
  if (!scene.isKnownWord(key(spot))) return over(scene, spot, 'certain');
  return isVisited(scene, spot.first) ? over(scene, spot, 'doubtful') : undefined;
}

/** `Het noorderlicht is`, `de toonladder op`: small where the writer uses capitals, and nobody goes there. */
const isThing = (scene: Scene, spot: Placed): boolean =>
  scene.isUpper(scene.sentenceStart(spot.first, 14)) &&
  spot.phrase.words.length < 3 &&
  !(isNearSchool(scene, spot) && /^(?:op|naar|van|bij)$/.test(scene.word(spot.first - 1)));

const SCHOOL_END = /.{3}(?:school|college|lyceum|gymnasium)$/;

const isVisited = (scene: Scene, first: number): boolean =>
  isOnStreet(scene, first) && scene.word(first - 1) !== 'aan';

/** No word, no name and no town: it can only be the school. */
function isSingular(scene: Scene, at: number, least = 5): boolean {
  return scene.lexis(at) === 0 && scene.letters(at) >= least && !v.isTown(scene.word(at));
}

/** `op goudse waarden`, `naar de akker`, where the writer uses no capitals. */
function isChatted(scene: Scene, spot: Placed): boolean {
  if (scene.isUpper(scene.sentenceStart(spot.first, 14))) return false;
  const before = scene.is(spot.first - 1, v.ARTICLE) ? spot.first - 2 : spot.first - 1;
  const visited = /^(?:op|naar|bij)$/.test(scene.word(before));
  return visited && isLong(spot);
}

const CLASS_REFERENCE = /^(?:artikel|art|lid|sub|onder|bijlage|onderdeel|huisnummer|nr)$/;

export const schoolClass: PlaceRule = (scene, spot) => {
  if (CLASS_REFERENCE.test(scene.word(spot.first - 1)) || isBareNumber(scene, spot))
    return undefined;
  if (isPartOfNumber(scene, spot)) return undefined;
  const suffix = scene.gap(spot.last + 1) === 0 && scene.isLetter(spot.last + 1) ? 1 : 0;
  return over(scene, { ...spot, last: spot.last + suffix }, 'certain');
};

function isPartOfNumber(scene: Scene, spot: Placed): boolean {
  if (scene.gap(spot.last + 1) === 0 && scene.isDigits(spot.last + 1)) return true;
  const joined = scene.gap(spot.first) & (t.GAP_HYPHEN | t.GAP_SLASH | t.GAP_UNDERSCORE);
  return scene.isDigits(spot.first) && joined !== 0 && scene.adjoins(spot.first);
}

/** A figure alone is a class only behind `groep` or `klas`. */
function isBareNumber(scene: Scene, spot: Placed): boolean {
  const bare = spot.phrase.words.length === 1 && scene.isDigits(spot.first);
  return bare && !/^(?:groep|klas|gr)$/.test(scene.word(spot.first - 1));
}

const VISITED = /^(?:bij|van|naar|op)$/;

/** Nothing but the name, or a word that also means something. */
const looseVerdict = (scene: Scene, at: number): Verdict =>
  isSingular(scene, at, LEAST_SINGULAR) ? 'certain' : 'doubtful';

const LEAST_SINGULAR = 3;

export const club: PlaceRule = (scene, spot) => {
  const ordinary = v.isDutchWord(scene.word(key(spot)));
  if (spot.phrase.words.length > 1) return over(scene, spot, 'certain');
  if (!scene.isUpper(key(spot))) {
    const named = !ordinary && VISITED.test(scene.word(spot.first - 1));
    return named ? over(scene, spot, looseVerdict(scene, key(spot))) : undefined;
  }
  if (!ordinary) return over(scene, spot, 'certain');
  return over(scene, spot, isCapital(scene, spot) ? 'certain' : 'doubtful');
};
