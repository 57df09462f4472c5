import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { OpaqueId, StudioId } from '../../../kernel/ids.js';
import { Allow, authProblems, CurrentActor, StepUp } from '../../auth/index.js';
import { StudioSystems } from '../application/studio-systems.js';
import { STUDIO_REGISTER_READERS } from '../domain/studio-keepers.js';
import {
  IssueCredentialRequest,
  IssuedCredentialView,
  RevokeCredentialRequest,
  StudioCredentialsView,
} from './studio-systems.dto.js';
import { presentStudioSystems } from './studio-systems.presenter.js';

@ApiTags('studios')
@Controller('api/v1/studios/:studioId/credentials')
export class StudioSystemsController {
  constructor(private readonly systems: StudioSystems) {}

  @Get()
  @Allow(...STUDIO_REGISTER_READERS)
  @Describe({
    summary:
      'With what the recording systems of a studio hand in; never the credentials themselves',
    answers: StudioCredentialsView,
  })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('studioId') studioId: StudioId,
  ): Promise<StudioCredentialsView> {
    return presentStudioSystems(await this.systems.list(actor, studioId));
  }

  @Post()
  @Allow('INTERVIEW_COORDINATOR')
  @StepUp()
  @Describe({
    summary:
      'Issues a credential for a recording system of a studio of the own region; it is shown once',
    status: 201,
    answers: IssuedCredentialView,
    refuses: [authProblems['credential-term']],
  })
  async issue(
    @CurrentActor() actor: Actor,
    @IdParam('studioId') studioId: StudioId,
    @Body() { label, expiresAt }: IssueCredentialRequest,
  ): Promise<IssuedCredentialView> {
    return this.systems.issue(actor, studioId, { label, expiresAt: new Date(expiresAt) });
  }

  @Post(':credentialId/revoke')
  @Allow('INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Takes a credential away; what is being handed in with it ends at once',
    status: 204,
    refuses: [authProblems['credential-revoked']],
  })
  async revoke(
    @CurrentActor() actor: Actor,
    @IdParam('studioId') studioId: StudioId,
    @IdParam('credentialId') id: OpaqueId,
    @Body() { reason }: RevokeCredentialRequest,
  ): Promise<void> {
    await this.systems.revoke(actor, studioId, { id, reason });
  }
}
