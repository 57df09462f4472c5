import { Controller, Head, Options, Patch, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { RecordingId } from '../../../kernel/ids.js';
import {
  BringsBytes,
  readPatch,
  SpeaksTus,
  tellProgress,
  tellTus,
  tusInterceptor,
} from '../../../kernel/uploads/tus.js';
import { Runtime } from '../../../kernel/runtime.js';
import { Allow, CurrentActor, Open } from '../../auth/index.js';
import { HandInRecording } from '../application/hand-in-recording.js';
import { RecordingOverview } from '../application/recording-overview.query.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { BYTES_REFUSALS } from './upload-refusals.js';

/** The core of tus 1.0.0. Uploads are created by announcing a recording, so a client is given its `uploadUrl`. */
@ApiTags('recordings')
@Controller('api/v1/uploads/:recordingId')
@UseInterceptors(tusInterceptor(recordingProblems))
export class UploadsController {
  constructor(
    private readonly handIn: HandInRecording,
    private readonly overview: RecordingOverview,
    private readonly runtime: Runtime,
  ) {}

  @Options()
  @Open()
  @Describe({ summary: 'What this tus server speaks', status: 204 })
  options(@Res({ passthrough: true }) reply: FastifyReply): void {
    tellTus(reply, this.runtime.settings.ONTZIEN_UPLOAD_LIMIT_MB);
  }

  @Head()
  @Allow('CHILD_INTERVIEWER')
  @SpeaksTus()
  @Describe({ summary: 'Where the upload goes on', refuses: [recordingProblems['tus-version']] })
  async progress(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    tellProgress(reply, await this.overview.progress(actor, recordingId));
  }

  @Patch()
  @Allow('CHILD_INTERVIEWER')
  @BringsBytes()
  @Describe({
    summary: 'Brings bytes of a recording; the last ones answer with the verdict on the file',
    status: 204,
    refuses: BYTES_REFUSALS,
  })
  async receive(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const receivedBytes = await this.handIn.execute(actor, {
      recordingId,
      ...readPatch(request, recordingProblems),
    });
    void reply.header('Upload-Offset', String(receivedBytes));
  }
}
