import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aDraft,
  aFiledMotion,
  aMotionWorld,
  aReadyMotion,
  DENIAL,
  type MotionWorld,
} from '../harness/motions.js';
import type { Person } from '../harness/people.js';

let test: TestApp;
let world: MotionWorld;
let app: pg.Pool;
beforeAll(async () => {
  test = await startApp();
  world = await aMotionWorld(test);
  app = new pg.Pool({ connectionString: test.database.runtime.urls.app, max: 2 });
});
afterAll(async () => {
  await app.end();
  await test.close();
});

/** One statement as the application role in the name of a person, rolled back. */
async function as(person: Person, sql: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = await app.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('app.actor', $1, true), set_config('app.roles', 'X', true)`,
      [person.id],
    );
    const result = await client.query(sql, values);
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    return result;
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

const decision = (id: string, change: Record<string, unknown> = {}): [string, unknown[]] => {
  const row: Record<string, unknown> = {
    id: newId(),
    motion_id: id,
    case_id: world.caseId,
    outcome: 'DENIED',
    decider_id: world.judge.id,
    decider_function: 'JUDGE',
    decided_at: '2026-03-02T10:00:00Z',
    criterion_computed: 'RELEVANCE_RC',
    keskin_overlay: true,
    criterion_applied: 'RELEVANCE_RC',
    override_reason: null,
    grounds: ['REF_288_1B'],
    reasoning: 'r',
    best_interest_paragraph: 'b',
    child_view_weight: 'c',
    child_text: 't',
    child_explainer: 'JUDGE',
    fair_trial_good_reason: 'g',
    fair_trial_weight: 'w',
    fair_trial_counterbalance: ['RECORDING_AVAILABLE'],
    modalities: null,
    valid_until: null,
    max_sessions: null,
    remedy_code: 'OBJECTION',
    ...change,
  };
  const columns = Object.keys(row);
  return [
    `INSERT INTO motions.decision (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  ];
};

describe('what the database refuses by itself', () => {
  let ready: string;
  beforeAll(async () => {
    ready = await aReadyMotion(world, world.defence);
  });

  it.each([
    ['decision_fair_trial_check', { fair_trial_weight: null }],
    ['decision_ground_legal_check', { grounds: ['REF_BEST_INTEREST'] }],
    ['decision_grounds_stated_check', { grounds: [] }],
    ['decision_grounds_in_force', { grounds: ['REF_BECAUSE'] }],
    ['decision_reasoned_check', { best_interest_paragraph: ' ' }],
    ['decision_override_reasoned_check', { criterion_applied: 'NECESSITY' }],
    ['decision_grant_bounded_check', { outcome: 'GRANTED' }],
    [
      'decision_grant_bounded_check',
      { valid_until: '2026-05-01', max_sessions: 1, modalities: '{}' },
    ],
    [
      'decision_one_session_check',
      { outcome: 'GRANTED', valid_until: '2026-05-01', max_sessions: 2, modalities: '{}' },
    ],
    [
      'decision_valid_from_now_check',
      { outcome: 'GRANTED', valid_until: '2026-03-01', max_sessions: 1, modalities: '{}' },
    ],
    ['decision_outcome_known_check', { outcome: 'REJECTED_BY_SYSTEM' }],
    ['decision_counterbalance_known_check', { fair_trial_counterbalance: ['LUCK'] }],
  ])('%s with %j', async (constraint, change) => {
    await expect(as(world.judge, ...decision(ready, change))).rejects.toMatchObject({ constraint });
  });

  it('a decision of somebody who is no judge, or in a judge’s name', async () => {
    await expect(
      as(
        world.clerk,
        ...decision(ready, { decider_id: world.clerk.id, decider_function: 'COURT_CLERK' }),
      ),
    ).rejects.toMatchObject({ constraint: 'decision_decider_judge_check' });
    await expect(as(world.clerk, ...decision(ready))).rejects.toThrow(/row-level security/);
    await expect(
      as(world.prosecutor, ...decision(ready, { decider_id: world.prosecutor.id })),
    ).rejects.toThrow(/row-level security/);
  });

  it('a second final decision, and any change of the first', async () => {
    const own = await aMotionWorld(test);
    const id = await aReadyMotion(own, own.defence);
    await own.judge.client.post(`/motions/${id}/decision`, DENIAL);

    const [sql, values] = decision(id, { case_id: own.caseId, decider_id: own.judge.id });
    await expect(as(own.judge, sql, values)).rejects.toMatchObject({
      constraint: 'decision_one_final_uniq',
    });
    await expect(as(own.judge, `UPDATE motions.decision SET reasoning = 'anders'`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(
      test.database.admin.query(`UPDATE motions.decision SET reasoning = 'anders'`),
    ).rejects.toMatchObject({ constraint: 'audit_history_unchanged' });
    await expect(test.database.admin.query('DELETE FROM motions.event')).rejects.toMatchObject({
      constraint: 'audit_history_unchanged',
    });
    await expect(test.database.admin.query('DELETE FROM motions.child_view')).rejects.toMatchObject(
      { constraint: 'audit_history_unchanged' },
    );
  });

  it('a state that no step explains', async () => {
    await expect(
      as(world.judge, `UPDATE motions.motion SET state = 'DECIDED' WHERE id = $1`, [ready]),
    ).rejects.toMatchObject({ constraint: 'motion_state_explained' });
  });

  it('another text of a filed motion', async () => {
    await expect(
      as(world.defence, `UPDATE motions.motion SET best_interest = 'anders' WHERE id = $1`, [
        ready,
      ]),
    ).rejects.toMatchObject({ constraint: 'motion_text_settled' });
  });

  it.each([
    ['motion_filed_motivated_check', 'best_interest = NULL'],
    ['motion_filed_asked_check', `facts = '{}'`],
    ['motion_filed_declared_check', 'no_identity_data = false'],
    ['motion_basis_in_force', `legal_basis = '{SV_999}'`],
    ['motion_facts_sorted_check', 'facts = ARRAY[facts[2], facts[1]]'],
    ['motion_form_known_check', `requested_form = 'ELSEWHERE'`],
    ['motion_stage_known_check', `stage = 'CLOSED'`],
  ])('%s by %s when it is filed', async (constraint, change) => {
    const { id } = await aDraft(world, world.defence);
    await expect(
      as(
        world.defence,
        `UPDATE motions.motion SET state = 'SUBMITTED', filed_at = '2026-03-02T09:00:00Z', ${change} WHERE id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint });
  });

  it('a filed motion without its moment', async () => {
    const { id } = await aDraft(world, world.defence);
    await expect(
      as(world.defence, `UPDATE motions.motion SET state = 'SUBMITTED' WHERE id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'motion_filed_dated_check' });
  });

  it('a fact of another case, over HTTP too', async () => {
    const own = await aMotionWorld(test);
    const answer = await world.defence.client.post(`/cases/${world.caseId}/motions`, {
      childRef: world.childRef,
      factsConcerned: [own.facts[0]],
    });

    expect(answer).toMatchObject({ status: 422, body: { code: 'motions.facts-not-of-case' } });
  });

  it('a child’s view that is neither asked nor reasoned', async () => {
    const insert = `INSERT INTO motions.child_view (id, motion_id, case_id, recorded_by, recorded_function, recorded_at, shared_with_defence, wants_to_speak, asked_by, asked_on, method, own_words)
      VALUES ($1, $2, $3, $4, 'VICTIM_COUNSEL', now(), false, $5, $6, $7, $8, $9)`;
    const base = [newId(), ready, world.caseId, world.victimCounsel.id];

    await expect(
      as(world.victimCounsel, insert, [...base, null, null, null, null, null]),
    ).rejects.toMatchObject({ constraint: 'child_view_asked_or_reason_check' });
    await expect(
      as(world.victimCounsel, insert, [...base, 'ONLY_IF', 'JUDGE', '2026-03-01', 'LETTER', 'ja']),
    ).rejects.toMatchObject({ constraint: 'child_view_conditions_stated_check' });
  });

  it('a first answer twice', async () => {
    const sql = `INSERT INTO motions.response (id, motion_id, party, person_id, function, position, text, late, answered_at) VALUES ($1, $2, $3, $4, $5, 'OPPOSE', 't', false, now())`;

    await expect(
      as(world.prosecutor, sql, [newId(), ready, 'PROSECUTION', world.prosecutor.id, 'PROSECUTOR']),
    ).rejects.toMatchObject({ constraint: 'response_once_uniq' });
    await expect(
      as(world.prosecutor, sql, [newId(), ready, 'COURT', world.prosecutor.id, 'PROSECUTOR']),
    ).rejects.toMatchObject({ constraint: 'response_party_known_check' });
  });

  it('rows to whoever may not see them', async () => {
    for (const [person, table, count] of [
      [world.judge, 'motion', 1],
      [world.otherDefence, 'motion', 0],
      [world.otherVictimCounsel, 'motion', 0],
      [world.planner, 'motion', 0],
      [world.outsider, 'motion', 0],
      [world.defence, 'child_view', 0],
      [world.victimCounsel, 'child_view', 1],
      [world.otherDefence, 'response', 0],
      [world.outsider, 'event', 0],
      [world.outsider, 'decision', 0],
    ] as const) {
      const where = table === 'motion' ? 'id' : 'motion_id';
      const { rowCount } = await as(
        person,
        `SELECT 1 FROM motions.${table} WHERE ${where} = $1 LIMIT 1`,
        [ready],
      );
      expect([person.login, table, rowCount]).toEqual([person.login, table, count]);
    }
    expect(
      (await as(world.outsider, 'SELECT * FROM motions.open_in_case($1)', [world.caseId])).rowCount,
    ).toBe(0);
    expect(
      (await as(world.judge, 'SELECT * FROM motions.open_in_case($1)', [world.caseId])).rowCount,
    ).toBe(0);
    expect(
      (
        await as(world.outsider, 'SELECT motions.decided_before($1, $2, $3) AS yes', [
          world.caseId,
          world.childRef,
          world.facts,
        ])
      ).rows,
    ).toEqual([{ yes: false }]);
  });

  it('explains every state by the last step of the motion', async () => {
    await aFiledMotion(await aMotionWorld(test), world.outsider).catch(() => undefined);
    const { rows } = await test.database.admin
      .query(`SELECT m.id FROM motions.motion m WHERE m.state <> COALESCE(
      (SELECT e.to_state FROM motions.event e WHERE e.motion_id = m.id ORDER BY e.seq DESC LIMIT 1), 'DRAFT')`);

    expect(rows).toEqual([]);
  });
});
