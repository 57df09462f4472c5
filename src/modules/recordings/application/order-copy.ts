import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { KeyProvider } from '../../../kernel/crypto/key-provider.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  newId,
  type OpaqueId,
  type PersonId,
  type RecordingId,
} from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { type CopyFacts, copyStatus, fetchBy, passphraseFrom } from '../domain/copy.js';
import { copyProblems } from '../domain/copy-problems.js';
import { retentionProblems } from '../domain/retention-problems.js';
import { COPY_SQL } from '../persistence/copy-sql.js';
import { USE_OFFICE } from './ask-use.js';
import { RIGHT_GIVERS } from './give-viewing-right.js';
import { RightTrace } from './right-trace.js';

const FETCH_MS = 15 * 60_000;

/** Who decides that a copy may leave. */
export const COPY_DECIDERS = USE_OFFICE;

export interface AskCopyCommand {
  readonly recordingId: RecordingId;
  readonly recipient: string;
  readonly reason: string;
}

export interface DecideCopyCommand {
  readonly orderId: OpaqueId;
  readonly granted: boolean;
  readonly decision: string;
}

/** A copy that may be fetched once, soon, by who made it; the passphrase is told here and kept nowhere. */
export interface MadeCopy {
  readonly id: OpaqueId;
  readonly passphrase: string;
  readonly expiresAt: Date;
}

interface OrderRow extends CopyFacts {
  readonly id: OpaqueId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly recordingId: RecordingId;
  readonly recipient: string;
  readonly askedBy: PersonId;
}

/** A copy of a recording for one recipient: asked, decided by somebody else, made within a month. */
@Injectable()
export class OrderCopy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly trace: RightTrace,
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {}

  async ask(
    actor: Actor,
    { recordingId, recipient, reason }: AskCopyCommand,
  ): Promise<{ readonly id: OpaqueId }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const found = await tx.one<{ caseId: CaseId; childRef: ChildRef; state: string }>(
        COPY_SQL.recording,
        [recordingId],
      );
      if (found === undefined) throw kernelProblems['not-found']();
      const { caseId, childRef, state } = found;
      await this.cases.lock(tx, caseId, RIGHT_GIVERS);
      const texts = { '/recipient': recipient, '/reason': reason };
      await this.vault.refuseIdentifyingText(actor, caseId, texts);
      if (state === 'DESTROYED') throw retentionProblems.destroyed();
      if (state !== 'VERIFIED') throw copyProblems['copy-not-granted']();
      const id = newId();
      const now = this.clock.now();
      await tx.query(COPY_SQL.ask, [id, recordingId, caseId, childRef, recipient, reason, now]);
      await this.trace.leave(
        tx,
        { id, caseId, childRef },
        { operation: 'COLLECTION', verb: 'copy-order.ask', justification: reason },
      );
      return { id };
    });
  }

  async decide(actor: Actor, { orderId, granted, decision }: DecideCopyCommand): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { caseId } = await this.find(tx, orderId);
      await this.cases.lock(tx, caseId, COPY_DECIDERS);
      await this.vault.refuseIdentifyingText(actor, caseId, { '/decision': decision });
      const order = await this.find(tx, orderId);
      if (order.endedAt !== null) throw retentionProblems.destroyed();
      if (order.granted !== null) throw copyProblems['copy-decided']();
      if (order.askedBy === actor.id) throw copyProblems['copy-own']();
      const now = this.clock.now();
      const last = granted ? fetchBy(now) : null;
      await tx.query(COPY_SQL.decide, [orderId, granted, decision, now, last]);
      await this.trace.leave(tx, order, {
        operation: granted ? 'DISCLOSURE' : 'ALTERATION',
        verb: granted ? 'copy-order.grant' : 'copy-order.refuse',
        justification: decision,
        told: { event: 'copy-order.decided', people: [order.askedBy] },
      });
    });
  }

  /** Makes a copy ready; each is marked, has a passphrase of its own, and can be fetched once. */
  async make(actor: Actor, orderId: OpaqueId): Promise<MadeCopy> {
    const id = newId();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + FETCH_MS);
    await this.unitOfWork.run(actor, async (tx) => {
      const order = await this.find(tx, orderId);
      await this.cases.lock(tx, order.caseId, RIGHT_GIVERS);
      if (order.endedAt !== null) throw retentionProblems.destroyed();
      if (copyStatus(order, now) !== 'GRANTED') throw copyProblems['copy-not-granted']();
      await tx.query(COPY_SQL.make, [id, orderId, order.caseId, now, expiresAt]);
      const act = { operation: 'EXPORT', verb: 'copy-order.make', justification: id } as const;
      await this.trace.leave(tx, order, act);
    });
    return { id, passphrase: await this.passphrase(id), expiresAt };
  }

  /** The same for the same copy, from a key that never leaves the provider. */
  async passphrase(copyId: OpaqueId): Promise<string> {
    return passphraseFrom(await this.keys.keyedHash('recording-copy', copyId));
  }

  private async find(tx: Tx, orderId: OpaqueId): Promise<OrderRow> {
    const order = await tx.one<OrderRow>(COPY_SQL.find, [orderId]);
    if (order === undefined) throw kernelProblems['not-found']();
    return order;
  }
}
