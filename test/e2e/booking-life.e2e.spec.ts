import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type BookingId, newId, type PersonId, type StudioId } from '../../src/kernel/ids.js';
import { RecheckBookings } from '../../src/modules/interviews/index.js';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import type { Answer } from '../harness/client.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  addChild,
  at,
  book,
  type ChildCase,
  recordNeeds,
  WEDNESDAY_TEN,
} from '../harness/interviews.js';
import { aPerson, type Person } from '../harness/people.js';

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

interface Both {
  readonly [field: string]: unknown;
  readonly interviewer: PersonId;
  readonly studio: StudioId;
}

const both = async (region?: string): Promise<Both> => ({
  interviewer: (await aCertifiedInterviewer(test)).id,
  studio: await aCertifiedStudio(test, region === undefined ? {} : { region }),
});

const aChild = () => aChildCase(test, { team });

function hold(child: ChildCase, { interviewer, studio }: Both, startsAt = WEDNESDAY_TEN) {
  return child.coordinator.client.post(`/cases/${child.caseId}/holds`, {
    bookingKey: newId<BookingId>(),
    childRef: child.childRef,
    sessionType: 'INITIAL',
    startsAt,
    interviewerId: interviewer,
    studioId: studio,
  });
}

const confirm = (child: ChildCase, id: string) =>
  child.coordinator.client.post(`/bookings/${id}/confirm`, {});

const move = (child: ChildCase, id: string, { interviewer, studio }: Both, startsAt: string) =>
  child.coordinator.client.post(`/bookings/${id}/reschedule`, {
    bookingKey: newId<BookingId>(),
    startsAt,
    interviewerId: interviewer,
    studioId: studio,
  });

const stateOf = async (child: ChildCase, id: string): Promise<string> =>
  (await child.coordinator.client.get(`/bookings/${id}`)).body.state;

const actionsOf = async (child: ChildCase, id: string): Promise<string[]> =>
  (await child.coordinator.client.get(`/bookings/${id}`)).body.actions;

const codes = (answer: Answer): string[] =>
  answer.body.help.gates.map(({ code }: { code: string }) => code).sort();

const deadlocks = async (): Promise<number> => {
  const { rows } = await test.database.admin.query(
    'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
  );
  return Number(rows[0].deadlocks);
};

describe('a hold', () => {
  it('keeps the slot from others for ten minutes and becomes a booking when it is confirmed', async () => {
    const [one, other] = [await aChild(), await aChild()];
    const slot = await both();

    const held = await hold(one, slot);
    expect(held).toMatchObject({ status: 201, body: { heldUntil: '2026-03-02T09:10:00.000Z' } });
    expect(await hold(other, slot)).toMatchObject({
      status: 409,
      body: { code: 'interviews.slot-taken', help: { alternatives: [{}, {}, {}] } },
    });
    expect(await stateOf(one, held.body.id)).toBe('ON_HOLD');

    expect((await confirm(one, held.body.id)).status).toBe(204);
    expect((await confirm(one, held.body.id)).status).toBe(204);
    const view = await one.coordinator.client.get(`/bookings/${held.body.id}`);
    expect(view.body).toMatchObject({
      state: 'BOOKED',
      log: [{ kind: 'ON_HOLD' }, { kind: 'BOOKED' }],
    });
  });

  it('that ran out blocks nobody, and is not confirmed any more', async () => {
    const [one, other] = [await aChild(), await aChild()];
    const slot = await both();
    const held = await hold(one, slot);

    test.clock.set('2026-03-02T09:09:59Z');
    expect((await book(other, slot)).status).toBe(409);
    test.clock.set('2026-03-02T09:10:00Z');
    expect((await confirm(one, held.body.id)).body.code).toBe('interviews.hold-expired');
    expect((await book(other, slot)).status).toBe(201);

    expect(await stateOf(one, held.body.id)).toBe('RELEASED');
    expect((await confirm(one, held.body.id)).body.code).toBe('interviews.slot-taken');
  });

  it('that another window let go is no hold any more, also when that window holds the same time', async () => {
    const child = await aChild();
    const slot = await both();
    const first = await hold(child, slot);
    const second = await hold(child, slot);

    expect((await confirm(child, first.body.id)).body.code).toBe('interviews.hold-expired');
    await child.coordinator.client.post(`/bookings/${second.body.id}/release`);
    expect((await confirm(child, first.body.id)).body.code).toBe('interviews.hold-expired');
    expect((await hold(child, slot)).status).toBe(201);
  });

  it('leaves preparation for later, and is confirmed only when that is done', async () => {
    const child = await aChildCase(test, { team, needs: false });
    const slot = await both();
    expect(codes(await hold(child, slot))).toEqual(['needs-missing']);
    await recordNeeds(child, { representativeInformed: false, complete: false });

    const held = await hold(child, slot);
    expect(held.status).toBe(201);
    expect(codes(await confirm(child, held.body.id))).toEqual([
      'needs-incomplete',
      'representative-not-informed',
    ]);
    await recordNeeds(child, {}, 1);
    expect((await confirm(child, held.body.id)).status).toBe(204);
  });

  it('gives way to the next hold of the same planner for the same child, and can be given back', async () => {
    const [child, other] = [await aChild(), await aChild()];
    const slot = await both();
    const first = await hold(child, slot);

    const second = await hold(child, slot, '2026-03-04T09:30:00.000Z');

    expect(second.status).toBe(201);
    expect(await stateOf(child, first.body.id)).toBe('RELEASED');
    const given = await child.coordinator.client.post(`/bookings/${second.body.id}/release`);
    expect(given.status).toBe(204);
    expect((await hold(other, slot)).status).toBe(201);
  });

  it('tells the interviewer nothing and opens no case for them', async () => {
    const child = await aChild();
    const person = await aCertifiedInterviewer(test);
    const held = await hold(child, {
      interviewer: person.id,
      studio: await aCertifiedStudio(test),
    });

    expect((await person.client.get(`/bookings/${held.body.id}`)).status).toBe(404);
    await confirm(child, held.body.id);
    expect((await person.client.get(`/bookings/${held.body.id}`)).status).toBe(200);
  });
});

describe('a booking that moves', () => {
  it('is another row of the same series, and its old time is free', async () => {
    const [child, other] = [await aChild(), await aChild()];
    const slot = await both();
    const { id } = (await book(child, slot)).body;

    const moved = await move(child, id, slot, '2026-03-04T09:30:00.000Z');

    expect(moved.status).toBe(201);
    expect((await child.coordinator.client.get(`/bookings/${id}`)).body).toMatchObject({
      state: 'RESCHEDULED',
      replacedById: moved.body.id,
      actions: [],
    });
    const { rows } = await test.database.admin.query(
      'SELECT series_id, sequence FROM interviews.booking WHERE id = $1',
      [moved.body.id],
    );
    expect(rows).toEqual([{ series_id: id, sequence: 1 }]);
    expect((await book(other, slot)).status).toBe(409);
    expect((await book(other, { ...slot, startsAt: '2026-03-04T06:00:00.000Z' })).status).toBe(409);
    expect((await move(child, id, slot, '2026-03-05T09:00:00.000Z')).body.code).toBe(
      'interviews.step-not-available',
    );
  });

  it('stays where it is when the new time is taken, and gets the next three', async () => {
    const [child, other] = [await aChild(), await aChild()];
    const slot = await both();
    const { id } = (await book(child, slot)).body;
    await book(other, { ...slot, startsAt: '2026-03-05T09:00:00.000Z' });

    const refused = await move(child, id, slot, '2026-03-05T09:30:00.000Z');

    expect(refused).toMatchObject({ status: 409, body: { code: 'interviews.slot-taken' } });
    expect(refused.body.help.alternatives).toHaveLength(3);
    expect(await stateOf(child, id)).toBe('BOOKED');
  });

  it('never waits in a circle when two bookings want each other’s place', async () => {
    const slot = await both();
    const children = [await aChild(), await aChild()];
    const times = [WEDNESDAY_TEN, '2026-03-05T09:00:00.000Z'];
    const ids: string[] = [];
    for (const [index, child] of children.entries())
      ids.push((await book(child, { ...slot, startsAt: times[index]! })).body.id);

    for (let round = 0; round < 4; round += 1) {
      const answers = await Promise.all(
        children.map((child, index) => move(child, ids[index]!, slot, times[1 - index]!)),
      );
      expect(answers.map(({ body }) => body.code)).toEqual([
        'interviews.slot-taken',
        'interviews.slot-taken',
      ]);
    }
    expect(await deadlocks()).toBe(0);
  });

  it('keeps slots whole while many hold, confirm, move and cancel, and every refusal shows the way on', async () => {
    const pairs = [await both(), await both()];
    const slots = ['2026-03-16', '2026-03-17', '2026-03-18'].flatMap((day) =>
      ['07:00', '10:00', '13:00', '14:00'].flatMap((clock) =>
        pairs.map((pair) => ({ pair, startsAt: `${day}T${clock}:00.000Z` })),
      ),
    );
    const children: ChildCase[] = [];
    for (let one = 0; one < 10; one += 1) children.push(await aChild());
    const refused: Answer[] = [];
    const fight = async (child: ChildCase, from: number): Promise<void> => {
      let booked: string | undefined;
      for (let step = 0; step < 5; step += 1) {
        const { pair, startsAt } = slots[(from * 7 + step * 5) % slots.length]!;
        const answer =
          booked === undefined
            ? await hold(child, pair, startsAt)
            : await move(child, booked, pair, startsAt);
        expect([201, 409]).toContain(answer.status);
        if (answer.status === 409) refused.push(answer);
        else if (booked === undefined) {
          const confirmed = await confirm(child, answer.body.id);
          expect(confirmed.status).toBe(204);
          booked = answer.body.id;
        } else booked = answer.body.id;
      }
    };

    await Promise.all(children.map(fight));

    expect(refused.length).toBeGreaterThan(0);
    for (const { body } of refused) expect(body.help.alternatives).toHaveLength(3);
    expect(await deadlocks()).toBe(0);
    const live = `state NOT IN ('CANCELLED', 'NO_SHOW', 'RELEASED', 'RESCHEDULED')`;
    const { rows } = await test.database.admin.query(
      `SELECT count(*)::int AS n FROM interviews.booking a JOIN interviews.booking b ON a.id < b.id AND a.blocked && b.blocked
         AND (a.interviewer_id = b.interviewer_id OR a.studio_id = b.studio_id OR a.child_ref = b.child_ref)
       WHERE a.${live} AND b.${live}`,
    );
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('tells everybody around the child', async () => {
    const child = await aChild();
    const slot = await both();
    const { id } = (await book(child, slot)).body;
    const next = await both();
    await child.coordinator.client.post(`/bookings/${String(id)}/reschedule`, {
      bookingKey: newId<BookingId>(),
      startsAt: '2026-03-05T09:00:00.000Z',
      interviewerId: next.interviewer,
      studioId: next.studio,
      note: 'De school vroeg om een andere dag.',
    });
    expect((await child.coordinator.client.get(`/bookings/${String(id)}`)).body.log).toContainEqual(
      expect.objectContaining({ kind: 'RESCHEDULED', note: 'De school vroeg om een andere dag.' }),
    );

    const { rows } = await test.database.admin.query(
      `SELECT type, recipients FROM kernel.outbox_event WHERE case_id = $1 AND type IN ('interview.rescheduled', 'interview.booked') ORDER BY id`,
      [child.caseId],
    );
    expect(rows).toEqual([
      { type: 'interview.booked', recipients: [slot.interviewer] },
      {
        type: 'interview.rescheduled',
        recipients: expect.arrayContaining([slot.interviewer, child.prosecutor.id]),
      },
      { type: 'interview.booked', recipients: [next.interviewer] },
    ]);
  });
});

describe('papers that lapse after the booking (A07)', () => {
  const lapse = (person: PersonId, to: string) =>
    test.database.admin.query(
      `UPDATE people.interviewer_certificate SET period = tstzrange(lower(period), $2) WHERE person_id = $1`,
      [person, to],
    );

  it('put it at risk at night, keep it from starting, and offer only valid people for a swap', async () => {
    const child = await aChild();
    const slot = await both();
    const lapsing = await aCertifiedInterviewer(test, { to: '2026-03-04T10:00:00Z' });
    const { id } = (await book(child, slot)).body;
    await lapse(slot.interviewer, '2026-03-03T23:00:00Z');

    expect(await test.app.get(RecheckBookings).execute()).toBe(1);
    expect(await test.app.get(RecheckBookings).execute()).toBe(0);

    const view = await child.coordinator.client.get(`/bookings/${id}`);
    expect(view.body).toMatchObject({ state: 'AT_RISK', risks: ['interviewer-not-certified'] });
    const work = await child.coordinator.client.get('/work');
    expect(work.body.items).toContainEqual(
      expect.objectContaining({ kind: 'BOOKING_AT_RISK', subjectId: id }),
    );
    const { proposals } = (await child.coordinator.client.get(`/bookings/${id}/slots`)).body;
    expect(proposals[0].startsAt).toBe(WEDNESDAY_TEN);
    const offered = proposals.map(
      ({ interviewer }: { interviewer: { id: string } }) => interviewer.id,
    );
    expect(offered).not.toContain(slot.interviewer);
    expect(
      proposals.filter(
        ({ startsAt, interviewer }: { startsAt: string; interviewer: { id: string } }) =>
          startsAt === WEDNESDAY_TEN && interviewer.id === lapsing.id,
      ),
    ).toEqual([]);

    const [{ interviewer, studio }] = proposals;
    const swapped = await move(
      child,
      id,
      { interviewer: interviewer.id, studio: studio.id },
      WEDNESDAY_TEN,
    );
    expect(swapped.status).toBe(201);
    expect(await stateOf(child, swapped.body.id)).toBe('BOOKED');
  });

  it('are no risk any more when they hold again', async () => {
    const child = await aChild();
    const slot = await both();
    const { id } = (await book(child, slot)).body;
    await lapse(slot.interviewer, '2026-03-03T23:00:00Z');
    await test.app.get(RecheckBookings).execute();
    await lapse(slot.interviewer, '2028-01-01T00:00:00Z');

    expect(await test.app.get(RecheckBookings).execute()).toBe(1);
    expect(await stateOf(child, id)).toBe('BOOKED');
  });

  it('are found at the door as well', async () => {
    const child = await aChild();
    const person = await aCertifiedInterviewer(test);
    const studio = await aCertifiedStudio(test);
    const { id } = (await book(child, { interviewer: person.id, studio })).body;
    await lapse(person.id, '2026-03-03T23:00:00Z');
    await at(test, '2026-03-04T08:50:00Z', person, child.coordinator);

    expect((await person.client.post(`/bookings/${id}/check-in`)).body.code).toBe(
      'interviews.interviewer-not-certified',
    );
    expect(await stateOf(child, id)).toBe('AT_RISK');
  });
});

describe('a studio of another region (A10)', () => {
  const colleagueIn = async (region: string): Promise<Person> => {
    const person = await aPerson(test, 'INTERVIEW_COORDINATOR');
    await test.database.admin.query(
      `UPDATE people.organisation SET region = $2 WHERE id = (SELECT organisation_id FROM people.person WHERE id = $1)`,
      [person.id, region],
    );
    return person;
  };

  it('receives the child only when its coordinator accepted, who learns of no case and no child', async () => {
    const child = await aChild();
    const person = await aCertifiedInterviewer(test);
    const studio = await aCertifiedStudio(test, { region: 'Limburg' });
    const receiving = await colleagueIn('Limburg');
    const made = await book(child, { interviewer: person.id, studio });
    expect(made.body.warnings).toContain('other-region');
    const { id } = made.body;

    const asked = await receiving.client.get('/planning/acceptances');
    expect(asked.body.items).toMatchObject([
      { bookingId: id, fromRegion: 'Midden-Nederland', ageBand: 'AGE_9_11' },
    ]);
    expect(JSON.stringify(asked.body)).not.toContain(child.caseId);
    expect(JSON.stringify(asked.body)).not.toContain(child.childRef);
    expect((await child.coordinator.client.get('/planning/acceptances')).body.items).toEqual([]);
    expect(
      (await child.coordinator.client.post(`/planning/acceptances/${id}`, { accepts: true }))
        .status,
    ).toBe(404);

    await at(test, '2026-03-04T08:50:00Z', person, child.coordinator, receiving);
    expect((await person.client.post(`/bookings/${id}/start`)).body.code).toBe(
      'interviews.not-accepted-yet',
    );
    expect(
      (await receiving.client.post(`/planning/acceptances/${id}`, { accepts: true })).status,
    ).toBe(204);
    expect(
      (await receiving.client.post(`/planning/acceptances/${id}`, { accepts: true })).status,
    ).toBe(404);
    expect((await receiving.client.get(`/bookings/${id}`)).status).toBe(404);
    expect((await person.client.post(`/bookings/${id}/check-in`)).status).toBe(204);
    expect((await person.client.post(`/bookings/${id}/start`)).status).toBe(204);
  });

  it('frees the slot when it declines', async () => {
    const [child, other] = [await aChild(), await aChild()];
    const slot = await both('Zeeland');
    const receiving = await colleagueIn('Zeeland');
    const { id } = (await book(child, slot)).body;

    expect(
      (await receiving.client.post(`/planning/acceptances/${id}`, { accepts: false })).status,
    ).toBe(204);

    expect((await child.coordinator.client.get(`/bookings/${id}`)).body).toMatchObject({
      state: 'CANCELLED',
      cancelReason: 'RECEIVING_REGION_DECLINED',
    });
    expect((await book(other, slot)).status).toBe(201);
  });
});

describe('a session that goes on with another', () => {
  async function ended(
    outcome: string,
    log: readonly Record<string, unknown>[],
  ): Promise<{ child: ChildCase; person: Person; studio: StudioId; id: string }> {
    const child = await aChild();
    const person = await aCertifiedInterviewer(test);
    const studio = await aCertifiedStudio(test);
    const { id } = (await book(child, { interviewer: person.id, studio })).body;
    await at(test, '2026-03-04T09:00:00Z', person, child.coordinator);
    await person.client.post(`/bookings/${id}/start`);
    for (const line of log)
      expect((await person.client.post(`/bookings/${id}/log`, line)).status).toBe(201);
    test.clock.set('2026-03-04T09:20:00Z');
    expect((await person.client.post(`/bookings/${id}/finish`, { outcome })).status).toBe(204);
    return { child, person, studio, id };
  }

  const ANNOUNCED = {
    kind: 'CONTINUATION_ANNOUNCED',
    note: 'Het laatste onderwerp volgt zaterdag.',
  };
  const TELLING = { kind: 'PHASE', phase: 'FREE_RECALL' };

  it('is a continuation once, announced, within seven days and with the same interviewer (A19)', async () => {
    const { child, person, studio, id } = await ended('HELD', [TELLING, ANNOUNCED]);
    const wish = { sessionType: 'CONTINUATION', continuesId: id, interviewer: person.id, studio };
    const other = (await aCertifiedInterviewer(test)).id;

    expect(
      codes(
        await book(child, { ...wish, interviewer: other, startsAt: '2026-03-07T09:00:00.000Z' }),
      ),
    ).toEqual(['continuation-other-interviewer']);
    expect(codes(await book(child, { ...wish, startsAt: '2026-03-12T09:00:00.000Z' }))).toEqual([
      'continuation-too-late',
    ]);
    const slots = await child.coordinator.client.get(
      `/cases/${child.caseId}/children/${child.childRef}/slots?sessionType=CONTINUATION&continuesId=${id}&limit=100`,
    );
    expect(slots.body.obstacles).toEqual([]);
    for (const slot of slots.body.proposals) {
      expect(slot.interviewer.id).toBe(person.id);
      expect(slot.startsAt < '2026-03-12').toBe(true);
    }
    expect(await actionsOf(child, id)).toEqual(['continue']);
    expect((await book(child, { ...wish, startsAt: '2026-03-11T09:00:00.000Z' })).status).toBe(201);
    expect(await actionsOf(child, id)).toEqual([]);
    expect(codes(await book(child, { ...wish, startsAt: '2026-03-10T09:00:00.000Z' }))).toContain(
      'continuation-already-held',
    );
  });

  it('is no continuation when nobody announced it, and no resumption when the child had begun to tell', async () => {
    const { child, person, studio, id } = await ended('INTERRUPTED', [TELLING]);
    const wish = {
      continuesId: id,
      interviewer: person.id,
      studio,
      startsAt: '2026-03-06T09:00:00.000Z',
    };

    expect(codes(await book(child, { ...wish, sessionType: 'CONTINUATION' }))).toEqual([
      'continuation-not-announced',
    ]);
    expect(codes(await book(child, { ...wish, sessionType: 'RESUMPTION' }))).toEqual([
      'resumption-after-free-recall',
    ]);
  });

  it('is a resumption once when the first was interrupted before the child began to tell', async () => {
    const { child, person, studio, id } = await ended('INTERRUPTED', [
      { kind: 'PHASE', phase: 'INTRODUCTION' },
    ]);
    const wish = { sessionType: 'RESUMPTION', continuesId: id, interviewer: person.id, studio };

    expect(await actionsOf(child, id)).toEqual(['resume']);
    expect((await book(child, { ...wish, startsAt: '2026-03-06T09:00:00.000Z' })).status).toBe(201);
    expect(
      (await book(child, { ...wish, startsAt: '2026-03-09T09:00:00.000Z' })).body.code,
    ).toMatch(/slot-taken|resumption-exists|gates-refuse/);
  });

  it('is a redo after a lost recording only with a judge’s leave (A17)', async () => {
    const { child, person, studio } = await ended('HELD', [TELLING]);

    const refused = await book(child, {
      sessionType: 'TECHNICAL_REDO',
      interviewer: person.id,
      studio,
      startsAt: '2026-03-06T09:00:00.000Z',
    });

    expect(codes(refused)).toEqual(['authorisation-missing']);
  });

  it('is logged with who is where and by which protocol, and afterwards only supplemented', async () => {
    const { child, person, id } = await ended('HELD', [
      { kind: 'PROTOCOL', protocol: 'NICHD' },
      { kind: 'ENTERED', room: 'CONTROL_ROOM', attendee: 'TECHNICIAN' },
    ]);
    expect((await person.client.post(`/bookings/${id}/log`, { kind: 'BREAK' })).status).toBe(409);
    expect(await person.client.post(`/bookings/${id}/log`, { kind: 'SUPPLEMENT' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/note', code: 'missing' }] },
    });
    await at(test, '2026-03-05T09:00:00Z', person, child.coordinator);

    const added = await person.client.post(`/bookings/${id}/log`, {
      kind: 'SUPPLEMENT',
      note: 'De pauze duurde vijf minuten, niet drie.',
    });

    expect(added.status).toBe(201);
    const view = await child.coordinator.client.get(`/bookings/${id}`);
    expect(view.body.log).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'PROTOCOL', protocol: 'NICHD' }),
        expect.objectContaining({ kind: 'ENTERED', room: 'CONTROL_ROOM', attendee: 'TECHNICIAN' }),
        expect.objectContaining({ kind: 'SUPPLEMENT' }),
      ]),
    );
  });
});

describe('children of one case (A12)', () => {
  it('do not meet while they wait, wherever each is heard', async () => {
    const child = await aChild();
    const sister = {
      ...child,
      childRef: await addChild(child.prosecutor, child.caseId, '2019-05-10'),
    };
    await recordNeeds(sister);
    await book(child, await both());

    expect(
      codes(await book(sister, { ...(await both()), startsAt: '2026-03-04T11:15:00.000Z' })),
    ).toEqual(['sibling-in-waiting-window']);
    expect(
      (await book(sister, { ...(await both()), startsAt: '2026-03-04T11:30:00.000Z' })).status,
    ).toBe(201);
  });
});
