import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { newId, type OpaqueId, type PersonId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { Cases } from '../../cases/index.js';
import {
  type Certificate,
  type Change,
  Changes,
  type ComparedField,
  type Correction,
  DecideChange,
  ProposeChange,
} from '../../identity-vault/index.js';
import { identityAccessProblems } from '../domain/identity-access-problems.js';
import { STEWARD_SQL } from '../persistence/steward-sql.js';
import { LookUpNotes } from './look-up-notes.js';

/** Names of the people in what is read, by their id. */
export type Names = ReadonlyMap<string, string>;

export type Proposal =
  | { readonly kind: 'CORRECTION'; readonly correction: Correction }
  | { readonly kind: 'MERGE'; readonly otherNumber: string }
  | { readonly kind: 'SPLIT' | 'ERASURE' };

/**
 * The data stewards' desk: what one proposes about a registration and another decides.
 *
 * The vault holds the proposals and keeps the gates; it knows no names of people and no stages of cases, which are added
 * here. Source: domain 5.3.
 */
@Injectable()
export class Stewardship {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly changes: Changes,
    private readonly proposals: ProposeChange,
    private readonly decisions: DecideChange,
    private readonly outbox: Outbox,
    private readonly notes: LookUpNotes,
  ) {}

  async list(actor: Actor): Promise<{ readonly items: readonly Change[]; readonly names: Names }> {
    const items = await this.changes.list(actor);
    const ids = items.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy]);
    return { items, names: await this.names(actor, ids) };
  }

  async read(
    actor: Actor,
    id: OpaqueId,
  ): Promise<{ readonly item: Change; readonly names: Names }> {
    const item = await this.changes.read(actor, id);
    return { item, names: await this.names(actor, [item.proposedBy, item.decidedBy]) };
  }

  /**
   * What a proposal is about. Where that shows data of a child it is a look-up as any other: noted and counted before
   * the vault opens anything. Source: domain 5.3.
   */
  async show(actor: Actor, id: OpaqueId): Promise<readonly ComparedField[]> {
    const concerned = await this.changes.concerned(actor, id);
    if (concerned !== undefined)
      await this.unitOfWork.run(actor, (tx) =>
        this.notes.write(tx, newId(), { ...concerned, purpose: 'CORRECTION' }),
      );
    return this.changes.show(actor, id);
  }

  async certificate(
    actor: Actor,
    id: OpaqueId,
  ): Promise<{ readonly item: Certificate; readonly names: Names }> {
    const item = await this.changes.certificate(actor, id);
    return { item, names: await this.names(actor, [item.requestedBy, item.approvedBy]) };
  }

  async propose(
    actor: Actor,
    about: { readonly childNumber: string; readonly reason: string },
    proposal: Proposal,
  ): Promise<OpaqueId> {
    const id = await this.kept(actor, about, proposal);
    // The other stewards hear of it; should this fail, the proposal still stands on their page.
    await this.unitOfWork.run(actor, async (tx) => {
      const others = await tx.query<{ id: PersonId }>(STEWARD_SQL.otherStewards, [actor.id]);
      await this.outbox.append(tx, {
        type: 'identity.change-proposed',
        caseId: null,
        subjectId: id,
        recipients: others.map((other) => other.id),
      });
    });
    return id;
  }

  async approve(actor: Actor, id: OpaqueId): Promise<void> {
    const { kind, cases } = await this.decisions.casesOf(actor, id);
    if (kind === 'ERASURE') {
      const system = systemActor();
      const open = await this.unitOfWork.run(system, (tx) => this.cases.anyOpen(tx, cases));
      if (open) throw identityAccessProblems['case-open']();
    }
    await this.decisions.approve(actor, id);
  }

  private kept(
    actor: Actor,
    about: { readonly childNumber: string; readonly reason: string },
    proposal: Proposal,
  ): Promise<OpaqueId> {
    switch (proposal.kind) {
      case 'CORRECTION':
        return this.proposals.correction(actor, { ...about, correction: proposal.correction });
      case 'MERGE':
        return this.proposals.merge(actor, { ...about, otherNumber: proposal.otherNumber });
      case 'SPLIT':
        return this.proposals.split(actor, about);
      case 'ERASURE':
        return this.proposals.erasure(actor, about);
    }
  }

  private async names(actor: Actor, ids: readonly (PersonId | string | null)[]): Promise<Names> {
    const known = [...new Set(ids.filter((id) => id !== null))];
    const rows = await this.unitOfWork.run(actor, (tx) =>
      tx.query<{ id: string; name: string }>(STEWARD_SQL.names, [known]),
    );
    return new Map(rows.map(({ id, name }) => [id, name] as const));
  }
}
