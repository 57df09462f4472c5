export { IdentityVaultModule } from './identity-vault.module.js';
export {
  type AgeAnswer,
  type FoundPlace,
  IdentityVault,
  type OriginalDocument,
  type ScreenedFields,
} from './application/identity-vault.facade.js';
export type {
  DuplicateDecision,
  RegisterChildCommand,
  RegisteredChild,
} from './application/register-child.js';
export { type OpenReveal, Reveals } from './application/reveals.js';
export {
  assessReveal,
  IDENTITY_FIELDS,
  type IdentityField,
  LOOKUPS_A_DAY,
  type Purpose,
  PURPOSE_TABLE,
  PURPOSES,
  purposesOf,
  REVEALERS,
  REVIEW_HOURS,
} from './domain/purposes.js';
export type { ShownField } from './domain/shown-fields.js';
export { AGE_BANDS, type AgeBand } from './domain/age.js';
export { parseChildNumber } from './domain/child-number.js';
export { identityProblems } from './domain/vault-problems.js';
export type { ChildIdentity } from './domain/identity.js';
