import { type FileHandle, mkdir, open, rm, stat } from 'node:fs/promises';
import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type ObjectKey,
  ObjectMissing,
  type ObjectReader,
  ObjectStore,
  type ObjectWriter,
  parseObjectKey,
} from './object-store.js';

// Linux takes at most 1024 parts in one call.
const MOST_PARTS = 512;

/** Objects as files of their own, in 256 folders by the first two characters of the key, readable by us alone. */
export class FileObjectStore extends ObjectStore {
  constructor(private readonly folder: string) {
    super();
  }

  async writer(key: ObjectKey): Promise<ObjectWriter> {
    const path = this.path(key);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const handle = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    // The name must survive a power cut as well as the bytes.
    await syncFolder(dirname(path));
    await syncFolder(this.folder);
    return new FileWriter(handle);
  }

  async reader(key: ObjectKey): Promise<ObjectReader> {
    const handle = await open(this.path(key), 'r').catch(rethrowMissing);
    return new FileReader(handle, (await handle.stat()).size);
  }

  async size(key: ObjectKey): Promise<number | undefined> {
    return stat(this.path(key)).then(({ size }) => size, absent);
  }

  async delete(key: ObjectKey): Promise<void> {
    const path = this.path(key);
    await rm(path, { force: true });
    await syncFolder(dirname(path)).catch(absent);
  }

  private path(key: ObjectKey): string {
    if (parseObjectKey(key) === undefined) throw new RangeError('not an object key');
    return join(this.folder, key.slice(0, 2), key);
  }
}

class FileWriter implements ObjectWriter {
  constructor(private readonly handle: FileHandle) {}

  async write(offset: number, parts: readonly Buffer[]): Promise<void> {
    let at = offset;
    for (let first = 0; first < parts.length; first += MOST_PARTS) {
      const group = parts.slice(first, first + MOST_PARTS);
      const wanted = group.reduce((sum, part) => sum + part.length, 0);
      const { bytesWritten } = await this.handle.writev(group, at);
      // A full disk may take a part of it; the rest then fails with its reason.
      if (bytesWritten < wanted)
        await this.writeRest(at + bytesWritten, Buffer.concat(group).subarray(bytesWritten));
      at += wanted;
    }
  }

  sync(): Promise<void> {
    return this.handle.datasync();
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  private async writeRest(offset: number, rest: Buffer): Promise<void> {
    for (let done = 0; done < rest.length;) {
      done += (await this.handle.write(rest, done, rest.length - done, offset + done)).bytesWritten;
    }
  }
}

class FileReader implements ObjectReader {
  constructor(
    private readonly handle: FileHandle,
    readonly size: number,
  ) {}

  async read(offset: number, into: Buffer): Promise<number> {
    let done = 0;
    while (done < into.length) {
      const { bytesRead } = await this.handle.read(into, done, into.length - done, offset + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return done;
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isAbsent(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

function absent(error: unknown): undefined {
  if (!isAbsent(error)) throw error;
  return undefined;
}

function rethrowMissing(error: unknown): never {
  throw isAbsent(error) ? new ObjectMissing() : error;
}
