import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { BookingId, CaseId, RecordingId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { AssessRecording, ASSESSORS } from '../application/assess-recording.js';
import { RecordingOverview } from '../application/recording-overview.query.js';
import { ReportLoss } from '../application/report-loss.js';
import { custodyProblems } from '../domain/custody-problems.js';
import { recordingProblems } from '../domain/recording-problems.js';
import {
  AssessRecordingRequest,
  LossesView,
  ReportedLossView,
  ReportLossRequest,
} from './custody-dtos.js';
import { presentLosses } from './recording.presenter.js';
import { KNOWERS } from './roles.js';

const TEXT_REFUSALS = [
  identityProblems['text-identifies-child'],
  identityProblems['vault-unavailable'],
];

/** What people say of recordings: whether a track can be used, and that a session has none. */
@ApiTags('recordings')
@Controller('api/v1')
export class CustodyController {
  constructor(
    private readonly assessRecording: AssessRecording,
    private readonly loss: ReportLoss,
    private readonly overview: RecordingOverview,
  ) {}

  @Post('recordings/:recordingId/usability')
  @Allow(...ASSESSORS)
  @Describe({
    summary: 'Says whether this one track can be used; the others stay as they are',
    status: 204,
    refuses: TEXT_REFUSALS,
  })
  assess(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Body() { usability, reason }: AssessRecordingRequest,
  ): Promise<void> {
    return this.assessRecording.execute(actor, recordingId, { usability, reason });
  }

  @Post('bookings/:bookingId/recording-loss')
  @Allow('CHILD_INTERVIEWER')
  @Describe({
    summary:
      'Reports that no usable recording of a session exists; what arrived is hashed and kept',
    status: 201,
    answers: ReportedLossView,
    refuses: [
      recordingProblems['session-not-held'],
      custodyProblems['not-lost'],
      custodyProblems['loss-reported'],
      ...TEXT_REFUSALS,
    ],
  })
  reportLoss(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
    @Body() { reason }: ReportLossRequest,
  ): Promise<ReportedLossView> {
    return this.loss.execute(actor, bookingId, reason);
  }

  @Get('cases/:caseId/recording-losses')
  @Allow(...KNOWERS)
  @Describe({ summary: 'Sessions of which no usable recording exists', answers: LossesView })
  async losses(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
  ): Promise<LossesView> {
    return presentLosses(await this.overview.losses(actor, caseId));
  }
}
