import {
  ObjectMissing,
  type ObjectReader,
  ObjectStore,
  type ObjectWriter,
} from '../object-store.js';

/** One object in memory: the attacker's view, who may put any bytes there. */
export class OneObject extends ObjectStore {
  constructor(private readonly bytes: Buffer) {
    super();
  }

  writer(): Promise<ObjectWriter> {
    throw new Error('read only');
  }

  reader(): Promise<ObjectReader> {
    const { bytes } = this;
    return Promise.resolve({
      size: bytes.length,
      read: (offset: number, into: Buffer) =>
        Promise.resolve(bytes.copy(into, 0, offset, offset + into.length)),
      close: () => Promise.resolve(),
    });
  }

  size(): Promise<number> {
    return Promise.resolve(this.bytes.length);
  }

  delete(): Promise<void> {
    throw new ObjectMissing();
  }
}
