import { Module } from '@nestjs/common';
import { mapConstraints } from '../../kernel/database/violations.js';
import { kernelProblems } from '../../kernel/problems.js';
import { CasesModule } from '../cases/index.js';
import { IdentityVaultModule } from '../identity-vault/index.js';
import { InterviewsModule } from '../interviews/index.js';
import { AskUse } from './application/ask-use.js';
import { SettleUse } from './application/settle-use.js';
import { UsesOverview } from './application/uses-overview.query.js';
import { CopiesOverview } from './application/copies-overview.query.js';
import { OrderCopy } from './application/order-copy.js';
import { SendCopy } from './application/send-copy.js';
import { copyProblems } from './domain/copy-problems.js';
import { CopiesController } from './http/copies.controller.js';
import { EditRecording } from './application/edit-recording.js';
import { EditedBlanks } from './application/edited-blanks.js';
import { RecordingVersions } from './application/versions.query.js';
import { editProblems } from './domain/edit-problems.js';
import { VersionsController } from './http/versions.controller.js';
import { DestroyRecording } from './application/destroy-recording.js';
import { EraseDestroyed } from './application/erase-destroyed.js';
import { KeepTerm } from './application/keep-term.js';
import { RetentionOverview } from './application/retention-overview.query.js';
import { WeighKeeping } from './application/weigh-keeping.js';
import { retentionProblems } from './domain/retention-problems.js';
import { RetentionController } from './http/retention.controller.js';
import { useProblems } from './domain/use-problems.js';
import { UsesController } from './http/uses.controller.js';
import { ArrangeViewing } from './application/arrange-viewing.js';
import { CertifyViewing } from './application/certify-viewing.js';
import { CustodyEvents } from './application/custody-events.js';
import { AssessRecording } from './application/assess-recording.js';
import { ReportLoss } from './application/report-loss.js';
import { MissRecordings } from './application/miss-recordings.js';
import { StoredCopies } from './application/stored-copies.js';
import { SweepCustody } from './application/sweep-custody.js';
import { custodyProblems } from './domain/custody-problems.js';
import { CertificatesController } from './http/certificates.controller.js';
import { CustodyController } from './http/custody.controller.js';
import { EndViewingRight } from './application/end-viewing-right.js';
import { GiveViewingRight } from './application/give-viewing-right.js';
import { PrivateNotes } from './application/private-notes.js';
import { NotesController } from './http/notes.controller.js';
import { RemindViewers } from './application/remind-viewers.js';
import { RightTrace } from './application/right-trace.js';
import { RightsOverview } from './application/rights-overview.query.js';
import { rightProblems } from './domain/right-problems.js';
import { RightsController } from './http/rights.controller.js';
import { Announcements } from './application/announcements.js';
import { HandInFromStudio } from './application/hand-in-from-studio.js';
import { AnnounceRecording } from './application/announce-recording.js';
import { GrantPlay } from './application/grant-play.js';
import { HandInRecording } from './application/hand-in-recording.js';
import { KeptReaders } from './application/kept-readers.js';
import { InspectContainer } from './application/inspect-container.js';
import { PendingVerifications } from './application/pending-verifications.js';
import { PlayRecording } from './application/play-recording.js';
import { RecordingPapers } from './application/recording-papers.js';
import { RememberedLeaves } from './application/remembered-leaves.js';
import { ReceiveUpload } from './application/receive-upload.js';
import { RecordingOverview } from './application/recording-overview.query.js';
import { Recordings } from './application/recordings.facade.js';
import { ReportProgress } from './application/report-progress.js';
import { SealedRecordings } from './application/sealed-recordings.js';
import { SentBytes } from './application/sent-bytes.js';
import { Transcripts } from './application/transcript.query.js';
import { MakeRenditions } from './application/make-renditions.js';
import { PlayIncidents } from './application/play-incidents.js';
import { RenderFilm } from './application/render-film.js';
import { RenditionRows } from './application/rendition-rows.js';
import { WithholdEdits } from './application/withhold-edits.js';
import { MarkFilm } from './application/marked-film.js';
import { CheckContent } from './application/check-content.js';
import { VerifyRecording } from './application/verify-recording.js';
import {
  CorrectTranscript,
  ImportTranscript,
  TranscriptVersions,
} from './application/write-transcript.js';
import { recordingProblems } from './domain/recording-problems.js';
import { ContentController } from './http/content.controller.js';
import { RecordingsController } from './http/recordings.controller.js';
import { TranscriptsController } from './http/transcripts.controller.js';
import {
  StudioSessionsController,
  StudioUploadsController,
} from './http/studio-uploads.controller.js';
import { UploadsController } from './http/uploads.controller.js';

mapConstraints({
  recording_custody_forward_only: recordingProblems['upload-ended'],
  play_grant_one_open_uniq: recordingProblems['grant-raced'],
  loss_booking_uniq: custodyProblems['loss-reported'],
  viewing_right_only_ends: rightProblems['right-over'],
  viewing_request_one_open_uniq: rightProblems['viewing-asked'],
  viewing_slot_room_free_excl: rightProblems['slot-gone'],
  viewing_slot_one_chosen_uniq: rightProblems['request-settled'],
  use_request_one_open_uniq: useProblems['use-asked'],
  use_request_answer_not_own_check: useProblems['use-own'],
  use_request_forward_only: useProblems['use-settled'],
  copy_order_one_open_uniq: copyProblems['copy-asked'],
  copy_order_four_eyes_check: copyProblems['copy-own'],
  copy_order_forward_only: copyProblems['copy-decided'],
  copy_fetch_decided: copyProblems['copy-not-granted'],
  copy_fetch_forward_only: copyProblems['copy-fetched'],
  edited_version_one_open_uniq: editProblems['edits-proposed'],
  edited_version_forward_only: editProblems['edits-answered'],
  made_of_kept_recording: retentionProblems.destroyed,
  destruction_one_uniq: retentionProblems['destruction-asked'],
  destruction_four_eyes_check: retentionProblems['destruction-own'],
  destruction_decided_once: retentionProblems['destruction-decided'],
  destruction_not_held: retentionProblems.kept,
  destruction_not_used: retentionProblems.kept,
  recording_hold_one_open_uniq: retentionProblems['hold-placed'],
  recording_hold_only_lifted: retentionProblems['hold-lifted'],
  transcript_version_uniq: kernelProblems['version-stale'],
});

@Module({
  imports: [CasesModule, IdentityVaultModule, InterviewsModule],
  controllers: [
    RecordingsController,
    UploadsController,
    StudioSessionsController,
    StudioUploadsController,
    ContentController,
    TranscriptsController,
    RightsController,
    CertificatesController,
    CustodyController,
    NotesController,
    UsesController,
    RetentionController,
    VersionsController,
    CopiesController,
  ],
  providers: [
    Recordings,
    RecordingOverview,
    Announcements,
    AnnounceRecording,
    HandInFromStudio,
    HandInRecording,
    ReceiveUpload,
    VerifyRecording,
    InspectContainer,
    PendingVerifications,
    SealedRecordings,
    GrantPlay,
    KeptReaders,
    PlayRecording,
    RememberedLeaves,
    RecordingPapers,
    SentBytes,
    ReportProgress,
    Transcripts,
    TranscriptVersions,
    ImportTranscript,
    CorrectTranscript,
    RemindViewers,
    RightTrace,
    RightsOverview,
    GiveViewingRight,
    EndViewingRight,
    ArrangeViewing,
    AskUse,
    SettleUse,
    UsesOverview,
    OrderCopy,
    SendCopy,
    CopiesOverview,
    EditRecording,
    EditedBlanks,
    RecordingVersions,
    KeepTerm,
    DestroyRecording,
    WeighKeeping,
    EraseDestroyed,
    RetentionOverview,
    CertifyViewing,
    PrivateNotes,
    CustodyEvents,
    AssessRecording,
    ReportLoss,
    StoredCopies,
    MissRecordings,
    SweepCustody,
    MakeRenditions,
    RenderFilm,
    CheckContent,
    MarkFilm,
    WithholdEdits,
    RenditionRows,
    PlayIncidents,
  ],
  exports: [Recordings, MissRecordings, SweepCustody, EraseDestroyed, MakeRenditions, CheckContent],
})
export class RecordingsModule {}
