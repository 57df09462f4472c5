import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemActor } from '../../src/kernel/actor.js';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work.js';
import type { OpaqueId, RecordingId } from '../../src/kernel/ids.js';
import { DeliverEvents } from '../../src/modules/notifications/index.js';
import { Recordings, RemindViewers } from '../../src/modules/recordings/index.js';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import { auditVerbs } from '../harness/audit.js';
import { aChildCase, at, inCase } from '../harness/interviews.js';
import { aFilm } from '../harness/mp4.js';
import { aPerson, type Person } from '../harness/people.js';
import {
  aGrant,
  aHeldSession,
  aParty,
  aRight,
  aVerifiedRecording,
  type HeldSession,
} from '../harness/recordings.js';

const HOUR = 3_600_000;
const WHY = { reason: 'Voorbereiding van de zitting', agreement: true };
let test: TestApp;
let session: HeldSession;
let judge: Person;
let id: RecordingId;

beforeAll(async () => {
  test = await startApp();
  session = await aHeldSession(test);
  judge = await aParty(test, session, 'JUDGE');
  ({ id } = await aVerifiedRecording(session, await aFilm({ seconds: 5, width: 160, height: 96 })));
});
afterAll(() => test.close());
beforeEach(() => at(test, TEST_NOW, judge, session.prosecutor, session.interviewer));

/** Counsel in the case to whom no right was given. */
/** How many readings of one's notices the trail holds. */
async function noticesReadBy({ id }: Person): Promise<number> {
  const { rows } = await test.database.admin.query(
    `SELECT count(*)::int AS read FROM audit.entry WHERE actor_id = $1 AND verb = 'notice.list'`,
    [id],
  );
  return rows[0].read;
}

async function counselWithout(): Promise<Person> {
  const counsel = await aParty(test, session, 'DEFENCE_COUNSEL');
  await revoke((await rights(counsel))[0].id);
  return counsel;
}
const rights = async (person: Person) =>
  (await person.client.get(`/cases/${session.caseId}/viewing-rights`)).body.items;
const ofPerson = async (person: Person) =>
  (await rights(session.prosecutor)).filter(
    (item: { personId: string; status: string }) =>
      item.personId === person.id && item.status !== 'REVOKED',
  );
const revoke = (right: string) =>
  session.prosecutor.client.post(`/viewing-rights/${right}/revoke`, { reason: 'Niet meer nodig' });
const open = (person: Person) => person.client.post(`/recordings/${id}/play-grants`, WHY);
const part = (person: Person, grant: string) =>
  person.client.get(`/recordings/${id}/content?grant=${grant}`, { range: 'bytes=0-9' });
const inHours = (hours: number) =>
  new Date(test.clock.now().getTime() + hours * HOUR).toISOString();

describe('a right to view', () => {
  it('is what counsel for the defence watch under, from its start until its end', async () => {
    const counsel = await counselWithout();
    expect(await open(counsel)).toMatchObject({
      status: 409,
      body: { code: 'recordings.right-missing' },
    });
    await aRight(test, session, counsel, { startsAt: inHours(1), endsAt: inHours(2) });
    expect((await open(counsel)).body.code).toBe('recordings.right-not-begun');
    expect((await ofPerson(counsel))[0]).toMatchObject({ status: 'SCHEDULED', openedAt: null });

    await at(test, inHours(1), counsel, session.prosecutor);
    expect((await ofPerson(counsel))[0].status).toBe('UNOPENED');
    const grant = await open(counsel);
    expect(grant).toMatchObject({ status: 201, body: { expiresAt: inHours(1) } });
    expect((await part(counsel, grant.body.id)).status).toBe(206);
    expect((await ofPerson(counsel))[0].status).toBe('OPENED');
    await at(test, inHours(1), counsel, session.prosecutor);
    expect((await part(counsel, grant.body.id)).status).toBe(410);
    expect((await open(counsel)).status).toBe(409);
    expect((await ofPerson(counsel))[0]).toMatchObject({
      status: 'EXPIRED',
      openedAt: expect.any(String),
    });
  });

  it('is for the tracks it names', async () => {
    const counsel = await counselWithout();
    await aRight(test, session, counsel, { tracks: ['CLOSE_UP', 'DOCUMENT_CAMERA'] });

    expect((await open(counsel)).status).toBe(409);
  });

  it('ends at once when it is revoked, and does not come back', async () => {
    const counsel = await counselWithout();
    const right = await aRight(test, session, counsel);
    const grant = await aGrant(counsel, id);
    expect((await part(counsel, grant)).status).toBe(206);
    expect((await revoke(right)).status).toBe(204);

    expect((await part(counsel, grant)).status).toBe(410);
    expect(
      (
        await counsel.client.post(`/play-grants/${grant}/progress`, {
          fromMs: 0,
          toMs: 1,
          speed: 1,
        })
      ).status,
    ).toBe(410);
    expect(await revoke(right)).toMatchObject({
      status: 409,
      body: { code: 'recordings.right-over' },
    });
    await expect(
      test.database.admin.query(
        'UPDATE recordings.viewing_right SET revoked_at = NULL, revoked_by = NULL, revoked_because = NULL WHERE id = $1',
        [right],
      ),
    ).rejects.toMatchObject({ constraint: 'viewing_right_only_ends' });
  });

  it('that is revoked in the middle of playing stops the picture within seconds', async () => {
    const counsel = await counselWithout();
    const right = await aRight(test, session, counsel);
    const { id: long } = await aVerifiedRecording(
      session,
      await aFilm({ seconds: 70, width: 640, height: 360 }),
    );
    const grant = await aGrant(counsel, long);
    const received = await bytesUntilEnd(counsel, long, grant, () => revoke(right));

    expect(received.announced).toBeGreaterThan(20_000_000);
    expect(received.bytes).toBeLessThan(received.announced);
  }, 60_000);

  it('is only given to counsel of the case, whole, and says all that is wrong at once', async () => {
    const give = (change: object) =>
      session.prosecutor.client.post(`/cases/${session.caseId}/viewing-rights`, {
        childRef: session.childRef,
        personId: judge.id,
        tracks: ['OVERVIEW'],
        startsAt: inHours(2),
        endsAt: inHours(1),
        place: 'REMOTE',
        reason: 'Voorbereiding van de zitting',
        ...change,
      });
    const refused = await give({});
    expect(refused).toMatchObject({ status: 422, body: { code: 'recordings.right-unfit' } });
    expect(refused.body.errors).toEqual([
      { pointer: '/personId', code: 'not-counsel' },
      { pointer: '/endsAt', code: 'before-start' },
      { pointer: '/decision', code: 'missing' },
    ]);
    expect((await give({ reason: 'kort' })).status).toBe(422);
  });

  it('leaves an audit row at every act, and tells the person', async () => {
    const counsel = await counselWithout();
    const right = await aRight(test, session, counsel);
    await revoke(right);
    expect(await auditVerbs(test, right)).toEqual(['viewing-right.give', 'viewing-right.revoke']);
    const told = await test.database.admin.query<{ type: string }>(
      'SELECT type FROM kernel.outbox_event WHERE subject_id = $1 AND recipients = ARRAY[$2::uuid] ORDER BY id',
      [right, counsel.id],
    );
    expect(told.rows.map(({ type }) => type)).toEqual([
      'viewing-right.given',
      'viewing-right.revoked',
    ]);
  });
});

describe('the viewing room', () => {
  const ask = (counsel: Person) =>
    counsel.client.post(`/cases/${session.caseId}/viewing-requests`, {
      childRef: session.childRef,
      reason: 'Voorbereiding van de verdediging',
    });
  const requestOf = async (counsel: Person) =>
    (await counsel.client.get(`/cases/${session.caseId}/viewing-requests`)).body.items.at(-1);
  const offer = (request: string, slots: readonly object[], by = session.prosecutor) =>
    by.client.post(`/viewing-requests/${request}/slots`, {
      room: 'Kijkkamer 1',
      tracks: ['OVERVIEW', 'CLOSE_UP'],
      slots,
    });
  const slotAt = (hours: number) => ({ startsAt: inHours(hours), endsAt: inHours(hours + 3) });
  const workOf = async (person: Person, kind: string) =>
    (await person.client.get('/work')).body.items.filter(
      (item: { kind: string }) => item.kind === kind,
    );
  const work = async (person: Person) =>
    (await person.client.get('/work')).body.items
      .map(({ kind }: { kind: string }) => kind)
      .filter((kind: string) => kind.startsWith('VIEWING'));

  it('is asked for, offered and chosen; it plays once presence was confirmed', async () => {
    const counsel = await counselWithout();
    const supervisor = await aParty(test, session, 'VICTIM_COORDINATOR');
    const { id: request } = (await ask(counsel)).body;
    expect((await ask(counsel)).body.code).toBe('recordings.viewing-asked');
    expect(await work(session.prosecutor)).toContain('VIEWING_TO_OFFER');
    expect((await offer(request, [slotAt(24), slotAt(48)], supervisor)).status).toBe(204);
    expect(await work(counsel)).toEqual(['VIEWING_TO_CHOOSE']);
    const seen = await requestOf(counsel);
    expect(seen).toMatchObject({ late: null, actions: ['choose'] });

    const chosen = await counsel.client.post(`/viewing-slots/${seen.slots[0].id}/choose`);
    expect(chosen.status).toBe(201);
    expect(await counsel.client.post(`/viewing-slots/${seen.slots[1].id}/choose`)).toMatchObject({
      status: 409,
      body: { code: 'recordings.request-settled' },
    });
    expect(await work(counsel)).toEqual(['VIEWING_TO_OPEN']);
    const { startsAt, endsAt } = slotAt(24);
    const appointment = { startsAt, endsAt, room: 'Kijkkamer 1', office: expect.any(String) };
    expect(await workOf(counsel, 'VIEWING_TO_OPEN')).toMatchObject([{ appointment }]);
    await test.app.get(DeliverEvents, { strict: false }).execute();
    expect((await supervisor.client.get('/notices/unread')).body.unread).toBeGreaterThan(0);
    expect(await noticesReadBy(supervisor)).toBe(0);
    expect((await supervisor.client.get('/notices')).body.items[0]).toMatchObject({
      type: 'viewing-slot.chosen',
      parketnummer: expect.any(String),
      appointment,
    });
    expect(await noticesReadBy(supervisor)).toBe(1);
    const presence = () => supervisor.client.post(`/viewing-rights/${chosen.body.id}/presence`);
    expect((await presence()).body.code).toBe('recordings.presence-not-now');
    await at(test, inHours(24), counsel, supervisor, session.prosecutor);
    expect((await open(counsel)).body.code).toBe('recordings.presence-missing');
    expect((await presence()).status).toBe(204);
    expect((await open(counsel)).status).toBe(201);
    expect((await presence()).status).toBe(409);
    expect(await work(counsel)).toEqual([]);
    const list = await supervisor.client.get(
      `/viewing-room?day=${test.clock.now().toISOString().slice(0, 10)}`,
    );
    expect(list.body.items).toMatchObject([{ id: chosen.body.id, status: 'OPENED' }]);
  });

  it('is reminded of once: an appointment the day before, an unopened right before its end', async () => {
    const counsel = await counselWithout();
    const reminders = async (right: string) => {
      await test.app.get(RemindViewers).execute();
      await test.app.get(RemindViewers).execute();
      const { rows } = await test.database.admin.query<{ type: string }>(
        `SELECT type FROM kernel.outbox_event WHERE subject_id = $1 AND recipients = ARRAY[$2::uuid] AND type IN ('viewing-right.starts', 'viewing-right.ends')`,
        [right, counsel.id],
      );
      return rows.map(({ type }) => type);
    };
    const { id: request } = (await ask(counsel)).body;
    await offer(request, [slotAt(300)]);
    const [slot] = (await requestOf(counsel)).slots;
    const { id: appointment } = (await counsel.client.post(`/viewing-slots/${slot.id}/choose`))
      .body;
    const remote = await aRight(test, session, counsel, { endsAt: inHours(10 * 24) });

    test.clock.set(inHours(7 * 24 - 1));
    expect([await reminders(appointment), await reminders(remote)]).toEqual([[], []]);
    test.clock.set(inHours(1));
    expect([await reminders(appointment), await reminders(remote)]).toEqual([
      [],
      ['viewing-right.ends'],
    ]);
    test.clock.set(new Date(Date.parse(slot.startsAt) - 24 * HOUR));
    expect(await reminders(appointment)).toEqual(['viewing-right.starts']);
    expect(await auditVerbs(test, remote)).toEqual(['viewing-right.give', 'viewing-right.remind']);
  });

  it('holds one party at a time', async () => {
    const [one, other] = [await counselWithout(), await counselWithout()];
    for (const counsel of [one, other]) {
      await ask(counsel);
      await offer((await requestOf(counsel)).id, [slotAt(100)]);
    }
    const choose = async (counsel: Person) =>
      counsel.client.post(`/viewing-slots/${(await requestOf(counsel)).slots[0].id}/choose`);

    expect((await choose(one)).status).toBe(201);
    expect(await choose(other)).toMatchObject({
      status: 409,
      body: { code: 'recordings.slot-gone' },
    });
  });

  it('says which times were offered and what was watched, with the certificate of it', async () => {
    const counsel = await aParty(test, session, 'DEFENCE_COUNSEL');
    const colleague = await aParty(test, session, 'DEFENCE_COUNSEL');
    const { id: request } = (await ask(counsel)).body;
    await offer(request, [slotAt(200)]);
    const certificates: string[] = [];
    for (const one of [counsel, colleague]) {
      const grant = await aGrant(one, id);
      await part(one, grant);
      await one.client.post(`/play-grants/${grant}/progress`, { fromMs: 0, toMs: 1, speed: 1 });
      const path = `/recordings/${id}/viewing-certificates`;
      certificates.push((await one.client.post(path, { personId: one.id })).body.id);
    }
    const [own, others] = certificates;
    const draft = await counsel.client.post(`/cases/${session.caseId}/motions`, {
      childRef: session.childRef,
      viewingCertificates: [own],
    });
    const before = (await counsel.client.get(`/motions/${draft.body.id}`)).body;
    expect(before).toMatchObject({
      content: { viewingCertificates: [own] },
      viewingOffers: [{ late: null, slots: [{ startsAt: inHours(200), chosen: false }] }],
    });
    expect(before.recordings[0].viewed).toEqual([{ fromMs: 0, toMs: 1 }]);
    const put = (viewingCertificates: readonly unknown[]) =>
      counsel.client.put(`/motions/${draft.body.id}`, {
        ...before.content,
        legalBasis: ['SV_182'],
        requestedForm: 'RC_PRESENT',
        factsConcerned: facts,
        notViewedReason: 'NO_SLOT',
        fragmentReferences: [{ recordingId: id, fromMs: 0, toMs: 1 }],
        addedValue: { text: 'Over het tijdstip is niet gevraagd.' },
        whyRecordingInsufficient: { text: 'Het tijdstip komt niet ter sprake.' },
        bestInterestStatement: 'Kort, met dezelfde verhoorder.',
        questions: [{ topic: 'tijd', question: 'Hoe laat was het?' }],
        alternativesConsidered: [{ kind: 'WRITTEN_QUESTIONS', note: null }],
        incriminating: true,
        defenceHadOpportunity: false,
        declarationNoIdentityData: true,
        version: draft.body.version,
        viewingCertificates,
      });
    const facts = (await counsel.client.get(`/cases/${session.caseId}`)).body.offences.map(
      ({ id: fact }: { id: string }) => fact,
    );
    expect(await put([others])).toMatchObject({
      status: 422,
      body: { code: 'motions.certificate-not-yours' },
    });
    const { version } = (await put([own])).body;
    const filed = await counsel.client.post(`/motions/${draft.body.id}/file`, { version });
    expect([filed.status, filed.body.errors]).toEqual([200, undefined]);

    // What happens to the room afterwards does not change what was stated.
    const { slots } = await requestOf(counsel);
    await counsel.client.post(`/viewing-slots/${slots[0].id}/choose`);
    const seen = (await judge.client.get(`/motions/${draft.body.id}`)).body;
    expect(seen.viewingOffers).toEqual(before.viewingOffers);
    expect(seen.content.viewingCertificates).toEqual([own]);
    expect((await judge.client.get(`/viewing-certificates/${own}/paper`)).status).toBe(200);
  });

  it('that nobody offered in time says that the office was late, also to a motion', async () => {
    const counsel = await counselWithout();
    const { id: request } = (await ask(counsel)).body;
    const last = (await requestOf(counsel)).offerBy;
    await at(test, new Date(Date.parse(last) + 1).toISOString(), counsel, session.prosecutor);
    expect((await requestOf(counsel)).late).toBe('OFFICE');
    await offer(request, [slotAt(24)]);
    expect((await requestOf(counsel)).late).toBe('OFFICE');

    const offers = await test.app
      .get(UnitOfWork)
      .run(systemActor(), (tx) =>
        test.app.get(Recordings).viewingOffers(tx, session.caseId, session.childRef, counsel.id),
      );
    expect(offers).toMatchObject([
      { late: 'OFFICE', offerBy: last, slots: [{ startsAt: inHours(24), chosen: false }] },
    ]);
  });
});

describe('the use of a recording by another proceeding', () => {
  let other: Awaited<ReturnType<typeof aChildCase>>;
  let asker: Person;
  beforeAll(async () => {
    await at(test, TEST_NOW, judge, session.prosecutor, session.interviewer);
    other = await aChildCase(test, { needs: false });
    asker = other.prosecutor;
    // The vault knows both numbers as one child; nobody else does.
    await test.database.admin.query(
      `UPDATE identity.child_number SET subject_id = (SELECT subject_id FROM identity.child_number WHERE child_ref = $1) WHERE child_ref = $2`,
      [session.childRef, other.childRef],
    );
  });
  const ask = () =>
    asker.client.post(`/cases/${other.caseId}/children/${other.childRef}/recording-questions`, {
      reason: 'Het kind zou anders opnieuw worden gehoord.',
    });
  const uses = async (person: Person, caseId: string = session.caseId) =>
    (await person.client.get(`/cases/${caseId}/recording-uses`)).body.items;
  const grantUse = (useId: string, by = session.prosecutor, change: object = {}) =>
    by.client.post(`/recording-uses/${useId}/answer`, {
      granted: true,
      reason: 'Zo wordt het kind gespaard.',
      endsAt: inHours(2),
      ...change,
    });

  it('is asked through the vault, answered and watched; neither case learns of the other', async () => {
    expect(await open(asker)).toMatchObject({ status: 404 });
    expect((await ask()).status).toBe(204);
    expect((await ask()).body.code).toBe('recordings.use-asked');
    const [received] = await uses(session.prosecutor);
    expect(received).toMatchObject({ direction: 'RECEIVED', status: 'ASKED', actions: ['answer'] });
    const [asked] = await uses(asker, other.caseId);
    expect(asked).toMatchObject({ direction: 'ASKED', status: 'ASKED', actions: [] });
    const told = JSON.stringify(received);
    for (const secret of [other.caseId, other.childRef]) expect(told).not.toContain(secret);
    for (const secret of [session.caseId, session.childRef])
      expect(JSON.stringify(asked)).not.toContain(secret);
    expect((await session.prosecutor.client.get('/work')).text).toContain('USE_TO_ANSWER');

    expect((await grantUse(asked.id, asker)).status).toBe(404);
    expect(
      (await grantUse(asked.id, session.prosecutor, { endsAt: inHours(91 * 24) })).body,
    ).toMatchObject({
      code: 'recordings.use-unfit',
      errors: [{ pointer: '/endsAt', code: 'lasts-too-long' }],
    });
    expect((await grantUse(asked.id)).status).toBe(204);
    expect((await grantUse(asked.id)).body.code).toBe('recordings.use-settled');
    const { items } = (await asker.client.get(`/recording-uses/${asked.id}/recordings`)).body;
    expect(items).toContainEqual({ id, track: 'OVERVIEW', durationMs: expect.any(Number) });
    expect((await asker.client.get(`/recordings/${id}`)).status).toBe(404);
    expect((await asker.client.get(`/cases/${session.caseId}/recordings`)).status).toBe(404);
    const grant = await open(asker);
    expect(grant).toMatchObject({ status: 201, body: { expiresAt: inHours(2) } });
    expect((await part(asker, grant.body.id)).status).toBe(206);
    expect((await open(await aPerson(test, 'PROSECUTOR'))).status).toBe(404);

    await at(test, inHours(2), asker, session.prosecutor);
    expect((await part(asker, grant.body.id)).status).toBe(410);
    expect((await open(asker)).body.code).toBe('recordings.right-missing');
    expect(
      (await asker.client.post(`/recording-uses/${asked.id}/conclusion`, { suffices: true }))
        .status,
    ).toBe(204);
    expect((await uses(session.prosecutor))[0].status).toBe('SUFFICED');
  });

  it('ends at once when the keeping case ends it', async () => {
    await ask();
    const useId = (await uses(asker, other.caseId)).at(-1).id;
    await grantUse(useId);
    const grant = (await open(asker)).body.id;
    expect((await part(asker, grant)).status).toBe(206);
    const end = () =>
      session.prosecutor.client.post(`/recording-uses/${useId}/end`, { reason: 'Niet meer nodig' });
    expect((await end()).status).toBe(204);

    expect((await part(asker, grant)).status).toBe(404);
    expect((await end()).body.code).toBe('recordings.use-settled');
    const late = await asker.client.post(`/recording-uses/${useId}/conclusion`, {
      suffices: false,
    });
    expect(late.status).toBe(204);
  });

  it('is entered for an authority outside, and not answered by who entered it', async () => {
    const colleague = await aPerson(test, 'ADVOCATE_GENERAL');
    await inCase(session.prosecutor, session.caseId, colleague, { function: 'ADVOCATE_GENERAL' });
    const entered = await session.prosecutor.client.post(
      `/cases/${session.caseId}/recording-uses`,
      {
        childRef: session.childRef,
        proceeding: 'FAMILY_COURT',
        authority: 'Rechtbank, familie en jeugd',
        reason: 'Beslissing over het gezag',
      },
    );
    expect(entered.status).toBe(201);
    expect((await grantUse(entered.body.id)).body.code).toBe('recordings.use-own');
    expect(
      (await grantUse(entered.body.id, colleague, { granted: false, endsAt: undefined })).status,
    ).toBe(204);
    expect((await uses(judge)).at(-1)).toMatchObject({ status: 'REFUSED', actions: [] });
  });

  it('is not there when no recording of the child exists elsewhere', async () => {
    const none = await aChildCase(test, { needs: false });
    const answer = await none.prosecutor.client.post(
      `/cases/${none.caseId}/children/${none.childRef}/recording-questions`,
      { reason: 'Het kind zou anders opnieuw worden gehoord.' },
    );
    expect(answer.body.code).toBe('recordings.nothing-elsewhere');
  });
});

describe('a copy', () => {
  const reason = 'Onderzoek door een deskundige';
  const recipient = 'Instituut voor taalonderzoek, mr. Linde';
  const order = (by: Person) =>
    by.client.post(`/recordings/${id}/copy-orders`, { recipient, reason });
  const decide = (orderId: string, by: Person, granted = true) =>
    by.client.post(`/copy-orders/${orderId}/decision`, {
      granted,
      decision: 'Beslissing van vandaag',
    });
  const make = (orderId: string, by = session.prosecutor) =>
    by.client.post(`/copy-orders/${orderId}/copies`);

  it('is made once somebody else decided, encrypted and marked, and each is in the log', async () => {
    const asked = (await order(session.prosecutor)).body.id;
    expect((await order(session.prosecutor)).body.code).toBe('recordings.copy-asked');
    expect((await make(asked)).body.code).toBe('recordings.copy-not-granted');
    expect((await decide(asked, session.prosecutor)).body.code).toBe('recordings.copy-own');
    await expect(
      test.database.admin.query(
        `INSERT INTO recordings.copy_fetch (id, order_id, case_id, person_id, made_at, expires_at)
         SELECT id, id, case_id, asked_by, asked_at, asked_at + interval '1 minute' FROM recordings.copy_order WHERE id = $1`,
        [asked],
      ),
    ).rejects.toMatchObject({ constraint: 'copy_fetch_decided' });
    expect((await judge.client.get('/work')).text).toContain('COPY_TO_DECIDE');
    for (const decision of ['Het mag.', `${' '.repeat(20)}Het mag.`])
      expect(
        await judge.client.post(`/copy-orders/${asked}/decision`, { granted: true, decision }),
      ).toMatchObject({ status: 422, body: { errors: [{ pointer: '/decision' }] } });
    expect((await decide(asked, judge)).status).toBe(204);
    expect((await decide(asked, judge)).body.code).toBe('recordings.copy-decided');
    const made = await make(asked);
    expect(made.body.passphrase).toMatch(/^([2-9A-HJKMNP-Z]{5}-){4}[2-9A-HJKMNP-Z]{5}$/);

    const path = made.body.contentUrl.replace('/api/v1', '');
    expect((await judge.client.get(path)).status).toBe(404);
    const zip = await session.prosecutor.client.get(path);
    expect([zip.status, zip.headers['cache-control'], zip.bytes.subarray(0, 2).toString()]).toEqual(
      [200, 'no-store', 'PK'],
    );
    expect(zip.headers['content-disposition']).toMatch(
      /^attachment; filename="KN-[\dA-Z-]+_kopie-opname_\d{4}-\d\d-\d\d\.zip"$/,
    );
    expect(zip.bytes.includes(recipient)).toBe(false);
    expect((await session.prosecutor.client.get(path)).body.code).toBe('recordings.copy-fetched');
    const [seen] = (await judge.client.get(`/cases/${session.caseId}/copy-orders`)).body.items;
    expect(seen).toMatchObject({
      status: 'GRANTED',
      fetches: [{ sentAt: expect.any(String), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect(await auditVerbs(test, String(asked))).toEqual([
      'copy-order.ask',
      'copy-order.grant',
      'copy-order.make',
      'copy-order.fetch',
    ]);
  });

  it('that was refused, or waited longer than a month, is not made', async () => {
    const refused = (await order(session.prosecutor)).body.id;
    expect((await decide(refused, judge, false)).status).toBe(204);
    expect((await make(refused)).body.code).toBe('recordings.copy-not-granted');
    const granted = (await order(session.prosecutor)).body.id;
    await decide(granted, judge);
    await at(test, inHours(30 * 24), judge, session.prosecutor);
    expect((await make(granted)).status).toBe(201);
    test.clock.advance(1);
    expect((await make(granted)).body.code).toBe('recordings.copy-not-granted');
  });
});

/** How much of a recording arrives when something happens while it is being sent. */
function bytesUntilEnd(
  person: Person,
  recordingId: RecordingId,
  grant: OpaqueId,
  meanwhile: () => Promise<unknown>,
): Promise<{ readonly bytes: number; readonly announced: number }> {
  const outgoing = request({
    host: '127.0.0.1',
    port: test.port,
    path: `/api/v1/recordings/${recordingId}/content?grant=${grant}`,
    headers: { cookie: person.client.cookieHeader },
  });
  return new Promise((resolve, reject) => {
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('error', () => undefined);
      response.on('close', () => {
        resolve({ bytes, announced: Number(response.headers['content-length']) });
      });
      response.pause();
      void meanwhile().then(() => setTimeout(() => response.resume(), 3_500));
    });
    outgoing.end();
  });
}
