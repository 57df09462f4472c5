import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
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

  it('keeps the keys of all who rotate, also of who opened the file before the others', async () => {
    const file = path();
    const [one, other] = [FileKeyProvider.open(file), FileKeyProvider.open(file)];
    const wrapped = [];
    for (const keys of [one, other, one]) {
      keys.rotate('vault');
      wrapped.push(await keys.wrap('vault', randomBytes(32), 'subject:a'));
    }
    const reopened = FileKeyProvider.open(file);

    expect(new Set(wrapped.map(({ kid }) => kid)).size).toBe(3);
    for (const key of wrapped)
      expect(await reopened.unwrap('vault', key, 'subject:a')).toHaveLength(32);
  });

  it('wraps under the new key from the moment another process rotated', async () => {
    const file = path();
    const running = FileKeyProvider.open(file);
    const before = await running.wrap('vault', randomBytes(32), 'subject:a');
    const kid = FileKeyProvider.open(file).rotate('vault');

    expect((await running.wrap('vault', randomBytes(32), 'subject:b')).kid).toBe(kid);
    expect(await running.unwrap('vault', before, 'subject:a')).toHaveLength(32);
  });

  it('goes on with what it read while the file is away', async () => {
    const file = path();
    const keys = FileKeyProvider.open(file);
    const wrapped = await keys.wrap('vault', randomBytes(32), 'subject:a');
    rmSync(file);

    expect((await keys.wrap('vault', randomBytes(32), 'subject:b')).kid).toBe(wrapped.kid);
    expect(await keys.unwrap('vault', wrapped, 'subject:a')).toHaveLength(32);
  });
});
