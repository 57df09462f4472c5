import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  type DocumentId,
  newId,
  type RecordingId,
} from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, type LegalDate } from '../../../kernel/time.js';
import { indexTranscript, openingAt } from '../../../passages/index.js';
import { AuditTrail } from '../../audit/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import type { RecordingState } from '../domain/recording.js';
import { recordingProblems } from '../domain/recording-problems.js';
import {
  type Chapter,
  chaptersInOrder,
  corrected,
  type SegmentChange,
  type TranscriptFormat,
  type TranscriptSegment,
  withReplacements,
} from '../domain/transcript.js';
import { whoSpeaks } from '../domain/transcript-speakers.js';
import { TRANSCRIPT_SQL } from '../persistence/transcript-sql.js';
import { readTranscript, type TranscriptFile } from './transcript-file.js';

export interface ImportTranscriptCommand extends TranscriptFile {
  readonly recordingId: RecordingId;
}

export interface CorrectTranscriptCommand {
  readonly recordingId: RecordingId;
  /** The version that was read. */
  readonly version: number;
  readonly reason: string;
  readonly changes: readonly SegmentChange[];
  /** All chapters, or undefined when they stay as they are. */
  readonly chapters: readonly Chapter[] | undefined;
}

export interface WrittenTranscript {
  readonly version: number;
  readonly segments: number;
  readonly replaced: number;
  readonly doubted: number;
}

interface ToWrite {
  readonly recordingId: RecordingId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly childNumber: string;
  readonly durationMs: number | null;
  readonly state: RecordingState;
  readonly mayWrite: boolean;
  readonly version: number;
  readonly segments: readonly TranscriptSegment[] | null;
  readonly chapters: readonly Chapter[] | null;
  readonly replaced: number | null;
  readonly doubted: number | null;
  readonly eventOn: LegalDate | null;
}

type NewVersion = WrittenTranscript & {
  readonly source: TranscriptFormat | 'CORRECTION';
  readonly reason: string | null;
  readonly spoken: readonly TranscriptSegment[];
  readonly chapters: readonly Chapter[];
};

/** Writes the next version of a transcript; earlier ones stay. */
@Injectable()
export class TranscriptVersions {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The recording and its latest transcript, for who may write it. */
  async find(tx: Tx, recordingId: RecordingId): Promise<ToWrite & { readonly durationMs: number }> {
    const known = await tx.one<ToWrite>(TRANSCRIPT_SQL.toWrite, [recordingId]);
    if (known?.mayWrite !== true) throw kernelProblems['not-found']();
    const { state, durationMs } = known;
    if (state !== 'VERIFIED' || durationMs === null) throw recordingProblems['not-verified']();
    return { ...known, durationMs };
  }

  async add(tx: Tx, known: ToWrite, id: string, written: NewVersion): Promise<void> {
    const { recordingId, caseId, childRef } = known;
    await tx.query(TRANSCRIPT_SQL.insert, [
      id,
      recordingId,
      caseId,
      childRef,
      written.version,
      written.source,
      written.reason,
      JSON.stringify(written.spoken),
      JSON.stringify(written.chapters),
      written.replaced,
      written.doubted,
      this.clock.now(),
    ]);
    const correction = written.source === 'CORRECTION';
    await this.audit.append(tx, {
      operation: correction ? 'ALTERATION' : 'COLLECTION',
      verb: correction ? 'recording.correct-transcript' : 'recording.import-transcript',
      objectType: 'recording',
      objectId: recordingId,
      caseId,
      childRef,
      fieldsTouched: [`version:${written.version}`],
    });
  }
}

/**
 * Takes in a transcript: the words as they are go sealed into the vault first, and only what the vault found nobody's
 * name in any more is kept beside the recording.
 *
 * Places the vault doubts are replaced too, since others read along at once; whoever corrects may put a word back.
 */
@Injectable()
export class ImportTranscript {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: TranscriptVersions,
    private readonly vault: IdentityVault,
  ) {}

  async execute(actor: Actor, command: ImportTranscriptCommand): Promise<WrittenTranscript> {
    const { recordingId, format } = command;
    const known = await this.unitOfWork.run(actor, (tx) => this.versions.find(tx, recordingId));
    const { pieces, fault } = readTranscript(command, known.durationMs);
    if (fault !== undefined)
      throw recordingProblems['transcript-unfit'](
        {},
        { errors: [{ pointer: '/content', code: fault }] },
      );

    const id = newId<DocumentId>();
    const texts = pieces.map(({ text }) => text);
    const { caseId, eventOn } = known;
    await this.vault.keepOriginal(actor, { id, caseId, text: texts.join('\n') });
    const { spans } = await this.vault.findInOriginal(actor, { caseId, documentId: id, eventOn });
    const spoken = whoSpeaks(withReplacements(texts, spans), known.childNumber);
    const segments = pieces.flatMap(({ fromMs, toMs }, at) => {
      const said = spoken[at];
      return said === undefined || said.text === '' ? [] : [{ fromMs, toMs, ...said }];
    });

    return this.unitOfWork.run(actor, async (tx) => {
      const now = await this.versions.find(tx, recordingId);
      const counted = {
        version: now.version + 1,
        segments: segments.length,
        replaced: spans.length,
        doubted: spans.filter(({ certain }) => !certain).length,
      };
      const chapters = firstChapters(segments);
      await this.versions.add(tx, now, id, {
        ...counted,
        source: format,
        reason: null,
        spoken: segments,
        chapters,
      });
      return counted;
    });
  }
}

/** Puts words and chapters right; the version before stays to be read beside it. */
@Injectable()
export class CorrectTranscript {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: TranscriptVersions,
    private readonly vault: IdentityVault,
  ) {}

  async execute(actor: Actor, command: CorrectTranscriptCommand): Promise<WrittenTranscript> {
    const { recordingId, changes, chapters, reason } = command;
    const { caseId } = await this.unitOfWork.run(actor, (tx) =>
      this.versions.find(tx, recordingId),
    );
    await this.vault.refuseIdentifyingText(actor, caseId, {
      '/reason': reason,
      ...Object.fromEntries(changes.map(({ text }, at) => [`/changes/${at}/text`, text])),
      ...Object.fromEntries(
        (chapters ?? []).map(({ title }, at) => [`/chapters/${at}/title`, title]),
      ),
    });
    return this.unitOfWork.run(actor, async (tx) => {
      const known = await this.versions.find(tx, recordingId);
      if (known.segments === null) throw kernelProblems['not-found']();
      if (known.version !== command.version) throw kernelProblems['version-stale']();
      const next = nextOf(known.segments, known.chapters ?? [], command);
      const counted = {
        version: known.version + 1,
        segments: next.spoken.length,
        replaced: known.replaced ?? 0,
        doubted: known.doubted ?? 0,
      };
      await this.versions.add(tx, known, newId(), {
        ...counted,
        ...next,
        source: 'CORRECTION',
        reason,
      });
      return counted;
    });
  }
}

function nextOf(
  segments: readonly TranscriptSegment[],
  before: readonly Chapter[],
  { changes, chapters }: CorrectTranscriptCommand,
): Pick<NewVersion, 'spoken' | 'chapters'> {
  const spoken = corrected(segments, changes);
  const ordered = chaptersInOrder(chapters ?? before, segments.length);
  if (spoken === undefined || ordered === undefined) {
    const pointer = spoken === undefined ? '/changes' : '/chapters';
    throw recordingProblems['transcript-unfit'](
      {},
      { errors: [{ pointer, code: 'no-such-segment' }] },
    );
  }
  return { spoken, chapters: ordered };
}

/** Where acquaintance ends and the account begins, for a person to name further topics. */
function firstChapters(segments: readonly TranscriptSegment[]): readonly Chapter[] {
  const at = openingAt(
    indexTranscript(segments.map(({ speaker, text }, i) => ({ i, speaker, text }))),
  );
  const account: Chapter = { at, kind: 'TOPIC', title: 'Het verhaal' };
  return at === 0
    ? [account]
    : [{ at: 0, kind: 'TOPIC', title: 'Kennismaking en uitleg' }, account];
}
