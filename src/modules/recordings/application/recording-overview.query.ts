import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type {
  BookingId,
  CaseId,
  ChildRef,
  OpaqueId,
  PersonId,
  RecordingId,
} from '../../../kernel/ids.js';
import { Ffmpeg } from '../../../kernel/media/ffmpeg.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { Usability } from '../domain/custody.js';
import type { RecordingState, Track } from '../domain/recording.js';
import { type RenditionState, type ShownHow, shownHow } from '../domain/rendering.js';
import { CUSTODY_SQL } from '../persistence/custody-sql.js';
import { RECORDING_SQL } from '../persistence/recording-sql.js';
import { VIEWING_SQL } from '../persistence/viewing-sql.js';
import { stretches, type ViewedStretch } from './recordings.facade.js';

/** A film made of a recording, as its row says; from JSON, so instants come as text. */
export interface SeenRendition {
  readonly state: RenditionState;
  readonly sha256: string | null;
  readonly madeWith: string | null;
  readonly madeAt: string | null;
}

/** A recording as the people who know of it see it. */
export interface RecordingRow {
  readonly id: RecordingId;
  readonly case_id: CaseId;
  readonly child_ref: ChildRef;
  readonly bookingId: BookingId;
  readonly childNumber: string;
  readonly track: Track;
  readonly state: RecordingState;
  readonly announcedBy: 'INTERVIEWER' | 'STUDIO_SYSTEM';
  readonly sizeBytes: number;
  readonly receivedBytes: number;
  readonly sha256: string | null;
  readonly container: string | null;
  readonly durationMs: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly videoCodec: string | null;
  readonly hasAudio: boolean | null;
  readonly rejectedFor: string | null;
  readonly announcedAt: Date;
  readonly storedAt: Date | null;
  readonly verifiedAt: Date | null;
  readonly destroyedAt: Date | null;
  readonly looksSilent: boolean | null;
  readonly looksBlack: boolean | null;
  /** What was made of it for browsers that cannot play the original. */
  readonly playable: SeenRendition | null;
  readonly cameraBeganAt: Date | null;
  readonly statedBeganAt: Date | null;
  readonly beforeChildMs: number | null;
  readonly usability: Usability | null;
  readonly checkedAt: Date | null;
  readonly copiedAt: Date | null;
  readonly damagedSegments: number;
  readonly own: boolean;
  readonly mayWatch: boolean;
  readonly mayReview: boolean;
  readonly mayAssess: boolean;
}

export interface SeenRecording extends RecordingRow {
  /** Null before it is verified and after it was destroyed. */
  readonly shownHow: ShownHow | null;
}

export interface UploadProgress {
  readonly state: RecordingState;
  readonly sizeBytes: number;
  readonly receivedBytes: number;
}

/** A session of which no usable recording exists. */
export interface LossRow {
  readonly id: OpaqueId;
  readonly bookingId: BookingId;
  readonly reason: string;
  readonly partial: readonly {
    readonly recordingId: string;
    readonly receivedBytes: number;
    readonly sha256: string;
  }[];
  readonly reportedBy: string;
  readonly reportedAt: Date;
}

interface ViewingRow {
  readonly durationMs: number;
  readonly personId: PersonId | null;
  readonly name: string;
  readonly organisation: string;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly ranges: readonly (readonly [number, number])[];
}

/** Everything one person saw of a recording, over all their grants. */
export interface PersonViewing {
  readonly personId: PersonId;
  readonly name: string;
  readonly organisation: string;
  readonly ranges: readonly ViewedStretch[];
  readonly totalMs: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

export interface Viewings {
  readonly durationMs: number;
  readonly people: readonly PersonViewing[];
}

/** What the screens show of recordings; each read leaves its audit row in the same statement. */
@Injectable()
export class RecordingOverview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ffmpeg: Ffmpeg,
  ) {}

  async view(actor: Actor, recordingId: RecordingId): Promise<SeenRecording> {
    const [row] = await this.unitOfWork.once<RecordingRow>(actor, RECORDING_SQL.view, [
      recordingId,
    ]);
    if (row === undefined) throw kernelProblems['not-found']();
    return this.seen(row);
  }

  async ofCase(actor: Actor, caseId: CaseId): Promise<readonly SeenRecording[]> {
    const rows = await this.unitOfWork.once<RecordingRow | { readonly id: null }>(
      actor,
      RECORDING_SQL.list,
      [caseId],
    );
    if (rows.length === 0) throw kernelProblems['not-found']();
    return Promise.all(rows.filter((row) => row.id !== null).map((row) => this.seen(row)));
  }

  private async seen(row: RecordingRow): Promise<SeenRecording> {
    const { container, videoCodec, playable } = row;
    if (row.state !== 'VERIFIED' || container === null) return { ...row, shownHow: null };
    const renders = (await this.ffmpeg.facts()) !== undefined;
    const how = shownHow({ container, videoCodec }, playable?.state ?? null, renders);
    return { ...row, shownHow: how };
  }

  async losses(actor: Actor, caseId: CaseId): Promise<readonly LossRow[]> {
    const rows = await this.unitOfWork.once<LossRow | { readonly id: null }>(
      actor,
      CUSTODY_SQL.losses,
      [caseId],
    );
    if (rows.length === 0) throw kernelProblems['not-found']();
    return rows.filter((row) => row.id !== null);
  }

  async progress(actor: Actor, recordingId: RecordingId): Promise<UploadProgress> {
    const [row] = await this.unitOfWork.once<UploadProgress>(actor, RECORDING_SQL.offset, [
      recordingId,
    ]);
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }

  /** The same for the studio system that hands it in. */
  async progressForStudio(actor: Actor, recordingId: RecordingId): Promise<UploadProgress> {
    const [row] = await this.unitOfWork.once<UploadProgress>(actor, RECORDING_SQL.studioOffset, [
      recordingId,
    ]);
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }

  async viewings(actor: Actor, recordingId: RecordingId): Promise<Viewings> {
    const rows = await this.unitOfWork.once<ViewingRow>(actor, VIEWING_SQL.viewings, [recordingId]);
    const [first] = rows;
    if (first === undefined) throw kernelProblems['not-found']();
    return { durationMs: first.durationMs, people: byPerson(rows) };
  }
}

function byPerson(rows: readonly ViewingRow[]): readonly PersonViewing[] {
  const people = new Map<PersonId, ViewingRow[]>();
  for (const row of rows) {
    if (row.personId === null) continue;
    people.set(row.personId, [...(people.get(row.personId) ?? []), row]);
  }
  return [...people].map(([personId, own]) => personViewing(personId, own));
}

/** Rows come with the earliest first. */
function personViewing(personId: PersonId, own: readonly ViewingRow[]): PersonViewing {
  const [first, ...others] = own;
  if (first === undefined) throw new RangeError('a person without a viewing');
  const ranges = stretches(own.flatMap((row) => row.ranges));
  return {
    personId,
    name: first.name,
    organisation: first.organisation,
    ranges,
    totalMs: ranges.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0),
    firstAt: first.firstAt,
    lastAt: others.reduce(
      (latest, { lastAt }) => (lastAt > latest ? lastAt : latest),
      first.lastAt,
    ),
  };
}
