import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, ROLES } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { OffenceCatalogue } from '../application/offence-catalogue.query.js';
import { OffenceArticlesRequest } from './case-requests.dto.js';
import { OffenceArticlesView } from './case-views.dto.js';

@ApiTags('cases')
@Controller('api/v1/offence-articles')
export class OffencesController {
  constructor(private readonly catalogue: OffenceCatalogue) {}

  @Get()
  @Allow(...ROLES)
  @Describe({
    summary: 'Articles of the criminal code with the days they are in force',
    answers: OffenceArticlesView,
  })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: OffenceArticlesRequest,
  ): Promise<OffenceArticlesView> {
    return { items: [...(await this.catalogue.on(actor, query.on))] };
  }
}
