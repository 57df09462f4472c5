import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { StudioList } from '../application/studio-list.query.js';
import { presentStudio } from './studio.presenter.js';
import { StudiosRequest, StudiosView } from './studios.dto.js';

@ApiTags('studios')
@Controller('api/v1/studios')
export class StudiosController {
  constructor(private readonly studios: StudioList) {}

  @Get()
  @Allow(
    'PROSECUTOR',
    'PROSECUTION_STAFF',
    'VICTIM_COORDINATOR',
    'INTERVIEW_COORDINATOR',
    'CHILD_INTERVIEWER',
    'INVESTIGATING_JUDGE',
    'JUDGE',
    'COURT_CLERK',
    'ADMINISTRATOR',
  )
  @Describe({
    summary: 'Interview studios with their certificates and opening hours',
    answers: StudiosView,
  })
  async list(@CurrentActor() actor: Actor, @Query() query: StudiosRequest): Promise<StudiosView> {
    return { items: (await this.studios.of(actor, query.region)).map(presentStudio) };
  }
}
