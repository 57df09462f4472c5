export { pseudonymiseLines } from './command.js';
export { compileIdentity } from './compile.js';
export { findIdentifiers, pseudonymise } from './engine.js';
export type { CompiledIdentity } from './compiled.js';
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
