import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, RecordingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { findWords, type Mark } from '../../../passages/index.js';
import type { RecordingState } from '../domain/recording.js';
import type { Chapter, TranscriptSegment } from '../domain/transcript.js';
import {
  chaptersShown,
  type ShownSegment,
  type WithheldStretch,
  wordsShown,
} from '../domain/words-shown.js';
import { TRANSCRIPT_SQL } from '../persistence/transcript-sql.js';

export interface TranscriptVersionRow {
  readonly version: number;
  readonly source: string;
  readonly reason: string | null;
  readonly madeBy: string;
  readonly madeAt: string;
}

/** A transcript as its readers see it; without a version there is none yet. */
export interface TranscriptRow {
  readonly recordingId: RecordingId;
  readonly caseId: CaseId;
  readonly state: RecordingState;
  readonly mayWrite: boolean;
  readonly version: number | null;
  readonly segments: readonly ShownSegment[];
  readonly chapters: readonly Chapter[];
  readonly replaced: number | null;
  readonly doubted: number | null;
  readonly versions: readonly TranscriptVersionRow[];
}

/** As it is kept, with what is taken out for this reader. */
interface KeptRow extends Omit<TranscriptRow, 'segments' | 'chapters'> {
  readonly segments: readonly TranscriptSegment[] | null;
  readonly chapters: readonly Chapter[] | null;
  readonly edits: readonly WithheldStretch[] | null;
}

export interface TranscriptHit {
  readonly at: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly marks: readonly Mark[];
}

interface SearchedRow {
  readonly segments: readonly TranscriptSegment[];
  readonly edits: readonly WithheldStretch[] | null;
}

/** Reads and searches transcripts; each read leaves its audit row, the words looked for do not. */
@Injectable()
export class Transcripts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async view(
    actor: Actor,
    recordingId: RecordingId,
    version: number | undefined,
  ): Promise<TranscriptRow> {
    const [row] = await this.unitOfWork.once<KeptRow>(actor, TRANSCRIPT_SQL.view, [
      recordingId,
      version ?? null,
    ]);
    if (row === undefined || (version !== undefined && row.version === null))
      throw kernelProblems['not-found']();
    const segments = wordsShown(row.segments ?? [], row.edits ?? []);
    return { ...row, segments, chapters: chaptersShown(row.chapters ?? [], segments) };
  }

  async search(
    actor: Actor,
    recordingId: RecordingId,
    query: string,
  ): Promise<readonly TranscriptHit[]> {
    const [row] = await this.unitOfWork.once<SearchedRow>(actor, TRANSCRIPT_SQL.search, [
      recordingId,
    ]);
    if (row === undefined) throw kernelProblems['not-found']();
    const texts = wordsShown(row.segments, row.edits ?? []).map(({ text }) => text);
    return findWords(texts, query).flatMap(({ at, marks }) => {
      const segment = row.segments[at];
      return segment === undefined
        ? []
        : [{ at, fromMs: segment.fromMs, toMs: segment.toMs, marks }];
    });
  }
}
