import type { NameEntry, Person } from './compiled.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const ENDS =
  t.GAP_COMMA |
  t.GAP_STOP |
  t.GAP_DOT |
  t.GAP_CLOSE |
  t.GAP_OPEN |
  t.GAP_NEWLINE |
  t.GAP_PARAGRAPH |
  t.GAP_COLON;

const isClosed = (scene: Scene, next: number): boolean =>
  !scene.has(next) ||
  (scene.gap(next) & ENDS) !== 0 ||
  scene.start(next) - scene.end(next - 1) >= COLUMN;

/** So many spaces part the columns of a form. */
const COLUMN = 3;

/** Words that stand right before a name and before nothing else. */
const LABEL =
  /^(?:roepnaam|voornaam|voornamen|achternaam|naam|geheten|genaamd|bijnaam|onderwerp|betreft|betreffende|inzake|kind|leerling|leerlinge|slachtoffer|benadeelde|minderjarige|aangever|aangeefster|patient|patiente|client|cliente|officieel|voluit)$/;
const OF_FIELD = t.GAP_COLON | t.GAP_SPACE;

/** `roepnaam jet,` and `Onderwerp: ot` on a line of its own. */
function isBehindLabel(scene: Scene, first: number, next: number): boolean {
  if (!LABEL.test(scene.word(first - 1))) return false;
  if (!isClosed(scene, next) && (scene.gap(next) & t.GAP_SLASH) === 0) return false;
  const gap = scene.gap(first);
  if ((gap & ~OF_FIELD) !== 0) return false;
  return (
    (gap & t.GAP_COLON) !== 0 || /naam|ge(?:heten|naamd)|officieel/.test(scene.word(first - 1))
  );
}

/** `noemen ze mij castro delgado`, `heet zij jet`, `ik heet hoop`. */
function isSaidName(scene: Scene, first: number, next: number): boolean {
  if (scene.gap(first) !== t.GAP_SPACE || !isClosed(scene, next)) return false;
  if (/^(?:mij|me|hem|haar|ze|hen)$/.test(scene.word(first - 1)))
    return [first - 2, first - 3].some((at) => /^noem(?:en|t|de|den)?$/.test(scene.word(at)));
  if (/^(?:zij|ze|ik)$/.test(scene.word(first - 1)))
    return /^(?:heet|heette)$/.test(scene.word(first - 2));
  if (!/^(?:heet|heette)$/.test(scene.word(first - 1))) return false;
  return [first - 2, first - 3].some(
    (at) => scene.is(at, v.KIN | v.CHILD) || /^(?:ik|zij|ze|je)$/.test(scene.word(at)),
  );
}

/** `waarin hij haar Celine noemt`. */
const isNamedHere = (scene: Scene, first: number, next: number): boolean =>
  /^(?:hem|haar|mij|me|ons)$/.test(scene.word(first - 1)) &&
  scene.gap(first) === t.GAP_SPACE &&
  /^noem(?:t|en|de|den)$/.test(scene.word(next)) &&
  scene.adjacent(next);

const ASKS_NAME = /^(?:heet|heten|noemen|naam|achternaam|voornaam|roepnaam|genoemd)$/;

/** `Hoe mag ik je noemen?` and behind the colon the name. */
function answersName(scene: Scene, first: number, next: number): boolean {
  if ((scene.gap(first) & t.GAP_COLON) === 0 || !isClosed(scene, next)) return false;
  return (scene.gap(first - 1) & t.GAP_STOP) !== 0 && asksName(scene, first - 2);
}

/** Does the question that ends at token `last` ask for a name? */
function asksName(scene: Scene, last: number): boolean {
  for (let at = last; at > last - 9 && at >= 0; at -= 1) {
    if (ASKS_NAME.test(scene.word(at))) return true;
    if (scene.endsSentence(at)) return false;
  }
  return false;
}

const WRITTEN_SO =
  /^(?:staat|stond|staan|stonden|schrijft|schreef|schrijven|geschreven|spelt|gespeld|genoteerd|getypt|ingevoerd|keer|treffer|treffers|weergegeven|overgenomen|abusievelijk|verkeerd|foutief)$/;
const BEFORE_WRITTEN = 5;
const BEHIND_WRITTEN = 3;

/** `in de verwijzing staat Casper`, `drie keer Hitte`, `"Yuna" (1 keer)`: what is told of is how a name was written. */
export function isWrittenSo(scene: Scene, at: number): boolean {
  for (let near = at - 1; near >= at - BEFORE_WRITTEN && !scene.endsSentence(near + 1); near -= 1)
    if (WRITTEN_SO.test(scene.word(near))) return true;
  for (let near = at + 1; near <= at + BEHIND_WRITTEN && !scene.endsSentence(near); near += 1)
    if (WRITTEN_SO.test(scene.word(near))) return true;
  return false;
}

const CLOSING = /^(?:groet|groeten|groetjes|gr|liefs|groetje|kus|kusjes|xx|xxx|hoogachtend)$/;

/** `Groet, jet` and `Met vriendelijke groet,` with the name on the next line. */
export function isSigned(scene: Scene, first: number, last: number): boolean {
  const gap = scene.gap(first);
  const linked =
    gap !== 0 && (gap & ~(t.GAP_COMMA | t.GAP_SPACE | t.GAP_NEWLINE | t.GAP_PARAGRAPH)) === 0;
  if (!linked || !CLOSING.test(scene.word(first - 1))) return false;
  return (scene.gap(first) & (t.GAP_COMMA | t.GAP_NEWLINE)) !== 0 && isEndOfLine(scene, last + 1);
}

const isEndOfLine = (scene: Scene, next: number): boolean =>
  !scene.has(next) || (scene.gap(next) & (t.GAP_NEWLINE | t.GAP_PARAGRAPH)) !== 0;

const BESIDE =
  /^(?:officieel|voluit|roepnaam|geb|geboren|alias|eigenlijk|spreek|zeg|bijnaam|afgekort|jr|sr)$/;

/** `Ot (officieel Schouten)`, `Hoop (geb. 2012)`: what the brackets add is said of a person. */
export const isExplainedAsPerson = (scene: Scene, first: number, next: number): boolean =>
  scene.isUpper(first) &&
  (scene.gap(next) & t.GAP_OPEN) !== 0 &&
  (scene.isDigits(next) || BESIDE.test(scene.word(next)) || isHouseholdName(scene, next));

const isHouseholdName = (scene: Scene, at: number): boolean =>
  scene.isUpper(at) &&
  scene.lexicon.names.get(scene.word(at))?.some(({ form }) => form === 'plain') === true;

/** `Bier junior`, `verhagen senior`. */
const isOfTwo = (scene: Scene, next: number): boolean =>
  scene.gap(next) === t.GAP_SPACE && /^(?:junior|senior|jr|sr)$/.test(scene.word(next));

/** `mama, lente.` and `(broer storm)`: a word of kinship, the name of kin, and nothing behind it. */
const isKinsName = (
  scene: Scene,
  first: number,
  next: number,
  entries: readonly NameEntry[],
): boolean =>
  scene.is(first - 1, v.KIN) &&
  (scene.gap(first) & ~(t.GAP_SPACE | t.GAP_COMMA | t.GAP_OPEN)) === 0 &&
  (scene.gap(next) & ENDS) !== 0 &&
  !/^ ?[([{]/.test(scene.text.slice(scene.end(next - 1), scene.end(next - 1) + 2)) &&
  entries.some(({ part, person }) => part === 'given' && person.kind === 'relative');

/** Do the words around tokens `first` to `last` tell what somebody is called? */
export function isToldName(scene: Scene, first: number, last: number): boolean {
  const next = last + 1;
  return (
    isOfTwo(scene, next) ||
    isBehindLabel(scene, first, next) ||
    isSaidName(scene, first, next) ||
    isNamedHere(scene, first, next) ||
    answersName(scene, first, next)
  );
}

/** `hij schreef steeds job met een hartje`: what is drawn beside a name. */
function isDecorated(scene: Scene, last: number): boolean {
  if (scene.word(last + 1) !== 'met' || scene.gap(last + 1) !== t.GAP_SPACE) return false;
  return [last + 2, last + 3, last + 4].some((at) =>
    /^(?:hartje|hartjes|smiley|uitroepteken|uitroeptekens|kruisje|krul|streepje|ster(?:retje)?)$/.test(
      scene.word(at),
    ),
  );
}

/** `zei de man "Merel"`: what the child is called, with its capital and alone between quotation marks. */
const isQuotedName = (
  scene: Scene,
  first: number,
  last: number,
  entries: readonly NameEntry[],
): boolean =>
  first === last &&
  scene.isUpper(first) &&
  !scene.isShouted(first) &&
  /["“„«]/.test(scene.text.charAt(scene.start(first) - 1)) &&
  /["”“»]/.test(scene.text.charAt(scene.end(last))) &&
  entries.some(
    ({ person, part, known, form }) =>
      (form === 'plain' &&
        (isCalled(person, known) || isWrittenFamily(scene, first, person, part))) ||
      (form === 'short' && isCalled(person, known)),
  );

const WRITTEN =
  /^(?:stond|staat|stonden|staan|met|als|heet|heette|naam|noemt|noemde|noemen|genaamd|schreef|schrijft|riep|roept|zei|zegt|zeggen|of)$/;

/** `op het naambordje stond "Klok"`: the family name of the child. */
const isWrittenFamily = (
  scene: Scene,
  first: number,
  { kind }: Person,
  part: NameEntry['part'],
): boolean => kind === 'child' && part === 'surname' && WRITTEN.test(scene.word(first - 1));

const isCalled = ({ kind, called }: Person, known: string): boolean =>
  kind === 'child' && called.includes(known);

/** Do they at least leave no doubt that it is a person, whatever else the word means? */
export function isCalledSo(
  scene: Scene,
  first: number,
  last: number,
  entries: readonly NameEntry[],
): boolean {
  return (
    isToldName(scene, first, last) ||
    isSigned(scene, first, last) ||
    isDecorated(scene, last) ||
    isQuotedName(scene, first, last, entries) ||
    isExplainedAsPerson(scene, first, last + 1) ||
    isKinsName(scene, first, last + 1, entries)
  );
}
