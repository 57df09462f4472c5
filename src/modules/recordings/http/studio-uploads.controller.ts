import {
  Body,
  Controller,
  Head,
  Options,
  Patch,
  Post,
  Req,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { BookingId, RecordingId } from '../../../kernel/ids.js';
import { Runtime } from '../../../kernel/runtime.js';
import {
  BringsBytes,
  readPatch,
  SpeaksTus,
  tellProgress,
  tellTus,
  tusInterceptor,
} from '../../../kernel/uploads/tus.js';
import { AllowStudioSystem, authProblems, CurrentActor, Open } from '../../auth/index.js';
import { HandInFromStudio } from '../application/hand-in-from-studio.js';
import { RecordingOverview } from '../application/recording-overview.query.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { announcementOf } from './announcement-of.js';
import { AnnouncedRecordingView, AnnounceRecordingRequest } from './recording-dtos.js';
import { presentAnnouncedByStudio } from './recording.presenter.js';
import { ANNOUNCING_REFUSALS, BYTES_REFUSALS } from './upload-refusals.js';

const CREDENTIAL_REFUSALS = [authProblems['credential-ended'], authProblems['sign-in-paused']];

/** What the recording system of a studio may do with its credential; nothing else in the product takes one. */
@ApiTags('recordings')
@Controller('api/v1/studio-system')
export class StudioSessionsController {
  constructor(private readonly handIn: HandInFromStudio) {}

  @Post('sessions/:bookingId/recordings')
  @AllowStudioSystem()
  @Describe({
    summary:
      'Announces a recording of a session held in the studio of the credential; its bytes follow by tus',
    status: 201,
    answers: AnnouncedRecordingView,
    refuses: [...CREDENTIAL_REFUSALS, recordingProblems['studio-too-late'], ...ANNOUNCING_REFUSALS],
  })
  async announce(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
    @Body() body: AnnounceRecordingRequest,
  ): Promise<AnnouncedRecordingView> {
    return presentAnnouncedByStudio(
      await this.handIn.announce(actor, { bookingId, ...announcementOf(body) }),
    );
  }
}

/** The same tus as for the interviewer, for uploads that a system of the same studio announced. */
@ApiTags('recordings')
@Controller('api/v1/studio-system/uploads/:recordingId')
@UseInterceptors(tusInterceptor(recordingProblems))
export class StudioUploadsController {
  constructor(
    private readonly handIn: HandInFromStudio,
    private readonly overview: RecordingOverview,
    private readonly runtime: Runtime,
  ) {}

  @Options()
  @Open()
  @Describe({ summary: 'What this tus server speaks to studio systems', status: 204 })
  options(@Res({ passthrough: true }) reply: FastifyReply): void {
    tellTus(reply, this.runtime.settings.ONTZIEN_UPLOAD_LIMIT_MB);
  }

  @Head()
  @AllowStudioSystem()
  @SpeaksTus()
  @Describe({
    summary: 'Where the upload of a studio system goes on',
    refuses: [...CREDENTIAL_REFUSALS, recordingProblems['tus-version']],
  })
  async progress(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    tellProgress(reply, await this.overview.progressForStudio(actor, recordingId));
  }

  @Patch()
  @AllowStudioSystem()
  @BringsBytes()
  @Describe({
    summary: 'Brings bytes of a recording from a studio system',
    status: 204,
    refuses: [
      ...CREDENTIAL_REFUSALS,
      recordingProblems['session-not-held'],
      recordingProblems['studio-too-late'],
      ...BYTES_REFUSALS,
    ],
  })
  async receive(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const receivedBytes = await this.handIn.receive(actor, {
      recordingId,
      ...readPatch(request, recordingProblems),
    });
    void reply.header('Upload-Offset', String(receivedBytes));
  }
}
