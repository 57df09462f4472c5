import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, ChildRef, OpaqueId } from '../../../kernel/ids.js';
import { Allow, CurrentActor, StepUp } from '../../auth/index.js';
import { identityProblems, REVEALERS, Reveals } from '../../identity-vault/index.js';
import { IdentityOverview, VIEWER_READERS } from '../application/identity-overview.query.js';
import { LookUpIdentity } from '../application/look-up-identity.js';
import { identityAccessProblems } from '../domain/identity-access-problems.js';
import {
  IdentityChoicesView,
  IdentityViewersView,
  RevealRequest,
  RevealView,
  ShownIdentityView,
} from './identity-access.dto.js';
import { presentChoices, presentShown, presentViewers } from './identity-access.presenter.js';

const IDENTITY_ROLES = [...REVEALERS] as const;

/** Looking up who a child is, and who did so. */
@ApiTags('identity-access')
@Controller('api/v1')
export class IdentityAccessController {
  constructor(
    private readonly overview: IdentityOverview,
    private readonly lookUp: LookUpIdentity,
    private readonly reveals: Reveals,
  ) {}

  @Get('cases/:caseId/identity')
  @Allow(...IDENTITY_ROLES)
  @Describe({
    summary: 'For which purposes the caller may look up which data of the children of this case',
    answers: IdentityChoicesView,
  })
  async choices(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
  ): Promise<IdentityChoicesView> {
    return presentChoices(await this.overview.choices(actor, caseId, IDENTITY_ROLES));
  }

  @Post('cases/:caseId/children/:childRef/reveals')
  @Allow(...REVEALERS)
  @StepUp()
  @Describe({
    summary: 'Asks who a child is: for a purpose, with a reason; opens a window of fifteen minutes',
    status: 201,
    answers: RevealView,
    refuses: [
      identityAccessProblems['purpose-not-yours'],
      identityAccessProblems['fields-beyond-purpose'],
      identityProblems['text-identifies-child'],
      identityProblems['vault-unavailable'],
    ],
  })
  async open(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @IdParam('childRef') childRef: ChildRef,
    @Body() body: RevealRequest,
  ): Promise<RevealView> {
    const { purpose, reason, fields } = body;
    const command = { caseId, childRef, purpose, reason, fields };
    const { id, until } = await this.lookUp.execute(actor, command);
    return { id, until: until.toISOString() };
  }

  @Post('reveals/:revealId/show')
  @Allow(...REVEALERS)
  @Describe({
    summary: 'Shows what was asked for, while the window is open; each showing is recorded',
    answers: ShownIdentityView,
    refuses: [
      identityProblems['reveal-ended'],
      identityProblems['record-unreadable'],
      identityProblems['vault-unavailable'],
    ],
  })
  async show(
    @CurrentActor() actor: Actor,
    @IdParam('revealId') revealId: OpaqueId,
  ): Promise<ShownIdentityView> {
    return presentShown(await this.reveals.show(actor, revealId));
  }

  @Post('reveals/:revealId/end')
  @Allow(...REVEALERS)
  @Describe({ summary: 'Closes the window before its time', status: 204 })
  end(@CurrentActor() actor: Actor, @IdParam('revealId') revealId: OpaqueId): Promise<void> {
    return this.reveals.end(actor, revealId);
  }

  @Get('cases/:caseId/children/:childRef/identity-viewers')
  @Allow(...VIEWER_READERS)
  @Describe({
    summary: 'Who looked up or was given the identity of this child: when, why, and to whom',
    answers: IdentityViewersView,
  })
  async viewers(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @IdParam('childRef') childRef: ChildRef,
  ): Promise<IdentityViewersView> {
    return presentViewers(await this.overview.viewers(actor, caseId, childRef));
  }
}
