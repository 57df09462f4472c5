import type { NameEntry } from './compiled.js';
import { isAgainst } from './introduced.js';
import { isDefended, isInSuspectRecord } from './records.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const WALK = 7;
const SKIPPED =
  v.FILLER | v.PARTICLE | v.HONORIFIC | v.SUSPECT | v.OFFICIAL | v.ORGANISATION | v.SEAT;

/** `Jan` and `Mei`, with a capital. */
const isMonthName = (scene: Scene, i: number): boolean =>
  scene.isUpper(i) && scene.is(i, v.MONTH) && !scene.isDigits(i + 1) && !scene.isDigits(i - 1);

function isSkipped(scene: Scene, i: number): boolean {
  if (scene.is(i, v.KIN | v.CHILD)) return false;
  return scene.is(i, SKIPPED) || scene.isLetter(i) || scene.isNameLike(i) || isMonthName(scene, i);
}

/** A line of speech behind its speaker, and not the value of a form field. */
function speaks(scene: Scene, first: number): boolean {
  for (let at = first; at < first + 8 && (scene.gap(at + 1) & t.GAP_NEWLINE) === 0; at += 1) {
    if (scene.is(at + 1, v.PERSON_VERB)) return true;
  }
  return false;
}

function isProfession(scene: Scene, i: number): boolean {
  return scene.letters(i) > 5 && !scene.isUpper(i) && v.isProfession(scene.word(i));
}

/**
 * Does one of these cues stand before token `first`, with nothing but titles between?
 *
 * `De griffier heet ook Van Es` and `de advocaat van verdachte, mr. A. Haddad` both do.
 */
export function cueBefore(scene: Scene, first: number, cues: number): boolean {
  const official = (cues & v.OFFICIAL) !== 0;
  if (official && (isSaidToShareName(scene, first) || isWriter(scene, first))) return true;
  const meant = isSaidBy(scene, first) ? cues & ~v.OFFICIAL : cues;
  return !isOfAnother(scene, first) && stretchesTo(scene, first, meant);
}

/** `zegt de verhoorder "Eliff"`: what an official says, and not what one is called. */
export const isSaidBy = (scene: Scene, first: number): boolean =>
  scene.isQuoted(first) &&
  [first - 2, first - 3, first - 4].some((at) =>
    /^(?:zegt|zei|vraagt|vroeg|noemt|noemde|schrijft|schreef|leest|las|riep|roept)$/.test(
      scene.word(at),
    ),
  );

/** Walks back over titles and names to the word that says what somebody is. */
function stretchesTo(scene: Scene, first: number, cues: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - WALK); at -= 1) {
    if (isSuspectField(scene, at + 1)) return (cues & v.SUSPECT) !== 0;
    if (isBarrier(scene, at + 1, first) || endsItem(scene, at)) return false;
    if (hasRole(scene, at, cues)) return isPlural(scene, at) || !isJoined(scene, at, first);
    if (!isSkipped(scene, at)) return false;
  }
  return false;
}

const SUSPECT_FIELD = /verdachten?\s*\([^()\n]{0,60}\)\s*:?\s*$/i;
const LONGEST_FIELD = 90;

/** `Verdachte (indien bekend):` in front of token `at`. */
const isSuspectField = (scene: Scene, at: number): boolean =>
  (scene.gap(at) & t.GAP_CLOSE) !== 0 &&
  SUSPECT_FIELD.test(
    scene.text.slice(Math.max(0, scene.start(at) - LONGEST_FIELD), scene.start(at)),
  );

/** `de advocaat van Kramer`, `volgens de juf is Kramer stil`: the title is somebody else's. */
function isOfAnother(scene: Scene, first: number): boolean {
  const before = scene.word(first - 1);
  if (before === 'van') return true;
  return /^(?:is|was)$/.test(before) && !endsWithName(scene, first);
}

/** Does the name that opens at `first` end its sentence or its clause? */
function endsWithName(scene: Scene, first: number): boolean {
  let at = first;
  while (at - first < 6 && (scene.isUpper(at) || scene.is(at, v.PARTICLE))) at += 1;
  return (
    scene.endsSentence(at) || (scene.gap(at) & (t.GAP_COMMA | t.GAP_OPEN | t.GAP_NEWLINE)) !== 0
  );
}

/** `verdachte Pietersen, Kramer`: a name and a comma end what the title is said of. */
const endsItem = (scene: Scene, at: number): boolean =>
  (scene.gap(at + 1) & t.GAP_COMMA) !== 0 && scene.isNameLike(at) && scene.cues(at) === 0;

/** `verdachte en Kramer`. */
function isJoined(scene: Scene, role: number, first: number): boolean {
  for (let at = role + 1; at < first; at += 1) if (scene.word(at) === 'en') return true;
  return false;
}

/** `verbalisanten Jansen en Kramer`. */
const isPlural = (scene: Scene, at: number): boolean => /(?:en|s)$/.test(scene.word(at));

function hasRole(scene: Scene, at: number, cues: number): boolean {
  if ((cues & v.OFFICIAL) !== 0 && isFamilyNamed(scene, at)) return false;
  return scene.is(at, cues) || ((cues & v.OFFICIAL) !== 0 && isProfession(scene, at));
}

/** The `Koning` of `B.Z. Koning (Björn K.)`: a family name of the household, and no title here. */
const isFamilyNamed = (scene: Scene, at: number): boolean =>
  isPlainlyHousehold(scene, at) &&
  (scene.isLetter(at - 1) || scene.lexicon.names.has(scene.word(at - 1)));

const MADE =
  /^(?:opgemaakt|vastgelegd|ingevuld|uitgewerkt|ondertekend|genoteerd|afgenomen|verwerkt|opgesteld|geregistreerd|opgetekend|gerapporteerd|beoordeeld)$/;

/** `vastgelegd door T. van Es`: whoever wrote the document. */
function isWriter(scene: Scene, first: number): boolean {
  if (scene.word(first - 1) !== 'door') return false;
  for (let at = first - 2; at >= first - 9 && at >= 0 && !scene.endsSentence(at + 1); at -= 1) {
    if (MADE.test(scene.word(at))) return true;
  }
  return false;
}

/** `heet ook Van Es`, whatever the bearer does for a living. */
function isSaidToShareName(scene: Scene, first: number): boolean {
  return (
    /^(?:ook|toevallig|eveneens)$/.test(scene.word(first - 1)) &&
    /^heet(?:te)?$/.test(scene.word(first - 2))
  );
}

/** Where a walk back from token `first` stops before token `at`. */
function isBarrier(scene: Scene, at: number, first: number): boolean {
  const gap = scene.gap(at);
  if (scene.word(at - 1) === 'dagvaardt') return false;
  if (scene.endsSentence(at)) return true;
  if ((gap & t.GAP_NEWLINE) !== 0 && !announces(scene, at - 1)) return true;
  return (gap & t.GAP_COLON) !== 0 && speaks(scene, first);
}

/** `dagvaardt` and `Verdachte:` at the end of a line: the name stands on the next. */
const announces = (scene: Scene, at: number): boolean =>
  scene.word(at) === 'dagvaardt' ||
  (scene.is(at, v.SUSPECT) && (scene.gap(at + 1) & t.GAP_COLON) !== 0);

const APPOSITION = t.GAP_COMMA | t.GAP_OPEN | t.GAP_SPACE | t.GAP_HYPHEN;

/** Does one of these cues follow token `last` as its description: `, agent`, `(arts)`, `is rechter`? */
export function cueBehind(scene: Scene, last: number, cues: number): boolean {
  if (isSaidOfBoth(scene, last)) return false;
  for (let at = last + 1; at <= last + 4; at += 1) {
    if (scene.endsSentence(at) || (scene.gap(at) & ~APPOSITION) !== 0) return false;
    if (hasRole(scene, at, cues)) return scene.word(at) !== 'school' && describes(scene, last, at);
    if (!leadsToTitle(scene, last, at)) return false;
  }
  return false;
}

const leadsToTitle = (scene: Scene, last: number, at: number): boolean =>
  DESCRIBING.has(scene.word(at)) && !isOtherSubject(scene, last, at);

/** `dat Quang de verdachte wegstuurde`: an article right behind the name, and no comma, opens somebody else. */
const isOtherSubject = (scene: Scene, last: number, at: number): boolean =>
  at === last + 1 && /^(?:de|het|een)$/.test(scene.word(at)) && scene.gap(at) === t.GAP_SPACE;

/** `heet Dion, de oppas ook`: two who bear one name. */
function isSaidOfBoth(scene: Scene, last: number): boolean {
  if ((scene.gap(last + 1) & t.GAP_COMMA) === 0) return false;
  return [last + 2, last + 3].some(
    (at) => scene.word(at + 1) === 'ook' && scene.endsSentence(at + 2),
  );
}

/** Is the title at `at` what the name that ends at `last` is, and not part of another name? */
function describes(scene: Scene, last: number, at: number): boolean {
  if (isNameNext(scene, at)) return false;
  const described = (scene.gap(last + 1) & (t.GAP_COMMA | t.GAP_OPEN)) !== 0;
  return described || at > last + 1 || !scene.isUpper(at);
}

/** `, de huisarts Bol`: the title belongs to the name behind it. */
function isNameNext(scene: Scene, at: number): boolean {
  const gap = scene.gap(at + 1);
  if ((gap & ~(t.GAP_SPACE | t.GAP_DOT)) !== 0 || gap === 0) return false;
  if (scene.isLetter(at + 1) && scene.isUpper(at + 1)) return (scene.gap(at + 2) & t.GAP_DOT) !== 0;
  return gap === t.GAP_SPACE && scene.isNameLike(at + 1);
}

const DESCRIBING: ReadonlySet<string> = new Set(
  'van bij namens beedigd de het der den een is was ook zelf toevallig mr dr drs mw waarnemend forensisch dienstdoende mede werkzaam verbonden als onze haar zijn dienstdoend eerste namens bij hoofd jeugd senior junior'.split(
    ' ',
  ),
);

/** Does the sentence say that a name is shared by chance? */
export function saysUnrelated(scene: Scene, i: number): boolean {
  const from = lineStart(scene, i);
  const to = lineEnd(scene, i);
  if (isDeniedBehind(scene, to + 1) || isComparedWithKin(scene, i)) return true;
  for (let at = from; at <= to; at += 1) {
    if (deniesKin(scene, i, from, at)) return true;
  }
  return false;
}

function deniesKin(scene: Scene, i: number, from: number, at: number): boolean {
  if (scene.is(at, v.KIN) && isNotKin(scene, at)) return true;
  if (scene.word(at) === 'kent' && at < i) return false;
  return scene.is(at, v.UNRELATED) && (DENYING.has(scene.word(at)) || denied(scene, from, at));
}

/** `hij heet Kees, net als mijn zoon`: the one with the name is not the son. */
export function isComparedWithKin(scene: Scene, i: number): boolean {
  if (
    !/^(?:heet|heette|heten)$/.test(scene.word(i - 1)) ||
    !/^(?:hij|die|zij|ze|man|dader)$/.test(scene.word(i - 2))
  )
    return false;
  for (let at = i + 1; at <= i + 5 && !scene.endsSentence(at); at += 1) {
    const compared = scene.word(at) === 'net' && scene.word(at + 1) === 'als';
    if (compared || /^(?:niet|geen)$/.test(scene.word(at)))
      return [at + 1, at + 2, at + 3].some((one) => scene.is(one, v.KIN | v.CHILD));
  }
  return false;
}

/** A new line with a capital, as in a form, begins another matter. */
const opensLine = (scene: Scene, at: number): boolean =>
  (scene.gap(at) & t.GAP_NEWLINE) !== 0 && scene.isUpper(at);

function lineStart(scene: Scene, i: number): number {
  const from = scene.sentenceStart(i);
  for (let at = i; at > from; at -= 1) if (opensLine(scene, at)) return at;
  return from;
}

function lineEnd(scene: Scene, i: number): number {
  const to = scene.sentenceEnd(i);
  for (let at = i + 1; at <= to; at += 1) if (opensLine(scene, at)) return at - 1;
  return to;
}

/** `Dat is Marcel. Niet mijn vader`: said right behind the sentence, before token `next`. */
export function isDeniedBehind(scene: Scene, next: number): boolean {
  if (!/^(?:niet|geen)$/.test(scene.word(next)) || (scene.gap(next) & t.GAP_PARAGRAPH) !== 0)
    return false;
  if (!scene.endsSentence(next)) return false;
  const owned = /^(?:mijn|haar|zijn|je|jouw|hun|onze|de)$/.test(scene.word(next + 1));
  return scene.is(owned ? next + 2 : next + 1, v.KIN);
}

/** `niet mijn vader`, `geen broer van`. */
function isNotKin(scene: Scene, at: number): boolean {
  const before = /^(?:mijn|haar|zijn|de|hun|onze|z|n|d|r)$/.test(scene.word(at - 1))
    ? at - 2
    : at - 1;
  return /^(?:niet|geen)$/.test(scene.word(before));
}

const DENYING: ReadonlySet<string> = new Set(
  'toeval naamgenoot naamgenote naamsgelijkheid naamgenoten'.split(' '),
);

function denied(scene: Scene, from: number, at: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - 5); before -= 1) {
    if (/^(?:geen|niet|noch|nooit|zonder)$/.test(scene.word(before))) return true;
  }
  return (
    /^(?:niet|geen)$/.test(scene.word(at + 1)) ||
    /^niet$/.test(scene.word(at + 2)) ||
    /^niet$/.test(scene.word(at + 3))
  );
}

/** Whose data stand at a place, by the nearest person named before it. */
export type Owner = 'child' | 'suspect' | 'official' | 'stranger' | 'unknown';

const REACH = 60;
/** For how many sentences more what follows is still about the person named. */
const LASTS: Readonly<Record<Owner, number>> = {
  child: REACH,
  stranger: REACH,
  unknown: REACH,
  suspect: 2,
  official: 0,
};

/**
 * The person named last before token `i`: first in its sentence, then in its paragraph.
 *
 * An official of an earlier sentence owns nothing: what follows is again about the case.
 */
export function ownerOf(scene: Scene, i: number): Owner {
  if (isInSuspectRecord(scene, i)) return 'suspect';
  let sentences = 0;
  for (let at = i - 1; at >= 0 && i - at < REACH; at -= 1) {
    const gap = scene.gap(at + 1);
    if ((gap & t.GAP_PARAGRAPH) !== 0) break;
    if (scene.endsSentence(at + 1)) sentences += 1;
    const owner = ownerAt(scene, at);
    if (owner !== 'unknown' && sentences <= LASTS[owner]) return owner;
  }
  return 'unknown';
}

function ownerAt(scene: Scene, at: number): Owner {
  if (scene.isDigits(at)) return 'unknown';
  if (isDefended(scene, at)) return 'suspect';
  if (isPlainlyHousehold(scene, at) || isSmallName(scene, at)) return ownerOfKnownName(scene, at);
  const cues = scene.cues(at);
  const byCue = ownerByCue(cues);
  if (byCue !== 'unknown' || !scene.isUpper(at) || scene.letters(at) < 2) return byCue;
  return ownerByName(scene, at);
}

function ownerByCue(cues: number): Owner {
  if ((cues & v.SUSPECT) !== 0) return 'suspect';
  if ((cues & (v.KIN | v.CHILD)) !== 0) return 'child';
  return (cues & v.OFFICIAL) !== 0 && (cues & v.FILLER) === 0 ? 'official' : 'unknown';
}

/** `Noëlle Bakker`: a known name with its capital, whatever trade it is too. */
function isPlainlyHousehold(scene: Scene, at: number): boolean {
  if (!scene.isUpper(at) || scene.opensSentence(at) || scene.letters(at) < 3) return false;
  const entries = scene.lexicon.names.get(scene.word(at));
  if (entries?.some(({ form }) => form === 'plain') !== true) return false;
  return !scene.is(at - 1, v.ARTICLE) || isWithPrefix(scene, at, entries);
}

/** Is this word a name of a child, as the vault writes it? */
export const isChildsName = (scene: Scene, at: number): boolean =>
  scene.lexicon.names
    .get(scene.word(at))
    ?.some(({ form, person }) => form === 'plain' && person.kind === 'child') === true;

/** `Mees de Koning`: the article is a part of the name. */
const isWithPrefix = (scene: Scene, at: number, entries: readonly NameEntry[]): boolean =>
  isChildsName(scene, at - 2) &&
  entries.some(({ person }) =>
    person.prefixes.some((words) => words.at(-1) === scene.word(at - 1)),
  );

/** `daantje` of a writer without capitals. */
function isSmallName(scene: Scene, at: number): boolean {
  if (scene.isUpper(at) || scene.letters(at) < 4 || (scene.lexis(at) & (v.ORDINARY | v.RARE)) !== 0)
    return false;
  const entries = scene.lexicon.names.get(scene.word(at));
  return entries?.some(({ form, part }) => form === 'plain' && part === 'given') === true;
}

function isHousehold(scene: Scene, at: number, word: string): boolean {
  const entries = scene.lexicon.names.get(word);
  if (entries === undefined || entries.every(({ form }) => form === 'short')) return false;
  return (
    !v.isDutchWord(word) ||
    (entries.some(({ form }) => form === 'plain') && !scene.is(at - 1, v.ARTICLE))
  );
}

function ownerByName(scene: Scene, at: number): Owner {
  const word = scene.word(at);
  if (isHousehold(scene, at, word)) return ownerOfKnownName(scene, at);
  if (scene.lexicon.phrases.has(word)) return 'unknown';
  return ownerByRole(scene.facts.roleOf(word));
}

/** A known family name behind a stranger's given name, or behind a title, is that stranger's. */
function ownerOfKnownName(scene: Scene, at: number): Owner {
  if (cueBefore(scene, at, v.SUSPECT) || isAgainst(scene, at)) return 'suspect';
  if (cueBefore(scene, at, v.OFFICIAL)) return 'official';
  const before =
    scene.adjacent(at) && scene.isUpper(at - 1)
      ? ownerByRole(scene.facts.roleOf(scene.word(at - 1)))
      : 'unknown';
  return before === 'unknown' ? 'child' : before;
}

function ownerByRole(role: number): Owner {
  if ((role & v.SUSPECT) !== 0) return 'suspect';
  if ((role & v.OFFICIAL) !== 0) return 'official';
  return role !== 0 ? 'stranger' : 'unknown';
}
