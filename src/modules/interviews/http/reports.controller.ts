import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../kernel/actor.js';
import { FILE_KINDS } from '../../../kernel/file-kinds.js';
import { Describe } from '../../../kernel/http/describe.js';
import { ChoiceField, IdField, InstantField, TextField } from '../../../kernel/http/fields.js';
import { sendFile } from '../../../kernel/http/files.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { BookingId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { REPORT_FORMS, type ReportForm, ReportPaper } from '../application/report-paper.js';
import { SessionReports } from '../application/session-reports.js';
import { interviewProblems } from '../domain/interview-problems.js';

const LONGEST_REPORT = 400_000;

export class SessionReportView {
  @TextField({ max: LONGEST_REPORT, about: 'Drafted from the log; the interviewer finishes it' })
  draft!: string;

  @IdField({ nullable: true, about: 'The report that entered the case' })
  documentId!: string | null;

  @InstantField({ nullable: true })
  closedAt!: string | null;
}

export class EnterReportRequest {
  @TextField({
    max: LONGEST_REPORT,
    about: 'The finished report; it is reviewed before it is served',
  })
  text!: string;
}

export class EnteredReportView {
  @IdField()
  documentId!: string;
}

export class ReportFileRequest {
  @ChoiceField({ of: REPORT_FORMS, name: 'ReportForm' })
  as!: ReportForm;
}

@ApiTags('interviews')
@Controller('api/v1/bookings/:bookingId')
export class ReportsController {
  constructor(
    private readonly reports: SessionReports,
    private readonly paper: ReportPaper,
  ) {}

  @Get('report')
  @Allow('CHILD_INTERVIEWER')
  @Describe({
    summary: 'The official report of a session as far as its log knows it',
    answers: SessionReportView,
    refuses: [interviewProblems['step-not-available']],
  })
  async read(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
  ): Promise<SessionReportView> {
    const { draft, documentId, closedAt } = await this.reports.read(actor, bookingId);
    return {
      draft,
      documentId,
      closedAt: closedAt === null ? null : new Date(closedAt).toISOString(),
    };
  }

  @Get('report/file')
  @Allow('CHILD_INTERVIEWER')
  @ApiProduces('application/octet-stream')
  @Describe({
    summary: 'The drafted report as Word or PDF, marked as a draft on every page',
    refuses: [interviewProblems['step-not-available']],
  })
  async file(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
    @Query() query: ReportFileRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, name } = await this.paper.write(actor, bookingId, query.as);
    await sendFile(reply, { bytes, ...FILE_KINDS[query.as] }, name);
  }

  @Post('report')
  @Allow('CHILD_INTERVIEWER')
  @Describe({
    summary: 'Enters the finished report as a document of the case',
    status: 201,
    answers: EnteredReportView,
    refuses: [
      interviewProblems['step-not-available'],
      interviewProblems['report-unfinished'],
      identityProblems['original-differs'],
    ],
  })
  async enter(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
    @Body() body: EnterReportRequest,
  ): Promise<EnteredReportView> {
    return { documentId: await this.reports.enter(actor, bookingId, body.text) };
  }

  @Post('close')
  @Allow('CHILD_INTERVIEWER', 'INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Closes a session that ended; what was told is reported first',
    status: 204,
    refuses: [interviewProblems['step-not-available'], interviewProblems['report-missing']],
  })
  async close(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
  ): Promise<void> {
    await this.reports.close(actor, bookingId);
  }
}
