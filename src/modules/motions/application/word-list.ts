import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { newId, type OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate, type LegalDate } from '../../../kernel/time.js';
import { type Lexicon, readLexicon, WORD_LISTS } from '../../../passages/index.js';
import { AuditTrail } from '../../audit/index.js';
import { QUESTION_SQL } from '../persistence/question-sql.js';

export type WordingState = 'SUGGESTED' | 'ACCEPTED' | 'DECLINED';

export interface WordingRow {
  readonly id: OpaqueId;
  readonly general: string;
  readonly specific: string;
  readonly state: WordingState;
  readonly times: number;
  readonly suggestedOn: LegalDate;
  readonly decidedBy: string | null;
}

interface Pair {
  readonly general: string;
  readonly specific: string;
}

/** The word list in force: what comes with the product, and what people accepted. */
@Injectable()
export class WordList {
  private read: { readonly key: string; readonly lexicon: Lexicon } | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Read again only when somebody accepted or declined something, here or on another instance. */
  async lexicon(tx: Tx): Promise<Lexicon> {
    const pairs = await tx.query<Pair>(QUESTION_SQL.acceptedSince, []);
    const lines = pairs.map(({ general, specific }) => `${general} > ${specific}`);
    const key = lines.join('\n');
    if (this.read?.key !== key)
      this.read = { key, lexicon: readLexicon([...WORD_LISTS, ...lines]) };
    return this.read.lexicon;
  }

  list(actor: Actor): Promise<readonly WordingRow[]> {
    return this.unitOfWork.once<WordingRow>(actor, QUESTION_SQL.list, []);
  }

  /** An administrator's own pair holds at once. */
  async add(actor: Actor, { general, specific }: Pair): Promise<void> {
    const now = this.clock.now();
    await this.unitOfWork.run(actor, async (tx) => {
      const added = await tx.one<{ readonly id: OpaqueId }>(QUESTION_SQL.add, [
        newId(),
        general,
        specific,
        legalDate(now),
        now,
      ]);
      await this.trace(tx, 'wording.add', added?.id);
    });
  }

  async decide(actor: Actor, wordingId: OpaqueId, accept: boolean): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const decided = await tx.one<{ readonly id: OpaqueId }>(QUESTION_SQL.decide, [
        wordingId,
        accept ? 'ACCEPTED' : 'DECLINED',
        this.clock.now(),
      ]);
      if (decided === undefined) throw kernelProblems['not-found']();
      await this.trace(tx, accept ? 'wording.accept' : 'wording.decline', decided.id);
    });
  }

  private async trace(tx: Tx, verb: string, objectId: OpaqueId | undefined): Promise<void> {
    if (objectId === undefined) throw kernelProblems.unexpected();
    await this.audit.append(tx, { operation: 'ALTERATION', verb, objectType: 'wording', objectId });
  }
}
