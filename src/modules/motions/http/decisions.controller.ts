import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { MotionId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, CurrentActor, StepUp } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { SaveDecisionDraft, SignDecision } from '../application/draft-decision.js';
import { MotionOverview } from '../application/motion-overview.query.js';
import { motionProblems } from '../domain/motion-problems.js';
import { SaveDecisionDraftRequest, SignDecisionRequest } from './decision.dto.js';
import { ComparablesView, DraftedView } from './later.dto.js';
import { readDecision } from './motion-input.js';
import { MovedMotionView } from './motion-views.dto.js';

const COURT = ['COURT_CLERK', 'INVESTIGATING_JUDGE', 'JUDGE'] as const;

/** The chamber: its draft, its signatures, and what others decided in comparable matters. */
@ApiTags('motions')
@Controller('api/v1/motions/:motionId')
export class DecisionsController {
  constructor(
    private readonly saveDraft: SaveDecisionDraft,
    private readonly signDecision: SignDecision,
    private readonly overview: MotionOverview,
  ) {}

  @Put('decision-draft')
  @Allow(...COURT)
  @Describe({
    summary: 'Writes the decision in chambers; a change takes the signatures off',
    answers: DraftedView,
    refuses: [
      motionProblems['action-not-available'],
      motionProblems['panel-invalid'],
      kernelProblems['version-stale'],
      identityProblems['text-identifies-child'],
      identityProblems['vault-unavailable'],
    ],
  })
  save(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() { version, panel, decision }: SaveDecisionDraftRequest,
  ): Promise<DraftedView> {
    return this.saveDraft.execute(actor, {
      motionId,
      version,
      panel,
      decision: readDecision(decision),
    });
  }

  @Post('decision-draft/signature')
  @Allow('INVESTIGATING_JUDGE', 'JUDGE')
  @StepUp()
  @Describe({
    summary: 'A judge of the panel signs; with the last signature the decision is given and served',
    status: 201,
    answers: MovedMotionView,
    refuses: [
      motionProblems['action-not-available'],
      motionProblems['not-of-panel'],
      motionProblems['judge-recused'],
      motionProblems['decision-incomplete'],
      kernelProblems['version-stale'],
    ],
  })
  sign(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() body: SignDecisionRequest,
  ): Promise<MovedMotionView> {
    return this.signDecision.execute(actor, { motionId, version: body.version });
  }

  @Get('comparable-decisions')
  @Allow(...COURT)
  @Describe({
    summary: 'Earlier decisions in other cases as counted facts, without case, child or words',
    answers: ComparablesView,
  })
  async comparable(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
  ): Promise<ComparablesView> {
    const items = await this.overview.comparable(actor, motionId);
    return {
      items: items.map((item) => ({
        ...item,
        grounds: [...item.grounds],
        counterbalance: [...item.counterbalance],
      })),
    };
  }
}
