import { useTexts } from '../../kernel/language.js';
import type { IdentityField } from './identity-queries.js';
import { identityTexts } from './identity-texts.js';

/** Names of fields as one phrase; what this version does not know is left out rather than shown as a code. */
export function useFieldWords(): (fields: readonly string[]) => string {
  const { fieldNames } = useTexts(identityTexts);
  const isField = (text: string): text is IdentityField => text in fieldNames;
  return (fields) =>
    fields
      .filter(isField)
      .map((field) => fieldNames[field])
      .join(', ');
}

/** The name of a purpose; empty when there was none. */
export function usePurposeWord(): (purpose: string | null) => string {
  const { purposes } = useTexts(identityTexts);
  const isPurpose = (text: string): text is keyof typeof purposes => text in purposes;
  return (purpose) => (purpose !== null && isPurpose(purpose) ? purposes[purpose].name : '');
}
