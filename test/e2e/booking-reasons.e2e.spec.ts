import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  book as bookWithReasons,
  type ChildCase,
  inCase,
  recordNeeds,
  type WishedBooking,
} from '../harness/interviews.js';
import { aPerson, type Person } from '../harness/people.js';

const THURSDAY_TEN = '2026-03-05T09:00:00.000Z';
const WORDS = 'Het kind is te ziek om iets te vragen.';

let test: TestApp;
let team: ChildCase;
let interviewer: Person;

beforeAll(async () => {
  test = await startApp();
  team = await aChildCase(test);
});
afterAll(() => test.close());

/** With the reasons of the test only. */
const book = (child: ChildCase, wish: WishedBooking) =>
  bookWithReasons(child, { reasons: undefined, ...wish });

/** People and a room of its own for each session. */
async function aPlace() {
  interviewer = await aCertifiedInterviewer(test);
  return { interviewer: interviewer.id, studio: await aCertifiedStudio(test) };
}

async function notAsked(given: Record<string, unknown> = {}): Promise<ChildCase> {
  const child = await aChildCase(test, { team, needs: false });
  await recordNeeds(child, { childAsked: false, ...given });
  return child;
}

const hold = (
  { caseId, childRef, coordinator }: ChildCase,
  place: Awaited<ReturnType<typeof aPlace>>,
) =>
  coordinator.client.post(`/cases/${caseId}/holds`, {
    bookingKey: crypto.randomUUID(),
    childRef,
    sessionType: 'INITIAL',
    startsAt: THURSDAY_TEN,
    interviewerId: place.interviewer,
    studioId: place.studio,
  });
const asked = (reason: string) => [{ code: 'child-not-asked', reason }];
const missing = (answer: {
  readonly status: number;
  readonly body: { readonly code?: string; readonly help?: { readonly gates: { code: string }[] } };
}) => ({
  status: answer.status,
  code: answer.body.code,
  gates: answer.body.help?.gates.map(({ code }) => code),
});
const refusal = (...gates: readonly string[]) => ({
  status: 422,
  code: 'interviews.warning-reason-missing',
  gates,
});

describe('booking against a warning', () => {
  it('asks for a reason where a warning stands, keeps it and shows it to who prepares the session', async () => {
    const child = await notAsked();
    const place = await aPlace();
    expect(missing(await book(child, place))).toEqual(refusal('child-not-asked'));
    expect((await book(child, { ...place, reasons: asked(' ') })).body.code).toBe(
      'kernel.fields-invalid',
    );
    const other = [{ code: 'travel-over-norm', reason: WORDS }];
    expect(missing(await book(child, { ...place, reasons: other }))).toEqual(
      refusal('child-not-asked'),
    );

    const made = await book(child, { ...place, reasons: [...asked(WORDS), ...other] });
    expect(made.status).toBe(201);
    const shown = (await interviewer.client.get(`/bookings/${String(made.body.id)}`)).body;
    expect(shown).toMatchObject({ warnings: ['child-not-asked'], reasons: asked(WORDS) });
    const { rows } = await test.database.admin.query(
      `SELECT fields_touched FROM audit.entry WHERE verb = 'booking.make' AND object_id = $1`,
      [made.body.id],
    );
    expect(rows).toEqual([{ fields_touched: ['warningReasons'] }]);
  });

  it('takes no reason that makes the child recognisable, and says which', async () => {
    const child = await notAsked();
    const refused = await book(child, {
      ...(await aPlace()),
      reasons: asked('Moeder is te bereiken op 06-12345678.'),
    });

    expect(refused.body).toMatchObject({
      code: 'identity.text-identifies-child',
      errors: [expect.objectContaining({ pointer: '/reasons/0/reason' })],
    });
  });

  it('lets a hold wait for the words, and asks for them with the confirmation', async () => {
    const child = await notAsked();
    const held = await hold(child, await aPlace());
    expect(held).toMatchObject({ status: 201, body: { warnings: ['child-not-asked'] } });
    const confirm = (body: Record<string, unknown>) =>
      child.coordinator.client.post(`/bookings/${String(held.body.id)}/confirm`, body);

    expect(missing(await confirm({}))).toEqual(refusal('child-not-asked'));
    expect((await confirm({ reasons: asked(WORDS) })).status).toBe(204);
    const shown = (await child.coordinator.client.get(`/bookings/${String(held.body.id)}`)).body;
    expect(shown.reasons).toEqual(asked(WORDS));
  });

  it('carries reasons along when the session moves, and asks only for what is new', async () => {
    const child = await notAsked({
      busyHours: [{ kind: 'SCHOOL', weekday: 4, from: '08:30', to: '15:00' }],
    });
    const place = await aPlace();
    const made = await book(child, { ...place, reasons: asked(WORDS) });
    const move = (startsAt: string, reasons?: unknown) =>
      child.coordinator.client.post(`/bookings/${String(made.body.id)}/reschedule`, {
        bookingKey: crypto.randomUUID(),
        startsAt,
        interviewerId: place.interviewer,
        studioId: place.studio,
        reasons,
      });

    expect(missing(await move(THURSDAY_TEN))).toEqual(refusal('outside-child-hours'));
    const hours = [{ code: 'outside-child-hours', reason: 'School geeft vrij.' }];
    const moved = await move(THURSDAY_TEN, hours);
    expect(moved.status).toBe(201);
    const shown = (await child.coordinator.client.get(`/bookings/${String(moved.body.id)}`)).body;
    expect(shown.reasons).toEqual([...asked(WORDS), ...hours]);
  });

  it('asks why on each of the four warnings of the rulebook, all at once', async () => {
    const place = await aPlace();
    const child = await notAsked({ travelTimes: [{ studioId: place.studio, minutes: 61 }] });
    const [suspect] = (await child.prosecutor.client.get(`/cases/${child.caseId}`)).body.suspects;
    await inCase(child.prosecutor, child.caseId, await aPerson(test, 'DEFENCE_COUNSEL'), {
      function: 'DEFENCE_COUNSEL',
      suspectId: suspect.id,
    });

    expect(missing(await book(child, place))).toEqual(
      refusal('child-not-asked', 'travel-over-norm', 'question-round-not-offered'),
    );
    const all = ['child-not-asked', 'travel-over-norm', 'question-round-not-offered'];
    const reasons = all.map((code) => ({ code, reason: WORDS }));
    expect((await book(child, { ...place, reasons })).status).toBe(201);
  });

  it('asks nothing of who asked the child, within the norm of travel', async () => {
    const place = await aPlace();
    const child = await notAsked({
      childAsked: true,
      travelTimes: [{ studioId: place.studio, minutes: 60 }],
    });

    expect(await book(child, place)).toMatchObject({ status: 201, body: { warnings: [] } });
  });
});
