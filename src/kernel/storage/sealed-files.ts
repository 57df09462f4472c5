import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type KeyPurpose, KeyProvider } from '../crypto/key-provider.js';
import { type SealedObject, sealWhole } from '../crypto/segment-cipher.js';
import {
  continueRuns,
  decodeRuns,
  encodeHeader,
  encodeRuns,
  SEGMENT_BYTES,
} from '../crypto/segment-format.js';
import {
  newObjectKey,
  type ObjectKey,
  ObjectMissing,
  ObjectStore,
  parseObjectKey,
} from './object-store.js';
import { SealedReader } from './sealed-reader.js';

const DATA_KEY_BYTES = 32;
const PREFIX_BYTES = 7;

/** Where a sealed file lies and under which wrapped key, as a row says. */
export interface SealedFileRow {
  readonly id: string;
  readonly objectKey: string;
  readonly kid: string;
  readonly wrappedKey: Buffer;
  readonly nonceRuns: Buffer;
  readonly sizeBytes: number;
}

/** The bridge from rows to sealed files of moderate size: unwraps the key, opens the object, keeps neither. */
@Injectable()
export class SealedFiles {
  constructor(
    private readonly keys: KeyProvider,
    private readonly store: ObjectStore,
  ) {}

  /** A place and a key for bytes that are still to come. */
  async fresh(purpose: KeyPurpose, id: string, sizeBytes: number): Promise<SealedFileRow> {
    const { kid, bytes } = await this.keys.wrap(
      purpose,
      randomBytes(DATA_KEY_BYTES),
      contextOf(id),
    );
    const nonceRuns = Buffer.alloc(0);
    return { id, objectKey: newObjectKey(), kid, wrappedKey: bytes, nonceRuns, sizeBytes };
  }

  /** The runs to write on with after an interruption: what was half written is never written again under its nonce. */
  nextRuns({ nonceRuns }: SealedFileRow, receivedBytes: number): Buffer {
    return encodeRuns(
      continueRuns(decodeRuns(nonceRuns), receivedBytes / SEGMENT_BYTES, randomBytes(PREFIX_BYTES)),
    );
  }

  async toWrite(
    purpose: KeyPurpose,
    row: SealedFileRow,
  ): Promise<{ readonly key: ObjectKey; readonly object: SealedObject }> {
    const runs = decodeRuns(row.nonceRuns);
    const [first] = runs;
    if (first === undefined) throw new ObjectMissing();
    const dataKey = await this.dataKey(purpose, row);
    const object = { objectId: row.id, dataKey, runs, plainSize: row.sizeBytes };
    return { key: keyOf(row), object: { ...object, header: encodeHeader(first.prefix) } };
  }

  /** Seals a whole file; it is on disk when this returns. */
  async put(purpose: KeyPurpose, id: string, bytes: Uint8Array): Promise<SealedFileRow> {
    const fresh = await this.fresh(purpose, id, bytes.length);
    const row = { ...fresh, nonceRuns: this.nextRuns(fresh, 0) };
    const { key, object } = await this.toWrite(purpose, row);
    const writer = await this.store.writer(key);
    try {
      await writer.write(0, [sealWhole(object, Buffer.from(bytes))]);
      await writer.sync();
    } finally {
      await writer.close();
    }
    return row;
  }

  /** The whole file; throws when a single bit of it was changed. */
  async read(purpose: KeyPurpose, row: SealedFileRow): Promise<Buffer> {
    const dataKey = await this.dataKey(purpose, row);
    const runs = decodeRuns(row.nonceRuns);
    const source = { objectId: row.id, dataKey, runs, plainSize: row.sizeBytes };
    const reader = await SealedReader.open(this.store, keyOf(row), source);
    try {
      return await reader.readAll(0, row.sizeBytes);
    } finally {
      await reader.close();
    }
  }

  async erase({ objectKey }: Pick<SealedFileRow, 'objectKey'>): Promise<void> {
    const key = parseObjectKey(objectKey);
    if (key !== undefined) await this.store.delete(key);
  }

  private dataKey(purpose: KeyPurpose, row: SealedFileRow): Promise<Buffer> {
    const wrapped = { kid: row.kid, alg: 'A256GCM', bytes: row.wrappedKey } as const;
    return this.keys.unwrap(purpose, wrapped, contextOf(row.id));
  }
}

function contextOf(id: string): string {
  return `file:${id}`;
}

function keyOf({ objectKey }: SealedFileRow): ObjectKey {
  const key = parseObjectKey(objectKey);
  if (key === undefined) throw new ObjectMissing();
  return key;
}
