import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { Indicators } from '../application/indicators.query.js';
import { IndicatorsView } from './indicators.dto.js';

const SMALLEST_GROUP = 10;

@ApiTags('indicators')
@Controller('api/v1/indicators')
export class IndicatorsController {
  constructor(private readonly indicators: Indicators) {}

  @Get()
  @Allow(
    'ANALYST',
    'INSPECTORATE',
    'PROSECUTOR',
    'ADVOCATE_GENERAL',
    'INTERVIEW_COORDINATOR',
    'JUDGE',
    'INVESTIGATING_JUDGE',
  )
  @Describe({
    summary:
      'National figures: children by offence, days to the first interview, interviews per child',
    answers: IndicatorsView,
  })
  async view(@CurrentActor() actor: Actor): Promise<IndicatorsView> {
    const figures = await this.indicators.figures(actor);
    return {
      childrenByOffence: [...figures.childrenByOffence],
      daysToFirstInterview: [...figures.daysToFirstInterview],
      interviewsPerChild: [...figures.interviewsPerChild],
      certifiedSessions: [...figures.certifiedSessions],
      recordingUses: [...figures.recordingUses],
      questionRounds: [...figures.questionRounds],
      smallestGroup: SMALLEST_GROUP,
    };
  }
}
