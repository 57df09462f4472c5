import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { aFiledMotion, aMotionWorld, type MotionWorld } from '../harness/motions.js';
import type { Person } from '../harness/people.js';

let test: TestApp;
let world: MotionWorld;
beforeAll(async () => {
  test = await startApp();
  world = await aMotionWorld(test);
});
afterAll(() => test.close());

const hearing = {
  kind: 'MERITS',
  startsAt: '2026-04-20T09:30:00+02:00',
  endsAt: '2026-04-20T12:00:00+02:00',
  childPresence: 'NONE',
};
const planned = async (by: Person, change: Record<string, unknown> = {}) =>
  by.client.post(`/cases/${world.caseId}/hearings`, { ...hearing, ...change });
const shown = async (id: string, by: Person = world.judge) =>
  (await by.client.get(`/cases/${world.caseId}/hearings`)).body.items.find(
    (item: { id: string }) => item.id === id,
  );
const closed = {
  order: 'ORDERED_FULL',
  ground: 'INTERESTS_OF_MINORS',
  reasons: 'Het kind wordt ter zitting gehoord.',
};

describe('planning a hearing', () => {
  it('is public unless a judge orders otherwise; no proposal without the child', async () => {
    const { status, body } = await planned(world.clerk);

    expect(status).toBe(201);
    expect(await shown(body.id)).toMatchObject({
      kind: 'MERITS',
      startsAt: '2026-04-20T07:30:00.000Z',
      closure: null,
      closures: [],
      suspectsAdult: true,
      actions: ['order-closure'],
      notes: [
        { code: 'PRONOUNCEMENT_PUBLIC', article: 'art. 362 Sv', systemRule: false, toVerify: true },
      ],
    });
  });

  it.each(['IN_PERSON', 'VIDEO_LINK'])(
    'proposes closed doors with the child %s, as a system rule (A41)',
    async (childPresence) => {
      const { body } = await planned(world.clerk, { childPresence, childRef: world.childRef });

      expect(await shown(body.id)).toMatchObject({
        closure: { state: 'PROPOSED', ground: 'INTERESTS_OF_MINORS', by: null },
        notes: [
          { code: 'CLOSURE_PROPOSED', article: 'art. 269 lid 1 Sv', systemRule: true },
          { code: 'PRONOUNCEMENT_PUBLIC' },
        ],
      });
      const told = await test.database.admin.query(
        `SELECT recipients FROM kernel.outbox_event WHERE type = 'closure.proposed' AND subject_id = $1`,
        [body.id],
      );
      expect(new Set(told.rows[0].recipients)).toEqual(
        new Set([world.judge.id, world.investigatingJudge.id]),
      );
    },
  );

  it('names the child that is present, and only a child of the case', async () => {
    expect((await planned(world.clerk, { childPresence: 'IN_PERSON' })).body).toMatchObject({
      code: 'hearings.child-not-named',
      errors: [{ pointer: '/childRef' }],
    });
    expect(
      (await planned(world.clerk, { childPresence: 'IN_PERSON', childRef: newId() })).status,
    ).toBe(404);
  });

  it.each([
    [
      'an end before the start',
      { endsAt: '2026-04-20T09:00:00+02:00' },
      ['/endsAt', 'before-start'],
    ],
    [
      'an hour that the clock skips',
      { startsAt: '2026-03-29T02:30:00+01:00', endsAt: '2026-03-29T04:30:00+02:00' },
      ['/startsAt', 'not-on-the-clock'],
    ],
    ['more than a day in court', { endsAt: '2026-04-21T09:30:00+02:00' }, ['/endsAt', 'too-long']],
  ])('refuses %s', async (_, change, [pointer, code]) => {
    expect(await planned(world.clerk, change)).toMatchObject({
      status: 422,
      body: { code: 'hearings.period-invalid', errors: [{ pointer, code }] },
    });
  });

  it('refuses a time without a zone', async () => {
    expect((await planned(world.clerk, { startsAt: '2026-04-20T09:30:00' })).body).toMatchObject({
      code: 'kernel.fields-invalid',
      errors: [{ pointer: '/startsAt', code: 'not-an-instant-with-zone' }],
    });
  });

  it('says that a hearing of a minor suspect is closed by law', async () => {
    const { body } = await planned(world.judge, { suspectsAdult: false });

    expect((await shown(body.id)).notes).toContainEqual(
      expect.objectContaining({ code: 'CLOSED_BY_LAW', article: 'art. 495b Sv' }),
    );
  });

  it('names the child in no remark', async () => {
    const answer = await planned(world.clerk, {
      remarks: 'Wende Zilverschoon komt met haar moeder.',
    });

    expect(answer).toMatchObject({ status: 422, body: { code: 'identity.text-identifies-child' } });
    expect(answer.text).not.toContain('Zilverschoon');
  });

  it('is for clerk and judge of the case alone, and seen by everybody in it', async () => {
    for (const person of [
      world.prosecutor,
      world.defence,
      world.victimCounsel,
      world.planner,
      world.outsider,
    ])
      expect((await planned(person)).status).toBe(404);
    const { body } = await planned(world.judge);
    for (const person of [
      world.prosecutor,
      world.defence,
      world.otherDefence,
      world.victimCounsel,
      world.planner,
      world.interviewer,
    ])
      expect((await shown(body.id, person)).actions).toEqual([]);
    expect((await world.outsider.client.get(`/cases/${world.caseId}/hearings`)).status).toBe(404);
    expect((await world.clerk.client.get(`/cases/${world.caseId}/hearings`)).body.actions).toEqual([
      'plan-hearing',
    ]);
  });

  it('sets the ten days for naming a witness, and makes no earlier motion late', async () => {
    const own = await aMotionWorld(test);
    const { version } = (await own.prosecutor.client.get(`/cases/${own.caseId}`)).body;
    await own.prosecutor.client.put(`/cases/${own.caseId}/stage`, { version, to: 'PRE_TRIAL' });
    const before = await aFiledMotion(own, own.defence, { legalBasis: ['SV_263'] });
    test.clock.advance(1_000);
    await own.clerk.client.post(`/cases/${own.caseId}/hearings`, {
      ...hearing,
      startsAt: '2026-03-11T09:00:00Z',
      endsAt: '2026-03-11T12:00:00Z',
    });
    const after = await aFiledMotion(own, own.otherDefence, { legalBasis: ['SV_263'] });

    expect((await own.judge.client.get(`/motions/${before}`)).body.criterion.criterion).toBe(
      'DEFENCE_INTEREST',
    );
    expect((await own.judge.client.get(`/motions/${after}`)).body).toMatchObject({
      criterion: {
        criterion: 'NECESSITY',
        steps: [{ code: 'TEN_DAYS_BEFORE_HEARING', holds: false, on: '2026-03-01' }, {}],
      },
      flags: expect.arrayContaining([{ code: 'LATE', value: null }]),
    });
  });
});

describe('ordering closed doors', () => {
  const proposed = async () =>
    (await planned(world.clerk, { childPresence: 'IN_PERSON', childRef: world.childRef })).body.id;

  it('is not for a clerk (A41)', async () => {
    const id = await proposed();

    for (const person of [world.clerk, world.prosecutor, world.defence, world.outsider])
      expect((await person.client.post(`/hearings/${id}/closure`, closed)).status).toBe(404);
    expect((await shown(id)).closure.state).toBe('PROPOSED');
  });

  it('needs a ground of the exhaustive list and reasons, all at once', async () => {
    const id = await proposed();

    expect(
      (await world.judge.client.post(`/hearings/${id}/closure`, { order: 'ORDERED_PARTIAL' })).body,
    ).toMatchObject({
      code: 'hearings.order-incomplete',
      errors: [{ pointer: '/ground' }, { pointer: '/part' }, { pointer: '/reasons' }],
    });
    expect(
      (
        await world.judge.client.post(`/hearings/${id}/closure`, {
          ...closed,
          ground: 'CONVENIENCE',
        })
      ).body.errors,
    ).toEqual([{ pointer: '/ground', code: 'not-a-choice' }]);
  });

  it.each([
    closed,
    {
      order: 'ORDERED_PARTIAL',
      ground: 'PRIVATE_LIFE',
      part: 'Het verhoor van het kind.',
      reasons: 'Alleen dat deel.',
      admitted: 'Een verslaggever, zonder kindnummer.',
    },
    { order: 'NOT_ORDERED', reasons: 'Het kind is alleen via video te horen.' },
  ])('is $order by a judge', async (order) => {
    const id = await proposed();

    expect(await world.judge.client.post(`/hearings/${id}/closure`, order)).toMatchObject({
      status: 201,
      body: { state: order.order },
    });
    expect(await shown(id, world.defence)).toMatchObject({
      closure: { state: order.order, reasons: order.reasons },
      closures: [{ state: 'PROPOSED' }, { state: order.order }],
      actions: [],
    });
  });

  it('is ordered once by two clicks, and otherwise only as a revision', async () => {
    const id = await proposed();

    const clicks = await Promise.all(
      [closed, closed].map((body) => world.judge.client.post(`/hearings/${id}/closure`, body)),
    );
    expect(clicks.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await shown(id)).actions).toEqual(['revise-closure']);
    expect(
      (
        await world.judge.client.post(`/hearings/${id}/closure`, {
          order: 'NOT_ORDERED',
          reasons: 'Bij nader inzien niet nodig.',
          revision: true,
        })
      ).status,
    ).toBe(201);
    expect((await shown(id)).closures.map(({ state }: { state: string }) => state)).toEqual([
      'PROPOSED',
      'ORDERED_FULL',
      'NOT_ORDERED',
    ]);
  });

  it('is kept by the database: no clerk, no ground beside the list, no partial order without its part, no change', async () => {
    const { admin } = test.database;
    const id = await proposed();
    const insert = `INSERT INTO hearings.closure (hearing_id, seq, case_id, state, ground, part, reasons, actor_id, actor_function, at) VALUES ($1, 2, $2, $3, $4, $5, $6, $7, $8, now())`;
    const row = (...[state, ground, part, reasons, role]: (string | null)[]) =>
      admin.query(insert, [id, world.caseId, state, ground, part, reasons, world.judge.id, role]);

    await expect(
      row('ORDERED_FULL', 'PUBLIC_ORDER', null, 'r', 'COURT_CLERK'),
    ).rejects.toMatchObject({ constraint: 'closure_judge_check' });
    await expect(row('ORDERED_FULL', 'PUBLIC_ORDER', null, 'r', null)).rejects.toMatchObject({
      constraint: 'closure_judge_check',
    });
    await expect(row('ORDERED_FULL', null, null, 'r', 'JUDGE')).rejects.toMatchObject({
      constraint: 'closure_ground_check',
    });
    await expect(row('ORDERED_FULL', 'CONVENIENCE', null, 'r', 'JUDGE')).rejects.toMatchObject({
      constraint: 'closure_ground_fkey',
    });
    await expect(row('ORDERED_PARTIAL', 'PUBLIC_ORDER', null, 'r', 'JUDGE')).rejects.toMatchObject({
      constraint: 'closure_part_check',
    });
    await expect(row('NOT_ORDERED', null, null, ' ', 'JUDGE')).rejects.toMatchObject({
      constraint: 'closure_reasoned_check',
    });
    await expect(row('PROPOSED', 'PUBLIC_ORDER', null, null, null)).rejects.toMatchObject({
      constraint: 'closure_proposed_first_check',
    });
    await expect(
      admin.query(`UPDATE hearings.closure SET state = 'ORDERED_FULL'`),
    ).rejects.toMatchObject({ constraint: 'audit_history_unchanged' });
    await expect(admin.query(`UPDATE hearings.hearing SET remarks = 'x'`)).rejects.toMatchObject({
      constraint: 'audit_history_unchanged',
    });
    const period = `INSERT INTO hearings.hearing (id, case_id, kind, period, child_presence, suspects_adult, planned_by, planned_at) VALUES ($1, $2, 'MERITS', $3, $4, true, $5, now())`;
    await expect(
      admin.query(period, [newId(), world.caseId, '[2026-04-01,)', 'NONE', world.judge.id]),
    ).rejects.toMatchObject({ constraint: 'hearing_period_bounded_check' });
    await expect(
      admin.query(period, [
        newId(),
        world.caseId,
        '[2026-04-01,2026-04-02)',
        'NONE',
        world.judge.id,
      ]),
    ).rejects.toMatchObject({ constraint: 'hearing_one_day_check' });
    await expect(
      admin.query(period, [
        newId(),
        world.caseId,
        '[2026-04-01 10:00Z,2026-04-01 11:00Z)',
        'IN_PERSON',
        world.judge.id,
      ]),
    ).rejects.toMatchObject({ constraint: 'hearing_child_named_check' });
  });
});
