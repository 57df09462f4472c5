import { Readable } from 'node:stream';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { SegmentDamaged } from '../../../kernel/crypto/segment-format.js';
import type { OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { Log } from '../../../kernel/logging/log.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { ObjectMissing } from '../../../kernel/storage/object-store.js';
import type { SealedReader } from '../../../kernel/storage/sealed-reader.js';
import { mediaType } from '../domain/container.js';
import { type Blank, shownParts, withoutBlanks } from '../domain/edits.js';
import type { Range } from '../domain/ranges.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { retentionProblems } from '../domain/retention-problems.js';
import { askAgain } from './ask-again.js';
import { EditedBlanks, standInOf } from './edited-blanks.js';
import { KeptReaders } from './kept-readers.js';
import { PlayIncidents } from './play-incidents.js';
import { type OpenedRow, RememberedLeaves } from './remembered-leaves.js';
import type { SealedRow } from './sealed-recordings.js';
import { SentBytes } from './sent-bytes.js';

// Little is read ahead of the connection: what waits in memory counts as sent although nobody saw it.
const AHEAD_BYTES = 131_072;

/** A recording somebody has leave to watch, at this moment. */
export interface Playable {
  readonly sizeBytes: number;
  readonly mediaType: string;
  /** The plain bytes of a part; each is authenticated before it leaves. */
  stream(part: Range): Promise<Readable>;
}

/**
 * Sends parts of a recording to the person who has leave to watch it.
 *
 * The leave is looked at for every request and asked again every few seconds while sending, so that access which ends, ends
 * the picture too. What was handed to the connection is recorded under the grant.
 */
@Injectable()
export class PlayRecording implements OnModuleDestroy {
  private readonly streams = new Set<Readable>();

  constructor(
    private readonly leaves: RememberedLeaves,
    private readonly readers: KeptReaders,
    private readonly sent: SentBytes,
    private readonly edited: EditedBlanks,
    private readonly incidents: PlayIncidents,
    private readonly log: Log,
  ) {}

  onModuleDestroy(): void {
    for (const stream of this.streams) stream.destroy();
  }

  async open(actor: Actor, recordingId: RecordingId, grantId: OpaqueId): Promise<Playable> {
    const row = await this.leaves.of(actor, recordingId, grantId);
    if (row === undefined) throw kernelProblems['not-found']();
    if (row.state === 'DESTROYED') throw retentionProblems.destroyed();
    if (!row.open) throw recordingProblems['grant-ended']();
    const blanks = row.renditionId === null ? await this.edited.of(actor, row.shownAs) : [];
    // A version that comes into force in the middle ends the sending too: the player asks again and gets that one.
    const still = async () => isOpen(await this.leaves.ask(actor, recordingId, grantId), row);
    return {
      sizeBytes: row.sizeBytes,
      mediaType: mediaType(row.container),
      stream: async (part) => this.stream({ row, grantId, part, still, blanks }),
    };
  }

  private async stream(sending: Omit<Sending, 'reader'>): Promise<Readable> {
    const { row } = sending;
    const lent = await this.readers.lend(row).catch((error: unknown) => {
      throw this.damaged(row, error);
    });
    const stream = Readable.from(this.pieces({ ...sending, reader: lent.reader }), {
      objectMode: false,
      highWaterMark: AHEAD_BYTES,
    });
    this.streams.add(stream);
    // Also when nobody ever read from it.
    stream.once('close', () => {
      this.streams.delete(stream);
      lent.giveBack().catch((error: unknown) => {
        this.log.failure('recordings.not-closed', error, { objectId: row.id });
      });
    });
    return stream;
  }

  private async *pieces({
    reader,
    row,
    grantId,
    part,
    still,
    blanks,
  }: Sending): AsyncGenerator<Buffer, void, undefined> {
    let at = part.from;
    const ask = askAgain(still, recordingProblems['grant-ended']);
    try {
      const standIn = await standInOf(reader, blanks);
      for await (const piece of reader.read(part.from, part.to)) {
        await ask();
        yield withoutBlanks(piece, at, blanks, standIn);
        for (const shown of shownParts({ from: at, to: at + piece.length }, blanks))
          this.sent.record(grantId, shown);
        at += piece.length;
      }
    } catch (error) {
      throw this.damaged(row, error);
    }
  }

  /** Damage is for people to act on; anything else passes as it is. */
  private damaged(row: SealedRow, error: unknown): unknown {
    if (!(error instanceof SegmentDamaged) && !(error instanceof ObjectMissing)) return error;
    this.log.failure('recordings.damaged', error, { objectId: row.id });
    this.readers.drop(row);
    this.incidents.report(row.id, error instanceof SegmentDamaged ? error.segment : -1);
    return recordingProblems.damaged();
  }
}

function isOpen(row: OpenedRow | undefined, { shownAs, renditionId }: OpenedRow): boolean {
  const same = row?.shownAs === shownAs && row.renditionId === renditionId;
  return same && row.open && row.state === 'VERIFIED';
}

interface Sending {
  readonly reader: SealedReader;
  readonly row: SealedRow;
  readonly grantId: OpaqueId;
  readonly part: Range;
  readonly still: () => Promise<boolean>;
  /** Bytes that this person is not shown. */
  readonly blanks: readonly Blank[];
}
