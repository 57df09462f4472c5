import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KeyProvider, open, seal } from '../../../kernel/crypto/key-provider.js';
import { Log } from '../../../kernel/logging/log.js';
import { identityProblems } from '../domain/vault-problems.js';

/** A record as it lies in the vault's tables. */
export interface SealedRecord {
  readonly kid: string;
  readonly wrappedKey: Buffer;
  readonly sealed: Buffer;
}

/** Seals each record with a data key of its own; the context binds ciphertext and key to that one record. */
@Injectable()
export class SealedRecords {
  constructor(
    private readonly keys: KeyProvider,
    private readonly log: Log,
  ) {}

  async seal(plain: string, context: string): Promise<SealedRecord> {
    const dataKey = randomBytes(32);
    const wrapped = await this.keys.wrap('vault', dataKey, context);
    return {
      kid: wrapped.kid,
      wrappedKey: wrapped.bytes,
      sealed: seal(dataKey, Buffer.from(plain, 'utf8'), context),
    };
  }

  /** Refuses when a key is gone, a single bit was changed or the record belongs to somebody else. */
  async open(record: SealedRecord, context: string): Promise<string> {
    try {
      const wrapped = { kid: record.kid, alg: 'A256GCM', bytes: record.wrappedKey } as const;
      const dataKey = await this.keys.unwrap('vault', wrapped, context);
      return open(dataKey, record.sealed, context).toString('utf8');
    } catch (error) {
      this.log.failure('vault.record-unreadable', error);
      throw identityProblems['record-unreadable']();
    }
  }

  /** The same, of a record that was sealed as JSON. */
  async openJson<T>(record: SealedRecord, context: string): Promise<T> {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- the vault sealed this shape itself, and the seal held
    return JSON.parse(await this.open(record, context));
  }
}
