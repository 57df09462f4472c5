import type { ChildIdentity, Relative } from './identity.js';
import { everyVersion } from './learned.js';

/** A child of a case, by the number it has there. */
export interface NumberedChild {
  readonly number: string;
  readonly identity: ChildIdentity;
}

/** A child as texts of the case are searched for it, beside the other children of that case. */
export interface ChildBesideOthers {
  readonly number: string;
  /** In every form the vault ever knew, without brothers and sisters who have a number of their own. */
  readonly versions: readonly ChildIdentity[];
  /** Whether another child of the case is family; then no relative is said to be "of" one of the two. */
  readonly related: boolean;
}

/**
 * The children of one case, told apart.
 *
 * Brothers and sisters who are children of the case have a number each, and nothing of the replaced text ties two
 * numbers together. Source: domain 5.4 ("siblings KN each"), A12.
 */
export function childrenTogether(children: readonly NumberedChild[]): readonly ChildBesideOthers[] {
  return children.map((child) => {
    const others = children.filter((other) => other !== child);
    return {
      number: child.number,
      versions: everyVersion(child.identity).map((version) => withoutNumbered(version, others)),
      related: others.some(({ identity }) => areFamily(child.identity, identity)),
    };
  });
}

/** Their telephone numbers and addresses stay: nobody else may know those. */
function withoutNumbered(identity: ChildIdentity, others: readonly NumberedChild[]): ChildIdentity {
  const siblings = identity.siblings.map((sibling) =>
    others.some((other) => isNamedIn(sibling, other.identity))
      ? { ...sibling, givenName: '', prefix: '', surname: '' }
      : sibling,
  );
  return { ...identity, siblings };
}

function areFamily(one: ChildIdentity, other: ChildIdentity): boolean {
  return (
    one.siblings.some((sibling) => isNamedIn(sibling, other)) ||
    other.siblings.some((sibling) => isNamedIn(sibling, one)) ||
    one.parents.some((parent) => other.parents.some((another) => sameName(parent, another)))
  );
}

function isNamedIn(relative: Relative, identity: ChildIdentity): boolean {
  return everyVersion(identity).some(
    ({ callName, givenNames, nicknames, surname }) =>
      [callName, ...givenNames, ...nicknames].some((name) => same(name, relative.givenName)) &&
      (relative.surname === '' || same(relative.surname, surname)),
  );
}

function sameName(one: Relative, other: Relative): boolean {
  return same(one.givenName, other.givenName) && same(one.surname, other.surname);
}

/** An unknown name is nobody's. */
function same(one: string, other: string): boolean {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replaceAll(/[\p{M}\s-]/gu, '')
      .toLowerCase();
  return plain(one) !== '' && plain(one) === plain(other);
}
