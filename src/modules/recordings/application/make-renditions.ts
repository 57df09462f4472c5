import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  newId,
  type OpaqueId,
  type RecordingId,
} from '../../../kernel/ids.js';
import { Log } from '../../../kernel/logging/log.js';
import { Ffmpeg } from '../../../kernel/media/ffmpeg.js';
import { newObjectKey, type ObjectKey } from '../../../kernel/storage/object-store.js';
import { Clock } from '../../../kernel/time.js';
import {
  type KeptEdit,
  MOST_ATTEMPTS,
  PLAYED_CONTAINERS,
  PLAYED_PICTURES,
  READ_CONTAINERS,
  type RenditionKind,
  renderPlan,
} from '../domain/rendering.js';
import { RENDITION_SQL } from '../persistence/rendition-sql.js';
import { type FilmSource, type MadeFilm, RenderFilm } from './render-film.js';
import { RenditionRows } from './rendition-rows.js';
import { SealedRecordings } from './sealed-recordings.js';

export interface ClaimedRow {
  readonly id: OpaqueId;
  readonly recordingId: RecordingId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly kind: RenditionKind;
  readonly versionId: OpaqueId | null;
  /** This attempt; whoever took over has a higher one, and only the highest may write. */
  readonly attempts: number;
  readonly scratchKey: string | null;
  readonly objectKey: string | null;
}

interface SourceRow extends FilmSource {
  readonly sha256: Buffer;
  readonly edits: readonly KeptEdit[];
}

// A recording that is destroyed, or a version that is, ends what is made of it within this time.
const RENEW_MS = 5_000;

/**
 * Makes what is to be made of recordings, one at a time: edited versions in force, and films that browsers play.
 *
 * Whatever interrupts it, the next round removes what was left and begins again; after three attempts people are told.
 * Without ffmpeg nothing is asked for, and versions are enforced while the original is sent.
 */
@Injectable()
export class MakeRenditions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ffmpeg: Ffmpeg,
    private readonly film: RenderFilm,
    private readonly sealed: SealedRecordings,
    private readonly rows: RenditionRows,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** One film at most; returns how many were taken in hand. */
  async execute(signal: AbortSignal): Promise<number> {
    const facts = await this.ffmpeg.facts();
    if (facts === undefined) return 0;
    await this.ask();
    const row = await this.unitOfWork.run(systemActor(), (tx) =>
      tx.one<ClaimedRow>(RENDITION_SQL.claim),
    );
    if (row === undefined) return 0;
    await this.rows.eraseBytes(row);
    if (row.attempts > MOST_ATTEMPTS) await this.rows.failed(row, facts.version);
    else await this.attempt(row, facts.version, signal);
    return 1;
  }

  private async ask(): Promise<void> {
    const values = [newId(), this.clock.now(), READ_CONTAINERS, PLAYED_CONTAINERS, PLAYED_PICTURES];
    await this.unitOfWork.run(systemActor(), (tx) => tx.query(RENDITION_SQL.ask, values));
  }

  private async attempt(row: ClaimedRow, version: string, stop: AbortSignal): Promise<void> {
    const lost = new AbortController();
    const signal = AbortSignal.any([stop, lost.signal]);
    const renewing = setInterval(() => {
      this.rows.renew(row).then(
        (held) => {
          if (!held) lost.abort();
        },
        () => undefined,
      );
    }, RENEW_MS);
    const keys = { scratchKey: newObjectKey(), objectKey: newObjectKey() };
    try {
      const source = await this.source(row);
      // The recording was destroyed meanwhile: its renditions are, too.
      if (source === undefined) return;
      const made = await this.make(row, source, keys, signal);
      if (
        made !== undefined &&
        (await this.rows.ready(row, { ...made, version, source: source.sha256 }))
      )
        await this.rows.eraseBytes({ ...keys, objectKey: null });
      else await this.rows.eraseBytes(keys);
    } catch (error) {
      await this.rows.eraseBytes(keys);
      if (!signal.aborted) this.log.failure('recordings.not-rendered', error, { objectId: row.id });
      await this.rows.giveBack(row, stop.aborted);
    } finally {
      clearInterval(renewing);
    }
  }

  private source({ recordingId, versionId }: ClaimedRow): Promise<SourceRow | undefined> {
    return this.unitOfWork.run(systemActor(), (tx) =>
      tx.one<SourceRow>(RENDITION_SQL.source, [recordingId, versionId]),
    );
  }

  /** Undefined when somebody else took over before anything was written. */
  private async make(
    row: ClaimedRow,
    source: SourceRow,
    { scratchKey, objectKey }: { readonly scratchKey: ObjectKey; readonly objectKey: ObjectKey },
    signal: AbortSignal,
  ): Promise<MadeFilm | undefined> {
    const place = await this.sealed.place(row.id, objectKey);
    if (!(await this.rows.begin(row, scratchKey, place))) return undefined;
    const plan = renderPlan(source, source.edits);
    const { scratch, film } = await this.film.toScratch(
      scratchKey,
      this.film.pieces(source, plan, signal),
    );
    return this.film.seal(place, scratch, film, signal);
  }
}
