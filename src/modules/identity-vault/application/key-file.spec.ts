import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FileKeyProvider } from '../../../kernel/crypto/key-provider.js';

describe('key file', () => {
  const path = () => join(mkdtempSync(join(tmpdir(), 'ontzien-keys-')), 'keys.json');

  it('wraps for one record and one purpose', async () => {
    const keys = FileKeyProvider.ephemeral();
    const dataKey = randomBytes(32);
    const wrapped = await keys.wrap('vault', dataKey, 'subject:a');

    expect(await keys.unwrap('vault', wrapped, 'subject:a')).toEqual(dataKey);
    await expect(keys.unwrap('vault', wrapped, 'subject:b')).rejects.toThrow();
    await expect(keys.unwrap('object', wrapped, 'subject:a')).rejects.toThrow();
    await expect(
      FileKeyProvider.ephemeral().unwrap('vault', wrapped, 'subject:a'),
    ).rejects.toThrow();
  });

  it('opens after a rotation what was wrapped before, and wraps under the new key', async () => {
    const file = path();
    const keys = FileKeyProvider.open(file);
    const wrapped = await keys.wrap('vault', randomBytes(32), 'subject:a');
    const hash = await keys.keyedHash('bsn', '999900006');
    const kid = keys.rotate('vault');
    const reopened = FileKeyProvider.open(file);

    expect(await reopened.unwrap('vault', wrapped, 'subject:a')).toHaveLength(32);
    expect((await reopened.wrap('vault', randomBytes(32), 'x')).kid).toBe(kid);
    expect(await reopened.keyedHash('bsn', '999900006')).toEqual(hash);
    expect(await reopened.keyedHash('other', '999900006')).not.toEqual(hash);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.new`)).toBe(false);
  });
});
