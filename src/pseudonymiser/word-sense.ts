import type { Match } from './name-match.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const MAXIMUM = /^(?:max|maximaal)$/;

/** Is a word that may be a name plainly used as an ordinary word, a brand or a title here? */
export function isCommonUse(scene: Scene, key: number, match: Match): boolean {
  const senses = [isMonthUse, isMaximumUse, isQuotedWord, isFamous, isSaying];
  if (senses.some((sense) => sense(scene, key)) || isWordUnderDiscussion(scene, key, match))
    return true;
  if (isNamedThing(scene, key, match)) return true;
  if (scene.isUpper(key)) return false;
  if (isPartOfWord(scene, key) || (isWord(match) && isNounUse(scene, key))) return true;
  return isThing(scene, key, match);
}

/** An ordinary word, or several of it as `merels`. */
const isWord = ({ ambiguous, form, entries, word }: Match): boolean =>
  ambiguous ||
  (form === 'derived' && entries.some(({ known }) => word === `${known}s` && v.isDutchWord(known)));

const KIND =
  /^(?:kleur|letter|god|godin|begrip|term|bloem|bloemen|plant|ster|planeet|vogel|vis|gerecht|thee|verf|tint)$/;

/** `een nova`, `de kleur 'sienna'`, `elif is gewoon een streepje`: small, where the writer uses capitals. */
function isThing(scene: Scene, key: number, match: Match): boolean {
  if (KIND.test(scene.word(key - 1)) || isOneOfMany(scene, key, match)) return true;
  const start = scene.sentenceStart(key, LONG_SENTENCE);
  if (!scene.isUpper(start) || isInSpeech(scene, start, key)) return false;
  return isAny(scene, key, match) || isDefined(scene, key);
}

/** `het nootje op de taart`, also in what somebody said: behind this article there is no child. */
const isOneOfMany = (scene: Scene, key: number, { entries }: Match): boolean =>
  /^(?:het|een|geen)$/.test(scene.word(key - 1)) &&
  scene.gap(key) === t.GAP_SPACE &&
  scene.adjacent(key + 1) &&
  entries.every(({ part }) => part === 'given');

/** What somebody else wrote, with or without capitals. */
function isInSpeech(scene: Scene, start: number, key: number): boolean {
  for (let at = start + 1; at < key; at += 1)
    if ((scene.gap(at) & (t.GAP_COLON | t.GAP_OPEN)) !== 0 && !scene.isUpper(at))
      return !isBracketed(scene, at);
  return false;
}

const isBracketed = (scene: Scene, at: number): boolean =>
  scene.text.charAt(scene.start(at) - 1) === '(';

/** A given name behind an article, or a surname of the child behind one that is no part of it. */
const isAny = (scene: Scene, key: number, { entries }: Match): boolean =>
  /^(?:een|het|de|n|geen|eerste|tweede|derde)$/.test(scene.word(key - 1)) &&
  entries.some(({ person, part }) => person.kind === 'child' || part === 'given') &&
  !entries.some(({ person }) => person.prefixes.flat().includes(scene.word(key - 1)));

const LONG_SENTENCE = 30;

/** `indra is daarin ook de naam van een god`. */
function isDefined(scene: Scene, key: number): boolean {
  if (scene.word(key + 1) !== 'is') return false;
  let at = key + 2;
  while (at - key < 5 && /^(?:daarin|ook|gewoon|eigenlijk|dus|daar|hier)$/.test(scene.word(at)))
    at += 1;
  return at > key + 2 && /^(?:de|het|een)$/.test(scene.word(at));
}

function isMonthUse(scene: Scene, key: number): boolean {
  if (!scene.is(key, v.MONTH) || isCapitalAlone(scene, key)) return false;
  if (/^(?:in|eind|begin|half|medio|vanaf|sinds|tot)$/.test(scene.word(key - 1))) return true;
  return isDateLink(scene, key, key - 1) || isDateLink(scene, key + 1, key + 1);
}

/** `verbeterd in Mei.`: a month has no capital, and this ends its sentence. */
const isCapitalAlone = (scene: Scene, key: number): boolean =>
  scene.isUpper(key) &&
  !scene.isShouted(key) &&
  !scene.isUpper(key - 1) &&
  !scene.isDigits(key - 1) &&
  scene.adjacent(key) &&
  (!scene.has(key + 1) || scene.endsSentence(key + 1));

/** Is number `at` on the same line as the month? */
function isDateLink(scene: Scene, gap: number, at: number): boolean {
  return scene.isDigits(at) && scene.adjacent(gap) && (scene.gap(gap) & t.GAP_NEWLINE) === 0;
}

function isMaximumUse(scene: Scene, key: number): boolean {
  if (!MAXIMUM.test(scene.word(key))) return false;
  const next = key + 1;
  if (scene.isDigits(next) || scene.is(next, v.NUMBER_WORD)) return true;
  return (scene.gap(next) & t.GAP_DOT) !== 0 && !scene.isUpper(next);
}

/** `het woord "Koenraad"`: what is no word but a name, with its capital. */
const isQuotedAsWord = (scene: Scene, key: number): boolean =>
  scene.isUpper(key) && /^woord(?:en|je)?$/.test(scene.word(key - 1));

/** `het woord noor`, `olivier in het Frans`, `van het merk Levi's`. */
function isWordUnderDiscussion(scene: Scene, key: number, { ambiguous }: Match): boolean {
  if (!ambiguous && isQuotedAsWord(scene, key)) return false;
  if (scene.is(key - 1, v.LANGUAGE) && !scene.endsSentence(key)) return true;
  const inLanguage =
    /^(?:in|is)$/.test(scene.word(key + 1)) && scene.anyCue(key + 2, key + 3, v.LANGUAGE);
  return inLanguage || isExplained(scene, key);
}

/** `omdat luna maan betekent`, `dewi is Indonesisch voor godin`, `dat sofie ook "wijsheid" betekent`. */
function isExplained(scene: Scene, key: number): boolean {
  const next = scene.word(key + 1);
  if (/^beteken(?:t|de)$/.test(next)) return !scene.isUpper(key) || scene.isKnownWord(key);
  if (!scene.isUpper(key) && /^beteken(?:t|de)$/.test(scene.word(key + 2))) return true;
  if (next === 'is' && /(?:isch|ees|aans)$/.test(scene.word(key + 2)))
    return scene.word(key + 3) === 'voor';
  return (
    next === 'ook' && [key + 3, key + 4].some((at) => /^beteken(?:t|de)$/.test(scene.word(at)))
  );
}

/** `"de luna", Portugees voor maan`: in quotation marks, in a sentence about language. */
function isQuotedWord(scene: Scene, key: number): boolean {
  const behind = scene.gap(key + 1) & (t.GAP_OPEN | t.GAP_CLOSE);
  if (behind === 0) return false;
  const before = scene.is(key - 1, v.ARTICLE) ? key - 1 : key;
  if ((scene.gap(before) & t.GAP_OPEN) === 0) return false;
  return scene.anyCue(key + 1, Math.min(key + 6, scene.sentenceEnd(key)), v.LANGUAGE);
}

/** `café De Roos`, `orkaan Mees`: a thing with a name. */
function isNamedThing(scene: Scene, key: number, { ambiguous }: Match): boolean {
  if (!ambiguous && isSubject(scene, key)) return false;
  if ((scene.gap(key) & ~(t.GAP_SPACE | t.GAP_OPEN)) !== 0) return false;
  const article = scene.isUpper(key - 1) && scene.is(key - 1, v.ARTICLE);
  const before = article ? key - 2 : key - 1;
  return scene.is(before, v.VENUE) && !scene.endsSentence(before + 1) && scene.isUpper(key);
}

/** `dat de school Yussuf heeft opgeschreven`: no word but a name, behind whoever wrote it. */
const isSubject = (scene: Scene, key: number): boolean =>
  /^(?:school|club|team|kantoor|stichting|vereniging)$/.test(scene.word(key - 1)) &&
  scene.is(key - 2, v.ARTICLE) &&
  scene.is(key + 1, v.PERSON_VERB);

/** `brands(tof)` is one word, and `fenna-tassen` is a thing. */
function isPartOfWord(scene: Scene, key: number): boolean {
  if (scene.gap(key + 1) === t.GAP_OPEN) return true;
  const next = key + 1;
  return scene.gap(next) === t.GAP_HYPHEN && isPlural(scene, next) && !scene.isUpper(next);
}

/** `tassen`, `posters`: an ordinary word for several things. */
const isPlural = (scene: Scene, at: number): boolean =>
  scene.letters(at) > 4 && /(?:en|s)$/.test(scene.word(at)) && scene.isKnownWord(at);

/** `de voetballer Mo Salah`, `de coureur (Ayrton Senna)`: somebody whom everybody knows. */
function isFamous(scene: Scene, key: number): boolean {
  for (let at = key - 1; at >= key - 3 && at >= 0; at -= 1) {
    if ((scene.gap(at + 1) & ~(t.GAP_SPACE | t.GAP_OPEN | t.GAP_NEWLINE)) !== 0) return false;
    if (v.isOfFame(scene.word(at))) return !scene.lexicon.names.has(scene.word(at));
    if (!scene.isUpper(at) && !scene.is(at, v.PARTICLE)) return false;
  }
  return false;
}

const SAYINGS: ReadonlySet<string> = new Set([
  'adam en eva',
  'jip en janneke',
  'hans en grietje',
  'romeo en julia',
  'bert en ernie',
  'suske en wiske',
  'ark van noach',
  'ark van noah',
  'maja de bij',
  'pluk van de',
]);

const OPENS_SAYING = new Set(Array.from(SAYINGS, (saying) => saying.split(' ')[0]));

/** `Adam en Eva`, `Jip en Janneke`: names that stand for a story. */
function isSaying(scene: Scene, key: number): boolean {
  return [key - 3, key - 2, key].some((at) => {
    if (!OPENS_SAYING.has(scene.word(at))) return false;
    const words = [at, at + 1, at + 2, at + 3].map((one) => scene.word(one));
    return SAYINGS.has(words.slice(0, 3).join(' ')) || SAYINGS.has(words.join(' '));
  });
}

const LOW_BREAK = t.GAP_HYPHEN | t.GAP_SLASH;

/** A lower-case word after an article or an adjective, or joined to another word. */
function isNounUse(scene: Scene, key: number): boolean {
  if ((scene.gap(key + 1) & LOW_BREAK) !== 0) return true;
  return (
    scene.is(key - 1, v.ARTICLE) ||
    /(?:ige|ende|ste|dde|ode|ijke|eine|ote|ude|uwe|ine)$/.test(scene.word(key - 1))
  );
}

/** Is a word that may be a name used as one: by its capital, its neighbours or its verb? */
export function isPersonUse(scene: Scene, first: number, last: number, key: number): boolean {
  if (scene.isUpper(key) && isCapitalTelling(scene, first, last, key)) return true;
  if (isCalledOut(scene, first, last) || isAddressed(scene, first) || isSpeaker(scene, first, last))
    return true;
  return isActing(scene, first, last, key);
}

function isCapitalTelling(scene: Scene, first: number, last: number, key: number): boolean {
  if (isAllShouted(scene, first, last, key)) return false;
  if (first < key && scene.is(key - 1, v.PARTICLE)) return true;
  if (NAMING_ARTICLE.test(scene.word(first - 1)))
    return scene.gap(first) !== t.GAP_SPACE || isOfFile(scene, last + 1);
  return !scene.opensSentence(first) || isAfterLabel(scene, first);
}

/** `het Max-dossier`, `de Roos-zaak`. */
const isOfFile = (scene: Scene, next: number): boolean =>
  scene.gap(next) === t.GAP_HYPHEN &&
  /^(?:dossier|zaak|map|mapje|verhaal|kwestie|incident|mail|overleg)$/.test(scene.word(next));

/** `de Roos` may be a café; `dat Job` and `die Storm` are somebody. */
const NAMING_ARTICLE = /^(?:de|het|een|t|n|geen)$/;

/** Among capitals a capital says nothing. */
function isAllShouted(scene: Scene, first: number, last: number, key: number): boolean {
  return scene.isShouted(key) && (scene.isShouted(last + 1) || scene.isShouted(first - 1));
}

/** `Naam: Post` is no sentence start that explains the capital. */
function isAfterLabel(scene: Scene, first: number): boolean {
  return (
    (scene.gap(first) & t.GAP_COLON) !== 0 &&
    (scene.gap(first) & t.GAP_NEWLINE) === 0 &&
    /naam$|kind$|betreft$|leerling$|slachtoffer$|over$/.test(scene.word(first - 1))
  );
}

/** `ROOS! ROOS WINTER!`: alone, with its capital, and called. */
const isShoutedOut = (scene: Scene, first: number, last: number): boolean =>
  scene.isUpper(first) && scene.opensSentence(first) && scene.text.charAt(scene.end(last)) === '!';

/** `"roos, wacht!"` and `waar is roos`. */
function isCalledOut(scene: Scene, first: number, last: number): boolean {
  const spoken = (scene.gap(first) & t.GAP_OPEN) !== 0 && !isBracketed(scene, first);
  const quoted = spoken && (scene.gap(last + 1) & t.GAP_COMMA) !== 0;
  if (isShoutedOut(scene, first, last)) return true;
  const sought = scene.word(first - 2) === 'waar' && /^(?:is|was)$/.test(scene.word(first - 1));
  return (quoted && first === last) || (sought && scene.endsSentence(last + 1));
}

const TO_PERSON = v.HONORIFIC | v.KIN | v.CHILD | v.GREETING;

function isAddressed(scene: Scene, first: number): boolean {
  return (
    scene.is(first - 1, TO_PERSON) &&
    (scene.gap(first) & ~(t.GAP_SPACE | t.GAP_COMMA | t.GAP_OPEN)) === 0 &&
    !scene.is(first - 1, v.ARTICLE)
  );
}

/** `[19:02] max: hoi` and `12:01 - roos: hoi`. */
function isSpeaker(scene: Scene, first: number, last: number): boolean {
  const opens = (scene.gap(first) & (t.GAP_NEWLINE | t.GAP_CLOSE | t.GAP_HYPHEN)) !== 0;
  return opens && (scene.gap(last + 1) & t.GAP_COLON) !== 0;
}

/** A name at the start of its clause with a verb behind it. */
function isActing(scene: Scene, first: number, last: number, key: number): boolean {
  const next = last + 1;
  const upper = scene.isUpper(key);
  if (upper && owns(scene, last)) return true;
  if (isNothingButWord(scene, first, last)) return false;
  const acts = scene.is(next, v.PERSON_VERB) && scene.adjacent(next);
  return acts ? upper || opensClause(scene, first) : upper && isEndOfCall(scene, first, next);
}

const isNothingButWord = (scene: Scene, first: number, last: number): boolean =>
  scene.is(first - 1, v.ARTICLE) || isBareFamily(scene, first, last);

/** The `meer` of Van der Meer, small and without its particles: nobody is called so. */
const isBareFamily = (scene: Scene, first: number, last: number): boolean =>
  first === last &&
  !scene.isUpper(first) &&
  scene.lexicon.names
    .get(scene.word(first))
    ?.every(({ part, person }) => part === 'surname' && person.prefix.length > 0) === true;

function opensClause(scene: Scene, first: number): boolean {
  return scene.opensSentence(first) || isOfKin(scene, first);
}

/** `je broer vragen, storm is toch zo stoer`: kin was just spoken of. */
function isOfKin(scene: Scene, first: number): boolean {
  return (scene.gap(first) & t.GAP_COMMA) !== 0 && scene.anyCue(first - 3, first - 1, v.KIN);
}

const owns = (scene: Scene, last: number): boolean =>
  hasGenitive(scene, last) || ownsKin(scene, last);

/** `Jobs zusje`. */
export function ownsKin(scene: Scene, last: number): boolean {
  return scene.word(last).endsWith('s') && scene.adjacent(last + 1) && scene.is(last + 1, v.KIN);
}

/** `Mees' jas` and `Mees's jas`. */
function hasGenitive(scene: Scene, last: number): boolean {
  const behind = scene.text.slice(scene.end(last), scene.end(last) + 3);
  return /^['’`´](?:s\b| \p{Ll})/u.test(behind) && (scene.gap(last + 1) & t.GAP_CLOSE) === 0;
}

/** A capital that a sentence start explains, before a word that a person does something with. */
export function opensWithName(scene: Scene, first: number, last: number): boolean {
  const next = last + 1;
  if (
    !scene.isUpper(first) ||
    scene.isShouted(first) ||
    scene.isUpper(next) ||
    scene.isDigits(next)
  )
    return false;
  return (
    scene.adjacent(next) &&
    !scene.is(next, v.PREPOSITION | v.PARTICLE) &&
    !/^(?:uit|tijdens|dat|die|wordt|veroorzaakt)$/.test(scene.word(next))
  );
}

/** A line, or an answer, of one name. */
function isAlone(scene: Scene, first: number, next: number): boolean {
  const answers = (scene.gap(first) & t.GAP_COLON) !== 0;
  if (answers) return scene.endsSentence(next) || (scene.gap(next) & t.GAP_NEWLINE) !== 0;
  return (scene.gap(first) & scene.gap(next) & t.GAP_NEWLINE) !== 0;
}

/** `Roos, kom je?` and a signature `Roos` on a line of its own. */
function isEndOfCall(scene: Scene, first: number, next: number): boolean {
  if ((scene.gap(next) & t.GAP_OPEN) !== 0 && scene.isDigits(next)) return true;
  return (
    isAlone(scene, first, next) ||
    (scene.opensSentence(first) && (scene.gap(next) & (t.GAP_COMMA | t.GAP_COLON)) !== 0)
  );
}

/** A capital, quotation marks, or a writer who uses no capitals. */
export const isMarked = (scene: Scene, key: number, { form }: Match): boolean =>
  scene.isUpper(key) ||
  (scene.gap(key) & t.GAP_OPEN) !== 0 ||
  (form === 'derived' && isSmallWriter(scene, key));

/** Somebody who writes without capitals. */
const isSmallWriter = (scene: Scene, key: number): boolean =>
  scene.word(key).length > 3 &&
  !scene.isKnownWord(key) &&
  !scene.isUpper(scene.sentenceStart(key, 14)) &&
  !scene.isUpper(key + 1);
