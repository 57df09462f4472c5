import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  book,
} from '../harness/interviews.js';
import { aPerson, type Person } from '../harness/people.js';

let test: TestApp;
let administrator: Person;
let coordinator: Person;
let stranger: Person;
let count = 0;

beforeAll(async () => {
  test = await startApp();
  administrator = await aPerson(test, 'ADMINISTRATOR');
  coordinator = await aPerson(test, 'INTERVIEW_COORDINATOR');
  stranger = await aPerson(test, 'INTERVIEW_COORDINATOR');
  await test.database.admin.query(
    `UPDATE people.organisation SET region = 'Limburg' WHERE id = (SELECT organisation_id FROM people.person WHERE id = $1)`,
    [stranger.id],
  );
});
afterAll(() => test.close());
afterEach(() => {
  test.clock.set(TEST_NOW);
});

const profile = () => ({
  name: `Studio Linden ${String(count++)}`,
  town: 'Utrecht',
  address: 'Lindenlaan 1',
  accessNotes: 'Ingang aan de achterzijde, met lift',
  contactPoint: 'Balie jeugd',
  equipment: ['INDUCTION_LOOP'],
  foreignBookings: 'EACH',
});

async function aStudio(): Promise<string> {
  const made = await coordinator.client.post('/studios', profile());
  expect(made.status).toBe(201);
  return String(made.body.id);
}

async function file(id: string) {
  return (await coordinator.client.get(`/studios/${id}`)).body;
}

/** The form with yes everywhere, and what is changed in it. */
async function form(
  no: Readonly<Record<string, string | null>> = {},
  change: Readonly<Record<string, unknown>> = {},
) {
  const { body } = await administrator.client.get('/inspection-checklist');
  return {
    inspectedOn: '2026-03-01',
    inspector: 'Keuringsdienst Noord',
    remarks: null,
    checklistVersion: body.version,
    validThrough: null,
    answers: body.items.map(({ code }: { code: string }) => ({
      code,
      answer: !(code in no),
      remark: no[code] ?? null,
    })),
    ...change,
  };
}

describe('an inspection', () => {
  it('that is passed gives a certificate of 24 months for the ages the furniture serves', async () => {
    const id = await aStudio();

    const inspected = await administrator.client.post(
      `/studios/${id}/inspections`,
      await form({ FURNITURE_0_5: 'Nog niet' }),
    );

    expect([inspected.status, inspected.body.passed]).toEqual([201, true]);
    expect(await file(id)).toMatchObject({
      state: 'VALID',
      certificates: [{ ageSets: ['SET_6_11', 'SET_12_17'], inspectedOn: '2026-03-01' }],
      inspections: [{ passed: true, checklistVersion: 1 }],
    });
    const [certificate] = (await file(id)).certificates;
    expect([Date.parse(certificate.from), Date.parse(certificate.to)]).toEqual([
      Date.parse('2026-03-01T00:00:00+01:00'),
      Date.parse('2028-03-01T00:00:00+01:00'),
    ]);
  });

  it('that fails a required item ends the running certificate, so that nobody is booked there', async () => {
    const studio = await aCertifiedStudio(test);
    const interviewer = await aCertifiedInterviewer(test);
    const child = await aChildCase(test);

    const failed = await administrator.client.post(
      `/studios/${studio}/inspections`,
      await form({ SOUND_INSULATION: 'Gesprek hoorbaar op de gang' }),
    );
    const refused = await book(child, { interviewer: interviewer.id, studio });

    expect(failed.body.passed).toBe(false);
    expect(await file(studio)).toMatchObject({
      state: 'EXPIRED',
      certificates: [{ revokeReason: 'Keuring niet gehaald van 2026-03-01' }],
    });
    expect(refused.body.help.gates).toEqual([expect.objectContaining({ gate: 'B3' })]);
  });

  it('renews without a gap: the new certificate takes the place of the running one', async () => {
    const studio = await aCertifiedStudio(test);
    const interviewer = await aCertifiedInterviewer(test);
    const child = await aChildCase(test);

    await administrator.client.post(`/studios/${studio}/inspections`, await form());
    const booked = await book(child, { interviewer: interviewer.id, studio });

    expect(booked.status).toBe(201);
    const states = (await file(studio)).certificates.map(
      ({ revokedAt }: { revokedAt: string | null }) => revokedAt !== null,
    );
    expect(states.sort()).toEqual([false, true]);
  });

  it('is refused whole with every unanswered item and every unexplained no', async () => {
    const id = await aStudio();
    const full = await form({ TOILET_NEARBY: null });

    const refused = await administrator.client.post(`/studios/${id}/inspections`, {
      ...full,
      answers: full.answers.slice(1),
    });

    expect([refused.status, refused.body.code]).toEqual([422, 'studios.checklist-incomplete']);
    expect(refused.body.errors).toEqual([
      { pointer: '/answers/SEPARATE_ENTRANCE', code: 'missing' },
      { pointer: '/answers/TOILET_NEARBY/remark', code: 'missing' },
    ]);
    expect((await file(id)).inspections).toEqual([]);
  });

  it('of one day exists once, also when it is sent by several at once', async () => {
    const id = await aStudio();
    const body = await form();

    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        administrator.client.post(`/studios/${id}/inspections`, body),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect((await file(id)).inspections).toHaveLength(1);
  });

  it('lies not ahead, and a certificate does not end before it begins', async () => {
    const id = await aStudio();
    const send = async (change: object) =>
      (await administrator.client.post(`/studios/${id}/inspections`, await form({}, { ...change })))
        .body.code;

    expect(await send({ inspectedOn: '2026-03-03' })).toBe('studios.in-future');
    expect(await send({ validThrough: '2026-02-28' })).toBe('studios.period-reversed');
    expect(await send({ inspectedOn: '2026-03-02' })).toBeUndefined();
  });

  it('keeps photos of what was seen, once each, for those who see the register', async () => {
    const id = await aStudio();
    const made = await administrator.client.post(`/studios/${id}/inspections`, await form());
    const at = `/inspections/${String(made.body.id)}/evidence`;
    const room = { width: 16, height: 9, channels: 3, background: '#a86' } as const;
    const photo = await sharp({ create: room }).png().toBuffer();
    const add = (by: Person, kind: string) =>
      by.client.send('POST', `${at}?kind=${kind}`, photo, {
        'content-type': 'application/octet-stream',
      });

    const [added, again] = [
      await add(administrator, 'WAITING_ROOM'),
      await add(administrator, 'ENTRANCE'),
    ];
    const wrong = await add(administrator, 'DIPLOMA');
    const kept = await add(coordinator, 'ENTRANCE');
    const seen = await stranger.client.get(at);
    const hidden = await (await aCertifiedInterviewer(test)).client.get(at);

    expect([added.status, again.body.code, wrong.status, kept.status]).toEqual([
      201,
      'evidence.file-exists',
      422,
      404,
    ]);
    expect(seen.body.items).toMatchObject([{ kind: 'WAITING_ROOM', format: 'PNG', actions: [] }]);
    expect(hidden.status).toBe(404);
  });

  it('is not made by who keeps the studio', async () => {
    const id = await aStudio();

    expect((await coordinator.client.post(`/studios/${id}/inspections`, await form())).status).toBe(
      404,
    );
  });
});

describe('a studio', () => {
  it('is kept by a coordinator of the region that owns it, and by nobody else', async () => {
    const id = await aStudio();
    const body = {
      ...profile(),
      version: 1,
      opening: [{ weekday: 1, from: '09:00', to: '17:00' }],
    };

    const refused = await stranger.client.put(`/studios/${id}`, body);
    const kept = await coordinator.client.put(`/studios/${id}`, body);
    const stale = await coordinator.client.put(`/studios/${id}`, body);

    expect([refused.status, kept.status, stale.status]).toEqual([404, 204, 412]);
    expect(await file(id)).toMatchObject({
      region: 'Midden-Nederland',
      version: 2,
      opening: body.opening,
    });
  });

  it('that is closed is not booked, and is again once the closing is withdrawn', async () => {
    const studio = await aCertifiedStudio(test);
    const interviewer = await aCertifiedInterviewer(test);
    const child = await aChildCase(test);
    const closed = await coordinator.client.post(`/studios/${studio}/closings`, {
      from: '2026-03-04T00:00:00+01:00',
      to: '2026-03-05T00:00:00+01:00',
      reason: 'Schilderwerk',
    });

    const refused = await book(child, { interviewer: interviewer.id, studio });
    const withdrawn = await coordinator.client.post(
      `/studios/${studio}/closings/${String(closed.body.id)}/withdraw`,
    );
    const booked = await book(child, { interviewer: interviewer.id, studio });

    expect([refused.status, withdrawn.status, booked.status]).toEqual([409, 204, 201]);
  });

  it('is tested every day, and a failed part says what is wrong', async () => {
    const id = await aStudio();
    const send = (change: object) =>
      coordinator.client.post(`/studios/${id}/daily-tests`, {
        pictureOk: true,
        soundOk: true,
        clockOk: true,
        uploadOk: true,
        remark: null,
        ...change,
      });

    const silent = await send({ soundOk: false });
    const failed = await send({ soundOk: false, remark: 'Microfoon 2 zwijgt' });
    expect((await file(id)).testedToday).toBe(false);
    test.clock.advance(60_000);
    const repaired = await send({});

    expect([silent.body.code, failed.status, repaired.status]).toEqual([
      'studios.reason-missing',
      201,
      201,
    ]);
    expect((await file(id)).testedToday).toBe(true);
    expect((await file(id)).tests).toHaveLength(2);
  });
});

describe('a table of studios', () => {
  const HEAD = 'name;town;address;access;contact;equipment;foreign_bookings';

  it('that went out comes in again unchanged', async () => {
    await aStudio();
    const { content } = (await coordinator.client.get('/studio-register/export')).body;
    const preview = await coordinator.client.post('/studio-register/import', {
      content,
      apply: false,
      skipWrong: false,
    });

    expect(preview.body).toMatchObject({ wrong: 0, applied: false });
  });

  it('names every wrong line and field, and takes in nothing unless told to skip them', async () => {
    const content = [
      HEAD,
      'Studio Goed;Zeist;;;;INDUCTION_LOOP;EACH',
      'Studio Fout;;;;;SAUNA;SOMETIMES',
    ].join('\n');
    const send = (apply: boolean, skipWrong: boolean) =>
      coordinator.client.post('/studio-register/import', { content, apply, skipWrong });
    const names = async () =>
      (await coordinator.client.get('/studio-register')).body.items
        .map(({ name }: { name: string }) => name)
        .filter((name: string) => name.includes('Goed') || name.includes('Fout'));

    const preview = await send(false, false);
    const refused = await send(true, false);
    expect(await names()).toEqual([]);
    const taken = await send(true, true);

    expect(preview.body).toMatchObject({
      good: 1,
      wrong: 1,
      lines: [
        {
          line: 3,
          errors: [
            { field: 'town', code: 'missing' },
            { field: 'equipment', code: 'not-a-choice' },
            { field: 'foreign_bookings', code: 'not-a-choice' },
          ],
        },
      ],
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'kernel.import-lines-wrong']);
    expect(taken.body).toMatchObject({ good: 1, wrong: 1, applied: true });
    expect(await names()).toEqual(['Studio Goed']);
  });

  it('cannot change a studio of another region', async () => {
    const { name } = await file(await aStudio());
    const preview = await stranger.client.post('/studio-register/import', {
      content: `${HEAD}\n${String(name)};Weert;;;;;EACH`,
      apply: false,
      skipWrong: false,
    });

    expect(preview.body.lines).toEqual([
      { line: 2, errors: [{ field: '', code: 'kernel.not-found' }] },
    ]);
  });
});
