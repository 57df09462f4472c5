import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, ChildRef, OpaqueId } from '../../../kernel/ids.js';
import { Allow, CurrentActor, StepUp } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { AskDisclosure } from '../application/ask-disclosure.js';
import {
  DISCLOSURE_READERS,
  Disclosures,
  type SeenDisclosure,
} from '../application/disclosures.query.js';
import {
  ADMITTERS,
  DECIDERS,
  MoveDisclosure,
  RESPONDENTS,
} from '../application/move-disclosure.js';
import { identityAccessProblems } from '../domain/identity-access-problems.js';
import {
  AskDisclosureRequest,
  AskedDisclosureView,
  DecideDisclosureRequest,
  DisclosedView,
  DisclosuresView,
  DisclosureView,
  RespondDisclosureRequest,
} from './disclosures.dto.js';

const UNAVAILABLE = identityAccessProblems['action-not-available'];
const NAMES_CHILD = identityProblems['text-identifies-child'];

/** Requests of the defence to learn who a child is, and what a judge decided on them. */
@ApiTags('identity-access')
@Controller('api/v1')
export class DisclosuresController {
  constructor(
    private readonly ask: AskDisclosure,
    private readonly move: MoveDisclosure,
    private readonly disclosures: Disclosures,
  ) {}

  @Post('cases/:caseId/children/:childRef/disclosure-requests')
  @Allow('DEFENCE_COUNSEL')
  @Describe({
    summary: 'Asks the judge to disclose data of a child to the defence',
    status: 201,
    answers: AskedDisclosureView,
    refuses: [identityAccessProblems['request-open'], NAMES_CHILD],
  })
  async submit(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @IdParam('childRef') childRef: ChildRef,
    @Body() { fields, reason, legalBasis }: AskDisclosureRequest,
  ): Promise<AskedDisclosureView> {
    const command = { caseId, childRef, fields, reason, legalBasis };
    return { id: await this.ask.execute(actor, command) };
  }

  @Get('cases/:caseId/disclosure-requests')
  @Allow(...DISCLOSURE_READERS)
  @Describe({ summary: 'Requests to disclose in this case', answers: DisclosuresView })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
  ): Promise<DisclosuresView> {
    return { items: (await this.disclosures.ofCase(actor, caseId)).map(present) };
  }

  @Get('disclosure-requests/:requestId')
  @Allow(...DISCLOSURE_READERS)
  @Describe({ summary: 'One request with its answers and its decision', answers: DisclosureView })
  async read(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: OpaqueId,
  ): Promise<DisclosureView> {
    return present(await this.disclosures.read(actor, requestId));
  }

  @Post('disclosure-requests/:requestId/take-under-review')
  @Allow(...ADMITTERS)
  @Describe({
    summary: 'Takes a request under review; prosecution and child have seven days to answer',
    status: 204,
    refuses: [UNAVAILABLE],
  })
  takeUp(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: OpaqueId): Promise<void> {
    return this.move.takeUnderReview(actor, requestId);
  }

  @Post('disclosure-requests/:requestId/responses')
  @Allow(...RESPONDENTS)
  @Describe({
    summary: 'Answers a request, once for the prosecution and once for the child',
    status: 204,
    refuses: [UNAVAILABLE, identityAccessProblems['answered-already'], NAMES_CHILD],
  })
  respond(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: OpaqueId,
    @Body() { position, text }: RespondDisclosureRequest,
  ): Promise<void> {
    return this.move.respond(actor, requestId, { position, text });
  }

  @Post('disclosure-requests/:requestId/decision')
  @Allow(...DECIDERS)
  @StepUp()
  @Describe({
    summary: 'Decides on a request field by field: whether, to whom, and whether it may be copied',
    status: 204,
    refuses: [
      UNAVAILABLE,
      NAMES_CHILD,
      identityAccessProblems['answers-pending'],
      identityAccessProblems['fields-not-those-asked'],
      identityAccessProblems['scope-missing'],
      identityAccessProblems['scope-of-refusal'],
    ],
  })
  decide(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: OpaqueId,
    @Body() { reasons, fields }: DecideDisclosureRequest,
  ): Promise<void> {
    return this.move.decide(actor, requestId, { reasons, fields });
  }

  @Post('disclosure-requests/:requestId/withdraw')
  @Allow('DEFENCE_COUNSEL')
  @Describe({ summary: 'Withdraws a request', status: 204, refuses: [UNAVAILABLE] })
  withdraw(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: OpaqueId): Promise<void> {
    return this.move.withdraw(actor, requestId);
  }

  @Post('disclosure-requests/:requestId/show')
  @Allow('DEFENCE_COUNSEL')
  @StepUp()
  @Describe({
    summary: 'Shows what was granted to the counsel who asked; each showing is a disclosure',
    answers: DisclosedView,
    refuses: [identityAccessProblems['disclosure-over'], identityProblems['vault-unavailable']],
  })
  async show(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: OpaqueId,
  ): Promise<DisclosedView> {
    const fields = await this.disclosures.show(actor, requestId);
    return { fields: fields.map(({ field, lines }) => ({ field, lines: [...lines] })) };
  }
}

function present({ row, actions }: SeenDisclosure): DisclosureView {
  const { id, childRef, childNumber, applicantName, state, reason, legalBasis } = row;
  const { reasons, judgeName } = row;
  return {
    id,
    childRef,
    childNumber,
    applicantName,
    state,
    reason,
    legalBasis,
    reasons,
    judgeName,
    fields: [...row.fields],
    submittedAt: row.submittedAt.toISOString(),
    answersDueAt: row.answersDueAt?.toISOString() ?? null,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    openUntil: row.openUntil?.toISOString() ?? null,
    responses: row.responses.map((one) => ({ ...one, at: new Date(one.at).toISOString() })),
    decided: row.grants.map((one) => ({ ...one })),
    actions: [...actions],
  };
}
