import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { RecordingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { Transcripts } from '../application/transcript.query.js';
import { CorrectTranscript, ImportTranscript } from '../application/write-transcript.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { WATCHERS } from './roles.js';
import {
  CorrectTranscriptRequest,
  ImportTranscriptRequest,
  SearchTranscriptRequest,
  TranscriptHitsView,
  TranscriptRequest,
  TranscriptView,
  WrittenTranscriptView,
} from './transcript-dtos.js';
import { presentHits, presentTranscript } from './transcript.presenter.js';

/** Who reviews documents also takes in and corrects transcripts: both turn originals into what others read. */
const WRITERS = ['PROSECUTOR', 'PROSECUTION_STAFF', 'VICTIM_COORDINATOR'] as const;

@ApiTags('recordings')
@Controller('api/v1/recordings/:recordingId/transcript')
export class TranscriptsController {
  constructor(
    private readonly transcripts: Transcripts,
    private readonly importTranscript: ImportTranscript,
    private readonly correctTranscript: CorrectTranscript,
  ) {}

  @Get()
  @Allow(...WATCHERS)
  @Describe({
    summary: 'The words of a recording, pseudonymised, with chapters and earlier versions',
    answers: TranscriptView,
  })
  async view(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Query() { version }: TranscriptRequest,
  ): Promise<TranscriptView> {
    return presentTranscript(await this.transcripts.view(actor, recordingId, version));
  }

  @Post('search')
  @Allow(...WATCHERS)
  @Describe({
    summary: 'Finds words as Dutch is searched: by stem, as spoken, with a letter off',
    answers: TranscriptHitsView,
  })
  async search(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Body() { q }: SearchTranscriptRequest,
  ): Promise<TranscriptHitsView> {
    return presentHits(await this.transcripts.search(actor, recordingId, q));
  }

  @Post('imports')
  @Allow(...WRITERS)
  @Describe({
    summary: 'Takes in a transcript; names are replaced before anything is kept beside the vault',
    status: 201,
    answers: WrittenTranscriptView,
    refuses: [
      recordingProblems['not-verified'],
      recordingProblems['transcript-unfit'],
      kernelProblems['version-stale'],
      identityProblems['vault-unavailable'],
    ],
  })
  take(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Body() { format, content }: ImportTranscriptRequest,
  ): Promise<WrittenTranscriptView> {
    return this.importTranscript.execute(actor, { recordingId, format, content });
  }

  @Post('corrections')
  @Allow(...WRITERS)
  @Describe({
    summary: 'Puts words or chapters right in a new version; the one before stays',
    status: 201,
    answers: WrittenTranscriptView,
    refuses: [
      recordingProblems['not-verified'],
      recordingProblems['transcript-unfit'],
      kernelProblems['version-stale'],
      identityProblems['text-identifies-child'],
      identityProblems['vault-unavailable'],
    ],
  })
  correct(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Body() { version, reason, changes = [], chapters }: CorrectTranscriptRequest,
  ): Promise<WrittenTranscriptView> {
    return this.correctTranscript.execute(actor, {
      recordingId,
      version,
      reason,
      changes,
      chapters,
    });
  }
}
