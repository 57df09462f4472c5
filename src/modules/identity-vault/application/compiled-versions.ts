import {
  compileIdentity,
  type CompiledIdentity,
  findIdentifiers,
} from '../../../pseudonymiser/index.js';
import type { ChildIdentity } from '../domain/identity.js';
import { everyVersion } from '../domain/learned.js';
import { refuseFound } from './found-in-fields.js';

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
