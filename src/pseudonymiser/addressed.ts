import type { Person } from './compiled.js';
import { foldedRuns } from './folding.js';
import { roleOf } from './other-bearers.js';
import type { Span } from './types.js';

/** As far as an address before a name reaches: `de heer`, `Mevr.` and a space or two. */
const REACH = 16;
const ADDRESS =
  /(?:^|[^\p{L}])(?:(heer|hr|dhr|meneer|mijnheer)|(mevrouw|mevr|mvr|mw)|(?:familie|fam|gezin|echtpaar|ouders|huize))\.?\s+$/iu;
const MAN = /vader$/;
const WOMAN = /moeder$/;

/**
 * Who is meant where a grown-up is addressed by the family name of the child: `mevrouw Bergsma` is no child, and what she said
 * would stand in the file as said by the child. Where it cannot be told who of the family, the name gives way to what it is.
 */
export function asAddressed(
  text: string,
  found: readonly Span[],
  persons: readonly Person[],
): readonly Span[] {
  return found.map((span) => addressedIn(text, span, persons));
}

function addressedIn(text: string, span: Span, persons: readonly Person[]): Span {
  const { start, end, type, replacement } = span;
  const before =
    type === 'NAME' ? ADDRESS.exec(text.slice(Math.max(0, start - REACH), start)) : null;
  if (before === null) return span;
  const name = text.slice(start, end);
  const child = persons.find(
    (person) => person.kind === 'child' && person.childNumber === replacement,
  );
  if (child === undefined || !isFamilyName(name, child)) return span;
  const meant = parentOf(persons, child, name, sexOf(before));
  return { ...span, ...(meant ?? { replacement: `[achternaam van ${replacement}]` }) };
}

/** What a parent of the sex that is addressed is called; undefined where a family is. */
function sexOf([, man, woman]: RegExpExecArray): RegExp | undefined {
  if (man !== undefined) return MAN;
  return woman === undefined ? undefined : WOMAN;
}

/** The family name and nothing else: no name the child is called by, no initials. */
function isFamilyName(name: string, { surnames, givens, prefixes }: Person): boolean {
  const words = foldedRuns(name).filter(
    (word) => !prefixes.some((prefix) => prefix.includes(word)),
  );
  return (
    words.length > 0 &&
    words.every((word) => word.length > 1 && surnames.includes(word) && !givens.includes(word))
  );
}

/** The only parent of that sex who bears the name. */
function parentOf(
  persons: readonly Person[],
  { childNumber }: Person,
  name: string,
  sex: RegExp | undefined,
): Pick<Person, 'type' | 'replacement'> | undefined {
  const words = foldedRuns(name);
  const [parent, other] = persons.filter(
    (person) =>
      person.kind === 'relative' &&
      person.childNumber === childNumber &&
      sex?.test(roleOf(person)) === true &&
      person.surnames.some((surname) => words.includes(surname)),
  );
  if (parent === undefined || other !== undefined) return undefined;
  return { type: parent.type, replacement: parent.replacement };
}
