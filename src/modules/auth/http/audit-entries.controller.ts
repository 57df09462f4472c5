import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import {
  AuditEntries,
  type AuditEntryRow,
  CASE_AUDIT_READERS,
} from '../application/audit-entries.query.js';
import { Allow, CurrentActor } from './access.js';
import {
  AuditSearchRequest,
  AuditView,
  CaseAuditRequest,
  CaseAuditView,
} from './audit-entries.dto.js';

/** The audit trail as people read it. It lives here because `audit` knows neither roles nor requests. */
@ApiTags('audit')
@Controller('api/v1')
export class AuditEntriesController {
  constructor(private readonly entries: AuditEntries) {}

  @Get('audit-entries')
  @Allow('SECURITY_OFFICER')
  @Describe({
    summary: 'Who did or read what, newest first; reading it is recorded too',
    answers: AuditView,
    refuses: [kernelProblems['cursor-invalid']],
  })
  async search(
    @CurrentActor() actor: Actor,
    @Query() query: AuditSearchRequest,
  ): Promise<AuditView> {
    const { items, next } = await this.entries.search(actor, query);
    return { items: items.map(presentWhole), next };
  }

  @Get('cases/:caseId/audit-entries')
  @Allow(...CASE_AUDIT_READERS)
  @Describe({
    summary: 'Who did or read what in this case, newest first',
    answers: CaseAuditView,
    refuses: [kernelProblems['cursor-invalid']],
  })
  async ofCase(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Query() query: CaseAuditRequest,
  ): Promise<CaseAuditView> {
    const { items, next } = await this.entries.ofCase(actor, caseId, query);
    return { items: items.map(presentAct), next };
  }
}

function presentAct({
  id,
  occurredAt,
  operation,
  verb,
  actorName,
  actorRole,
  organisation,
  objectType,
  objectId,
  outcome,
}: AuditEntryRow) {
  return {
    id,
    occurredAt: occurredAt.toISOString(),
    operation,
    verb,
    actorName,
    actorRole,
    organisation,
    objectType,
    objectId,
    outcome,
  };
}

function presentWhole(row: AuditEntryRow) {
  const { actorId, caseId, purposeCode, justification, problemCode } = row;
  return {
    ...presentAct(row),
    actorId,
    caseId,
    fieldsTouched: [...row.fieldsTouched],
    purposeCode,
    justification,
    recipients: [...row.recipients],
    problemCode,
  };
}
