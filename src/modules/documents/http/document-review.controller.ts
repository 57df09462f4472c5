import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { GiveSecondLook } from '../application/give-second-look.js';
import { LeaveOutPictures } from '../application/leave-out-pictures.js';
import { ReleaseDocument } from '../application/release-document.js';
import { RenewDocument } from '../application/renew-document.js';
import { ReviewDocument } from '../application/review-document.js';
import { WithdrawDocument } from '../application/withdraw-document.js';
import { REVIEWERS } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import {
  LeaveOutPicturesRequest,
  ReleaseDocumentRequest,
  WithdrawDocumentRequest,
} from './document-requests.dto.js';
import { DocumentReviewView, EnteredDocumentView } from './document-views.dto.js';
import { presentReview } from './document.presenter.js';

const VAULT = [identityProblems['vault-unavailable'], identityProblems['record-unreadable']];

@ApiTags('documents')
@Controller('api/v1/documents/:documentId')
export class DocumentReviewController {
  constructor(
    private readonly reviewDocument: ReviewDocument,
    private readonly releaseDocument: ReleaseDocument,
    private readonly withdrawDocument: WithdrawDocument,
    private readonly giveSecondLook: GiveSecondLook,
    private readonly renewDocument: RenewDocument,
    private readonly leaveOutPictures: LeaveOutPictures,
  ) {}

  @Get('review')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'The original with its places beside the text that would be served',
    answers: DocumentReviewView,
    refuses: VAULT,
  })
  async review(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
  ): Promise<DocumentReviewView> {
    return presentReview(await this.reviewDocument.execute(actor, documentId));
  }

  @Put('pictures')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Leaves the pictures out of what is served, or lets them in again',
    status: 204,
    refuses: [
      documentProblems['no-pictures-to-leave-out'],
      documentProblems['action-not-available'],
      kernelProblems['version-stale'],
    ],
  })
  async pictures(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
    @Body() { version, leftOut }: LeaveOutPicturesRequest,
  ): Promise<void> {
    await this.leaveOutPictures.execute(actor, { documentId, version, leftOut });
  }

  @Post('release')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Lets the served text go to the parties; a second time changes nothing',
    status: 204,
    refuses: [
      documentProblems['places-open'],
      documentProblems['places-found'],
      documentProblems['words-under-areas'],
      documentProblems['served-text-identifies-child'],
      documentProblems['served-file-identifies-child'],
      documentProblems['second-look-missing'],
      documentProblems['second-look-own'],
      documentProblems['scanner-unavailable'],
      documentProblems['file-infected'],
      documentProblems['file-not-handled'],
      documentProblems['action-not-available'],
      kernelProblems['version-stale'],
      ...VAULT,
    ],
  })
  async release(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
    @Body() body: ReleaseDocumentRequest,
  ): Promise<void> {
    await this.releaseDocument.execute(actor, documentId, body.version);
  }

  @Post('second-look')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'A second person looks at the doubts that were overruled',
    status: 204,
    refuses: [
      documentProblems['places-open'],
      documentProblems['second-look-own'],
      documentProblems['action-not-available'],
      kernelProblems['version-stale'],
    ],
  })
  async lookAgain(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
    @Body() body: ReleaseDocumentRequest,
  ): Promise<void> {
    await this.giveSecondLook.execute(actor, documentId, body.version);
  }

  @Post('renew')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Takes a released document back and puts its original up for review again, in one act',
    status: 201,
    answers: EnteredDocumentView,
    refuses: [
      documentProblems['action-not-available'],
      identityProblems['text-identifies-child'],
      kernelProblems['version-stale'],
      ...VAULT,
    ],
  })
  async renew(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
    @Body() body: WithdrawDocumentRequest,
  ): Promise<EnteredDocumentView> {
    return { id: await this.renewDocument.execute(actor, documentId, body.reason) };
  }

  @Post('withdraw')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Takes a document back with a reason',
    status: 204,
    refuses: [
      documentProblems['action-not-available'],
      identityProblems['text-identifies-child'],
      ...VAULT,
    ],
  })
  async withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
    @Body() body: WithdrawDocumentRequest,
  ): Promise<void> {
    await this.withdrawDocument.execute(actor, documentId, body.reason);
  }
}
