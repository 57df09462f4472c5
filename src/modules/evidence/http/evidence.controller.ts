import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../kernel/actor.js';
import { FILE_KINDS } from '../../../kernel/file-kinds.js';
import { Describe } from '../../../kernel/http/describe.js';
import { bytesOf, FILE_CONTENT, sendFile } from '../../../kernel/http/files.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { AddEvidence } from '../application/add-evidence.js';
import { EvidenceFiles, type EvidenceRow } from '../application/evidence-files.js';
import { WithdrawEvidence } from '../application/withdraw-evidence.js';
import {
  EVIDENCE_KEEPERS,
  EVIDENCE_READERS,
  INSPECTION_READERS,
  evidenceActions,
} from '../domain/evidence.js';
import { evidenceProblems } from '../domain/evidence-problems.js';
import {
  AddedEvidenceView,
  CertificateEvidenceRequest,
  EvidenceListView,
  InspectionEvidenceRequest,
  WithdrawEvidenceRequest,
} from './evidence.dto.js';

const TAKES_NO = [
  evidenceProblems['file-format'],
  evidenceProblems['file-empty'],
  evidenceProblems['file-too-large'],
  evidenceProblems['file-damaged'],
  evidenceProblems['file-infected'],
  evidenceProblems['file-exists'],
  evidenceProblems['scanner-unavailable'],
  kernelProblems['media-type-unsupported'],
];

/** What the papers of interviewers and studios rest on. */
@ApiTags('evidence')
@Controller('api/v1')
export class EvidenceController {
  constructor(
    private readonly adding: AddEvidence,
    private readonly files: EvidenceFiles,
    private readonly withdrawing: WithdrawEvidence,
  ) {}

  @Get('certificates/:certificateId/evidence')
  @Allow(...EVIDENCE_READERS)
  @Describe({
    summary: 'The files a certificate of an interviewer rests on',
    answers: EvidenceListView,
  })
  async ofCertificate(
    @CurrentActor() actor: Actor,
    @IdParam('certificateId') certificateId: OpaqueId,
  ): Promise<EvidenceListView> {
    return present(await this.files.list(actor, 'certificate', certificateId), actor);
  }

  @Post('certificates/:certificateId/evidence')
  @Allow(...EVIDENCE_KEEPERS)
  @ApiConsumes(FILE_CONTENT)
  @Describe({
    summary: 'Add a file to a certificate of an interviewer; the body is the file',
    status: 201,
    answers: AddedEvidenceView,
    refuses: TAKES_NO,
  })
  async addToCertificate(
    @CurrentActor() actor: Actor,
    @IdParam('certificateId') ownerId: OpaqueId,
    @Query() { kind }: CertificateEvidenceRequest,
    @Req() request: FastifyRequest,
  ): Promise<AddedEvidenceView> {
    const command = {
      owner: 'certificate',
      ownerId,
      kind,
      body: bytesOf(request, FILE_CONTENT),
    } as const;
    return { id: await this.adding.execute(actor, command) };
  }

  @Get('inspections/:inspectionId/evidence')
  @Allow(...INSPECTION_READERS)
  @Describe({
    summary: 'The photos and papers of an inspection of a studio',
    answers: EvidenceListView,
  })
  async ofInspection(
    @CurrentActor() actor: Actor,
    @IdParam('inspectionId') inspectionId: OpaqueId,
  ): Promise<EvidenceListView> {
    return present(await this.files.list(actor, 'inspection', inspectionId), actor);
  }

  @Post('inspections/:inspectionId/evidence')
  @Allow(...EVIDENCE_KEEPERS)
  @ApiConsumes(FILE_CONTENT)
  @Describe({
    summary: 'Add a photo or a paper to an inspection of a studio; the body is the file',
    status: 201,
    answers: AddedEvidenceView,
    refuses: TAKES_NO,
  })
  async addToInspection(
    @CurrentActor() actor: Actor,
    @IdParam('inspectionId') ownerId: OpaqueId,
    @Query() { kind }: InspectionEvidenceRequest,
    @Req() request: FastifyRequest,
  ): Promise<AddedEvidenceView> {
    const command = {
      owner: 'inspection',
      ownerId,
      kind,
      body: bytesOf(request, FILE_CONTENT),
    } as const;
    return { id: await this.adding.execute(actor, command) };
  }

  @Get('evidence/:evidenceId/file')
  @Allow(...EVIDENCE_READERS)
  @ApiProduces('application/octet-stream')
  @Describe({ summary: 'The bytes of a file of evidence; each reading is recorded' })
  async file(
    @CurrentActor() actor: Actor,
    @IdParam('evidenceId') evidenceId: OpaqueId,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, format } = await this.files.read(actor, evidenceId);
    await sendFile(reply, { bytes, ...FILE_KINDS[format] }, 'bewijsstuk');
  }

  @Post('evidence/:evidenceId/withdraw')
  @Allow(...EVIDENCE_KEEPERS)
  @Describe({
    summary: 'Withdraw a file of evidence, with the reason; it stays to be seen',
    status: 204,
    refuses: [evidenceProblems['file-withdrawn'], evidenceProblems['reason-missing']],
  })
  async withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('evidenceId') evidenceId: OpaqueId,
    @Body() { reason }: WithdrawEvidenceRequest,
  ): Promise<void> {
    await this.withdrawing.execute(actor, evidenceId, reason);
  }
}

function present(rows: readonly EvidenceRow[], { roles }: Actor): EvidenceListView {
  return {
    items: rows.map((row) => ({
      ...row,
      addedAt: row.addedAt.toISOString(),
      withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
      actions: [...evidenceActions(row, roles)],
    })),
    actions: roles.includes('ADMINISTRATOR') ? ['add'] : [],
  };
}
