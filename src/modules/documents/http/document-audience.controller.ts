import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { AudienceOverview } from '../application/audience.query.js';
import { OpenDocumentTo } from '../application/open-document-to.js';
import { REVIEWERS } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import { DocumentAudienceView, OpenDocumentToRequest } from './audience.dto.js';
import { presentAudience } from './document.presenter.js';

/** For whom in the case a document is. */
@ApiTags('documents')
@Controller('api/v1/documents/:documentId/audience')
export class DocumentAudienceController {
  constructor(
    private readonly overview: AudienceOverview,
    private readonly openTo: OpenDocumentTo,
  ) {}

  @Get()
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Who gets a document, and every decision about it',
    answers: DocumentAudienceView,
  })
  async view(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
  ): Promise<DocumentAudienceView> {
    return presentAudience(await this.overview.view(actor, documentId));
  }

  @Put()
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Says for whom a document is; whom it becomes open to is told',
    status: 204,
    refuses: [
      documentProblems['audience-unknown'],
      documentProblems['audience-not-yours'],
      documentProblems['audience-needs-ground'],
      documentProblems['audience-needs-authorisation'],
      documentProblems['action-not-available'],
      kernelProblems['version-stale'],
      identityProblems['text-identifies-child'],
      identityProblems['vault-unavailable'],
      identityProblems['record-unreadable'],
    ],
  })
  async decide(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
    @Body() body: OpenDocumentToRequest,
  ): Promise<void> {
    const { version, everyone, openTo, reason, ground, authorisation } = body;
    const choice = { everyone, openTo, ground, authorisation };
    await this.openTo.execute(actor, { documentId, version, reason, ...choice });
  }
}
