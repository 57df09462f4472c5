import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, MotionId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { DraftVersions } from '../application/draft-versions.query.js';
import { EnterMotion } from '../application/enter-motion.js';
import { APPLICANT_FUNCTIONS } from '../domain/motion.js';
import { motionProblems } from '../domain/motion-problems.js';
import { DraftVersionsView, EnterMotionRequest } from './entries.dto.js';
import { readContent } from './motion-input.js';
import { contentOf } from './motion.presenter.js';
import { SavedMotionView } from './motion-views.dto.js';

@ApiTags('motions')
@Controller('api/v1')
export class MotionEntriesController {
  constructor(
    private readonly enterMotion: EnterMotion,
    private readonly draftVersions: DraftVersions,
  ) {}

  @Post('cases/:caseId/entered-motions')
  @Allow('COURT_CLERK')
  @Describe({
    summary: 'Enters a motion that came on paper or was asked aloud, for whoever made it',
    status: 201,
    answers: SavedMotionView,
    refuses: [
      motionProblems['case-closed'],
      motionProblems['entry-incomplete'],
      motionProblems['document-not-of-case'],
      motionProblems['certificate-not-yours'],
      motionProblems['facts-not-of-case'],
      motionProblems['fragment-invalid'],
      motionProblems['presumed-interest-not-yours'],
      identityProblems['text-identifies-child'],
      identityProblems['vault-unavailable'],
    ],
  })
  enter(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() body: EnterMotionRequest,
  ): Promise<SavedMotionView> {
    const { childRef, applicantId, way, documentId = null, hearingId = null } = body;
    const receivedAt = new Date(body.receivedAt);
    const content = readContent(body);
    const entered = { caseId, childRef, applicantId, way, receivedAt, documentId, hearingId };
    return this.enterMotion.execute(actor, { ...entered, content });
  }

  @Get('motions/:motionId/versions')
  @Allow(...APPLICANT_FUNCTIONS, 'COURT_CLERK')
  @Describe({
    summary: 'What a motion said each time it was written, newest first; for its writers alone',
    answers: DraftVersionsView,
  })
  async versions(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
  ): Promise<DraftVersionsView> {
    const items = await this.draftVersions.list(actor, motionId);
    return { items: items.map((one) => ({ ...one, content: contentOf(one.content) })) };
  }
}
