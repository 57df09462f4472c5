import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { addDays, Clock, endOfLegalDay, legalDate } from '../../../kernel/time.js';
import { IdentityVault } from '../../identity-vault/index.js';
import {
  ANSWER_DAYS,
  assessFieldDecisions,
  decideDisclosure,
  type DisclosureAction,
  type DisclosureState,
  type FieldDecision,
  OPEN_DAYS,
} from '../domain/disclosure.js';
import { identityAccessProblems } from '../domain/identity-access-problems.js';
import { DISCLOSURE_SQL } from '../persistence/disclosure-sql.js';
import { type DisclosureRow, DisclosureRows } from './disclosure-rows.js';

export const ADMITTERS: readonly Role[] = ['COURT_CLERK', 'JUDGE', 'INVESTIGATING_JUDGE'];
export const DECIDERS: readonly Role[] = ['JUDGE', 'INVESTIGATING_JUDGE'];
export const RESPONDENTS: readonly Role[] = [
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
];

export interface DisclosureDecision {
  readonly reasons: string;
  readonly fields: readonly FieldDecision[];
}

export interface DisclosureResponse {
  readonly position: 'AGREES' | 'OPPOSES' | 'LEAVES_TO_COURT';
  readonly text: string;
}

/** The steps of a request after it was made: taken up, answered, decided, withdrawn. */
@Injectable()
export class MoveDisclosure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: DisclosureRows,
    private readonly vault: IdentityVault,
    private readonly clock: Clock,
  ) {}

  takeUnderReview(actor: Actor, requestId: OpaqueId): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { row } = await this.rows.lock(tx, requestId, ADMITTERS);
      const due = endOfLegalDay(addDays(legalDate(this.clock.now()), ANSWER_DAYS));
      await this.move(tx, row, 'take-under-review', due);
    });
  }

  withdraw(actor: Actor, requestId: OpaqueId): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { row } = await this.rows.lock(tx, requestId, ['DEFENCE_COUNSEL']);
      if (row.applicantId !== actor.id) throw kernelProblems['not-found']();
      await this.move(tx, row, 'withdraw', null);
    });
  }

  /** Prosecution and child each answer once; the other functions of one side speak with one voice. */
  respond(actor: Actor, requestId: OpaqueId, response: DisclosureResponse): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { row, functions } = await this.rows.lock(tx, requestId, RESPONDENTS);
      if (row.state !== 'UNDER_REVIEW') throw identityAccessProblems['action-not-available']();
      await this.vault.refuseIdentifyingText(actor, row.caseId, { '/text': response.text });
      const party =
        functions.includes('PROSECUTOR') || functions.includes('ADVOCATE_GENERAL')
          ? 'PROSECUTION'
          : 'CHILD_SIDE';
      const { position, text } = response;
      const values = [row.id, party, actor.id, position, text, this.clock.now()];
      await tx.query(DISCLOSURE_SQL.respond, values);
      await this.rows.tell(tx, row, {
        verb: 'disclosure.respond',
        event: 'disclosure.answered',
      });
    });
  }

  /** Field by field, with reasons, by a person who gave the second factor. Source: A45. */
  decide(
    actor: Actor,
    requestId: OpaqueId,
    { reasons, fields }: DisclosureDecision,
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { row } = await this.rows.lock(tx, requestId, DECIDERS);
      const [flaw] = assessFieldDecisions(row.fields, fields);
      if (flaw !== undefined)
        throw identityAccessProblems[flaw](
          {},
          { errors: [{ pointer: '/fields', code: 'wrong-form' }] },
        );
      await this.vault.refuseIdentifyingText(actor, row.caseId, { '/reasons': reasons });
      const now = this.clock.now();
      const openUntil = endOfLegalDay(addDays(legalDate(now), OPEN_DAYS));
      await this.move(tx, row, 'decide', null);
      await tx.query(DISCLOSURE_SQL.decide, [row.id, actor.id, reasons, now, openUntil]);
      for (const { field, granted, audience, mayCopy } of fields)
        await tx.query(DISCLOSURE_SQL.grant, [row.id, field, granted, audience, mayCopy]);
    });
  }

  private async move(
    tx: Tx,
    row: DisclosureRow,
    action: DisclosureAction,
    due: Date | null,
  ): Promise<void> {
    const verdict = decideDisclosure(row.state, action, this.rows.facts(row));
    if (verdict.kind === 'unavailable') throw identityAccessProblems['action-not-available']();
    if (verdict.kind === 'blocked') throw identityAccessProblems[verdict.by]();
    await tx.query(DISCLOSURE_SQL.move, [row.id, verdict.to, due]);
    await this.rows.step(tx, row, {
      action,
      from: row.state,
      to: verdict.to,
      event: EVENTS[verdict.to],
    });
  }
}

const EVENTS: Readonly<Record<DisclosureState, string>> = {
  SUBMITTED: 'disclosure.requested',
  UNDER_REVIEW: 'disclosure.taken-up',
  DECIDED: 'disclosure.decided',
  WITHDRAWN: 'disclosure.withdrawn',
};
