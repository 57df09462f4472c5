import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { ImportRequest, ImportView, ExportView } from '../../../kernel/csv/import.dto.js';
import { presentImport } from '../../../kernel/csv/import.presenter.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { OpaqueId, StudioId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { KeepStudio } from '../application/keep-studio.js';
import { StudioRegister } from '../application/studio-register.query.js';
import { StudioTable } from '../application/studio-table.js';
import { STUDIO_REGISTER_READERS } from '../domain/studio-keepers.js';
import { studioProblems } from '../domain/studio-problems.js';
import {
  ChangeStudioRequest,
  ClosingFields,
  DailyTestFields,
  StudioFileView,
  StudioProfileFields,
  StudioRegisterView,
  StudioRowView,
} from './register.dto.js';
import { presentStudioFile, presentStudioRegister } from './register.presenter.js';

@ApiTags('studios')
@Controller('api/v1')
export class StudioRegisterController {
  constructor(
    private readonly register: StudioRegister,
    private readonly keeping: KeepStudio,
    private readonly table: StudioTable,
  ) {}

  @Get('studio-register')
  @Allow(...STUDIO_REGISTER_READERS)
  @Describe({
    summary: 'The register of studios with how their papers stand',
    answers: StudioRegisterView,
  })
  async list(@CurrentActor() actor: Actor): Promise<StudioRegisterView> {
    return presentStudioRegister(await this.register.all(actor), actor.roles);
  }

  @Get('studio-register/export')
  @Allow(...STUDIO_REGISTER_READERS)
  @Describe({ summary: 'The register of studios as a table', answers: ExportView })
  async export(@CurrentActor() actor: Actor): Promise<ExportView> {
    return this.table.export(actor);
  }

  @Post('studio-register/import')
  @Allow('INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Preview or take in a table of studios of the own region',
    answers: ImportView,
    refuses: [
      kernelProblems['csv-unreadable'],
      kernelProblems['csv-not-utf8'],
      kernelProblems['csv-columns-wrong'],
      kernelProblems['csv-too-long'],
      kernelProblems['import-lines-wrong'],
    ],
  })
  async import(
    @CurrentActor() actor: Actor,
    @Body() { content, apply, skipWrong }: ImportRequest,
  ): Promise<ImportView> {
    return presentImport(await this.table.import(actor, content, { apply, skipWrong }));
  }

  @Get('studios/:studioId')
  @Allow(...STUDIO_REGISTER_READERS)
  @Describe({
    summary: 'One studio with inspections, closings and daily tests',
    answers: StudioFileView,
  })
  async one(
    @CurrentActor() actor: Actor,
    @IdParam('studioId') studioId: StudioId,
  ): Promise<StudioFileView> {
    return presentStudioFile(await this.register.one(actor, studioId), actor.roles);
  }

  @Post('studios')
  @Allow('INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Add a studio to the own region',
    status: 201,
    answers: StudioRowView,
    refuses: [studioProblems['name-taken']],
  })
  async add(
    @CurrentActor() actor: Actor,
    @Body() body: StudioProfileFields,
  ): Promise<StudioRowView> {
    return { id: await this.keeping.add(actor, body) };
  }

  @Put('studios/:studioId')
  @Allow('INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Change a studio of the own region and its opening hours',
    status: 204,
    refuses: [
      studioProblems['name-taken'],
      studioProblems['hours-overlap'],
      kernelProblems['version-stale'],
    ],
  })
  async change(
    @CurrentActor() actor: Actor,
    @IdParam('studioId') studioId: StudioId,
    @Body() body: ChangeStudioRequest,
  ): Promise<void> {
    const { name, town, address, accessNotes, contactPoint } = body;
    const { equipment, foreignBookings, version, opening } = body;
    const place = { name, town, address, accessNotes, contactPoint, equipment };
    const command = { ...place, foreignBookings, version, opening, studioId };
    await this.keeping.change(actor, command);
  }

  @Post('studios/:studioId/closings')
  @Allow('INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Record when a studio of the own region is closed',
    status: 201,
    answers: StudioRowView,
    refuses: [studioProblems['closing-overlaps'], studioProblems['period-reversed']],
  })
  async close(
    @CurrentActor() actor: Actor,
    @IdParam('studioId') studioId: StudioId,
    @Body() { from, to, reason }: ClosingFields,
  ): Promise<StudioRowView> {
    const closing = { from: new Date(from), to: new Date(to), reason };
    return { id: await this.keeping.recordClosing(actor, studioId, closing) };
  }

  @Post('studios/:studioId/closings/:closingId/withdraw')
  @Allow('INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Take back a closing',
    status: 204,
    refuses: [studioProblems['closing-withdrawn']],
  })
  async reopen(
    @CurrentActor() actor: Actor,
    @IdParam('studioId') studioId: StudioId,
    @IdParam('closingId') closingId: OpaqueId,
  ): Promise<void> {
    await this.keeping.withdrawClosing(actor, studioId, closingId);
  }

  @Post('studios/:studioId/daily-tests')
  @Allow('INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Record the daily test of the equipment',
    status: 201,
    answers: StudioRowView,
    refuses: [studioProblems['reason-missing']],
  })
  async test(
    @CurrentActor() actor: Actor,
    @IdParam('studioId') studioId: StudioId,
    @Body() body: DailyTestFields,
  ): Promise<StudioRowView> {
    return { id: await this.keeping.recordTest(actor, studioId, body) };
  }
}
