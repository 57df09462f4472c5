import { createHash } from 'node:crypto';
import type { ObjectKey, ObjectStore } from '../../../kernel/storage/object-store.js';

const PIECE_BYTES = 1_048_576;

/** Takes sealed bytes over from one store into another, at the same place; afterwards they survive a power cut. */
export async function copyObject(
  from: ObjectStore,
  to: ObjectStore,
  key: ObjectKey,
  range: {
    readonly from: number;
    readonly to: number;
    /** Stops between two pieces. */
    readonly signal?: AbortSignal | undefined;
  },
): Promise<void> {
  const reader = await from.reader(key);
  try {
    const writer = await to.writer(key);
    try {
      for (let at = range.from; at < range.to; at += PIECE_BYTES) {
        range.signal?.throwIfAborted();
        const piece = Buffer.alloc(Math.min(PIECE_BYTES, range.to - at));
        const read = await reader.read(at, piece);
        await writer.write(at, [piece.subarray(0, read)]);
      }
      await writer.sync();
    } finally {
      await writer.close();
    }
  } finally {
    await reader.close();
  }
}

/** SHA-256 of what is stored, sealed as it is; tells later whether it is still the same. */
export async function hashOfObject(store: ObjectStore, key: ObjectKey): Promise<string> {
  const reader = await store.reader(key);
  try {
    const hash = createHash('sha256');
    const piece = Buffer.alloc(PIECE_BYTES);
    for (let at = 0; at < reader.size; at += PIECE_BYTES)
      hash.update(piece.subarray(0, await reader.read(at, piece)));
    return hash.digest('hex');
  } finally {
    await reader.close();
  }
}
