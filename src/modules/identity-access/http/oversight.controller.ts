import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { Oversight } from '../application/oversight.js';
import { identityAccessProblems } from '../domain/identity-access-problems.js';
import { OversightRequest, OversightView, ReviewRequest } from './identity-access.dto.js';
import { presentOversight } from './identity-access.presenter.js';

const REVIEW_REFUSALS = [
  identityAccessProblems['reviewed-already'],
  identityAccessProblems['own-review'],
];

@ApiTags('identity-access')
@Controller('api/v1/oversight')
export class OversightController {
  constructor(private readonly oversight: Oversight) {}

  @Get()
  @Allow('SECURITY_OFFICER')
  @Describe({
    summary:
      'Alerts, emergencies to review, and the latest look-ups of identities, of one case if asked',
    answers: OversightView,
  })
  async read(
    @CurrentActor() actor: Actor,
    @Query() { caseId }: OversightRequest,
  ): Promise<OversightView> {
    return presentOversight(actor, await this.oversight.read(actor, caseId));
  }

  @Post('alerts/:alertId/review')
  @Allow('SECURITY_OFFICER')
  @Describe({
    summary: 'Says what an alert turned out to be',
    status: 204,
    refuses: REVIEW_REFUSALS,
  })
  reviewAlert(
    @CurrentActor() actor: Actor,
    @IdParam('alertId') alertId: OpaqueId,
    @Body() { finding }: ReviewRequest,
  ): Promise<void> {
    return this.oversight.reviewAlert(actor, alertId, finding);
  }

  @Post('lookups/:lookupId/review')
  @Allow('SECURITY_OFFICER')
  @Describe({
    summary: 'Reviews a look-up that was made in an emergency',
    status: 204,
    refuses: REVIEW_REFUSALS,
  })
  reviewEmergency(
    @CurrentActor() actor: Actor,
    @IdParam('lookupId') lookupId: OpaqueId,
    @Body() { finding }: ReviewRequest,
  ): Promise<void> {
    return this.oversight.reviewEmergency(actor, lookupId, finding);
  }
}
