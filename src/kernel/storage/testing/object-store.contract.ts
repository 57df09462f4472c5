import { beforeEach, describe, expect, it } from '@jest/globals';
import { newObjectKey, type ObjectKey, ObjectMissing, type ObjectStore } from '../object-store.js';

/** What every object store does, whichever it is. Each implementation's spec calls this with a way to make one. */
export function describeObjectStore(name: string, make: () => Promise<ObjectStore>): void {
  describe(`object store: ${name}`, () => {
    let store: ObjectStore;
    let key: ObjectKey;
    beforeEach(async () => {
      store = await make();
      key = newObjectKey();
    });

    async function put(parts: readonly Buffer[], offset = 0): Promise<void> {
      const writer = await store.writer(key);
      await writer.write(offset, parts);
      await writer.sync();
      await writer.close();
    }

    async function get(offset: number, length: number): Promise<Buffer> {
      const reader = await store.reader(key);
      const into = Buffer.alloc(length, 0xee);
      const read = await reader.read(offset, into);
      await reader.close();
      return into.subarray(0, read);
    }

    it('gives back the parts as one run of bytes', async () => {
      await put([Buffer.from('ab'), Buffer.alloc(0), Buffer.from('cde')]);

      expect(await get(0, 5)).toEqual(Buffer.from('abcde'));
      expect(await store.size(key)).toBe(5);
    });

    it('takes more parts in one call than the system does', async () => {
      const parts = Array.from({ length: 3_000 }, (_, index) => Buffer.from([index % 251]));
      await put(parts);

      expect((await get(0, 3_000)).equals(Buffer.concat(parts))).toBe(true);
    });

    it('reads any range, and only up to the end', async () => {
      await put([Buffer.from('abcdefgh')]);

      expect(await get(3, 2)).toEqual(Buffer.from('de'));
      expect(await get(6, 10)).toEqual(Buffer.from('gh'));
      expect(await get(8, 4)).toEqual(Buffer.alloc(0));
    });

    it('goes on where an earlier writer stopped, and writes over what did not count', async () => {
      await put([Buffer.from('abcdXX')]);
      await put([Buffer.from('efgh')], 4);

      expect(await get(0, 20)).toEqual(Buffer.from('abcdefgh'));
    });

    it('keeps what was synced when the writer is never closed', async () => {
      const writer = await store.writer(key);
      await writer.write(0, [Buffer.from('kept')]);
      await writer.sync();

      expect(await get(0, 4)).toEqual(Buffer.from('kept'));
      await writer.close();
    });

    it('says that an object is missing instead of giving an empty one', async () => {
      await expect(store.reader(key)).rejects.toBeInstanceOf(ObjectMissing);
      expect(await store.size(key)).toBeUndefined();
    });

    it('deletes for good, and deleting twice is no failure', async () => {
      await put([Buffer.from('gone')]);
      await store.delete(key);
      await store.delete(key);

      await expect(store.reader(key)).rejects.toBeInstanceOf(ObjectMissing);
    });

    it('keeps objects apart', async () => {
      const other = newObjectKey();
      await put([Buffer.from('mine')]);
      const writer = await store.writer(other);
      await writer.write(0, [Buffer.from('yours')]);
      await writer.close();

      await store.delete(other);
      expect(await get(0, 4)).toEqual(Buffer.from('mine'));
    });

    it('refuses anything that is not an opaque key', async () => {
      const names = ['', '../../etc/passwd', 'A'.repeat(32), `${'a'.repeat(31)}/`, 'a'.repeat(33)];
      for (const bad of names) {
        await expect(store.writer(bad as ObjectKey)).rejects.toBeInstanceOf(RangeError);
        await expect(store.reader(bad as ObjectKey)).rejects.toBeInstanceOf(RangeError);
        await expect(store.size(bad as ObjectKey)).rejects.toBeInstanceOf(RangeError);
        await expect(store.delete(bad as ObjectKey)).rejects.toBeInstanceOf(RangeError);
      }
    });
  });
}
