import {
  compileIdentity,
  type CompiledIdentity,
  findIdentifiers,
  type Span,
} from '../../../pseudonymiser/index.js';
import type { FieldError } from '../../../kernel/problems.js';
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

/** Refuses texts that certainly name one of these; gives field, position and kind of each find, never the words. */
export function refuseNaming(
  texts: readonly (readonly [pointer: string, text: string])[],
  identities: readonly CompiledIdentity[],
): void {
  refuseFound(texts.map(([pointer, text]) => [pointer, findIdentifiers(text, identities)]));
}

/** Refuses fields in which something certain was found. */
export function refuseFound(
  fields: readonly (readonly [pointer: string, spans: readonly Span[]])[],
): void {
  const errors: FieldError[] = fields.flatMap(([pointer, spans]) =>
    spans
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
