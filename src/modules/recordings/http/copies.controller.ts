import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { attachment } from '../../../kernel/http/files.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { CopiesOverview, type SeenCopyOrder } from '../application/copies-overview.query.js';
import { RIGHT_GIVERS } from '../application/give-viewing-right.js';
import { COPY_DECIDERS, OrderCopy } from '../application/order-copy.js';
import { SendCopy } from '../application/send-copy.js';
import { copyProblems } from '../domain/copy-problems.js';
import { retentionProblems } from '../domain/retention-problems.js';
import {
  AskCopyRequest,
  AskedCopyView,
  CopyOrdersView,
  type CopyOrderView,
  DecideCopyRequest,
  MadeCopyView,
} from './copy-dtos.js';

const TEXT_REFUSALS = [
  identityProblems['text-identifies-child'],
  identityProblems['vault-unavailable'],
];
const optional = (date: Date | null) => date?.toISOString() ?? null;
const instant = (text: string) => new Date(text).toISOString();

/** Copies of recordings: on a recorded decision only, encrypted, marked, with a log. */
@ApiTags('recordings')
@Controller('api/v1')
export class CopiesController {
  constructor(
    private readonly orders: OrderCopy,
    private readonly sender: SendCopy,
    private readonly overview: CopiesOverview,
  ) {}

  @Get('cases/:caseId/copy-orders')
  @Allow(...RIGHT_GIVERS, 'VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM')
  @Describe({ summary: 'Copies that were asked for, decided on and made', answers: CopyOrdersView })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
  ): Promise<CopyOrdersView> {
    const { mayAsk, marksPictures, orders } = await this.overview.ofCase(actor, caseId);
    return { mayAsk, marksPictures, items: orders.map(presentOrder) };
  }

  @Post('recordings/:recordingId/copy-orders')
  @Allow(...RIGHT_GIVERS)
  @Describe({
    summary: 'Asks for a copy of a recording for one recipient',
    status: 201,
    answers: AskedCopyView,
    refuses: [
      copyProblems['copy-asked'],
      copyProblems['copy-not-granted'],
      retentionProblems.destroyed,
      ...TEXT_REFUSALS,
    ],
  })
  ask(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Body() { recipient, reason }: AskCopyRequest,
  ): Promise<AskedCopyView> {
    return this.orders.ask(actor, { recordingId, recipient, reason });
  }

  @Post('copy-orders/:orderId/decision')
  @Allow(...COPY_DECIDERS)
  @Describe({
    summary: 'Decides on a copy that somebody else asked for',
    status: 204,
    refuses: [
      copyProblems['copy-own'],
      copyProblems['copy-decided'],
      retentionProblems.destroyed,
      ...TEXT_REFUSALS,
    ],
  })
  decide(
    @CurrentActor() actor: Actor,
    @IdParam('orderId') orderId: OpaqueId,
    @Body() { granted, decision }: DecideCopyRequest,
  ): Promise<void> {
    return this.orders.decide(actor, { orderId, granted, decision });
  }

  @Post('copy-orders/:orderId/copies')
  @Allow(...RIGHT_GIVERS)
  @Describe({
    summary: 'Makes a copy ready that a decision allows; tells its passphrase once',
    status: 201,
    answers: MadeCopyView,
    refuses: [copyProblems['copy-not-granted'], retentionProblems.destroyed],
  })
  async make(
    @CurrentActor() actor: Actor,
    @IdParam('orderId') orderId: OpaqueId,
  ): Promise<MadeCopyView> {
    const { id, passphrase, expiresAt } = await this.orders.make(actor, orderId);
    return {
      id,
      passphrase,
      contentUrl: `/api/v1/copies/${id}`,
      expiresAt: expiresAt.toISOString(),
    };
  }

  @Get('copies/:copyId')
  @Allow(...RIGHT_GIVERS)
  @ApiProduces('application/zip')
  @Describe({
    summary: 'The copy itself, once, as an encrypted container',
    refuses: [
      copyProblems['copy-fetched'],
      copyProblems['copy-labelled'],
      retentionProblems.destroyed,
    ],
  })
  async send(
    @CurrentActor() actor: Actor,
    @IdParam('copyId') copyId: OpaqueId,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, name } = await this.sender.execute(actor, copyId);
    await reply
      .headers({
        'Content-Type': 'application/zip',
        'Content-Disposition': attachment(`${name}.zip`),
        'Cache-Control': 'no-store',
      })
      .send(bytes);
  }
}

function presentOrder(order: SeenCopyOrder): CopyOrderView {
  const { id, recordingId, track, childNumber, recipient, reason, askedBy, status } = order;
  return {
    id,
    recordingId,
    track,
    childNumber,
    recipient,
    reason,
    askedBy,
    askedAt: order.askedAt.toISOString(),
    status,
    decision: order.decision,
    decidedBy: order.decidedBy,
    decidedAt: optional(order.decidedAt),
    fetchBy: optional(order.fetchBy),
    endedAt: optional(order.endedAt),
    endedBecause: order.endedBecause,
    fetches: order.fetches.map(({ madeAt, sentAt, ...fetch }) => ({
      ...fetch,
      madeAt: instant(madeAt),
      sentAt: sentAt === null ? null : instant(sentAt),
    })),
    actions: [...order.actions],
  };
}
