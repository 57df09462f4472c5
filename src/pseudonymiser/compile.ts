import { NameBook, personsOf, writeNames } from './compile-names.js';
import { canonical } from './canonical.js';
import { knownBirth } from './age-bands.js';
import { writeValues } from './compile-values.js';
import { ValueBook } from './value-book.js';
import {
  GATE_NAME,
  GATE_PHRASE,
  GATE_SLIP,
  type CompiledIdentity,
  type KnownValue,
  type Phrase,
} from './compiled.js';
import { HashTable, hashesLessOne, hashOf } from './hashes.js';
import { addTo, mergeLists } from './lists.js';
import { skeleton, strokes } from './look-alikes.js';
import { placeSound } from './phonetics.js';
import type { KnownIdentity } from './types.js';

const SLIPPING_PHRASE = 4;

/** Contacts are as they are, and of a class only a word as long as `groep` is still known when damaged. */
const maySlip = ({ role }: Phrase, keyword: string): boolean =>
  role !== 'contact' && (role !== 'class' || keyword.length > SLIPPING_PHRASE);

function slipsOfPhrases(
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): Map<number, readonly Phrase[]> {
  const slips = new Map<number, readonly Phrase[]>();
  for (const [keyword, list] of phrases) {
    const slipping = list.filter((phrase) => maySlip(phrase, keyword));
    if (keyword.length < SLIPPING_PHRASE || slipping.length === 0) continue;
    for (const key of hashesLessOne(keyword)) {
      const known = slips.get(key);
      slips.set(key, known === undefined ? slipping : [...known, ...slipping]);
    }
  }
  return slips;
}

function scansOfPhrases(
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  scan: (word: string) => string,
): Map<string, Phrase[]> {
  const skeletons = new Map<string, Phrase[]>();
  for (const [keyword, list] of phrases) {
    const places = list.filter((phrase) => maySlip(phrase, keyword));
    if (keyword.length < SCANNED_PHRASE || places.length === 0) continue;
    const key = scan(keyword);
    for (const place of places) addTo(skeletons, key, place);
  }
  return skeletons;
}

const SCANNED_PHRASE = 4;
const LONG_NUMBER = /^\d{8,10}$/;
/** A postcode, a plate, a register number with letters. */
const CODE = /^(?=.*\d{3})(?=.*[a-z])[a-z\d]{6,12}$/;

function valueLists(
  values: ReadonlyMap<string, KnownValue>,
): Pick<CompiledIdentity, 'values' | 'valueHeads' | 'longNumbers' | 'codes'> {
  const valueHeads = new Set<string>();
  for (const value of values.keys()) {
    for (let length = 1; length <= value.length; length += 1)
      valueHeads.add(value.slice(0, length));
  }
  return {
    values,
    valueHeads,
    longNumbers: [...values].filter(([value]) => LONG_NUMBER.test(value)),
    codes: [...values].filter(([value]) => CODE.test(value)),
  };
}

type Lists = Omit<CompiledIdentity, 'gate'>;

function gateOf(lists: Lists): HashTable {
  const size = lists.names.size + lists.slips.size + lists.phrases.size + lists.phraseSlips.size;
  const gate = new HashTable(size);
  for (const word of lists.names.keys()) gate.add(hashOf(word), GATE_NAME);
  for (const word of lists.phrases.keys()) gate.add(hashOf(word), GATE_PHRASE);
  for (const hash of lists.slips.keys()) gate.add(hash, GATE_SLIP);
  for (const hash of lists.phraseSlips.keys()) gate.add(hash, GATE_SLIP);
  return gate;
}

function classesOf(name: string | null | undefined): readonly string[] {
  const written = canonical(name ?? '');
  return /^(?=.*\d)(?=.*[a-z]|\d*[58]).{2,5}$/.test(written) ? [written] : [];
}

/** Prepares an identity; build once, use for many texts. */
export function compileIdentity(identity: KnownIdentity): CompiledIdentity {
  const childNumber = identity.childNumber ?? '[kind]';
  const persons = personsOf(identity, childNumber);
  const names = new NameBook();
  const values = new ValueBook(childNumber);
  writeNames(names, identity, persons);
  writeValues(values, identity);
  const birth = knownBirth(identity);
  const lists: Lists = {
    persons,
    names: names.names,
    slips: names.slips,
    skeletons: names.skeletons,
    strokes: names.strokes,
    compounds: names.compounds,
    phrases: values.phrases,
    phraseSlips: slipsOfPhrases(values.phrases),
    phraseSkeletons: scansOfPhrases(values.phrases, skeleton),
    phraseStrokes: scansOfPhrases(values.phrases, strokes),
    phraseSounds: scansOfPhrases(values.phrases, placeSound),
    ...valueLists(values.values),
    births: birth ? [birth] : [],
    childNumbers: [childNumber],
    streets: values.streets,
    contacts: values.contacts,
    classes: classesOf(identity.school?.class),
  };
  return { ...lists, gate: gateOf(lists) };
}

const MERGED = new WeakMap<readonly CompiledIdentity[], CompiledIdentity>();

/** Several identities as one; remembered for as long as the list of them lives. */
export function mergeIdentities(identities: readonly CompiledIdentity[]): CompiledIdentity {
  const [first] = identities;
  if (identities.length === 1 && first !== undefined) return first;
  const known = MERGED.get(identities);
  if (known) return known;
  const lists: Lists = {
    persons: identities.flatMap(({ persons }) => persons),
    names: mergeLists(identities.map(({ names }) => names)),
    slips: mergeLists(identities.map(({ slips }) => slips)),
    skeletons: mergeLists(identities.map(({ skeletons }) => skeletons)),
    strokes: mergeLists(identities.map(({ strokes }) => strokes)),
    compounds: mergeLists(identities.map(({ compounds }) => compounds)),
    phrases: mergeLists(identities.map(({ phrases }) => phrases)),
    phraseSkeletons: mergeLists(identities.map(({ phraseSkeletons }) => phraseSkeletons)),
    phraseStrokes: mergeLists(identities.map(({ phraseStrokes }) => phraseStrokes)),
    phraseSounds: mergeLists(identities.map(({ phraseSounds }) => phraseSounds)),
    phraseSlips: mergeLists(identities.map(({ phraseSlips }) => phraseSlips)),
    ...valueLists(new Map(identities.flatMap(({ values }) => [...values]))),
    births: identities.flatMap(({ births }) => births),
    childNumbers: identities.flatMap(({ childNumbers }) => childNumbers),
    streets: mergeLists(identities.map(({ streets }) => streets)),
    contacts: identities.flatMap(({ contacts }) => contacts),
    classes: identities.flatMap(({ classes }) => classes),
  };
  const merged = { ...lists, gate: gateOf(lists) };
  MERGED.set(identities, merged);
  return merged;
}
