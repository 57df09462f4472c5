import { Body, Controller, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, ChildRef, OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, authProblems, CurrentActor } from '../../auth/index.js';
import { type DuplicateDecision, identityProblems } from '../../identity-vault/index.js';
import { AddParty, EndAccess, PARTY_KEEPERS } from '../application/add-party.js';
import { CaseOverview } from '../application/case-overview.query.js';
import { ChangeStage, STAGE_KEEPERS } from '../application/change-stage.js';
import { CHOICE_KEEPERS, RecordOwnChoice } from '../application/record-own-choice.js';
import { RegisterCase } from '../application/register-case.js';
import { CHILD_REGISTRARS, RegisterChildInCase } from '../application/register-child-in-case.js';
import { caseProblems } from '../domain/case-problems.js';
import {
  AddPartyRequest,
  CaseListRequest,
  ChangeStageRequest,
  OwnChoiceRequest,
  type DuplicateDecisionInput,
  RegisterCaseRequest,
  RegisterChildRequest,
} from './case-requests.dto.js';
import {
  CaseListView,
  CaseView,
  ChildView,
  PartiesView,
  RegisteredCaseView,
} from './case-views.dto.js';
import { presentCase, presentCases, presentParties, readIdentity } from './case.presenter.js';

/** Everybody who may come into a case; which cases, the database says. */
const CASE_ROLES = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'ADVOCATE_GENERAL',
  'INTERVIEW_COORDINATOR',
  'CHILD_INTERVIEWER',
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
] as const;

@ApiTags('cases')
@Controller('api/v1/cases')
export class CasesController {
  constructor(
    private readonly registerCase: RegisterCase,
    private readonly registerChild: RegisterChildInCase,
    private readonly addParty: AddParty,
    private readonly endAccess: EndAccess,
    private readonly changeStage: ChangeStage,
    private readonly ownChoice: RecordOwnChoice,
    private readonly overview: CaseOverview,
  ) {}

  @Post()
  @Allow('PROSECUTOR', 'PROSECUTION_STAFF')
  @Describe({
    summary: 'Logs a case',
    status: 201,
    answers: RegisteredCaseView,
    refuses: [
      caseProblems['parketnummer-invalid'],
      caseProblems['parketnummer-taken'],
      caseProblems['offence-not-in-force'],
      caseProblems['offence-in-future'],
      caseProblems['reported-in-future'],
      caseProblems['organisation-unknown'],
      caseProblems['suspect-label-taken'],
    ],
  })
  async register(
    @CurrentActor() actor: Actor,
    @Body() body: RegisterCaseRequest,
  ): Promise<RegisteredCaseView> {
    return { id: await this.registerCase.execute(actor, body) };
  }

  @Get()
  @Allow(...CASE_ROLES)
  @Describe({
    summary: 'The cases in which the caller acts, newest first',
    answers: CaseListView,
    refuses: [kernelProblems['cursor-invalid']],
  })
  async list(@CurrentActor() actor: Actor, @Query() query: CaseListRequest): Promise<CaseListView> {
    return presentCases(await this.overview.list(actor, query));
  }

  @Get(':caseId')
  @Allow(...CASE_ROLES)
  @Describe({ summary: 'One case with its children by number', answers: CaseView })
  async view(@CurrentActor() actor: Actor, @IdParam('caseId') caseId: CaseId): Promise<CaseView> {
    return presentCase(await this.overview.view(actor, caseId));
  }

  @Post(':caseId/children')
  @Allow(...CHILD_REGISTRARS)
  @Describe({
    summary: 'Registers a child: the identity goes into the vault, the case gets the number',
    status: 201,
    answers: ChildView,
    refuses: Object.values(identityProblems),
  })
  async addChild(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() body: RegisterChildRequest,
  ): Promise<ChildView> {
    const { registrationKey, identity, decision } = body;
    return this.registerChild.execute(actor, {
      caseId,
      registrationKey,
      identity: readIdentity(identity),
      decision: readDecision(decision),
    });
  }

  @Get(':caseId/parties')
  @Allow(...CASE_ROLES)
  @Describe({
    summary: 'Who acts in the case, since when and by which procedural moment',
    answers: PartiesView,
  })
  async parties(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
  ): Promise<PartiesView> {
    return presentParties(await this.overview.parties(actor, caseId));
  }

  @Post(':caseId/parties')
  @Allow(...PARTY_KEEPERS)
  @Describe({
    summary: 'Opens the case for somebody at a procedural moment',
    status: 204,
    refuses: [
      caseProblems['person-unknown'],
      caseProblems['client-not-in-case'],
      caseProblems['victim-of-age'],
      authProblems['access-exists'],
      authProblems['counsel-needs-client'],
    ],
  })
  async openAccess(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() body: AddPartyRequest,
  ): Promise<void> {
    const { personId, function: role, moment, suspectId, childRef } = body;
    await this.addParty.execute(actor, {
      caseId,
      personId,
      function: role,
      moment,
      suspectId,
      childRef,
    });
  }

  @Delete(':caseId/parties/:accessId')
  @Allow(...PARTY_KEEPERS)
  @Describe({
    summary: 'Ends somebody’s access from now on',
    status: 204,
    refuses: [caseProblems['last-keeper']],
  })
  async closeAccess(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @IdParam('accessId') accessId: OpaqueId,
  ): Promise<void> {
    await this.endAccess.execute(actor, caseId, accessId);
  }

  @Post(':caseId/children/:childRef/own-choice')
  @Allow(...CHOICE_KEEPERS)
  @Describe({
    summary: 'Records whom a victim that came of age chose to speak for it',
    status: 204,
    refuses: [
      caseProblems['not-of-age'],
      caseProblems['asked-in-future'],
      caseProblems['person-unknown'],
    ],
  })
  async choose(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @IdParam('childRef') childRef: ChildRef,
    @Body() { askedOn, counselId }: OwnChoiceRequest,
  ): Promise<void> {
    await this.ownChoice.execute(actor, { caseId, childRef, askedOn, counselId });
  }

  @Put(':caseId/stage')
  @Allow(...STAGE_KEEPERS)
  @Describe({
    summary: 'Moves the case to its next stage',
    status: 204,
    refuses: [
      caseProblems['stage-not-next'],
      caseProblems['appeal-date-missing'],
      kernelProblems['version-stale'],
    ],
  })
  async move(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() body: ChangeStageRequest,
  ): Promise<void> {
    const { version, to, appealFiledOn, heardInFirstInstance } = body;
    await this.changeStage.execute(actor, {
      caseId,
      version,
      to,
      appealFiledOn,
      heardInFirstInstance,
    });
  }
}

function readDecision(input: DuplicateDecisionInput | undefined): DuplicateDecision | null {
  if (input === undefined) return null;
  return input.kind === 'different'
    ? { kind: 'different' }
    : { kind: 'same', candidate: input.candidate ?? '' };
}
