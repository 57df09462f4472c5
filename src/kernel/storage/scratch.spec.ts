import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SegmentDamaged } from '../crypto/segment-format.js';
import { FileObjectStore } from './file-object-store.js';
import { newObjectKey } from './object-store.js';
import { Scratch } from './scratch.js';

let folder: string;
let store: FileObjectStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ontzien-scratch-'));
  store = new FileObjectStore(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const text = (length: number) => Buffer.alloc(length, 'geen gewone byte ');

async function written(...pieces: readonly Buffer[]) {
  const key = newObjectKey();
  const scratch = await Scratch.open(store, key);
  for (const piece of pieces) await scratch.push(piece);
  await scratch.finish();
  return { scratch, path: join(folder, key.slice(0, 2), key) };
}

async function read(scratch: Scratch, from: number, to: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of scratch.read(from, to)) parts.push(part);
  return Buffer.concat(parts);
}

describe('bytes for the length of one job', () => {
  it.each([1, 65_535, 65_536, 65_537, 200_000])('come back as they went in: %i', async (length) => {
    const bytes = text(length);
    const { scratch, path } = await written(bytes.subarray(0, 7), bytes.subarray(7));

    expect(scratch.sizeBytes).toBe(length);
    expect((await read(scratch, 0, length)).equals(bytes)).toBe(true);
    expect(await read(scratch, length - 1, length)).toEqual(bytes.subarray(length - 1));
    expect((await readFile(path)).includes('gewone')).toBe(false);
  });

  it('are asked for by nobody else: what was changed does not open', async () => {
    const { scratch, path } = await written(text(100_000));
    const sealed = await readFile(path);
    sealed[70_000]! ^= 1;
    await writeFile(path, sealed);
    expect((await read(scratch, 0, 65_536)).length).toBe(65_536);
    await expect(read(scratch, 65_536, 100_000)).rejects.toBeInstanceOf(SegmentDamaged);
  });

  it('may be none', async () => {
    const { scratch } = await written();
    expect((await read(scratch, 0, 0)).length).toBe(0);
    expect((await readdir(folder)).length).toBeGreaterThan(0);
  });
});
