import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import type { Answer } from '../harness/client.js';
import {
  aDraft,
  aHeldSession,
  aMotionWorld,
  CHILD_OPPOSED,
  CHILD_SAYS,
  DENIAL,
  GRANT,
  type MotionWorld,
  OPPOSED,
} from '../harness/motions.js';

/** How many walks; by hand `MOTION_WALKS=10000`. A walk that fails names its number, which is its seed. */
const WALKS = Number(process.env['MOTION_WALKS'] ?? '60');
const STEPS = 9;

jest.setTimeout(Math.max(180_000, WALKS * 2_000));
let test: TestApp;
let world: MotionWorld;
beforeAll(async () => {
  test = await startApp();
  world = await aMotionWorld(test);
  await aHeldSession(test, world);
});
afterAll(() => test.close());

type Act = (id: string) => Promise<Answer>;

function acts(): Readonly<Record<string, Act>> {
  const { defence, clerk, prosecutor, victimCounsel, investigatingJudge, judge } = world;
  const decide =
    (by: MotionWorld['judge'], decision: Record<string, unknown>): Act =>
    (id) =>
      by.client.post(`/motions/${id}/decision`, decision);
  const settle =
    (upheld: boolean): Act =>
    (id) =>
      judge.client.post(`/motions/${id}/objection/settlement`, { upheld, reason: 'Gewogen.' });
  return {
    file: async (id) => {
      const { version } = (await defence.client.get(`/motions/${id}`)).body;
      return defence.client.post(`/motions/${id}/file`, { version });
    },
    withdraw: (id) => defence.client.post(`/motions/${id}/withdraw`),
    take: (id) => clerk.client.post(`/motions/${id}/take-under-review`),
    takeByJudge: (id) => judge.client.post(`/motions/${id}/take-under-review`),
    return: (id) => clerk.client.post(`/motions/${id}/return`, { asked: 'Licht toe.' }),
    prosecution: (id) => prosecutor.client.post(`/motions/${id}/responses`, OPPOSED),
    childSide: (id) => victimCounsel.client.post(`/motions/${id}/responses`, CHILD_OPPOSED),
    childView: (id) => victimCounsel.client.post(`/motions/${id}/child-views`, CHILD_SAYS),
    deny: decide(investigatingJudge, DENIAL),
    grant: decide(investigatingJudge, GRANT),
    grantByJudge: decide(judge, GRANT),
    partly: decide(investigatingJudge, {
      ...GRANT,
      outcome: 'PARTIALLY_GRANTED',
      fairTrialAssessment: DENIAL.fairTrialAssessment,
    }),
    adjourn: decide(judge, { ...DENIAL, outcome: 'VIEW_RECORDING_FIRST' }),
    refer: decide(judge, { ...DENIAL, outcome: 'REFERRED', grounds: ['SV_316'] }),
    object: (id) => defence.client.post(`/motions/${id}/objection`, { reason: 'Te beperkt.' }),
    uphold: settle(true),
    dismiss: settle(false),
    suspend: (id) =>
      clerk.client.post(`/motions/${id}/suspension`, {
        judgeId: judge.id,
        kind: 'RECUSAL',
        reason: 'Gewraakt.',
      }),
    resume: (id) => clerk.client.post(`/motions/${id}/resumption`, { outcome: 'DENIED' }),
    extend: (id) => judge.client.post(`/motions/${id}/extension`, { validUntil: '2026-07-31' }),
    correct: (id) =>
      investigatingJudge.client.post(`/motions/${id}/correction`, {
        reasoning: 'Verbeterd.',
        bestInterestParagraph: 'Verbeterd.',
        childViewWeight: 'Verbeterd.',
      }),
    moot: (id) => judge.client.post(`/motions/${id}/mootness`, { reason: 'Einde.' }),
    close: (id) => clerk.client.post(`/motions/${id}/close`),
  };
}

/** What the walks must have reached; when they have, this many are enough. */
const FAR: readonly string[] = ['deny', 'grant', 'object', 'adjourn', 'suspend', 'withdraw'];
const ENOUGH = process.env['MOTION_WALKS'] === undefined ? 20 : WALKS;

/** Ends that would make most walks short come seldom. */
const SELDOM: readonly string[] = ['withdraw', 'moot', 'close'];

/** A generator that gives the same walk for the same number. */
function chance(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 1 | state) + 0x6d2b79f5) | 0;
    return ((state ^ (state >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const BROKEN = `SELECT m.state,
  m.state IS DISTINCT FROM COALESCE((SELECT e.to_state FROM motions.event e WHERE e.motion_id = m.id ORDER BY e.seq DESC LIMIT 1), 'DRAFT') AS "stateUnexplained",
  EXISTS (SELECT 1 FROM (SELECT e.seq, e.from_state, lag(e.to_state, 1, 'DRAFT') OVER (ORDER BY e.seq) AS before, row_number() OVER (ORDER BY e.seq) AS nth
    FROM motions.event e WHERE e.motion_id = m.id) AS c WHERE c.from_state <> c.before OR c.seq <> c.nth) AS "chainBroken",
  (SELECT count(*) FROM interviews.authorisation a WHERE a.motion_id = m.id AND interviews.leave_until(a.id) IS NOT NULL) > 1 AS "twoLeaves",
  (SELECT count(*) FROM motions.decision d WHERE d.motion_id = m.id AND NOT d.interim AND NOT EXISTS (SELECT 1 FROM motions.decision n WHERE n.replaces = d.id)) > 1 AS "twoDecisions",
  (SELECT count(*) FROM motions.decision d WHERE d.motion_id = m.id AND d.replaces_because IS DISTINCT FROM 'CORRECTION')
    <> (SELECT count(*) FROM motions.event e WHERE e.motion_id = m.id AND e.action IN ('decide', 'adjourn', 'refer')) AS "halfDecided",
  EXISTS (SELECT 1 FROM motions.decision d WHERE d.motion_id = m.id AND NOT EXISTS (SELECT 1 FROM motions.service s WHERE s.decision_id = d.id)) AS "unserved",
  m.state IN ('WITHDRAWN', 'MOOT') AND EXISTS (SELECT 1 FROM interviews.authorisation a WHERE a.motion_id = m.id AND interviews.leave_until(a.id) IS NOT NULL) AS "leaveAfterEnd",
  (SELECT count(*) FROM motions.response r WHERE r.motion_id = m.id AND r.supplements IS NULL) <> (SELECT count(DISTINCT r.party) FROM motions.response r WHERE r.motion_id = m.id) AS "answeredTwice"
  FROM motions.motion m WHERE m.id = $1`;

async function brokenOf(id: string): Promise<readonly string[]> {
  const { rows } = await test.database.admin.query(BROKEN, [id]);
  return Object.entries(rows[0] ?? { missing: true })
    .filter(([, value]) => value === true)
    .map(([name]) => name);
}

describe('a motion that two people act upon at once', () => {
  it(`keeps every promise on up to ${WALKS} walks, and every event explains its state`, async () => {
    const all = acts();
    const names = Object.keys(all);
    const taken = new Set<string>();
    const codes = new Set<number>();
    const wentFar = () => FAR.every((name) => taken.has(name));
    for (let walk = 0; walk < WALKS && !(walk >= ENOUGH && wentFar()); walk += 1) {
      const next = chance(walk + 1);
      const pick = (): string => {
        const name = names[Math.floor(next() * names.length)] ?? 'take';
        return SELDOM.includes(name) && next() < 0.8 ? pick() : name;
      };
      const { id } = await aDraft(world, world.defence, { newCircumstances: 'Nieuwe wandeling.' });
      const run = (name: string): Promise<Answer> => {
        const act = all[name];
        if (act === undefined) throw new Error(`no act ${name}`);
        return act(id);
      };
      await run('file');
      // Half the walks begin where a judge can decide: otherwise few would come that far.
      if (next() < 0.7)
        for (const name of ['take', 'prosecution', 'childSide', 'childView']) await run(name);
      for (let step = 0; step < STEPS; step += 1) {
        const two = [pick(), pick()];
        const answers = await Promise.all(two.map(run));
        answers.forEach((answer, index) => {
          codes.add(answer.status);
          if (answer.status < 300) taken.add(two[index] ?? '');
        });
        expect([walk, step, two, await brokenOf(id)]).toEqual([walk, step, two, []]);
      }
      for (const name of ['withdraw', 'moot', 'close']) await run(name);
      expect([walk, await brokenOf(id)]).toEqual([walk, []]);
    }
    expect([...codes].filter((status) => status >= 500)).toEqual([]);
    // The walks went somewhere: decisions, objections and recusals among them.
    expect([...taken]).toEqual(expect.arrayContaining([...FAR]));
  });
});
