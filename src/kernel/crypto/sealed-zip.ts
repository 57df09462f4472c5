import { createCipheriv, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

// WinZip AE-2 with AES-256: what 7-Zip, WinZip, Keka and libarchive open. APPNOTE 6.3.10 and the AE specification 1.04.
const SALT_BYTES = 16;
const KEY_BYTES = 32;
const CHECK_BYTES = 2;
const MAC_BYTES = 10;
const ROUNDS = 1_000;
const BLOCK_BYTES = 16;
const CHUNK_BYTES = 65_536;
const LARGE = 0xffff_ffff;
const METHOD_AES = 99;
const VERSION_AES = 51;
const FLAGS_ENCRYPTED_UTF8 = 0x0801;
const FLAG_LATE = 0x0008;
const AE2_AES256_STORED = Buffer.from([0x01, 0x99, 7, 0, 2, 0, 0x41, 0x45, 3, 0, 0]);
const OVERHEAD_BYTES = SALT_BYTES + CHECK_BYTES + MAC_BYTES;

/** A file that goes into the container. */
export interface ZipEntry {
  readonly name: string;
  /** Undefined when it is not known before its bytes are: then it stands behind them. */
  readonly sizeBytes: number | undefined;
  bytes(): AsyncIterable<Buffer> | Iterable<Buffer>;
}

interface Written {
  readonly name: Buffer;
  readonly sizeBytes: number;
  /** The size stands behind the bytes, not before them. */
  readonly late: boolean;
  readonly offset: number;
}

/**
 * A ZIP whose every file is encrypted and authenticated under one passphrase, made while it is read: memory stays flat.
 *
 * The rounds that stretch the passphrase are few and fixed by the format, so it must be random and long: 128 bits at least.
 */
export async function* sealedZip(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  passphrase: string,
): AsyncGenerator<Buffer, void, undefined> {
  const written: Written[] = [];
  let offset = 0;
  for await (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const head = localHeader(name, entry.sizeBytes);
    yield head;
    const sizeBytes = yield* sealedBytes(entry, passphrase);
    const late = entry.sizeBytes === undefined;
    const tail = late ? sizesBehind(sizeBytes) : undefined;
    if (tail !== undefined) yield tail;
    written.push({ name, sizeBytes, late, offset });
    offset += head.length + sizeBytes + OVERHEAD_BYTES + (tail?.length ?? 0);
  }
  const central = Buffer.concat(written.map(centralHeader));
  yield central;
  yield closing(written.length, central.length, offset);
}

async function* sealedBytes(
  entry: ZipEntry,
  passphrase: string,
): AsyncGenerator<Buffer, number, undefined> {
  const salt = randomBytes(SALT_BYTES);
  const derived = pbkdf2Sync(passphrase, salt, ROUNDS, 2 * KEY_BYTES + CHECK_BYTES, 'sha1');
  yield Buffer.concat([salt, derived.subarray(2 * KEY_BYTES)]);
  const stream = new CountedStream(derived.subarray(0, KEY_BYTES));
  const mac = createHmac('sha1', derived.subarray(KEY_BYTES, 2 * KEY_BYTES));
  let size = 0;
  for await (const plain of entry.bytes()) {
    for (let at = 0; at < plain.length; at += CHUNK_BYTES) {
      const sealed = stream.apply(plain.subarray(at, at + CHUNK_BYTES));
      mac.update(sealed);
      yield sealed;
    }
    size += plain.length;
  }
  if (size !== (entry.sizeBytes ?? size))
    throw new RangeError('a file of a container is not as long as was said');
  yield mac.digest().subarray(0, MAC_BYTES);
  return size;
}

/** AES in counter mode as the format wants it: the counter is little-endian and starts at one, which no library mode does. */
export class CountedStream {
  private readonly cipher: ReturnType<typeof createCipheriv>;
  private rest = Buffer.alloc(0);
  private counter = 1n;

  constructor(key: Buffer) {
    this.cipher = createCipheriv('aes-256-ecb', key, null);
    this.cipher.setAutoPadding(false);
  }

  apply(bytes: Buffer): Buffer {
    const key = this.keyStream(bytes.length);
    const out = Buffer.allocUnsafe(bytes.length);
    for (let at = 0; at < bytes.length; at += 1) out[at] = (bytes[at] ?? 0) ^ (key[at] ?? 0);
    return out;
  }

  private keyStream(length: number): Buffer {
    const blocks = Math.ceil(Math.max(0, length - this.rest.length) / BLOCK_BYTES);
    const counters = Buffer.alloc(blocks * BLOCK_BYTES);
    for (let block = 0; block < blocks; block += 1, this.counter += 1n)
      counters.writeBigUInt64LE(this.counter, block * BLOCK_BYTES);
    const stream = Buffer.concat([this.rest, this.cipher.update(counters)]);
    this.rest = stream.subarray(length);
    return stream;
  }
}

function localHeader(name: Buffer, size: number | undefined): Buffer {
  const late = size === undefined;
  const sizeBytes = size ?? 0;
  const sealed = late ? 0 : sizeBytes + OVERHEAD_BYTES;
  // How large it gets is not known yet, so there has to be room for anything.
  const large = late || sealed >= LARGE;
  const extra = large
    ? Buffer.concat([zip64([BigInt(sizeBytes), BigInt(sealed)]), AE2_AES256_STORED])
    : AE2_AES256_STORED;
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x0403_4b50, 0);
  writeCommon(head, 4, {
    name,
    extra,
    sizeBytes: large ? LARGE : sizeBytes,
    sealed: large ? LARGE : sealed,
    late,
  });
  return Buffer.concat([head, name, extra]);
}

/** Both sizes with room for large ones, behind the bytes. AE-2 keeps no checksum of the plain bytes. */
function sizesBehind(sizeBytes: number): Buffer {
  const tail = Buffer.alloc(24);
  tail.writeUInt32LE(0x0807_4b50, 0);
  tail.writeBigUInt64LE(BigInt(sizeBytes + OVERHEAD_BYTES), 8);
  tail.writeBigUInt64LE(BigInt(sizeBytes), 16);
  return tail;
}

function centralHeader({ name, sizeBytes, late, offset }: Written): Buffer {
  const sealed = sizeBytes + OVERHEAD_BYTES;
  const large = sealed >= LARGE || offset >= LARGE;
  const extra = large
    ? Buffer.concat([zip64([BigInt(sizeBytes), BigInt(sealed), BigInt(offset)]), AE2_AES256_STORED])
    : AE2_AES256_STORED;
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x0201_4b50, 0);
  head.writeUInt16LE(VERSION_AES, 4);
  writeCommon(head, 6, {
    name,
    extra,
    sizeBytes: large ? LARGE : sizeBytes,
    sealed: large ? LARGE : sealed,
    late,
  });
  head.writeUInt32LE(large ? LARGE : offset, 42);
  return Buffer.concat([head, name, extra]);
}

interface Common {
  readonly name: Buffer;
  readonly extra: Buffer;
  readonly sizeBytes: number;
  readonly sealed: number;
  readonly late: boolean;
}

/** The fields that both headers share. AE-2 keeps no checksum of the plain bytes; the time of the files says nothing. */
function writeCommon(
  head: Buffer,
  at: number,
  { name, extra, sizeBytes, sealed, late }: Common,
): void {
  head.writeUInt16LE(VERSION_AES, at);
  head.writeUInt16LE(FLAGS_ENCRYPTED_UTF8 | (late ? FLAG_LATE : 0), at + 2);
  head.writeUInt16LE(METHOD_AES, at + 4);
  head.writeUInt16LE(0x0021, at + 8);
  head.writeUInt32LE(sealed, at + 14);
  head.writeUInt32LE(sizeBytes, at + 18);
  head.writeUInt16LE(name.length, at + 22);
  head.writeUInt16LE(extra.length, at + 24);
}

function zip64(values: readonly bigint[]): Buffer {
  const extra = Buffer.alloc(4 + values.length * 8);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(values.length * 8, 2);
  values.forEach((value, index) => extra.writeBigUInt64LE(value, 4 + index * 8));
  return extra;
}

/** Always with the 64-bit record: every reader that knows the encryption knows it. */
function closing(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(56 + 20 + 22);
  end.writeUInt32LE(0x0606_4b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(VERSION_AES, 12);
  end.writeUInt16LE(VERSION_AES, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(0x0706_4b50, 56);
  end.writeBigUInt64LE(BigInt(offset + size), 64);
  end.writeUInt32LE(1, 72);
  end.writeUInt32LE(0x0605_4b50, 76);
  end.writeUInt16LE(count, 84);
  end.writeUInt16LE(count, 86);
  end.writeUInt32LE(Math.min(size, LARGE), 88);
  end.writeUInt32LE(Math.min(offset, LARGE), 92);
  return end;
}
