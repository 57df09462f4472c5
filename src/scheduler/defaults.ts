import type { Buffers } from './types.js';

/** Minutes to prepare and to tidy a room when the caller names no buffers. Source: gate B4. */
export const DEFAULT_BUFFERS: Buffers = { beforeMinutes: 15, afterMinutes: 15 };

/** Waiting time around a session in which siblings should not meet. Source: gate B4, A12. */
export const SIBLING_WAITING_MINUTES = 30;

/** Travel beyond this asks the planner for a reason. Source: gate B10. */
export const TRAVEL_NORM_MINUTES = 60;

/** A continuation is held within this many days. Source: domain 4.2. */
export const CONTINUATION_DAYS = 7;

/** Starts lie on this grid. */
export const GRID_MINUTES = 15;
