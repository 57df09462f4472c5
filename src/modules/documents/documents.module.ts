import { Module } from '@nestjs/common';
import { mapConstraints } from '../../kernel/database/violations.js';
import { CasesModule } from '../cases/index.js';
import { AddPlace } from './application/add-place.js';
import { DecidePlace } from './application/decide-place.js';
import { DocumentAccess } from './application/document-access.js';
import { DocumentEvents } from './application/document-events.js';
import { DocumentOverview } from './application/document-overview.query.js';
import { EnterDocument } from './application/enter-document.js';
import { ReadServed } from './application/read-served.js';
import { ReleaseDocument } from './application/release-document.js';
import { ReviewDocument } from './application/review-document.js';
import { WithdrawDocument } from './application/withdraw-document.js';
import { documentProblems } from './domain/document-problems.js';
import { DocumentReviewController } from './http/document-review.controller.js';
import { DocumentsController } from './http/documents.controller.js';

mapConstraints({
  place_no_overlap_excl: documentProblems['place-overlaps'],
  place_kept_with_reason_check: documentProblems['keep-needs-reason'],
  place_document_in_review: documentProblems['action-not-available'],
  document_places_decided: documentProblems['places-open'],
});

@Module({
  imports: [CasesModule],
  controllers: [DocumentsController, DocumentReviewController],
  providers: [
    DocumentAccess,
    DocumentEvents,
    EnterDocument,
    DecidePlace,
    AddPlace,
    ReleaseDocument,
    WithdrawDocument,
    ReadServed,
    ReviewDocument,
    DocumentOverview,
  ],
})
export class DocumentsModule {}
