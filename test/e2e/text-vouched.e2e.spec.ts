import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import type { Person } from '../harness/people.js';

// Domain 5.4: what the vault knows is refused, what has the form of personal data is asked about; A25: not for the defence.
const LOOKS_SO = 'Brief, bel 030-2345678';

let made: DocumentCase;
beforeAll(async () => {
  made = await aDocumentCase();
}, 60_000);
afterAll(() => made.test.close());

const enter = (who: Person, title: string, headers: Readonly<Record<string, string>> = {}) =>
  who.client.send(
    'POST',
    `/cases/${made.caseId}/documents`,
    { documentKey: newId(), kind: 'BRIEF', title, text: 'Een korte brief.' },
    headers,
  );
const vouched = async (who: Person) => {
  const { rows } = await made.test.database.admin.query<Record<string, unknown>>(
    `SELECT case_id AS "caseId", operation, justification, fields_touched AS fields FROM audit.entry
     WHERE verb = 'text.vouch' AND actor_id = $1 ORDER BY id`,
    [who.id],
  );
  return rows;
};

describe('a text that holds what looks like personal data', () => {
  it('is refused until its writer says whose it is; the refusal says where and what kind, never the words', async () => {
    const refused = await enter(made.prosecutor, LOOKS_SO);

    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'identity.text-may-identify',
        params: { places: 1, mayVouch: true },
        errors: [
          {
            pointer: '/title',
            code: 'may-identify',
            params: { start: 11, end: 22, type: 'PHONE' },
          },
        ],
      },
    });
    expect(refused.text).not.toContain('2345678');
    expect(await vouched(made.prosecutor)).toEqual([]);
  });

  it.each(['OFFICE', 'SUSPECT', 'OTHER_PERSON', 'NO_PERSON'])(
    'is kept for who vouches for it, and that is recorded without the words: %s',
    async (ground) => {
      const before = await vouched(made.coordinator);
      const kept = await enter(made.coordinator, LOOKS_SO, { 'text-vouched': ground });

      expect(kept.status).toBe(201);
      expect((await vouched(made.coordinator)).slice(before.length)).toEqual([
        {
          caseId: made.caseId,
          operation: 'ALTERATION',
          justification: ground,
          fields: ['/title PHONE'],
        },
      ]);
    },
  );

  it('is refused on a ground that does not exist', async () => {
    const refused = await enter(made.prosecutor, LOOKS_SO, { 'text-vouched': 'BECAUSE' });

    expect(refused.body.code).toBe('identity.text-may-identify');
  });

  it('has no way past the form of personal data for the defence (A25)', async () => {
    const asked = await enter(made.defence, LOOKS_SO);
    const insisted = await enter(made.defence, LOOKS_SO, { 'text-vouched': 'OFFICE' });
    const without = await enter(made.defence, 'Brief van kantoor');

    for (const { status, body } of [asked, insisted])
      expect([status, body.code, body.params.mayVouch]).toEqual([
        422,
        'identity.text-may-identify',
        false,
      ]);
    expect(without.status).toBe(201);
    expect(await vouched(made.defence)).toEqual([]);
  });

  it('is asked about a name that may be the child’s, and kept for who says whose it is', async () => {
    const title = 'Brief van Wende Basalt';
    const asked = await enter(made.prosecutor, title);
    const kept = await enter(made.prosecutor, title, { 'text-vouched': 'OTHER_PERSON' });
    const defence = await enter(made.defence, title);
    const answered = await enter(made.defence, title, { 'text-vouched': 'OTHER_PERSON' });

    expect(asked).toMatchObject({
      status: 422,
      body: { code: 'identity.text-may-identify', errors: [{ params: { type: 'NAME' } }] },
    });
    expect(kept.status).toBe(201);
    expect((await vouched(made.prosecutor)).at(-1)).toMatchObject({
      justification: 'OTHER_PERSON',
      fields: ['/title NAME'],
    });
    expect([defence.body.code, defence.body.params.mayVouch]).toEqual([
      'identity.text-may-identify',
      true,
    ]);
    expect(answered.status).toBe(201);
    expect((await vouched(made.defence)).at(-1)).toMatchObject({ fields: ['/title NAME'] });
  });

  it('is refused all the same where the vault knows the words', async () => {
    const before = await vouched(made.prosecutor);
    const known = await enter(made.prosecutor, 'Brief, bel 06-12345678', {
      'text-vouched': 'OFFICE',
    });

    expect(known.body.code).toBe('identity.text-identifies-child');
    expect(await vouched(made.prosecutor)).toEqual(before);
  });
});
