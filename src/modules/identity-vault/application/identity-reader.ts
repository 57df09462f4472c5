import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { ChildRef } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { ChildIdentity } from '../domain/identity.js';
import { identityProblems } from '../domain/vault-problems.js';
import { VAULT_SQL } from '../persistence/vault-sql.js';
import { type SealedRecord, SealedRecords } from './sealed-records.js';

/** A person as the vault keeps them. */
export interface SubjectRow extends SealedRecord {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly erasedAt: Date | null;
}

/** Opens records inside a transaction of the vault; whoever calls writes the audit row in the same one. */
@Injectable()
export class IdentityReader {
  constructor(private readonly records: SealedRecords) {}

  /** Not found when the reference is of nobody; says so when the identity was erased. */
  async ofChild(tx: Tx, childRef: ChildRef): Promise<ChildIdentity> {
    const row = await tx.one<SubjectRow>(VAULT_SQL.subjectOfChild, [childRef]);
    if (row === undefined) throw kernelProblems['not-found']();
    return this.unseal(row);
  }

  async unseal(
    row: SealedRecord & { readonly id: string; readonly erasedAt: Date | null },
  ): Promise<ChildIdentity> {
    if (row.erasedAt !== null) throw identityProblems.erased();
    return this.records.openJson(row, `subject:${row.id}`);
  }
}
