import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { statement } from '../../../kernel/database/statement.js';
import type { CaseId, ChildRef } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { AuditTrail } from '../../audit/index.js';
import { fieldOf, type Learned, withLearned } from '../domain/learned.js';
import { CHANGE_SQL } from '../persistence/change-sql.js';
import { IdentityReader, type SubjectRow } from './identity-reader.js';
import { SealedRecords } from './sealed-records.js';
import { VaultUnitOfWork } from './vault-unit-of-work.js';

const SQL = {
  lock: statement(
    'vault.lock-subject-of-child',
    `SELECT s.id, s.kid, s.wrapped_key AS "wrappedKey", s.sealed, s.version, s.erased_at AS "erasedAt", n.number
     FROM identity.child_number n JOIN identity.subject s ON s.id = n.subject_id
     WHERE n.child_ref = $1 AND n.case_id = $2 FOR UPDATE OF s`,
  ),
} as const;

/** Adds what became known of a child to its record, under a fresh data key; learning the same twice changes nothing. */
@Injectable()
export class LearnIdentifier {
  constructor(
    private readonly unitOfWork: VaultUnitOfWork,
    private readonly reader: IdentityReader,
    private readonly records: SealedRecords,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, caseId: CaseId, childRef: ChildRef, learned: Learned): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      // Locked, so that two who learn at once do not overwrite one another.
      const row = await tx.one<SubjectRow>(SQL.lock, [childRef, caseId]);
      if (row === undefined) throw kernelProblems['not-found']();
      const identity = withLearned(await this.reader.unseal(row), learned);
      if (identity !== undefined) {
        const sealed = await this.records.seal(JSON.stringify(identity), `subject:${row.id}`);
        await tx.query(CHANGE_SQL.reseal, [row.id, sealed.kid, sealed.wrappedKey, sealed.sealed]);
      }
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'identity.learn',
        objectType: 'child',
        objectId: childRef,
        caseId,
        childRef,
        fieldsTouched: [fieldOf(learned.kind)],
      });
    });
  }
}
