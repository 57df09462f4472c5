import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { AddPlace } from '../application/add-place.js';
import { CutPlace } from '../application/cut-place.js';
import { DecidePlace } from '../application/decide-place.js';
import { REVIEWERS } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import { AddPlaceRequest, CutPlaceRequest, DecidePlaceRequest } from './document-requests.dto.js';
import { DecidedPlaceView, PlaceCutView } from './place-views.dto.js';
import { PlaceNumber } from './place-number.js';

const VAULT = [identityProblems['vault-unavailable'], identityProblems['record-unreadable']];

/** The places of a document in review, one by one. */
@ApiTags('documents')
@Controller('api/v1/documents/:documentId/places')
export class PlacesController {
  constructor(
    private readonly decidePlace: DecidePlace,
    private readonly addPlace: AddPlace,
    private readonly cutPlace: CutPlace,
  ) {}

  @Put(':number')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Decides whether the words of a place are replaced or kept',
    answers: DecidedPlaceView,
    refuses: [
      documentProblems['keep-needs-reason'],
      documentProblems['action-not-available'],
      kernelProblems['version-stale'],
      identityProblems['text-identifies-child'],
      ...VAULT,
    ],
  })
  async decide(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
    @PlaceNumber() number: number,
    @Body() body: DecidePlaceRequest,
  ): Promise<DecidedPlaceView> {
    const { version, decision, reason } = body;
    return this.decidePlace.execute(actor, { documentId, number, version, decision, reason });
  }

  @Post()
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Marks a stretch of the original by hand',
    status: 201,
    answers: DecidedPlaceView,
    refuses: [
      documentProblems['place-outside-text'],
      documentProblems['place-overlaps'],
      documentProblems['child-unstated'],
      documentProblems['own-words-not-here'],
      documentProblems['action-not-available'],
      identityProblems['text-identifies-child'],
      ...VAULT,
    ],
  })
  async mark(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
    @Body() body: AddPlaceRequest,
  ): Promise<DecidedPlaceView> {
    const { start, end, type, childRef, instead } = body;
    return this.addPlace.execute(actor, { documentId, start, end, type, childRef, instead });
  }

  @Put(':number/bounds')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Moves the edges of a place; what lies between them is replaced',
    answers: PlaceCutView,
    refuses: [
      documentProblems['place-outside-text'],
      documentProblems['place-overlaps'],
      documentProblems['cut-elsewhere'],
      documentProblems['keep-needs-reason'],
      documentProblems['action-not-available'],
      kernelProblems['version-stale'],
      identityProblems['text-identifies-child'],
      ...VAULT,
    ],
  })
  async cut(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
    @PlaceNumber() number: number,
    @Body() body: CutPlaceRequest,
  ): Promise<PlaceCutView> {
    const { start, end, version, reason } = body;
    return this.cutPlace.execute(actor, { documentId, number, version, start, end, reason });
  }
}
