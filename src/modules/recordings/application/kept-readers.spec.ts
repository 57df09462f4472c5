import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import { afterEach, expect, it } from '@jest/globals';
import { FileKeyProvider } from '../../../kernel/crypto/key-provider.js';
import { sealWhole } from '../../../kernel/crypto/segment-cipher.js';
import { SEGMENT_BYTES, SegmentDamaged } from '../../../kernel/crypto/segment-format.js';
import { newId, type RecordingId } from '../../../kernel/ids.js';
import { FileObjectStore } from '../../../kernel/storage/file-object-store.js';
import {
  newObjectKey,
  type ObjectKey,
  ObjectMissing,
  type ObjectReader,
} from '../../../kernel/storage/object-store.js';
import { SecondObjectStore } from '../../../kernel/storage/second-object-store.js';
import { KeptReaders } from './kept-readers.js';
import { type SealedRow, SealedRecordings } from './sealed-recordings.js';

const FILM = Buffer.alloc(2 * SEGMENT_BYTES + 5, 'film');

/** The store on disk, which counts what is open. */
class CountedStore extends FileObjectStore {
  opened = 0;
  closed = 0;

  override async reader(key: ObjectKey): Promise<ObjectReader> {
    const reader = await super.reader(key);
    this.opened += 1;
    return {
      size: reader.size,
      read: (offset, into) => reader.read(offset, into),
      close: async () => {
        this.closed += 1;
        await reader.close();
      },
    };
  }
}

async function aRecording() {
  const folder = await mkdtemp(join(tmpdir(), 'ontzien-kept-'));
  const store = new CountedStore(folder);
  const sealed = new SealedRecordings(
    FileKeyProvider.open(join(folder, 'keys.json')),
    store,
    new SecondObjectStore(undefined),
  );
  const id = newId<RecordingId>();
  const { kid, bytes } = await sealed.freshKey(id);
  const empty = {
    id,
    sizeBytes: FILM.length,
    objectKey: newObjectKey(),
    keyKid: kid,
    wrappedKey: bytes,
    nonceRuns: Buffer.alloc(0),
  };
  const row: SealedRow = {
    ...empty,
    nonceRuns: sealed.runsFrom({ ...empty, runUnfinished: false, receivedBytes: 0 }),
  };
  const { key, object } = await sealed.toWrite(row);
  const write = async (offset: number, part: Buffer) => {
    const writer = await store.writer(key);
    await writer.write(offset, [part]);
    await writer.close();
  };
  const whole = sealWhole(object, FILM);
  await write(0, whole);
  return { store, row, readers: new KeptReaders(sealed), whole, write };
}

/** What was begun without waiting for it is done after some turns of the loop. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

afterEach(() => {
  mock.timers.reset();
});

it('opens a recording once for all who watch it, one after the other and at once', async () => {
  const { store, row, readers } = await aRecording();

  const [one, other] = await Promise.all([readers.lend(row), readers.lend(row)]);
  expect(await one.reader.readAll(0, FILM.length)).toEqual(FILM);
  await one.giveBack();
  await other.giveBack();
  await (await readers.lend(row)).giveBack();

  expect(store.opened).toBe(1);
  await readers.onModuleDestroy();
});

it('closes what nobody has read for ten seconds, and not a moment earlier', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { store, row, readers } = await aRecording();
  const lent = await readers.lend(row);
  await lent.reader.readAll(0, 1);
  mock.timers.tick(60_000);
  await lent.giveBack();

  mock.timers.tick(9_999);
  await settled();
  expect(store.closed).toBe(0);
  mock.timers.tick(1);
  await settled();
  expect(store.closed).toBe(1);

  await (await readers.lend(row)).giveBack();
  expect(store.opened).toBe(2);
  await readers.onModuleDestroy();
  expect(store.closed).toBe(2);
});

it('reads nothing on once the row names another place or another key', async () => {
  const { row, readers } = await aRecording();
  await (await readers.lend(row)).giveBack();

  await expect(readers.lend({ ...row, objectKey: newObjectKey() })).rejects.toThrow(ObjectMissing);
  await expect(readers.lend({ ...row, objectKey: null })).rejects.toThrow(ObjectMissing);
  const { wrappedKey } = (await aRecording()).row;
  await expect(readers.lend({ ...row, wrappedKey })).rejects.toThrow();
  await readers.onModuleDestroy();
});

it('opens anew what was found damaged, when the last reader has left it', async () => {
  const { store, row, readers, whole, write } = await aRecording();
  await write(whole.length - 1, Buffer.from([whole.at(-1)! ^ 1]));
  const lent = await readers.lend(row);
  await expect(lent.reader.readAll(0, FILM.length)).rejects.toThrow(SegmentDamaged);
  readers.drop(row);
  expect(store.closed).toBe(0);
  await lent.giveBack();
  expect(store.closed).toBe(1);

  await write(0, whole);
  const healed = await readers.lend(row);
  expect(await healed.reader.readAll(0, FILM.length)).toEqual(FILM);
  expect(store.opened).toBe(2);
  await healed.giveBack();
  await readers.onModuleDestroy();
});

it('tries again after a recording could not be opened', async () => {
  const { store, row, readers, whole, write } = await aRecording();
  await write(whole.length, Buffer.from('x'));
  await expect(readers.lend(row)).rejects.toThrow(SegmentDamaged);

  const { row: good, readers: others } = await aRecording();
  await (await others.lend(good)).giveBack();
  await expect(readers.lend(row)).rejects.toThrow(SegmentDamaged);
  expect(store.opened).toBe(2);
  await others.onModuleDestroy();
});
