import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../kernel/actor.js';
import { FILE_KINDS } from '../../../kernel/file-kinds.js';
import { Describe } from '../../../kernel/http/describe.js';
import { sendFile } from '../../../kernel/http/files.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { CertifyViewing } from '../application/certify-viewing.js';
import {
  CertificateVerificationView,
  CertificateView,
  IssueCertificateRequest,
  IssuedCertificateView,
} from './custody-dtos.js';
import { presentCertificate } from './recording.presenter.js';
import { REVIEWERS } from './roles.js';

/** What was shown to whom, as a paper that can go with a motion and be verified later. */
@ApiTags('recordings')
@Controller('api/v1')
export class CertificatesController {
  constructor(private readonly certify: CertifyViewing) {}

  @Post('recordings/:recordingId/viewing-certificates')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Certifies what was shown to a person so far',
    status: 201,
    answers: IssuedCertificateView,
  })
  issue(
    @CurrentActor() actor: Actor,
    @IdParam('recordingId') recordingId: RecordingId,
    @Body() { personId }: IssueCertificateRequest,
  ): Promise<IssuedCertificateView> {
    return this.certify.issue(actor, recordingId, personId);
  }

  @Get('viewing-certificates/:certificateId')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'A certificate of viewing, byte for byte as issued',
    answers: CertificateView,
  })
  async read(
    @CurrentActor() actor: Actor,
    @IdParam('certificateId') certificateId: OpaqueId,
  ): Promise<CertificateView> {
    return presentCertificate(await this.certify.read(actor, certificateId));
  }

  @Get('viewing-certificates/:certificateId/paper')
  @Allow(...REVIEWERS)
  @ApiProduces('application/pdf')
  @Describe({ summary: 'A certificate of viewing as PDF' })
  async paper(
    @CurrentActor() actor: Actor,
    @IdParam('certificateId') certificateId: OpaqueId,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, name } = await this.certify.paper(actor, certificateId);
    await sendFile(reply, { bytes, ...FILE_KINDS.PDF }, name);
  }

  @Get('viewing-certificates/:certificateId/verification')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Whether a certificate and the audit rows it rests on are unchanged',
    answers: CertificateVerificationView,
  })
  verify(
    @CurrentActor() actor: Actor,
    @IdParam('certificateId') certificateId: OpaqueId,
  ): Promise<CertificateVerificationView> {
    return this.certify.verify(actor, certificateId);
  }
}
