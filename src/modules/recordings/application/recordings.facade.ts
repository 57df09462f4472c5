import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, PersonId, RecordingId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { cutFrom, type KeptEdit } from '../domain/edits.js';
import { mergeRanges } from '../domain/ranges.js';
import type { TranscriptSegment } from '../domain/transcript.js';
import { type WithheldStretch, wordsShown } from '../domain/words-shown.js';
import { RIGHT_SQL } from '../persistence/right-sql.js';
import { TRANSCRIPT_SQL } from '../persistence/transcript-sql.js';
import { VIEWING_SQL } from '../persistence/viewing-sql.js';
import { type OfferRow, viewingOffer, type ViewingOffer } from './viewing-offers.js';

/** A stretch of a recording in milliseconds, half-open. */
export interface ViewedStretch {
  readonly fromMs: number;
  readonly toMs: number;
}

/** What one person saw of one verified recording. */
export interface ViewedRecording {
  readonly recordingId: RecordingId;
  readonly durationMs: number;
  /** In order, disjoint; empty when nothing was seen. */
  readonly viewed: readonly ViewedStretch[];
  /** What the version this person is shown leaves out: nobody who watches it can see that. */
  readonly cut: readonly ViewedStretch[];
}

/** The latest words of a recording. */
export interface SpokenRecording {
  readonly recordingId: RecordingId;
  readonly version: number;
  readonly segments: readonly TranscriptSegment[];
}

interface SpokenRow extends SpokenRecording {
  readonly edits: readonly WithheldStretch[] | null;
}

interface ViewedRow {
  readonly recordingId: RecordingId;
  readonly durationMs: number;
  readonly ranges: readonly (readonly [number, number])[];
  readonly edits: readonly KeptEdit[] | null;
}

/** The questions other modules may ask about recordings. */
@Injectable()
export class Recordings {
  constructor(private readonly clock: Clock) {}

  /**
   * The verified recordings of a child in a case that the actor may see, each with what this person saw of it.
   *
   * The stretches are what the player reported and what was really sent, whichever is less; they prove that it was
   * shown, not that somebody looked. Only officials and the child's own counsel see the viewing of others: asked
   * by anybody else about another person, the stretches are empty.
   */
  async viewedBy(
    tx: Tx,
    caseId: CaseId,
    childRef: ChildRef,
    personId: PersonId,
  ): Promise<readonly ViewedRecording[]> {
    const rows = await tx.query<ViewedRow>(VIEWING_SQL.viewedBy, [caseId, childRef, personId]);
    return rows.map(({ recordingId, durationMs, ranges, edits }) => ({
      recordingId,
      durationMs,
      viewed: stretches(ranges),
      cut: stretches(cutFrom(edits ?? []).map(({ from, to }) => [from, to])),
    }));
  }

  /**
   * The times in a viewing room that a person asked for, was offered and chose, and who was late.
   *
   * Only people who may see the request learn of it: officials, the side of the child, and who asked.
   */
  async viewingOffers(
    tx: Tx,
    caseId: CaseId,
    childRef: ChildRef,
    personId: PersonId,
  ): Promise<readonly ViewingOffer[]> {
    const rows = await tx.query<OfferRow>(RIGHT_SQL.offersOf, [caseId, childRef, personId]);
    const now = this.clock.now();
    return rows.map((row) => viewingOffer(row, now));
  }

  /** The latest transcripts of the recordings of a child that the actor may watch, as this actor may read them. */
  async transcriptsOf(
    tx: Tx,
    caseId: CaseId,
    childRef: ChildRef,
  ): Promise<readonly SpokenRecording[]> {
    const rows = await tx.query<SpokenRow>(TRANSCRIPT_SQL.ofChild, [caseId, childRef]);
    return rows.map(({ edits, segments, ...row }) => ({
      ...row,
      segments: wordsShown(segments, edits ?? []).map(({ fromMs, toMs, speaker, text }) => ({
        fromMs,
        toMs,
        speaker,
        text,
      })),
    }));
  }
}

/** Pairs as the database gives them, over several grants, as disjoint stretches. */
export function stretches(pairs: readonly (readonly [number, number])[]): readonly ViewedStretch[] {
  return mergeRanges(pairs.map(([from, to]) => ({ from, to }))).map(({ from, to }) => ({
    fromMs: from,
    toMs: to,
  }));
}
