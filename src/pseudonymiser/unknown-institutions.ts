import { RANK, type Candidate } from './candidate.js';
import type { CompiledIdentity, PhraseRole } from './compiled.js';
import { ownerOf } from './context.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

type Kind = 'school' | 'class' | 'gp' | 'club';

const TYPE = { school: 'SCHOOL', class: 'CLASS', gp: 'GP', club: 'CLUB' } as const;
const REPLACEMENT = {
  school: '[school]',
  class: '[klas]',
  gp: '[huisarts]',
  club: '[vereniging]',
} as const;

const LABELS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['school', 'school'],
  ['basisschool', 'school'],
  ['huisarts', 'gp'],
  ['sportclub', 'club'],
  ['sportvereniging', 'club'],
]);
const SCHOOL_KIND = /^(?:basisschool|obs|cbs|pcbs|rkbs|kbs|sbo|ikc|montessorischool)$/;
const SCHOOL_END = /.{3}(?:school|college|lyceum|gymnasium)$|^(?:college|lyceum|gymnasium)$/;
const CLUB_KIND =
  /^(?:sv|vv|fc|hc|rkvv|voetbalvereniging|gymvereniging|zwemvereniging|turnvereniging)$/;
const ATTENDS = /^(?:zit|zat|gaat|ging|leerling|leerlinge)$/;
const TRAINS = /^(?:voetbalt|voetbalde|turnt|turnde|zwemt|zwom|hockeyt|traint|sport|zit|speelt)$/;
const CLASS_WORD = /^(?:groep|klas|brugklas)$/;
const CLASS = /^ ?(?:groep|klas|brugklas) \d{1,2}(?:[ /]?[A-Za-z])?(?![\p{L}\d])/u;
const MOST_WORDS = 5;
const AHEAD = 6;

const KNOWN = new WeakMap<CompiledIdentity, ReadonlySet<PhraseRole>>();

/** Does the vault know one of this kind? Then another one is somebody else's, or of another time. */
function knows(scene: Scene, kind: Kind): boolean {
  const { lexicon } = scene;
  const known =
    KNOWN.get(lexicon) ??
    new Set([...lexicon.phrases.values()].flatMap((phrases) => phrases.map(({ role }) => role)));
  KNOWN.set(lexicon, known);
  return known.has(kind);
}

function candidate(kind: Kind, start: number, end: number): Candidate {
  return {
    start,
    end,
    type: TYPE[kind],
    verdict: 'certain',
    reason: `pattern-${kind}`,
    replacement: REPLACEMENT[kind],
    rank: RANK.place - 0.5,
  };
}

/** Last token of the words with a capital from token `first` on, with what links them; before `first` when there are none. */
function lastOfRun(scene: Scene, first: number): number {
  let last = first - 1;
  for (let at = first; at - first < MOST_WORDS && (at === first || isJoined(scene, at)); at += 1) {
    if (scene.isUpper(at) && !scene.is(at, v.HONORIFIC)) last = at;
    else if (!scene.is(at, v.PARTICLE | v.ARTICLE)) break;
  }
  return last;
}

const isJoined = (scene: Scene, at: number): boolean =>
  (scene.gap(at) & ~(t.GAP_SPACE | t.GAP_HYPHEN | t.GAP_APOSTROPHE)) === 0;

/** `School: De Goudvink, groep 4` and `Huisarts: dr. Tan`, as a line of a form. */
function labelled(scene: Scene, i: number, kind: Kind): readonly Candidate[] {
  const isField = (scene.gap(i + 1) & t.GAP_COLON) !== 0 && scene.opensSentence(i);
  if (!isField || /^(?:official|suspect)$/.test(ownerOf(scene, i))) return [];
  const first = /^(?:dr|drs|dokter)$/.test(scene.word(i + 1)) ? i + 2 : i + 1;
  const last = lastOfRun(scene, first);
  return last < first ? [] : withClass(scene, kind, i + 1, last);
}

/** With the class that is named right behind a school. */
function withClass(scene: Scene, kind: Kind, first: number, last: number): readonly Candidate[] {
  const found = candidate(kind, scene.start(first), scene.end(last));
  const next = last + 1;
  const close = (scene.gap(next) & ~(t.GAP_SPACE | t.GAP_COMMA | t.GAP_OPEN)) === 0;
  const inClass = scene.word(next) === 'in' ? next + 1 : next;
  const follows = kind === 'school' && close && CLASS_WORD.test(scene.word(inClass));
  return follows ? [found, ...classAt(scene, inClass)] : [found];
}

function classAt(scene: Scene, i: number): readonly Candidate[] {
  if (knows(scene, 'class')) return [];
  const start = scene.start(i);
  const [words] = CLASS.exec(scene.text.slice(start, start + 16)) ?? [];
  return words === undefined ? [] : [candidate('class', start, start + words.length)];
}

const isTheChild = (scene: Scene, i: number): boolean =>
  ownerOf(scene, i) === 'child' || [i - 1, i + 1].some((at) => scene.word(at) === 'ik');

/** `zit op basisschool De Regenboog in groep 6`, `zit in klas 2C van het Etty Hillesum Lyceum`. */
function attended(scene: Scene, i: number): readonly Candidate[] {
  return isTheChild(scene, i) ? [...schoolBehind(scene, i), ...inClass(scene, i)] : [];
}

function schoolBehind(scene: Scene, i: number): readonly Candidate[] {
  const place = placeBehind(scene, i, /^(?:op|naar|van)$/);
  if (place < 0 || knows(scene, 'school')) return [];
  const kind = SCHOOL_KIND.test(scene.word(place)) && scene.adjacent(place + 1);
  const first = kind ? place + 1 : place;
  const last = lastOfRun(scene, first);
  const named = last >= first && (kind || SCHOOL_END.test(scene.word(last)));
  return named ? withClass(scene, 'school', first, last) : [];
}

/** `zit in groep 6b`. */
function inClass(scene: Scene, i: number): readonly Candidate[] {
  const at = scene.word(i + 1) === 'in' ? i + 2 : -1;
  return CLASS_WORD.test(scene.word(at)) ? classAt(scene, at) : [];
}

/** `voetbalt bij SV Colmschate`. */
function trained(scene: Scene, i: number): readonly Candidate[] {
  const place = placeBehind(scene, i, /^bij$/);
  if (place < 0 || !CLUB_KIND.test(scene.word(place))) return [];
  const last = lastOfRun(scene, place);
  if (last <= place || knows(scene, 'club') || !isTheChild(scene, i)) return [];
  return [candidate('club', scene.start(place), scene.end(last))];
}

/** Where the place stands that a verb goes on to: behind a preposition, and an article. */
function placeBehind(scene: Scene, i: number, link: RegExp): number {
  for (let at = i + 1; at < i + AHEAD && !scene.endsSentence(at); at += 1) {
    if (!link.test(scene.word(at))) continue;
    const small = /^(?:de|het|een|t)$/.test(scene.word(at + 1)) && !scene.isUpper(at + 1);
    return small ? at + 2 : at + 1;
  }
  return -1;
}

/** School, class, club and doctor of a child of whom the vault knows none. */
export function findUnknownInstitutions(scene: Scene): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < scene.count; i += 1) {
    const word = scene.word(i);
    const kind = LABELS.get(word);
    if (kind !== undefined && !knows(scene, kind)) found.push(...labelled(scene, i, kind));
    if (ATTENDS.test(word)) found.push(...attended(scene, i));
    if (TRAINS.test(word)) found.push(...trained(scene, i));
  }
  return found;
}
