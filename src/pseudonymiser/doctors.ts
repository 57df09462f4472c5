import type { Verdict } from './candidate.js';
import { cueBefore } from './context.js';
import { isFirstHalf, key, over, type Placed, type PlaceRule } from './place-rules.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

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

/** `Floris van den Berg`, where the doctor is called Van den Berg too: only a title makes it the doctor. */
const isHousehold = (scene: Scene, spot: Placed): boolean =>
  !isPractice(spot) &&
  isFamilyName(scene, scene.word(key(spot))) &&
  !isCalledDoctor(scene, beforeParticles(scene, spot.first) + 1, 2) &&
  !DOCTOR.test(scene.word(spot.first)) &&
  !isSignedDoctor(scene, spot);

const isFamilyName = ({ lexicon }: Scene, word: string): boolean =>
  lexicon.names.get(word)?.some(({ part, form }) => part === 'surname' && form === 'plain') ===
  true;

/** With its kind in front: `HAP De Laar`. */
export const gp: PlaceRule = (scene, spot) => {
  const ruling = isHousehold(scene, spot) ? undefined : doctor(scene, spot);
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
  isCalledAlso(scene, spot.first) ||
  isSlippedOfficial(scene, spot) ||
  (!isSignedDoctor(scene, spot) && isOtherOfName(scene, spot));

/** `de weekenddienst heette ook dokter Pinas`. */
function isCalledAlso(scene: Scene, first: number): boolean {
  const before = isBehindTitle(scene, first) ? first - 2 : first - 1;
  return (
    /^(?:ook|toevallig)$/.test(scene.word(before)) &&
    [before - 1, before - 2].some((at) => /^heet(?:te)?$/.test(scene.word(at))) &&
    !isCalledDoctor(scene, before)
  );
}

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
  if (isExplainedBehind(scene, last)) return true;
  const called = first === last || scene.is(first, v.PARTICLE);
  if (!called || phrase.words.length > 2) return false;
  if (isBehindGiven(scene, first)) return true;
  if (/^(?:heer|dhr|meneer)$/.test(scene.word(first - 1)))
    return (scene.facts.roleOf(scene.word(last)) & ~v.OFFICIAL) !== 0;
  const start = firstInitial(scene, first);
  return start < first && isTitledOther(scene, start);
}

/** `dr. B. Cohen (kinderpsychiater)`: another doctor than the one of the household. */
const isOtherTrade = (scene: Scene, next: number): boolean =>
  (scene.gap(next) & (t.GAP_COMMA | t.GAP_OPEN)) !== 0 &&
  (scene.gap(next) & t.GAP_NEWLINE) === 0 &&
  /^(?:kinder|jeugd|vertrouwens|school|oog|tand)arts$|psychiater$|psycholoog$|^chirurg$/.test(
    scene.word(next),
  );

const isExplainedBehind = (scene: Scene, last: number): boolean =>
  isFirstHalf(scene, last) || isOtherTrade(scene, last + 1);

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
  if (isAtHead(scene, spot, at) && isOtherProfessional(scene, spot.first)) return 'keep';
  if (spot.slipped === true) return isTitled(spot) ? 'certain' : 'doubtful';
  return isOrdinaryName(spot) || isExplained(scene, spot, at) ? 'doubtful' : 'certain';
}

/** With nothing but particles in front of its telling word. */
const isAtHead = (scene: Scene, { first }: Placed, at: number): boolean =>
  first === at || scene.is(first, v.PARTICLE);

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

function isCalledDoctor(scene: Scene, first: number, reach = 6): boolean {
  for (let at = first - 1; at >= first - reach && at >= 0; at -= 1) {
    if (/arts|dokter|praktijk|^ha$|^dr$|^via$|verwij/.test(scene.word(at))) return true;
  }
  return false;
}

function isOtherProfessional(scene: Scene, at: number): boolean {
  return cueBefore(scene, at, v.OFFICIAL) && !/arts|dokter|praktijk/.test(scene.word(at - 1));
}
