import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type CaseId, type ChildRef, newId, type OpaqueId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { Cases } from '../../cases/index.js';
import { type IdentityField, IdentityVault } from '../../identity-vault/index.js';
import { DISCLOSURE_SQL } from '../persistence/disclosure-sql.js';
import { DisclosureRows } from './disclosure-rows.js';

export interface AskDisclosureCommand {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly fields: readonly IdentityField[];
  readonly reason: string;
  readonly legalBasis: string;
}

const APPLICANTS: readonly Role[] = ['DEFENCE_COUNSEL'];

/** The defence asks the judge to disclose data of a child. It learns nothing by asking. Source: domain 5.3, A45. */
@Injectable()
export class AskDisclosure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly rows: DisclosureRows,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: AskDisclosureCommand): Promise<OpaqueId> {
    const { caseId, childRef, fields, reason, legalBasis } = command;
    const id = newId();
    await this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, APPLICANTS);
      await this.cases.child(tx, caseId, childRef);
      const texts = { '/reason': reason, '/legalBasis': legalBasis };
      await this.vault.refuseIdentifyingText(actor, caseId, texts);
      const now = this.clock.now();
      await tx.query(DISCLOSURE_SQL.insert, [
        id,
        caseId,
        childRef,
        actor.id,
        [...fields],
        reason,
        legalBasis,
        now,
      ]);
      await this.rows.step(
        tx,
        { id, caseId, childRef, applicantId: actor.id },
        { action: 'submit', from: null, to: 'SUBMITTED', event: 'disclosure.requested' },
      );
    });
    return id;
  }
}
