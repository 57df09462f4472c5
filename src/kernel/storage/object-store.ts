import { randomBytes } from 'node:crypto';

declare const brand: unique symbol;

/** Name of an object: random, says nothing, and is safe as a file name. */
export type ObjectKey = string & { readonly [brand]: 'object-key' };

const FORM = /^[0-9a-f]{32}$/;

export function newObjectKey(): ObjectKey {
  return randomBytes(16).toString('hex') as ObjectKey;
}

/** The key, or undefined when the text cannot be one; nothing else ever becomes part of a path. */
export function parseObjectKey(text: string): ObjectKey | undefined {
  return FORM.test(text) ? (text as ObjectKey) : undefined;
}

/** The object is not there, or no longer. */
export class ObjectMissing extends Error {
  constructor() {
    super('the object is not in the store');
    this.name = 'ObjectMissing';
  }
}

/** Writes one object. Bytes count only after `sync`; what lies behind the last `sync` may be lost. */
export interface ObjectWriter {
  /** Writes the parts behind one another from this offset on. Offsets of one writer only grow. */
  write(offset: number, parts: readonly Buffer[]): Promise<void>;
  /** Returns when everything written so far survives a power cut. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface ObjectReader {
  readonly size: number;
  /** Fills the buffer from this offset on; fewer bytes only at the end of the object. */
  read(offset: number, into: Buffer): Promise<number>;
  close(): Promise<void>;
}

/**
 * Where sealed bytes live: the file system by default, anything S3-like in production.
 *
 * It never sees plain bytes, names or meanings. Every implementation passes the same contract spec
 * (testing/object-store.contract.ts).
 */
export abstract class ObjectStore {
  /** Opens an object for writing, new or to go on with it. */
  abstract writer(key: ObjectKey): Promise<ObjectWriter>;
  /** Throws `ObjectMissing`. */
  abstract reader(key: ObjectKey): Promise<ObjectReader>;
  /** Bytes in the object, or undefined when there is none. */
  abstract size(key: ObjectKey): Promise<number | undefined>;
  /** Afterwards it is gone, also when it was not there. */
  abstract delete(key: ObjectKey): Promise<void>;
}
