import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import {
  aBookedChild,
  at,
  book,
  type BookedChild,
  type ChildCase,
  inCase,
} from '../harness/interviews.js';
import nodeIcal from 'node-ical';
import { Client } from '../harness/client.js';
import { aPerson } from '../harness/people.js';

let test: TestApp;
let team: Pick<ChildCase, 'prosecutor' | 'coordinator'>;

beforeAll(async () => {
  test = await startApp();
  team = {
    prosecutor: await aPerson(test, 'PROSECUTOR'),
    coordinator: await aPerson(test, 'INTERVIEW_COORDINATOR'),
  };
});
afterAll(() => test.close());
afterEach(() => at(test, TEST_NOW, team.prosecutor, team.coordinator));

const booked = (papers: { to?: string } = {}): Promise<BookedChild> =>
  aBookedChild(test, { team, papers });

const AT_TEN = '2026-03-04T09:02:00Z';

describe('a session', () => {
  it('is in the calendar of its interviewer, without a word about the child, until the address is revoked', async () => {
    const { child, person, id } = await booked();
    const made = await person.client.post('/calendar-feeds');
    expect(made.status).toBe(201);
    const path = new URL(made.body.address).pathname.replace('/api/v1', '');
    const kept = await test.database.admin.query(
      `SELECT token_hash FROM interviews.calendar_feed WHERE id = $1`,
      [made.body.id],
    );
    expect(path).not.toContain(kept.rows[0].token_hash.toString('base64url'));

    const visitor = new Client(test.port);
    const read = await visitor.get(path);
    expect(read.status).toBe(200);
    const [event] = Object.values(nodeIcal.sync.parseICS(read.text)).filter(
      (one) => one?.type === 'VEVENT',
    );
    expect(event).toMatchObject({ uid: `${id}@ontzien`, status: 'CONFIRMED' });
    expect(new Date(event!.start).toISOString()).toBe('2026-03-04T09:00:00.000Z');
    const view = await child.coordinator.client.get(`/bookings/${id}`);
    for (const secret of [view.body.childNumber, child.caseId, child.childRef, 'INITIAL', 'AGE_'])
      expect(read.text).not.toContain(secret);

    await child.coordinator.client.post(`/bookings/${id}/cancel`, { reason: 'CHILD_ILL' });
    expect((await visitor.get(path)).text).toMatch(/SEQUENCE:1\r\nSTATUS:CANCELLED/);

    expect((await child.coordinator.client.delete(`/calendar-feeds/${made.body.id}`)).status).toBe(
      404,
    );
    expect((await person.client.delete(`/calendar-feeds/${made.body.id}`)).status).toBe(204);
    expect((await visitor.get(path)).status).toBe(404);
    expect((await person.client.get('/calendar-feeds')).body.items).toMatchObject([
      { id: made.body.id, actions: [] },
    ]);
  });

  it('gets its official report from the log, which enters the case, and is closed', async () => {
    const { child, person, id } = await booked();
    await at(test, AT_TEN, person, child.coordinator, child.prosecutor);
    await person.client.post(`/bookings/${id}/start`);
    await person.client.post(`/bookings/${id}/log`, { kind: 'PHASE', phase: 'FREE_RECALL' });
    expect(
      (await person.client.post(`/bookings/${id}/log`, { kind: 'LEFT', phase: 'CLOSURE' })).body
        .errors,
    ).toEqual([
      { pointer: '/phase', code: 'not-fitting' },
      { pointer: '/room', code: 'missing' },
      { pointer: '/attendee', code: 'missing' },
    ]);
    expect((await person.client.get(`/bookings/${id}/report`)).body.code).toBe(
      'interviews.step-not-available',
    );
    await person.client.post(`/bookings/${id}/finish`, { outcome: 'HELD' });
    expect((await person.client.get(`/bookings/${id}`)).body.actions).toEqual([
      'supplement',
      'report',
    ]);
    expect((await person.client.post(`/bookings/${id}/close`)).body.code).toBe(
      'interviews.report-missing',
    );

    const { draft } = (await person.client.get(`/bookings/${id}/report`)).body;
    expect(draft).toContain('fase: vrije verhaal');
    expect(draft).toMatch(/Kind: KN-/);
    const word = await person.client.get(`/bookings/${id}/report/file?as=DOCX`);
    expect(word.headers['content-disposition']).toMatch(
      /^attachment; filename="KN-[\dA-Z-]+_proces-verbaal-van-verhoor-concept_\d{4}-\d\d-\d\d\.docx"$/,
    );
    const part = unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array();
    expect(strFromU8(part)).toContain('vrije verhaal');
    expect(strFromU8(part)).toContain('CONCEPT');
    expect(await person.client.post(`/bookings/${id}/report`, { text: draft })).toMatchObject({
      status: 422,
      body: { code: 'interviews.report-unfinished' },
    });
    const text = draft.replaceAll(/\[in te vullen[^\]]*\]/g, 'Het kind vertelde over een botsing.');
    const entered = await person.client.post(`/bookings/${id}/report`, { text });
    expect(entered.status).toBe(201);
    expect((await person.client.post(`/bookings/${id}/report`, { text })).body).toEqual(
      entered.body,
    );
    const review = await child.prosecutor.client.get(
      `/documents/${entered.body.documentId}/review`,
    );
    expect(review.status).toBe(200);
    expect(review.body.proposedText).toContain('vertelde over een botsing');
    expect((await child.coordinator.client.get(`/bookings/${id}/report`)).status).toBe(404);

    expect((await person.client.post(`/bookings/${id}/close`)).status).toBe(204);
    expect((await person.client.post(`/bookings/${id}/close`)).status).toBe(204);
    expect((await person.client.get(`/bookings/${id}`)).body).toMatchObject({
      reportDocumentId: entered.body.documentId,
      closedAt: AT_TEN.replace('Z', '.000Z'),
      actions: ['supplement'],
    });
    const late = { kind: 'SUPPLEMENT', note: 'De pauze duurde vijf minuten.' };
    expect((await person.client.post(`/bookings/${id}/log`, late)).status).toBe(201);
  });

  it('is started on its day, logged, held and counted once', async () => {
    const { child, person, id } = await booked();
    expect(await person.client.post(`/bookings/${id}/start`)).toMatchObject({
      status: 409,
      body: { code: 'interviews.not-the-booked-day' },
    });
    expect(await person.client.post(`/bookings/${id}/finish`, { outcome: 'HELD' })).toMatchObject({
      status: 409,
      body: { code: 'interviews.step-not-available' },
    });

    await at(test, AT_TEN, person, child.coordinator);
    expect((await person.client.post(`/bookings/${id}/log`, { kind: 'ARRIVAL' })).status).toBe(201);
    expect(
      (await person.client.post(`/bookings/${id}/log`, { kind: 'PHASE', phase: 'FREE_RECALL' }))
        .body.code,
    ).toBe('interviews.step-not-available');
    expect((await person.client.post(`/bookings/${id}/start`)).status).toBe(204);
    expect(
      (await person.client.post(`/bookings/${id}/log`, { kind: 'PHASE', phase: 'FREE_RECALL' }))
        .status,
    ).toBe(201);
    expect(
      (
        await person.client.post(`/bookings/${id}/log`, {
          kind: 'INCIDENT',
          note: 'Brandalarm op de gang, vijf minuten gewacht.',
        })
      ).status,
    ).toBe(201);
    await at(test, '2026-03-04T10:40:00Z', person, child.coordinator);
    expect((await person.client.post(`/bookings/${id}/finish`, { outcome: 'HELD' })).status).toBe(
      204,
    );
    expect((await person.client.post(`/bookings/${id}/finish`, { outcome: 'HELD' })).status).toBe(
      204,
    );

    const view = await person.client.get(`/bookings/${id}`);
    expect(view.body).toMatchObject({
      state: 'HELD',
      startedAt: '2026-03-04T09:02:00.000Z',
      endedAt: '2026-03-04T10:40:00.000Z',
      actions: ['supplement', 'report'],
    });
    expect(view.body.log.map(({ kind }: { kind: string }) => kind)).toEqual([
      'BOOKED',
      'ARRIVAL',
      'STARTED',
      'PHASE',
      'INCIDENT',
      'HELD',
    ]);
    const counted = await test.database.admin.query(
      'SELECT FROM identity.interview_held WHERE booking_id = $1',
      [id],
    );
    expect(counted.rowCount).toBe(1);
    expect(
      await child.coordinator.client.post(`/bookings/${id}/cancel`, { reason: 'OTHER' }),
    ).toMatchObject({ status: 409, body: { code: 'interviews.step-not-available' } });
  });

  it('is not started when a certificate lapsed since the booking (A07)', async () => {
    const { child, person, id } = await booked();
    await test.database.admin.query(
      `UPDATE people.interviewer_certificate SET period = tstzrange(lower(period), '2026-03-03T23:00:00Z') WHERE person_id = $1`,
      [person.id],
    );
    await at(test, AT_TEN, person, child.coordinator);

    const listed = await child.coordinator.client.get(`/cases/${child.caseId}/bookings`);
    expect(listed.body.items).toMatchObject([
      {
        risks: ['interviewer-not-certified'],
        actions: ['reschedule', 'cancel', 'mark-no-show'],
      },
    ]);
    expect(await person.client.post(`/bookings/${id}/start`)).toMatchObject({
      status: 409,
      body: {
        code: 'interviews.interviewer-not-certified',
        help: { obstacles: ['interviewer-not-certified'] },
      },
    });

    // Past the application the database says the same.
    const client = await test.database.admin.connect();
    await expect(
      client.query(
        `UPDATE interviews.booking SET state = 'STARTED', started_at = now() WHERE id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'booking_interviewer_certified' });
    client.release();
  });

  it('is not started with a revoked studio, nor when a late start would outlast the certificate', async () => {
    const { person, studio, id } = await booked();
    await test.database.admin.query(
      'UPDATE studios.studio_certificate SET revoked_at = now() WHERE studio_id = $1',
      [studio],
    );
    await at(test, AT_TEN, person);
    expect((await person.client.post(`/bookings/${id}/start`)).body.code).toBe(
      'interviews.studio-not-certified',
    );

    await at(test, TEST_NOW, team.prosecutor, team.coordinator);
    const short = await booked({ to: '2026-03-04T12:00:00Z' });
    await at(test, '2026-03-04T10:00:01Z', short.person);
    expect((await short.person.client.post(`/bookings/${short.id}/start`)).body.code).toBe(
      'interviews.interviewer-not-certified',
    );
    test.clock.set('2026-03-04T10:00:00Z');
    expect((await short.person.client.post(`/bookings/${short.id}/start`)).status).toBe(204);
  });

  it('belongs to its interviewer alone', async () => {
    const { child, id } = await booked();
    const colleague = await aPerson(test, 'CHILD_INTERVIEWER');
    await inCase(child.prosecutor, child.caseId, colleague, { function: 'CHILD_INTERVIEWER' });
    await at(test, AT_TEN, colleague);

    expect((await colleague.client.post(`/bookings/${id}/start`)).status).toBe(404);
    expect((await colleague.client.post(`/bookings/${id}/log`, { kind: 'ARRIVAL' })).status).toBe(
      404,
    );
    expect((await colleague.client.get('/my-sessions')).body.items).toEqual([]);
  });

  it('that is cancelled frees slot and child; a missed one too, but not before it was due', async () => {
    const one = await booked();
    expect(
      (
        await one.child.coordinator.client.post(`/bookings/${one.id}/cancel`, {
          reason: 'CHILD_ILL',
        })
      ).status,
    ).toBe(204);
    expect((await book(one.child, { interviewer: one.person.id, studio: one.studio })).status).toBe(
      201,
    );

    const other = await booked();
    expect(
      (await other.child.coordinator.client.post(`/bookings/${other.id}/no-show`)).body.code,
    ).toBe('interviews.session-not-begun-yet');
    await at(test, '2026-03-04T09:00:00Z', team.prosecutor, team.coordinator);
    expect(
      (await other.child.coordinator.client.post(`/bookings/${other.id}/no-show`)).status,
    ).toBe(204);
    expect(
      (
        await book(other.child, {
          interviewer: other.person.id,
          studio: other.studio,
          startsAt: '2026-03-05T09:00:00Z',
        })
      ).status,
    ).toBe(201);
  });

  it('logs no name of a child', async () => {
    const { child, person, id } = await booked();
    await child.prosecutor.client.post(`/cases/${child.caseId}/children`, {
      registrationKey: '01890000-0000-7000-8000-00000000abcd',
      identity: {
        callName: 'Wende',
        givenNames: ['Wende'],
        surname: 'Zilverschoon',
        dateOfBirth: '2015-01-01',
      },
    });
    await at(test, AT_TEN, person);

    const answer = await person.client.post(`/bookings/${id}/log`, {
      kind: 'INCIDENT',
      note: 'Wende Zilverschoon moest huilen.',
    });

    expect(answer).toMatchObject({ status: 422, body: { code: 'identity.text-identifies-child' } });
    expect(answer.text).not.toContain('Zilverschoon');
  });
});

describe('the defence', () => {
  it('sees day, type and state of a session once it was held, and nothing before', async () => {
    const { child, person, id } = await booked();
    const counsel = await aPerson(test, 'DEFENCE_COUNSEL');
    const view = await child.prosecutor.client.get(`/cases/${child.caseId}`);
    await inCase(child.prosecutor, child.caseId, counsel, {
      function: 'DEFENCE_COUNSEL',
      moment: 'COUNSEL_APPOINTED',
      suspectId: view.body.suspects[0].id,
    });
    expect((await counsel.client.get(`/cases/${child.caseId}/bookings`)).body).toEqual({
      items: [],
      authorisations: [],
      actions: [],
    });
    expect((await counsel.client.get(`/bookings/${id}`)).status).toBe(404);

    await at(test, AT_TEN, person, counsel);
    await person.client.post(`/bookings/${id}/start`);
    await person.client.post(`/bookings/${id}/finish`, { outcome: 'HELD' });

    const seen = await counsel.client.get(`/bookings/${id}`);
    expect(seen.body).toMatchObject({
      id,
      day: '2026-03-04',
      sessionType: 'INITIAL',
      state: 'HELD',
      interviewer: null,
      studio: null,
      childRef: null,
      startsAt: null,
      log: [],
      actions: [],
    });
    expect(seen.text).not.toContain(person.id);
    expect((await counsel.client.get(`/cases/${child.caseId}/bookings`)).body.items).toHaveLength(
      1,
    );
  });
});
