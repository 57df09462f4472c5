import type { ObjectStore } from './object-store.js';

/** Where a second copy of recordings is kept, when a second store is configured. */
export class SecondObjectStore {
  constructor(readonly store: ObjectStore | undefined) {}
}
