import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../kernel/actor.js';
import { FILE_KINDS } from '../../../kernel/file-kinds.js';
import { Describe } from '../../../kernel/http/describe.js';
import { sendFile } from '../../../kernel/http/files.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { MotionId, OpaqueId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { CopyDecision, type DecisionCopy } from '../application/copy-decision.js';
import { OrderFileRequest } from './decision.dto.js';

const COURT = ['COURT_CLERK', 'INVESTIGATING_JUDGE', 'JUDGE'] as const;
const READERS = [
  'DEFENCE_COUNSEL',
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'ADVOCATE_GENERAL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  ...COURT,
] as const;

/** The order itself, as a file. */
@ApiTags('motions')
@Controller('api/v1')
export class DecisionFilesController {
  constructor(private readonly copies: CopyDecision) {}

  @Get('decisions/:decisionId/file')
  @Allow(...READERS)
  @ApiProduces('application/octet-stream')
  @Describe({
    summary:
      'The order as an accessible PDF or as Word, with the caller on every page, recorded as a disclosure',
  })
  async signed(
    @CurrentActor() actor: Actor,
    @IdParam('decisionId') decisionId: OpaqueId,
    @Query() query: OrderFileRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.copies.signed(actor, { decisionId, form: query.as }));
  }

  @Get('motions/:motionId/decision-draft/file')
  @Allow(...COURT)
  @ApiProduces('application/octet-stream')
  @Describe({
    summary: 'The decision being written, marked as a draft on every page; for the chamber',
  })
  async draft(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Query() query: OrderFileRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.copies.draft(actor, { motionId, form: query.as }));
  }
}

async function send(reply: FastifyReply, { bytes, form, name }: DecisionCopy): Promise<void> {
  await sendFile(reply, { bytes, ...FILE_KINDS[form] }, name);
}
