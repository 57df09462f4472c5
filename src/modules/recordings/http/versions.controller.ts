import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { EditRecording, EDITORS, PARTIES } from '../application/edit-recording.js';
import { RecordingVersions, type SeenVersion } from '../application/versions.query.js';
import { editProblems } from '../domain/edit-problems.js';
import {
  AnswerEditsRequest,
  ProposedEditsView,
  ProposeEditsRequest,
  RecordingVersionsView,
  type RecordingVersionView,
} from './edit-dtos.js';
import { instantOf } from './recording.presenter.js';
import { WATCHERS } from './roles.js';

const TEXT_REFUSALS = [
  identityProblems['text-identifies-child'],
  identityProblems['vault-unavailable'],
];

/** Edited versions of recordings; the original is never touched. */
@ApiTags('recordings')
@Controller('api/v1')
export class VersionsController {
  constructor(
    private readonly editing: EditRecording,
    private readonly versions: RecordingVersions,
  ) {}

  @Get('recordings/:recordingId/versions')
  @Allow(...WATCHERS)
  @Describe({
    summary: 'What was silenced and cut in a recording, why, and who agreed',
    answers: RecordingVersionsView,
  })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
  ): Promise<RecordingVersionsView> {
    const { versions, ...all } = await this.versions.of(actor, recordingId);
    return { ...all, items: versions.map(presentVersion) };
  }

  @Post('recordings/:recordingId/versions')
  @Allow(...EDITORS)
  @Describe({
    summary: 'Proposes what is silenced or cut for those who watch under a right or a use',
    status: 201,
    answers: ProposedEditsView,
    refuses: [
      editProblems['edits-unfit'],
      editProblems['edits-not-here'],
      editProblems['edits-proposed'],
      ...TEXT_REFUSALS,
    ],
  })
  propose(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Body() { reason, edits }: ProposeEditsRequest,
  ): Promise<ProposedEditsView> {
    return this.editing.propose(actor, {
      recordingId,
      reason,
      edits: edits.map(({ kind, fromMs, toMs, reason: why }) => ({
        kind,
        fromMs,
        toMs,
        reason: why,
      })),
    });
  }

  @Post('recording-versions/:versionId/answer')
  @Allow(...PARTIES)
  @Describe({
    summary:
      'Says for a party whether it agrees; with all it comes into force, with one against it not',
    status: 204,
    refuses: [editProblems['edits-answered'], ...TEXT_REFUSALS],
  })
  answer(
    @CurrentActor() actor: Actor,
    @IdParam('versionId') versionId: OpaqueId,
    @Body() { agreed, reason }: AnswerEditsRequest,
  ): Promise<void> {
    return this.editing.answer(actor, { versionId, agreed, reason });
  }
}

function presentVersion(version: SeenVersion): RecordingVersionView {
  const { id, number, standing, reason, edits, madeBy, madeAt, inForceAt, answers } = version;
  return {
    id,
    number,
    state: standing,
    reason,
    edits: [...edits],
    madeBy,
    madeAt: madeAt.toISOString(),
    inForceAt: inForceAt?.toISOString() ?? null,
    kept: version.kept,
    sha256: version.made?.sha256 ?? null,
    madeWith: version.made?.madeWith ?? null,
    renderedAt: instantOf(version.made),
    answers: answers.map(({ party, agreed, reason: why, answeredAt }) => ({
      party,
      agreed,
      reason: why,
      answeredAt: new Date(answeredAt).toISOString(),
    })),
    actions: version.mayAnswer ? ['answer'] : [],
  };
}
