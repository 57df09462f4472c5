import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '../../../kernel/actor.js';
import { SegmentDamaged } from '../../../kernel/crypto/segment-format.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, PersonId, RecordingId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { ObjectMissing } from '../../../kernel/storage/object-store.js';
import type { SealedReader } from '../../../kernel/storage/sealed-reader.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import {
  assessContainer,
  assessSound,
  type Container,
  type ContainerRefusal,
} from '../domain/container.js';
import { type ContentFlags, contentFlags } from '../domain/content-flags.js';
import { readSamples } from '../domain/mp4-samples.js';
import { hasPicture, type RecordingState, type Track } from '../domain/recording.js';
import { looksSilent, peakOf, readWave, WAVE_HEAD_BYTES, windowsOf } from '../domain/wave.js';
import { RECORDING_SQL } from '../persistence/recording-sql.js';
import { InspectContainer } from './inspect-container.js';
import { type SealedRow, SealedRecordings } from './sealed-recordings.js';

interface StoredRow extends SealedRow {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly interviewerId: PersonId;
  readonly state: RecordingState;
  readonly track: Track;
}

/** Why a file was refused; the code in the row. */
export type RejectedFor = 'not-a-video' | 'not-a-sound' | 'has-picture' | 'damaged-in-transit';

type Checked =
  | {
      readonly kind: 'recording';
      readonly container: Container;
      readonly sha256: Buffer;
      readonly flags: ContentFlags;
    }
  | { readonly kind: 'refuse'; readonly because: RejectedFor };

/**
 * Checks a stored recording: the hash of the plain file, every segment's seal, and what the container holds.
 *
 * May be repeated and may run twice at once: only the first verdict is written. Nothing is shown before it.
 */
@Injectable()
export class VerifyRecording {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sealed: SealedRecordings,
    private readonly inspect: InspectContainer,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @param sha256 of the plain file, when it was taken on the way; otherwise all of it is read again. */
  async execute(recordingId: RecordingId, sha256?: Buffer): Promise<RejectedFor | undefined> {
    const actor = systemActor();
    const row = await this.unitOfWork.run(actor, (tx) =>
      tx.one<StoredRow>(RECORDING_SQL.sealed, [recordingId]),
    );
    if (row?.state !== 'STORED') return undefined;
    const checked = await this.check(row, sha256);
    if (checked.kind === 'recording') {
      await this.verify(actor, row, checked);
      return undefined;
    }
    // Bytes first: when this stops half-way, the next check finds nothing and says so again.
    await this.sealed.erase(row);
    await this.reject(actor, row, checked.because);
    return checked.because;
  }

  private async check(row: StoredRow, sha256: Buffer | undefined): Promise<Checked> {
    try {
      const reader = await this.sealed.reader(row);
      try {
        const hash = sha256 ?? (await hashOf(reader));
        const facts = await this.inspect.execute(reader);
        const verdict = hasPicture(row.track) ? assessContainer(facts) : assessSound(facts);
        return verdict.kind === 'recording'
          ? { ...verdict, sha256: hash, flags: await flagsOf(reader, verdict.container) }
          : { kind: 'refuse', because: rejectionOf(row.track, verdict.because) };
      } finally {
        await reader.close();
      }
    } catch (error) {
      if (error instanceof SegmentDamaged || error instanceof ObjectMissing)
        return { kind: 'refuse', because: 'damaged-in-transit' };
      throw error;
    }
  }

  private async verify(
    actor: Actor,
    row: StoredRow,
    { container, sha256, flags }: Extract<Checked, { readonly kind: 'recording' }>,
  ): Promise<void> {
    const { container: format, durationMs, width, height, videoCodec, hasAudio } = container;
    const { cameraBeganAt = null } = container;
    await this.unitOfWork.run(actor, async (tx) => {
      const values = [
        row.id,
        sha256,
        format,
        durationMs,
        width,
        height,
        videoCodec,
        hasAudio,
        this.clock.now(),
        flags.looksSilent,
        flags.looksBlack,
        cameraBeganAt,
      ];
      if ((await tx.one(RECORDING_SQL.verify, values)) === undefined) return;
      const { caseId, childRef } = row;
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'recording.verify',
        objectType: 'recording',
        objectId: row.id,
        caseId,
        childRef,
      });
      await this.outbox.append(tx, { type: 'recording.verified', caseId, subjectId: row.id });
    });
  }

  private async reject(actor: Actor, row: StoredRow, because: RejectedFor): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if ((await tx.one(RECORDING_SQL.reject, [row.id, because, this.clock.now()])) === undefined)
        return;
      const { caseId, childRef, interviewerId } = row;
      await this.audit.append(tx, {
        operation: 'ERASURE',
        verb: 'recording.reject',
        objectType: 'recording',
        objectId: row.id,
        caseId,
        childRef,
        purposeCode: because,
      });
      await this.outbox.append(tx, {
        type: 'recording.rejected',
        caseId,
        subjectId: row.id,
        recipients: [interviewerId],
      });
    });
  }
}

function rejectionOf(track: Track, because: readonly ContainerRefusal[]): RejectedFor {
  if (hasPicture(track)) return 'not-a-video';
  return because.includes('has-picture') ? 'has-picture' : 'not-a-sound';
}

/** From the index in the file, or from the sound itself where it lies open; a file without either is not flagged. */
async function flagsOf(
  reader: SealedReader,
  { container, ...file }: Container,
): Promise<ContentFlags> {
  if (container === 'Wave') return { looksSilent: await isSilentWave(reader), looksBlack: null };
  const read = (from: number, to: number) => reader.readAll(from, to);
  const pixels = (file.width ?? 0) * (file.height ?? 0);
  return contentFlags(await readSamples(read, reader.plainSize), pixels);
}

async function isSilentWave(reader: SealedReader): Promise<boolean | null> {
  const { plainSize } = reader;
  const sound = readWave(await reader.readAll(0, Math.min(WAVE_HEAD_BYTES, plainSize)), plainSize);
  if (sound === undefined) return null;
  const peaks: number[] = [];
  for (const [from, to] of windowsOf(sound))
    peaks.push(peakOf(await reader.readAll(from, to), sound));
  return looksSilent(peaks);
}

async function hashOf(reader: SealedReader): Promise<Buffer> {
  const hash = createHash('sha256');
  for await (const piece of reader.read(0, reader.plainSize)) hash.update(piece);
  return hash.digest();
}
