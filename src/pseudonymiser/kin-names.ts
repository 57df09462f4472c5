import { RANK, type Candidate } from './candidate.js';
import { ownerOf } from './context.js';
import { matchWord } from './name-match.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

export function childNumber(scene: Scene): string {
  return scene.lexicon.childNumbers[0] ?? '[kind]';
}

const KIN_LINK = t.GAP_SPACE | t.GAP_COMMA | t.GAP_OPEN | t.GAP_COLON;
const RISKY = /^(?:stief|oom|ome|neef$|peetoom)/;
const SEVERAL = /^(?:broers|zussen|ouders|pleegouders)$/;

/** First token of an unknown name right behind a word of kinship, or -1. */
function kinName(scene: Scene, i: number): number {
  const next = calledSo(scene, i);
  const title = titleAt(scene, next);
  if (title >= 0) return nameBehindTitle(scene, i, title);
  if (!isLinked(scene, i, next) || !isUnknownName(scene, next)) return -1;
  return scene.isShouted(next) && !scene.isShouted(i) ? -1 : next;
}

/** With its title an ordinary word is a name too, though not in `partner moeder: dhr. R. Spreeuw` and `bij haar ouders, de heer Quist`. */
function nameBehindTitle(scene: Scene, i: number, title: number): number {
  const key = keyOf(scene, title + 1);
  const named = isUnknownName(scene, key) || isPartOfIt(scene, key);
  const before = scene.word(i - 1);
  const ofAnother = before === 'van' || NEAR_KIN.test(before) || SEVERAL.test(scene.word(i));
  return named && !ofAnother ? title + 1 : -1;
}

/** The telling token of a name: behind its initials and particles. */
function keyOf(scene: Scene, first: number): number {
  let key = first;
  while (key - first < 4 && isOpening(scene, key)) key += 1;
  return key;
}

const isOpening = (scene: Scene, at: number): boolean =>
  (scene.isLetter(at) && scene.isUpper(at)) || scene.is(at, v.PARTICLE);

/** Close enough to be one's name; behind a comma or colon it must be a given name. */
function isLinked(scene: Scene, i: number, name: number): boolean {
  const gap = scene.gap(name);
  if (gap === 0 || (gap & ~KIN_LINK) !== 0) return false;
  if ((gap & (t.GAP_COLON | t.GAP_COMMA)) === 0) return true;
  if (isSpokenTo(scene, i) || isSaidOfOther(scene, i)) return false;
  return v.isGivenName(scene.word(name)) || isAside(scene, i, name);
}

/** `de neef van vader, Vinod`: the name behind the comma is not the father's. */
const isSaidOfOther = (scene: Scene, i: number): boolean =>
  scene.word(i - 1) === 'van' && NEAR_KIN.test(scene.word(i - 2));

const NEAR_KIN =
  /^(?:neef|nicht|oom|tante|vriend|vriendin|kennis|collega|partner|ex|baas|buurman|buurvrouw|zwager|huisgenoot)$/;

/** `mijn oma, Hatice, maar`: between commas behind somebody's own kin. */
const isAside = (scene: Scene, i: number, name: number): boolean =>
  scene.gap(name + 1) === (t.GAP_COMMA | t.GAP_SPACE) &&
  scene.isUpper(name) &&
  /^(?:mijn|haar|zijn|onze|hun)$/.test(scene.word(i - 1));

/** The `mevrouw` of `oma van moederszijde, mevrouw Trudy van Ommeren`, the `heer` of `vader, de heer R. Dekker`; or -1. */
function titleAt(scene: Scene, next: number): number {
  const at = scene.word(next) === 'de' ? next + 1 : next;
  const titled =
    scene.is(at, v.HONORIFIC) &&
    (scene.gap(next) & ~KIN_LINK) === 0 &&
    (at === next || scene.gap(at) === t.GAP_SPACE) &&
    (scene.gap(at + 1) & ~(t.GAP_SPACE | t.GAP_DOT)) === 0;
  return titled ? at : -1;
}

/** First in what somebody says: `"Beppe, Auke heeft mij geduwd"` tells her of somebody else. */
const isSpokenTo = (scene: Scene, i: number): boolean =>
  /["“„'‘]/.test(scene.text.charAt(scene.start(i) - 1));

/** Last token of `oma van moederszijde`, `oma mz` and `de vader van Lieke`, and of the word of kinship alone. */
function endOfKin(scene: Scene, kin: number): number {
  if (/^[mv]z$/.test(scene.word(kin + 1))) return kin + 1;
  if (scene.word(kin + 1) !== 'van') return kin;
  if (/^(?:moeders|vaders)(?:zijde|kant)?$/.test(scene.word(kin + 2))) return kin + 2;
  let last = kin + 1;
  while (last - kin < 5 && scene.adjacent(last + 1) && isOfTheChild(scene, last + 1)) last += 1;
  return last > kin + 1 ? last : kin;
}

const isOfTheChild = (scene: Scene, at: number): boolean =>
  scene.lexicon.names
    .get(scene.word(at))
    ?.some(({ person, form }) => person.kind === 'child' && form !== 'short') === true;

/** Where the name of token `kin` stands: right behind, or behind `heet` and `, die heet`. */
function calledSo(scene: Scene, kin: number): number {
  const i = endOfKin(scene, kin);
  if (/^(?:heet|heette|genaamd)$/.test(scene.word(i + 1))) return i + 2;
  for (let at = i + 1; at <= i + 3 && !scene.endsSentence(at); at += 1) {
    if (
      /^(?:heet|heette|genaamd)$/.test(scene.word(at)) &&
      /^(?:die|dat|hij|zij|ze)$/.test(scene.word(at - 1))
    )
      return at + 1;
  }
  return i + 1;
}

function isUnknownName(scene: Scene, i: number): boolean {
  const small = !scene.isUpper(i) && v.isGivenName(scene.word(i)) && !v.isDutchWord(scene.word(i));
  if (
    !(small || scene.isNameLike(i) || isNameOfGrandparent(scene, i)) ||
    scene.is(i, v.HONORIFIC | v.KIN | v.OFFICIAL | v.SUSPECT)
  )
    return false;
  return !scene.lexicon.names.has(scene.word(i));
}

/** `oma Riet`: right behind this word, and with its capital, an ordinary word is a name too. */
const isNameOfGrandparent = (scene: Scene, i: number): boolean =>
  scene.isUpper(i) &&
  !scene.isShouted(i) &&
  (scene.gap(i) & ~(t.GAP_SPACE | t.GAP_OPEN)) === 0 &&
  scene.letters(i) > 2 &&
  !scene.is(i, v.MONTH) &&
  /^(?:oma|opa|beppe|pake|tante|oom)$/.test(scene.word(i - 1));

function isOwn(scene: Scene, i: number, name: number): boolean {
  const role = scene.facts.roleOf(scene.word(keyOf(scene, name)));
  if ((role & (v.SUSPECT | v.OFFICIAL)) !== 0) return false;
  for (let at = i - 1; at > i - 4; at -= 1) {
    if (/^(?:wiens|wier|diens)$/.test(scene.word(at))) return false;
  }
  return !scene.anyCue(scene.sentenceStart(i), i + 4, v.SUSPECT) && ownerOf(scene, i) !== 'suspect';
}

const PLACING = /^(?:in|op|bij|aan|uit|te|en)$/;

/** Last token of the name that begins at `first`. */
function lastOfName(scene: Scene, first: number): number {
  let last = keyOf(scene, first);
  let at = last + 1;
  while (
    at - first < 6 &&
    scene.gap(at) === t.GAP_SPACE &&
    (isPartOfIt(scene, at) || (scene.is(at, v.PARTICLE) && !PLACING.test(scene.word(at))))
  ) {
    if (isPartOfIt(scene, at)) last = at;
    at += 1;
  }
  return last;
}

/** The `Dekker` of `Vader: Ruben Dekker`: right behind a given name, an ordinary word with its capital is the family name. */
const isPartOfIt = (scene: Scene, at: number): boolean =>
  scene.isNameLike(at) ||
  (scene.isUpper(at) &&
    !scene.isShouted(at) &&
    scene.letters(at) > 2 &&
    !scene.is(at, v.MONTH | v.KIN | v.CHILD | v.OFFICIAL | v.SUSPECT) &&
    !GOES_ON.test(scene.word(at)) &&
    !scene.lexicon.names.has(scene.word(at)));

const GOES_ON =
  /^(?:jij|hij|zij|wij|het|een|maar|toen|dus|als|wat|waar|dat|die|dit|deze|haar|zijn|mijn|ons|onze|hun|niet|ook|nog|daar|hier|met|voor|geen|adres|tel|telefoon|geboren|school|groep|klas)$/;

function kinCandidates(scene: Scene, i: number): readonly Candidate[] {
  const name = kinName(scene, i);
  if (name < 0 || !isOwn(scene, i, name)) return [];
  const found = kinCandidate(scene, i, name);
  if (!SEVERAL.test(scene.word(i))) return [found];
  const last = lastOfName(scene, name);
  const other = last + 2;
  const isSecond = scene.word(last + 1) === 'en' && scene.gap(other) === t.GAP_SPACE;
  return isSecond && isUnknownName(scene, other) ? [found, kinCandidate(scene, i, other)] : [found];
}

function kinCandidate(scene: Scene, i: number, name: number): Candidate {
  const word = scene.word(i);
  const last = lastOfName(scene, name);
  const replacement = `[${word} van ${childNumber(scene)}]`;
  const certain = !RISKY.test(word) && !isListed(scene, i, name, last);
  if (certain) scene.facts.learn(scene.word(keyOf(scene, name)), replacement);
  return {
    start: scene.start(name),
    end: scene.end(last),
    type: 'RELATIVE_NAME',
    verdict: certain ? 'certain' : 'doubtful',
    reason: 'kinship-name',
    replacement,
    rank: RANK.name - 0.5,
  };
}

/** `moeder, Jan Jansen, oom`: a whole name behind a comma may be the next of a list, unless it is said whose kin it is. */
const isListed = (scene: Scene, i: number, name: number, last: number): boolean =>
  last > name && (scene.gap(name) & t.GAP_COMMA) !== 0 && endOfKin(scene, i) === i;

/** A word that names nobody and nothing known. */
export function isFree(scene: Scene, name: number): boolean {
  const word = scene.word(name);
  if (matchWord(scene, word) !== undefined || scene.lexicon.phrases.has(word)) return false;
  return scene.facts.roleOf(word) === 0;
}

/** `haar vriendin Saba`, `Vriend Ferdinand`: not `een vriend van verdachte`. */
function isOfChild(scene: Scene, i: number): boolean {
  if (scene.word(i + 1) === 'van' || scene.facts.suspectSpeaks) return false;
  const before = scene.word(i - 1);
  return (
    /^(?:haar|zijn|mijn|mn|zn|hun|n|r|beste|vaste|her|his|my)$/.test(before) ||
    (scene.isUpper(i) && scene.opensSentence(i))
  );
}

/** `Donya Karimy, dochter van Rahmatullah`: the child of somebody whom the vault does not know. */
function parentCandidate(scene: Scene, i: number): Candidate | undefined {
  const name = i + 2;
  if (scene.word(i + 1) !== 'van' || !scene.adjacent(i + 1) || !scene.adjacent(name)) return;
  if (!isOfTheChild(scene, i - 1) || !isUnknownName(scene, name) || !isFree(scene, name)) return;
  return {
    start: scene.start(name),
    end: scene.end(lastOfName(scene, name)),
    type: 'RELATIVE_NAME',
    verdict: 'certain',
    reason: 'kinship-name',
    replacement: `[ouder van ${childNumber(scene)}]`,
    rank: RANK.name - 0.5,
  };
}

/** Unknown kin that the word at token `i` announces; undefined where it is no such word. */
export function kinAt(scene: Scene, i: number): readonly Candidate[] | undefined {
  if (/^(?:dochter|zoon)$/.test(scene.word(i))) {
    const parent = parentCandidate(scene, i);
    return parent === undefined ? [] : [parent];
  }
  if (scene.is(i, v.KIN)) return kinCandidates(scene, i);
  if (!v.isFriend(scene.word(i))) return undefined;
  return isOfChild(scene, i) ? kinCandidates(scene, i) : [];
}
