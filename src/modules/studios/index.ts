export type { ClosedDateReason } from './domain/closed-date.js';
export { CLOSED_DATE_REASONS } from './domain/closed-date.js';
export { SHUT } from './persistence/studio-sql.js';
export { StudiosModule } from './studios.module.js';
export {
  type OpeningHours,
  type StudioPapers,
  type StudioRecord,
  Studios,
} from './application/studios.facade.js';
