import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, DocumentId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import type { NumberedChild } from '../domain/children-together.js';
import type { ChildIdentity } from '../domain/identity.js';
import { ERASURE_SQL } from '../persistence/erasure-sql.js';
import { type LockedNumber, Registrations } from './registrations.js';
import { Screening } from './screening.js';
import { type SealedRecord, SealedRecords } from './sealed-records.js';

interface OriginalRow extends SealedRecord {
  readonly id: DocumentId;
  readonly caseId: CaseId;
}

interface FileRow {
  readonly id: DocumentId;
  readonly caseId: CaseId;
  readonly objectKey: string;
}

export interface ErasedOriginals {
  readonly perCase: ReadonlyMap<CaseId, number>;
  /** Bytes that nothing opens any more; thrown away after the commit. */
  readonly objectKeys: readonly string[];
}

/**
 * Destroys the keys of the originals that go with an erased person.
 *
 * Where no other child of the case is left, all of them; else those in which this child is recognised, and every file of
 * which no text was kept, because nobody can say that it names somebody else only.
 */
@Injectable()
export class EraseOriginals {
  constructor(
    private readonly registrations: Registrations,
    private readonly records: SealedRecords,
    private readonly clock: Clock,
    private readonly screening: Screening,
  ) {}

  async ofPerson(tx: Tx, row: LockedNumber, identity: ChildIdentity): Promise<ErasedOriginals> {
    const numbers = await this.registrations.of(tx, row.subjectId);
    const cases = [...new Set(numbers.map(({ caseId }) => caseId))];
    const shared = new Set(
      (await tx.query<{ caseId: CaseId }>(ERASURE_SQL.othersIn, [cases, row.subjectId])).map(
        ({ caseId }) => caseId,
      ),
    );
    const originals = await tx.query<OriginalRow>(ERASURE_SQL.originals, [cases]);
    const child = { number: row.number, identity };
    const going = new Set<DocumentId>();
    for (const original of originals)
      if (!shared.has(original.caseId) || (await this.names(original, child)))
        going.add(original.id);

    const kept = new Set(originals.map(({ id }) => id).filter((id) => !going.has(id)));
    const files = (await tx.query<FileRow>(ERASURE_SQL.files, [cases])).filter(
      ({ id }) => !kept.has(id),
    );
    const now = this.clock.now();
    await tx.query(ERASURE_SQL.eraseOriginals, [[...going], now]);
    await tx.query(ERASURE_SQL.eraseFiles, [files.map(({ id }) => id), now]);
    return {
      perCase: counted(originals, files, going),
      objectKeys: files.map(({ objectKey }) => objectKey),
    };
  }

  /** An original that does not open any more is as good as one that names the child. */
  private async names(original: OriginalRow, child: NumberedChild): Promise<boolean> {
    const text = await this.records
      .open(original, `document:${original.id}`)
      .catch(() => undefined);
    if (text === undefined) return true;
    const [spans = []] = await this.screening.of({
      children: [child],
      eventOn: null,
      texts: [text],
    });
    return spans.length > 0;
  }
}

function counted(
  originals: readonly OriginalRow[],
  files: readonly FileRow[],
  going: ReadonlySet<DocumentId>,
): ReadonlyMap<CaseId, number> {
  const erased = new Map<DocumentId, CaseId>([
    ...originals.filter(({ id }) => going.has(id)).map(({ id, caseId }) => [id, caseId] as const),
    ...files.map(({ id, caseId }) => [id, caseId] as const),
  ]);
  const perCase = new Map<CaseId, number>();
  for (const caseId of erased.values()) perCase.set(caseId, (perCase.get(caseId) ?? 0) + 1);
  return perCase;
}
