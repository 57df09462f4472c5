import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, ChildRef } from '../../../kernel/ids.js';
import { Allow, CurrentActor, StepUp } from '../../auth/index.js';
import { identityProblems, NarrowAnswers } from '../../identity-vault/index.js';
import { CaseQuestions, HOLDERS, NARROW_ASKERS } from '../application/case-questions.js';
import {
  CompareNumbersRequest,
  NarrowAnswerView,
  NarrowQuery,
  PossiblySameView,
  SameChildView,
  SearchDoubleRequest,
  StewardReasonRequest,
} from './stewardship.dto.js';
import { readSearched } from './stewardship.presenter.js';

const VAULT = [identityProblems['vault-unavailable'], identityProblems['record-unreadable']];
const REASON = [identityProblems['text-identifies-child'], identityProblems['reason-names-number']];

/** Questions that the vault answers without saying who a child is, and keeping what it knows. */
@ApiTags('identity-access')
@Controller('api/v1')
export class NarrowController {
  constructor(
    private readonly questions: CaseQuestions,
    private readonly answers: NarrowAnswers,
  ) {}

  @Get('cases/:caseId/children/:childRef/narrow-answers')
  @Allow(...NARROW_ASKERS)
  @Describe({
    summary: 'Age band and minority on a day, and the interviews held anywhere',
    answers: NarrowAnswerView,
    refuses: [...VAULT, identityProblems.erased],
  })
  async narrowly(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @IdParam('childRef') childRef: ChildRef,
    @Query() { on }: NarrowQuery,
  ): Promise<NarrowAnswerView> {
    const { band, minor, interviews } = await this.questions.narrowly(actor, {
      caseId,
      childRef,
      on,
    });
    return { ageBand: band, minor, interviews };
  }

  @Post('cases/:caseId/children/:childRef/legal-hold')
  @Allow(...HOLDERS)
  @Describe({
    summary: 'Says that this identity must be kept',
    status: 204,
    refuses: [
      ...VAULT,
      identityProblems.erased,
      identityProblems['held-already'],
      identityProblems['text-identifies-child'],
    ],
  })
  hold(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @IdParam('childRef') childRef: ChildRef,
    @Body() { reason }: StewardReasonRequest,
  ): Promise<void> {
    return this.questions.hold(actor, caseId, childRef, reason);
  }

  @Post('cases/:caseId/children/:childRef/legal-hold/lift')
  @Allow(...HOLDERS)
  @Describe({
    summary: 'Lifts the hold on this identity',
    status: 204,
    refuses: [...VAULT, identityProblems['no-hold'], identityProblems['text-identifies-child']],
  })
  lift(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @IdParam('childRef') childRef: ChildRef,
    @Body() { reason }: StewardReasonRequest,
  ): Promise<void> {
    return this.questions.lift(actor, caseId, childRef, reason);
  }

  @Post('identity-questions/same-child')
  @Allow('DATA_STEWARD')
  @StepUp()
  @Describe({
    summary: 'Whether two child numbers are of one child',
    answers: SameChildView,
    refuses: [...VAULT, ...REASON],
  })
  async compare(
    @CurrentActor() actor: Actor,
    @Body() { first, second, reason }: CompareNumbersRequest,
  ): Promise<SameChildView> {
    const numbers = [first, second] as const;
    return { sameChild: await this.answers.sameChild(actor, { numbers, reason }) };
  }

  @Post('identity-questions/doubles')
  @Allow('DATA_STEWARD')
  @StepUp()
  @Describe({
    summary: 'How many registered persons may be this one; never which',
    answers: PossiblySameView,
    refuses: [...VAULT, ...REASON, identityProblems['bsn-invalid']],
  })
  async search(
    @CurrentActor() actor: Actor,
    @Body() request: SearchDoubleRequest,
  ): Promise<PossiblySameView> {
    const { reason } = request;
    const identity = readSearched(request);
    return { hits: await this.answers.possiblySame(actor, { identity, reason }) };
  }
}
