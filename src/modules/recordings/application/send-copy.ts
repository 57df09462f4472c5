import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { sealedZip, type ZipEntry } from '../../../kernel/crypto/sealed-zip.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { fileName } from '../../../kernel/file-name.js';
import type { CaseId, ChildRef, OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { BURNED_HONESTY, COPY_HONESTY, markSubtitle } from '../domain/copy.js';
import type { MarkPlace } from '../domain/copy-mark.js';
import { copyProblems } from '../domain/copy-problems.js';
import { retentionProblems } from '../domain/retention-problems.js';
import { COPY_SQL } from '../persistence/copy-sql.js';
import { type CopySource, type MarkedFilm, MarkFilm } from './marked-film.js';
import { OrderCopy } from './order-copy.js';
import { RecordingPapers } from './recording-papers.js';
import { RightTrace } from './right-trace.js';

interface CopyRow extends CopySource {
  /** Which copy on this decision, from 1. */
  readonly number: number;
  readonly state: 'VERIFIED' | 'DESTROYED';
  readonly fetchId: OpaqueId;
  /** Neither begun nor waited too long. */
  readonly ready: boolean;
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
  readonly track: string;
  readonly durationMs: number;
  readonly originalSha256: string;
  /** Of the edited version that it is a copy of; null when it is the original. */
  readonly versionNumber: number | null;
}

/** Sends a copy: an encrypted container with cover, name as subtitle, marked film and manifest, made on the way out. */
@Injectable()
export class SendCopy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mark: MarkFilm,
    private readonly orders: OrderCopy,
    private readonly trace: RightTrace,
    private readonly papers: RecordingPapers,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, fetchId: OpaqueId): Promise<SentCopy> {
    const row = await this.find(actor, fetchId);
    const film = await this.mark.of(actor, row, markFor(row));
    try {
      // Before it begins: a copy that has begun is spent.
      const cover = await this.papers.typeset('Kopie van een opname', coverOf(row, film));
      await this.begin(actor, row, film.place);
      const passphrase = await this.orders.passphrase(fetchId);
      const bytes = Readable.from(this.send(actor, row, { film, cover, passphrase }), {
        objectMode: false,
      });
      return { bytes, name: fileName(row.childNumber, 'kopie-opname', legalDate(row.madeAt)) };
    } catch (error) {
      await film.close();
      throw error;
    }
  }

  private async *send(
    actor: Actor,
    row: CopyRow,
    { film, cover, passphrase }: Sending,
  ): AsyncGenerator<Buffer, void, undefined> {
    const still = async () =>
      (await this.unitOfWork.once(actor, COPY_SQL.still, [row.fetchId, row.versionId])).length > 0;
    try {
      yield* sealedZip(entriesOf(row, { film, cover }, still), passphrase);
      await this.unitOfWork.run(actor, (tx) =>
        tx.query(COPY_SQL.sent, [row.fetchId, this.clock.now(), film.sha256()]),
      );
    } finally {
      await film.close();
    }
  }

  private async find(actor: Actor, fetchId: OpaqueId): Promise<CopyRow> {
    const row = await this.unitOfWork.run(actor, (tx) =>
      tx.one<CopyRow>(COPY_SQL.toSend, [fetchId, this.clock.now()]),
    );
    if (row === undefined) throw kernelProblems['not-found']();
    if (row.state === 'DESTROYED') throw retentionProblems.destroyed();
    if (!row.ready) throw copyProblems['copy-fetched']();
    return row;
  }

  /** Once: two requests at the same moment begin one copy, and the other is refused. */
  private async begin(actor: Actor, row: CopyRow, place: MarkPlace): Promise<void> {
    const { fetchId, orderId: id, caseId, childRef } = row;
    await this.unitOfWork.run(actor, async (tx) => {
      if ((await tx.one(COPY_SQL.begin, [fetchId, this.clock.now(), place])) === undefined)
        throw copyProblems['copy-fetched']();
      const act = {
        operation: 'EXPORT',
        verb: 'copy-order.fetch',
        justification: fetchId,
      } as const;
      await this.trace.leave(tx, { id, caseId, childRef }, act);
    });
  }
}

export interface SentCopy {
  readonly bytes: Readable;
  readonly name: string;
}

interface Sending {
  readonly film: MarkedFilm;
  readonly cover: Buffer;
  readonly passphrase: string;
}

const markFor = ({ fetchId: copyId, recipient, madeAt, number }: CopyRow) => ({
  copyId,
  recipient,
  madeAt,
  number,
});

function whole(name: string, content: Buffer): ZipEntry {
  return { name, sizeBytes: content.length, bytes: () => [content] };
}

/** The manifest comes last: only then the hash of the film is known. */
function* entriesOf(
  row: CopyRow,
  { film, cover }: Omit<Sending, 'passphrase'>,
  still: () => Promise<boolean>,
): Generator<ZipEntry, void, undefined> {
  yield whole('omslag.pdf', cover);
  yield whole('kenmerk.vtt', Buffer.from(markSubtitle(markFor(row), row.durationMs), 'utf8'));
  yield {
    name: `opname${film.extension}`,
    sizeBytes: film.sizeBytes,
    bytes: () => film.bytes(still),
  };
  yield whole('manifest.json', Buffer.from(manifestOf(row, film), 'utf8'));
}

const honestyOf = ({ place }: MarkedFilm) =>
  place === 'IN_PICTURE' ? BURNED_HONESTY : COPY_HONESTY;

function coverOf(row: CopyRow, film: MarkedFilm): string {
  return [
    `Voor: ${row.recipient}`,
    `Kenmerk van deze kopie: ${row.fetchId} (kopie ${String(row.number)} op deze beslissing)`,
    `Gemaakt: ${row.madeAt.toISOString()} door ${row.madeBy}`,
    `Gevraagd door: ${row.askedBy}`,
    `Waarvoor: ${row.reason}`,
    `Beslissing: ${row.decision}`,
    `Beslist: ${row.decidedAt.toISOString()} door ${row.decidedBy}`,
    `Kind: ${row.childNumber}`,
    `Opname: ${row.id} (${row.track})`,
    `Versie: ${row.versionNumber === null ? 'het origineel' : `bewerkte versie ${String(row.versionNumber)}`}`,
    `SHA-256 van het origineel: ${row.originalSha256}`,
    '',
    honestyOf(film),
  ].join('\n');
}

function manifestOf(row: CopyRow, film: MarkedFilm): string {
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
    recording: {
      id: row.id,
      track: row.track,
      sha256: row.originalSha256,
      version: row.versionNumber,
    },
    number: row.number,
    mark: film.place,
    copySha256: film.sha256().toString('hex'),
    meaning: honestyOf(film),
  });
}
