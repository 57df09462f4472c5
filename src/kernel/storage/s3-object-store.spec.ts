import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AwsClient } from 'aws4fetch';
import { type Swift, startSwift, swiftIsHere } from '../../../test/harness/swift.js';
import { newObjectKey } from './object-store.js';
import { S3ObjectStore, type S3Settings } from './s3-object-store.js';
import { describeObjectStore } from './testing/object-store.contract.js';

// OpenStack Swift from Debian; where it is not installed the file store alone is held to the contract.
(swiftIsHere() ? describe : describe.skip)('on the S3 interface of OpenStack Swift', () => {
  let swift: Swift;
  let settings: S3Settings;
  beforeAll(async () => {
    swift = await startSwift();
    settings = { ...swift, bucket: 'objects' };
    const client = new AwsClient({
      accessKeyId: swift.accessKey,
      secretAccessKey: swift.secretKey,
      region: swift.region,
      service: 's3',
    });
    const made = await client.fetch(`${swift.endpoint}/objects`, { method: 'PUT' });
    expect(made.status).toBe(200);
  }, 120_000);
  afterAll(() => swift.stop());

  describeObjectStore('a bucket', () => Promise.resolve(new S3ObjectStore(settings)));
  // Parts of four bytes: every range and every continuation crosses their edges.
  describeObjectStore('a bucket in small parts', () =>
    Promise.resolve(new S3ObjectStore(settings, 1_000)),
  );

  it.each([1, 3, 4, 5, 8, 9, 17])('finds the end of %i bytes in parts of four', async (length) => {
    const store = new S3ObjectStore(settings, 4);
    const key = newObjectKey();
    const writer = await store.writer(key);
    await writer.write(0, [Buffer.alloc(length, 7)]);
    await writer.sync();

    expect(await store.size(key)).toBe(length);
    const reader = await store.reader(key);
    const into = Buffer.alloc(length + 4);
    expect(await reader.read(0, into)).toBe(length);
    expect(into.subarray(0, length).equals(Buffer.alloc(length, 7))).toBe(true);
    await store.delete(key);
    expect(await store.size(key)).toBeUndefined();
  });

  it('goes on in the middle of a part, and refuses to leave a hole', async () => {
    const store = new S3ObjectStore(settings, 4);
    const key = newObjectKey();
    const first = await store.writer(key);
    await first.write(0, [Buffer.from('abcdefgh')]);
    await first.sync();
    const second = await store.writer(key);
    await second.write(6, [Buffer.from('XYZ')]);
    await expect(second.write(20, [Buffer.from('!')])).rejects.toBeInstanceOf(RangeError);
    await second.sync();

    const into = Buffer.alloc(9);
    await (await store.reader(key)).read(0, into);
    expect(into.toString()).toBe('abcdefXYZ');
    const third = await store.writer(key);
    await expect(third.write(11, [Buffer.from('!')])).rejects.toBeInstanceOf(RangeError);
  });

  it('says that the store refused us, without the secret', async () => {
    const stranger = new S3ObjectStore({ ...settings, secretKey: 'wrong-secret' });

    await expect(stranger.size(newObjectKey())).rejects.toThrow(
      'the object store answered 403 to HEAD',
    );
  });
});
