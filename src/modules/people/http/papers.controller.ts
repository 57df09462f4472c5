import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { OpaqueId, PersonId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { KeepPapers } from '../application/keep-papers.js';
import { peopleProblems } from '../domain/people-problems.js';
import {
  NormsFields,
  RecordCertificateRequest,
  RegisterReasonRequest,
  RegisterRowView,
} from './register.dto.js';

const STANDS = [peopleProblems['already-revoked'], peopleProblems['certificate-ended']];

@ApiTags('people')
@Controller('api/v1')
export class PapersController {
  constructor(private readonly papers: KeepPapers) {}

  @Post('interviewers/:personId/certificates')
  @Allow('ADMINISTRATOR')
  @Describe({
    summary: 'Enter a certificate of an interviewer',
    status: 201,
    answers: RegisterRowView,
    refuses: [
      peopleProblems['certificate-overlaps'],
      peopleProblems['period-reversed'],
      peopleProblems['evidence-missing'],
    ],
  })
  async record(
    @CurrentActor() actor: Actor,
    @IdParam('personId') personId: PersonId,
    @Body() body: RecordCertificateRequest,
  ): Promise<RegisterRowView> {
    const { scheme, ageBands, languages, specialisms, issuer, evidenceReference } = body;
    const { validFrom, validThrough } = body;
    const proof = { issuer, evidenceReference, validFrom, validThrough };
    const command = { personId, scheme, ageBands, languages, specialisms, ...proof };
    return { id: await this.papers.record(actor, command) };
  }

  @Post('certificates/:certificateId/suspend')
  @Allow('ADMINISTRATOR')
  @Describe({
    summary: 'Suspend a certificate from now on, with the reason',
    status: 204,
    refuses: [...STANDS, peopleProblems['already-suspended']],
  })
  async suspend(
    @CurrentActor() actor: Actor,
    @IdParam('certificateId') id: OpaqueId,
    @Body() { reason }: RegisterReasonRequest,
  ): Promise<void> {
    await this.papers.suspend(actor, id, reason);
  }

  @Post('certificates/:certificateId/lift')
  @Allow('ADMINISTRATOR')
  @Describe({
    summary: 'End the suspension of a certificate, with the reason',
    status: 204,
    refuses: [...STANDS, peopleProblems['not-suspended'], peopleProblems['reason-missing']],
  })
  async lift(
    @CurrentActor() actor: Actor,
    @IdParam('certificateId') id: OpaqueId,
    @Body() { reason }: RegisterReasonRequest,
  ): Promise<void> {
    await this.papers.lift(actor, id, reason);
  }

  @Post('certificates/:certificateId/revoke')
  @Allow('ADMINISTRATOR')
  @Describe({
    summary: 'Revoke a certificate for good, with the reason',
    status: 204,
    refuses: STANDS,
  })
  async revoke(
    @CurrentActor() actor: Actor,
    @IdParam('certificateId') id: OpaqueId,
    @Body() { reason }: RegisterReasonRequest,
  ): Promise<void> {
    await this.papers.revoke(actor, id, reason);
  }

  @Put('interviewer-norms')
  @Allow('ADMINISTRATOR')
  @Describe({ summary: 'Set the rules of the product about keeping up practice', status: 204 })
  async setNorms(@CurrentActor() actor: Actor, @Body() body: NormsFields): Promise<void> {
    await this.papers.setNorms(actor, {
      INTERVIEWS_A_YEAR: body.interviewsAYear,
      REFRESHER_MONTHS: body.refresherMonths,
      SUPERVISION_MONTHS: body.supervisionMonths,
      PEER_REVIEW_MONTHS: body.peerReviewMonths,
    });
  }
}
