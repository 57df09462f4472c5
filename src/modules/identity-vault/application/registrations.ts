import { Injectable } from '@nestjs/common';
import { KeyProvider } from '../../../kernel/crypto/key-provider.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { parseChildNumber } from '../domain/child-number.js';
import type { ChildIdentity } from '../domain/identity.js';
import { CHANGE_SQL } from '../persistence/change-sql.js';
import { VAULT_SQL } from '../persistence/vault-sql.js';
import { hashAgain } from './duplicate-hashes.js';
import { IdentityReader, type SubjectRow } from './identity-reader.js';
import { SealedRecords } from './sealed-records.js';

/** One number as the vault keeps it. */
export interface NumberRow {
  readonly childRef: ChildRef;
  readonly number: string;
  readonly subjectId: OpaqueId;
  readonly caseId: CaseId;
  readonly aliasOf: ChildRef | null;
}

export interface LockedNumber extends NumberRow {
  readonly subject: SubjectRow;
}

/** Numbers and the persons behind them, locked while somebody changes what they say. */
@Injectable()
export class Registrations {
  constructor(
    private readonly reader: IdentityReader,
    private readonly records: SealedRecords,
    private readonly keys: KeyProvider,
  ) {}

  /** What somebody typed; not found when it is no number of ours. */
  async byNumber(tx: Tx, text: string): Promise<NumberRow> {
    const number = parseChildNumber(text);
    const row =
      number === undefined ? undefined : await tx.one<NumberRow>(CHANGE_SQL.numberByText, [number]);
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }

  /**
   * Locks the persons of these numbers, in one order for everybody.
   *
   * A merge or split may have moved a number while this waited: then it is looked up and locked again.
   */
  async lock(tx: Tx, childRefs: readonly string[]): Promise<ReadonlyMap<string, LockedNumber>> {
    let numbers = await this.numbers(tx, childRefs);
    for (;;) {
      const ids = [...new Set(numbers.map(({ subjectId }) => subjectId))];
      const subjects = await tx.query<SubjectRow>(CHANGE_SQL.lockSubjects, [ids]);
      const again = await this.numbers(tx, childRefs);
      const locked = again.flatMap((row) => {
        const subject = subjects.find(({ id }) => id === row.subjectId);
        return subject === undefined ? [] : [{ ...row, subject }];
      });
      if (locked.length === again.length)
        return new Map(locked.map((row) => [row.childRef, row] as const));
      numbers = again;
    }
  }

  /** One locked number and what the vault says of its person; refuses what was erased. */
  async open(
    tx: Tx,
    childRef: string,
  ): Promise<{ readonly row: LockedNumber; readonly identity: ChildIdentity }> {
    const row = (await this.lock(tx, [childRef])).get(childRef);
    if (row === undefined) throw kernelProblems['not-found']();
    return { row, identity: await this.reader.unseal(row.subject) };
  }

  unseal(row: LockedNumber): Promise<ChildIdentity> {
    return this.reader.unseal(row.subject);
  }

  of(tx: Tx, subjectId: string): Promise<readonly NumberRow[]> {
    return tx.query<NumberRow>(CHANGE_SQL.numbersOfSubject, [subjectId]);
  }

  /** Seals what is true now under a fresh key, and hashes it again. */
  async rewrite(tx: Tx, subjectId: string, identity: ChildIdentity): Promise<void> {
    const record = await this.records.seal(JSON.stringify(identity), `subject:${subjectId}`);
    await tx.query(CHANGE_SQL.reseal, [subjectId, record.kid, record.wrappedKey, record.sealed]);
    await hashAgain(tx, this.keys, subjectId, identity);
  }

  async add(tx: Tx, subjectId: string, identity: ChildIdentity): Promise<void> {
    const record = await this.records.seal(JSON.stringify(identity), `subject:${subjectId}`);
    await tx.query(VAULT_SQL.insertSubject, [
      subjectId,
      record.kid,
      record.wrappedKey,
      record.sealed,
    ]);
  }

  private async numbers(tx: Tx, childRefs: readonly string[]): Promise<readonly NumberRow[]> {
    const rows = await tx.query<NumberRow>(CHANGE_SQL.numbers, [[...childRefs]]);
    if (rows.length < new Set(childRefs).size) throw kernelProblems['not-found']();
    return rows;
  }
}
