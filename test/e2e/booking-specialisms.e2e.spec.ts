import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { RecheckBookings } from '../../src/modules/interviews/application/recheck-bookings.js';
import { startApp, type TestApp, TEST_NOW } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  at,
  book,
  type ChildCase,
  recordNeeds,
} from '../harness/interviews.js';
import type { Person } from '../harness/people.js';

const DISABLED = { accessNeeds: ['INTELLECTUAL_DISABILITY'] };
const THURSDAY_TEN = '2026-03-05T09:00:00.000Z';

let test: TestApp;
let team: ChildCase;
let plain: Person;
let special: Person;
let studio: Awaited<ReturnType<typeof aCertifiedStudio>>;

/** One more certificate beside the first, that names a specialism, until a day. */
const certify = (person: Person, specialism: string, until: string) =>
  test.database.admin.query(
    `INSERT INTO people.interviewer_certificate (id, person_id, scheme, age_bands, languages, specialisms, period)
     VALUES ($1, $2, 'HOREN_JONGE_OF_BEPERKTE_GETUIGEN', '{AGE_9_11}', '{nl}', ARRAY[$3], tstzrange('2025-01-01', $4))`,
    [newId(), person.id, specialism, until],
  );

beforeAll(async () => {
  test = await startApp();
  team = await aChildCase(test);
  plain = await aCertifiedInterviewer(test);
  special = await aCertifiedInterviewer(test);
  studio = await aCertifiedStudio(test);
  await certify(special, 'INTELLECTUAL_DISABILITY', '2026-03-05T23:00:00Z');
});
afterAll(() => test.close());

const slots = (
  { caseId, childRef, coordinator }: ChildCase,
  query = 'from=2026-03-04&to=2026-03-06',
) => coordinator.client.get(`/cases/${caseId}/children/${childRef}/slots?${query}`);
const offered = (answer: Awaited<ReturnType<typeof slots>>): string[] => [
  ...new Set<string>(
    answer.body.proposals.map((slot: { interviewer: { id: string } }) => slot.interviewer.id),
  ),
];
const codesOf = (answer: {
  readonly body: { readonly help?: { readonly gates: { code: string }[] } };
}) => answer.body.help?.gates.map(({ code }) => code);

async function aChild(needs: Record<string, unknown>): Promise<ChildCase> {
  const child = await aChildCase(test, { team, needs: false });
  expect((await recordNeeds(child, needs)).status).toBe(200);
  return child;
}

const risksOf = async ({ coordinator }: ChildCase, id: string) => {
  const { state, risks } = (await coordinator.client.get(`/bookings/${id}`)).body;
  return { state, risks };
};

describe('what a child needs of the certificate of its interviewer', () => {
  it('hears a child with an intellectual disability by who is certified for it: in the search, the booking and at the door', async () => {
    const child = await aChild(DISABLED);
    const found = await slots(child);

    expect(offered(found)).toEqual([special.id]);
    expect(found.body.nearMisses).toContainEqual(
      expect.objectContaining({
        code: 'certificate-lacks-specialism',
        resourceId: plain.id,
        params: expect.arrayContaining([{ name: 'specialism', value: 'INTELLECTUAL_DISABILITY' }]),
      }),
    );
    const cost = found.body.wishes.find(({ wish }: { wish: string }) => wish === 'specialism');
    expect(cost).toMatchObject({ removable: false });
    expect(cost.more).toBeGreaterThan(0);
    expect(codesOf(await book(child, { interviewer: plain.id, studio }))).toEqual([
      'certificate-lacks-specialism',
    ]);
    expect(
      codesOf(
        await book(child, {
          interviewer: special.id,
          studio,
          startsAt: '2026-03-06T09:00:00.000Z',
        }),
      ),
    ).toEqual(['certificate-ends-before-session']);
    const made = await book(child, { interviewer: special.id, studio, startsAt: THURSDAY_TEN });
    expect(made.status).toBe(201);

    await test.database.admin.query(
      `UPDATE people.interviewer_certificate SET revoked_at = now() WHERE person_id = $1 AND specialisms <> '{}'`,
      [special.id],
    );
    await test.app.get(RecheckBookings, { strict: false }).execute();
    expect(await risksOf(child, made.body.id)).toEqual({
      state: 'AT_RISK',
      risks: ['interviewer-not-specialised'],
    });
    await at(test, '2026-03-05T08:50:00Z', special, team.coordinator);
    expect((await special.client.post(`/bookings/${made.body.id}/check-in`)).body.code).toBe(
      'interviews.interviewer-not-specialised',
    );
    await at(test, TEST_NOW, team.coordinator, team.prosecutor);
  });

  it('looks at the newest needs: what is found out after the booking puts it at risk', async () => {
    const child = await aChild({});
    const made = await book(child, { interviewer: plain.id, studio });
    expect(made.status).toBe(201);

    await recordNeeds(child, DISABLED, 1);
    await test.app.get(RecheckBookings, { strict: false }).execute();
    expect(await risksOf(child, made.body.id)).toEqual({
      state: 'AT_RISK',
      risks: ['interviewer-not-specialised'],
    });

    await recordNeeds(child, {}, 2);
    await test.app.get(RecheckBookings, { strict: false }).execute();
    expect(await risksOf(child, made.body.id)).toEqual({ state: 'BOOKED', risks: [] });
  });

  it('offers first who is certified for autism, and shuts nobody out', async () => {
    const autistic = await aCertifiedInterviewer(test);
    await certify(autistic, 'AUTISM', '2027-01-01T00:00:00Z');
    const child = await aChild({ accessNeeds: ['AUTISM'] });
    const [first] = (await slots(child)).body.proposals;

    expect(first.interviewer.id).toBe(autistic.id);
    expect(first.reasons).toContainEqual(expect.objectContaining({ code: 'specialised' }));
    expect(
      (await book(child, { interviewer: plain.id, studio, startsAt: '2026-03-06T13:00:00.000Z' }))
        .status,
    ).toBe(201);
  });
});
