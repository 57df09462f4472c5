import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KeyProvider } from '../../../kernel/crypto/key-provider.js';
import type { SealedObject } from '../../../kernel/crypto/segment-cipher.js';
import {
  continueRuns,
  decodeRuns,
  encodeHeader,
  encodeRuns,
  type NonceRun,
  SEGMENT_BYTES,
} from '../../../kernel/crypto/segment-format.js';
import type { OpaqueId, RecordingId } from '../../../kernel/ids.js';
import {
  ObjectMissing,
  ObjectStore,
  parseObjectKey,
  type ObjectKey,
} from '../../../kernel/storage/object-store.js';
import { SecondObjectStore } from '../../../kernel/storage/second-object-store.js';
import { SealedReader } from '../../../kernel/storage/sealed-reader.js';

const DATA_KEY_BYTES = 32;
const PREFIX_BYTES = 7;

/** Where the bytes of a recording are and under which wrapped key, as its row says. */
export interface SealedRow {
  /** Of the recording, or of what was made of it. */
  readonly id: RecordingId | OpaqueId;
  readonly sizeBytes: number;
  readonly objectKey: string | null;
  readonly keyKid: string | null;
  readonly wrappedKey: Buffer | null;
  readonly nonceRuns: Buffer;
}

export interface FreshKey {
  readonly kid: string;
  readonly bytes: Buffer;
}

/** The bridge from a row to its bytes: unwraps the data key, opens the object, never keeps either. */
@Injectable()
export class SealedRecordings {
  constructor(
    private readonly keys: KeyProvider,
    private readonly store: ObjectStore,
    private readonly second: SecondObjectStore,
  ) {}

  /** A data key of its own for one recording, wrapped and bound to it. */
  async freshKey(id: RecordingId | OpaqueId): Promise<FreshKey> {
    const { kid, bytes } = await this.keys.wrap(
      'object',
      randomBytes(DATA_KEY_BYTES),
      contextOf(id),
    );
    return { kid, bytes };
  }

  /** A place and a key of its own for what is made of a recording, in one go. */
  async place(id: OpaqueId, objectKey: ObjectKey): Promise<Omit<SealedRow, 'sizeBytes'>> {
    const { kid, bytes } = await this.freshKey(id);
    const nonceRuns = encodeRuns(continueRuns([], 0, randomBytes(PREFIX_BYTES)));
    return { id, objectKey, keyKid: kid, wrappedKey: bytes, nonceRuns };
  }

  /** The runs to write on with: the present one when it ended cleanly, a fresh one otherwise. */
  runsFrom(
    row: SealedRow & { readonly runUnfinished: boolean; readonly receivedBytes: number },
  ): Buffer {
    const runs = decodeRuns(row.nonceRuns);
    if (runs.length > 0 && !row.runUnfinished) return row.nonceRuns;
    return encodeRuns(
      continueRuns(runs, row.receivedBytes / SEGMENT_BYTES, randomBytes(PREFIX_BYTES)),
    );
  }

  /** For writing: the header is that of the first run. */
  async toWrite(
    row: SealedRow,
  ): Promise<{ readonly key: ObjectKey; readonly object: SealedObject }> {
    const runs = decodeRuns(row.nonceRuns);
    return {
      key: keyOf(row),
      object: { ...(await this.source(row, runs)), header: encodeHeader(firstPrefix(runs)) },
    };
  }

  async reader(row: SealedRow): Promise<SealedReader> {
    return this.readerIn(this.store, row);
  }

  /** Name of the object; the same in every store. Throws `ObjectMissing` when nothing is kept. */
  keyOf(row: SealedRow): ObjectKey {
    return keyOf(row);
  }

  /** Reads the copy in a particular store. */
  async readerIn(store: ObjectStore, row: SealedRow): Promise<SealedReader> {
    return SealedReader.open(store, keyOf(row), await this.source(row, decodeRuns(row.nonceRuns)));
  }

  /** Afterwards there are no bytes, wherever they were. */
  async erase(row: SealedRow): Promise<void> {
    const key = parseObjectKey(row.objectKey ?? '');
    if (key === undefined) return;
    await this.second.store?.delete(key);
    await this.store.delete(key);
  }

  private async source(row: SealedRow, runs: readonly NonceRun[]) {
    if (row.keyKid === null || row.wrappedKey === null) throw new ObjectMissing();
    const wrapped = { kid: row.keyKid, alg: 'A256GCM', bytes: row.wrappedKey } as const;
    const dataKey = await this.keys.unwrap('object', wrapped, contextOf(row.id));
    return { objectId: row.id, dataKey, runs, plainSize: row.sizeBytes };
  }
}

function contextOf(id: RecordingId | OpaqueId): string {
  return `recording:${id}`;
}

function keyOf(row: SealedRow): ObjectKey {
  const key = parseObjectKey(row.objectKey ?? '');
  if (key === undefined) throw new ObjectMissing();
  return key;
}

function firstPrefix(runs: readonly NonceRun[]): Buffer {
  const [first] = runs;
  if (first === undefined) throw new ObjectMissing();
  return first.prefix;
}
