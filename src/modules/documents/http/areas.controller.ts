import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { AddArea } from '../application/add-area.js';
import { DecideArea } from '../application/decide-area.js';
import { REVIEWERS } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import { AddAreaRequest, AddedAreaView, DecideAreaRequest } from './area.dto.js';
import { PlaceNumber } from './place-number.js';

/** Parts of the pages of a document in review that are black in what is served. */
@ApiTags('documents')
@Controller('api/v1/documents/:documentId/areas')
export class AreasController {
  constructor(
    private readonly addArea: AddArea,
    private readonly decideArea: DecideArea,
  ) {}

  @Post()
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Blacks out a part of a page by hand',
    status: 201,
    answers: AddedAreaView,
    refuses: [
      documentProblems['no-pages-to-black-out'],
      documentProblems['area-outside-page'],
      documentProblems['areas-too-many'],
      documentProblems['action-not-available'],
    ],
  })
  async add(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
    @Body() body: AddAreaRequest,
  ): Promise<AddedAreaView> {
    const { page, x, y, width, height, kind } = body;
    return this.addArea.execute(actor, { documentId, page, x, y, width, height, kind });
  }

  @Put(':number')
  @Allow(...REVIEWERS)
  @Describe({
    summary: 'Takes a blacked out area away, or puts it back',
    status: 204,
    refuses: [documentProblems['action-not-available'], kernelProblems['version-stale']],
  })
  async decide(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') documentId: DocumentId,
    @PlaceNumber() number: number,
    @Body() { version, black }: DecideAreaRequest,
  ): Promise<void> {
    await this.decideArea.execute(actor, { documentId, number, version, black });
  }
}
