import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '../../src/kernel/ids.js';
import { DeliverEvents } from '../../src/modules/notifications/index.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import { aPerson, type Person } from '../harness/people.js';

// What was released is open to whom it was opened, party by party. INV-DOC-13.
const REASON = 'Gaat alleen over de eerste verdachte.';

let made: DocumentCase;
let staff: Person;
let clerk: Person;
let child: { readonly childRef: string };
let suspectId: string;

beforeAll(async () => {
  made = await aDocumentCase();
  const view = await made.prosecutor.client.get(`/cases/${made.caseId}`);
  suspectId = String(view.body.suspects[0].id);
  [child] = view.body.children;
  staff = await party('PROSECUTION_STAFF');
  clerk = await party('COURT_CLERK');
}, 60_000);
afterAll(() => made.test.close());

async function party(
  role: 'PROSECUTION_STAFF' | 'COURT_CLERK' | 'DEFENCE_COUNSEL' | 'VICTIM_COUNSEL',
  more: object = {},
): Promise<Person> {
  const person = await aPerson(made.test, role);
  const body = { personId: person.id, function: role, moment: 'ASSIGNMENT', ...more };
  const added = await made.prosecutor.client.post(`/cases/${made.caseId}/parties`, body);
  expect(added.status).toBe(204);
  return person;
}

const audience = (id: string, who = made.prosecutor) => who.client.get(`/documents/${id}/audience`);
const openTo = async (id: string, body: object, who = made.prosecutor) => {
  const { version } = (await made.prosecutor.client.get(`/documents/${id}`)).body;
  return who.client.put(`/documents/${id}/audience`, {
    version,
    everyone: false,
    openTo: [],
    reason: REASON,
    ...body,
  });
};
const DEFENCE = () => ({ function: 'DEFENCE_COUNSEL', represents: suspectId });
const COUNSEL = () => ({ function: 'VICTIM_COUNSEL', represents: child.childRef });
const CHILD_SIDE = () => [COUNSEL(), { function: 'GUARDIAN_AD_LITEM', represents: child.childRef }];
const JUDGE = { function: 'JUDGE', represents: null };

/** Everything through which somebody could get at a document, or learn that it is there. */
async function seenBy(who: Person, id: string) {
  const { client } = who;
  const list = await client.get(`/cases/${made.caseId}/documents`);
  const one = await Promise.all(
    ['', '/served', '/scan-report', '/file?as=PDF'].map((path) =>
      client.get(`/documents/${id}${path}`),
    ),
  );
  return {
    listed: list.body.items.some((item: { readonly id: string }) => item.id === id),
    statuses: one.map(({ status }) => status),
  };
}
const SEEN = { listed: true, statuses: [200, 200, 200, 200] };
const ABSENT = { listed: false, statuses: [404, 404, 404, 404] };

/** What a person is told of a document, in order. */
async function toldOf({ id: person }: Person, id: string): Promise<string[]> {
  const { rows } = await made.test.database.admin.query<{ type: string }>(
    `SELECT type FROM kernel.outbox_event WHERE subject_id = $1 AND $2 = ANY (recipients) ORDER BY id`,
    [id, person],
  );
  return rows.map(({ type }) => type);
}

const deliver = () => made.test.app.get(DeliverEvents, { strict: false }).execute();

/** What stands among a person's notices about a document, newest first. */
async function noticesOf({ client }: Person, id: string) {
  const { items } = (await client.get('/notices')).body;
  return (
    items as readonly { readonly id: string; readonly type: string; readonly subjectId: string }[]
  ).filter(({ subjectId }) => subjectId === id);
}

describe('a released document', () => {
  it('is for everybody in the case until somebody says otherwise', async () => {
    const id = await made.released();

    expect(await seenBy(made.defence, id)).toEqual(SEEN);
    expect(await seenBy(made.judge, id)).toEqual(SEEN);
    expect((await audience(id)).body.decisions).toEqual([]);
    expect((await made.prosecutor.client.get(`/documents/${id}`)).body.narrowed).toBe(false);
  });

  it('is as absent as none to whom it was taken from, by every way, and comes back when it is opened', async () => {
    const id = await made.released();
    const narrowed = await openTo(id, {
      openTo: [...CHILD_SIDE(), JUDGE],
      ground: 'NOT_CONCERNED',
    });
    const absent = await made.defence.client.get(`/documents/${newId()}`);
    const forbidden = await made.defence.client.get(`/documents/${id}`);

    expect(narrowed.status).toBe(204);
    expect(await seenBy(made.defence, id)).toEqual(ABSENT);
    expect(await seenBy(clerk, id)).toEqual(ABSENT);
    expect(await seenBy(made.judge, id)).toEqual(SEEN);
    expect(await seenBy(made.coordinator, id)).toEqual(SEEN);
    const shape = ({ body }: typeof absent) => ({ ...body, instance: '' });
    expect(shape(forbidden)).toEqual(shape(absent));
    await expect(made.prosecutor.client.get(`/documents/${id}`)).resolves.toMatchObject({
      body: { narrowed: true },
    });

    const reopened = await openTo(id, { openTo: [DEFENCE(), ...CHILD_SIDE()] });
    expect(reopened.status).toBe(204);
    expect(await seenBy(made.defence, id)).toEqual(SEEN);
    expect(await seenBy(made.judge, id)).toEqual(ABSENT);
    const history = (await audience(id)).body.decisions;
    expect(history.map(({ seq, ground }: Record<string, unknown>) => [seq, ground])).toEqual([
      [1, 'NOT_CONCERNED'],
      [2, null],
    ]);
    expect(history[0].openTo).toContainEqual(JUDGE);
  });

  it('is told to whom it becomes open, and to nobody it is taken from', async () => {
    const id = await made.released();
    await openTo(id, { openTo: [...CHILD_SIDE(), JUDGE], ground: 'NOT_CONCERNED' });
    const before = await toldOf(made.defence, id);
    await openTo(id, { everyone: true });

    expect(before).toEqual(['document.released']);
    expect(await toldOf(made.defence, id)).toEqual(['document.released', 'document.opened']);
    expect(await toldOf(made.judge, id)).toEqual(['document.released']);
  });

  it('is in no notice of whom it was taken from, and in the same notices again once it is opened', async () => {
    const id = await made.released();
    await deliver();
    const told = (await noticesOf(made.defence, id))[0];
    await openTo(id, { openTo: [...CHILD_SIDE(), JUDGE], ground: 'NOT_CONCERNED' });
    const absent = await made.defence.client.post(`/notices/${newId()}/read`, {});
    const forbidden = await made.defence.client.post(`/notices/${told!.id}/read`, {});
    const taken = await noticesOf(made.defence, id);
    const kept = await noticesOf(made.judge, id);
    await openTo(id, { everyone: true });
    await deliver();

    expect(told?.type).toBe('document.released');
    expect(taken).toEqual([]);
    expect(kept.map(({ type }) => type)).toEqual(['document.released']);
    expect({ ...forbidden.body, instance: '' }).toEqual({ ...absent.body, instance: '' });
    expect((await noticesOf(made.defence, id)).map(({ type }) => type)).toEqual([
      'document.opened',
      'document.released',
    ]);
  });

  it('is told of its withdrawal to whom it was open, and that stays among their notices', async () => {
    const id = await made.released();
    await made.prosecutor.client.post(`/documents/${id}/withdraw`, { reason: REASON });
    await deliver();

    expect((await noticesOf(made.defence, id)).map(({ type }) => type)).toEqual([
      'document.withdrawn',
      'document.released',
    ]);
  });

  it('leaves the bundle of whoever does not get it', async () => {
    const id = await made.released('Dit gaat over de fiets en over niets anders.');
    await openTo(id, { openTo: [...CHILD_SIDE(), JUDGE], ground: 'NOT_CONCERNED' });
    const audited = async (who: Person) => {
      await who.client.get(`/cases/${made.caseId}/document-bundle?as=ZIP`);
      const { rows } = await made.test.database.admin.query(
        `SELECT count(*) FROM audit.entry WHERE object_id = $1 AND actor_id = $2 AND verb = 'document.download'`,
        [id, who.id],
      );
      return Number(rows[0].count);
    };

    expect(await audited(made.judge)).toBe(1);
    expect(await audited(made.defence)).toBe(0);
  });
});

describe('the decision for whom a document is', () => {
  it('is taken before the release too, and holds from the first moment', async () => {
    const id = await made.entered();
    const decided = await made.decideAll(id);
    await openTo(id, { openTo: [...CHILD_SIDE(), JUDGE], ground: 'NOT_CONCERNED' });
    const stale = await made.prosecutor.client.post(`/documents/${id}/release`, {
      version: decided.version,
    });
    const { version } = await made.review(id);
    const released = await made.prosecutor.client.post(`/documents/${id}/release`, { version });

    expect([stale.status, released.status]).toEqual([412, 204]);
    expect(await seenBy(made.defence, id)).toEqual(ABSENT);
    expect(await toldOf(made.defence, id)).toEqual([]);
    expect(await toldOf(made.judge, id)).toEqual(['document.released']);
  });

  it('leaves the second look standing', async () => {
    const id = await made.entered('Wende ging naar De Zonnewijzer.');
    const { places } = await made.review(id);
    await made.prosecutor.client.put(`/documents/${id}/places/${String(places[0]!.number)}`, {
      decision: 'KEEP',
      version: places[0]!.version,
      reason: 'Nodig om de zin te kunnen begrijpen.',
    });
    const { version } = await made.decideAll(id);
    const look = await made.coordinator.client.post(`/documents/${id}/second-look`, { version });
    await openTo(id, { openTo: [DEFENCE(), ...CHILD_SIDE()] });

    expect(look.status).toBe(204);
    expect(await made.review(id)).toMatchObject({ secondLookStands: true, version: version + 1 });
  });

  it('goes along when a document is put up for review again, whoever does it', async () => {
    const id = await made.released();
    await openTo(id, { openTo: [...CHILD_SIDE(), JUDGE], ground: 'NOT_CONCERNED' });
    const renewed = await staff.client.post(`/documents/${id}/renew`, { reason: REASON });
    const again = String(renewed.body.id);
    const { version } = await made.decideAll(again);
    await made.prosecutor.client.post(`/documents/${again}/release`, { version });

    expect(renewed.status).toBe(201);
    expect(await seenBy(made.judge, again)).toEqual(SEEN);
    expect(await seenBy(made.defence, again)).toEqual(ABSENT);
    expect((await audience(again)).body.decisions).toEqual((await audience(id)).body.decisions);
  });

  it('is the prosecutor’s where a party is left out, and needs its ground', async () => {
    const id = await made.released();
    const body = { openTo: [...CHILD_SIDE(), JUDGE], ground: 'NOT_CONCERNED' };
    const byStaff = await openTo(id, body, staff);
    const without = await openTo(id, { openTo: body.openTo });
    const childSide = await openTo(id, {
      openTo: [DEFENCE(), JUDGE],
      ground: 'INVESTIGATION_INTEREST',
    });
    const unnamed = await openTo(id, { openTo: [DEFENCE(), JUDGE], ground: 'AUTHORISED' });
    const authorised = await openTo(id, {
      openTo: [DEFENCE(), JUDGE],
      ground: 'AUTHORISED',
      authorisation: 'RC 12 maart 2026, kenmerk 26-114',
    });

    expect(byStaff).toMatchObject({ status: 403, body: { code: 'documents.audience-not-yours' } });
    expect(without).toMatchObject({
      status: 422,
      body: { code: 'documents.audience-needs-ground', errors: [{ pointer: '/ground' }] },
    });
    for (const refused of [childSide, unnamed])
      expect(refused).toMatchObject({
        status: 422,
        body: { code: 'documents.audience-needs-authorisation' },
      });
    expect(authorised.status).toBe(204);
    expect((await openTo(id, { everyone: true }, staff)).status).toBe(204);
  });

  it('names nobody of another case, and no child in its reason', async () => {
    const id = await made.released();
    const stranger = await made.aCase();
    const elsewhere = { function: 'DEFENCE_COUNSEL', represents: stranger.suspectId };
    const unknown = await openTo(id, { openTo: [elsewhere, ...CHILD_SIDE(), DEFENCE()] });
    const named = await openTo(id, {
      openTo: [DEFENCE(), ...CHILD_SIDE()],
      reason: 'Wende van Zilverschoon wil dit niet.',
    });

    expect(unknown).toMatchObject({ status: 422, body: { code: 'documents.audience-unknown' } });
    expect(named).toMatchObject({ status: 422, body: { code: 'identity.text-identifies-child' } });
  });

  it('is refused on a version that somebody changed since, and after withdrawal', async () => {
    const id = await made.released();
    const body = { openTo: [DEFENCE(), ...CHILD_SIDE()] };
    const stale = await openTo(id, { ...body, version: 1 });
    const once = await openTo(id, body);
    const twice = await openTo(id, { ...body, version: 1 });
    await made.prosecutor.client.post(`/documents/${id}/withdraw`, { reason: REASON });

    expect(stale).toMatchObject({ status: 412, body: { code: 'kernel.version-stale' } });
    expect([once.status, twice.status]).toEqual([204, 204]);
    expect(await openTo(id, { everyone: true })).toMatchObject({
      status: 409,
      body: { code: 'documents.action-not-available' },
    });
  });

  it('is on record too where only its ground, authorisation or reason differs from the last one', async () => {
    const id = await made.released();
    const body = { openTo: [DEFENCE(), JUDGE] };
    const authorised = { ...body, ground: 'AUTHORISED' };
    const authorisation = 'RC 12 maart 2026, kenmerk 26-114';
    await openTo(id, { ...body, ground: 'NOT_CONCERNED' });
    await openTo(id, { ...authorised, authorisation });
    await openTo(id, { ...authorised, authorisation: 'RC 13 maart 2026, kenmerk 26-120' });
    const last = { ...authorised, authorisation: 'RC 13 maart 2026, kenmerk 26-120' };
    await openTo(id, { ...last, reason: 'De rechter-commissaris gaf een nieuwe beslissing.' });
    const again = await openTo(id, {
      ...last,
      reason: 'De rechter-commissaris gaf een nieuwe beslissing.',
    });
    const { decisions } = (await audience(id)).body;

    expect(again.status).toBe(204);
    expect(decisions.map(({ ground }: { readonly ground: string }) => ground)).toEqual([
      'NOT_CONCERNED',
      'AUTHORISED',
      'AUTHORISED',
      'AUTHORISED',
    ]);
    expect(decisions[0].authorisation).toBeNull();
    expect(decisions[1].authorisation).toBe(authorisation);
    expect(decisions[3]).toMatchObject({
      authorisation: last.authorisation,
      reason: 'De rechter-commissaris gaf een nieuwe beslissing.',
    });
  });

  it('leaves its trace: what was opened and closed, why, and to whom', async () => {
    const id = await made.released();
    await openTo(id, { openTo: [...CHILD_SIDE(), JUDGE], ground: 'NOT_CONCERNED' });
    await openTo(id, { everyone: true, reason: 'Nu ook van belang voor de anderen.' });
    const { rows } = await made.test.database.admin.query(
      `SELECT operation, fields_touched, justification, recipients FROM audit.entry
       WHERE object_id = $1 AND verb = 'document.open-to' ORDER BY occurred_at`,
      [id],
    );

    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ operation: 'ACCESS', justification: REASON, recipients: [] });
    expect(rows[0].fields_touched).toEqual(
      expect.arrayContaining(['closed DEFENCE_COUNSEL V1', 'closed COURT_CLERK', 'NOT_CONCERNED']),
    );
    expect(rows[1].fields_touched).toContain('opened DEFENCE_COUNSEL V1');
    expect(rows[1].recipients).toEqual(expect.arrayContaining([made.defence.id, clerk.id]));
    expect(rows[1].recipients).not.toContain(made.judge.id);
  });
});

describe('the database', () => {
  let app: pg.Pool;
  beforeAll(() => {
    app = new pg.Pool({ connectionString: made.test.database.runtime.urls.app, max: 1 });
  });
  afterAll(() => app.end());

  it('shows a document to nobody it is not open to, whatever a statement asks', async () => {
    const id = await made.released();
    await openTo(id, { openTo: [...CHILD_SIDE(), JUDGE], ground: 'NOT_CONCERNED' });
    const rowsFor = async (who: Person) => {
      const client = await app.connect();
      try {
        await client.query('BEGIN');
        await client.query(
          `SELECT set_config('app.actor', $1, true), set_config('app.roles', 'X', true)`,
          [who.id],
        );
        const { rows } = await client.query(
          `SELECT (SELECT count(*)::int FROM documents.document WHERE id = $1) AS documents,
             (SELECT count(*)::int FROM documents.served_version WHERE document_id = $1) AS served,
             (SELECT count(*)::int FROM documents.audience WHERE document_id = $1) AS decisions`,
          [id],
        );
        return rows[0];
      } finally {
        await client.query('ROLLBACK');
        client.release();
      }
    };

    expect(await rowsFor(made.judge)).toEqual({ documents: 1, served: 1, decisions: 0 });
    expect(await rowsFor(made.defence)).toEqual({ documents: 0, served: 0, decisions: 0 });
    expect(await rowsFor(made.prosecutor)).toEqual({ documents: 1, served: 1, decisions: 1 });
  });
});

const SECOND_CHILD = {
  bsn: '999900080',
  callName: 'Baukje',
  givenNames: ['Baukje'],
  surname: 'Heron',
  dateOfBirth: '2016-05-04',
};

// Last: a second child changes who is left out.
describe('a narrowed document', () => {
  it('is for who comes into a seat it was opened to, not for who comes beside it', async () => {
    const id = await made.released();
    await openTo(id, { openTo: [COUNSEL(), DEFENCE(), CHILD_SIDE()[1]] });
    const counsel = await party('VICTIM_COUNSEL', { childRef: child.childRef });
    const other = await made.prosecutor.client.post(`/cases/${made.caseId}/children`, {
      registrationKey: newId(),
      identity: { ...SECOND_CHILD },
    });
    const otherCounsel = await party('VICTIM_COUNSEL', { childRef: other.body.childRef });

    expect(await seenBy(counsel, id)).toEqual(SEEN);
    expect(await seenBy(otherCounsel, id)).toEqual(ABSENT);
    expect((await audience(id)).body.seats).toContainEqual(
      expect.objectContaining({ represents: other.body.childRef, open: false }),
    );
  });
});
