import { Controller, Get, Head, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { RecordingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, authProblems, CurrentActor } from '../../auth/index.js';
import { type Playable, PlayRecording } from '../application/play-recording.js';
import type { Range } from '../domain/ranges.js';
import { editProblems } from '../domain/edit-problems.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { retentionProblems } from '../domain/retention-problems.js';
import { askedRange } from './range-header.js';
import { ContentRequest } from './recording-dtos.js';
import { WATCHERS } from './roles.js';

const REFUSES = [
  recordingProblems['grant-ended'],
  recordingProblems.damaged,
  editProblems['version-not-made'],
  retentionProblems.destroyed,
  kernelProblems['range-unsatisfiable'],
  authProblems['origin-refused'],
];

/** The pictures themselves, part by part, for a player on our own page. */
@ApiTags('recordings')
@Controller('api/v1/recordings/:recordingId/content')
export class ContentController {
  constructor(private readonly play: PlayRecording) {}

  @Head()
  @Allow(...WATCHERS)
  @Describe({
    summary: 'Size and kind of a recording the caller has leave to watch',
    refuses: REFUSES,
  })
  async head(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Query() query: ContentRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseForeignPage(reply.request);
    answer(
      reply,
      await this.play.open(actor, recordingId, query.grant),
      reply.request.headers.range,
    );
    await reply.send();
  }

  @Get()
  @Allow(...WATCHERS)
  @ApiHeader({ name: 'Range', required: false, schema: { type: 'string', maxLength: 100 } })
  @ApiProduces('video/mp4')
  @Describe({ summary: 'A part of a recording the caller has leave to watch', refuses: REFUSES })
  async get(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Query() query: ContentRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseForeignPage(reply.request);
    const playable = await this.play.open(actor, recordingId, query.grant);
    const part = answer(reply, playable, reply.request.headers.range);
    await reply.send(await playable.stream(part));
  }
}

/** Only a player on our own page: no other site's page, and no address typed into a new window. */
function refuseForeignPage(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') throw authProblems['origin-refused']();
}

/** Writes status and headers for the part that was asked, and returns it. */
function answer(
  reply: FastifyReply,
  { sizeBytes, mediaType }: Playable,
  range: string | undefined,
): Range {
  const asked = askedRange(range, sizeBytes);
  if (asked.kind === 'none') {
    void reply.header('Content-Range', `bytes */${sizeBytes}`);
    throw kernelProblems['range-unsatisfiable']();
  }
  const part = asked.kind === 'all' ? { from: 0, to: sizeBytes } : asked;
  void reply.status(asked.kind === 'all' ? 200 : 206).headers({
    'Content-Type': mediaType,
    'Content-Length': String(part.to - part.from),
    'Accept-Ranges': 'bytes',
    'Content-Disposition': 'inline',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'no-store',
    ...(asked.kind === 'all'
      ? {}
      : { 'Content-Range': `bytes ${part.from}-${part.to - 1}/${sizeBytes}` }),
  });
  return part;
}
