import { mkdtemp, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { FileObjectStore } from './file-object-store.js';
import { newObjectKey } from './object-store.js';
import { describeObjectStore } from './testing/object-store.contract.js';

const folder = () => mkdtemp(join(tmpdir(), 'ontzien-objects-'));

describeObjectStore('files', async () => new FileObjectStore(await folder()));

it('keeps files readable by the server alone, under names that say nothing', async () => {
  const root = await folder();
  const key = newObjectKey();
  const writer = await new FileObjectStore(root).writer(key);
  await writer.write(0, [Buffer.from('x')]);
  await writer.close();

  expect(await readdir(join(root, key.slice(0, 2)))).toEqual([key]);
  expect((await stat(join(root, key.slice(0, 2), key))).mode & 0o777).toBe(0o600);
});
