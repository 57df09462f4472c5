import { replaceSpans } from './replace.js';
import type { KnownIdentity, Pseudonymised, Span, SpanType } from './types.js';

interface Term {
  readonly value: string;
  readonly type: SpanType;
  readonly replacement: string;
}

/** An identity prepared once for searching in many texts. */
export interface CompiledIdentity {
  readonly terms: readonly Term[];
}

/** Prepares an identity; build once, use for many texts. */
export function compileIdentity(identity: KnownIdentity): CompiledIdentity {
  const number = identity.childNumber ?? '[kind]';
  const terms: Term[] = [];
  const add = (value: string | null | undefined, type: SpanType, replacement: string): void => {
    if (value) terms.push({ value, type, replacement });
  };
  add(identity.callName, 'NAME', number);
  add(identity.surname, 'NAME', number);
  for (const name of identity.givenNames ?? []) add(name, 'NAME', number);
  add(identity.bsn, 'BSN', '[BSN]');
  add(identity.address?.street, 'ADDRESS', '[adres]');
  add(identity.address?.postcode, 'POSTCODE', '[postcode]');
  return { terms };
}

/** Places in the text that hold, or may hold, data of these children. */
export function findIdentifiers(
  text: string,
  identities: readonly CompiledIdentity[],
): readonly Span[] {
  const found: Span[] = [];
  for (const { value, type, replacement } of identities.flatMap(({ terms }) => terms)) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      const end = at + value.length;
      found.push({ start: at, end, type, certain: true, reason: 'known-value', replacement });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((span, index) => span.start >= (found[index - 1]?.end ?? 0));
}

/** Replaces what is certain and reports everything that was found. */
export function pseudonymise(text: string, identities: readonly CompiledIdentity[]): Pseudonymised {
  const spans = findIdentifiers(text, identities);
  return {
    text: replaceSpans(
      text,
      spans.filter(({ certain }) => certain),
    ),
    spans,
  };
}
