import { Module } from '@nestjs/common';
import { mapConstraints } from '../../kernel/database/violations.js';
import { CasesModule } from '../cases/index.js';
import { IdentityVaultModule } from '../identity-vault/index.js';
import { InterviewsModule } from '../interviews/index.js';
import { RecordingsModule } from '../recordings/index.js';
import { RecordChildView, RespondToMotion } from './application/answer-motion.js';
import { CopyDecision } from './application/copy-decision.js';
import { CorrectDecision } from './application/correct-decision.js';
import { CompareQuestions, SuggestWordings } from './application/compare-questions.js';
import { DecideMotion } from './application/decide-motion.js';
import { DraftVersions } from './application/draft-versions.query.js';
import { EnterMotion } from './application/enter-motion.js';
import { DecisionDesk } from './application/decision-desk.js';
import { SaveDecisionDraft, SignDecision } from './application/draft-decision.js';
import { DeclareMoot, ExtendLeave } from './application/end-motion.js';
import { FileMotion, FilingDesk } from './application/file-motion.js';
import { FollowSessions, ReportDeviation, ReportSession } from './application/follow-execution.js';
import { FileAdvice } from './application/gather-advice.js';
import { LawBook } from './application/law-book.js';
import { MotionActs } from './application/motion-acts.js';
import { MotionBoard } from './application/motion-board.query.js';
import { MotionText, OpenDraft, SaveDraft } from './application/motion-draft.js';
import { MotionLife } from './application/motion-life.js';
import { MotionOverview } from './application/motion-overview.query.js';
import { MotionParties } from './application/motion-parties.js';
import { MotionSnapshot } from './application/motion-snapshot.js';
import { Motions } from './application/motions.facade.js';
import {
  CloseMotion,
  MotionTrace,
  ReturnMotion,
  TakeUnderReview,
  WithdrawMotion,
} from './application/move-motion.js';
import { NoteDepartures } from './application/note-departures.js';
import { ObjectToDecision, SettleObjection } from './application/object-to-decision.js';
import { SetOfficeTerm } from './application/office-terms.js';
import { OrderPaper } from './application/order-paper.js';
import { RemindOffices } from './application/remind-offices.js';
import { ResumeAfterRecusal, SuspendForRecusal } from './application/recuse-judge.js';
import { TellChild } from './application/tell-child.js';
import { WordList } from './application/word-list.js';
import { ViewTrace } from './application/view-trace.js';
import { motionProblems } from './domain/motion-problems.js';
import { AdviceController } from './http/advice.controller.js';
import { DecisionFilesController } from './http/decision-files.controller.js';
import { DecisionsController } from './http/decisions.controller.js';
import { MotionAftermathController } from './http/motion-aftermath.controller.js';
import { MotionCourtController } from './http/motion-court.controller.js';
import { MotionLifeController } from './http/motion-life.controller.js';
import { QuestionPassagesController } from './http/question-passages.controller.js';
import { MotionEntriesController } from './http/motion-entries.controller.js';
import { MotionsController } from './http/motions.controller.js';

mapConstraints({
  motion_one_open_uniq: motionProblems['open-motion-exists'],
  motion_facts_of_case: motionProblems['facts-not-of-case'],
  motion_documents_of_case: motionProblems['document-not-of-case'],
  motion_certificates_own: motionProblems['certificate-not-yours'],
  motion_hearing_of_case: motionProblems['document-not-of-case'],
  motion_entry_complete_check: motionProblems['entry-incomplete'],
  motion_received_before_check: motionProblems['entry-incomplete'],
  motion_basis_in_force: motionProblems['ground-unknown'],
  motion_text_settled: motionProblems['text-settled'],
  motion_presumed_interest_check: motionProblems['presumed-interest-not-yours'],
  motion_filed_motivated_check: motionProblems['fields-missing'],
  motion_filed_asked_check: motionProblems['fields-missing'],
  motion_filed_declared_check: motionProblems['fields-missing'],
  motion_state_explained: motionProblems['action-not-available'],
  response_once_uniq: motionProblems['response-exists'],
  response_first_complete_check: motionProblems['response-incomplete'],
  child_view_asked_or_reason_check: motionProblems['child-view-incomplete'],
  child_view_conditions_stated_check: motionProblems['child-view-incomplete'],
  decision_one_final_uniq: motionProblems['decided-already'],
  decision_grounds_in_force: motionProblems['ground-unknown'],
  decision_override_reasoned_check: motionProblems['decision-incomplete'],
  decision_reasoned_check: motionProblems['decision-incomplete'],
  decision_grounds_stated_check: motionProblems['decision-incomplete'],
  decision_ground_legal_check: motionProblems['decision-incomplete'],
  decision_fair_trial_check: motionProblems['decision-incomplete'],
  decision_grant_bounded_check: motionProblems['decision-incomplete'],
  advice_joinder_once_uniq: motionProblems['joined-already'],
  advice_expert_complete_check: motionProblems['advice-incomplete'],
  advice_joinder_asks_check: motionProblems['advice-incomplete'],
  decision_panel_signed: motionProblems['panel-unsigned'],
  decision_draft_panel_check: motionProblems['panel-invalid'],
  decision_child_version_check: motionProblems['decision-incomplete'],
  decision_judge_recused: motionProblems['judge-recused'],
  decision_correction_same_outcome: motionProblems['decision-replaced'],
  decision_replaced_once_uniq: motionProblems['decision-replaced'],
  decision_valid_from_now_check: motionProblems['decision-incomplete'],
});

@Module({
  imports: [CasesModule, IdentityVaultModule, InterviewsModule, RecordingsModule],
  controllers: [
    MotionsController,
    MotionEntriesController,
    QuestionPassagesController,
    MotionCourtController,
    MotionLifeController,
    DecisionsController,
    DecisionFilesController,
    AdviceController,
    MotionAftermathController,
  ],
  providers: [
    Motions,
    LawBook,
    MotionLife,
    MotionParties,
    MotionSnapshot,
    MotionText,
    MotionTrace,
    ViewTrace,
    FilingDesk,
    DecisionDesk,
    OpenDraft,
    EnterMotion,
    DraftVersions,
    SaveDraft,
    FileMotion,
    WithdrawMotion,
    TakeUnderReview,
    ReturnMotion,
    CloseMotion,
    RespondToMotion,
    RecordChildView,
    DecideMotion,
    SaveDecisionDraft,
    SignDecision,
    MotionActs,
    SuspendForRecusal,
    ResumeAfterRecusal,
    ObjectToDecision,
    SettleObjection,
    DeclareMoot,
    ExtendLeave,
    CorrectDecision,
    OrderPaper,
    CopyDecision,
    FollowSessions,
    NoteDepartures,
    RemindOffices,
    ReportSession,
    ReportDeviation,
    TellChild,
    FileAdvice,
    SetOfficeTerm,
    MotionBoard,
    MotionOverview,
    WordList,
    CompareQuestions,
    SuggestWordings,
  ],
  exports: [Motions, FollowSessions, NoteDepartures, RemindOffices],
})
export class MotionsModule {}
