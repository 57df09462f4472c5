import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Signs with Ed25519 what people outside must be able to check. A file by default; an HSM answers the same two questions. */
export abstract class SigningKey {
  /** The 32 bytes whoever checks a signature must have. */
  abstract publicKey(): Promise<Buffer>;
  abstract sign(message: Buffer): Promise<Buffer>;
}

interface KeyFile {
  readonly version: 1;
  /** PKCS#8 and raw, both base64. */
  readonly privateKey: string;
  readonly publicKey: string;
}

// What stands before the 32 bytes of an Ed25519 public key in its DER form (RFC 8410).
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** A key in one file with mode 600, made when it is first needed and read once. */
export class FileSigningKey extends SigningKey {
  private loaded: { readonly privateKey: KeyObject; readonly publicKey: Buffer } | undefined;

  constructor(private readonly path: string) {
    super();
  }

  publicKey(): Promise<Buffer> {
    return Promise.resolve(this.key().publicKey);
  }

  sign(message: Buffer): Promise<Buffer> {
    return Promise.resolve(sign(null, message, this.key().privateKey));
  }

  private key() {
    if (this.loaded !== undefined) return this.loaded;
    if (!existsSync(this.path)) writeOnce(this.path, freshKeyFile());
    const file = JSON.parse(readFileSync(this.path, 'utf8')) as KeyFile;
    const privateKey = createPrivateKey({
      key: Buffer.from(file.privateKey, 'base64'),
      format: 'der',
      type: 'pkcs8',
    });
    this.loaded = { privateKey, publicKey: rawPublicKey(createPublicKey(privateKey)) };
    return this.loaded;
  }
}

/** Whether this signature over this message was made with the private half of this key. */
export function isSigned(publicKey: Buffer, message: Buffer, signature: Buffer): boolean {
  const key = createPublicKey({
    key: Buffer.concat([SPKI_PREFIX, publicKey]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, message, key, signature);
}

function freshKeyFile(): KeyFile {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    version: 1,
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    publicKey: rawPublicKey(publicKey).toString('base64'),
  };
}

function rawPublicKey(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(SPKI_PREFIX.length);
}

/** Two processes may start at once: linking fails for the second, which then reads the key of the first. */
function writeOnce(path: string, file: KeyFile): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
