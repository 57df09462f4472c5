import { accountsBehind } from './accounts.js';
import { RANK, type Candidate } from './candidate.js';
import { ownerOf } from './context.js';
import { matchWord } from './name-match.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const KIN_LINK = t.GAP_SPACE | t.GAP_COMMA | t.GAP_OPEN | t.GAP_COLON;
const RISKY = /^(?:stief|oom|ome|neef|peetoom)/;

function childNumber(scene: Scene): string {
  return scene.lexicon.childNumbers[0] ?? '[kind]';
}

/** An unknown given name right behind a word of kinship. */
function kinName(scene: Scene, i: number): number {
  const next = calledSo(scene, i);
  if (isTitled(scene, next))
    return scene.word(i - 1) !== 'van' && isUnknownName(scene, next + 1) ? next + 1 : -1;
  if (!isLinked(scene, i, next) || !isUnknownName(scene, next)) return -1;
  return scene.isShouted(next) && !scene.isShouted(i) ? -1 : next;
}

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

/** The `mevrouw` of `oma van moederszijde, mevrouw Trudy van Ommeren`. */
const isTitled = (scene: Scene, at: number): boolean =>
  scene.is(at, v.HONORIFIC) &&
  (scene.gap(at) & ~KIN_LINK) === 0 &&
  (scene.gap(at + 1) & ~(t.GAP_SPACE | t.GAP_DOT)) === 0;

/** First in what somebody says: `"Beppe, Auke heeft mij geduwd"` tells her of somebody else. */
const isSpokenTo = (scene: Scene, i: number): boolean =>
  /["“„'‘]/.test(scene.text.charAt(scene.start(i) - 1));

/** `oma van moederszijde`. */
const isOfSide = (scene: Scene, kin: number): boolean =>
  scene.word(kin + 1) === 'van' && /^(?:moeders|vaders)(?:zijde|kant)?$/.test(scene.word(kin + 2));

/** Where the name of token `i` stands: right behind, or behind `, die heet`. */
function calledSo(scene: Scene, kin: number): number {
  const i = isOfSide(scene, kin) ? kin + 2 : kin;
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
  scene.gap(i) === t.GAP_SPACE &&
  scene.letters(i) > 2 &&
  !scene.is(i, v.MONTH) &&
  /^(?:oma|opa|beppe|pake|tante|oom)$/.test(scene.word(i - 1));

function isOwn(scene: Scene, i: number, name: number): boolean {
  const role = scene.facts.roleOf(scene.word(name));
  if ((role & (v.SUSPECT | v.OFFICIAL)) !== 0) return false;
  for (let at = i - 1; at > i - 4; at -= 1) {
    if (/^(?:wiens|wier|diens)$/.test(scene.word(at))) return false;
  }
  return !scene.anyCue(scene.sentenceStart(i), i + 4, v.SUSPECT) && ownerOf(scene, i) !== 'suspect';
}

const PLACING = /^(?:in|op|bij|aan|uit|te|en)$/;

function lastOfName(scene: Scene, first: number): number {
  let last = first;
  let at = first + 1;
  while (
    at - first < 5 &&
    scene.gap(at) === t.GAP_SPACE &&
    (scene.isNameLike(at) || (scene.is(at, v.PARTICLE) && !PLACING.test(scene.word(at))))
  ) {
    if (scene.isNameLike(at)) last = at;
    at += 1;
  }
  return last;
}

function kinCandidate(scene: Scene, i: number): Candidate | undefined {
  const name = kinName(scene, i);
  if (name < 0 || !isOwn(scene, i, name)) return undefined;
  const word = scene.word(i);
  const last = lastOfName(scene, name);
  const replacement = `[${word} van ${childNumber(scene)}]`;
  const certain = !RISKY.test(word) && !(last > name && (scene.gap(name) & t.GAP_COMMA) !== 0);
  if (certain) scene.facts.learn(scene.word(name), replacement);
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

const CALLED =
  /^(?:genoemd|noemt|noemen|noemde|noemden|bijnaam|roepnaam|bijgenaamd|alias|koosnaam|koosnaampje|nickname|roept|roepen|heet|zeggen|zegt)$/;
const OFFSPRING =
  /^(?:zoon|dochter|zoontje|dochtertje|kleinzoon|kleindochter|kind|pleegzoon|pleegdochter|pleegkind|stiefzoon|stiefdochter)$/;

/** `noemt zijn kleinzoon`: what follows is what the child is called, whoever says so. */
const callsOffspring = (scene: Scene, i: number): boolean =>
  /^(?:noem|roep)/.test(scene.word(i)) &&
  /^(?:zijn|haar|mijn|hun|de|het)$/.test(scene.word(i + 1)) &&
  OFFSPRING.test(scene.word(i + 2));

/** `noem hem`, `noemt zichzelf`. */
const isPronoun = (scene: Scene, at: number): boolean =>
  /^(?:hem|haar|mij|me|m|zichzelf|mezelf|mijzelf)$/.test(scene.word(at));

const FURTHER = 8;

/** A quoted or capitalised name within a few words of `bijnaam` and the like. */
function nicknameAfter(scene: Scene, i: number): number {
  const most = i + (callsOffspring(scene, i) ? FURTHER : 4);
  for (let at = i + 1; at <= most; at += 1) {
    if (!scene.has(at) || scene.endsSentence(at)) return -1;
    if (mayBeNickname(scene, at)) return at;
  }
  return -1;
}

/** `daar zeggen ze Mees`: a usual name behind it is what somebody is called, whatever else it means. */
const isSaidByThem = (scene: Scene, i: number): boolean =>
  scene.word(i) === 'zeggen' &&
  /^(?:ze|wij|we)$/.test(scene.word(i + 1)) &&
  scene.isUpper(i + 2) &&
  scene.gap(i + 2) === t.GAP_SPACE &&
  v.isGivenName(scene.word(i + 2)) &&
  isFree(scene, i + 2);

/** A name that nobody known bears, or one word in quotation marks. */
function mayBeNickname(scene: Scene, at: number): boolean {
  const named = scene.isNameLike(at) || (scene.isUpper(at) && isPetName(scene, at));
  if (named && matchWord(scene, scene.word(at)) === undefined) return true;
  return scene.opensQuote(at) && (scene.isUpper(at) || !v.isDutchWord(scene.word(at)));
}

function nicknameAt(scene: Scene, i: number): number {
  const said = nicknameSaidOf(scene, i);
  const before = said >= 0 ? said : nicknameInFront(scene, i);
  if (before >= 0) return before;
  return isSaidByThem(scene, i) ? i + 2 : nicknameAfter(scene, i);
}

/** `Minnie, zoals ze zich bij ons noemt`, `Ben, zo zeggen haar vriendinnen`: what the child is called stands in front. */
function nicknameSaidOf(scene: Scene, i: number): number {
  for (let at = i - 1; at > i - FURTHER && !scene.endsSentence(at + 1); at -= 1) {
    if (!/^(?:zo|zoals)$/.test(scene.word(at))) continue;
    const name = at - 1;
    const said = (scene.gap(at) & t.GAP_COMMA) !== 0 && scene.isUpper(name);
    return said && isPetName(scene, name) && !scene.lexicon.names.has(scene.word(name)) ? name : -1;
  }
  return -1;
}

function nicknameInFront(scene: Scene, i: number): number {
  if (scene.word(i) === 'genoemd') return nicknameBefore(scene, i);
  return scene.word(i) === 'noemen' ? nicknameWished(scene, i) : -1;
}

/** `of ik hem Oot wil noemen`, `we haar Liek noemen`. */
function nicknameWished(scene: Scene, i: number): number {
  const name = /^(?:wil|mag|zal|moet|kan|blijf|gaan)$/.test(scene.word(i - 1)) ? i - 2 : i - 1;
  const named = scene.isUpper(name) && !scene.lexicon.names.has(scene.word(name));
  return named && /^(?:hem|haar|mij|me)$/.test(scene.word(name - 1)) ? name : -1;
}

/** `wordt in de familie Rahu genoemd`. */
function nicknameBefore(scene: Scene, i: number): number {
  const name = i - 1;
  if (!scene.isUpper(name) || scene.lexicon.names.has(scene.word(name))) return -1;
  for (let at = i - 2; at >= i - 8 && !scene.endsSentence(at + 1); at -= 1) {
    if (/^(?:wordt|word|werd|is)$/.test(scene.word(at)))
      return scene.is(name, v.OFFICIAL | v.SUSPECT) ? -1 : name;
  }
  return -1;
}

function nicknameCandidate(scene: Scene, i: number): Candidate | undefined {
  if (scene.word(i) === 'zegt' && !/^(?:iedereen|men)$/.test(scene.word(i - 1))) return undefined;
  const name = nicknameAt(scene, i);
  const pronoun = isPronoun(scene, name - 1);
  if (name < 0 || !isFree(scene, name) || !isOfOwn(scene, i, pronoun)) return undefined;
  const strong = isPlainlyCalled(scene, i, name, pronoun);
  if (strong) scene.facts.learn(scene.word(name), childNumber(scene));
  return {
    start: scene.start(name),
    end: scene.end(name),
    type: 'NAME',
    verdict: strong ? 'certain' : 'doubtful',
    reason: 'nickname-in-context',
    replacement: childNumber(scene),
    rank: RANK.name - 0.5,
  };
}

function isPlainlyCalled(scene: Scene, i: number, name: number, pronoun: boolean): boolean {
  if (
    STRONG.test(scene.word(i)) ||
    callsOffspring(scene, i) ||
    (pronoun && /^(?:noem|roep)/.test(scene.word(i)))
  )
    return true;
  return scene.word(name - 1) !== 'zich' && isPetName(scene, name);
}

/** `wij zeggen Ola of Olenka`: it begins as a name of the child does. */
function isPetName(scene: Scene, name: number): boolean {
  const head = scene.word(name).slice(0, 2);
  return (
    scene.letters(name) > 2 &&
    scene.lexicon.persons.some(
      ({ kind, called }) => kind === 'child' && called.some((one) => one.startsWith(head)),
    )
  );
}

const STRONG = /^(?:bijnaam|roepnaam|bijgenaamd|koosnaam|koosnaampje|genoemd|nickname)$/;

/** A word that names nobody and nothing known. */
function isFree(scene: Scene, name: number): boolean {
  const word = scene.word(name);
  if (matchWord(scene, word) !== undefined || scene.lexicon.phrases.has(word)) return false;
  return scene.facts.roleOf(word) === 0;
}

function isOfOwn(scene: Scene, i: number, pronoun: boolean): boolean {
  if (callsOffspring(scene, i)) return true;
  const owner = ownerOf(scene, i);
  if (isWhatItIsCalled(scene, i) || nicknameSaidOf(scene, i) >= 0)
    return owner !== 'suspect' && owner !== 'official';
  return owner === 'child' || ((pronoun || /^zegg?/.test(scene.word(i))) && owner === 'unknown');
}

/** `op de club heet hij Nate`: it begins as a name of the child does. */
const isWhatItIsCalled = (scene: Scene, i: number): boolean =>
  scene.word(i) === 'heet' &&
  /^(?:hij|zij|ze)$/.test(scene.word(i + 1)) &&
  scene.isUpper(i + 2) &&
  isPetName(scene, i + 2);

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
  const behindChild = scene.lexicon.names
    .get(scene.word(i - 1))
    ?.some(({ person, form }) => person.kind === 'child' && form !== 'short');
  if (behindChild !== true || !isUnknownName(scene, name) || !isFree(scene, name)) return undefined;
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

function announced(scene: Scene, i: number): Candidate | undefined {
  if (/^(?:dochter|zoon)$/.test(scene.word(i))) return parentCandidate(scene, i);
  if (scene.is(i, v.KIN)) return kinCandidate(scene, i);
  const word = scene.word(i);
  if (v.isFriend(word)) return isOfChild(scene, i) ? kinCandidate(scene, i) : undefined;
  return CALLED.test(word) ? nicknameCandidate(scene, i) : undefined;
}

function laterMention(scene: Scene, i: number): Candidate | undefined {
  const replacement = scene.facts.learned(scene.word(i));
  if (replacement === undefined || scene.facts.roleOf(scene.word(i)) !== 0) return undefined;
  const type = replacement.startsWith('[') ? 'RELATIVE_NAME' : 'NAME';
  return {
    start: scene.start(i),
    end: scene.end(i),
    type,
    verdict: 'certain',
    reason: 'learned-name',
    replacement,
    rank: RANK.name - 0.6,
  };
}

/** Names and user names that the document itself gives to the child or its household. */
export function findLearned(scene: Scene): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < scene.count; i += 1) {
    const candidate = announced(scene, i);
    if (candidate) found.push(candidate);
    else found.push(...accountsBehind(scene, i));
  }
  for (const i of scene.uppers) {
    const candidate = laterMention(scene, i);
    if (candidate) found.push(candidate);
  }
  return found;
}
