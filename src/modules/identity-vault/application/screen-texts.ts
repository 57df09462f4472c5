import {
  compileIdentity,
  type CompiledIdentity,
  findIdentifiers,
  type Span,
} from '../../../pseudonymiser/index.js';
import type { LegalDate } from '../../../kernel/time.js';
import { childrenTogether, type NumberedChild } from '../domain/children-together.js';

/** Texts of one case, and whom they are searched for. */
export interface ScreeningJob {
  readonly children: readonly NumberedChild[];
  /** When it happened, as the case knows; a birth date becomes the age on that day. */
  readonly eventOn: LegalDate | null;
  readonly texts: readonly string[];
}

/** Where each of the texts names one of the children, in every form the vault ever knew them. */
export function screenTexts({
  children,
  eventOn,
  texts,
}: ScreeningJob): readonly (readonly Span[])[] {
  const together = childrenTogether(children);
  const identities = together.flatMap(({ number, versions }) =>
    versions.map((version) =>
      compileIdentity({ ...version, childNumber: number, eventDate: eventOn }),
    ),
  );
  const related = new Set(together.filter((child) => child.related).map(({ number }) => number));
  return texts.map((text) => findIn(text, identities, related));
}

const OF_A_CHILD = /^\[(.+) van (KN-\S+)\]$/;

/** A mother of two children of the case is nobody's mother in particular. */
function findIn(
  text: string,
  identities: readonly CompiledIdentity[],
  related: ReadonlySet<string>,
): readonly Span[] {
  return findIdentifiers(text, identities).map((span) => {
    const [, role, number] = OF_A_CHILD.exec(span.replacement) ?? [];
    return role !== undefined && number !== undefined && related.has(number)
      ? { ...span, replacement: `[${role}]` }
      : span;
  });
}
