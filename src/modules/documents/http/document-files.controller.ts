import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../kernel/actor.js';
import { FILE_KINDS } from '../../../kernel/file-kinds.js';
import { Describe } from '../../../kernel/http/describe.js';
import { sendFile } from '../../../kernel/http/files.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, DocumentId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { DiscloseDocuments } from '../application/disclose-documents.js';
import { DocumentPages } from '../application/document-pages.js';
import { READERS, REVIEWERS } from '../domain/document.js';
import { BundleRequest, CopyRequest, PageRequest } from './document-requests.dto.js';
import { ScanReportView } from './document-views.dto.js';
import { presentScanReport } from './document.presenter.js';

/** Files and pages themselves, as bytes. */
@ApiTags('documents')
@Controller('api/v1')
export class DocumentFilesController {
  constructor(
    private readonly pages: DocumentPages,
    private readonly disclose: DiscloseDocuments,
  ) {}

  @Get('documents/:documentId/page')
  @Allow(...REVIEWERS)
  @ApiProduces('image/png')
  @Describe({
    summary: 'A page of a document in review as a picture, as it came in or as it would go out',
    refuses: [identityProblems['vault-unavailable'], identityProblems['record-unreadable']],
  })
  async page(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
    @Query() query: PageRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bytes = await this.pages.execute(actor, documentId, query);
    await sendFile(reply, { bytes, ...FILE_KINDS.PNG });
  }

  @Get('documents/:documentId/scan-report')
  @Allow(...READERS)
  @Describe({
    summary: 'What was replaced, removed and checked before a document was released',
    answers: ScanReportView,
  })
  async report(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
  ): Promise<ScanReportView> {
    return presentScanReport(await this.disclose.report(actor, documentId));
  }

  @Get('documents/:documentId/file')
  @Allow(...READERS)
  @ApiProduces('application/octet-stream')
  @Describe({
    summary:
      'A copy of a released document with the caller on every page, recorded as a disclosure',
  })
  async copy(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
    @Query() query: CopyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const copy = await this.disclose.copy(actor, documentId, query.as);
    await sendFile(reply, copy, copy.name);
  }

  @Get('cases/:caseId/document-bundle')
  @Allow(...READERS)
  @ApiProduces('application/octet-stream')
  @Describe({
    summary: 'All released documents of a case with a list and a scan report; no recordings',
  })
  async bundle(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Query() query: BundleRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bundle = await this.disclose.bundle(actor, caseId, query.as);
    await sendFile(reply, bundle, bundle.name);
  }
}
