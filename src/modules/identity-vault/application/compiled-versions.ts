import {
  compileIdentity,
  type CompiledIdentity,
  findIdentifiers,
  type Span,
} from '../../../pseudonymiser/index.js';
import type { FieldError } from '../../../kernel/problems.js';
import type { LegalDate } from '../../../kernel/time.js';
import { childrenTogether, type NumberedChild } from '../domain/children-together.js';
import type { ChildIdentity } from '../domain/identity.js';
import { everyVersion } from '../domain/learned.js';
import { identityProblems } from '../domain/vault-problems.js';

/** An identity as the engine searches for it, in every form the vault ever knew it. */
export function compiledVersions(
  identity: ChildIdentity,
  number: string,
): readonly CompiledIdentity[] {
  return everyVersion(identity).map((version) =>
    compileIdentity({ ...version, childNumber: number }),
  );
}

/** What texts of one case are searched for. */
export interface CaseSearch {
  readonly identities: readonly CompiledIdentity[];
  /** Numbers of children who have family among the other children of the case. */
  readonly related: ReadonlySet<string>;
}

/** All children of a case; their birth dates become the age at the event where that is known. */
export function searchOf(
  children: readonly NumberedChild[],
  eventDate: LegalDate | null,
): CaseSearch {
  const together = childrenTogether(children);
  return {
    identities: together.flatMap(({ number, versions }) =>
      versions.map((version) => compileIdentity({ ...version, childNumber: number, eventDate })),
    ),
    related: new Set(together.filter(({ related }) => related).map(({ number }) => number)),
  };
}

const OF_A_CHILD = /^\[(.+) van (KN-\S+)\]$/;

/** Where a text names one of the children. A mother of two of them is nobody's mother in particular. */
export function findIn(text: string, { identities, related }: CaseSearch): readonly Span[] {
  return findIdentifiers(text, identities).map((span) => {
    const [, role, number] = OF_A_CHILD.exec(span.replacement) ?? [];
    return role !== undefined && number !== undefined && related.has(number)
      ? { ...span, replacement: `[${role}]` }
      : span;
  });
}

/** Refuses texts that certainly name one of these; gives field, position and kind of each find, never the words. */
export function refuseNaming(
  texts: readonly (readonly [pointer: string, text: string])[],
  identities: readonly CompiledIdentity[],
): void {
  const errors: FieldError[] = texts.flatMap(([pointer, text]) =>
    findIdentifiers(text, identities)
      .filter((span) => span.certain)
      .map(({ start, end, type }) => ({
        pointer,
        code: 'identifies-child',
        params: { start, end, type },
      })),
  );
  if (errors.length > 0)
    throw identityProblems['text-identifies-child']({ places: errors.length }, { errors });
}
