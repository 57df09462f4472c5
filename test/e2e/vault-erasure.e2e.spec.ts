import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rewrapAll } from '../../src/commands/rewrap.js';
import { erasureListOf } from '../../src/kernel/crypto/erasure-list.js';
import { systemActor } from '../../src/kernel/actor.js';
import type { CaseId, ChildRef, OpaqueId } from '../../src/kernel/ids.js';
import { newId } from '../../src/kernel/ids.js';
import { KeepVault } from '../../src/modules/identity-access/index.js';
import { IdentityVault, OriginalFiles } from '../../src/modules/identity-vault/index.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import { CANARY, expectNoCanary, plantCanary } from '../harness/canary.js';
import { aPdf } from '../harness/files.js';
import { aPerson, type Person, stepUp } from '../harness/people.js';
import { PROCEDURAL_CHILD } from '../harness/procedural-text.js';
import { TUS_PATCH } from '../harness/recordings.js';

const REASON = 'De bewaartermijn is verstreken; besluit van het parket.';
const HOUR = 3_600_000;

let made: DocumentCase;
let one: Person;
let two: Person;

beforeAll(async () => {
  made = await aDocumentCase();
  one = await aPerson(made.test, 'DATA_STEWARD');
  two = await aPerson(made.test, 'DATA_STEWARD');
}, 60_000);
afterAll(() => made.test.close());

const sql = async <Row extends object>(text: string, values: readonly unknown[] = []) =>
  (await made.test.database.admin.query<Row>(text, [...values])).rows;

const stage = (caseId: string, to: string) =>
  sql('UPDATE cases."case" SET stage = $2 WHERE id = $1', [caseId, to]);

async function enterText(caseId: string, text: string): Promise<string> {
  const answer = await made.prosecutor.client.post(`/cases/${caseId}/documents`, {
    documentKey: newId(),
    kind: 'BRIEF',
    title: 'Brief',
    text,
  });
  expect(answer.status).toBe(201);
  return String(answer.body.id);
}

async function enterFile(caseId: string, name: string): Promise<string> {
  const { client } = made.prosecutor;
  const bytes = await aPdf({ name, phone: '06 55443322' });
  const { body } = await client.post(`/cases/${caseId}/document-uploads`, {
    documentKey: newId(),
    kind: 'OVERIG',
    title: 'Aantekening',
    sizeBytes: bytes.length,
  });
  const headers = { ...TUS_PATCH, 'upload-offset': '0' };
  await client.send('PATCH', `/document-uploads/${body.id}`, bytes, headers);
  return String(body.id);
}

async function childOf(caseId: string) {
  const { body } = await made.prosecutor.client.get(`/cases/${caseId}`);
  return body.children[0] as { childRef: string; childNumber: string };
}

async function propose(childNumber: string): Promise<string> {
  const body = { childNumber, reason: REASON };
  const answer = await one.client.post('/identity-changes/erasures', body);
  expect(answer.status).toBe(201);
  return String(answer.body.id);
}

async function approve(id: string) {
  await stepUp(made.test, two);
  return two.client.post(`/identity-changes/${id}/approve`);
}

describe('erasing an identity', () => {
  it('waits for its cases to be closed and for a legal hold, then leaves only a number', async () => {
    const { client } = made.prosecutor;
    const { id: caseId } = await made.aCase();
    await plantCanary(client, caseId);
    const { childRef, childNumber } = await childOf(caseId);
    const at = `/cases/${caseId}/children/${childRef}`;
    const text = await enterText(caseId, `Geachte heer, ${CANARY.callName} was er niet.`);
    const file = await enterFile(caseId, `${CANARY.callName} Kanariëstein`);
    const [before] = await sql<{ kid: string; wrapped: Buffer }>(
      `SELECT s.kid, s.wrapped_key AS wrapped FROM identity.subject s JOIN identity.child_number n ON n.subject_id = s.id
       WHERE n.child_ref = $1`,
      [childRef],
    );
    const id = await propose(childNumber);
    const open = await approve(id);
    await stage(caseId, 'CLOSED');
    const hold = await client.post(`${at}/legal-hold`, { reason: REASON });
    const again = await client.post(`${at}/legal-hold`, { reason: REASON });
    const kept = await approve(id);
    const lifted = await client.post(`${at}/legal-hold/lift`, { reason: REASON });
    const gone = await client.post(`${at}/legal-hold/lift`, { reason: REASON });
    const pending = await one.client.post('/identity-changes/corrections', {
      childNumber,
      reason: REASON,
      changes: { surname: 'Anders' },
    });
    const done = await approve(id);

    expect(
      [open, hold, again, kept, lifted, gone].map(({ status, body }) => body?.code ?? status),
    ).toEqual([
      'identity-access.case-open',
      204,
      'identity.held-already',
      'identity.legal-hold',
      204,
      'identity.no-hold',
    ]);
    expect([pending.status, done.status]).toEqual([201, 204]);

    // Nothing of it opens any more, and every read says the same.
    await stepUp(made.test, made.prosecutor);
    const reads = [
      await client.get(`${at}/narrow-answers?on=2026-03-02`),
      await client.post(`${at}/identifiers`, { kind: 'NICKNAME', value: 'Zwaluwtje' }),
      await client.post(`${at}/legal-hold`, { reason: REASON }),
      await client.get(`/documents/${text}/review`),
      await one.client.post('/identity-changes/corrections', {
        childNumber,
        reason: REASON,
        changes: { surname: 'Anders' },
      }),
    ];
    expect(reads.map(({ status, body }) => [status, body?.code])).toEqual(
      reads.map(() => [410, 'identity.erased']),
    );
    const opened = await client.post(`${at}/reveals`, {
      purpose: 'SAFETY',
      reason: REASON,
      fields: ['surname'],
    });
    const shown = await client.post(`/reveals/${opened.body.id}/show`);
    expect([shown.status, shown.body.code]).toEqual([410, 'identity.erased']);
    const original = { id: file as never, caseId: caseId as CaseId };
    await expect(
      made.test.app.get(OriginalFiles).read(systemActor(), original),
    ).rejects.toMatchObject({ code: 'identity.erased' });
    expect((await client.get(`/cases/${caseId}/identity`)).body.children).toMatchObject([
      { childRef, erased: true, held: false },
    ]);

    // Told outside the database too, once, so that an older backup does not bring it back.
    const keep = made.test.app.get(KeepVault);
    await keep.settle();
    await keep.settle();
    const list = readFileSync(
      erasureListOf(made.test.database.runtime.settings.ONTZIEN_KEY_FILE),
      'utf8',
    );
    const { rows: persons } = await made.test.database.admin.query<{ id: string }>(
      `SELECT subject_id AS id FROM identity.child_number WHERE child_ref = $1`,
      [childRef],
    );
    for (const erased of [String(persons[0]?.id), text, file])
      expect(list.split('\n').filter((line) => line === erased)).toHaveLength(1);

    // The key is nowhere: not in the record, not in a proposal, and a rotation does not bring it back.
    const rotated = await rewrapAll(made.test.database.runtime);
    expect(rotated.filter(({ failed }) => failed > 0)).toEqual([]);
    expect(
      await sql(
        `SELECT s.kid, s.wrapped_key, s.sealed, (SELECT count(*) FROM identity.duplicate_hash h WHERE h.subject_id = s.id) AS hashes,
           (SELECT array_agg(c.state || ':' || (c.sealed IS NULL)) FROM identity.change c WHERE c.id = $2) AS pending
         FROM identity.subject s JOIN identity.child_number n ON n.subject_id = s.id WHERE n.child_ref = $1`,
        [childRef, pending.body.id],
      ),
    ).toEqual([{ kid: null, wrapped_key: null, sealed: null, hashes: 0, pending: ['VOID:true'] }]);
    await expectNoCanary(made.test);

    // The certificate says who, when, which number and which key, and proves itself.
    const change = (await one.client.get(`/identity-changes/${id}`)).body;
    const certificate = (await one.client.get(`/erasure-certificates/${change.certificates[0]}`))
      .body;
    expect(change).toMatchObject({ state: 'APPROVED', actions: [] });
    expect(certificate).toMatchObject({
      childNumber,
      reason: REASON,
      requestedById: one.id,
      approvedById: two.id,
      keyId: before!.kid,
      originals: 2,
    });
    expect(certificate.keyFingerprint).toBe(
      createHash('sha256').update(`${childNumber}\n`).update(before!.wrapped).digest('hex'),
    );
    expect(certificate.hash).toBe(
      createHash('sha256')
        .update(
          [
            certificate.childNumber,
            certificate.reason,
            certificate.requestedById,
            certificate.requestedAt,
            certificate.approvedById,
            certificate.approvedAt,
            certificate.keyId,
            certificate.keyFingerprint,
            String(certificate.originals),
          ].join('\n'),
        )
        .digest('hex'),
    );
    await expect(sql('DELETE FROM identity.erasure_certificate')).rejects.toThrow(
      'history is never changed',
    );
    expect(
      await one.client.post('/identity-changes/erasures', { childNumber, reason: REASON }),
    ).toMatchObject({ status: 410 });
    expect(await sql('SELECT 1 FROM identity.erasure_certificate')).toHaveLength(1);
    // The same child may be registered anew; nothing of before is known.
    const fresh = await made.aCase();
    await plantCanary(client, fresh.id);
  }, 60_000);

  it('takes of a shared case only the originals that name this child', async () => {
    const { client } = made.prosecutor;
    const { id: caseId } = await made.aCase();
    for (const [callName, surname] of [
      ['Jorrit', 'Esdoornlaan'],
      ['Ylva', 'Kastanjehof'],
    ]) {
      const identity = { callName, givenNames: [callName], prefix: '', surname, bsn: '' };
      const body = {
        registrationKey: newId(),
        identity: { ...PROCEDURAL_CHILD, parents: [], siblings: [], nicknames: [], ...identity },
      };
      expect((await client.post(`/cases/${caseId}/children`, body)).status).toBe(201);
    }
    const other = await enterText(caseId, 'Geachte heer, Ylva Kastanjehof was er niet.');
    const both = await enterText(caseId, 'Jorrit Esdoornlaan liep met Ylva Kastanjehof mee.');
    await stage(caseId, 'CLOSED');
    const { childNumber } = await childOf(caseId);
    const done = await approve(await propose(childNumber));

    expect(done.status).toBe(204);
    expect((await client.get(`/documents/${other}/review`)).status).toBe(200);
    expect((await client.get(`/documents/${both}/review`)).body.code).toBe('identity.erased');
    // The sibling is still kept out of texts; of the other the vault knows nothing.
    const found = async (text: string) =>
      (await made.test.app.get(IdentityVault).findCertain(systemActor(), caseId as CaseId, text))
        .length;
    expect([await found('Ylva Kastanjehof'), await found('Jorrit Esdoornlaan')]).toEqual([1, 0]);
  });
});

describe('numbers that nobody used', () => {
  const keep = () => made.test.app.get(KeepVault);
  const registered = (caseId: string, registrationKey: string, surname: string) =>
    made.test.app.get(IdentityVault).register(systemActor(), {
      registrationKey: registrationKey as OpaqueId,
      caseId: caseId as CaseId,
      identity: { ...PROCEDURAL_CHILD, surname, bsn: '', parents: [], siblings: [] },
      reportedOn: '2026-02-20',
      decision: null,
    });
  const kept = async (ref: ChildRef) =>
    (await sql('SELECT 1 FROM identity.child_number WHERE child_ref = $1', [ref])).length === 1;

  it('are swept after a day with the identity behind them, and never issued again', async () => {
    await keep().sweep();
    const unused = await registered(newId(), newId(), 'Vlierbesser');
    const used = (await childOf(made.caseId)).childRef;
    made.test.clock.advance(24 * HOUR);
    expect([await keep().sweep(), await kept(unused.childRef)]).toEqual([0, true]);
    made.test.clock.advance(1);

    expect([await keep().sweep(), await kept(unused.childRef)]).toEqual([1, false]);
    expect(await kept(used as ChildRef)).toBe(true);
    expect(await sql('SELECT number FROM identity.retired_number')).toEqual([
      { number: unused.number },
    ]);
    const [row] = await sql<{ people: number }>(
      `SELECT count(*) AS people FROM identity.subject s WHERE NOT EXISTS
         (SELECT 1 FROM identity.child_number n WHERE n.subject_id = s.id)`,
    );
    expect(row).toEqual({ people: 0 });
  });

  it('stay when the registration is repeated in time, however late the sweep comes', async () => {
    const [caseId, key] = [newId(), newId()];
    const first = await registered(caseId, key, 'Duindoornsen');
    made.test.clock.advance(23 * HOUR);
    const again = await registered(caseId, key, 'Duindoornsen');
    made.test.clock.advance(2 * HOUR);

    expect(again.number).toBe(first.number);
    expect([await keep().sweep(), await kept(first.childRef)]).toEqual([0, true]);
    made.test.clock.advance(23 * HOUR);
    const [swept, later] = await Promise.all([
      keep().sweep(),
      registered(caseId, key, 'Duindoornsen'),
    ]);
    // Whoever came first, the retry holds a number that is there.
    expect([0, 1]).toContain(swept);
    expect(await kept(later.childRef)).toBe(true);
  });
});
