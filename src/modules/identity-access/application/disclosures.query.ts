import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { Reveals, type ShownField } from '../../identity-vault/index.js';
import {
  decideDisclosure,
  DISCLOSURE_ACTIONS,
  type DisclosureFacts,
} from '../domain/disclosure.js';
import { identityAccessProblems } from '../domain/identity-access-problems.js';
import { DISCLOSURE_SQL } from '../persistence/disclosure-sql.js';
import { type DisclosureRow, DisclosureRows } from './disclosure-rows.js';
import { ADMITTERS, DECIDERS, RESPONDENTS } from './move-disclosure.js';

export const DISCLOSURE_READERS: readonly Role[] = [
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'VICTIM_COORDINATOR',
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
];

export interface SeenDisclosure {
  readonly row: DisclosureRow;
  readonly actions: readonly string[];
}

/** Requests as each side sees them, and the one controlled view of what was granted. */
@Injectable()
export class Disclosures {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CaseAccess,
    private readonly rows: DisclosureRows,
    private readonly reveals: Reveals,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  ofCase(actor: Actor, caseId: CaseId): Promise<readonly SeenDisclosure[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const held = await this.access.require(tx, caseId, DISCLOSURE_READERS);
      const functions = held.map((one) => one.function);
      const rows = await tx.query<DisclosureRow>(DISCLOSURE_SQL.ofCase, [caseId]);
      await this.audit.append(tx, {
        operation: 'CONSULTATION',
        verb: 'disclosure.list',
        objectType: 'disclosure-request',
        caseId,
      });
      return rows.map((row) => ({ row, actions: this.actions(actor, row, functions) }));
    });
  }

  read(actor: Actor, requestId: OpaqueId): Promise<SeenDisclosure> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { row, functions } = await this.rows.lock(tx, requestId, DISCLOSURE_READERS);
      await this.audit.append(tx, {
        operation: 'CONSULTATION',
        verb: 'disclosure.view',
        objectType: 'disclosure-request',
        objectId: row.id,
        caseId: row.caseId,
        childRef: row.childRef,
      });
      return { row, actions: this.actions(actor, row, functions) };
    });
  }

  /** What a judge granted, to the counsel who asked, for a while; each showing is a disclosure in the audit trail. */
  async show(actor: Actor, requestId: OpaqueId): Promise<readonly ShownField[]> {
    const row = await this.unitOfWork.run(actor, async (tx) => {
      const locked = await this.rows.lock(tx, requestId, ['DEFENCE_COUNSEL']);
      return locked.row;
    });
    const granted = row.fields.filter((field) =>
      row.grants.some((grant) => grant.field === field && grant.granted),
    );
    if (row.applicantId !== actor.id || granted.length === 0 || row.openUntil === null)
      throw kernelProblems['not-found']();
    if (this.clock.now() > row.openUntil) throw identityAccessProblems['disclosure-over']();
    const { caseId, childRef, reasons } = row;
    return this.reveals.disclose(actor, {
      id: requestId,
      caseId,
      childRef,
      fields: granted,
      purpose: 'DISCLOSURE',
      reason: reasons ?? '',
    });
  }

  private actions(actor: Actor, row: DisclosureRow, functions: readonly Role[]): string[] {
    const holds = (allowed: readonly Role[]) => allowed.some((role) => functions.includes(role));
    const who = {
      'take-under-review': holds(ADMITTERS),
      decide: holds(DECIDERS),
      withdraw: row.applicantId === actor.id,
    } as const;
    const facts = this.rows.facts(row);
    const moves: string[] = DISCLOSURE_ACTIONS.filter(
      (action) => who[action] && decideDisclosure(row.state, action, facts).kind === 'moved',
    );
    const answers = holds(RESPONDENTS) && mayAnswer(row, functions, facts);
    const shows = who.withdraw && liesOpen(row, facts.now);
    return [...moves, ...only(answers, 'respond'), ...only(shows, 'show')];
  }
}

function only(available: boolean, action: string): readonly string[] {
  return available ? [action] : [];
}

/** Each side answers once, while the request is under review. */
function mayAnswer(
  { state }: DisclosureRow,
  functions: readonly Role[],
  facts: DisclosureFacts,
): boolean {
  const prosecution = functions.includes('PROSECUTOR') || functions.includes('ADVOCATE_GENERAL');
  const answered = prosecution ? facts.prosecutionAnswered : facts.childSideAnswered;
  return state === 'UNDER_REVIEW' && !answered;
}

function liesOpen({ openUntil, grants }: DisclosureRow, now: Date): boolean {
  return openUntil !== null && now <= openUntil && grants.some(({ granted }) => granted);
}
