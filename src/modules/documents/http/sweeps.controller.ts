import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { DocumentId, SweepId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { DecideEverywhere } from '../application/decide-everywhere.js';
import { UndoSweep } from '../application/undo-sweep.js';
import { REVIEWERS } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import { DecideEverywhereRequest } from './document-requests.dto.js';
import { SweptPlacesView, UndoneSweepView } from './place-views.dto.js';
import { PlaceNumber } from './place-number.js';

/** One decision for all places with the same words. */
@ApiTags('documents')
@Controller('api/v1/documents/:documentId')
export class SweepsController {
  constructor(
    private readonly decideEverywhere: DecideEverywhere,
    private readonly undoSweep: UndoSweep,
  ) {}

  @Post('places/:number/everywhere')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Decides about the words of a place wherever they stand; nobody is overruled',
    answers: SweptPlacesView,
    refuses: [
      documentProblems['keep-one-by-one'],
      documentProblems['words-too-common'],
      documentProblems['action-not-available'],
      kernelProblems['version-stale'],
      identityProblems['text-identifies-child'],
      identityProblems['vault-unavailable'],
      identityProblems['record-unreadable'],
    ],
  })
  async decide(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
    @PlaceNumber() number: number,
    @Body() body: DecideEverywhereRequest,
  ): Promise<SweptPlacesView> {
    const { version, scope, decision, reason } = body;
    return this.decideEverywhere.execute(actor, {
      documentId,
      number,
      version,
      scope,
      decision,
      reason,
    });
  }

  @Post('sweeps/:sweepId/undo')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Takes a decision everywhere back, by who took it',
    answers: UndoneSweepView,
  })
  async undo(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
    @IdParam('sweepId') sweepId: SweepId,
  ): Promise<UndoneSweepView> {
    return this.undoSweep.execute(actor, documentId, sweepId);
  }
}
