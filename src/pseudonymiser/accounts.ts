import { RANK, type Candidate } from './candidate.js';
import { carriesName } from './contacts.js';
import { isChildsName, ownerOf } from './context.js';
import { isNearKnown } from './near-contacts.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const ACCOUNT =
  /^(?:gebruikersnaam|schermnaam|username|account|accountnaam|snapchat|snap|insta|instagram|tiktok|discord|roblox|minecraft|fortnite|psn|xbox|steam|twitch|gamertag|gamenaam|spelersnaam|profiel|profielnaam|snapnaam|instaaccount|handle)$/;

const HANDLE = /[\wÀ-ÿ]+(?:\.[\wÀ-ÿ]+)*(?:#\d{4}|\.)?/y;

/** User names without an at sign, right behind the word that announces them: `insta: kees_x en ook kees2010`. */
export function accountsBehind(scene: Scene, i: number): readonly Candidate[] {
  const found: Candidate[] = [];
  if (!ACCOUNT.test(scene.word(i))) return found;
  let furthest = reachOf(scene, i);
  for (let at = i + 1; at <= furthest && scene.has(at) && !scene.endsSentence(at); at += 1) {
    const value = userNameAt(scene, at);
    if (value === '') continue;
    found.push(...ownAccount(scene, i, scene.start(at), value.length));
    at = scene.tokenAt(scene.start(at) + value.length) - 1;
    furthest = /^(?:en|of|ook)$/.test(scene.word(at + 1)) ? at + 3 : at;
  }
  return found;
}

const REACH = 4;
const REACH_OF_LABEL = 6;

/** How far the user name may stand: behind the colon of a label, as in `Roblox-naam van het kind: x`, or a few words on. */
function reachOf(scene: Scene, i: number): number {
  for (let at = i + 1; at <= i + REACH_OF_LABEL && !scene.endsSentence(at); at += 1)
    if ((scene.gap(at) & t.GAP_COLON) !== 0) return at;
  return i + REACH;
}

/** A word with a dot, an underscore, a figure or a capital in it. */
function userNameAt(scene: Scene, at: number): string {
  HANDLE.lastIndex = scene.start(at);
  const [value = ''] = HANDLE.exec(scene.text) ?? [];
  const name = value.replace(/\.$/, '');
  if (name.length < 4) return '';
  const capital = /[a-z][A-Z]/.test(name) && !scene.lexicon.names.has(scene.word(at));
  return capital || USER_NAME.test(name) ? name : '';
}

const USER_NAME = /[a-z].*[._#\d]|[._\d].*[a-z]/i;

/** Almost a known contact, or with a name of the household in it. */
function isTelling(scene: Scene, start: number, length: number): boolean {
  const value = scene.text.slice(start, start + length);
  return isNearKnown(scene.lexicon.contacts, value) || carriesName(scene, value);
}

/** The child is whom the sentence is about, or is named on the way: `Op TikTok noemt Lieke zich x`, `account van het slachtoffer: x`. */
function isOfChild(scene: Scene, i: number, start: number): boolean {
  if (ownerOf(scene, i) === 'child') return true;
  for (let at = i + 1; scene.start(at) < start; at += 1)
    if (scene.is(at, v.CHILD) || isChildsName(scene, at)) return true;
  return false;
}

function ownAccount(scene: Scene, i: number, start: number, length: number): readonly Candidate[] {
  const owner = ownerOf(scene, i);
  if (owner !== 'child' && owner !== 'unknown') return [];
  return [
    {
      start,
      end: start + length,
      type: 'HANDLE',
      verdict:
        isOfChild(scene, i, start) || isTelling(scene, start, length) ? 'certain' : 'doubtful',
      reason: 'pattern-handle',
      replacement: '[gebruikersnaam]',
      rank: RANK.number - 2,
    },
  ];
}
