import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type PersonId, type StudioId } from '../../src/kernel/ids.js';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  addChild,
  book,
  type ChildCase,
  inCase,
  recordNeeds,
  WEDNESDAY_TEN,
} from '../harness/interviews.js';
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
afterEach(() => {
  test.clock.set(TEST_NOW);
});

async function people(
  given: Parameters<typeof aCertifiedInterviewer>[1] = {},
): Promise<{ interviewer: PersonId; studio: StudioId }> {
  return {
    interviewer: (await aCertifiedInterviewer(test, given)).id,
    studio: await aCertifiedStudio(test),
  };
}

const codes = (answer: { body: { help: { gates: { code: string }[] } } }) =>
  answer.body.help.gates.map(({ code }) => code).sort();

describe('needs of a child', () => {
  it('start at version 0, keep every version and refuse a stale one', async () => {
    const child = await aChildCase(test, { team, needs: false });
    const path = `/cases/${child.caseId}/children/${child.childRef}/needs`;
    expect((await child.coordinator.client.get(path)).body).toMatchObject({
      version: 0,
      complete: false,
      actions: ['record-needs'],
    });

    expect(await recordNeeds(child)).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await recordNeeds(child, { interviewerSex: 'F' }, 1)).toMatchObject({
      status: 200,
      body: { version: 2 },
    });
    expect(await recordNeeds(child, {}, 1)).toMatchObject({
      status: 412,
      body: { code: 'kernel.version-stale' },
    });

    expect((await child.coordinator.client.get(path)).body).toMatchObject({
      version: 2,
      interviewerSex: 'F',
    });
    const kept = await test.database.admin.query(
      'SELECT version FROM interviews.needs_assessment WHERE child_ref = $1',
      [child.childRef],
    );
    expect(kept.rowCount).toBe(2);
  });

  it('are not complete while something is missing, and every gap is named', async () => {
    const child = await aChildCase(test, { team, needs: false });

    const answer = await recordNeeds(child, {
      supportPersonOffered: false,
      representativeInformed: false,
      privilegeNoticeNeeded: true,
    });

    expect(answer).toMatchObject({ status: 422, body: { code: 'interviews.needs-incomplete' } });
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '/supportPersonOffered',
      '/representativeReason',
      '/guardianRequested',
      '/privilegeNoticePlanned',
    ]);
  });

  it('hold no name of the child and are not shown to the defence', async () => {
    const child = await aChildCase(test, { team });
    const stored = await child.prosecutor.client.post(`/cases/${child.caseId}/children`, {
      registrationKey: newId(),
      identity: {
        callName: 'Wende',
        givenNames: ['Wende'],
        surname: 'Zilverschoon',
        dateOfBirth: '2015-01-01',
      },
    });
    const answer = await recordNeeds(
      { ...child, childRef: stored.body.childRef },
      { childWishes: 'Wende Zilverschoon wil haar hond mee.' },
    );
    expect(answer).toMatchObject({ status: 422, body: { code: 'identity.text-identifies-child' } });

    const counsel = await aPerson(test, 'DEFENCE_COUNSEL');
    const view = await child.prosecutor.client.get(`/cases/${child.caseId}`);
    await inCase(child.prosecutor, child.caseId, counsel, {
      function: 'DEFENCE_COUNSEL',
      moment: 'COUNSEL_APPOINTED',
      suspectId: view.body.suspects[0].id,
    });
    expect(
      (await counsel.client.get(`/cases/${child.caseId}/children/${child.childRef}/needs`)).status,
    ).toBe(404);
  });
});

describe('booking a session', () => {
  it('takes the length of the age band and opens the case for the interviewer', async () => {
    const child = await aChildCase(test, { team });
    const person = await aCertifiedInterviewer(test);
    const studio = await aCertifiedStudio(test);
    expect((await person.client.get(`/cases/${child.caseId}`)).status).toBe(404);

    const made = await book(child, { interviewer: person.id, studio });

    expect(made).toMatchObject({
      status: 201,
      body: {
        startsAt: WEDNESDAY_TEN,
        endsAt: '2026-03-04T11:00:00.000Z',
        ageBand: 'AGE_9_11',
        warnings: [],
      },
    });
    expect((await person.client.get(`/cases/${child.caseId}`)).body.functions).toEqual([
      'CHILD_INTERVIEWER',
    ]);
    const mine = await person.client.get('/my-sessions?on=2026-03-04');
    expect(mine.body.items).toMatchObject([
      { id: made.body.id, state: 'BOOKED', risks: [], actions: ['log'], log: [{ kind: 'BOOKED' }] },
    ]);
    expect(mine.body.next).toBeNull();
    const before = await person.client.get('/my-sessions?on=2026-03-02');
    expect(before.body).toMatchObject({ items: [], next: WEDNESDAY_TEN });
    const listed = await child.coordinator.client.get(`/cases/${child.caseId}/bookings`);
    expect(listed.body).toMatchObject({
      items: [{ id: made.body.id, day: '2026-03-04', actions: ['reschedule', 'cancel'] }],
      authorisations: [],
      actions: ['book-interview'],
    });
  });

  it('names every gate at once', async () => {
    const child = await aChildCase(test, { team, needs: false });
    const detective = await aPerson(test, 'CHILD_INTERVIEWER');
    const studio = await aCertifiedStudio(test, { ageSets: ['SET_0_5'], opens: '13:00' });

    const answer = await book(child, { interviewer: detective.id, studio });

    expect(answer).toMatchObject({ status: 409, body: { code: 'interviews.gates-refuse' } });
    expect(codes(answer)).toEqual([
      'certificate-missing',
      'interviewer-outside-working-time',
      'needs-missing',
      'no-age-set',
      'studio-outside-opening-hours',
    ]);
    expect(
      answer.body.help.gates.find((gate: { code: string }) => gate.code === 'certificate-missing')
        .gate,
    ).toBe('B2');
  });

  it('accepts a certificate that ends with the session and refuses one that ends a minute earlier', async () => {
    const fits = await people({ to: '2026-03-04T11:00:00Z' });
    const short = await people({ to: '2026-03-04T10:59:00Z' });

    expect((await book(await aChildCase(test, { team }), fits)).status).toBe(201);
    const refused = await book(await aChildCase(test, { team }), short);

    expect(codes(refused)).toEqual(['certificate-ends-before-session']);
  });

  it('answers the same key with the same booking, and another wish under that key with a refusal', async () => {
    const child = await aChildCase(test, { team });
    const both = await people();
    const bookingKey = newId();

    const [first, second] = await Promise.all([
      book(child, { ...both, bookingKey }),
      book(child, { ...both, bookingKey }),
    ]);
    const third = await book(child, { ...both, bookingKey });
    const other = await book(child, { ...both, bookingKey, startsAt: '2026-03-05T09:00:00Z' });

    expect([first.status, second.status, third.status]).toEqual([201, 201, 201]);
    expect(new Set([first.body.id, second.body.id, third.body.id])).toEqual(new Set([bookingKey]));
    expect(other).toMatchObject({ status: 409, body: { code: 'interviews.booking-key-used' } });
  });

  it('does not book without the interpreter the child needs (A14)', async () => {
    await test.database.admin.query(
      `INSERT INTO people.attendant (id, kind, name, register_number, languages, valid_from, valid_through, recorded_at)
       VALUES ($1, 'INTERPRETER', 'Fjord', '4711', '{ti}', '2025-01-01', '2029-12-31', now())`,
      [newId()],
    );
    const child = await aChildCase(test, { team, needs: false });
    await recordNeeds(child, { languages: ['ti'], interpreterLanguage: 'ti' });
    const both = await people();

    expect(codes(await book(child, both))).toEqual(['interpreter-missing']);
    expect((await book(child, { ...both, interpreterNumber: '4711' })).status).toBe(201);

    const next = await aChildCase(test, { team, needs: false });
    await recordNeeds(next, { languages: ['ti'], interpreterLanguage: 'ti' });
    const taken = await book(next, { ...(await people()), interpreterNumber: '4711' });
    expect(taken).toMatchObject({ status: 409, body: { code: 'interviews.slot-taken' } });
    expect(codes(taken)).toEqual(['interpreter-busy']);
  });

  it('keeps the regime for somebody who comes of age, unless they choose otherwise (A04)', async () => {
    const child = await aChildCase(test, { team, bornOn: '2008-03-03' });
    expect((await book(child, await people())).body).toMatchObject({
      ageBand: 'AGE_16_17',
      warnings: ['comes-of-age'],
    });

    const grown = await aChildCase(test, { team, bornOn: '2008-03-03', needs: false });
    await recordNeeds(grown, { adultProcedureChosen: true });
    expect(codes(await book(grown, await people()))).toEqual(['child-is-adult']);
  });

  it('treats an unknown age as a reason to estimate first (A06)', async () => {
    const child = await aChildCase(test, { team, bornOn: null });
    const both = await people();
    expect(codes(await book(child, both))).toEqual(['age-unknown']);

    await recordNeeds(child, { estimatedAgeBand: 'AGE_12_15' }, 1);
    expect(await book(child, both)).toMatchObject({ status: 201, body: { ageBand: 'AGE_12_15' } });
  });

  it('refuses session types that are not offered, and a second first interview', async () => {
    const child = await aChildCase(test, { team });
    const both = await people();
    expect(await book(child, { ...both, sessionType: 'CHILD_VIEW_TALK' })).toMatchObject({
      status: 422,
      body: { code: 'interviews.session-type-not-offered' },
    });
    await book(child, both);

    const second = await book(child, { ...both, startsAt: '2026-03-06T09:00:00Z' });

    expect(codes(second)).toEqual(['initial-exists']);
  });

  it('does not exist for a coordinator outside the case', async () => {
    const child = await aChildCase(test, { team });
    const stranger = await aPerson(test, 'INTERVIEW_COORDINATOR');

    expect((await book({ ...child, coordinator: stranger }, await people())).status).toBe(404);
    expect(
      (await stranger.client.get(`/cases/${child.caseId}/children/${child.childRef}/slots`)).status,
    ).toBe(404);
    expect((await stranger.client.get(`/cases/${child.caseId}/bookings`)).status).toBe(404);
  });
});

describe('64 people book one slot at once (A11)', () => {
  const OTHERS = 63;

  async function rivalOf(first: ChildCase, whose: string): Promise<ChildCase> {
    if (whose === 'of one child') return first;
    if (whose === 'of 64 cases') return aChildCase(test, { team });
    const rival = {
      ...first,
      childRef: await addChild(first.prosecutor, first.caseId, '2016-05-10'),
    };
    await recordNeeds(rival);
    return rival;
  }

  it.each(['of 64 cases', 'of one case', 'of one child'])(
    'and one gets it, the others get the next three starts: %s',
    async (whose) => {
      const first = await aChildCase(test, { team });
      const children = [first];
      for (let other = 0; other < OTHERS; other += 1) children.push(await rivalOf(first, whose));
      const both = await people();

      const answers = await Promise.all(children.map((child) => book(child, both)));

      const made = answers.filter(({ status }) => status === 201);
      const lost = answers.filter(
        ({ status, body }) => status === 409 && body.code === 'interviews.slot-taken',
      );
      expect([made.length, lost.length]).toEqual([1, OTHERS]);
      for (const { body } of lost) {
        expect(body.help.alternatives).toHaveLength(3);
        for (const { startsAt } of body.help.alternatives)
          expect(startsAt >= WEDNESDAY_TEN).toBe(true);
      }
      if (whose !== 'of one child') {
        const loser = answers.findIndex(({ status }) => status === 409);
        const [{ startsAt, interviewerId, studioId }] = answers[loser]!.body.help.alternatives;
        expect(
          (await book(children[loser]!, { interviewer: interviewerId, studio: studioId, startsAt }))
            .status,
        ).toBe(201);
      }
      const kept = await test.database.admin.query(
        'SELECT FROM interviews.booking WHERE interviewer_id = $1 AND lower(session) = $2',
        [both.interviewer, WEDNESDAY_TEN],
      );
      expect(kept.rowCount).toBe(1);
    },
  );

  it('and crossing wishes for the same people and rooms never wait in a circle', async () => {
    const three = await Promise.all([people(), people(), people()]);
    const children = [];
    for (let index = 0; index < 27; index += 1) children.push(await aChildCase(test, { team }));

    const answers = await Promise.all(
      children.map((child, index) =>
        book(child, {
          interviewer: three[index % 3]!.interviewer,
          studio: three[Math.floor(index / 3) % 3]!.studio,
          startsAt: index < 9 ? WEDNESDAY_TEN : `2026-03-04T${index < 18 ? '10' : '11'}:00:00.000Z`,
        }),
      ),
    );

    expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThanOrEqual(1);
    expect(answers.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(3);
    const stats = await test.database.admin.query(
      'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
    );
    expect(Number(stats.rows[0].deadlocks)).toBe(0);
  });
});
