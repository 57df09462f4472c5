export { pseudonymiseLines } from './command.js';
export { compileIdentity, findIdentifiers, pseudonymise } from './engine.js';
export type { CompiledIdentity } from './engine.js';
export { replaceSpans } from './replace.js';
export type {
  KnownAddress,
  KnownIdentity,
  KnownNumber,
  KnownRelative,
  KnownSchool,
  Pseudonymised,
  Span,
  SpanType,
} from './types.js';
