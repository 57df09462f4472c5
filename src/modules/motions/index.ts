export { MotionsModule } from './motions.module.js';
export { Motions } from './application/motions.facade.js';
export { NoteDepartures } from './application/note-departures.js';
export { RemindOffices } from './application/remind-offices.js';
export { FollowSessions } from './application/follow-execution.js';
