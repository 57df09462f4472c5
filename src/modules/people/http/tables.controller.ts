import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { ExportView, ImportRequest, ImportView } from '../../../kernel/csv/import.dto.js';
import { presentImport } from '../../../kernel/csv/import.presenter.js';
import { Describe } from '../../../kernel/http/describe.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { RegisterTables } from '../application/register-tables.js';
import { REGISTER_READERS } from '../domain/register-keepers.js';

const REFUSES = [
  kernelProblems['csv-unreadable'],
  kernelProblems['csv-not-utf8'],
  kernelProblems['csv-columns-wrong'],
  kernelProblems['csv-too-long'],
  kernelProblems['import-lines-wrong'],
];

@ApiTags('people')
@Controller('api/v1')
export class TablesController {
  constructor(private readonly tables: RegisterTables) {}

  @Get('interviewer-certificates/export')
  @Allow(...REGISTER_READERS)
  @Describe({ summary: 'Certificates of interviewers as a table', answers: ExportView })
  async exportCertificates(@CurrentActor() actor: Actor): Promise<ExportView> {
    return this.tables.exportCertificates(actor);
  }

  @Post('interviewer-certificates/import')
  @Allow('ADMINISTRATOR')
  @Describe({
    summary: 'Preview or take in a table of certificates',
    answers: ImportView,
    refuses: REFUSES,
  })
  async importCertificates(
    @CurrentActor() actor: Actor,
    @Body() { content, apply, skipWrong }: ImportRequest,
  ): Promise<ImportView> {
    const mode = { apply, skipWrong };
    return presentImport(await this.tables.importCertificates(actor, content, mode));
  }

  @Get('attendant-table/export')
  @Allow(...REGISTER_READERS)
  @Describe({ summary: 'Others who attend as a table', answers: ExportView })
  async exportAttendants(@CurrentActor() actor: Actor): Promise<ExportView> {
    return this.tables.exportAttendants(actor);
  }

  @Post('attendant-table/import')
  @Allow('ADMINISTRATOR', 'INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Preview or take in a table of others who attend',
    answers: ImportView,
    refuses: REFUSES,
  })
  async importAttendants(
    @CurrentActor() actor: Actor,
    @Body() { content, apply, skipWrong }: ImportRequest,
  ): Promise<ImportView> {
    const mode = { apply, skipWrong };
    return presentImport(await this.tables.importAttendants(actor, content, mode));
  }
}
