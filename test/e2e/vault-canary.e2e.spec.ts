import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import type { TestApp } from '../harness/app.js';
import { CANARY_TEXT, canariesIn, expectNoCanary, plantCanary } from '../harness/canary.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import { anOrganisation } from '../harness/people.js';

let given: DocumentCase;
let test: TestApp;
let caseId: string;
let childNumber: string;

beforeAll(async () => {
  given = await aDocumentCase();
  ({ test } = given);
  ({ id: caseId } = await given.aCase());
  ({ childNumber } = await plantCanary(given.prosecutor.client, caseId));
});
afterAll(() => test.close());

describe('A01: a child of nine, eight when it happened', () => {
  it('has its number before any document, and is a number and an age at the event in all of them', async () => {
    const { client } = given.prosecutor;
    const created = await client.post('/cases', {
      parketnummer: '16/230391-24',
      courtId: await anOrganisation(test, 'COURT'),
      officeId: await anOrganisation(test, 'PROSECUTION_OFFICE'),
      reportedOn: '2024-08-20',
      offences: [{ article: '249', committedFrom: '2024-08-03', committedUntil: '2024-08-03' }],
      suspects: [{ relationship: 'COACH', adult: true }],
    });
    const caseOfNine = String(created.body.id);
    const send = (text: string) =>
      client.post(`/cases/${caseOfNine}/documents`, {
        documentKey: newId(),
        kind: 'PV_AANGIFTE',
        title: 'Aangifte',
        text,
      });
    const early = await send('Zij is acht jaar.');
    const born = { dateOfBirth: '2015-08-10', bsn: '' };
    const { childNumber: number } = await plantCanary(client, caseOfNine, born);
    const view = await client.get(`/cases/${caseOfNine}`);
    const text = `${CANARY_TEXT.replace('17 maart 2014', '10 augustus 2015')} Geboren: 10-08-2015.`;
    const { body } = await send(text);
    const { version } = await given.decideAll(String(body.id));
    const released = await client.post(`/documents/${body.id}/release`, { version });
    const served = await client.get(`/documents/${body.id}/served`);

    expect(early.body.code).toBe('documents.child-missing');
    expect(view.body).toMatchObject({
      offences: [{ article: '249', statuteVersion: 'SR_2024' }],
      children: [{ childNumber: number, ageBand: 'AGE_9_11' }],
    });
    expect([released.status, released.text]).toEqual([204, '']);
    expect(served.body.text).toContain(number);
    expect(served.body.text.match(/\[geboortedatum: leeftijd 6–8\]/g)).toHaveLength(2);
    expect(served.text).not.toMatch(/2015/);
    expect(canariesIn(served.text)).toEqual([]);
    await expectNoCanary(test);
  });
});

describe('canary', () => {
  it('stays in the vault through entering, reviewing, releasing, serving and refusing', async () => {
    const { client } = given.prosecutor;
    const send = (title: string) =>
      client.post(`/cases/${caseId}/documents`, {
        documentKey: newId(),
        kind: 'PV_AANGIFTE',
        title,
        text: CANARY_TEXT,
      });
    const refused = await send('Aangifte Zwaluwina van der Kanariëstein');
    const { body } = await send('Aangifte');
    const { version } = await given.decideAll(String(body.id));
    const released = await client.post(`/documents/${body.id}/release`, { version });
    const served = await client.get(`/documents/${body.id}/served`);
    await client.post(`/documents/${body.id}/withdraw`, { reason: 'Zwaluwina is niet de getuige' });

    expect(refused.status).toBe(422);
    expect(canariesIn(refused.text)).toEqual([]);
    expect(released.status).toBe(204);
    expect(served.text).toContain(childNumber);
    expect(canariesIn(served.text)).toEqual([]);
    await expectNoCanary(test);
  });

  it('is found in a table, as text, in bytes and in an array, in any case and form', async () => {
    const { admin } = test.database;
    const plant = [
      `UPDATE people.organisation SET name = 'ZWALUWINA''s school' WHERE id = (SELECT id FROM people.organisation LIMIT 1)`,
      `CREATE TABLE cases.leak AS SELECT convert_to('Kanariëstein', 'UTF8') AS b`,
      `CREATE TABLE cases.leak AS SELECT ARRAY['x', 'Koolmezenhof'] AS a`,
      `CREATE TABLE cases.leak AS SELECT jsonb_build_object('bsn', '9999 000 31') AS j`,
      `CREATE TABLE identity.leak AS SELECT 'kanarie' || U&'\\0308' || 'stein' AS t`,
    ];
    for (const sql of plant) {
      await admin.query(sql);
      await expect(expectNoCanary(test)).rejects.toThrow();
      await admin.query('DROP TABLE IF EXISTS cases.leak, identity.leak');
      await admin.query(
        `UPDATE people.organisation SET name = 'School' WHERE name LIKE 'ZWALUWINA%'`,
      );
    }
    await expectNoCanary(test);
  });

  it('is found in a file name, in a file and in the log', async () => {
    const folder = test.database.runtime.objectDir;
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of [
      ['kwetterdijk.bin', 'x'],
      ['a.bin', 'De Pestvogel'],
      ['b.bin', Buffer.from('Pimpernella', 'utf16le')],
    ] as const) {
      writeFileSync(join(folder, name), content);
      await expect(expectNoCanary(test)).rejects.toThrow();
      rmSync(join(folder, name));
    }
    await expectNoCanary({ ...test, logged: [] });
    await expect(
      expectNoCanary({ ...test, logged: ['{"event":"17 MAART 2014"}'] }),
    ).rejects.toThrow();
  });
});
