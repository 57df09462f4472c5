import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type BookingId, newId, type PersonId, type StudioId } from '../../src/kernel/ids.js';
import { RecheckBookings } from '../../src/modules/interviews/index.js';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import type { Answer } from '../harness/client.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
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
  // Who is left for a swap.
  await both();
});
afterAll(() => test.close());
afterEach(() => at(test, TEST_NOW, team.prosecutor, team.coordinator));

interface Both {
  readonly [field: string]: unknown;
  readonly interviewer: PersonId;
  readonly studio: StudioId;
}

const both = async (): Promise<Both> => ({
  interviewer: (await aCertifiedInterviewer(test)).id,
  studio: await aCertifiedStudio(test),
});

const aChild = () => aChildCase(test, { team });

const stateOf = async (child: ChildCase, id: string): Promise<string> =>
  (await child.coordinator.client.get(`/bookings/${id}`)).body.state;

/** The wall clock in Amsterdam in winter, some minutes on. */
const clockOf = (instant: string, minutes = 0): string =>
  new Date(Date.parse(instant) + (60 + minutes) * 60_000).toISOString().slice(11, 16);

const codes = (answer: Answer): string[] =>
  answer.body.help.gates.map(({ code }: { code: string }) => code).sort();

describe('who or what drops out after the booking (A07)', () => {
  const BEGINS = '2026-03-04T09:00:00Z';
  const ENDS = '2026-03-04T11:00:00Z';
  const LATER = '2026-03-04T17:00:00Z';
  const recheck = () => test.app.get(RecheckBookings).afterChange();
  const risksOf = async (child: ChildCase, id: string) => {
    const { state, risks } = (await child.coordinator.client.get(`/bookings/${id}`)).body;
    return { state, risks };
  };
  const post = async (person: Person, path: string, body?: Record<string, unknown>) => {
    const answer = await person.client.post(path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
    return String(answer.body?.id);
  };
  const clerk = () => aPerson(test, 'ADMINISTRATOR');
  const sworn = async (registerNumber: string): Promise<string> =>
    post(await clerk(), '/attendants', {
      kind: 'INTERPRETER',
      name: `Tolk ${registerNumber}`,
      registerNumber,
      languages: ['ti'],
      organisation: null,
      region: null,
      briefedOn: '2026-01-15',
      validFrom: '2025-01-01',
      validThrough: '2029-12-31',
    });
  const absence = async (slot: Both, from: string, to: string) => {
    const away = `/interviewers/${slot.interviewer}/absences`;
    const id = await post(team.coordinator, away, { kind: 'LEAVE', from, to });
    return () => post(team.coordinator, `${away}/${id}/withdraw`);
  };
  const closing = async ({ studio }: Both, from: string, to: string) => {
    const shut = `/studios/${studio}/closings`;
    const id = await post(team.coordinator, shut, { from, to, reason: 'Lekkage' });
    return () => post(team.coordinator, `${shut}/${id}/withdraw`);
  };
  const tested = (studio: StudioId, given: Record<string, unknown>) =>
    post(team.coordinator, `/studios/${studio}/daily-tests`, {
      ...{ pictureOk: true, soundOk: true, clockOk: true, uploadOk: true, remark: null },
      ...given,
    });
  const week = (from: string, to: string) =>
    [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }));
  const put = async (path: string, body: Record<string, unknown>) => {
    const answer = await team.coordinator.client.put(path, body);
    if (answer.status !== 204) throw new Error(`${path}: ${answer.text}`);
  };
  const works = async ({ interviewer }: Both, from: string, to: string) => {
    const hours = { baseTown: null, sex: 'F', working: week(from, to) };
    await put(`/interviewers/${interviewer}/hours`, hours);
    return () => put(`/interviewers/${interviewer}/hours`, { ...hours, working: DAY });
  };
  const opens = async ({ studio }: Both, from: string, to: string) => {
    const change = async (opening: typeof DAY) => {
      const { body } = await team.coordinator.client.get(`/studios/${studio}`);
      const { name, town, address, accessNotes, contactPoint } = body;
      const { equipment, foreignBookings, version } = body;
      const profile = { name, town, address, accessNotes, contactPoint, equipment };
      await put(`/studios/${studio}`, { ...profile, foreignBookings, version, opening });
    };
    await change(week(from, to));
    return () => change(DAY);
  };
  const DAY = week('08:00', '20:00');
  const account = async ({ interviewer }: Both, change: string, back: string) => {
    const write = (set: string) =>
      test.database.admin.query(`UPDATE auth.account SET ${set} WHERE person_id = $1`, [
        interviewer,
      ]);
    await write(change);
    return () => write(back);
  };
  const suspension = async ({ interviewer }: Both) => {
    const { rows } = await test.database.admin.query(
      'SELECT id FROM people.interviewer_certificate WHERE person_id = $1',
      [interviewer],
    );
    const paper = `/certificates/${String(rows[0].id)}`;
    const administrator = await clerk();
    await post(administrator, `${paper}/suspend`, { reason: 'Onderzoek' });
    return () => post(administrator, `${paper}/lift`, { reason: 'Gesloten' });
  };

  it.each([
    ['interviewer-absent', (slot: Both) => absence(slot, BEGINS, ENDS)],
    ['studio-closed', (slot: Both) => closing(slot, BEGINS, ENDS)],
    ['interviewer-not-working', (slot: Both) => works(slot, '10:01', '20:00')],
    ['studio-not-open', (slot: Both) => opens(slot, '10:01', '20:00')],
    [
      'interviewer-without-role',
      (slot: Both) => account(slot, 'disabled_at = now()', 'disabled_at = NULL'),
    ],
    [
      'interviewer-without-role',
      (slot: Both) => account(slot, `roles = '{ANALYST}'`, `roles = '{CHILD_INTERVIEWER}'`),
    ],
    ['interviewer-not-certified', suspension],
    [
      'studio-faulty',
      async ({ studio }: Both) => {
        await tested(studio, { soundOk: false, remark: 'Brom op de microfoon' });
        return () => tested(studio, {});
      },
    ],
  ] as const)('puts it at risk and is lifted again: %s', async (risk, enter) => {
    const child = await aChild();
    const slot = await both();
    const { id } = (await book(child, slot)).body;
    await recheck();

    const lift = await enter(slot);
    expect(await recheck()).toBe(1);
    expect(await risksOf(child, id)).toEqual({ state: 'AT_RISK', risks: [risk] });
    const { proposals } = (await child.coordinator.client.get(`/bookings/${id}/slots`)).body;
    const [{ startsAt, interviewer, studio }] = proposals;
    expect(startsAt).toBe(WEDNESDAY_TEN);
    // What did not drop out stays.
    const kept = risk.startsWith('studio')
      ? [interviewer.id, slot.interviewer]
      : [studio.id, slot.studio];
    expect(kept[0]).toBe(kept[1]);
    expect([interviewer.id, studio.id]).not.toEqual([slot.interviewer, slot.studio]);
    await at(test, '2026-03-04T08:50:00Z', team.coordinator);
    expect((await child.coordinator.client.post(`/bookings/${id}/check-in`)).body.code).toBe(
      `interviews.${risk}`,
    );
    await at(test, TEST_NOW, team.coordinator);

    await lift();
    expect(await recheck()).toBe(1);
    expect(await recheck()).toBe(0);
    expect(await risksOf(child, id)).toEqual({ state: 'BOOKED', risks: [] });
  });

  it('is for good when a certificate is revoked, of an interviewer or of a studio', async () => {
    const [one, other] = [await aChild(), await aChild()];
    const [first, second] = [await both(), await both()];
    const { id } = (await book(one, first)).body;
    const elsewhere = (await book(other, second)).body.id;
    const administrator = await clerk();
    const { rows } = await test.database.admin.query(
      'SELECT id FROM people.interviewer_certificate WHERE person_id = $1',
      [first.interviewer],
    );
    await post(administrator, `/certificates/${String(rows[0].id)}/revoke`, {
      reason: 'Diploma vals',
    });
    await post(administrator, `/studios/${second.studio}/revoke-certificate`, {
      reason: 'Waterschade',
    });

    await recheck();
    expect(await risksOf(one, id)).toEqual({
      state: 'AT_RISK',
      risks: ['interviewer-not-certified'],
    });
    expect(await risksOf(other, elsewhere)).toEqual({
      state: 'AT_RISK',
      risks: ['studio-not-certified'],
    });
  });

  it('touches nobody who begins when it ends, or ends when it begins', async () => {
    const child = await aChild();
    const slot = await both();
    const { id } = (await book(child, slot)).body;
    await absence(slot, '2026-03-04T07:00:00Z', BEGINS);
    await absence(slot, ENDS, LATER);
    await closing(slot, '2026-03-04T07:00:00Z', BEGINS);
    await closing(slot, ENDS, LATER);

    await recheck();
    expect(await risksOf(child, id)).toEqual({ state: 'BOOKED', risks: [] });
  });

  it.each([
    ['interviewer-not-working', works],
    ['studio-not-open', opens],
  ] as const)('holds hours to the minute at both ends: %s', async (risk, set) => {
    const child = await aChild();
    const slot = await both();
    const { id, endsAt } = (await book(child, slot)).body;
    const ends = clockOf(endsAt);
    await set(slot, '10:00', ends);
    await recheck();
    expect(await risksOf(child, id)).toEqual({ state: 'BOOKED', risks: [] });

    await set(slot, '10:00', clockOf(endsAt, -1));
    await recheck();
    expect(await risksOf(child, id)).toEqual({ state: 'AT_RISK', risks: [risk] });

    await set(slot, '10:00', ends);
    await recheck();
    expect(await stateOf(child, id)).toBe('BOOKED');

    await set(slot, '10:01', ends);
    await recheck();
    expect(await risksOf(child, id)).toEqual({ state: 'AT_RISK', risks: [risk] });
  });

  it('needs the hours of its own weekday, which may follow each other without a gap', async () => {
    const child = await aChild();
    const slot = await both();
    const { id } = (await book(child, slot)).body;
    const path = `/interviewers/${slot.interviewer}/hours`;
    const person = { baseTown: null, sex: 'F' };
    const parts = [
      { weekday: 3, from: '08:00', to: '10:30' },
      { weekday: 3, from: '10:30', to: '20:00' },
    ];
    await put(path, { ...person, working: parts });
    await recheck();
    expect(await risksOf(child, id)).toEqual({ state: 'BOOKED', risks: [] });

    await put(path, { ...person, working: DAY.filter(({ weekday }) => weekday !== 3) });
    await recheck();
    expect(await risksOf(child, id)).toEqual({
      state: 'AT_RISK',
      risks: ['interviewer-not-working'],
    });
  });

  it('closes a studio for three days after a failed test, and not a minute longer', async () => {
    const [within, beyond, fresh] = [await aChild(), await aChild(), await aChild()];
    const slot = await both();
    const inside = (await book(within, { ...slot, startsAt: '2026-03-05T08:45:00.000Z' })).body.id;
    await tested(slot.studio, { uploadOk: false, remark: 'Verbinding traag' });
    await recheck();
    expect(await stateOf(within, inside)).toBe('BOOKED');

    await tested(slot.studio, { pictureOk: false, remark: 'Camera 2 zwart' });
    await recheck();
    expect(await risksOf(within, inside)).toEqual({ state: 'AT_RISK', risks: ['studio-faulty'] });
    expect(codes(await book(beyond, { ...slot, startsAt: '2026-03-05T08:59:00.000Z' }))).toContain(
      'studio-closed',
    );
    const other = { ...slot, interviewer: (await aCertifiedInterviewer(test)).id };
    const at9 = { ...other, startsAt: '2026-03-05T12:00:00.000Z' };
    expect((await book(fresh, at9)).status).toBe(201);
  });

  it('finds another interpreter for the same people and room', async () => {
    const child = await aChildCase(test, { team, needs: false });
    await recordNeeds(child, { languages: ['ti'], interpreterLanguage: 'ti' });
    const slot = await both();
    const first = await sworn('30001');
    await sworn('30002');
    const { id } = (await book(child, { ...slot, interpreterNumber: '30001' })).body;
    await recheck();

    await post(team.coordinator, `/interpreters/${first}/absences`, { from: BEGINS, to: ENDS });
    expect(await recheck()).toBe(1);
    expect(await risksOf(child, id)).toEqual({
      state: 'AT_RISK',
      risks: ['interpreter-unavailable'],
    });
    const { proposals } = (await child.coordinator.client.get(`/bookings/${id}/slots`)).body;
    expect(proposals[0]).toMatchObject({
      startsAt: WEDNESDAY_TEN,
      interviewer: { id: slot.interviewer },
      studio: { id: slot.studio },
      interpreterNumber: '30002',
    });
    const swapped = await child.coordinator.client.post(`/bookings/${id}/reschedule`, {
      bookingKey: newId<BookingId>(),
      startsAt: WEDNESDAY_TEN,
      interviewerId: slot.interviewer,
      studioId: slot.studio,
      interpreterNumber: '30002',
    });
    expect(swapped.status).toBe(201);
    expect(await stateOf(child, swapped.body.id)).toBe('BOOKED');

    await post(await clerk(), `/attendants/${first}/end`, { reason: 'Niet meer in het register.' });
    expect(await recheck()).toBe(0);
  });

  it('asks the hours of an interpreter who gave any', async () => {
    const child = await aChildCase(test, { team, needs: false });
    await recordNeeds(child, { languages: ['ti'], interpreterLanguage: 'ti' });
    const interpreter = await sworn('30003');
    const { id } = (await book(child, { ...(await both()), interpreterNumber: '30003' })).body;
    const comes = async (working: typeof DAY) => {
      await put(`/interpreters/${interpreter}/hours`, { working });
      await recheck();
      return risksOf(child, id);
    };

    expect(await comes(week('10:01', '20:00'))).toEqual({
      state: 'AT_RISK',
      risks: ['interpreter-unavailable'],
    });
    expect(await comes(week('10:00', '20:00'))).toEqual({ state: 'BOOKED', risks: [] });
    expect(await comes(week('13:00', '20:00'))).toMatchObject({ state: 'AT_RISK' });
    expect(await comes([])).toEqual({ state: 'BOOKED', risks: [] });
  });
});
