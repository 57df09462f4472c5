import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, MotionId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { FileMotion } from '../application/file-motion.js';
import { OpenDraft, SaveDraft } from '../application/motion-draft.js';
import { MotionOverview } from '../application/motion-overview.query.js';
import { WithdrawMotion } from '../application/move-motion.js';
import { APPLICANT_FUNCTIONS } from '../domain/motion.js';
import { motionProblems } from '../domain/motion-problems.js';
import {
  FileMotionRequest,
  GroundsRequest,
  OpenDraftRequest,
  SaveDraftRequest,
  WithdrawRequest,
} from './motion-requests.dto.js';
import { MotionLawView } from './law.dto.js';
import { presentLaw } from './law.presenter.js';
import { readContent } from './motion-input.js';
import { CaseMotionsView, MotionView } from './motion-view.dto.js';
import { GroundsView, MovedMotionView, SavedMotionView } from './motion-views.dto.js';
import { presentMotion, presentMotions } from './motion.presenter.js';

const APPLICANTS = APPLICANT_FUNCTIONS;
/** The clerk writes what was entered for somebody who is not at a screen. */
const WRITERS = [...APPLICANTS, 'COURT_CLERK'] as const;
const READERS = [...APPLICANTS, 'PROSECUTION_STAFF', 'VICTIM_COORDINATOR', 'COURT_CLERK'] as const;
const TEXT_REFUSALS = [
  identityProblems['text-identifies-child'],
  identityProblems['vault-unavailable'],
  motionProblems['facts-not-of-case'],
  motionProblems['document-not-of-case'],
  motionProblems['certificate-not-yours'],
  motionProblems['fragment-invalid'],
  motionProblems['presumed-interest-not-yours'],
];

@ApiTags('motions')
@Controller('api/v1')
export class MotionsController {
  constructor(
    private readonly openDraft: OpenDraft,
    private readonly saveDraft: SaveDraft,
    private readonly fileMotion: FileMotion,
    private readonly withdrawMotion: WithdrawMotion,
    private readonly overview: MotionOverview,
  ) {}

  @Get('motion-grounds')
  @Allow(...READERS)
  @Describe({
    summary: 'Grounds of motions and refusals with the days they are in force',
    answers: GroundsView,
  })
  async grounds(
    @CurrentActor() actor: Actor,
    @Query() query: GroundsRequest,
  ): Promise<GroundsView> {
    return { items: [...(await this.overview.grounds(actor, query.on))] };
  }

  @Get('motion-law')
  @Allow(...READERS)
  @Describe({
    summary: 'What the law and our own rules say of motions on a day: channels, terms, criterion',
    answers: MotionLawView,
  })
  async law(@CurrentActor() actor: Actor, @Query() query: GroundsRequest): Promise<MotionLawView> {
    return presentLaw(await this.overview.lawOn(actor, query.on));
  }

  @Post('cases/:caseId/motions')
  @Allow(...APPLICANTS)
  @Describe({
    summary: 'Opens a draft about one child; only the applicant sees it',
    status: 201,
    answers: SavedMotionView,
    refuses: [motionProblems['case-closed'], ...TEXT_REFUSALS],
  })
  open(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() body: OpenDraftRequest,
  ): Promise<SavedMotionView> {
    return this.openDraft.execute(actor, {
      caseId,
      childRef: body.childRef,
      content: readContent(body),
    });
  }

  @Get('cases/:caseId/motions')
  @Allow(...READERS, 'INTERVIEW_COORDINATOR', 'CHILD_INTERVIEWER')
  @Describe({
    summary: 'The motions of a case that the caller may read, newest first',
    answers: CaseMotionsView,
  })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
  ): Promise<CaseMotionsView> {
    return presentMotions(await this.overview.list(actor, caseId));
  }

  @Get('motions/:motionId')
  @Allow(...READERS)
  @Describe({
    summary: 'One motion with criterion, terms, flags, answers and decisions',
    answers: MotionView,
  })
  async view(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
  ): Promise<MotionView> {
    return presentMotion(await this.overview.view(actor, motionId), actor.id);
  }

  @Put('motions/:motionId')
  @Allow(...WRITERS)
  @Describe({
    summary: 'Writes the text of a draft again',
    answers: SavedMotionView,
    refuses: [
      kernelProblems['version-stale'],
      motionProblems['action-not-available'],
      motionProblems['text-settled'],
      ...TEXT_REFUSALS,
    ],
  })
  save(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() body: SaveDraftRequest,
  ): Promise<SavedMotionView> {
    return this.saveDraft.execute(actor, {
      motionId,
      version: body.version,
      content: readContent(body),
    });
  }

  @Post('motions/:motionId/file')
  @Allow(...WRITERS)
  @Describe({
    summary: 'Puts the motion before the court',
    answers: MovedMotionView,
    refuses: [
      motionProblems['fields-missing'],
      motionProblems['open-motion-exists'],
      motionProblems['action-not-available'],
      motionProblems['case-closed'],
      motionProblems['ground-unknown'],
      kernelProblems['version-stale'],
      identityProblems['text-identifies-child'],
      identityProblems['vault-unavailable'],
    ],
  })
  file(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() body: FileMotionRequest,
  ): Promise<MovedMotionView> {
    return this.fileMotion.execute(actor, { motionId, version: body.version });
  }

  @Post('motions/:motionId/withdraw')
  @Allow(...APPLICANTS)
  @Describe({
    summary: 'Takes the motion back; it is kept and counted',
    answers: MovedMotionView,
    refuses: [motionProblems['action-not-available'], identityProblems['text-identifies-child']],
  })
  withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() body: WithdrawRequest,
  ): Promise<MovedMotionView> {
    return this.withdrawMotion.execute(actor, { motionId, reason: body.reason });
  }
}
