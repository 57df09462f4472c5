import type { Span } from '../../../pseudonymiser/index.js';
import type { FieldError } from '../../../kernel/problems.js';
import { identityProblems } from '../domain/vault-problems.js';

/** The fields of one request by their pointer, with what was found in each. */
export type FoundInFields = readonly (readonly [pointer: string, spans: readonly Span[]])[];

/** Where something was found and of what kind; never the words. */
export function placesFound(fields: FoundInFields, code: string): FieldError[] {
  return fields.flatMap(([pointer, spans]) =>
    spans.map(({ start, end, type }) => ({ pointer, code, params: { start, end, type } })),
  );
}

/** Refuses fields in which something certain was found. */
export function refuseFound(fields: FoundInFields): void {
  const certain = fields.map(
    ([pointer, spans]) => [pointer, spans.filter((span) => span.certain)] as const,
  );
  const errors = placesFound(certain, 'identifies-child');
  if (errors.length > 0)
    throw identityProblems['text-identifies-child']({ places: errors.length }, { errors });
}
