import { Injectable } from '@nestjs/common';
import type { Role } from '../../../kernel/actor.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/time.js';
import { Cases } from '../../cases/index.js';
import { BRINGERS } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';

/** Cases that may take documents in. */
@Injectable()
export class OpenCases {
  constructor(private readonly cases: Cases) {}

  /** Not found to who brings no documents into the case; refused when it is closed or has no child. */
  async require(tx: Tx, caseId: CaseId, by: readonly Role[] = BRINGERS): Promise<void> {
    const { stage } = await this.cases.lock(tx, caseId, by);
    if (stage === 'CLOSED') throw documentProblems['case-closed']();
    // Without a child the vault knows no name to look for: everything would pass as harmless.
    if ((await tx.query(DOCUMENT_SQL.children, [caseId])).length === 0)
      throw documentProblems['child-missing']();
  }

  /** When it happened, for the age of the child then; null for a case without offences. */
  async eventDay(tx: Tx, caseId: CaseId): Promise<LegalDate | null> {
    const row = await tx.one<{ eventOn: LegalDate | null }>(DOCUMENT_SQL.eventDay, [caseId]);
    return row?.eventOn ?? null;
  }
}
