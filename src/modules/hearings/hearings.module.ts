import { Module } from '@nestjs/common';
import { mapConstraints } from '../../kernel/database/violations.js';
import { CasesModule } from '../cases/index.js';
import { IdentityVaultModule } from '../identity-vault/index.js';
import { MotionsModule } from '../motions/index.js';
import { HearingOverview } from './application/hearing-overview.query.js';
import { OrderClosure } from './application/order-closure.js';
import { HearingTrace } from './application/hearing-trace.js';
import { PlanHearing } from './application/plan-hearing.js';
import { hearingProblems } from './domain/hearing-problems.js';
import { HearingsController } from './http/hearings.controller.js';

mapConstraints({
  hearing_period_bounded_check: hearingProblems['period-invalid'],
  hearing_one_day_check: hearingProblems['period-invalid'],
  hearing_child_named_check: hearingProblems['child-not-named'],
  closure_ground_check: hearingProblems['order-incomplete'],
  closure_reasoned_check: hearingProblems['order-incomplete'],
  closure_part_check: hearingProblems['order-incomplete'],
  closure_judge_check: hearingProblems['order-incomplete'],
});

@Module({
  imports: [CasesModule, IdentityVaultModule, MotionsModule],
  controllers: [HearingsController],
  providers: [PlanHearing, OrderClosure, HearingOverview, HearingTrace],
})
export class HearingsModule {}
