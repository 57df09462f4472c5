import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { IdentityVault } from '../../src/modules/identity-vault/index.js';
import type { TestApp } from '../harness/app.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import type { Person } from '../harness/people.js';
import { PROCEDURAL_CHILD, PROCEDURAL_IDENTIFIERS } from '../harness/procedural-text.js';

let test: TestApp;
let given: DocumentCase;
let prosecutor: Person;
let coordinator: Person;
let defence: Person;
let judge: Person;
let stranger: Person;

const REASON = 'Nodig om de aangifte te kunnen begrijpen';

beforeAll(async () => {
  given = await aDocumentCase();
  ({ test, prosecutor, coordinator, defence, judge, stranger } = given);
});
afterAll(() => test.close());

describe('releasing', () => {
  it('serves the child number and no identifier', async () => {
    const id = await given.released();
    const served = await defence.client.get(`/documents/${id}/served`);

    expect(served.status).toBe(200);
    expect(served.body.text).toContain(given.childNumber);
    expect(served.body.text).toContain('mr. Quartz');
    for (const word of PROCEDURAL_IDENTIFIERS) expect(served.text).not.toContain(word);
  });

  it('waits for every doubtful place and says how many', async () => {
    const id = await given.entered();
    await test.database.admin.query(
      `UPDATE documents.place SET certain = false WHERE document_id = $1 AND number IN (1, 2)`,
      [id],
    );
    const { version, openPlaces, actions } = await given.review(id);
    const refused = await prosecutor.client.post(`/documents/${id}/release`, { version });

    expect(openPlaces).toBeGreaterThanOrEqual(2);
    expect(actions).not.toContain('release');
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'documents.places-open', params: { open: openPlaces } },
    });
    expect((await defence.client.get(`/documents/${id}/served`)).status).toBe(404);
    await expect(
      test.database.admin.query(
        `UPDATE documents.document SET state = 'RELEASED', released_at = now(), released_by = entered_by WHERE id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'document_places_decided' });
  });

  it('happens once however often it is clicked', async () => {
    const id = await given.entered();
    const { version } = await given.decideAll(id);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        prosecutor.client.post(`/documents/${id}/release`, { version }),
      ),
    );
    const { rows } = await test.database.admin.query(
      `SELECT (SELECT count(*) FROM audit.entry WHERE object_id = $1 AND verb = 'document.release') AS audited, (SELECT count(*) FROM kernel.outbox_event WHERE subject_id = $1 AND type = 'document.released') AS told`,
      [id],
    );

    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
    expect(rows).toEqual([{ audited: 1, told: 1 }]);
  });

  it('refuses a version that somebody changed since it was read', async () => {
    const id = await given.entered();
    const { version } = await given.decideAll(id);
    await coordinator.client.post(`/documents/${id}/places`, {
      start: 0,
      end: 4,
      type: 'OTHER_ID',
    });

    expect(await prosecutor.client.post(`/documents/${id}/release`, { version })).toMatchObject({
      status: 412,
      body: { code: 'kernel.version-stale' },
    });
  });

  it('changes nothing any more afterwards, and serves nothing once withdrawn', async () => {
    const id = await given.released();
    expect(
      await prosecutor.client.put(`/documents/${id}/places/1`, {
        decision: 'KEEP',
        version: 1,
        reason: REASON,
      }),
    ).toMatchObject({ status: 409, body: { code: 'documents.action-not-available' } });
    expect(
      await prosecutor.client.post(`/documents/${id}/places`, { start: 0, end: 4, type: 'NAME' }),
    ).toMatchObject({ status: 409 });
    await expect(
      test.database.admin.query(
        `UPDATE documents.served_version SET text = 'x' WHERE document_id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'audit_history_unchanged' });

    expect(
      await prosecutor.client.post(`/documents/${id}/withdraw`, { reason: 'kort' }),
    ).toMatchObject({ status: 422 });
    expect(
      (
        await prosecutor.client.post(`/documents/${id}/withdraw`, {
          reason: 'Verkeerde versie verstrekt',
        })
      ).status,
    ).toBe(204);
    expect((await defence.client.get(`/documents/${id}/served`)).status).toBe(404);
    expect((await defence.client.get(`/documents/${id}`)).status).toBe(404);
    expect((await prosecutor.client.get(`/documents/${id}`)).body).toMatchObject({
      state: 'WITHDRAWN',
      withdrawalReason: 'Verkeerde versie verstrekt',
      actions: ['review'],
    });
    expect(await prosecutor.client.post(`/documents/${id}/release`, { version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'documents.action-not-available' },
    });
  });

  it('looks again for a child that was registered after the review', async () => {
    const other = await given.aCase();
    const heron = {
      ...PROCEDURAL_CHILD,
      bsn: '999900080',
      callName: 'Baukje',
      givenNames: ['Baukje'],
      surname: 'Rietwijk',
      prefix: '',
      dateOfBirth: '2015-01-02',
      nicknames: [],
      phones: [],
      emails: [],
      handles: [],
      parents: [],
      siblings: [],
    };
    const linden = {
      ...heron,
      bsn: '',
      callName: 'Doutzen',
      givenNames: ['Doutzen'],
      surname: 'Wiersinga',
      dateOfBirth: '2014-01-02',
    };
    expect(
      (
        await prosecutor.client.post(`/cases/${other.id}/children`, {
          registrationKey: newId(),
          identity: heron,
        })
      ).status,
    ).toBe(201);
    const { id } = (
      await prosecutor.client.post(`/cases/${other.id}/documents`, {
        documentKey: newId(),
        kind: 'BRIEF',
        title: 'Brief',
        text: 'Baukje Rietwijk zag het. Doutzen Wiersinga ook.',
      })
    ).body;
    const before = await given.decideAll(id);
    await prosecutor.client.post(`/cases/${other.id}/children`, {
      registrationKey: newId(),
      identity: linden,
    });

    const refused = await prosecutor.client.post(`/documents/${id}/release`, {
      version: before.version,
    });
    const after = await given.decideAll(id);
    const second = await prosecutor.client.post(`/documents/${id}/release`, {
      version: after.version,
    });
    const served = await prosecutor.client.get(`/documents/${id}/served`);

    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'documents.places-found', params: { places: 1 } },
    });
    expect(second.status).toBe(204);
    expect(served.text).not.toMatch(/Rietwijk|Baukje|Doutzen|Wiersinga/);
  });

  it('A12 gives brother and sister a number each and ties them to each other nowhere', async () => {
    const { id: caseId, suspectId } = await given.aCase();
    const home = { ...PROCEDURAL_CHILD, bsn: '', surname: 'Boterbloem', prefix: 'van der' };
    const child = async (callName: string, dateOfBirth: string, role: string, sibling: string) => {
      const { body } = await prosecutor.client.post(`/cases/${caseId}/children`, {
        registrationKey: newId(),
        identity: {
          ...home,
          callName,
          givenNames: [callName],
          dateOfBirth,
          nicknames: [],
          phones: [],
          emails: [],
          handles: [],
          siblings: [{ role, givenName: sibling, surname: 'Boterbloem', phones: [], emails: [] }],
        },
      });
      return String(body.childNumber);
    };
    const ten = await child('Fleurtje', '2015-12-03', 'broer', 'Jorrit');
    const six = await child('Jorrit', '2019-04-05', 'zus', 'Fleurtje');
    const counsel = { personId: defence.id, function: 'DEFENCE_COUNSEL', moment: 'ASSIGNMENT' };
    await prosecutor.client.post(`/cases/${caseId}/parties`, { ...counsel, suspectId });
    const { id } = (
      await prosecutor.client.post(`/cases/${caseId}/documents`, {
        documentKey: newId(),
        kind: 'PV_VERHOOR',
        title: 'Verhoor',
        text: 'Fleurtje van der Boterbloem (3 december 2015) zag het. Jorrit van der Boterbloem, geboren 05-04-2019, kwam later. J. van der Boterbloem liep weg. Marit Oosterwolde haalde Jorrit op.',
      })
    ).body;
    const { version } = await given.decideAll(id);
    const released = await prosecutor.client.post(`/documents/${id}/release`, { version });
    const served = await defence.client.get(`/documents/${id}/served`);

    expect([released.status, served.body.text]).toEqual([
      204,
      `${ten} ([geboortedatum: leeftijd 9–11]) zag het. ${six}, geboren [geboortedatum: leeftijd 6–8], kwam later. ${six} liep weg. [moeder] haalde ${six} op.`,
    ]);
    const seen = await defence.client.get(`/cases/${caseId}`);
    expect(seen.text).not.toMatch(/sibling|broer|zus|Boterbloem/i);
  });

  it('asks for a reason when the vault is sure of words that were kept as doubtful', async () => {
    const text = 'Wende van Zilverschoon zag het.';
    const id = await given.entered(text);
    await test.database.admin.query(
      `UPDATE documents.place SET certain = false WHERE document_id = $1`,
      [id],
    );
    const { version } = await given.decideAll(id, 'KEEP');
    await given.coordinator.client.post(`/documents/${id}/second-look`, { version });
    const refused = await prosecutor.client.post(`/documents/${id}/release`, { version });

    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'documents.served-text-identifies-child',
        errors: [{ pointer: '/text', params: { start: 0, end: 22, type: 'NAME' } }],
      },
    });
    expect(refused.text).not.toContain('Zilverschoon');
  });
});

describe('who sees what', () => {
  it('shows drafts to reviewers only; to everybody else they look absent', async () => {
    const id = await given.entered();

    for (const person of [defence, judge, stranger]) {
      const foreign = await person.client.get(`/documents/${id}`);
      const absent = await person.client.get(`/documents/${newId()}`);
      expect(foreign.status).toBe(404);
      expect({ ...foreign.body, instance: '' }).toEqual({ ...absent.body, instance: '' });
      for (const path of ['review', 'served'])
        expect((await person.client.get(`/documents/${id}/${path}`)).status).toBe(404);
      expect((await person.client.post(`/documents/${id}/release`, { version: 1 })).status).toBe(
        404,
      );
      expect(
        (await person.client.put(`/documents/${id}/places/1`, { decision: 'KEEP', version: 1 }))
          .status,
      ).toBe(404);
    }
    const listed = await defence.client.get(`/cases/${given.caseId}/documents?limit=100`);
    expect(listed.body.items.every((item: { state: string }) => item.state === 'RELEASED')).toBe(
      true,
    );
    expect((await stranger.client.get(`/cases/${given.caseId}/documents`)).status).toBe(404);
    expect(
      (
        await stranger.client.post(`/cases/${given.caseId}/documents`, {
          documentKey: newId(),
          kind: 'BRIEF',
          title: 'Brief',
          text: 'Tekst',
        })
      ).status,
    ).toBe(404);
  });

  it('lists page by page without a gap', async () => {
    const whole = await prosecutor.client.get(`/cases/${given.caseId}/documents?limit=100`);
    const ids: string[] = [];
    for (let after = ''; ;) {
      const page = await prosecutor.client.get(`/cases/${given.caseId}/documents?limit=3${after}`);
      ids.push(...page.body.items.map((item: { id: string }) => item.id));
      if (page.body.next === null) break;
      after = `&after=${page.body.next}`;
    }

    expect(ids).toEqual(whole.body.items.map((item: { id: string }) => item.id));
    expect(ids.length).toBeGreaterThan(5);
  });

  it('answers an empty list for a case without documents', async () => {
    const { id } = await given.aCase();

    expect((await prosecutor.client.get(`/cases/${id}/documents`)).body).toEqual({
      items: [],
      next: null,
    });
  });

  it('records each reading of a served text as a disclosure to the reader', async () => {
    const id = await given.released();
    await defence.client.get(`/documents/${id}/served`);
    const { rows } = await test.database.admin.query(
      `SELECT actor_id, recipients, length(justification) >= 20 AS justified FROM audit.entry WHERE object_id = $1 AND operation = 'DISCLOSURE'`,
      [id],
    );

    expect(rows).toEqual([{ actor_id: defence.id, recipients: [defence.id], justified: true }]);
    expect((await defence.client.get(`/documents/${id}`)).body.actions).toEqual(['read-served']);
  });
});

describe('when the vault or the engine fails', () => {
  it('enters, reviews and releases nothing while the engine fails', async () => {
    const id = await given.entered();
    const { version } = await given.decideAll(id);
    const vault = test.app.get(IdentityVault, { strict: false });
    const broken = jest.spyOn(vault, 'findCertain').mockRejectedValue(new Error('Wende'));

    const refused = await prosecutor.client.post(`/documents/${id}/release`, { version });
    broken.mockRestore();

    expect(refused).toMatchObject({ status: 500, body: { code: 'kernel.unexpected' } });
    expect(refused.text).not.toContain('Wende');
    expect((await prosecutor.client.get(`/documents/${id}`)).body.state).toBe('IN_REVIEW');
    expect((await defence.client.get(`/documents/${id}/served`)).status).toBe(404);
  });

  it('shares nothing while the vault does not answer, and goes on when it does', async () => {
    const id = await given.entered();
    const { version } = await given.decideAll(id);
    const { admin } = test.database;
    const name = new URL(test.database.adminUrl).pathname.slice(1);
    await admin.query(`REVOKE CONNECT ON DATABASE ${name} FROM ontzien_vault, PUBLIC`);
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND usename = 'ontzien_vault'`,
      [name],
    );

    const refusals = [
      await prosecutor.client.post(`/documents/${id}/release`, { version }),
      await prosecutor.client.get(`/documents/${id}/review`),
      await given.enter('Een korte brief.'),
      await prosecutor.client.post(`/documents/${id}/places`, { start: 0, end: 4, type: 'NAME' }),
    ];
    const state = (await prosecutor.client.get(`/documents/${id}`)).body.state;
    const served = await defence.client.get(`/documents/${id}/served`);
    await admin.query(`GRANT CONNECT ON DATABASE ${name} TO ontzien_vault, PUBLIC`);

    for (const refused of refusals)
      expect(refused).toMatchObject({ status: 503, body: { code: 'identity.vault-unavailable' } });
    expect(state).toBe('IN_REVIEW');
    expect(served.status).toBe(404);
    expect((await prosecutor.client.post(`/documents/${id}/release`, { version })).status).toBe(
      204,
    );
  });
});
