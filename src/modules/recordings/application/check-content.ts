import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, RecordingId } from '../../../kernel/ids.js';
import { Log } from '../../../kernel/logging/log.js';
import { Ffmpeg } from '../../../kernel/media/ffmpeg.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import {
  type ContentFlags,
  decodingFilters,
  decodingOutput,
  flagsOfWords,
} from '../domain/content-flags.js';
import { demuxerOf, READ_CONTAINERS } from '../domain/rendering.js';
import { RENDITION_SQL } from '../persistence/rendition-sql.js';
import type { FilmSource } from './render-film.js';
import { SealedRecordings } from './sealed-recordings.js';

interface ToCheck extends FilmSource {
  readonly id: RecordingId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly durationMs: number;
}

/** Looks and listens through recordings whose files do not tell whether they are silent or black; needs ffmpeg. */
@Injectable()
export class CheckContent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sealed: SealedRecordings,
    private readonly ffmpeg: Ffmpeg,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** One recording at most; returns how many were taken in hand. */
  async execute(signal: AbortSignal): Promise<number> {
    const facts = await this.ffmpeg.facts();
    if (facts === undefined) return 0;
    const row = await this.unitOfWork.run(systemActor(), (tx) =>
      tx.one<ToCheck>(RENDITION_SQL.toLookThrough, [READ_CONTAINERS]),
    );
    if (row === undefined) return 0;
    const flags = await this.look(row, signal);
    const { id, caseId, childRef } = row;
    const { looksSilent, looksBlack } = flags;
    const values = [
      id,
      caseId,
      looksSilent,
      looksBlack,
      `ffmpeg ${facts.version}`,
      this.clock.now(),
    ];
    await this.unitOfWork.run(systemActor(), async (tx) => {
      if ((await tx.one(RENDITION_SQL.lookedThrough, values)) === undefined) return;
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'recording.check-content',
        objectType: 'recording',
        objectId: id,
        caseId,
        childRef,
      });
    });
    return 1;
  }

  /** What cannot be decoded stays untold; being told to stop says nothing. */
  private async look(row: ToCheck, signal: AbortSignal): Promise<ContentFlags> {
    const reader = await this.sealed.reader(row);
    try {
      const source = {
        sizeBytes: row.sizeBytes,
        read: (from: number, to: number) => reader.read(from, to),
      };
      const demuxer = demuxerOf(row.container) ?? '';
      const filters = decodingFilters(row);
      const output = decodingOutput(row);
      const words = await this.ffmpeg.words({ source, demuxer, filters, output, signal });
      return flagsOfWords(words, row);
    } catch (error) {
      signal.throwIfAborted();
      this.log.failure('recordings.not-looked-through', error, { objectId: row.id });
      return { looksSilent: null, looksBlack: null };
    } finally {
      await reader.close();
    }
  }
}
