import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, OpaqueId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { ArrangeViewing } from '../application/arrange-viewing.js';
import { EndViewingRight, SUPERVISORS } from '../application/end-viewing-right.js';
import { GiveViewingRight, RIGHT_GIVERS } from '../application/give-viewing-right.js';
import { RightsOverview } from '../application/rights-overview.query.js';
import { rightProblems } from '../domain/right-problems.js';
import {
  AskedViewingView,
  AskViewingRequest,
  GivenRightView,
  GiveRightRequest,
  OfferSlotsRequest,
  RevokeRightRequest,
  RightsView,
  RoomDayRequest,
  RoomView,
  ViewingRequestsView,
} from './right-dtos.js';
import { presentRequest, presentRight } from './right.presenter.js';
import { REVIEWERS } from './roles.js';

const TEXT_REFUSALS = [
  identityProblems['text-identifies-child'],
  identityProblems['vault-unavailable'],
];

/** Rights to view: given, used, ended; and times in a viewing room. */
@ApiTags('recordings')
@Controller('api/v1')
export class RightsController {
  constructor(
    private readonly giveRight: GiveViewingRight,
    private readonly endRight: EndViewingRight,
    private readonly arrange: ArrangeViewing,
    private readonly overview: RightsOverview,
  ) {}

  @Get('cases/:caseId/viewing-rights')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Who may view which recordings, from when until when and where',
    answers: RightsView,
  })
  async list(@CurrentActor() actor: Actor, @IdParam('caseId') caseId: CaseId): Promise<RightsView> {
    const { mayGive, rights } = await this.overview.ofCase(actor, caseId);
    return { mayGive, items: rights.map(presentRight) };
  }

  @Post('cases/:caseId/viewing-rights')
  @Allow(...RIGHT_GIVERS)
  @Describe({
    summary: 'Lets counsel for the defence view the recordings of a child for a time',
    status: 201,
    answers: GivenRightView,
    refuses: [rightProblems['right-unfit'], ...TEXT_REFUSALS],
  })
  give(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() body: GiveRightRequest,
  ): Promise<GivenRightView> {
    const { startsAt, endsAt, room = null, decision = null, ...given } = body;
    return this.giveRight.execute(actor, {
      ...given,
      caseId,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      room,
      decision,
    });
  }

  @Post('viewing-rights/:rightId/revoke')
  @Allow(...RIGHT_GIVERS)
  @Describe({
    summary: 'Ends a right at once; what plays under it stops within seconds',
    status: 204,
    refuses: [rightProblems['right-over'], ...TEXT_REFUSALS],
  })
  revoke(
    @CurrentActor() actor: Actor,
    @IdParam('rightId') rightId: OpaqueId,
    @Body() { reason }: RevokeRightRequest,
  ): Promise<void> {
    return this.endRight.revoke(actor, rightId, reason);
  }

  @Post('viewing-rights/:rightId/presence')
  @Allow(...SUPERVISORS)
  @Describe({
    summary: 'The supervisor confirms that the person is in the viewing room',
    status: 204,
    refuses: [rightProblems['presence-not-now'], rightProblems['presence-elsewhere']],
  })
  confirm(@CurrentActor() actor: Actor, @IdParam('rightId') rightId: OpaqueId): Promise<void> {
    return this.endRight.confirmPresence(actor, rightId);
  }

  @Get('viewing-room')
  @Allow(...SUPERVISORS)
  @Describe({
    summary: 'The appointments in the viewing rooms of the caller’s office on a day',
    answers: RoomView,
  })
  async room(@CurrentActor() actor: Actor, @Query() { day }: RoomDayRequest): Promise<RoomView> {
    return { items: (await this.overview.room(actor, day)).map(presentRight) };
  }

  @Get('cases/:caseId/viewing-requests')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Times in a viewing room: asked, offered, chosen, and who was late',
    answers: ViewingRequestsView,
  })
  async requests(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
  ): Promise<ViewingRequestsView> {
    const { mayAsk, requests } = await this.overview.requests(actor, caseId);
    return { mayAsk, items: requests.map(presentRequest) };
  }

  @Post('cases/:caseId/viewing-requests')
  @Allow('DEFENCE_COUNSEL')
  @Describe({
    summary: 'Asks for a time in a viewing room; the office offers one within seven days',
    status: 201,
    answers: AskedViewingView,
    refuses: [rightProblems['viewing-asked'], ...TEXT_REFUSALS],
  })
  ask(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() { childRef, reason }: AskViewingRequest,
  ): Promise<AskedViewingView> {
    return this.arrange.ask(actor, { caseId, childRef, reason });
  }

  @Post('viewing-requests/:viewingRequestId/slots')
  @Allow(...RIGHT_GIVERS)
  @Describe({
    summary: 'Offers times in a viewing room',
    status: 204,
    refuses: [rightProblems['slot-unfit'], rightProblems['request-settled'], ...TEXT_REFUSALS],
  })
  offer(
    @CurrentActor() actor: Actor,
    @IdParam('viewingRequestId') requestId: OpaqueId,
    @Body() { room, tracks, slots }: OfferSlotsRequest,
  ): Promise<void> {
    return this.arrange.offer(actor, {
      requestId,
      room,
      tracks,
      slots: slots.map((slot) => ({
        startsAt: new Date(slot.startsAt),
        endsAt: new Date(slot.endsAt),
      })),
    });
  }

  @Post('viewing-slots/:slotId/choose')
  @Allow('DEFENCE_COUNSEL')
  @Describe({
    summary: 'Chooses an offered time; that gives the right to view',
    status: 201,
    answers: GivenRightView,
    refuses: [rightProblems['slot-gone'], rightProblems['request-settled']],
  })
  choose(
    @CurrentActor() actor: Actor,
    @IdParam('slotId') slotId: OpaqueId,
  ): Promise<GivenRightView> {
    return this.arrange.choose(actor, slotId);
  }
}
