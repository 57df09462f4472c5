import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  newId,
  type OpaqueId,
  type PersonId,
} from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { CaseAccess } from '../../auth/index.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { answerBy, type Proceeding } from '../domain/recording-use.js';
import { useProblems } from '../domain/use-problems.js';
import { USE_SQL } from '../persistence/use-sql.js';
import { RIGHT_GIVERS } from './give-viewing-right.js';
import { RightTrace } from './right-trace.js';

/** Who asks for a proceeding, and who answers for a recording. */
export const USE_OFFICE = [
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'INVESTIGATING_JUDGE',
  'JUDGE',
] as const;

export interface EnterUseCommand {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly proceeding: Proceeding;
  readonly authority: string;
  readonly reason: string;
}

export interface AskElsewhereCommand {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly reason: string;
}

interface Keeper {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly answerers: readonly PersonId[];
}

/** Another proceeding asks to use the recordings of a child, so that the child need not be heard once more. */
@Injectable()
export class AskUse {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly access: CaseAccess,
    private readonly vault: IdentityVault,
    private readonly trace: RightTrace,
    private readonly clock: Clock,
  ) {}

  /** For an authority that does not work in this system: a family court, the child protection board, a court of appeal. */
  async enter(actor: Actor, command: EnterUseCommand): Promise<{ readonly id: OpaqueId }> {
    const { caseId, childRef, proceeding, authority, reason } = command;
    return this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, RIGHT_GIVERS);
      await this.cases.child(tx, caseId, childRef);
      const texts = { '/reason': reason, '/authority': authority };
      await this.vault.refuseIdentifyingText(actor, caseId, texts);
      const answerers = await this.access.holders(tx, caseId, USE_OFFICE);
      const keeper = { caseId, childRef, answerers };
      return {
        id: await this.write(tx, keeper, { elsewhere: false, proceeding, authority, reason }),
      };
    });
  }

  /**
   * Out of another case: the vault finds who keeps recordings of the same child, and the question goes there.
   *
   * Who asks learns that it was passed on, not where to or to how many.
   */
  async askElsewhere(actor: Actor, command: AskElsewhereCommand): Promise<void> {
    const { caseId, childRef, reason } = command;
    await this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, USE_OFFICE);
      await this.cases.child(tx, caseId, childRef);
    });
    await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
    const keepers = await this.keepers(actor, caseId, childRef);
    if (keepers.length === 0) throw useProblems['nothing-elsewhere']();
    await this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, USE_OFFICE);
      const own = await tx.one<{ name: string }>(USE_SQL.authority);
      for (const keeper of keepers) {
        const id = await this.write(tx, keeper, {
          elsewhere: true,
          proceeding: 'OTHER_CRIMINAL_CASE',
          authority: own?.name ?? '-',
          reason,
        });
        await tx.query(USE_SQL.askFor, [id, caseId, childRef]);
        const act = { operation: 'COLLECTION', verb: 'recording-use.ask-elsewhere' } as const;
        await this.trace.leave(tx, { id, caseId, childRef }, act);
      }
    });
  }

  private async keepers(
    actor: Actor,
    caseId: CaseId,
    childRef: ChildRef,
  ): Promise<readonly Keeper[]> {
    const known = await this.vault.elsewhere(actor, caseId, childRef);
    return this.unitOfWork.run(systemActor(), async (tx) => {
      const refs = known.map((one) => one.childRef);
      const rows = await tx.query<{ caseId: CaseId; childRef: ChildRef }>(USE_SQL.keeping, [refs]);
      const keepers: Keeper[] = [];
      for (const row of rows)
        keepers.push({
          ...row,
          answerers: await this.access.holders(tx, row.caseId, USE_OFFICE),
        });
      return keepers;
    });
  }

  private async write(
    tx: Tx,
    { caseId, childRef, answerers }: Keeper,
    asked: Pick<EnterUseCommand, 'proceeding' | 'authority' | 'reason'> & {
      readonly elsewhere: boolean;
    },
  ): Promise<OpaqueId> {
    const id = newId();
    const now = this.clock.now();
    const { elsewhere, proceeding, authority, reason } = asked;
    await tx.query(USE_SQL.ask, [
      id,
      caseId,
      childRef,
      elsewhere,
      proceeding,
      authority,
      reason,
      now,
      answerBy(now),
    ]);
    await this.trace.leave(
      tx,
      { id, caseId, childRef },
      {
        operation: 'COLLECTION',
        verb: 'recording-use.ask',
        told: {
          event: 'recording-use.asked',
          people: answerers.filter((person) => person !== tx.actor.id),
        },
      },
    );
    return id;
  }
}
