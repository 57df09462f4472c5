import { Controller, Delete, Get, Param, Post, Res } from '@nestjs/common';
import { ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import {
  ChoicesField,
  IdField,
  InstantField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { Allow, CurrentActor, Open } from '../../auth/index.js';
import { CalendarFeeds } from '../application/calendar-feeds.js';

const OWNERS = ['CHILD_INTERVIEWER', 'INTERVIEW_COORDINATOR'] as const;

export class CalendarFeedView {
  @IdField()
  id!: string;

  @InstantField()
  createdAt!: string;

  @InstantField({ nullable: true })
  revokedAt!: string | null;

  @ChoicesField({ of: ['revoke'], name: 'CalendarFeedAction' })
  actions!: string[];
}

export class CalendarFeedsView {
  @ObjectsField(() => CalendarFeedView, { maxItems: 50 })
  items!: CalendarFeedView[];
}

export class MadeCalendarFeedView {
  @IdField()
  id!: string;

  @TextField({ max: 400, about: 'Shown once; whoever has it sees when and where, never whom' })
  address!: string;
}

@ApiTags('interviews')
@Controller('api/v1/calendar-feeds')
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Get()
  @Allow(...OWNERS)
  @Describe({ summary: 'The caller’s calendar addresses', answers: CalendarFeedsView })
  async list(@CurrentActor() actor: Actor): Promise<CalendarFeedsView> {
    const feeds = await this.feeds.list(actor);
    return {
      items: feeds.map(({ id, createdAt, revokedAt }) => ({
        id,
        createdAt: createdAt.toISOString(),
        revokedAt: revokedAt?.toISOString() ?? null,
        actions: revokedAt === null ? ['revoke'] : [],
      })),
    };
  }

  @Post()
  @Allow(...OWNERS)
  @Describe({
    summary: 'Makes a secret calendar address; an earlier one stops working',
    status: 201,
    answers: MadeCalendarFeedView,
  })
  async make(@CurrentActor() actor: Actor): Promise<MadeCalendarFeedView> {
    return this.feeds.make(actor);
  }

  @Delete(':feedId')
  @Allow(...OWNERS)
  @Describe({ summary: 'Makes a calendar address stop working', status: 204 })
  async revoke(@CurrentActor() actor: Actor, @IdParam('feedId') feedId: OpaqueId): Promise<void> {
    await this.feeds.revoke(actor, feedId);
  }

  @Get(':token/agenda.ics')
  @Open()
  @ApiParam({
    name: 'token',
    schema: { type: 'string', maxLength: 64, pattern: '^[A-Za-z0-9_-]{1,64}$' },
  })
  @ApiProduces('text/calendar')
  @Describe({
    summary: 'Sessions of the owner of a secret address as iCalendar, without any child',
  })
  async read(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const calendar = await this.feeds.read(token);
    await reply
      .header('Content-Type', 'text/calendar; charset=utf-8')
      .header('Cache-Control', 'private, no-store')
      .send(calendar);
  }
}
