export { DeliverEvents } from './application/deliver-events.js';
export { NotificationsModule } from './notifications.module.js';
