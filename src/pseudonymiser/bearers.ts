import { foldedLetters, foldedRuns } from './folding.js';
import type { KnownIdentity, KnownRelative } from './types.js';

/** Somebody the vault gives a name for: the child, with an empty role, or somebody of the household. */
export interface Bearer {
  readonly role: string;
  readonly givens: readonly string[];
  readonly called: readonly string[];
  /** Folded letters. */
  readonly initials: string;
  readonly prefix: string;
  readonly surnames: readonly string[];
}

export const present = (values: readonly (string | null | undefined)[]): readonly string[] =>
  values.filter((value): value is string => typeof value === 'string' && value.trim() !== '');

export function childBearer(identity: KnownIdentity): Bearer {
  const given = present(identity.givenNames ?? []);
  const nicknames = identity.nicknames ?? [];
  return {
    role: '',
    givens: present([identity.callName, ...given, ...nicknames]),
    called: present([identity.callName, given[0], ...nicknames]),
    initials: initialsOf(identity.initials, given.length > 0 ? given : [identity.callName]),
    prefix: identity.prefix ?? '',
    surnames: present([identity.surname]),
  };
}

export function relativeBearer(relative: KnownRelative): Bearer {
  return {
    role: relative.role ?? 'familielid',
    givens: present([relative.givenName, ...(relative.nicknames ?? [])]),
    called: present([relative.givenName]),
    initials: initialsOf(relative.initials, [relative.givenName]),
    prefix: relative.prefix ?? '',
    surnames: present([relative.surname, relative.marriedName]),
  };
}

/** As stated, or those of the given names; what somebody is called besides is none of them. */
function initialsOf(
  stated: string | null | undefined,
  givens: readonly (string | null | undefined)[],
): string {
  const runs = present(givens).flatMap((given) => foldedRuns(given));
  return foldedLetters(stated ?? '') || runs.map((run) => run.charAt(0)).join('');
}
