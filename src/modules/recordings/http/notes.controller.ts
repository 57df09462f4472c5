import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { PrivateNotes } from '../application/private-notes.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { KeepNoteRequest, KeptNoteView, PrivateNotesView } from './note-dtos.js';
import { WATCHERS } from './roles.js';

/** Bookmarks and notes that only their maker sees; no party ever sees those of another. */
@ApiTags('recordings')
@Controller('api/v1')
export class NotesController {
  constructor(private readonly notes: PrivateNotes) {}

  @Get('recordings/:recordingId/notes')
  @Allow(...WATCHERS)
  @Describe({ summary: 'The caller’s own bookmarks and notes', answers: PrivateNotesView })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
  ): Promise<PrivateNotesView> {
    const notes = await this.notes.list(actor, recordingId);
    return {
      items: notes.map(({ id, atMs, text, madeAt }) => ({
        id,
        atMs,
        text,
        madeAt: madeAt.toISOString(),
      })),
    };
  }

  @Post('recordings/:recordingId/notes')
  @Allow(...WATCHERS)
  @Describe({
    summary: 'Keeps a bookmark or a note at a moment, for the caller alone',
    status: 201,
    answers: KeptNoteView,
    refuses: [
      recordingProblems['not-verified'],
      identityProblems['text-identifies-child'],
      identityProblems['vault-unavailable'],
    ],
  })
  keep(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Body() { atMs, text }: KeepNoteRequest,
  ): Promise<KeptNoteView> {
    return this.notes.keep(actor, recordingId, { atMs, text });
  }

  @Delete('notes/:noteId')
  @Allow(...WATCHERS)
  @Describe({ summary: 'Removes a bookmark or note of the caller', status: 204 })
  remove(@CurrentActor() actor: Actor, @IdParam('noteId') noteId: OpaqueId): Promise<void> {
    return this.notes.remove(actor, noteId);
  }
}
