import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, OpaqueId } from '../../../kernel/ids.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { Cases } from '../../cases/index.js';
import {
  LegalHolds,
  PURPOSE_TABLE,
  type Purpose,
  purposesOf,
  type Standing,
} from '../../identity-vault/index.js';
import { LOOKUP_SQL } from '../persistence/lookup-sql.js';

/** Who may ask who has seen a child's identity, when they act in the case. Source: domain 5.3, A48. */
export const VIEWER_READERS = [
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'INVESTIGATING_JUDGE',
  'JUDGE',
] as const;

interface ChildRow {
  readonly childRef: ChildRef;
  readonly childNumber: string;
  readonly ageBand: string;
}

/** A child of the case, and how its registration stands in the vault. */
export type ChildStanding = ChildRow & Omit<Standing, 'childRef'>;

export interface IdentityChoices {
  readonly children: readonly ChildStanding[];
  readonly purposes: readonly { readonly purpose: Purpose; readonly fields: readonly string[] }[];
  readonly mayReadViewers: boolean;
  readonly functions: readonly Role[];
}

export interface ViewerRow {
  readonly id: OpaqueId;
  readonly occurredAt: Date;
  readonly operation: string;
  readonly personName: string | null;
  readonly actorRole: string;
  readonly organisation: string | null;
  readonly purposeCode: string | null;
  readonly justification: string | null;
  readonly fields: readonly string[];
  readonly outcome: string;
  readonly firstShownAt: Date | null;
  readonly recipients: readonly string[];
}

/** What somebody may ask about the identities of a case, and who asked before. */
@Injectable()
export class IdentityOverview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CaseAccess,
    private readonly cases: Cases,
    private readonly holds: LegalHolds,
    private readonly audit: AuditTrail,
  ) {}

  async choices(actor: Actor, caseId: CaseId, allowed: readonly Role[]): Promise<IdentityChoices> {
    const found = await this.ofCase(actor, caseId, allowed);
    const standing = await this.holds.standing(actor, caseId);
    return {
      ...found,
      children: found.children.map((child) => {
        const own = standing.find(({ childRef }) => childRef === child.childRef);
        const { erased = false, held = false, aliasOf = null } = own ?? {};
        return { ...child, erased, held, aliasOf };
      }),
    };
  }

  private ofCase(
    actor: Actor,
    caseId: CaseId,
    allowed: readonly Role[],
  ): Promise<Omit<IdentityChoices, 'children'> & { readonly children: readonly ChildRow[] }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const held = await this.access.require(tx, caseId, allowed);
      const functions = [...new Set(held.map((one) => one.function))];
      const children = await tx.query<ChildRow>(LOOKUP_SQL.childrenOfCase, [caseId]);
      await this.audit.append(tx, {
        operation: 'CONSULTATION',
        verb: 'identity.choices',
        objectType: 'case',
        objectId: caseId,
        caseId,
      });
      return {
        children,
        functions,
        purposes: purposesOf(functions).map((purpose) => ({
          purpose,
          fields: PURPOSE_TABLE[purpose].fields,
        })),
        mayReadViewers: VIEWER_READERS.some((reader) => functions.includes(reader)),
      };
    });
  }

  /** Everybody who looked this child up or was given its identity: when, who, why, and to whom. */
  viewers(actor: Actor, caseId: CaseId, childRef: ChildRef): Promise<readonly ViewerRow[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.require(tx, caseId, VIEWER_READERS);
      await this.cases.child(tx, caseId, childRef);
      await this.audit.append(tx, {
        operation: 'CONSULTATION',
        verb: 'identity.viewers',
        objectType: 'child',
        objectId: childRef,
        caseId,
        childRef,
      });
      return tx.query<ViewerRow>(LOOKUP_SQL.viewers, [caseId, childRef]);
    });
  }
}
