import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { auditVerbs } from '../harness/audit.js';
import { aPdf } from '../harness/files.js';
import { aCertifiedInterviewer } from '../harness/interviews.js';
import { aPerson, type Person } from '../harness/people.js';

let test: TestApp;
let administrator: Person;
let coordinator: Person;

beforeAll(async () => {
  test = await startApp();
  administrator = await aPerson(test, 'ADMINISTRATOR');
  coordinator = await aPerson(test, 'INTERVIEW_COORDINATOR');
});
afterAll(() => test.close());

async function paperOf(person: Person): Promise<string> {
  const { body } = await coordinator.client.get(`/interviewers/${person.id}`);
  return String(body.certificates[0].id);
}

describe('evidence of a certificate', () => {
  const BYTES = { 'content-type': 'application/octet-stream' };
  const add = (by: Person, certificateId: string, bytes: Buffer, kind = 'DIPLOMA') =>
    by.client.send('POST', `/certificates/${certificateId}/evidence?kind=${kind}`, bytes, BYTES);
  const list = (by: Person, certificateId: string) =>
    by.client.get(`/certificates/${certificateId}/evidence`);

  /** A photo that says where it was taken. */
  function aPhoto(red = 200): Promise<Buffer> {
    const create = {
      width: 40,
      height: 30,
      channels: 3,
      background: { r: red, g: 90, b: 40 },
    } as const;
    return sharp({ create })
      .withExif({ IFD0: { ImageDescription: 'Kamer van Marit', Model: 'Camera 7' } })
      .jpeg()
      .toBuffer();
  }

  it('comes back as its pixels alone, sealed in the store, each reading recorded', async () => {
    const person = await aCertifiedInterviewer(test);
    const paper = await paperOf(person);
    const photo = await aPhoto();
    expect(photo.includes('Kamer van Marit')).toBe(true);

    const added = await add(administrator, paper, photo);
    const read = await coordinator.client.get(`/evidence/${added.body.id}/file`);

    expect([added.status, read.status, read.headers['content-type']]).toEqual([
      201,
      200,
      'image/jpeg',
    ]);
    expect(read.headers['content-security-policy']).toContain('sandbox');
    expect(await sharp(read.bytes).metadata()).toMatchObject({ width: 40, height: 30 });
    expect((await sharp(read.bytes).metadata()).exif).toBeUndefined();
    expect((await list(coordinator, paper)).body).toMatchObject({
      items: [{ kind: 'DIPLOMA', format: 'JPEG', sizeBytes: read.bytes.length, actions: [] }],
      actions: [],
    });
    expect(await auditVerbs(test, added.body.id)).toEqual(['evidence.read']);
    expect(await auditVerbs(test, paper)).toContain('evidence.add');
  });

  it.each([1, 3])('may be a PDF of %s pages, which stays as it is', async (pages) => {
    const paper = await paperOf(await aCertifiedInterviewer(test));
    const diploma = await aPdf({ name: 'Getuigschrift', phone: '030 1234567' }, pages);

    const added = await add(administrator, paper, diploma);
    const read = await coordinator.client.get(`/evidence/${added.body.id}/file`);

    expect([added.status, read.headers['content-type']]).toEqual([201, 'application/pdf']);
    expect(read.bytes.equals(diploma)).toBe(true);
  });

  it('is what it is by content, and nothing of a refused file stays', async () => {
    const paper = await paperOf(await aCertifiedInterviewer(test));
    const [word, empty, broken, brokenPhoto] = [
      await add(administrator, paper, Buffer.from('PK\u0003\u0004 een brief')),
      await add(administrator, paper, Buffer.alloc(0)),
      await add(administrator, paper, Buffer.from('%PDF-1.7 en dan niets')),
      await add(administrator, paper, (await aPhoto()).subarray(0, 60)),
    ];
    const large = await add(administrator, paper, randomBytes(10 * 1_048_576 + 1));
    const asJson = await administrator.client.post(
      `/certificates/${paper}/evidence?kind=DIPLOMA`,
      {},
    );
    const otherKind = await add(administrator, paper, await aPhoto(), 'ENTRANCE');

    expect([word, empty, broken, brokenPhoto, large].map(({ body }) => body.code)).toEqual([
      'evidence.file-format',
      'evidence.file-empty',
      'evidence.file-damaged',
      'evidence.file-damaged',
      'evidence.file-too-large',
    ]);
    expect([asJson.status, otherKind.status]).toEqual([415, 422]);
    expect((await list(administrator, paper)).body.items).toEqual([]);
  });

  it('sent twice at once is there once, and can be withdrawn with a reason, once', async () => {
    const paper = await paperOf(await aCertifiedInterviewer(test));
    const photo = await aPhoto(10);

    const answers = await Promise.all([1, 2, 3].map(() => add(administrator, paper, photo)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);

    const [{ id }] = (await list(administrator, paper)).body.items;
    const withdraw = () =>
      administrator.client.post(`/evidence/${id}/withdraw`, { reason: 'Van een ander' });
    const ended = await Promise.all([withdraw(), withdraw()]);
    expect(ended.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect((await list(administrator, paper)).body.items).toMatchObject([
      { withdrawReason: 'Van een ander', actions: [] },
    ]);
    expect((await add(administrator, paper, photo)).status).toBe(201);
  });

  it('is seen by whom it is of, and by no other interviewer', async () => {
    const [own, other] = [await aCertifiedInterviewer(test), await aCertifiedInterviewer(test)];
    const paper = await paperOf(own);
    const { body } = await add(administrator, paper, await aPhoto(77));

    const seen = await Promise.all([
      own.client.get(`/evidence/${body.id}/file`),
      list(own, paper),
      other.client.get(`/evidence/${body.id}/file`),
      list(other, paper),
      add(coordinator, paper, await aPhoto(78)),
    ]);

    expect(seen.map(({ status }) => status)).toEqual([200, 200, 404, 404, 404]);
  });
});
