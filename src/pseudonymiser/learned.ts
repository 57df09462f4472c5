import { accountsBehind } from './accounts.js';
import { RANK, type Candidate } from './candidate.js';
import { ownerOf } from './context.js';
import { childNumber, isFree, kinAt } from './kin-names.js';
import { matchWord } from './name-match.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

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

function announced(scene: Scene, i: number): readonly Candidate[] {
  const kin = kinAt(scene, i);
  if (kin !== undefined) return kin;
  const nickname = CALLED.test(scene.word(i)) ? nicknameCandidate(scene, i) : undefined;
  return nickname === undefined ? [] : [nickname];
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
    const candidates = announced(scene, i);
    found.push(...(candidates.length > 0 ? candidates : accountsBehind(scene, i)));
  }
  for (const i of scene.uppers) {
    const candidate = laterMention(scene, i);
    if (candidate) found.push(candidate);
  }
  return found;
}
