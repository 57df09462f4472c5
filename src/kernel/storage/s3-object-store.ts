import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import {
  type ObjectKey,
  ObjectMissing,
  type ObjectReader,
  ObjectStore,
  type ObjectWriter,
  parseObjectKey,
} from './object-store.js';

/** Where a bucket is and who we are there. Parts have one size for ever: objects written with another cannot be read. */
export interface S3Settings {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

const PART_BYTES = 8 * 1024 * 1024;
const RETRIES = 4;

/**
 * Objects in a bucket that speaks S3 (AWS, Ceph, MinIO, OpenStack Swift), asked by path.
 *
 * S3 cannot append or write in the middle, so an object is a row of parts `key/000000`, `key/000001` … of 8 MiB, all
 * full but the last, which is put again as it grows. Every part carries its SHA-256 and is refused by the store when it
 * arrived otherwise. Which parts there are is found by asking for them, not from the listing of the bucket: Swift's
 * may lag behind. Keys of the bucket say as little as file names do.
 */
export class S3ObjectStore extends ObjectStore {
  private readonly bucket: Bucket;

  constructor(
    settings: S3Settings,
    private readonly partBytes = PART_BYTES,
  ) {
    super();
    this.bucket = new Bucket(settings);
  }

  writer(key: ObjectKey): Promise<ObjectWriter> {
    return Promise.resolve().then(() => new S3Writer(this.parts(key), this.partBytes));
  }

  async reader(key: ObjectKey): Promise<ObjectReader> {
    const parts = this.parts(key);
    const size = await parts.size(this.partBytes);
    if (size === undefined) throw new ObjectMissing();
    return new S3Reader(parts, this.partBytes, size);
  }

  async size(key: ObjectKey): Promise<number | undefined> {
    return this.parts(key).size(this.partBytes);
  }

  async delete(key: ObjectKey): Promise<void> {
    const parts = this.parts(key);
    // From the end, so that what an interruption leaves is still found from its first part.
    const last = (await parts.last())?.index ?? -1;
    for (let index = last; index >= 0; index -= 1) await parts.delete(index);
  }

  private parts(key: ObjectKey): Parts {
    if (parseObjectKey(key) === undefined) throw new RangeError('not an object key');
    return new Parts(this.bucket, key);
  }
}

/** The four requests we make, signed. */
class Bucket {
  private readonly client: AwsClient;
  private readonly address: string;

  constructor({ endpoint, bucket, region, accessKey, secretKey }: S3Settings) {
    this.client = new AwsClient({
      accessKeyId: accessKey,
      secretAccessKey: secretKey,
      region,
      service: 's3',
      retries: RETRIES,
    });
    this.address = `${endpoint}/${bucket}`;
  }

  async put(name: string, bytes: Buffer): Promise<void> {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const answer = await this.ask('PUT', name, { 'x-amz-content-sha256': hash }, bytes);
    await answer.arrayBuffer();
  }

  /** Bytes of the object, or undefined when there is none. */
  async head(name: string): Promise<number | undefined> {
    const answer = await this.ask('HEAD', name);
    return answer.status === 404 ? undefined : Number(answer.headers.get('content-length'));
  }

  async get(name: string, from: number, length: number): Promise<Buffer> {
    const range = `bytes=${String(from)}-${String(from + length - 1)}`;
    const answer = await this.ask('GET', name, { range });
    if (answer.status === 404) throw new ObjectMissing();
    return Buffer.from(await answer.arrayBuffer());
  }

  async delete(name: string): Promise<void> {
    const answer = await this.ask('DELETE', name);
    await answer.arrayBuffer();
  }

  private async ask(
    method: string,
    name: string,
    headers: Readonly<Record<string, string>> = {},
    body?: Buffer,
  ): Promise<Response> {
    const answer = await this.client.fetch(`${this.address}/${name}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
    });
    if (answer.ok || answer.status === 404) return answer;
    await answer.arrayBuffer();
    throw new Error(`the object store answered ${String(answer.status)} to ${method}`);
  }
}

interface LastPart {
  readonly index: number;
  readonly size: number;
}

/** The parts of one object: always from 0 on, without a hole. */
class Parts {
  constructor(
    private readonly bucket: Bucket,
    private readonly key: ObjectKey,
  ) {}

  put(index: number, bytes: Buffer): Promise<void> {
    return this.bucket.put(this.name(index), bytes);
  }

  get(index: number, from: number, length: number): Promise<Buffer> {
    return this.bucket.get(this.name(index), from, length);
  }

  delete(index: number): Promise<void> {
    return this.bucket.delete(this.name(index));
  }

  async size(partBytes: number): Promise<number | undefined> {
    const last = await this.last();
    return last === undefined ? undefined : last.index * partBytes + last.size;
  }

  /** The last part: by doubling until one is missing, then by halving what lies between. */
  async last(): Promise<LastPart | undefined> {
    let known = await this.part(0);
    if (known === undefined) return undefined;
    let missing = Infinity;
    while (missing - known.index > 1) {
      const index: number =
        missing === Infinity ? 2 * known.index + 1 : Math.floor((known.index + missing) / 2);
      const part = await this.part(index);
      if (part === undefined) missing = index;
      else known = part;
    }
    return known;
  }

  private async part(index: number): Promise<LastPart | undefined> {
    const size = await this.bucket.head(this.name(index));
    return size === undefined ? undefined : { index, size };
  }

  private name(index: number): string {
    return `${this.key}/${String(index).padStart(6, '0')}`;
  }
}

class S3Writer implements ObjectWriter {
  private buffer: Buffer;
  private filled = 0;
  private index = 0;
  private next: number | undefined;
  private dirty = true;
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly parts: Parts,
    private readonly partBytes: number,
  ) {
    this.buffer = Buffer.alloc(partBytes);
  }

  write(offset: number, parts: readonly Buffer[]): Promise<void> {
    return this.inTurn(async () => {
      if (offset !== this.next) await this.moveTo(offset);
      for (const part of parts) await this.append(part);
    });
  }

  sync(): Promise<void> {
    return this.inTurn(async () => {
      if (this.dirty) await this.parts.put(this.index, this.buffer.subarray(0, this.filled));
      this.dirty = false;
    });
  }

  close(): Promise<void> {
    return this.inTurn(() => Promise.resolve());
  }

  /** One thing after the other, as on a file; a failure is told to whoever asked, and does not stop who comes after. */
  private inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.queue.then(act);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** Goes on inside an object: the part is read as far as it counts, the rest of it is written again. */
  private async moveTo(offset: number): Promise<void> {
    if (this.next !== undefined) throw new RangeError('an object is written without holes');
    this.index = Math.floor(offset / this.partBytes);
    this.filled = offset % this.partBytes;
    this.next = offset;
    if (this.filled === 0) return;
    const kept = await this.parts.get(this.index, 0, this.filled);
    if (kept.length < this.filled) throw new RangeError('an object is written without holes');
    kept.copy(this.buffer, 0, 0, this.filled);
  }

  private async append(part: Buffer): Promise<void> {
    for (let done = 0; done < part.length;) {
      const taken = part.copy(this.buffer, this.filled, done);
      done += taken;
      this.filled += taken;
      this.next = (this.next ?? 0) + taken;
      this.dirty = true;
      if (this.filled === this.partBytes) await this.turnOver();
    }
  }

  private async turnOver(): Promise<void> {
    await this.parts.put(this.index, this.buffer);
    this.index += 1;
    this.filled = 0;
    this.dirty = false;
  }
}

class S3Reader implements ObjectReader {
  constructor(
    private readonly parts: Parts,
    private readonly partBytes: number,
    readonly size: number,
  ) {}

  async read(offset: number, into: Buffer): Promise<number> {
    const length = Math.max(0, Math.min(into.length, this.size - offset));
    for (let done = 0; done < length;) {
      const index = Math.floor((offset + done) / this.partBytes);
      const from = (offset + done) % this.partBytes;
      const bytes = await this.parts.get(
        index,
        from,
        Math.min(length - done, this.partBytes - from),
      );
      if (bytes.length === 0) return done;
      bytes.copy(into, done);
      done += bytes.length;
    }
    return length;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
