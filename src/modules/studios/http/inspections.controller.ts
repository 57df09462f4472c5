import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { StudioId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { InspectStudio } from '../application/inspect-studio.js';
import { StudioRegister } from '../application/studio-register.query.js';
import { STUDIO_REGISTER_READERS } from '../domain/studio-keepers.js';
import { studioProblems } from '../domain/studio-problems.js';
import {
  ChecklistView,
  InspectionOutcomeView,
  InspectStudioRequest,
  StudioReasonRequest,
} from './register.dto.js';
import { presentChecklist } from './register.presenter.js';

@ApiTags('studios')
@Controller('api/v1')
export class InspectionsController {
  constructor(
    private readonly register: StudioRegister,
    private readonly inspecting: InspectStudio,
  ) {}

  @Get('inspection-checklist')
  @Allow(...STUDIO_REGISTER_READERS)
  @Describe({ summary: 'The newest version of the inspection form', answers: ChecklistView })
  async checklist(@CurrentActor() actor: Actor): Promise<ChecklistView> {
    return presentChecklist(await this.register.checklist(actor));
  }

  @Post('studios/:studioId/inspections')
  @Allow('ADMINISTRATOR')
  @Describe({
    summary: 'Record an inspection; a pass gives a certificate, a failure ends the running one',
    status: 201,
    answers: InspectionOutcomeView,
    refuses: [
      studioProblems['checklist-incomplete'],
      studioProblems['inspection-exists'],
      studioProblems['inspection-not-passed'],
      studioProblems['certificate-overlaps'],
      studioProblems['in-future'],
      studioProblems['period-reversed'],
      kernelProblems['version-stale'],
    ],
  })
  async inspect(
    @CurrentActor() actor: Actor,
    @IdParam('studioId') studioId: StudioId,
    @Body() body: InspectStudioRequest,
  ): Promise<InspectionOutcomeView> {
    const { inspectedOn, inspector, remarks, checklistVersion, answers, validThrough } = body;
    const form = { checklistVersion, answers, remarks };
    const command = { studioId, inspectedOn, inspector, validThrough, ...form };
    const { id, passed } = await this.inspecting.execute(actor, command);
    return { id, passed };
  }

  @Post('studios/:studioId/revoke-certificate')
  @Allow('ADMINISTRATOR')
  @Describe({
    summary: 'Revoke the certificate of a studio, with the reason',
    status: 204,
    refuses: [studioProblems['nothing-to-revoke'], studioProblems['reason-missing']],
  })
  async revoke(
    @CurrentActor() actor: Actor,
    @IdParam('studioId') studioId: StudioId,
    @Body() { reason }: StudioReasonRequest,
  ): Promise<void> {
    await this.inspecting.revoke(actor, studioId, reason);
  }
}
