import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { PageRequest } from '../../../kernel/http/pagination.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { DocumentOverview } from '../application/document-overview.query.js';
import { EnterDocument } from '../application/enter-document.js';
import { ReadServed } from '../application/read-served.js';
import { BRINGERS, READERS } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import { EnterDocumentRequest } from './document-requests.dto.js';
import {
  DocumentListView,
  DocumentView,
  EnteredDocumentView,
  ServedDocumentView,
} from './document-views.dto.js';
import { presentDocument, presentDocuments, presentServed } from './document.presenter.js';

@ApiTags('documents')
@Controller('api/v1')
export class DocumentsController {
  constructor(
    private readonly enterDocument: EnterDocument,
    private readonly overview: DocumentOverview,
    private readonly readServed: ReadServed,
  ) {}

  @Post('cases/:caseId/documents')
  @Allow(...BRINGERS)
  @Describe({
    summary:
      'Takes a document in: the original goes sealed into the vault, the case gets the places to review',
    status: 201,
    answers: EnteredDocumentView,
    refuses: [
      documentProblems['case-closed'],
      documentProblems['child-missing'],
      identityProblems['text-identifies-child'],
      identityProblems['original-differs'],
      identityProblems['vault-unavailable'],
      identityProblems['record-unreadable'],
    ],
  })
  async enter(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() body: EnterDocumentRequest,
  ): Promise<EnteredDocumentView> {
    const { documentKey, kind, title, text } = body;
    return {
      id: await this.enterDocument.execute(actor, { caseId, documentKey, kind, title, text }),
    };
  }

  @Get('cases/:caseId/documents')
  @Allow(...READERS)
  @Describe({
    summary: 'The documents of a case the caller may see, newest first',
    answers: DocumentListView,
    refuses: [kernelProblems['cursor-invalid']],
  })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Query() query: PageRequest,
  ): Promise<DocumentListView> {
    return presentDocuments(await this.overview.list(actor, caseId, query));
  }

  @Get('documents/:documentId')
  @Allow(...READERS)
  @Describe({ summary: 'One document without its text', answers: DocumentView })
  async view(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
  ): Promise<DocumentView> {
    return presentDocument(await this.overview.view(actor, documentId));
  }

  @Get('documents/:documentId/served')
  @Allow(...READERS)
  @Describe({
    summary:
      'The text served to the parties; each reading is recorded as a disclosure to the caller',
    answers: ServedDocumentView,
  })
  async served(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
  ): Promise<ServedDocumentView> {
    return presentServed(await this.readServed.execute(actor, documentId));
  }
}
