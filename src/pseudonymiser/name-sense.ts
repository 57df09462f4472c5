import { isCalledSo } from './called.js';
import type { Match } from './name-match.js';
import { isInitial, type Run } from './name-runs.js';
import { isChilds } from './namesakes.js';
import { CERTAIN, DOUBTFUL, KEEP, type Outcome } from './outcomes.js';
import { isDoubled, isListed } from './run-shapes.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';
import { isCommonUse, isPersonUse, opensWithName } from './word-sense.js';

/** Whether a name that is an ordinary word too is a name here. */
export function bySense(scene: Scene, run: Run, key: number, match: Match): Outcome | undefined {
  if (isCalledSo(scene, run.first, run.last, match.entries) || isBareName(scene, key, match))
    return CERTAIN('known-name-in-context');
  if (isWrittenAsName(scene, run, key, match)) return CERTAIN('known-name-in-context');
  if (isCommonUse(scene, key, match)) return KEEP;
  if (isNameHere(scene, run, key)) return CERTAIN('known-name-in-context');
  return mayBeNameHere(scene, run, key) ? DOUBTFUL('known-name-or-word') : undefined;
}

const isWrittenAsName = (scene: Scene, run: Run, key: number, match: Match): boolean =>
  isInFileName(scene, run) || isDisguised(scene, key, match) || isWithOldPrefix(scene, run, key);

const OLD_CASE = /^(?:den|der|ten|ter)$/;

/** `van den kerkhof` of a writer without capitals: before an ordinary word hardly anybody writes `van den` any more. */
const isWithOldPrefix = (scene: Scene, { first, surname }: Run, key: number): boolean =>
  key - first > 1 &&
  surname?.form === 'plain' &&
  !scene.isUpper(scene.sentenceStart(key, 14)) &&
  OLD_CASE.test(scene.word(key - 1)) &&
  surname.entries.some(({ person }) =>
    person.prefixes.some(
      (words) =>
        words.length === key - first &&
        words.every((word, offset) => scene.word(first + offset) === word),
    ),
  );

const isNameHere = (scene: Scene, run: Run, key: number): boolean =>
  isDoubled(scene, run) ||
  isSmallOpening(scene, run) ||
  isInitialedBehind(scene, run) ||
  isPersonUse(scene, run.first, run.last, key) ||
  opens(scene, run);

const mayBeNameHere = (scene: Scene, run: Run, key: number): boolean =>
  scene.isUpper(key) || isLooseCall(scene, run, key);

/** `KLOK NS`, `| Koster S |`: the initials of its bearer behind a family name, and nothing they could open. */
function isInitialedBehind(scene: Scene, { surname, given, last }: Run): boolean {
  if (surname?.form !== 'plain' || given !== undefined) return false;
  if (isListed(scene, last, surname)) return true;
  if (!scene.isUpper(last) || !areInitials(scene, last + 1)) return false;
  return surname.entries.some(({ person }) => person.initials === scene.word(last + 1));
}

/** One capital, or a word of them, with nothing behind it on its line. */
const areInitials = (scene: Scene, at: number): boolean =>
  (scene.isShouted(at) || isInitial(scene, at)) &&
  (scene.gap(at) & ~(t.GAP_SPACE | t.GAP_COMMA)) === 0 &&
  (scene.gap(at + 1) & ~t.GAP_SPACE) !== 0;

/** `mаx` with a letter of another script: nobody writes an ordinary word so. */
const isDisguised = (scene: Scene, key: number, { form }: Match): boolean =>
  form === 'plain' &&
  /\p{Script=Latin}/u.test(scene.text.slice(scene.start(key), scene.end(key))) &&
  /[\u0370-\u04ff]/.test(scene.text.slice(scene.start(key), scene.end(key)));

const LONGEST_FILE = 80;
const FILE =
  /^[^\s"“”(){}<>]*\.(?:pdf|docx?|jpe?g|png|heic|gif|mp[34]|m4a|wav|mov|avi|xlsx?|csv|txt|eml|msg|zip)\b/i;

/** Does the unbroken stretch from this token on end as the name of a file does? */
export const endsAsFile = (scene: Scene, last: number): boolean =>
  FILE.test(scene.text.slice(scene.end(last), scene.end(last) + LONGEST_FILE));

/** `IMG_max_0312.JPG`, `roos_2.pdf`, `verslag-storm.docx`: a name of the child in the name of a file. */
const isInFileName = (scene: Scene, { given, surname, first, last }: Run): boolean => {
  const match = given ?? surname;
  if (match?.form !== 'plain' || !isChilds(match)) return false;
  return endsAsFile(scene, last) || isUnderscored(scene, first, last);
};

const isUnderscored = (scene: Scene, first: number, last: number): boolean =>
  (scene.gap(first) === t.GAP_UNDERSCORE && scene.gap(last + 1) !== t.GAP_SPACE) ||
  (scene.gap(last + 1) === t.GAP_UNDERSCORE && scene.isDigits(last + 2));

/** `Ot`, `Wu`: two letters that are no word and no abbreviation. */
const isBareName = (scene: Scene, key: number, { form, word, ambiguous }: Match): boolean =>
  form === 'plain' &&
  word.length === 2 &&
  !ambiguous &&
  scene.lexis(key) === 0 &&
  scene.isUpper(key) &&
  !scene.isShouted(key) &&
  (scene.gap(key) & scene.gap(key + 1) & t.GAP_HYPHEN) === 0;

const opens = (scene: Scene, { given, first, last }: Run): boolean =>
  given?.form === 'plain' && opensWithName(scene, first, last);

/** `dat weet ik alles bakker`: small, at the end of a line that has no capitals. */
function isLooseCall(scene: Scene, run: Run, key: number): boolean {
  const ends = (scene.gap(run.last + 1) & (t.GAP_NEWLINE | t.GAP_STOP)) !== 0;
  if (!ends || scene.is(key - 1, v.ARTICLE | v.PREPOSITION | v.PARTICLE)) return false;
  const start = scene.sentenceStart(key, 14);
  return !scene.isUpper(start) && scene.adjacent(run.first);
}

/** `roos, die jarig was` and `merel' fiets`: small, where a sentence opens with it. */
const isSmallOpening = (scene: Scene, { first, last, given }: Run): boolean =>
  given?.form === 'plain' &&
  isChilds(given) &&
  scene.endsSentence(first) &&
  (scene.gap(last + 1) & (t.GAP_COMMA | t.GAP_APOSTROPHE)) !== 0;
