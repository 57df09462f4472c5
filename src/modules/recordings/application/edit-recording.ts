import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
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
import { CaseAccess, type HeldFunction } from '../../auth/index.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { type Agreement, type Edit, faultsOfEdits, outcomeOf } from '../domain/edits.js';
import { editProblems } from '../domain/edit-problems.js';
import { EDIT_SQL } from '../persistence/edit-sql.js';
import { RightTrace } from './right-trace.js';
import { type EditedSource, WithholdEdits } from './withhold-edits.js';

/** Who proposes what is silenced or cut. */
export const EDITORS = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'ADVOCATE_GENERAL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
] as const;
/** Whose agreement it takes. */
export const PARTIES = [
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
] as const;

export interface ProposeEditsCommand {
  readonly recordingId: RecordingId;
  readonly reason: string;
  readonly edits: readonly Edit[];
}

export interface AnswerEditsCommand {
  readonly versionId: OpaqueId;
  readonly agreed: boolean;
  readonly reason: string;
}

interface SourceRow extends EditedSource {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly state: string;
  /** A version is open already. */
  readonly proposed: boolean;
}

interface VersionRow {
  readonly id: OpaqueId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly madeBy: PersonId;
  readonly open: boolean;
  readonly parties: readonly string[];
  readonly answers: readonly Agreement[];
}

/** Edited versions of a recording: proposed, agreed on by the parties, in force. The original is never touched. */
@Injectable()
export class EditRecording {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly access: CaseAccess,
    private readonly vault: IdentityVault,
    private readonly withhold: WithholdEdits,
    private readonly trace: RightTrace,
    private readonly clock: Clock,
  ) {}

  async propose(
    actor: Actor,
    { recordingId, reason, edits }: ProposeEditsCommand,
  ): Promise<{ readonly id: OpaqueId }> {
    const row = await this.unitOfWork.run(actor, async (tx) => {
      const found = await tx.one<SourceRow>(EDIT_SQL.source, [recordingId]);
      if (found === undefined) throw kernelProblems['not-found']();
      await this.cases.lock(tx, found.caseId, EDITORS);
      return found;
    });
    await this.screen(actor, row.caseId, reason, edits);
    const faults = faultsOfEdits(edits, row.durationMs);
    if (faults.length > 0) throw editProblems['edits-unfit']({}, { errors: [...faults] });
    if (row.proposed) throw editProblems['edits-proposed']();
    if (row.state !== 'VERIFIED') throw editProblems['edits-not-here']();
    const made = await this.withhold.of(row, edits);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, row.caseId, EDITORS);
      const id = newId();
      const { caseId, childRef } = row;
      const content = { ...made };
      const values = [id, recordingId, caseId, childRef, reason, content, this.clock.now()];
      await tx.query(EDIT_SQL.propose, values);
      const people = await this.access.holders(tx, caseId, PARTIES);
      await this.trace.leave(
        tx,
        { id, caseId, childRef },
        {
          operation: 'ALTERATION',
          verb: 'edited-version.propose',
          told: {
            event: 'edited-version.proposed',
            people: people.filter((person) => person !== actor.id),
          },
        },
      );
      return { id };
    });
  }

  async answer(actor: Actor, { versionId, agreed, reason }: AnswerEditsCommand): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { caseId } = await this.find(tx, versionId);
      const { held } = await this.cases.lock(tx, caseId, PARTIES);
      await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
      const version = await this.find(tx, versionId);
      const said = new Set(version.answers.map(({ party }) => party));
      const own = partiesOf(held, version.childRef).filter((party) => !said.has(party));
      if (!version.open || own.length === 0) throw editProblems['edits-answered']();
      const now = this.clock.now();
      for (const party of own)
        await tx.query(EDIT_SQL.answer, [versionId, caseId, party, agreed, reason, now]);
      await this.settle(tx, version, [
        ...version.answers,
        ...own.map((party) => ({ party, agreed })),
      ]);
      const verb = agreed ? 'edited-version.agree' : 'edited-version.oppose';
      // Its reason stays with the version and goes with it; a row of the trail, which never goes, does not repeat it.
      await this.trace.leave(tx, version, { operation: 'ALTERATION', verb });
    });
  }

  private async settle(tx: Tx, version: VersionRow, answers: readonly Agreement[]): Promise<void> {
    const outcome = outcomeOf(version.parties, answers);
    if (outcome === 'PROPOSED') return;
    await tx.query(EDIT_SQL.settle, [version.id, outcome === 'IN_FORCE', this.clock.now()]);
    await this.trace.leave(tx, version, {
      operation: 'ALTERATION',
      verb: outcome === 'IN_FORCE' ? 'edited-version.bring-into-force' : 'edited-version.refuse',
      told: { event: 'edited-version.settled', people: [version.madeBy] },
    });
  }

  private async screen(
    actor: Actor,
    caseId: CaseId,
    reason: string,
    edits: readonly Edit[],
  ): Promise<void> {
    const own = edits.map((edit, index) => [`/edits/${index}/reason`, edit.reason] as const);
    await this.vault.refuseIdentifyingText(actor, caseId, {
      '/reason': reason,
      ...Object.fromEntries(own),
    });
  }

  private async find(tx: Tx, versionId: OpaqueId): Promise<VersionRow> {
    const version = await tx.one<VersionRow>(EDIT_SQL.find, [versionId]);
    if (version === undefined) throw kernelProblems['not-found']();
    return version;
  }
}

const PROSECUTION: readonly Role[] = ['PROSECUTOR', 'ADVOCATE_GENERAL'];

/** For whom somebody speaks, as the database names the parties. */
function partiesOf(held: readonly HeldFunction[], childRef: ChildRef): readonly string[] {
  const parties = held.flatMap((one) => {
    if (PROSECUTION.includes(one.function)) return ['PROSECUTION'];
    if (one.function === 'DEFENCE_COUNSEL') return [`DEFENCE:${String(one.suspectId)}`];
    return one.childRef === childRef ? ['CHILD_SIDE'] : [];
  });
  return [...new Set(parties)];
}
