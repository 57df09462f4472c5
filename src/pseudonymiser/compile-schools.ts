import { writeClass } from './compile-classes.js';
import { foldedRuns } from './folding.js';
import { acronymsIn, asOneWord, byKind, withoutArticle } from './place-spellings.js';
import { stretches, tellingWords } from './place-words.js';
import type { KnownIdentity } from './types.js';
import type { ValueBook } from './value-book.js';
import { cuesOf, isDutchWord, isParticle, isTown, SCHOOL_WORD } from './vocabulary.js';

type Words = readonly string[];

const MANY = 4;
const SCHOOL_ENDING = /(?:college|school|lyceum|gymnasium|mavo|atheneum)$/;

/** What a school may be, and no school is called. */
const KIND_OF_SCHOOL =
  /^(?:basis|praktijk|muziek|zwem|dans|hoge|middelbare|vak|dag|brede|avond|kunst|sport|turn|judo|rij|vrije|montessori|dalton|jenaplan|vmbo|sbo|kleuter|lagere|scholen)?$/;

const isSchoolWord = (word: string): boolean =>
  (cuesOf(word) & SCHOOL_WORD) !== 0 ||
  (SCHOOL_ENDING.test(word) && KIND_OF_SCHOOL.test(word.replace(SCHOOL_ENDING, '')));

/** `joris` of `joriscollege`, and `maximaschool` for `Máxima`. */
function schoolNicknames(words: Words): readonly Words[] {
  return [
    ...byEnding(words),
    ...withoutTown(words),
    ...acronyms(words),
    ...behindSchoolWord(words),
    ...shortTelling(words),
    ...withoutArticle(words),
    ...asOneWord(words),
    ...byKind(words),
    ...joinedToKind(words),
  ];
}

/** `antoniuscollege` for `St. Antonius College`. */
function joinedToKind(words: Words): readonly Words[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1] ?? '';
    const telling = before.length > 3 && !isSchoolWord(before) && !isParticle(before);
    return telling && SCHOOL_ENDING.test(word) ? [[before + word]] : [];
  });
}

/** `Lely` of `Ir. Lely Lyceum`: four letters, and no word. */
function shortTelling(words: Words): readonly Words[] {
  const telling = words.filter(
    (word) => !isSchoolWord(word) && !isParticle(word) && word.length > 3,
  );
  return telling
    .filter((word) => word.length === MANY && !isDutchWord(word) && !isTown(word))
    .map((word) => [word]);
}

/** `Stedelijk Gymnasium` for `Stedelijk Gymnasium Arnhem`. */
function withoutTown(words: Words): readonly Words[] {
  return words.length > 2 && isTown(words.at(-1) ?? '') ? [words.slice(0, -1)] : [];
}

/** `OSB`, with the town where there is one. */
function acronyms(words: Words): readonly Words[] {
  const town = words.length > 2 && isTown(words.at(-1) ?? '') ? words.slice(-1) : [];
  const named = (town.length > 0 ? words.slice(0, -1) : words).filter(
    (word) => !isParticle(word) && /^\D/.test(word),
  );
  const all = [
    ...lettersOf(named),
    ...[named, words].map(initialsOf),
    initialsOf(words.filter((word) => !isArticle(word))),
  ];
  const usable = [...new Set(all)].filter((short) => short.length > 2 && !isDutchWord(short));
  return usable.flatMap((short) => (town.length > 0 ? [[short, ...town], [short]] : [[short]]));
}

/** `ISK` for `Internationale Schakelklas`, `JRL` for `Jacob-Roelandslyceum`. */
function lettersOf(words: Words): Words {
  const letters = words
    .map((word) => word.charAt(0) + (/.+(?=klas$)/.test(word) ? 'k' : ''))
    .join('');
  const last = words.at(-1) ?? '';
  const kind = SCHOOL_ENDING.exec(last)?.[0] ?? '';
  return kind === '' || kind === last ? [letters] : [letters, letters + kind.charAt(0)];
}

const initialsOf = (words: Words): string => words.map((word) => word.charAt(0)).join('');

const isArticle = (word: string): boolean => /^(?:de|het|the|of|voor)$/.test(word);

/** `Oscar Romero` of `Tabor College Oscar Romero`: what stands behind a school word. */
function behindSchoolWord(words: Words): readonly Words[] {
  return words.flatMap((word, index) => {
    const rest = words.slice(index + 1);
    const named =
      isSchoolWord(word) && index > 0 && rest.length > 1 && !isSchoolWord(rest[0] ?? '');
    return named && rest.every((one) => !/^\d/.test(one)) ? [rest] : [];
  });
}

function byEnding(words: Words): readonly Words[] {
  const last = words.at(-1) ?? '';
  const stem = last.replace(SCHOOL_ENDING, '');
  if (SCHOOL_ENDING.test(last) && stem.length > MANY)
    return [[...words.slice(0, -1), stem], [stem]];
  if (stem === '' || last.length <= MANY) return [];
  if (isDutchWord(last)) return [[`${last}school`]];
  return [[`${last}school`], [`${last}college`], [`${last}lyceum`]];
}

/** A school may be called as the family is: then the name alone is the family's. */
function householdNames({
  callName,
  surname,
  parents,
  siblings,
}: KnownIdentity): ReadonlySet<string> {
  const relatives = [...(parents ?? []), ...(siblings ?? [])];
  const names = [
    callName,
    surname,
    ...relatives.flatMap((one) => [one.givenName, one.surname, one.marriedName]),
  ];
  return new Set(names.flatMap((name) => foldedRuns(name ?? '')));
}

export function writeSchool(book: ValueBook, identity: KnownIdentity): void {
  const name = identity.school?.name ?? '';
  const words = foldedRuns(name);
  const telling = tellingWords(name, isSchoolWord).filter((word) => word.length > 1);
  const list = telling.length === 0 ? [words] : stretches(words, telling);
  const short = words.length > 1 ? acronymsIn(name) : [];
  const own = householdNames(identity);
  const spellings = [...list, ...short, ...schoolNicknames(words)].filter(
    (spelling) => spelling.length > 1 || !own.has(spelling[0] ?? ''),
  );
  for (const spelling of spellings)
    book.addPhrase('school', 'SCHOOL', spelling, { replacement: '[school]' });
  writeClass(book, foldedRuns(identity.school?.class ?? ''));
}
