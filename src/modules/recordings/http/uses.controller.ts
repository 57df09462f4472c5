import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, ChildRef, OpaqueId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { AskUse, USE_OFFICE } from '../application/ask-use.js';
import { RIGHT_GIVERS } from '../application/give-viewing-right.js';
import { SettleUse } from '../application/settle-use.js';
import { UsesOverview } from '../application/uses-overview.query.js';
import { useProblems } from '../domain/use-problems.js';
import {
  AnswerUseRequest,
  AskElsewhereRequest,
  ConcludeUseRequest,
  EndUseRequest,
  EnteredUseView,
  EnterUseRequest,
  RecordingUsesView,
  UsedTracksView,
} from './use-dtos.js';
import { presentUse } from './use.presenter.js';

const TEXT_REFUSALS = [
  identityProblems['text-identifies-child'],
  identityProblems['vault-unavailable'],
];

/** Recordings used by another proceeding, so that a child is not heard once more. */
@ApiTags('recordings')
@Controller('api/v1')
export class UsesController {
  constructor(
    private readonly askUse: AskUse,
    private readonly settle: SettleUse,
    private readonly overview: UsesOverview,
  ) {}

  @Get('cases/:caseId/recording-uses')
  @Allow(...RIGHT_GIVERS, 'VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM')
  @Describe({
    summary: 'Uses of recordings by another proceeding, asked of this case and by it',
    answers: RecordingUsesView,
  })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
  ): Promise<RecordingUsesView> {
    const { mayEnter, mayAsk, uses } = await this.overview.ofCase(actor, caseId);
    return { mayEnter, mayAsk, items: uses.map(presentUse) };
  }

  @Post('cases/:caseId/recording-uses')
  @Allow(...RIGHT_GIVERS)
  @Describe({
    summary: 'Enters the request of an authority outside this system to use the recordings',
    status: 201,
    answers: EnteredUseView,
    refuses: [useProblems['use-asked'], ...TEXT_REFUSALS],
  })
  enter(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() { childRef, proceeding, authority, reason }: EnterUseRequest,
  ): Promise<EnteredUseView> {
    return this.askUse.enter(actor, { caseId, childRef, proceeding, authority, reason });
  }

  @Post('cases/:caseId/children/:childRef/recording-questions')
  @Allow(...USE_OFFICE)
  @Describe({
    summary: 'Asks whoever keeps recordings of this child in another case to let them be used',
    status: 204,
    refuses: [useProblems['nothing-elsewhere'], useProblems['use-asked'], ...TEXT_REFUSALS],
  })
  ask(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @IdParam('childRef') childRef: ChildRef,
    @Body() { reason }: AskElsewhereRequest,
  ): Promise<void> {
    return this.askUse.askElsewhere(actor, { caseId, childRef, reason });
  }

  @Post('recording-uses/:useId/answer')
  @Allow(...USE_OFFICE)
  @Describe({
    summary:
      'Grants a use for a time, of all recordings of the child or of some, or refuses it; never by who asked',
    status: 204,
    refuses: [
      useProblems['use-own'],
      useProblems['use-unfit'],
      useProblems['use-settled'],
      ...TEXT_REFUSALS,
    ],
  })
  answer(
    @CurrentActor() actor: Actor,
    @IdParam('useId') useId: OpaqueId,
    @Body() { granted, reason, endsAt, recordingIds }: AnswerUseRequest,
  ): Promise<void> {
    const until = endsAt === undefined ? null : new Date(endsAt);
    return this.settle.answer(actor, {
      useId,
      granted,
      reason,
      endsAt: until,
      recordingIds: recordingIds ?? null,
    });
  }

  @Post('recording-uses/:useId/end')
  @Allow(...USE_OFFICE)
  @Describe({
    summary: 'Ends a use at once; what plays under it stops within seconds',
    status: 204,
    refuses: [useProblems['use-settled'], ...TEXT_REFUSALS],
  })
  end(
    @CurrentActor() actor: Actor,
    @IdParam('useId') useId: OpaqueId,
    @Body() { reason }: EndUseRequest,
  ): Promise<void> {
    return this.settle.end(actor, useId, reason);
  }

  @Post('recording-uses/:useId/conclusion')
  @Allow(...RIGHT_GIVERS)
  @Describe({
    summary: 'Says whether the recording made a new interview unnecessary',
    status: 204,
    refuses: [useProblems['use-settled']],
  })
  conclude(
    @CurrentActor() actor: Actor,
    @IdParam('useId') useId: OpaqueId,
    @Body() { suffices }: ConcludeUseRequest,
  ): Promise<void> {
    return this.settle.conclude(actor, useId, suffices);
  }

  @Get('recording-uses/:useId/recordings')
  @Allow(...USE_OFFICE)
  @Describe({
    summary: 'The tracks that may be watched under a use that runs, by who asked for it',
    answers: UsedTracksView,
  })
  async tracks(
    @CurrentActor() actor: Actor,
    @IdParam('useId') useId: OpaqueId,
  ): Promise<UsedTracksView> {
    const tracks = await this.overview.tracks(actor, useId);
    return { items: tracks.map(({ id, track, durationMs }) => ({ id, track, durationMs })) };
  }
}
