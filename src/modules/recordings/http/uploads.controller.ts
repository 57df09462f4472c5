import { Controller, Head, Options, Patch, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { RecordingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { readPatch, TUS_VERSION, tusInterceptor } from '../../../kernel/uploads/tus.js';
import { Runtime } from '../../../kernel/runtime.js';
import { Allow, CurrentActor, Open } from '../../auth/index.js';
import { HandInRecording } from '../application/hand-in-recording.js';
import { RecordingOverview } from '../application/recording-overview.query.js';
import { recordingProblems } from '../domain/recording-problems.js';

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
    void reply.headers({
      'Tus-Version': TUS_VERSION,
      'Tus-Max-Size': String(this.runtime.settings.ONTZIEN_UPLOAD_LIMIT_MB * 1_048_576),
    });
  }

  @Head()
  @Allow('CHILD_INTERVIEWER')
  @ApiHeader({
    name: 'Tus-Resumable',
    required: true,
    schema: { type: 'string', enum: [TUS_VERSION] },
  })
  @Describe({ summary: 'Where the upload goes on', refuses: [recordingProblems['tus-version']] })
  async progress(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { receivedBytes, sizeBytes } = await this.overview.progress(actor, recordingId);
    void reply.headers({
      'Upload-Offset': String(receivedBytes),
      'Upload-Length': String(sizeBytes),
    });
  }

  @Patch()
  @Allow('CHILD_INTERVIEWER')
  @ApiHeader({
    name: 'Tus-Resumable',
    required: true,
    schema: { type: 'string', enum: [TUS_VERSION] },
  })
  @ApiHeader({
    name: 'Upload-Offset',
    required: true,
    schema: { type: 'integer', minimum: 0, maximum: 1_099_511_627_776 },
  })
  @ApiConsumes('application/offset+octet-stream')
  @Describe({
    summary: 'Brings bytes of a recording; the last ones answer with the verdict on the file',
    status: 204,
    refuses: [
      recordingProblems['tus-version'],
      recordingProblems['tus-header'],
      recordingProblems['offset-wrong'],
      recordingProblems['upload-busy'],
      recordingProblems['upload-too-large'],
      recordingProblems['upload-ended'],
      recordingProblems['piece-too-small'],
      recordingProblems['not-a-video'],
      recordingProblems['damaged-in-transit'],
      kernelProblems['storage-full'],
    ],
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
