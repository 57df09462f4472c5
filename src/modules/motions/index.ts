export { MotionsModule } from './motions.module.js';
export { Motions } from './application/motions.facade.js';
