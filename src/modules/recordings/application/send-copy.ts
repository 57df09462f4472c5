import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { sealedZip, type ZipEntry } from '../../../kernel/crypto/sealed-zip.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { SealedReader } from '../../../kernel/storage/sealed-reader.js';
import { Clock } from '../../../kernel/time.js';
import { typeset } from '../../../redaction/index.js';
import { extensionOf } from '../domain/container.js';
import { COPY_HONESTY, markOf, markSubtitle } from '../domain/copy.js';
import { copyProblems } from '../domain/copy-problems.js';
import { retentionProblems } from '../domain/retention-problems.js';
import { COPY_SQL } from '../persistence/copy-sql.js';
import { askAgain } from './ask-again.js';
import { OrderCopy } from './order-copy.js';
import { RightTrace } from './right-trace.js';
import { type SealedRow, SealedRecordings } from './sealed-recordings.js';

interface CopyRow extends SealedRow {
  readonly state: 'VERIFIED' | 'DESTROYED';
  readonly fetchId: OpaqueId;
  readonly madeAt: Date;
  readonly orderId: OpaqueId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly recipient: string;
  readonly reason: string;
  readonly decision: string;
  readonly decidedAt: Date;
  readonly askedBy: string;
  readonly decidedBy: string;
  readonly madeBy: string;
  readonly childNumber: string;
  readonly container: string;
  readonly track: string;
  readonly durationMs: number;
  readonly originalSha256: string;
}

/** Sends a copy: an encrypted container with cover, name as subtitle, marked film and manifest, made on the way out. */
@Injectable()
export class SendCopy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sealed: SealedRecordings,
    private readonly orders: OrderCopy,
    private readonly trace: RightTrace,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, fetchId: OpaqueId): Promise<Readable> {
    const row = await this.begin(actor, fetchId);
    const reader = await this.sealed.reader(row);
    const still = async () =>
      (await this.unitOfWork.once(actor, COPY_SQL.still, [fetchId])).length > 0;
    const film = new MarkedFilm(reader, markOf(row.container, markFor(row)), still);
    const passphrase = await this.orders.passphrase(fetchId);
    return Readable.from(this.send(actor, row, { film, passphrase }), { objectMode: false });
  }

  private async *send(
    actor: Actor,
    row: CopyRow,
    { film, passphrase }: { readonly film: MarkedFilm; readonly passphrase: string },
  ): AsyncGenerator<Buffer, void, undefined> {
    try {
      yield* sealedZip(entriesOf(row, film), passphrase);
      await this.unitOfWork.run(actor, (tx) =>
        tx.query(COPY_SQL.sent, [row.fetchId, this.clock.now(), film.sha256()]),
      );
    } finally {
      await film.close();
    }
  }

  private async begin(actor: Actor, fetchId: OpaqueId): Promise<CopyRow> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.one<CopyRow>(COPY_SQL.toSend, [fetchId]);
      if (row === undefined) throw kernelProblems['not-found']();
      if (row.state === 'DESTROYED') throw retentionProblems.destroyed();
      if ((await tx.one(COPY_SQL.begin, [fetchId, this.clock.now()])) === undefined)
        throw copyProblems['copy-fetched']();
      const { orderId: id, caseId, childRef } = row;
      const act = {
        operation: 'EXPORT',
        verb: 'copy-order.fetch',
        justification: fetchId,
      } as const;
      await this.trace.leave(tx, { id, caseId, childRef }, act);
      return row;
    });
  }
}

/** The film with its mark behind it, and the hash of both as they left. */
class MarkedFilm {
  private readonly hash = createHash('sha256');
  private digest: Buffer | undefined;

  constructor(
    private readonly reader: SealedReader,
    private readonly mark: Buffer,
    /** Whether the copy may still leave: a destruction, or access that ends, stops it half-way. */
    private readonly still: () => Promise<boolean>,
  ) {}

  get sizeBytes(): number {
    return this.reader.plainSize + this.mark.length;
  }

  async *bytes(): AsyncGenerator<Buffer, void, undefined> {
    const ask = askAgain(this.still, copyProblems['copy-not-granted']);
    for await (const piece of this.reader.read(0, this.reader.plainSize)) {
      await ask();
      this.hash.update(piece);
      yield piece;
    }
    this.hash.update(this.mark);
    yield this.mark;
  }

  sha256(): Buffer {
    this.digest ??= this.hash.digest();
    return this.digest;
  }

  close(): Promise<void> {
    return this.reader.close();
  }
}

const markFor = ({ fetchId: copyId, recipient, madeAt }: CopyRow) => ({
  copyId,
  recipient,
  madeAt,
});

function whole(name: string, content: Buffer): ZipEntry {
  return { name, sizeBytes: content.length, bytes: () => [content] };
}

/** The manifest comes last: only then the hash of the film is known. */
async function* entriesOf(
  row: CopyRow,
  film: MarkedFilm,
): AsyncGenerator<ZipEntry, void, undefined> {
  yield whole('omslag.pdf', await typeset({ title: 'Kopie van een opname', text: coverOf(row) }));
  yield whole('kenmerk.vtt', Buffer.from(markSubtitle(markFor(row), row.durationMs), 'utf8'));
  yield {
    name: `opname${extensionOf(row.container)}`,
    sizeBytes: film.sizeBytes,
    bytes: () => film.bytes(),
  };
  yield whole('manifest.json', Buffer.from(manifestOf(row, film.sha256().toString('hex')), 'utf8'));
}

function coverOf(row: CopyRow): string {
  return [
    `Voor: ${row.recipient}`,
    `Kenmerk van deze kopie: ${row.fetchId}`,
    `Gemaakt: ${row.madeAt.toISOString()} door ${row.madeBy}`,
    `Gevraagd door: ${row.askedBy}`,
    `Waarvoor: ${row.reason}`,
    `Beslissing: ${row.decision}`,
    `Beslist: ${row.decidedAt.toISOString()} door ${row.decidedBy}`,
    `Kind: ${row.childNumber}`,
    `Opname: ${row.id} (${row.track})`,
    `SHA-256 van het origineel: ${row.originalSha256}`,
    '',
    COPY_HONESTY,
  ].join('\n');
}

function manifestOf(row: CopyRow, copySha256: string): string {
  return JSON.stringify({
    format: 'ontzien-copy-1',
    copy: row.fetchId,
    order: row.orderId,
    recipient: row.recipient,
    reason: row.reason,
    askedBy: row.askedBy,
    decision: row.decision,
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt.toISOString(),
    madeBy: row.madeBy,
    madeAt: row.madeAt.toISOString(),
    childNumber: row.childNumber,
    recording: { id: row.id, track: row.track, sha256: row.originalSha256 },
    copySha256,
    meaning: COPY_HONESTY,
  });
}
