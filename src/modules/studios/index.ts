export { StudiosModule } from './studios.module.js';
export {
  type OpeningHours,
  type StudioPapers,
  type StudioRecord,
  Studios,
} from './application/studios.facade.js';
