import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, ROLES } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import type { Appointment } from '../application/appointment-sql.js';
import { Notices } from '../application/notices.js';
import { WorkList } from '../application/work-list.query.js';
import { NoticesView, UnreadView, WorkView } from './notifications.dto.js';

@ApiTags('notifications')
@Controller('api/v1')
export class NotificationsController {
  constructor(
    private readonly notices: Notices,
    private readonly workList: WorkList,
  ) {}

  @Get('work')
  @Allow(...ROLES)
  @Describe({ summary: 'What waits for the caller, until when', answers: WorkView })
  async work(@CurrentActor() actor: Actor): Promise<WorkView> {
    const items = await this.workList.of(actor);
    return {
      items: items.map((item) => ({
        ...item,
        since: item.since.toISOString(),
        dueAt: item.dueAt?.toISOString() ?? null,
        appointment: presentAppointment(item.appointment),
      })),
    };
  }

  @Get('notices')
  @Allow(...ROLES)
  @Describe({ summary: 'The caller’s own notices, newest first', answers: NoticesView })
  async list(@CurrentActor() actor: Actor): Promise<NoticesView> {
    const items = await this.notices.mine(actor);
    return {
      items: items.map((item) => ({
        ...item,
        happenedAt: item.happenedAt.toISOString(),
        readAt: item.readAt?.toISOString() ?? null,
        appointment: presentAppointment(item.appointment),
      })),
    };
  }

  @Get('notices/unread')
  @Allow(...ROLES)
  @Describe({ summary: 'How many of the caller’s notices are not read yet', answers: UnreadView })
  async unread(@CurrentActor() actor: Actor): Promise<UnreadView> {
    return { unread: await this.notices.unread(actor) };
  }

  @Post('notices/:noticeId/read')
  @Allow(...ROLES)
  @Describe({ summary: 'Marks a notice as read', status: 204 })
  async read(@CurrentActor() actor: Actor, @IdParam('noticeId') noticeId: OpaqueId): Promise<void> {
    await this.notices.read(actor, noticeId);
  }
}

function presentAppointment(appointment: Appointment | null): Appointment | null {
  if (appointment === null) return null;
  const { startsAt, endsAt } = appointment;
  return {
    ...appointment,
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(endsAt).toISOString(),
  };
}
