import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { KeyProvider } from '../../../kernel/crypto/key-provider.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import { newId, type OpaqueId } from '../../../kernel/ids.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import type { ChangeKind } from '../domain/change.js';
import {
  bsnDiffers,
  type Correction,
  fieldsOf,
  type ProposedCorrection,
  proposedAgainst,
} from '../domain/corrected.js';
import { type ChildIdentity, NOBODY } from '../domain/identity.js';
import { identityProblems } from '../domain/vault-problems.js';
import { CHANGE_SQL } from '../persistence/change-sql.js';
import { ChangeRows } from './change-rows.js';
import { hashesOf } from './duplicate-hashes.js';
import { noteChange } from './note-change.js';
import { type NumberRow, Registrations } from './registrations.js';
import { VaultUnitOfWork } from './vault-unit-of-work.js';

export interface ProposeCommand {
  readonly childNumber: string;
  readonly reason: string;
}

interface Proposal {
  readonly kind: ChangeKind;
  readonly about: NumberRow;
  readonly other?: NumberRow;
  readonly reason: string;
  readonly correction?: ProposedCorrection;
}

/** A child number in running text would tie two cases together for whoever reads one of them. */
const NUMBER_IN_TEXT = /KN[\s-]*(?:[0-9A-Z][\s-]*){9}/i;

/** Somebody proposes; nothing changes until another person approves. Source: domain 5.2, 5.3. */
@Injectable()
export class ProposeChange {
  constructor(
    private readonly unitOfWork: VaultUnitOfWork,
    private readonly registrations: Registrations,
    private readonly rows: ChangeRows,
    private readonly keys: KeyProvider,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async correction(
    actor: Actor,
    { childNumber, reason, correction }: ProposeCommand & { readonly correction: Correction },
  ): Promise<OpaqueId> {
    await this.refuseImpossible(correction);
    return this.unitOfWork.run(actor, async (tx) => {
      const typed = await this.registrations.byNumber(tx, childNumber);
      const { row, identity } = await this.registrations.open(tx, typed.childRef);
      const proposed = proposedAgainst(identity, correction);
      if (proposed === undefined) throw identityProblems['nothing-changes']();
      const versions: ChildIdentity[] = [identity, { ...identity, ...proposed.after }];
      await refuseReason(reason, versions, row.number);
      return this.keep(tx, { kind: 'CORRECTION', about: row, reason, correction: proposed });
    });
  }

  /** The first number is of the registration that stays; the other joins it. */
  merge(
    actor: Actor,
    { childNumber, otherNumber, reason }: ProposeCommand & { readonly otherNumber: string },
  ): Promise<OpaqueId> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [one, other] = [
        await this.registrations.byNumber(tx, childNumber),
        await this.registrations.byNumber(tx, otherNumber),
      ];
      const locked = await this.registrations.lock(tx, [one.childRef, other.childRef]);
      const [kept, joins] = [locked.get(one.childRef), locked.get(other.childRef)];
      if (kept === undefined || joins === undefined || kept.subjectId === joins.subjectId)
        throw identityProblems['same-already']();
      const identities = [
        await this.registrations.unseal(kept),
        await this.registrations.unseal(joins),
      ] as const;
      if (bsnDiffers(...identities)) throw identityProblems['bsn-differs']();
      await refuseReason(reason, identities, kept.number);
      return this.keep(tx, { kind: 'MERGE', about: kept, other: joins, reason });
    });
  }

  split(actor: Actor, { childNumber, reason }: ProposeCommand): Promise<OpaqueId> {
    return this.unitOfWork.run(actor, async (tx) => {
      const typed = await this.registrations.byNumber(tx, childNumber);
      const { row, identity } = await this.registrations.open(tx, typed.childRef);
      if ((await this.registrations.of(tx, row.subjectId)).length < 2)
        throw identityProblems['nothing-to-split']();
      await refuseReason(reason, [identity], row.number);
      return this.keep(tx, { kind: 'SPLIT', about: row, reason });
    });
  }

  erasure(actor: Actor, { childNumber, reason }: ProposeCommand): Promise<OpaqueId> {
    return this.unitOfWork.run(actor, async (tx) => {
      const typed = await this.registrations.byNumber(tx, childNumber);
      const { row, identity } = await this.registrations.open(tx, typed.childRef);
      await refuseReason(reason, [identity], row.number);
      return this.keep(tx, { kind: 'ERASURE', about: row, reason });
    });
  }

  private async keep(tx: Tx, proposal: Proposal): Promise<OpaqueId> {
    const id = newId();
    const { kind, about, other, reason, correction } = proposal;
    const fields = correction === undefined ? [] : [...fieldsOf(correction)];
    const data =
      correction === undefined
        ? [null, null, null]
        : await this.rows
            .seal(id, correction)
            .then(({ kid, wrappedKey, sealed }) => [kid, wrappedKey, sealed]);
    await tx.query(CHANGE_SQL.insert, [
      id,
      kind,
      about.childRef,
      other?.childRef ?? null,
      reason,
      fields,
      ...data,
      tx.actor.id,
      this.clock.now(),
    ]);
    await noteChange(this.audit, tx, {
      verb: 'identity.propose-change',
      operation: 'ALTERATION',
      change: { kind, reason, fields },
      about: other === undefined ? [about] : [about, other],
    });
    return id;
  }

  private async refuseImpossible({ bsn = '', dateOfBirth = null }: Correction): Promise<void> {
    await hashesOf(this.keys, { ...NOBODY, bsn }, '/changes/bsn');
    if (dateOfBirth !== null && dateOfBirth > legalDate(this.clock.now())) {
      throw identityProblems['born-in-future'](
        {},
        { errors: [{ pointer: '/changes/dateOfBirth', code: 'in-future' }] },
      );
    }
  }
}

/** Others read the reason: it names nobody and ties no two numbers together. */
export async function refuseReason(
  reason: string,
  identities: readonly ChildIdentity[],
  number: string,
): Promise<void> {
  if (NUMBER_IN_TEXT.test(reason)) throw identityProblems['reason-names-number']();
  const { compiledVersions, refuseNaming } = await import('./compiled-versions.js');
  refuseNaming(
    [['/reason', reason]],
    identities.flatMap((identity) => compiledVersions(identity, number)),
  );
}
