import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Actor } from '../../src/kernel/actor.js';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work.js';
import { type AuthorisationId, newId, type PersonId, type StudioId } from '../../src/kernel/ids.js';
import { type AuthorisationGrant, Interviews } from '../../src/modules/interviews/index.js';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  book,
  type ChildCase,
  inCase,
} from '../harness/interviews.js';
import { aPerson, type Person } from '../harness/people.js';

let test: TestApp;
let team: Pick<ChildCase, 'prosecutor' | 'coordinator'>;
let judge: Person;
let app: pg.Pool;

beforeAll(async () => {
  test = await startApp();
  team = {
    prosecutor: await aPerson(test, 'PROSECUTOR'),
    coordinator: await aPerson(test, 'INTERVIEW_COORDINATOR'),
  };
  judge = await aPerson(test, 'INVESTIGATING_JUDGE');
  await test.database.admin.query(
    `INSERT INTO people.attendant (id, kind, name, register_number, languages, valid_from, valid_through, recorded_at)
     VALUES ($1, 'INTERPRETER', 'Fjord', '4712', '{ti}', '2025-01-01', '2029-12-31', now())`,
    [newId()],
  );
  app = new pg.Pool({ connectionString: test.database.runtime.urls.app, max: 4 });
});
afterAll(async () => {
  await app.end();
  await test.close();
});
afterEach(() => {
  test.clock.set(TEST_NOW);
});

/** Runs SQL as ontzien_app with an actor set, as the application does, and gives the violated constraint. */
async function asApp(
  person: Person,
  role: string,
  sql: string,
  values: readonly unknown[],
): Promise<string> {
  const client = await app.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('app.actor', $1, true), set_config('app.roles', $2, true)`,
      [person.id, role],
    );
    const result = await client.query(sql, [...values]);
    await client.query('COMMIT');
    return `${result.rowCount ?? 0} rows`;
  } catch (error) {
    await client.query('ROLLBACK');
    if (!(error instanceof pg.DatabaseError)) throw error;
    return error.constraint ?? error.message;
  } finally {
    client.release();
  }
}

const INSERT = `INSERT INTO interviews.booking (id, case_id, child_ref, session_type, session, blocked, age_band, language, interviewer_id, studio_id, interpreter_number, authorisation_id, needs_version, booked_by, booked_at)
  VALUES ($1, $2, $3, $4, tstzrange($5, $6), tstzrange($5::timestamptz - $10::interval, $6::timestamptz + $10::interval), 'AGE_9_11', 'nl', $7, $8, $11, $9, 1, $12, now())`;

interface Wish {
  readonly interviewer: PersonId;
  readonly studio: StudioId;
  readonly from?: string;
  readonly to?: string;
  readonly type?: string;
  readonly leave?: AuthorisationId | null;
  readonly buffer?: string;
  readonly interpreter?: string | null;
}

function insert(child: ChildCase, wish: Wish): Promise<string> {
  const {
    from = '2026-03-04T09:00:00Z',
    to = '2026-03-04T11:00:00Z',
    type = 'INITIAL',
    leave = null,
    buffer = '30 minutes',
    interpreter = null,
  } = wish;
  return asApp(child.coordinator, 'INTERVIEW_COORDINATOR', INSERT, [
    newId(),
    child.caseId,
    child.childRef,
    type,
    from,
    to,
    wish.interviewer,
    wish.studio,
    leave,
    buffer,
    interpreter,
    child.coordinator.id,
  ]);
}

async function people(
  given: Parameters<typeof aCertifiedInterviewer>[1] = {},
): Promise<{ interviewer: PersonId; studio: StudioId }> {
  return {
    interviewer: (await aCertifiedInterviewer(test, given)).id,
    studio: await aCertifiedStudio(test),
  };
}

const GRANT = `INSERT INTO interviews.authorisation (id, motion_id, case_id, child_ref, session_type, valid_until, max_sessions, same_interviewer, interviewer_id, max_minutes, granted_by, granted_at)
  VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8, $9, $10, now())`;

async function leaveFor(
  child: ChildCase,
  given: { type?: string; validUntil?: string; interviewer?: PersonId; maxMinutes?: number } = {},
): Promise<AuthorisationId> {
  const id = newId<AuthorisationId>();
  const {
    type = 'RE_INTERVIEW',
    validUntil = '2026-06-01',
    interviewer = null,
    maxMinutes = null,
  } = given;
  await inCase(child.prosecutor, child.caseId, judge, { function: 'INVESTIGATING_JUDGE' }).catch(
    () => undefined,
  );
  expect(
    await asApp(judge, 'INVESTIGATING_JUDGE', GRANT, [
      id,
      newId(),
      child.caseId,
      child.childRef,
      type,
      validUntil,
      interviewer !== null,
      interviewer,
      maxMinutes,
      judge.id,
    ]),
  ).toBe('1 rows');
  return id;
}

describe('the database alone', () => {
  it('lets no two live bookings share interviewer, studio, interpreter or child, buffers included', async () => {
    const [one, other] = [await aChildCase(test, { team }), await aChildCase(test, { team })];
    const first = await people();
    const second = await people();
    expect(await insert(one, { ...first, interpreter: '4712' })).toBe('1 rows');

    expect(await insert(other, { interviewer: first.interviewer, studio: second.studio })).toBe(
      'booking_interviewer_free_excl',
    );
    expect(await insert(other, { interviewer: second.interviewer, studio: first.studio })).toBe(
      'booking_studio_free_excl',
    );
    expect(await insert(other, { ...second, interpreter: '4712' })).toBe(
      'booking_interpreter_free_excl',
    );
    const leave = await leaveFor(one);
    expect(await insert(one, { ...second, type: 'RE_INTERVIEW', leave })).toBe(
      'booking_child_free_excl',
    );
    // 59 minutes after the first session its buffer and the own one still meet; 60 minutes after they touch.
    expect(
      await insert(other, { ...first, from: '2026-03-04T11:59:00Z', to: '2026-03-04T13:59:00Z' }),
    ).toMatch(/free_excl$/);
    expect(
      await insert(other, { ...first, from: '2026-03-04T12:00:00Z', to: '2026-03-04T14:00:00Z' }),
    ).toBe('1 rows');
  });

  it('wants the buffers', async () => {
    expect(
      await insert(await aChildCase(test, { team }), { ...(await people()), buffer: '29 minutes' }),
    ).toBe('booking_buffers_kept_check');
  });

  it('wants a certificate for the age on every minute, not on the day of booking', async () => {
    const studio = await aCertifiedStudio(test);
    const upTo = async (to: string, ageBands = ['AGE_9_11']) => ({
      interviewer: (await aCertifiedInterviewer(test, { to, ageBands })).id,
      studio,
    });
    const child = await aChildCase(test, { team });

    expect(await insert(child, await upTo('2026-03-04T10:59:00Z'))).toBe(
      'booking_interviewer_certified',
    );
    expect(await insert(child, await upTo('2026-06-01T00:00:00Z', ['AGE_4_5', 'AGE_6_8']))).toBe(
      'booking_interviewer_certified',
    );
    const short = {
      ...(await people()),
      studio: await aCertifiedStudio(test, { to: '2026-03-04T10:59:00Z' }),
    };
    expect(await insert(child, short)).toBe('booking_studio_certified');
    expect(
      await insert(child, {
        ...short,
        studio: await aCertifiedStudio(test, { ageSets: ['SET_0_5', 'SET_12_17'] }),
      }),
    ).toBe('booking_studio_certified');

    const revoked = await people();
    await test.database.admin.query(
      'UPDATE people.interviewer_certificate SET revoked_at = now() WHERE person_id = $1',
      [revoked.interviewer],
    );
    expect(await insert(child, revoked)).toBe('booking_interviewer_certified');
    expect(await insert(child, await upTo('2026-03-04T11:00:00Z'))).toBe('1 rows');
  });

  it('knows one first interview per child, and no second session without leave', async () => {
    const child = await aChildCase(test, { team });
    const both = await people();
    const later = { ...both, from: '2026-03-05T09:00:00Z', to: '2026-03-05T11:00:00Z' };
    expect(await insert(child, both)).toBe('1 rows');

    expect(await insert(child, later)).toBe('booking_one_initial_uniq');
    expect(await insert(child, { ...later, type: 'RE_INTERVIEW' })).toBe(
      'booking_authorised_check',
    );
    expect(await insert(child, { ...later, type: 'CONTINUATION' })).toMatch(/_check$/);
    expect(
      await insert(child, { ...later, type: 'RE_INTERVIEW', leave: newId<AuthorisationId>() }),
    ).toMatch(/^booking_authorisation_/);
    expect(
      await asApp(child.coordinator, 'INTERVIEW_COORDINATOR', GRANT, [
        newId(),
        newId(),
        child.caseId,
        child.childRef,
        'RE_INTERVIEW',
        '2026-06-01',
        false,
        null,
        null,
        child.coordinator.id,
      ]),
    ).toContain('row-level security');
  });

  it('lets leave be used once, in time, for its child, its type, its interviewer and its minutes', async () => {
    const child = await aChildCase(test, { team });
    const both = await people();
    await insert(child, both);
    const again = {
      ...both,
      type: 'RE_INTERVIEW',
      from: '2026-03-05T09:00:00Z',
      to: '2026-03-05T11:00:00Z',
    };

    const lapsed = await leaveFor(child, { validUntil: '2026-03-04' });
    expect(await insert(child, { ...again, leave: lapsed })).toBe(
      'booking_authorisation_unexpired',
    );
    const bound = await leaveFor(child, { interviewer: (await people()).interviewer });
    expect(await insert(child, { ...again, leave: bound })).toBe(
      'booking_authorisation_same_interviewer',
    );
    const short = await leaveFor(child, { maxMinutes: 90 });
    expect(await insert(child, { ...again, leave: short })).toBe('booking_authorisation_minutes');
    const foreign = await leaveFor(await aChildCase(test, { team }));
    expect(await insert(child, { ...again, leave: foreign })).toBe('booking_authorisation_fk');
    const leave = await leaveFor(child, {
      validUntil: '2026-03-05',
      interviewer: both.interviewer,
    });
    expect(await insert(child, { ...again, type: 'SUPPLEMENTARY', leave })).toBe(
      'booking_authorisation_fk',
    );

    expect(await insert(child, { ...again, leave })).toBe('1 rows');
    expect(
      await insert(child, {
        ...again,
        leave,
        from: '2026-03-05T14:00:00Z',
        to: '2026-03-05T15:00:00Z',
      }),
    ).toBe('booking_authorisation_once_uniq');
  });

  it('takes no step that does not exist, and changes no history', async () => {
    const child = await aChildCase(test, { team });
    const both = await people();
    const made = await book(child, both);
    const { id } = made.body;
    const run = (sql: string) => asApp(child.coordinator, 'INTERVIEW_COORDINATOR', sql, [id]);

    expect(
      await run(
        `UPDATE interviews.booking SET state = 'HELD', started_at = now(), ended_at = now() WHERE id = $1`,
      ),
    ).toBe('booking_move_legal');
    expect(
      await run(`UPDATE interviews.booking SET interviewer_id = booked_by WHERE id = $1`),
    ).toContain('permission denied');
    expect(await run(`DELETE FROM interviews.booking WHERE id = $1`)).toContain(
      'permission denied',
    );
    expect(
      await run(`UPDATE interviews.session_event SET note = 'x' WHERE booking_id = $1`),
    ).toContain('permission denied');
    await expect(
      test.database.admin.query(`DELETE FROM interviews.session_event WHERE booking_id = $1`, [id]),
    ).rejects.toThrow('history is never changed');
    await expect(
      test.database.admin.query(`UPDATE interviews.needs_assessment SET complete = false`),
    ).rejects.toThrow('history is never changed');
    expect(
      await asApp(
        child.coordinator,
        'INTERVIEW_COORDINATOR',
        `UPDATE interviews.booking SET state = 'CANCELLED', cancel_reason = 'OTHER' WHERE id = $1`,
        [id],
      ),
    ).toBe('1 rows');
    expect(
      await run(
        `UPDATE interviews.booking SET state = 'BOOKED', cancel_reason = NULL WHERE id = $1`,
      ),
    ).toBe('booking_move_legal');
  });

  it('shows the calendar of all without case or child, and only to coordinators', async () => {
    const child = await aChildCase(test, { team });
    await book(child, await people());
    const stranger = await aPerson(test, 'INTERVIEW_COORDINATOR');

    expect(
      await asApp(
        stranger,
        'INTERVIEW_COORDINATOR',
        'SELECT FROM interviews.booking WHERE $1::uuid IS NOT NULL',
        [newId()],
      ),
    ).toBe('0 rows');
    expect(
      await asApp(
        stranger,
        'INTERVIEW_COORDINATOR',
        `SELECT FROM interviews.taken_between('2026-03-04', '2026-03-05') WHERE $1::uuid IS NOT NULL`,
        [newId()],
      ),
    ).not.toBe('0 rows');
    expect(
      await asApp(
        stranger,
        'DEFENCE_COUNSEL',
        `SELECT FROM interviews.taken_between('2026-03-04', '2026-03-05') WHERE $1::uuid IS NOT NULL`,
        [newId()],
      ),
    ).toBe('0 rows');
  });
});

describe('a second session over HTTP', () => {
  it('needs leave, gets one session for it, and none more (A38)', async () => {
    const child = await aChildCase(test, { team });
    const both = await people();
    await book(child, both);
    const again = { ...both, sessionType: 'RE_INTERVIEW', startsAt: '2026-03-05T09:00:00.000Z' };
    const codes = (answer: { body: { help: { gates: { code: string }[] } } }) =>
      answer.body.help.gates.map(({ code }) => code);
    expect(codes(await book(child, again))).toEqual(['authorisation-missing']);

    const authorisationId = await leaveFor(child, {
      interviewer: both.interviewer,
      maxMinutes: 60,
      validUntil: '2026-03-06',
    });
    expect(
      codes(
        await book(child, { ...again, interviewer: (await people()).interviewer, authorisationId }),
      ),
    ).toEqual(['authorisation-modality-unmet']);
    expect(
      codes(await book(child, { ...again, startsAt: '2026-03-07T09:00:00.000Z', authorisationId })),
    ).toEqual(['authorisation-expired']);
    expect(
      codes(await book(child, { ...again, sessionType: 'SUPPLEMENTARY', authorisationId })),
    ).toEqual(['authorisation-mismatch']);
    const slots = await child.coordinator.client.get(
      `/cases/${child.caseId}/children/${child.childRef}/slots?sessionType=RE_INTERVIEW&authorisationId=${authorisationId}&limit=100`,
    );
    expect(slots.body).toMatchObject({ sessionMinutes: 60, obstacles: [] });
    expect(
      new Set(
        slots.body.proposals.map((one: { interviewer: { id: string } }) => one.interviewer.id),
      ),
    ).toEqual(new Set([both.interviewer]));
    expect(
      slots.body.proposals.every(
        (one: { endsAt: string }) => one.endsAt <= '2026-03-06T23:00:00.000Z',
      ),
    ).toBe(true);

    const attempts = await Promise.all(
      ['09', '12', '15'].map((hour) =>
        book(child, { ...again, startsAt: `2026-03-05T${hour}:00:00.000Z`, authorisationId }),
      ),
    );

    expect(attempts.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(attempts.find(({ status }) => status === 201)!.body.endsAt).toMatch(
      /T(10|13|16):00:00.000Z$/,
    );
    expect(
      codes(await book(child, { ...again, startsAt: '2026-03-06T09:00:00.000Z', authorisationId })),
    ).toEqual(['authorisation-used']);
    const listed = await child.coordinator.client.get(`/cases/${child.caseId}/bookings`);
    expect(listed.body.authorisations).toMatchObject([
      { id: authorisationId, used: true, validUntil: '2026-03-06' },
    ]);
  });
});

describe('the leave a decision grants', () => {
  const grant = (
    person: Person,
    child: ChildCase,
    given: Partial<AuthorisationGrant> = {},
  ): Promise<AuthorisationId> => {
    const actor: Actor = {
      id: person.id,
      accountId: newId(),
      organisationId: newId(),
      roles: ['INVESTIGATING_JUDGE'],
      requestId: newId(),
    };
    const wish = {
      motionId: newId(),
      caseId: child.caseId,
      childRef: child.childRef,
      sessionType: 'RE_INTERVIEW',
      validUntil: '2026-04-01',
      maxSessions: 1,
      sameInterviewer: false,
      interviewerId: null,
      maxMinutes: null,
      studioId: null,
      barredTopics: [],
      seats: {},
      ...given,
    } as AuthorisationGrant;
    return test.app
      .get(UnitOfWork)
      .run(actor, (tx) => test.app.get(Interviews).grantAuthorisation(tx, wish));
  };

  it('is written by the judge of the case alone, once per motion', async () => {
    const child = await aChildCase(test, { team });
    await expect(grant(judge, child)).rejects.toThrow('row-level security');
    await inCase(child.prosecutor, child.caseId, judge, { function: 'INVESTIGATING_JUDGE' });
    const motionId = newId<AuthorisationGrant['motionId']>();

    await expect(grant(judge, child, { motionId })).resolves.toEqual(expect.any(String));

    await expect(grant(judge, child, { motionId })).rejects.toMatchObject({
      code: 'interviews.authorisation-exists',
    });
    await expect(grant(child.prosecutor, child)).rejects.toThrow('row-level security');
  });

  it('for the same interviewer asks for that of the last session, and is refused when there was none', async () => {
    const child = await aChildCase(test, { team });
    await inCase(child.prosecutor, child.caseId, judge, { function: 'INVESTIGATING_JUDGE' });

    await expect(grant(judge, child, { sameInterviewer: true })).rejects.toMatchObject({
      code: 'interviews.earlier-interviewer-unknown',
    });
  });
});
