import { Module } from '@nestjs/common';
import { DeliverEvents } from './application/deliver-events.js';
import { Notices } from './application/notices.js';
import { WorkList } from './application/work-list.query.js';
import { NotificationsController } from './http/notifications.controller.js';

@Module({
  controllers: [NotificationsController],
  providers: [DeliverEvents, Notices, WorkList],
  exports: [DeliverEvents],
})
export class NotificationsModule {}
