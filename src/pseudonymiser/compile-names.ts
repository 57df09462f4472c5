import { type Bearer, childBearer, present, relativeBearer } from './bearers.js';
import type { CompoundName, Form, NameEntry, Person, WholeName } from './compiled.js';
import { fold, foldedLetters, foldedRuns } from './folding.js';
import { hashesLessOne } from './hashes.js';
import { addTo } from './lists.js';
import { skeleton, STROKED, strokes } from './look-alikes.js';
import { scanningErrors, soundAlikes } from './misspellings.js';
import { diminutives, shortForms } from './short-forms.js';
import type { KnownIdentity } from './types.js';
import { isParticle } from './vocabulary.js';

interface FamilyName {
  readonly prefix: readonly string[];
  readonly words: readonly string[];
}

/** Splits a family name in its leading particles and its telling words. */
function splitFamilyName(prefix: string, surname: string): FamilyName {
  const runs = foldedRuns(surname);
  const leading = runs.findIndex((run) => !isParticle(run));
  const from = leading < 0 ? Math.max(0, runs.length - 1) : leading;
  return {
    prefix: [...foldedRuns(prefix), ...runs.slice(0, from)],
    words: runs.slice(from).filter((run) => !isParticle(run) || runs.length === 1),
  };
}

function wholesOf(part: WholeName['part'], names: readonly string[]): readonly WholeName[] {
  return names
    .map((name) => ({ part, words: foldedRuns(name) }))
    .filter(
      ({ words }) => words.filter((word) => part === 'given' || !isParticle(word)).length > 1,
    );
}

/** The words of a name that have letters beyond the plain ones. */
const unplainWords = (name: string): readonly string[] =>
  name.split(/[\s-]+/).filter((word) => /[^\0-\x7f’‘]/.test(word));

function person(bearer: Bearer, childNumber: string): Person {
  const families = bearer.surnames.map((surname) => splitFamilyName(bearer.prefix, surname));
  const givens = bearer.givens
    .flatMap((given) => foldedRuns(given))
    .filter((run) => run.length > 1);
  return {
    kind: bearer.role === '' ? 'child' : 'relative',
    childNumber,
    type: bearer.role === '' ? 'NAME' : 'RELATIVE_NAME',
    replacement: bearer.role === '' ? childNumber : `[${bearer.role} van ${childNumber}]`,
    givens: [...new Set(givens)],
    written: [...bearer.givens, ...bearer.surnames].flatMap(unplainWords),
    called: bearer.called.flatMap((name) => foldedRuns(name)),
    initials: bearer.initials,
    surnames: [...new Set(families.flatMap(({ words }) => words))],
    joined: bearer.surnames.map(foldedLetters),
    wholes: [...wholesOf('given', bearer.givens), ...wholesOf('surname', bearer.surnames)],
    prefix: families[0]?.prefix ?? [],
    prefixes: families.map(({ prefix }) => prefix),
  };
}

/** Everyone whose name the vault gives for one child; the child comes first. */
export function personsOf(identity: KnownIdentity, childNumber: string): readonly Person[] {
  const relatives = [...(identity.parents ?? []), ...(identity.siblings ?? [])];
  return [childBearer(identity), ...relatives.map(relativeBearer)].map((bearer) =>
    person(bearer, childNumber),
  );
}

/** The names that lose or gain a space between their parts, as `Anne-Fleur` and `AnneFleur`. */
function joinedGivens(identity: KnownIdentity): readonly string[] {
  const all = [
    ...present([identity.callName, ...(identity.givenNames ?? []), ...(identity.nicknames ?? [])]),
    ...[...(identity.parents ?? []), ...(identity.siblings ?? [])].flatMap(({ givenName }) =>
      present([givenName]),
    ),
  ];
  return all.filter((name) => foldedRuns(name).length > 1).map(foldedLetters);
}

function isClaimed(entries: readonly NameEntry[], { person, part }: NameEntry): boolean {
  return entries.some((entry) => entry.person === person && entry.part === part);
}

/** Collects spellings of names; the first to claim a spelling with a stronger form keeps it. */
export class NameBook {
  readonly names = new Map<string, readonly NameEntry[]>();
  /** By the hash of a name, and of a name less one letter. */
  readonly slips = new Map<number, readonly NameEntry[]>();
  readonly skeletons = new Map<string, NameEntry[]>();
  readonly strokes = new Map<string, NameEntry[]>();
  readonly compounds = new Map<string, CompoundName[]>();

  add(spelling: string, entry: NameEntry): void {
    this.addAll(spelling, [entry]);
  }

  /** One list serves every spelling that only these bearers have. */
  addAll(spelling: string, bearing: readonly NameEntry[]): void {
    const entries = this.names.get(spelling);
    if (entries === undefined) this.names.set(spelling, bearing);
    else {
      const more = bearing.filter((entry) => !isClaimed(entries, entry));
      if (more.length > 0) this.names.set(spelling, [...entries, ...more]);
    }
  }

  /** By what a scanner leaves of it. */
  addScans(entry: NameEntry): void {
    addTo(this.skeletons, skeleton(entry.known), { ...entry, form: 'scan' });
    if (entry.known.length >= STROKED)
      addTo(this.strokes, strokes(entry.known), { ...entry, form: 'scan' });
  }

  addCompound(name: CompoundName): void {
    for (const word of new Set(name.words)) addTo(this.compounds, word, name);
  }

  addSlips(known: string, bearing: readonly NameEntry[]): void {
    for (const key of hashesLessOne(known)) {
      const entries = this.slips.get(key);
      this.slips.set(key, entries === undefined ? bearing : [...entries, ...bearing]);
    }
  }
}

/** A name of one bearer. */
interface Base {
  readonly part: 'given' | 'surname';
  readonly known: string;
  readonly person: Person;
}

interface Spellings {
  readonly form: Form;
  readonly list: readonly string[];
}

function spellingsOf(part: NameEntry['part'], known: string, twice: boolean): readonly Spellings[] {
  const short = part === 'given' ? shortForms(known) : [];
  const pet = short.filter(({ length }) => length > 2).flatMap((form) => [form + 'je', form + 's']);
  const derived = part === 'given' ? diminutives(known) : familyForms(known);
  return [
    { form: 'derived', list: derived },
    { form: 'short', list: [...short, ...pet] },
    { form: 'scan', list: scanningErrors(known) },
    { form: 'sound', list: soundAlikes(known, twice) },
  ];
}

const FAMILY_ENDINGS = ['s', 'tje', 'tjes', 'je'];

/** `Kramers`, `Kramertje`; but `Willemsen` is another family than Willems. */
const familyForms = (known: string): readonly string[] => [
  ...FAMILY_ENDINGS.map((ending) => known + ending),
  ...(known.endsWith('s') ? [] : [`${known}en`]),
  ...slavicCases(known),
];

/** `wisniewskiej` of Wiśniewska and `wisniewskiego` of Wiśniewski. */
function slavicCases(known: string): readonly string[] {
  const stem = /^([a-z]{2,}[scz]k)([ai])$/.exec(known);
  if (stem === null) return [];
  const [, bare = '', ending] = stem;
  return (ending === 'a' ? ['iej'] : ['iego', 'iemu', 'im']).map((end) => bare + end);
}

/** A name, and all of the household who bear it: a family shares its name. */
interface Borne {
  readonly part: 'given' | 'surname';
  readonly known: string;
  readonly persons: readonly Person[];
}

function borneNames(bases: readonly Base[]): readonly Borne[] {
  const borne = new Map<string, { part: Base['part']; known: string; persons: Person[] }>();
  for (const { part, known, person } of bases) {
    const key = `${part} ${known}`;
    const name = borne.get(key);
    if (name === undefined) borne.set(key, { part, known, persons: [person] });
    else if (!name.persons.includes(person)) name.persons.push(person);
  }
  return [...borne.values()];
}

const bearing = ({ part, known, persons }: Borne, form: Form): readonly NameEntry[] =>
  persons.map((person) => ({ part, known, person, form }));

/** Every form of a known name, worked out once for all who bear it. */
function addForms(book: NameBook, name: Borne, spelled: boolean): void {
  const { part, known, persons } = name;
  if (known.length >= 3) book.addSlips(known, bearing(name, 'slip'));
  if (!spelled || known.length < 2) return;
  const childs = persons.some(({ kind }) => kind === 'child');
  for (const { form, list } of spellingsOf(part, known, childs)) {
    const entries = bearing(name, form);
    for (const spelling of list) book.addAll(spelling, entries);
  }
}

function addGlued(book: NameBook, person: Person): void {
  const whole = person.surnames.join('');
  const surnames = new Set(
    [whole, ...person.joined, ...person.surnames].filter((name) => name.length > 1),
  );
  for (const surname of surnames) {
    for (const spelling of gluedForms(person, surname)) {
      if (spelling.length >= 5 && (spelling !== surname || !person.surnames.includes(surname)))
        book.add(spelling, { part: 'glued', person, form: 'plain', known: surname });
    }
  }
  addJoined(book, person, whole);
}

/** Given name, initials and particles written to the family name without a space. */
function gluedForms(person: Person, surname: string): readonly string[] {
  const { givens, initials, prefix, wholes } = person;
  const lead = prefix.join('');
  const whole = wholes.filter(({ part }) => part === 'given');
  const pairs = [...whole.map(({ words }) => words.join('')), ...givens]
    .slice(0, 6)
    .flatMap((given) =>
      [surname, lead + surname].flatMap((tail) => [
        given + tail,
        tail + given,
        given.charAt(0) + tail,
      ]),
    );
  return [
    ...pairs,
    ...(initials === '' ? [] : [initials + lead + surname, lead + surname + initials]),
    ...(initials === '' ? [] : [surname + initials]),
    surname,
    lead + surname,
    ...shortened(givens, prefix, surname),
    ...(prefix.length > 0
      ? givens.flatMap((given) => [
          given + lettersOf([...prefix, surname]),
          given + lettersOf(prefix) + surname,
        ])
      : []),
  ];
}

const lettersOf = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0)).join('');

/** `kvdlinden`, `vdlinden` and the `tveld` of `in 't Veld`. */
function shortened(
  givens: readonly string[],
  prefix: readonly string[],
  surname: string,
): readonly string[] {
  if (prefix.length < 2) return [];
  const letters = prefix.map((word) => word.charAt(0)).join('') + surname;
  return [(prefix.at(-1) ?? '') + surname, letters, (givens[0] ?? '').charAt(0) + letters];
}

/** `petersvermeer` and `meiling`. */
function addJoined(book: NameBook, person: Person, whole: string): void {
  if (person.surnames.length > 1)
    book.add(whole, { part: 'glued', person, form: 'plain', known: whole });
  const [first = '', second = ''] = person.givens;
  if (second === '' || first.length + second.length < 6) return;
  book.add(first + second, { part: 'given', person, form: 'plain', known: first + second });
}

const BULK = 60;

/** Names as they are come first: a derived form must not hide them. */
function writePlain(book: NameBook, persons: readonly Person[], bases: readonly Base[]): void {
  for (const base of bases) {
    book.add(base.known, { ...base, form: 'plain' });
    if (base.known.length > 2) book.addScans({ ...base, form: 'scan' });
  }
  for (const person of persons) {
    for (const whole of person.wholes)
      book.addCompound({ ...whole, person, joined: whole.words.join('') });
  }
}

const GENDERS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2}[scz]k)a$/, 'i'],
  [/(?<=[a-z]{2}[scz]k)i$/, 'a'],
  [/(?<=[a-z]{3}[oe]v)a$/, ''],
  [/(?<=[a-z]{3}[oe]v)$/, 'a'],
];

/** `wisniewski` for `wisniewska`, `ivanov` for `ivanova`: a father's or a daughter's form of one name. */
const otherGender = (name: string): readonly string[] =>
  GENDERS.filter(([ending]) => ending.test(name)).map(([ending, other]) =>
    name.replace(ending, other),
  );

/** Fills the book with every spelling of everyone's names. */
export function writeNames(
  book: NameBook,
  identity: KnownIdentity,
  persons: readonly Person[],
): void {
  const bases = persons.flatMap((person) => [
    ...person.givens.map((known) => ({ part: 'given', person, known }) as const),
    ...person.surnames
      .flatMap((known) => [known, ...otherGender(known)])
      .map((known) => ({ part: 'surname', person, known }) as const),
  ]);
  writePlain(book, persons, bases);
  for (const name of borneNames(bases)) addForms(book, name, bases.length <= BULK);
  if (bases.length <= BULK)
    persons.forEach((person) => {
      addGlued(book, person);
    });
  for (const person of persons.slice(0, 1)) {
    for (const known of joinedGivens(identity))
      book.add(fold(known), { part: 'given', person, form: 'plain', known });
  }
}
