import type { Verdict } from './candidate.js';
import { cueBefore } from './context.js';
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

/** `het schilderij van Da Vinci`. */
function isArtist(scene: Scene, first: number): boolean {
  return [first - 1, first - 2, first - 3].some((at) => v.isOfFame(scene.word(at)));
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
  return scene.isUpper(key(spot))
    ? bySchoolCapital(scene, spot, ordinary)
    : smallSchool(scene, spot, ordinary);
};

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
  cueBefore(scene, first, v.SUSPECT | v.OFFICIAL);

/** `Lely-Vis`. */
const isFirstHalf = (scene: Scene, last: number): boolean =>
  scene.gap(last + 1) === t.GAP_HYPHEN && scene.isNameLike(last + 1);

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
  if (isSchoolField(scene, spot.first) || isShortVisited(scene, spot))
    return over(scene, spot, 'certain');
  if (isThing(scene, spot)) return undefined;
  if (isChatted(scene, spot) || (!ordinary && isSingular(scene, key(spot))))
    return over(scene, spot, 'certain');
  return isNearSchool(scene, spot) ? smallNearSchool(scene, spot) : undefined;
}

/** `ik sta bij zwc`: letters that are no word. */
const isShortVisited = (scene: Scene, spot: Placed): boolean =>
  spot.first === spot.last &&
  VISITED.test(scene.word(spot.first - 1)) &&
  isSingular(scene, key(spot), LEAST_SINGULAR);

/** `School: de regenboog`. */
const isSchoolField = (scene: Scene, first: number): boolean =>
  (scene.gap(first) & t.GAP_COLON) !== 0 && /^(?:basis)?school$/.test(scene.word(first - 1));

function smallNearSchool(scene: Scene, spot: Placed): PlaceRuling | undefined {
  if (!scene.isKnownWord(key(spot)) || isBehindClass(scene, spot))
    return over(scene, spot, 'certain');
  return isVisited(scene, spot.first) ? over(scene, spot, 'doubtful') : undefined;
}

/** `Het noorderlicht is`, `de toonladder op`: small where the writer uses capitals, and nobody goes there. */
const isThing = (scene: Scene, spot: Placed): boolean =>
  scene.isUpper(scene.sentenceStart(spot.first, 14)) &&
  spot.phrase.words.length < 3 &&
  !(isNearSchool(scene, spot) && /^(?:op|naar|van|bij)$/.test(scene.word(spot.first - 1)));

/** `groep 4 van de bron`: the whole name. */
const isBehindClass = (scene: Scene, { first, phrase }: Placed): boolean =>
  phrase.words.length > 1 &&
  /^(?:van|op)$/.test(scene.word(first - 1)) &&
  [first - 3, first - 4].some((at) => /^(?:groep|klas|gr)$/.test(scene.word(at)));

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
  return scene.isDigits(spot.first) && joined !== 0;
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

const doctor: PlaceRule = (scene, spot) => {
  const at = key(spot);
  if (isSomebodyElse(scene, spot)) return over(scene, spot, 'keep');
  if (isPractice(spot)) return over(scene, spot, 'certain');
  if (!scene.isUpper(at) && !isCalledSmall(scene, spot)) return undefined;
  if (isBehindTitle(scene, spot.first)) return over(scene, spot, 'certain');
  const initials = firstInitial(scene, spot.first);
  return isSignedDoctor(scene, spot) || isCalledDoctor(scene, initials)
    ? over(scene, { ...spot, first: initials }, 'certain')
    : over(scene, spot, looseDoctor(scene, spot, at));
};

/** With its kind in front: `HAP De Laar`. */
export const gp: PlaceRule = (scene, spot) => {
  const ruling = doctor(scene, spot);
  const kind =
    scene.gap(spot.first) === t.GAP_SPACE && /^(?:hap|gzc)$/.test(scene.word(spot.first - 1));
  return ruling && kind ? { ...ruling, start: scene.start(spot.first - 1) } : ruling;
};

/** `J. Arentsen, huisarts` and `Geachte collega Blauwhof`. */
const isSignedDoctor = (scene: Scene, { first, last, slipped }: Placed): boolean =>
  slipped !== true &&
  (/^(?:huisarts|huisartsen|arts)$/.test(scene.word(last + 1)) || isColleague(scene, first));

const isColleague = (scene: Scene, first: number): boolean =>
  scene.word(first - 1) === 'collega' && /^(?:geachte|beste)$/.test(scene.word(first - 2));

const isBehindTitle = (scene: Scene, first: number): boolean =>
  /^(?:dr|dokter|drs)$/.test(scene.word(first - 1));

/** `rechter dr. Boomgaard`, for a doctor called Boogaard. */
const isSlippedOfficial = (scene: Scene, { first, phrase, slipped }: Placed): boolean =>
  slipped === true &&
  scene.is((isBehindTitle(scene, first) ? first - 1 : first) - 1, v.OFFICIAL) &&
  phrase.words.length < 3;

const isSomebodyElse = (scene: Scene, spot: Placed): boolean =>
  isSuspectOrTown(scene, spot) ||
  isSlippedOfficial(scene, spot) ||
  (!isSignedDoctor(scene, spot) && isOtherOfName(scene, spot));

const isCalledSmall = (scene: Scene, spot: Placed): boolean =>
  [key(spot) - 1, spot.first - 1].some((before) =>
    /^(?:dr|dokter|huisarts|ha)$/.test(scene.word(before)),
  );

/** `huisartsenpraktijk de linde`: both words together are nothing else. */
const isPractice = ({ phrase }: Placed): boolean =>
  phrase.words.length > 1 && phrase.words.some((word) => /praktijk$|centrum$/.test(word));

/** `supporter (dhr. Kool)`, and `uit Roosendaal` where the doctor is called so. */
function isSuspectOrTown(scene: Scene, { first, last, phrase }: Placed): boolean {
  if (cueBefore(scene, first, v.SUSPECT)) return true;
  const single = first === last && v.isTown(phrase.words[0] ?? '');
  return single && /^(?:uit|naar|in|te|vanuit)$/.test(scene.word(first - 1));
}

/** `de heer Wessels` and `E. Smeets`, where the doctor is called so and somebody else is meant. */
function isOtherOfName(scene: Scene, { first, last, phrase }: Placed): boolean {
  if (isFirstHalf(scene, last)) return true;
  const called = first === last || scene.is(first, v.PARTICLE);
  if (!called || phrase.words.length > 2) return false;
  if (isBehindGiven(scene, first)) return true;
  if (/^(?:heer|dhr|meneer)$/.test(scene.word(first - 1)))
    return (scene.facts.roleOf(scene.word(last)) & ~v.OFFICIAL) !== 0;
  const start = firstInitial(scene, first);
  return start < first && isTitledOther(scene, start);
}

const isTitledOther = (scene: Scene, start: number): boolean =>
  (cueBefore(scene, start, v.OFFICIAL) || isFormField(scene, start)) &&
  !isCalledDoctor(scene, start);

/** `Harm Wamelink`, `Otto Pierik`: a given name, and no title. */
function isBehindGiven(scene: Scene, first: number): boolean {
  const before = beforeParticles(scene, first);
  if (!scene.isUpper(before) || scene.gap(first) !== t.GAP_SPACE || scene.letters(before) < 3)
    return false;
  return !scene.is(before, v.OFFICIAL | v.HONORIFIC) && isSomeGiven(scene, before);
}

function isSomeGiven(scene: Scene, at: number): boolean {
  const word = scene.word(at);
  if (/^(?:hap|ha|gzc)$/.test(word)) return false;
  return scene.lexicon.names.has(word) || v.isGivenName(word) || isUnknownName(scene, at);
}

function beforeParticles(scene: Scene, first: number): number {
  let before = first - 1;
  while (first - before < 4 && scene.is(before, v.PARTICLE) && !scene.isUpper(before)) before -= 1;
  return before;
}

const isUnknownName = (scene: Scene, at: number): boolean =>
  scene.isNameLike(at) && !scene.opensSentence(at) && !/arts|praktijk/.test(scene.word(at));

const isFormField = (scene: Scene, start: number): boolean =>
  (scene.gap(start) & t.GAP_COLON) !== 0 && v.isProfession(scene.word(start - 1));

const DOCTOR = /^(?:dr|drs|dokter|huisarts\w*|\w*praktijk|hap|mw|mevrouw|heer|dhr)$/;

/** A doctor's name with nothing near that speaks of a doctor. */
function looseDoctor(scene: Scene, spot: Placed, at: number): Verdict {
  if (spot.first === at && isOtherProfessional(scene, spot.first)) return 'keep';
  if (spot.slipped === true) return isTitled(spot) ? 'certain' : 'doubtful';
  return isOrdinaryName(spot) || isExplained(scene, spot, at) ? 'doubtful' : 'certain';
}

/** An ordinary word that opens a sentence. */
const isExplained = (scene: Scene, spot: Placed, at: number): boolean => {
  const explained = v.isDutchWord(scene.word(at)) && scene.opensSentence(at);
  return explained && spot.phrase.words.length === 1;
};

/** `Dr. Bogaard` for dr. Boogaard. */
const isTitled = ({ phrase }: Placed): boolean => DOCTOR.test(phrase.words[0] ?? '');

/** `aan Zee` of `Huisartsen aan Zee`: ordinary words, and no title. */
const isOrdinaryName = ({ phrase: { words } }: Placed): boolean =>
  words.length > 1 &&
  !words.some((word) => DOCTOR.test(word)) &&
  words.every((word) => v.isDutchWord(word));

/** First of the initials right in front of token `first`. */
function firstInitial(scene: Scene, first: number): number {
  let at = first;
  while (scene.isLetter(at - 1) && scene.isUpper(at - 1) && first - at < 4) at -= 1;
  return at;
}

function isCalledDoctor(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= first - 6 && at >= 0; at -= 1) {
    if (/arts|dokter|praktijk|^ha$|^dr$|^via$|verwij/.test(scene.word(at))) return true;
  }
  return false;
}

function isOtherProfessional(scene: Scene, at: number): boolean {
  return cueBefore(scene, at, v.OFFICIAL) && !/arts|dokter|praktijk/.test(scene.word(at - 1));
}
