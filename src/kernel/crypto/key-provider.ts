import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** A data key as it is stored: useless without the key that wrapped it. */
export interface WrappedKey {
  readonly kid: string;
  readonly alg: 'A256GCM';
  /** nonce (12) + ciphertext (32) + tag (16). */
  readonly bytes: Buffer;
}

/** What a key is for; keys of different purposes never unwrap one another. */
export type KeyPurpose = 'vault' | 'object' | 'account';

/**
 * Where key-encryption keys live. The default keeps them in a file; an HSM (PKCS#11) or a transit service
 * implement the same three questions.
 */
export abstract class KeyProvider {
  /** Wraps a fresh data key under the newest key. `context` binds it to one record and must be given again. */
  abstract wrap(purpose: KeyPurpose, dataKey: Buffer, context: string): Promise<WrappedKey>;
  abstract unwrap(purpose: KeyPurpose, wrapped: WrappedKey, context: string): Promise<Buffer>;
  /** A keyed hash for comparing without knowing; stable for the life of the installation. */
  abstract keyedHash(label: string, value: string): Promise<Buffer>;
  /** The key new data keys are wrapped under. */
  abstract currentKeyId(purpose: KeyPurpose): string;
}

interface KeyFile {
  readonly version: 1;
  readonly current: Record<KeyPurpose, string>;
  readonly keys: Record<KeyPurpose, Record<string, string>>;
  readonly hashing: string;
}

const NONCE = 12;
const TAG = 16;

/**
 * Keys in one file with mode 600, made at first start. Losing it makes every identity and recording unreadable.
 *
 * Several processes share the file. Whoever rotates starts from what stands in it, and whoever wraps looks first whether
 * another rotated, so that nothing new is wrapped under a key that was replaced.
 */
export class FileKeyProvider extends KeyProvider {
  private seen: string | undefined;

  private constructor(
    private readonly path: string | undefined,
    private file: KeyFile,
  ) {
    super();
    this.seen = this.stamp();
  }

  static open(path: string): FileKeyProvider {
    if (!existsSync(path)) writeKeyFile(path, freshKeyFile());
    return new FileKeyProvider(path, readKeyFile(path));
  }

  /** Keys that live as long as the process; for describing and for tests, never for data. */
  static ephemeral(): FileKeyProvider {
    return new FileKeyProvider(undefined, freshKeyFile());
  }

  currentKeyId(purpose: KeyPurpose): string {
    return this.file.current[purpose];
  }

  wrap(purpose: KeyPurpose, dataKey: Buffer, context: string): Promise<WrappedKey> {
    const stamp = this.stamp();
    // A file that is not there for a moment costs nothing: what was read of it still holds.
    if (stamp !== undefined && stamp !== this.seen) this.readAgain();
    const kid = this.currentKeyId(purpose);
    return Promise.resolve({
      kid,
      alg: 'A256GCM',
      bytes: seal(this.key(purpose, kid), dataKey, context),
    });
  }

  unwrap(purpose: KeyPurpose, wrapped: WrappedKey, context: string): Promise<Buffer> {
    return attempt(() => open(this.key(purpose, wrapped.kid), wrapped.bytes, context));
  }

  keyedHash(label: string, value: string): Promise<Buffer> {
    const key = Buffer.from(this.file.hashing, 'base64');
    return Promise.resolve(createHmac('sha256', key).update(`${label}\u0000${value}`).digest());
  }

  /**
   * Adds a key to those in the file and makes it current; older ones keep unwrapping until every data key is rewrapped.
   * One process at a time: the caller sees to that.
   */
  rotate(purpose: KeyPurpose): string {
    this.readAgain();
    const kid = `${purpose}-${randomBytes(6).toString('hex')}`;
    const keys = { ...this.file.keys[purpose], [kid]: randomBytes(32).toString('base64') };
    this.file = {
      ...this.file,
      current: { ...this.file.current, [purpose]: kid },
      keys: { ...this.file.keys, [purpose]: keys },
    };
    if (this.path !== undefined) writeKeyFile(this.path, this.file);
    this.seen = this.stamp();
    return kid;
  }

  private readAgain(): KeyFile {
    // Looked at before it is read: what is written in between is read the next time.
    this.seen = this.stamp();
    if (this.path !== undefined) this.file = readKeyFile(this.path);
    return this.file;
  }

  /** Changes with the file, which is always replaced whole; undefined while there is none. */
  private stamp(): string | undefined {
    if (this.path === undefined) return undefined;
    const found = statSync(this.path, { throwIfNoEntry: false });
    return found === undefined ? undefined : `${found.ino} ${found.mtimeMs} ${found.size}`;
  }

  private key(purpose: KeyPurpose, kid: string): Buffer {
    // Another process may have rotated since this one read the file.
    const encoded = this.file.keys[purpose][kid] ?? this.readAgain().keys[purpose][kid];
    if (encoded === undefined) throw new Error(`key ${kid} is not in the key file`);
    return Buffer.from(encoded, 'base64');
  }
}

/** A refusal to open is a rejected promise, never a thrown error a caller could miss. */
function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

/** AES-256-GCM over one short message: nonce, ciphertext and tag in one buffer, bound to its context. */
export function seal(key: Buffer, plain: Buffer, context: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context, 'utf8'));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Reverses `seal`; throws when key, context or a single bit differs. */
export function open(key: Buffer, sealed: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(context, 'utf8')).setAuthTag(sealed.subarray(sealed.length - TAG));
  return Buffer.concat([
    decipher.update(sealed.subarray(NONCE, sealed.length - TAG)),
    decipher.final(),
  ]);
}

function freshKeyFile(): KeyFile {
  const key = () => randomBytes(32).toString('base64');
  return {
    version: 1,
    current: { vault: 'vault-1', object: 'object-1', account: 'account-1' },
    keys: {
      vault: { 'vault-1': key() },
      object: { 'object-1': key() },
      account: { 'account-1': key() },
    },
    hashing: key(),
  };
}

type OlderKeyFile = Omit<KeyFile, 'current' | 'keys'> & {
  readonly current: Omit<KeyFile['current'], 'account'> & Partial<KeyFile['current']>;
  readonly keys: Omit<KeyFile['keys'], 'account'> & Partial<KeyFile['keys']>;
};

/**
 * A file of before second factors has no key for accounts. The first one is derived instead of drawn, so that two
 * instances that start at once come to the same key without writing; the first rotation writes it down.
 */
function readKeyFile(path: string): KeyFile {
  const file = JSON.parse(readFileSync(path, 'utf8')) as OlderKeyFile;
  const derived = () =>
    Buffer.from(
      hkdfSync('sha256', Buffer.from(file.hashing, 'base64'), '', 'ontzien account-1', 32),
    ).toString('base64');
  return {
    ...file,
    current: { ...file.current, account: file.current.account ?? 'account-1' },
    keys: { ...file.keys, account: file.keys.account ?? { 'account-1': derived() } },
  };
}

function writeKeyFile(path: string, file: KeyFile): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // Written beside and renamed: a crash in the middle must never cost the keys.
  writeFileSync(`${path}.new`, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
  chmodSync(`${path}.new`, 0o600);
  renameSync(`${path}.new`, path);
}
