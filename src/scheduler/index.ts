export {
  AGE_BANDS,
  AGE_SETS,
  AGE_SET_OF_BAND,
  MAX_SUBSTANTIVE_MINUTES,
  SESSION_MINUTES,
  type AgeBand,
  type AgeSet,
  type SessionMinutes,
} from './age-bands.js';
export {
  CONTINUATION_DAYS,
  DEFAULT_BUFFERS,
  GRID_MINUTES,
  SIBLING_WAITING_MINUTES,
  TRAVEL_NORM_MINUTES,
} from './defaults.js';
export type { RefusalCode } from './refusal-codes.js';
export type * from './slot-facts.js';
export type * from './types.js';
export { assessInterpreterTime } from './assess-interpreter.js';
export { assessSlot } from './assess-slot.js';
export { applyBlocked } from './apply-blocked.js';
export { buildIndex } from './build-index.js';
export {
  type AskedCertificate,
  interviewerCertifiedThrough,
  studioCertifiedThrough,
} from './certified-through.js';
export { countSlotsPerDay } from './count-slots.js';
export { localHoursCover } from './local-hours.js';
export { openTime } from './open-time.js';
export { findSlots } from './find-slots.js';
export { type Allocation, NO_PLACE, type PlacingOption, type Placement } from './places.js';
export { planJointly } from './joint-plan.js';
export { type Company, keepTogether } from './keep-together.js';
export type { SchedulerIndex } from './scheduler-index.js';
