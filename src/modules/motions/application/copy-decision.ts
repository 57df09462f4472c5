import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { fileName } from '../../../kernel/file-name.js';
import type { MotionId, OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { ORDER_SQL } from '../persistence/order-sql.js';
import { MotionOverview } from './motion-overview.query.js';
import type { MotionOverviewRow } from './motion-rows.js';
import {
  draftedOrder,
  type Ordered,
  type OrderForm,
  OrderPaper,
  signedOrder,
} from './order-paper.js';

export interface DecisionCopy {
  readonly bytes: Uint8Array;
  readonly form: OrderForm;
  readonly name: string;
}

const CHAMBER = ['COURT_CLERK', 'INVESTIGATING_JUDGE', 'JUDGE'] as const;

/** Hands the order over as a file, one copy a reader, recorded with its recipient and its hash before a byte leaves. */
@Injectable()
export class CopyDecision {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly overview: MotionOverview,
    private readonly access: CaseAccess,
    private readonly paper: OrderPaper,
    private readonly audit: AuditTrail,
  ) {}

  /** Whoever reads the motion reads its decisions. */
  async signed(
    actor: Actor,
    { decisionId, form }: { readonly decisionId: OpaqueId; readonly form: OrderForm },
  ): Promise<DecisionCopy> {
    const found = await this.unitOfWork.run(actor, (tx) =>
      tx.one<{ motionId: MotionId }>(ORDER_SQL.motionOf, [decisionId]),
    );
    if (found === undefined) throw kernelProblems['not-found']();
    const seen = await this.overview.view(actor, found.motionId);
    const row = seen.row.decisions.find(({ id }) => id === decisionId);
    if (row === undefined) throw kernelProblems['not-found']();
    return this.copy(actor, { seen, ordered: signedOrder(row), form });
  }

  /** What the chamber is writing, marked as a draft; row security shows it to nobody else. */
  async draft(
    actor: Actor,
    { motionId, form }: { readonly motionId: MotionId; readonly form: OrderForm },
  ): Promise<DecisionCopy> {
    const seen = await this.overview.view(actor, motionId);
    const { decisionDraft, caseId, judges } = seen.row;
    if (decisionDraft === null) throw kernelProblems['not-found']();
    const benches = await this.unitOfWork.run(actor, async (tx) => {
      await this.access.require(tx, caseId, CHAMBER);
      const single = await this.access.holders(tx, caseId, ['INVESTIGATING_JUDGE']);
      const writing = decisionDraft.panel.map(({ id }) => id);
      return judges.some(({ id }) => writing.includes(id) && single.some((one) => one === id))
        ? ['INVESTIGATING_JUDGE']
        : ['JUDGE'];
    });
    return this.copy(actor, { seen, ordered: draftedOrder(decisionDraft, benches), form });
  }

  private async copy(
    actor: Actor,
    order: {
      readonly seen: MotionOverviewRow;
      readonly ordered: Ordered;
      readonly form: OrderForm;
    },
  ): Promise<DecisionCopy> {
    const bytes = await this.paper.write(actor, order);
    const { id, caseId, childRef, childNumber } = order.seen.row;
    const { decisionId } = order.ordered;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.unitOfWork.run(actor, (tx) =>
      this.audit.append(tx, {
        operation: 'DISCLOSURE',
        verb: decisionId === null ? 'decision.copy-draft' : 'decision.copy',
        objectType: decisionId === null ? 'motion' : 'decision',
        objectId: decisionId ?? id,
        caseId,
        childRef,
        purposeCode: 'SERVICE',
        justification: `Afschrift van de beslissing aan wie het verzoek mag lezen; sha256 ${sha256}.`,
        recipients: [actor.id],
        fieldsTouched: [order.form],
      }),
    );
    const what = decisionId === null ? 'beslissing-concept' : 'beslissing';
    const name = fileName(childNumber, what, legalDate(order.ordered.at));
    return { bytes, form: order.form, name };
  }
}
