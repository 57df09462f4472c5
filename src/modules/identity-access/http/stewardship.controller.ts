import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { Allow, CurrentActor, StepUp } from '../../auth/index.js';
import { DecideChange, identityProblems } from '../../identity-vault/index.js';
import { Stewardship } from '../application/stewardship.js';
import { identityAccessProblems } from '../domain/identity-access-problems.js';
import {
  CorrectionRequest,
  ErasureCertificateView,
  IdentityChangesView,
  IdentityChangeView,
  MergeRequest,
  NumberChangeRequest,
  ProposedChangeView,
  ShownChangeView,
  StewardReasonRequest,
} from './stewardship.dto.js';
import {
  presentCertificate,
  presentChange,
  presentChanges,
  presentCompared,
  readCorrection,
} from './stewardship.presenter.js';

const VAULT = [
  identityProblems['vault-unavailable'],
  identityProblems['record-unreadable'],
  identityProblems.erased,
];
const PROPOSING = [
  ...VAULT,
  identityProblems['change-open'],
  identityProblems['text-identifies-child'],
  identityProblems['reason-names-number'],
];
const DECIDING = [...VAULT, identityProblems['change-decided'], identityProblems['own-change']];

/** Correcting, merging, splitting and erasing registrations: one proposes, another decides. */
@ApiTags('identity-access')
@Controller('api/v1')
export class StewardshipController {
  constructor(
    private readonly desk: Stewardship,
    private readonly decisions: DecideChange,
  ) {}

  @Get('identity-changes')
  @Allow('DATA_STEWARD', 'SECURITY_OFFICER')
  @Describe({
    summary: 'Proposals to change registrations, the open ones first',
    answers: IdentityChangesView,
  })
  async list(@CurrentActor() actor: Actor): Promise<IdentityChangesView> {
    return presentChanges(actor, await this.desk.list(actor));
  }

  @Get('identity-changes/:changeId')
  @Allow('DATA_STEWARD', 'SECURITY_OFFICER')
  @Describe({ summary: 'One proposal, without the data it is about', answers: IdentityChangeView })
  async read(
    @CurrentActor() actor: Actor,
    @IdParam('changeId') changeId: OpaqueId,
  ): Promise<IdentityChangeView> {
    const { item, names } = await this.desk.read(actor, changeId);
    return presentChange(actor, item, names);
  }

  @Post('identity-changes/corrections')
  @Allow('DATA_STEWARD')
  @Describe({
    summary: 'Proposes to correct what the vault says of a child',
    status: 201,
    answers: ProposedChangeView,
    refuses: [
      ...PROPOSING,
      identityProblems['nothing-changes'],
      identityProblems['bsn-invalid'],
      identityProblems['born-in-future'],
    ],
  })
  async correct(
    @CurrentActor() actor: Actor,
    @Body() { changes, ...about }: CorrectionRequest,
  ): Promise<ProposedChangeView> {
    const correction = readCorrection(changes);
    return { id: await this.desk.propose(actor, about, { kind: 'CORRECTION', correction }) };
  }

  @Post('identity-changes/merges')
  @Allow('DATA_STEWARD')
  @Describe({
    summary: 'Proposes that two registrations are one child',
    status: 201,
    answers: ProposedChangeView,
    refuses: [...PROPOSING, identityProblems['same-already'], identityProblems['bsn-differs']],
  })
  async merge(
    @CurrentActor() actor: Actor,
    @Body() { otherNumber, ...about }: MergeRequest,
  ): Promise<ProposedChangeView> {
    return { id: await this.desk.propose(actor, about, { kind: 'MERGE', otherNumber }) };
  }

  @Post('identity-changes/splits')
  @Allow('DATA_STEWARD')
  @Describe({
    summary: 'Proposes that a number is of another child than the other numbers it is tied to',
    status: 201,
    answers: ProposedChangeView,
    refuses: [...PROPOSING, identityProblems['nothing-to-split']],
  })
  async split(
    @CurrentActor() actor: Actor,
    @Body() { childNumber, reason }: NumberChangeRequest,
  ): Promise<ProposedChangeView> {
    return { id: await this.desk.propose(actor, { childNumber, reason }, { kind: 'SPLIT' }) };
  }

  @Post('identity-changes/erasures')
  @Allow('DATA_STEWARD')
  @Describe({
    summary: 'Proposes to erase an identity by destroying its key',
    status: 201,
    answers: ProposedChangeView,
    refuses: PROPOSING,
  })
  async erase(
    @CurrentActor() actor: Actor,
    @Body() { childNumber, reason }: NumberChangeRequest,
  ): Promise<ProposedChangeView> {
    return { id: await this.desk.propose(actor, { childNumber, reason }, { kind: 'ERASURE' }) };
  }

  @Post('identity-changes/:changeId/show')
  @Allow('DATA_STEWARD')
  @StepUp()
  @Describe({
    summary: 'Shows the data a correction concerns, or of a merge where the two agree',
    answers: ShownChangeView,
    refuses: [...VAULT, identityProblems['change-decided']],
  })
  async show(
    @CurrentActor() actor: Actor,
    @IdParam('changeId') changeId: OpaqueId,
  ): Promise<ShownChangeView> {
    return presentCompared(await this.desk.show(actor, changeId));
  }

  @Post('identity-changes/:changeId/approve')
  @Allow('DATA_STEWARD')
  @StepUp()
  @Describe({
    summary: 'Approves what somebody else proposed, and carries it out',
    status: 204,
    refuses: [
      ...DECIDING,
      identityProblems['change-stale'],
      identityProblems['same-already'],
      identityProblems['bsn-differs'],
      identityProblems['bsn-taken'],
      identityProblems['nothing-to-split'],
      identityProblems['legal-hold'],
      identityAccessProblems['case-open'],
    ],
  })
  approve(@CurrentActor() actor: Actor, @IdParam('changeId') changeId: OpaqueId): Promise<void> {
    return this.desk.approve(actor, changeId);
  }

  @Post('identity-changes/:changeId/reject')
  @Allow('DATA_STEWARD')
  @Describe({
    summary: 'Rejects what somebody else proposed, with a reason',
    status: 204,
    refuses: [
      ...DECIDING,
      identityProblems['text-identifies-child'],
      identityProblems['reason-names-number'],
    ],
  })
  reject(
    @CurrentActor() actor: Actor,
    @IdParam('changeId') changeId: OpaqueId,
    @Body() { reason }: StewardReasonRequest,
  ): Promise<void> {
    return this.decisions.reject(actor, changeId, reason);
  }

  @Post('identity-changes/:changeId/withdraw')
  @Allow('DATA_STEWARD')
  @Describe({
    summary: 'Withdraws one’s own proposal',
    status: 204,
    refuses: [identityProblems['change-decided'], identityProblems['not-own-change']],
  })
  withdraw(@CurrentActor() actor: Actor, @IdParam('changeId') changeId: OpaqueId): Promise<void> {
    return this.decisions.withdraw(actor, changeId);
  }

  @Get('erasure-certificates/:certificateId')
  @Allow('DATA_STEWARD', 'SECURITY_OFFICER')
  @Describe({
    summary: 'The certificate of an erasure: who, when, which number, which key',
    answers: ErasureCertificateView,
  })
  async certificate(
    @CurrentActor() actor: Actor,
    @IdParam('certificateId') certificateId: OpaqueId,
  ): Promise<ErasureCertificateView> {
    return presentCertificate(await this.desk.certificate(actor, certificateId));
  }
}
