import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  book,
  type ChildCase,
  recordNeeds,
} from '../harness/interviews.js';
import type { Person } from '../harness/people.js';

let test: TestApp;
let athome: Person;
let away: Person;
let awayStudio: string;
const children: ChildCase[] = [];

const inRegion = (person: Person, region: string) =>
  test.database.admin.query(
    `UPDATE people.organisation SET region = $2 WHERE id = (SELECT organisation_id FROM people.person WHERE id = $1)`,
    [person.id, region],
  );

/** From this day on somebody is certified; until the end of that day, or for years. */
const certify = (person: Person, from: string, until = '2028-01-01') =>
  test.database.admin.query(
    `UPDATE people.interviewer_certificate SET period = tstzrange($2::date::timestamptz, $3::date::timestamptz) WHERE person_id = $1`,
    [person.id, from, until],
  );

beforeAll(async () => {
  test = await startApp();
  // Each has time for one session a day.
  athome = await aCertifiedInterviewer(test, { opens: '09:00', closes: '11:00' });
  await aCertifiedStudio(test);
  away = await aCertifiedInterviewer(test, { opens: '09:00', closes: '11:00' });
  await inRegion(away, 'Limburg');
  awayStudio = await aCertifiedStudio(test, { region: 'Limburg' });
  const first = await aChildCase(test);
  children.push(first, await aChildCase(test, { team: first }));
});
afterAll(() => test.close());

interface Plan {
  readonly lines: readonly Line[];
  readonly together: object;
  readonly oneByOne: { readonly placed: number };
}
interface Line {
  readonly childRef: string;
  readonly slot: {
    readonly startsAt: string;
    readonly interviewer: { readonly id: never };
    readonly studio: { readonly id: never; readonly region: string };
    readonly reasons: readonly { readonly code: string }[];
  } | null;
  readonly needsAcceptance: boolean;
  readonly waitThen: number | null;
}

/** Lines in the order of the children. */
async function plan(): Promise<Plan> {
  const { body } = await children[0]!.coordinator.client.get('/planning/waiting/plan');
  const { lines, ...figures } = body as Plan;
  const lineOf = ({ childRef }: ChildCase) => lines.find((line) => line.childRef === childRef)!;
  return { ...figures, lines: children.map(lineOf) };
}

const regionsOf = ({ lines }: Pick<Plan, 'lines'>) =>
  lines.map(({ slot }) => slot?.studio.region ?? null);

describe('a joint plan for children whose region is full', () => {
  it('stays in the own region as long as nobody waits more than a week for it', async () => {
    await certify(away, '2026-03-04');
    // One at home on the 4th, the other there a week after the first day elsewhere.
    await certify(athome, '2026-03-10');

    const { lines, together } = await plan();

    expect(regionsOf({ lines })).toEqual(['Midden-Nederland', 'Midden-Nederland']);
    expect(lines.map(({ waitThen }) => waitThen).sort()).toEqual([18, 19]);
    expect(lines.map(({ needsAcceptance }) => needsAcceptance)).toEqual([false, false]);
    expect(together).toMatchObject({ placed: 2, worstWait: 19, elsewhere: 0 });
  });

  it('goes to another region where that spares somebody more than a week, and says that it must be accepted there', async () => {
    await certify(athome, '2026-03-11');

    const { lines, together, oneByOne } = await plan();

    expect(regionsOf({ lines }).sort()).toEqual(['Limburg', 'Midden-Nederland']);
    const line = lines.find(({ slot }) => slot?.studio.region === 'Limburg');
    expect(line).toMatchObject({ needsAcceptance: true, waitThen: 12 });
    expect(line?.slot?.reasons).toContainEqual(expect.objectContaining({ code: 'other-region' }));
    expect(together).toMatchObject({ placed: 2, worstWait: 19, totalWait: 31, elsewhere: 1 });
    expect(oneByOne.placed).toBe(2);
  });

  it('goes there when the own region has no place at all', async () => {
    await certify(athome, '2026-03-04', '2026-03-05');

    const { lines, together } = await plan();

    expect(regionsOf({ lines }).sort()).toEqual(['Limburg', 'Midden-Nederland']);
    expect(together).toMatchObject({ placed: 2, elsewhere: 1 });
  });

  it.each([
    ['NEVER', 1, []],
    ['ALWAYS', 2, [false]],
    ['EACH', 2, [true]],
  ])(
    'goes there as the studio receives children from elsewhere: %s',
    async (foreign, placed, acceptance) => {
      await test.database.admin.query(
        'UPDATE studios.studio SET foreign_bookings = $2 WHERE id = $1',
        [awayStudio, foreign],
      );

      const { lines, together } = await plan();

      expect(together).toMatchObject({ placed });
      const away = lines.filter(({ slot }) => slot?.studio.region === 'Limburg');
      expect(away.map(({ needsAcceptance }) => needsAcceptance)).toEqual(acceptance);
    },
  );

  it('goes nowhere that is further than the child may travel', async () => {
    for (const child of children)
      await recordNeeds(
        child,
        { travelLimitMinutes: 60, travelTimes: [{ studioId: awayStudio, minutes: 61 }] },
        1,
      );

    expect((await plan()).together).toMatchObject({ placed: 0, elsewhere: 0 });

    for (const child of children)
      await recordNeeds(
        child,
        { travelLimitMinutes: 60, travelTimes: [{ studioId: awayStudio, minutes: 60 }] },
        2,
      );
    const { lines, together } = await plan();
    expect(regionsOf({ lines })).toEqual(['Limburg', 'Limburg']);
    expect(together).toMatchObject({ placed: 2, elsewhere: 2 });
  });

  it('is booked line by line, and asks the coordinator there', async () => {
    const { lines } = await plan();
    const slot = lines[0]?.slot;

    const made = await book(children[0]!, {
      interviewer: slot!.interviewer.id,
      studio: slot!.studio.id,
      startsAt: slot!.startsAt,
    });

    expect(made.status).toBe(201);
    expect(made.body.warnings).toContain('other-region');
    const { rows } = await test.database.admin.query('SELECT acceptance FROM interviews.booking');
    expect(rows).toEqual([{ acceptance: 'ASKED' }]);
  });
});
