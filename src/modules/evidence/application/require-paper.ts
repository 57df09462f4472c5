import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { type EvidenceOwner, readsAllEvidence } from '../domain/evidence.js';
import { EVIDENCE_SQL } from '../persistence/evidence-sql.js';

/** The certificate or inspection a file belongs to, as the caller sees it; absent and unseen are the same. */
export async function requirePaper(tx: Tx, owner: EvidenceOwner, ownerId: OpaqueId): Promise<void> {
  const { id, roles } = tx.actor;
  const seen = [ownerId, readsAllEvidence(roles), id, owner];
  if ((await tx.one(EVIDENCE_SQL.paper, seen)) === undefined) throw kernelProblems['not-found']();
}
