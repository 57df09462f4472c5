import type { Person } from './compiled.js';
import { cueBefore, isComparedWithKin, isDeniedBehind, saysUnrelated } from './context.js';
import { isToldName } from './called.js';
import { STRANGER } from './facts.js';
import { isIntroduced } from './introduced.js';
import type { Match } from './name-match.js';
import { initialsFit, isInitial, type Run } from './name-runs.js';
import { bySense } from './name-sense.js';
import { isOtherBearing } from './other-bearers.js';
import { isCalledHe, isKinBehind, isMaiden, isTownHere, isWhatHeIsCalled } from './kin-words.js';
import {
  asFamilyName,
  isChilds,
  isCrossed,
  isLooseRelative,
  isNamesake,
  isShared,
} from './namesakes.js';
import { CERTAIN, DOUBTFUL, KEEP, type Outcome, type Ruling } from './outcomes.js';
import {
  foreign,
  isAnother,
  isCharged,
  isFormerPartner,
  isFriendOfKin,
  isNamedBehind,
  isOfOffice,
  isOfficialsAgain,
  isOtherBearer,
  isOwnLetter,
  isSaidToBeNoKin,
  outside,
  suspected,
  titled,
} from './outsiders.js';
import {
  isDoubled,
  isInFull,
  isListed,
  isPair,
  isPlainNoun,
  opensTitle,
  surnameToken,
} from './run-shapes.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';
import { endsAsFile } from './name-sense.js';
import { isCommonUse, isMarked, ownsKin } from './word-sense.js';

type Rule = (scene: Scene, run: Run, person: Person) => Outcome | undefined;

const reasonOf = (match: Match | undefined): string =>
  match === undefined || match.form === 'plain' ? 'known-name' : REASONS[match.form];

const REASONS = {
  plain: 'known-name',
  derived: 'known-name-derived',
  short: 'known-name-short',
  scan: 'known-name-scan',
  sound: 'known-name-sound',
  slip: 'known-name-typo',
} as const;

const isSurnameAlone = (run: Run): boolean => run.surname !== undefined && run.given === undefined;

/** A family name with initials or a given name that fit nobody known. */
const byOtherGiven: Rule = (scene, run, person) => {
  if (!isSurnameAlone(run) || !hasOtherGiven(run, person)) return undefined;
  if (isKinBehind(scene, run.last)) return CERTAIN('known-surname-relative');
  if (outside(scene, run) || isFriendOfKin(scene, foreign(run))) return KEEP;
  if (cueBefore(scene, foreign(run), v.KIN | v.CHILD)) return CERTAIN('known-surname-relative');
  return asUnknown(scene, run);
};

function asUnknown(scene: Scene, run: Run): Outcome {
  if (run.foreignGiven < 0) return DOUBTFUL('surname-other-initials');
  const given = scene.word(run.foreignGiven);
  return scene.facts.roleOf(given) !== 0 ? KEEP : DOUBTFUL('surname-other-given-name');
}

function hasOtherGiven(run: Run, person: Person): boolean {
  if (run.foreignGiven >= 0) return true;
  return run.initials !== '' && !initialsFit(person, run.initials);
}

const byFullName: Rule = (scene, run, person) => {
  if (run.glued !== undefined) return CERTAIN('known-name-joined');
  if (run.familyInitial) return byFamilyInitial(scene, run, person);
  return byBoth(scene, run, person);
};

/** `Driss M.`: so the suspect is written; a father hardly is. */
function byFamilyInitial(scene: Scene, run: Run, person: Person): Outcome {
  if (outside(scene, run)) return KEEP;
  if (person.kind === 'child' || cueBefore(scene, run.first, v.KIN) || isOwnLetter(scene, run))
    return CERTAIN('known-name-initial');
  return DOUBTFUL('relative-initial');
}

const byBoth: Rule = (scene, run, person) => {
  if (run.given === undefined || run.surname === undefined) return undefined;
  if (isInitial(scene, run.first - 1) && titled(scene, run)) return KEEP;
  return asSomebodyElse(scene, run, run.given, person) ?? byNames(scene, run, run.given);
};

function asSomebodyElse(scene: Scene, run: Run, given: Match, person: Person): Outcome | undefined {
  const former = isFormerPartner(scene, run.first);
  if (isOtherBearer(given, person) && !former && isCharged(scene, run)) return KEEP;
  if (!isSaidToBeNoKin(scene, run.last)) return undefined;
  return person.kind === 'child' ? DOUBTFUL('namesake') : KEEP;
}

function byNames(scene: Scene, run: Run, given: Match): Outcome | undefined {
  if (!isExact(run, given) && outside(scene, run)) return KEEP;
  if (isOfOffice(scene, run)) return KEEP;
  if (!sharesBearer(run)) return byCrossed(scene, run, given);
  return CERTAIN(reasonOf(given.form === 'plain' ? run.surname : given));
}

function byCrossed(scene: Scene, run: Run, given: Match): Outcome | undefined {
  if (given.form !== 'plain') return undefined;
  if (isCrossed(scene, run, given)) return DOUBTFUL('relative-other-surname');
  return CERTAIN(reasonOf(run.surname));
}

/** Both names of one bearer, the given name without a slip. */
const isExact = (run: Run, given: Match): boolean =>
  sharesBearer(run) &&
  given.form !== 'slip' &&
  !given.rival &&
  (isChilds(given) || isPlain(run.surname));

const isPlain = (match: Match | undefined): boolean => match?.form === 'plain';

/** Do both names belong to one person? A pet form of one and the name of another prove nothing. */
function sharesBearer({ given, surname }: Run): boolean {
  const bearers = surname ? surname.entries.map(({ person }) => person) : [];
  return given?.entries.some(({ person }) => bearers.includes(person)) ?? false;
}

/** A family name with fitting initials, or alone: an official may bear it too. */
const bySurname: Rule = (scene, run) => {
  if (!isSurnameAlone(run)) return undefined;
  if (isKinBehind(scene, run.last) || isMaiden(scene, run.first))
    return CERTAIN('known-surname-relative');
  if (isDoubleName(scene, run)) return CERTAIN('known-surname');
  return asSomebodyOfName(scene, run) ?? byInitials(scene, run);
};

/** Whoever bears the family name and is plainly not of the household. */
function asSomebodyOfName(scene: Scene, run: Run): Outcome | undefined {
  const key = scene.word(surnameToken(scene, run));
  if (isOtherBearing(scene, run) || isAnother(scene, run)) return KEEP;
  if (titled(scene, run)) {
    if (run.initials !== '') scene.facts.noteAddressed(run.initials, key);
    return KEEP;
  }
  if (isInFull(run)) return undefined;
  if (isOutsider(scene, run, key)) return KEEP;
  return saysUnrelated(scene, run.first) ? DOUBTFUL('said-unrelated') : undefined;
}

const isOutsider = (scene: Scene, run: Run, key: string): boolean =>
  isOfficialsAgain(scene, run, key) || isIntroduced(scene, run.first) || suspected(scene, run);

/** `R. Ferreira Lopes` bears another name behind it. */
function byInitials(scene: Scene, run: Run): Outcome | undefined {
  if (run.initials === '') return undefined;
  return isPartOfTitle(scene, run)
    ? DOUBTFUL('known-initials-surname')
    : CERTAIN('known-initials-surname');
}

const bySurnameAlone: Rule = (scene, run) => {
  const match = run.surname;
  if (match === undefined || run.given !== undefined) return undefined;
  return asOtherThing(scene, run) ?? byFamilyName(scene, run, match);
};

/** Part of a longer name, a town, or somebody who is introduced by it. */
function asOtherThing(scene: Scene, run: Run): Outcome | undefined {
  if (isPartOfTitle(scene, run)) return asPartOfName(scene, run);
  if (isTownHere(scene, run)) return KEEP;
  return isCalledHe(scene, run.first) || isWhatHeIsCalled(scene, run.last)
    ? DOUBTFUL('introduced')
    : undefined;
}

function byFamilyName(scene: Scene, run: Run, match: Match): Outcome | undefined {
  const key = surnameToken(scene, run);
  if (match.ambiguous || match.word.length < 4) return bySense(scene, run, key, match);
  return isNoun(scene, run, key) ? KEEP : byTellingSurname(scene, run, key, match);
}

const isNoun = (scene: Scene, run: Run, key: number): boolean =>
  (run.surname !== undefined && isCommonUse(scene, key, run.surname)) ||
  isPlainNoun(scene, run, key);

const isPartOfTitle = (scene: Scene, run: Run): boolean =>
  opensTitle(scene, run.last) && !isDoubled(scene, run);

function asPartOfName(scene: Scene, run: Run): Outcome {
  return outside(scene, run) ? KEEP : DOUBTFUL('known-surname-in-name');
}

function byTellingSurname(scene: Scene, run: Run, key: number, match: Match): Outcome {
  return match.form === 'plain'
    ? byPlainSurname(scene, run, key, match)
    : bySlip(scene, key, match);
}

function byPlainSurname(scene: Scene, run: Run, key: number, match: Match): Outcome {
  if (isToldName(scene, run.first, run.last)) return CERTAIN('known-surname');
  if (isOfFileName(scene, run) || isListed(scene, run.last, run.surname))
    return CERTAIN('known-surname');
  const small = !scene.isUpper(scene.sentenceStart(key, 14));
  const telling = scene.isUpper(key) || run.prefixed || (match.word.length > 4 && small);
  return telling ? CERTAIN('known-surname') : DOUBTFUL('known-surname');
}

/** `MDO_martis_c_okt`: between underscores, as in the name of a file. */
const isOfFileName = (scene: Scene, { first, last }: Run): boolean =>
  (scene.gap(first) & scene.gap(last + 1)) === t.GAP_UNDERSCORE || endsAsFile(scene, last);

/** `Berkhout-Laan` with its capitals, and no title. */
const isDoubleName = (scene: Scene, run: Run): boolean =>
  scene.isUpper(run.last) && isDoubled(scene, run) && !titled(scene, run);

function bySlip(scene: Scene, key: number, match: Match): Outcome {
  const role = scene.facts.roleOf(match.word);
  if ((role & ~STRANGER) !== 0) return KEEP;
  const reason = reasonOf(match);
  if (role !== 0) return DOUBTFUL(reason);
  return provesItself(scene, key, match) ? CERTAIN(reason) : DOUBTFUL(reason);
}

/** One slip in a name of six letters or more is hardly another word. */
const isOfLong = ({ entries, form }: Match): boolean =>
  form === 'slip' && entries.some(({ known, part }) => known.length > 5 && part === 'given');

const isTellingAlone = (match: Match): boolean =>
  match.word.length > 4 && (match.rival || isOfLong(match));

/** Is a form that is not the name itself still beyond doubt where it stands? */
function provesItself(scene: Scene, key: number, match: Match): boolean {
  if (isTellingAlone(match)) return true;
  if (match.form === 'short') return isTellingShort(scene, key, match);
  if (isNoWord(scene, key, match) || isLongEnough(match)) return true;
  return isMarked(scene, key, match);
}

/** `Kasia` with its capital, and `kacperek` also without: that is no word. */
const isTellingShort = (scene: Scene, key: number, match: Match): boolean =>
  (scene.isUpper(key) || (match.word.length > 5 && isNoWord(scene, key, match))) &&
  !isShortAcronym(scene, key) &&
  !isLongerOfKin(match);

/** `SAM` may be letters, `YUSEF` is a name. */
const isShortAcronym = (scene: Scene, key: number): boolean =>
  scene.isShouted(key) && (scene.letters(key) < 5 || scene.isKnownWord(key));

/** `Lennart` where the father is called Leen: a longer name is as likely another man's. */
const isLongerOfKin = ({ entries, word }: Match): boolean =>
  entries.every(
    ({ person, known }) => person.kind === 'relative' && known.length < word.length - 2,
  );

/** `yusef` and `semm`: no word, no other name, so hardly anything else. */
function isNoWord(scene: Scene, key: number, { word }: Match): boolean {
  return word.length > 3 && !scene.isKnownWord(key) && !v.isGivenName(word);
}

function isLongEnough({ form, word }: Match): boolean {
  return word.length >= (/^(?:derived|scan|sound)$/.test(form) ? 5 : 6);
}

/** A known given name with a family name that is not: a namesake, unless it is only once. */
const byForeignSurname: Rule = (scene, run, person) => {
  if (run.given === undefined || run.foreignSurname < 0) return undefined;
  const family = scene.word(run.foreignSurname);
  if (isSomebodyElse(scene, run, family) || isSaidToBeNoKin(scene, run.foreignSurname)) return KEEP;
  if (isOpeningWord(scene, run, family)) return undefined;
  return isSaidToBeKin(scene, run, person)
    ? CERTAIN('known-name')
    : DOUBTFUL('given-name-other-surname');
};

const isOpeningWord = (scene: Scene, { first }: Run, family: string): boolean =>
  family.length > 1 && v.isDutchWord(family) && scene.opensSentence(first);

/** `Halfbroer: Valk Oudejans`, of whom the vault knows no family name. */
const isSaidToBeKin = (scene: Scene, { first, given }: Run, { surnames }: Person): boolean =>
  surnames.length === 0 &&
  given?.form === 'plain' &&
  scene.is(first - 1, v.KIN) &&
  (scene.gap(first) & ~(t.GAP_SPACE | t.GAP_COLON | t.GAP_OPEN | t.GAP_COMMA)) === 0;

function isSomebodyElse(scene: Scene, run: Run, family: string): boolean {
  const whole = { ...run, last: run.foreignSurname };
  if (titled(scene, whole) || suspected(scene, whole) || isIntroduced(scene, run.first))
    return true;
  return (scene.facts.roleOf(family) & ~STRANGER) !== 0;
}

const byGiven: Rule = (scene, run, person) => {
  const match = run.given;
  if (match === undefined) return undefined;
  if (isNamesake(scene, run, match) || isNamedBehind(scene, run)) return KEEP;
  const family = asFamilyName(scene, run, match);
  if (family !== undefined) return family === 'keep' ? KEEP : DOUBTFUL('given-as-surname');
  const other = isOtherBearer(match, person) ? byOther(scene, run, match) : undefined;
  return other ?? byGivenAlone(scene, run, match);
};

const isSaidToBeOther = (scene: Scene, { first, last }: Run): boolean =>
  isComparedWithKin(scene, first) || isDeniedBehind(scene, last + 1);

/** A given name that is not what the child is called: the suspect may bear it too. */
function byOther(scene: Scene, run: Run, match: Match): Outcome | undefined {
  if (isCharged(scene, run) || isSaidToBeOther(scene, run)) return KEEP;
  if (isIntroduced(scene, run.first)) return match.form === 'plain' ? DOUBTFUL('introduced') : KEEP;
  return isShared(scene, run) ? DOUBTFUL('shared-with-suspect') : undefined;
}

const isOneIntroduced = (scene: Scene, run: Run, { form }: Match): boolean =>
  form !== 'plain' && isIntroduced(scene, run.first) && !ownsKin(scene, run.last);

function byGivenAlone(scene: Scene, run: Run, match: Match): Outcome | undefined {
  if (isLooseRelative(scene, run, match)) return undefined;
  if (isOneIntroduced(scene, run, match)) return DOUBTFUL('introduced');
  if (isPair(scene, run)) return CERTAIN('known-names');
  if (match.ambiguous || match.word.length < 3) return bySense(scene, run, run.first, match);
  if (isCommonUse(scene, run.first, match)) return KEEP;
  return match.form === 'plain' ? CERTAIN('known-name') : bySlip(scene, run.first, match);
}

const RULES: readonly Rule[] = [
  byOtherGiven,
  byFullName,
  bySurname,
  bySurnameAlone,
  byForeignSurname,
  byGiven,
];

/** Who a run most likely is: the child before its relatives, the better fit before both. */
function bearerOf(run: Run): Person | undefined {
  const givens = personsIn(run.given, 'given');
  const family = run.surname ?? run.glued;
  const surnames = family ? family.entries.map(({ person }) => person) : [];
  const both = givens.find((person) => surnames.includes(person));
  const fitting = surnames.find((person) => initialsFit(person, run.initials));
  return both ?? givens[0] ?? fitting ?? surnames[0] ?? personsIn(run.given, 'surname')[0];
}

function personsIn(match: Match | undefined, wanted: 'given' | 'surname'): readonly Person[] {
  return match
    ? match.entries.filter(({ part }) => part === wanted).map(({ person }) => person)
    : [];
}

/** Rules on a mention: the first rule that speaks decides. */
export function judge(scene: Scene, run: Run): Ruling | undefined {
  const person = bearerOf(run);
  if (person === undefined) return undefined;
  for (const rule of RULES) {
    const ruling = rule(scene, run, person);
    if (ruling !== undefined) return { ...ruling, person };
  }
  return undefined;
}
