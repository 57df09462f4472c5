import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, HearingId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { HearingOverview } from '../application/hearing-overview.query.js';
import { OrderClosure } from '../application/order-closure.js';
import { PlanHearing } from '../application/plan-hearing.js';
import { hearingProblems } from '../domain/hearing-problems.js';
import { presentHearings } from './hearing.presenter.js';
import {
  ClosureStateView,
  HearingsView,
  OrderClosureRequest,
  PlanHearingRequest,
  PlannedHearingView,
} from './hearings.dto.js';

const READERS = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'ADVOCATE_GENERAL',
  'INTERVIEW_COORDINATOR',
  'CHILD_INTERVIEWER',
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
] as const;
const TEXT_REFUSALS = [
  identityProblems['text-identifies-child'],
  identityProblems['vault-unavailable'],
];

@ApiTags('hearings')
@Controller('api/v1')
export class HearingsController {
  constructor(
    private readonly planHearing: PlanHearing,
    private readonly orderClosure: OrderClosure,
    private readonly overview: HearingOverview,
  ) {}

  @Post('cases/:caseId/hearings')
  @Allow('COURT_CLERK', 'JUDGE')
  @Describe({
    summary: 'Plans a hearing; with the child present closed doors are proposed',
    status: 201,
    answers: PlannedHearingView,
    refuses: [
      hearingProblems['period-invalid'],
      hearingProblems['child-not-named'],
      hearingProblems['case-closed'],
      ...TEXT_REFUSALS,
    ],
  })
  plan(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() body: PlanHearingRequest,
  ): Promise<PlannedHearingView> {
    const {
      kind,
      startsAt,
      endsAt,
      childPresence,
      childRef = null,
      suspectsAdult = null,
      remarks = null,
    } = body;
    return this.planHearing.execute(actor, {
      caseId,
      kind,
      startsAt,
      endsAt,
      childPresence,
      childRef,
      suspectsAdult,
      remarks,
    });
  }

  @Get('cases/:caseId/hearings')
  @Allow(...READERS)
  @Describe({
    summary: 'The hearings of a case and what was ordered about their doors',
    answers: HearingsView,
  })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
  ): Promise<HearingsView> {
    return presentHearings(await this.overview.list(actor, caseId));
  }

  @Post('hearings/:hearingId/closure')
  @Allow('JUDGE', 'INVESTIGATING_JUDGE')
  @Describe({
    summary: 'A judge orders closed doors, in whole or in part, or that they stay open',
    status: 201,
    answers: ClosureStateView,
    refuses: [
      hearingProblems['order-incomplete'],
      hearingProblems['closure-ordered'],
      ...TEXT_REFUSALS,
    ],
  })
  order(
    @CurrentActor() actor: Actor,
    @IdParam('hearingId') hearingId: HearingId,
    @Body() body: OrderClosureRequest,
  ): Promise<ClosureStateView> {
    const {
      order,
      ground = null,
      part = null,
      reasons = null,
      admitted = null,
      revision = false,
    } = body;
    return this.orderClosure.execute(actor, {
      hearingId,
      order,
      ground,
      part,
      reasons,
      admitted,
      revision,
    });
  }
}
