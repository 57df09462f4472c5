import { Module } from '@nestjs/common';
import { mapConstraints } from '../../kernel/database/violations.js';
import { CasesModule } from '../cases/index.js';
import { AddArea } from './application/add-area.js';
import { AddPlace } from './application/add-place.js';
import { CutPlace } from './application/cut-place.js';
import { DecideArea } from './application/decide-area.js';
import { DecideEverywhere } from './application/decide-everywhere.js';
import { DecidePlace } from './application/decide-place.js';
import { DocumentAccess } from './application/document-access.js';
import { DocumentEvents } from './application/document-events.js';
import { DocumentOverview } from './application/document-overview.query.js';
import { Documents } from './application/documents.facade.js';
import { EnterDocument } from './application/enter-document.js';
import { ReadServed } from './application/read-served.js';
import { ReleaseDocument } from './application/release-document.js';
import { ReviewDocument } from './application/review-document.js';
import { WithdrawDocument } from './application/withdraw-document.js';
import { AnnounceFile } from './application/announce-file.js';
import { AudienceOverview } from './application/audience.query.js';
import { Bundles } from './application/bundles.js';
import { DiscloseDocuments } from './application/disclose-documents.js';
import { DocumentPages } from './application/document-pages.js';
import { FileTools, Workshop } from './application/file-tools.js';
import { GiveSecondLook } from './application/give-second-look.js';
import { LeaveOutPictures } from './application/leave-out-pictures.js';
import { HandInFile } from './application/hand-in-file.js';
import { OpenCases } from './application/open-cases.js';
import { OpenDocumentTo } from './application/open-document-to.js';
import { PendingFiles } from './application/pending-files.js';
import { ReceiveFile } from './application/receive-file.js';
import { RenewDocument } from './application/renew-document.js';
import { ScreenServedAgain } from './application/screen-served-again.js';
import { ServeFile } from './application/serve-file.js';
import { ServedCopies } from './application/served-copies.js';
import { TakeInFile } from './application/take-in-file.js';
import { UndoSweep } from './application/undo-sweep.js';
import { UploadProgress } from './application/upload-progress.query.js';
import { documentProblems } from './domain/document-problems.js';
import { DocumentFilesController } from './http/document-files.controller.js';
import {
  AnnounceFilesController,
  DocumentUploadsController,
} from './http/document-uploads.controller.js';
import { DocumentReviewController } from './http/document-review.controller.js';
import { DocumentAudienceController } from './http/document-audience.controller.js';
import { AreasController } from './http/areas.controller.js';
import { PlacesController } from './http/places.controller.js';
import { SweepsController } from './http/sweeps.controller.js';
import { DocumentsController } from './http/documents.controller.js';

mapConstraints({
  place_no_overlap_excl: documentProblems['place-overlaps'],
  place_kept_with_reason_check: documentProblems['keep-needs-reason'],
  place_cut_with_reason_check: documentProblems['keep-needs-reason'],
  place_cut_touches_found_check: documentProblems['cut-elsewhere'],
  area_within_page_check: documentProblems['area-outside-page'],
  area_on_page: documentProblems['area-outside-page'],
  area_number_check: documentProblems['areas-too-many'],
  place_document_in_review: documentProblems['action-not-available'],
  document_places_decided: documentProblems['places-open'],
  document_second_look_given: documentProblems['second-look-missing'],
  document_second_look_not_own: documentProblems['second-look-own'],
  document_second_look_other_check: documentProblems['second-look-own'],
});

@Module({
  imports: [CasesModule],
  controllers: [
    DocumentsController,
    DocumentReviewController,
    PlacesController,
    AreasController,
    SweepsController,
    DocumentAudienceController,
    // Its HEAD comes before the GET of the same address, which would bring one of its own.
    DocumentUploadsController,
    AnnounceFilesController,
    DocumentFilesController,
  ],
  providers: [
    DocumentAccess,
    DocumentEvents,
    EnterDocument,
    Documents,
    DecidePlace,
    DecideEverywhere,
    UndoSweep,
    AddPlace,
    AddArea,
    DecideArea,
    CutPlace,
    ReleaseDocument,
    WithdrawDocument,
    ReadServed,
    ReviewDocument,
    DocumentOverview,
    OpenCases,
    AudienceOverview,
    OpenDocumentTo,
    AnnounceFile,
    ReceiveFile,
    HandInFile,
    PendingFiles,
    TakeInFile,
    UploadProgress,
    Workshop,
    FileTools,
    ServeFile,
    GiveSecondLook,
    LeaveOutPictures,
    DocumentPages,
    ServedCopies,
    Bundles,
    DiscloseDocuments,
    RenewDocument,
    ScreenServedAgain,
  ],
  exports: [Documents],
})
export class DocumentsModule {}
