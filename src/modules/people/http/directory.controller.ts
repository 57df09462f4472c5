import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, ROLES } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { Directory } from '../application/directory.query.js';
import {
  OrganisationsRequest,
  OrganisationsView,
  PeopleRequest,
  PeopleView,
} from './directory.dto.js';

@ApiTags('people')
@Controller('api/v1')
export class DirectoryController {
  constructor(private readonly directory: Directory) {}

  @Get('people')
  @Allow(
    'PROSECUTOR',
    'PROSECUTION_STAFF',
    'VICTIM_COORDINATOR',
    'ADVOCATE_GENERAL',
    'COURT_CLERK',
    'ADMINISTRATOR',
  )
  @Describe({ summary: 'Professionals by function and part of the name', answers: PeopleView })
  async people(@CurrentActor() actor: Actor, @Query() query: PeopleRequest): Promise<PeopleView> {
    return { items: [...(await this.directory.people(actor, query.function, query.q))] };
  }

  @Get('organisations')
  @Allow(...ROLES)
  @Describe({ summary: 'Courts, offices, units and firms', answers: OrganisationsView })
  async organisations(
    @CurrentActor() actor: Actor,
    @Query() query: OrganisationsRequest,
  ): Promise<OrganisationsView> {
    return { items: [...(await this.directory.organisations(actor, query.kind))] };
  }
}
