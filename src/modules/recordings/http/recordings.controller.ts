import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { BookingId, CaseId, OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { AnnounceRecording } from '../application/announce-recording.js';
import { GrantPlay } from '../application/grant-play.js';
import { RecordingOverview } from '../application/recording-overview.query.js';
import { ReportProgress } from '../application/report-progress.js';
import { editProblems } from '../domain/edit-problems.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { retentionProblems } from '../domain/retention-problems.js';
import { rightProblems } from '../domain/right-problems.js';
import {
  AnnouncedRecordingView,
  AnnounceRecordingRequest,
  GrantPlayRequest,
  PlayGrantView,
  ProgressRequest,
  ProgressView,
  RecordingsView,
  RecordingView,
  ViewingsView,
} from './recording-dtos.js';
import {
  presentAnnounced,
  presentGrant,
  presentProgress,
  presentRecording,
  presentRecordings,
  presentViewings,
} from './recording.presenter.js';
import { announcementOf } from './announcement-of.js';
import { KNOWERS, REVIEWERS, WATCHERS } from './roles.js';
import { ANNOUNCING_REFUSALS } from './upload-refusals.js';

@ApiTags('recordings')
@Controller('api/v1')
export class RecordingsController {
  constructor(
    private readonly announceRecording: AnnounceRecording,
    private readonly overview: RecordingOverview,
    private readonly grantPlay: GrantPlay,
    private readonly reportProgress: ReportProgress,
  ) {}

  @Post('bookings/:bookingId/recordings')
  @Allow('CHILD_INTERVIEWER')
  @Describe({
    summary: 'Announces a recording of a session; its bytes follow by tus',
    status: 201,
    answers: AnnouncedRecordingView,
    refuses: ANNOUNCING_REFUSALS,
  })
  async announce(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
    @Body() body: AnnounceRecordingRequest,
  ): Promise<AnnouncedRecordingView> {
    return presentAnnounced(
      await this.announceRecording.execute(actor, {
        bookingId,
        ...announcementOf(body),
      }),
    );
  }

  @Get('cases/:caseId/recordings')
  @Allow(...KNOWERS)
  @Describe({
    summary: 'The recordings of a case that the caller may know of',
    answers: RecordingsView,
  })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
  ): Promise<RecordingsView> {
    return presentRecordings(await this.overview.ofCase(actor, caseId));
  }

  @Get('recordings/:recordingId')
  @Allow(...KNOWERS)
  @Describe({
    summary: 'One recording: where it stands, its hash, its length; never its pictures',
    answers: RecordingView,
  })
  async view(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
  ): Promise<RecordingView> {
    return presentRecording(await this.overview.view(actor, recordingId));
  }

  @Post('recordings/:recordingId/play-grants')
  @Allow(...WATCHERS)
  @Describe({
    summary: 'Gives leave to watch for a short time, and records who asked and why',
    status: 201,
    answers: PlayGrantView,
    refuses: [
      recordingProblems['not-verified'],
      retentionProblems.destroyed,
      recordingProblems['agreement-missing'],
      rightProblems['right-missing'],
      rightProblems['right-not-begun'],
      rightProblems['presence-missing'],
      recordingProblems['grant-raced'],
      editProblems['version-not-made'],
      identityProblems['text-identifies-child'],
    ],
  })
  async grant(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Body() body: GrantPlayRequest,
  ): Promise<PlayGrantView> {
    return presentGrant(
      recordingId,
      await this.grantPlay.execute(actor, {
        recordingId,
        reason: body.reason,
        agreement: body.agreement,
      }),
    );
  }

  @Post('play-grants/:grantId/progress')
  @Allow(...WATCHERS)
  @Describe({
    summary: 'Reports what a player showed; what was not sent or cannot be is left out',
    answers: ProgressView,
    refuses: [recordingProblems['grant-ended']],
  })
  async progress(
    @CurrentActor() actor: Actor,
    @IdParam('grantId') grantId: OpaqueId,
    @Body() body: ProgressRequest,
  ): Promise<ProgressView> {
    const { fromMs, toMs, speed, beside } = body;
    return presentProgress(
      await this.reportProgress.execute(actor, {
        grantId,
        fromMs,
        toMs,
        speed,
        beside: beside ?? undefined,
      }),
    );
  }

  @Get('recordings/:recordingId/viewings')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Who saw which parts; counsel for the defence see their own',
    answers: ViewingsView,
  })
  async viewings(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
  ): Promise<ViewingsView> {
    return presentViewings(await this.overview.viewings(actor, recordingId));
  }
}
