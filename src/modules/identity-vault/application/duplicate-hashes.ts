import type { KeyProvider } from '../../../kernel/crypto/key-provider.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import { parseBsn } from '../domain/bsn.js';
import {
  type BareIdentity,
  type ChildIdentity,
  normalisedNameAndBirth,
} from '../domain/identity.js';
import { identityProblems } from '../domain/vault-problems.js';
import { CHANGE_SQL } from '../persistence/change-sql.js';
import { VAULT_SQL } from '../persistence/vault-sql.js';

export interface Hashes {
  readonly bsn: Buffer | null;
  readonly nameAndBirth: Buffer | null;
}

/** The keyed hashes by which a double is found; refuses a service number that fails the eleven-test. */
export async function hashesOf(
  keys: KeyProvider,
  identity: BareIdentity,
  pointer = '/identity/bsn',
): Promise<Hashes> {
  const bsn = identity.bsn === '' ? null : parseBsn(identity.bsn);
  if (bsn === undefined)
    throw identityProblems['bsn-invalid']({}, { errors: [{ pointer, code: 'wrong-form' }] });
  const name = normalisedNameAndBirth(identity);
  return {
    bsn: bsn === null ? null : await keys.keyedHash('bsn', bsn),
    nameAndBirth: name === undefined ? null : await keys.keyedHash('name-and-birth', name),
  };
}

export async function keepHashes(
  tx: Tx,
  subjectId: string,
  { bsn, nameAndBirth }: Hashes,
): Promise<void> {
  if (bsn !== null) await tx.query(VAULT_SQL.insertHash, [subjectId, 'BSN', bsn]);
  if (nameAndBirth !== null)
    await tx.query(VAULT_SQL.insertHash, [subjectId, 'NAME_AND_BIRTH', nameAndBirth]);
}

/** A person is found by what it is now and by what a merge took in, no longer by what was corrected away. */
export async function hashAgain(
  tx: Tx,
  keys: KeyProvider,
  subjectId: string,
  identity: ChildIdentity,
): Promise<void> {
  await tx.query(CHANGE_SQL.forgetHashes, [subjectId]);
  for (const one of [identity, ...(identity.absorbed ?? []).map((entry) => entry.identity)])
    await keepHashes(tx, subjectId, await hashesOf(keys, one));
}
