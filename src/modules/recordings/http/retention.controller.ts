import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { DestroyRecording } from '../application/destroy-recording.js';
import { RIGHT_GIVERS } from '../application/give-viewing-right.js';
import { HOLDERS, KeepTerm, TERM_KEEPERS } from '../application/keep-term.js';
import { RetentionOverview } from '../application/retention-overview.query.js';
import { DESTROYERS } from '../application/weigh-keeping.js';
import { retentionProblems } from '../domain/retention-problems.js';
import {
  AskedDestructionView,
  DecideDestructionRequest,
  DestructionCertificateView,
  PlacedHoldView,
  ReasonRequest,
  RetentionPoliciesView,
  RetentionView,
  StartTermRequest,
} from './retention-dtos.js';
import { presentDestroyed, presentPolicy, presentRetention } from './retention.presenter.js';

/** Who stands for the child reads how long its recordings are kept. */
const CHILD_SIDE = ['VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM'] as const;

const TEXT_REFUSALS = [
  identityProblems['text-identifies-child'],
  identityProblems['vault-unavailable'],
];

/** How long recordings are kept, what holds them, and their destruction. */
@ApiTags('recordings')
@Controller('api/v1')
export class RetentionController {
  constructor(
    private readonly keep: KeepTerm,
    private readonly destroy: DestroyRecording,
    private readonly overview: RetentionOverview,
  ) {}

  @Get('retention-policies')
  @Allow(...RIGHT_GIVERS, ...CHILD_SIDE, 'ADMINISTRATOR', 'INSPECTORATE')
  @Describe({
    summary: 'How long recordings are kept from which event, by day',
    answers: RetentionPoliciesView,
  })
  async policies(@CurrentActor() actor: Actor): Promise<RetentionPoliciesView> {
    return { items: (await this.overview.policies(actor)).map(presentPolicy) };
  }

  @Get('cases/:caseId/retention')
  @Allow(...RIGHT_GIVERS, ...CHILD_SIDE)
  @Describe({
    summary: 'The term of the recordings of a case, what keeps them, what was destroyed',
    answers: RetentionView,
  })
  async view(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
  ): Promise<RetentionView> {
    return presentRetention(await this.overview.ofCase(actor, caseId));
  }

  @Post('cases/:caseId/retention')
  @Allow(...TERM_KEEPERS)
  @Describe({
    summary: 'Records the event from which the recordings of a closed case are kept for a term',
    status: 204,
    refuses: [retentionProblems.kept, retentionProblems['term-unfit']],
  })
  start(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() { ground, event, startedOn }: StartTermRequest,
  ): Promise<void> {
    return this.keep.start(actor, { caseId, ground, event, startedOn });
  }

  @Post('cases/:caseId/recording-holds')
  @Allow(...HOLDERS)
  @Describe({
    summary: 'Holds the recordings of a case, whatever term runs out',
    status: 201,
    answers: PlacedHoldView,
    refuses: [retentionProblems['hold-placed'], ...TEXT_REFUSALS],
  })
  hold(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() { reason }: ReasonRequest,
  ): Promise<PlacedHoldView> {
    return this.keep.hold(actor, caseId, reason);
  }

  @Post('recording-holds/:holdId/lift')
  @Allow(...HOLDERS)
  @Describe({
    summary: 'Lifts a hold',
    status: 204,
    refuses: [retentionProblems['hold-lifted'], ...TEXT_REFUSALS],
  })
  lift(
    @CurrentActor() actor: Actor,
    @IdParam('holdId') holdId: OpaqueId,
    @Body() { reason }: ReasonRequest,
  ): Promise<void> {
    return this.keep.lift(actor, holdId, reason);
  }

  @Post('recordings/:recordingId/destructions')
  @Allow(...TERM_KEEPERS)
  @Describe({
    summary: 'Asks for the destruction of a recording whose term has passed',
    status: 201,
    answers: AskedDestructionView,
    refuses: [
      retentionProblems.kept,
      retentionProblems.destroyed,
      retentionProblems['destruction-asked'],
      ...TEXT_REFUSALS,
    ],
  })
  ask(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Body() { reason }: ReasonRequest,
  ): Promise<AskedDestructionView> {
    return this.destroy.ask(actor, recordingId, reason);
  }

  @Post('destructions/:destructionId/decision')
  @Allow(...DESTROYERS)
  @Describe({
    summary: 'Approves or denies a destruction that somebody else asked for',
    status: 204,
    refuses: [
      retentionProblems.kept,
      retentionProblems['destruction-own'],
      retentionProblems['destruction-decided'],
      ...TEXT_REFUSALS,
    ],
  })
  decide(
    @CurrentActor() actor: Actor,
    @IdParam('destructionId') destructionId: OpaqueId,
    @Body() { approved, reason }: DecideDestructionRequest,
  ): Promise<void> {
    return this.destroy.decide(actor, { destructionId, approved, reason });
  }

  @Get('destructions/:destructionId')
  @Allow(...RIGHT_GIVERS, 'VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM')
  @Describe({
    summary: 'The certificate of a destruction that was carried out',
    answers: DestructionCertificateView,
  })
  async certificate(
    @CurrentActor() actor: Actor,
    @IdParam('destructionId') destructionId: OpaqueId,
  ): Promise<DestructionCertificateView> {
    return presentDestroyed(await this.overview.certificate(actor, destructionId));
  }
}
