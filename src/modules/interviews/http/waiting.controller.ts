import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { PLANNERS } from '../application/booking-facts.js';
import { PlanWaiting } from '../application/plan-waiting.js';
import { WaitingChildren } from '../application/waiting.query.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { WaitingChildrenView, WaitingPlanView } from './waiting.dto.js';
import { presentPlan, presentWaiting } from './waiting.presenter.js';

@ApiTags('interviews')
@Controller('api/v1/planning')
export class WaitingController {
  constructor(
    private readonly waiting: WaitingChildren,
    private readonly planWaiting: PlanWaiting,
  ) {}

  @Get('waiting')
  @Allow(...PLANNERS)
  @Describe({
    summary: 'Children of the caller’s cases without a first interview, the longest waiting first',
    answers: WaitingChildrenView,
  })
  async list(@CurrentActor() actor: Actor): Promise<WaitingChildrenView> {
    return { items: (await this.waiting.list(actor)).map(presentWaiting) };
  }

  @Get('waiting/plan')
  @Allow(...PLANNERS)
  @Describe({
    summary:
      'Proposes dates for all of them at once: the longest wait as short as can be, then the least cost; books nothing',
    answers: WaitingPlanView,
    refuses: [interviewProblems['plan-unavailable']],
  })
  async plan(@CurrentActor() actor: Actor): Promise<WaitingPlanView> {
    return presentPlan(await this.planWaiting.execute(actor));
  }
}
