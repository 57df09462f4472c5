import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  book,
  type ChildCase,
  inCase,
  recordNeeds,
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

const kinds = async (person: ChildCase['prosecutor'], caseId: string) =>
  (await person.client.get('/work')).body.items
    .filter((item: { caseId: string }) => item.caseId === caseId)
    .map(({ kind }: { kind: string }) => kind);
const gates = (answer: { body: { help: { gates: { code: string }[] } } }) =>
  answer.body.help.gates.map(({ code }) => code).sort();

describe('the needs of a child', () => {
  it('ask for notice, representation and a guardian when the suspect is the father (A15)', async () => {
    const child = await aChildCase(test, { team, needs: false, relationship: 'PARENT' });

    const early = await recordNeeds(child);
    expect(early.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/privilegeNoticeNeeded',
      '/representationConflict',
    ]);
    // Kept unfinished, so that a booking meets the gates.
    await recordNeeds(child, { complete: false });
    const both = {
      interviewer: (await aCertifiedInterviewer(test)).id,
      studio: await aCertifiedStudio(test),
    };
    expect(gates(await book(child, both))).toEqual([
      'needs-incomplete',
      'privilege-notice-not-planned',
      'representation-conflict-open',
    ]);

    const told = { privilegeNoticeNeeded: true, privilegeNoticePlanned: true };
    const conflict = {
      ...told,
      representationConflict: 'CONFLICT',
      representativeInformed: false,
      representativeReason: 'De vader is verdachte en de moeder staat achter hem.',
    };
    const unguarded = await recordNeeds(child, conflict, 1);
    expect(unguarded.body.errors).toContainEqual({
      pointer: '/guardianRequested',
      code: 'not-requested',
    });
    expect(await recordNeeds(child, { ...conflict, guardianRequested: true }, 1)).toMatchObject({
      status: 200,
    });
    expect(await kinds(team.prosecutor, child.caseId)).toContain('GUARDIAN_TO_ARRANGE');

    const guardian = await aPerson(test, 'GUARDIAN_AD_LITEM');
    await inCase(team.prosecutor, child.caseId, guardian, {
      function: 'GUARDIAN_AD_LITEM',
      childRef: child.childRef,
      moment: 'COUNSEL_APPOINTED',
    });
    expect(await kinds(team.prosecutor, child.caseId)).not.toContain('GUARDIAN_TO_ARRANGE');
    expect((await book(child, both)).status).toBe(201);
  });

  it('put the hours of the child first, ask the room for what it needs, and warn outside the hours', async () => {
    const child = await aChildCase(test, { team, needs: false });
    const both = {
      interviewer: (await aCertifiedInterviewer(test)).id,
      studio: await aCertifiedStudio(test),
    };
    const school = [1, 2, 3, 4, 5].map((weekday) => ({
      kind: 'SCHOOL',
      weekday,
      from: '08:30',
      to: '14:30',
    }));
    const reversed = await recordNeeds(child, {
      busyHours: [{ kind: 'SLEEP', weekday: 1, from: '20:00', to: '07:00' }],
    });
    expect(reversed).toMatchObject({ status: 422, body: { code: 'interviews.hours-unclear' } });
    await recordNeeds(child, { busyHours: school, wordsForThings: 'zegt "piepding" tegen camera' });

    const slots = await child.coordinator.client.get(
      `/cases/${child.caseId}/children/${child.childRef}/slots?from=2026-03-04&to=2026-03-04`,
    );
    const reasons = slots.body.proposals[0].reasons.map(({ code }: { code: string }) => code);
    expect(reasons).toContain('suits-child-hours');
    const words = [{ code: 'outside-child-hours', reason: 'School geeft vrij.' }];
    const made = await book(child, { ...both, reasons: words });
    expect(made).toMatchObject({ status: 201, body: { warnings: ['outside-child-hours'] } });

    const other = await aChildCase(test, { team, needs: false });
    await recordNeeds(other, { accessNeeds: ['WHEELCHAIR'] });
    expect(gates(await book(other, { ...both, startsAt: '2026-03-05T14:00:00Z' }))).toEqual([
      'equipment-missing',
    ]);
  });
});

describe('a session of a fifteen-year-old with a regular detective in a normal room', () => {
  it('is blocked without certificates, and goes on with a reason and a prosecutor’s approval, counted as a deviation (A03)', async () => {
    const child = await aChildCase(test, { team, bornOn: '2010-09-01' });
    const detective = await aCertifiedInterviewer(test, { to: '2025-06-01T00:00:00Z' });
    const room = await aCertifiedStudio(test, { to: '2025-06-01T00:00:00Z' });
    const wish = { interviewer: detective.id, studio: room };

    expect(gates(await book(child, wish))).toEqual([
      'certificate-ends-before-session',
      'studio-certificate-ends',
    ]);

    const ask = (body: Record<string, unknown> = {}) =>
      team.coordinator.client.post(`/cases/${child.caseId}/exceptions`, {
        exceptionKey: newId(),
        childRef: child.childRef,
        interviewerId: detective.id,
        studioId: room,
        reason: 'Binnen twee weken is nergens een studio vrij.',
        ...body,
      });
    expect((await ask({ reason: 'Te kort.' })).status).toBe(422);
    const asked = await ask();
    expect(asked.status).toBe(201);
    expect(await ask()).toMatchObject({
      status: 409,
      body: { code: 'interviews.exception-open' },
    });
    expect(await kinds(team.prosecutor, child.caseId)).toContain('EXCEPTION_TO_DECIDE');
    expect((await book(child, wish)).status).toBe(409);

    const decide = `/exceptions/${asked.body.id}/decision`;
    const approval = { decision: 'APPROVED', reason: 'De zaak kan niet wachten.' };
    expect((await team.coordinator.client.post(decide, approval)).status).toBe(404);
    expect((await team.prosecutor.client.post(decide, approval)).status).toBe(204);
    expect(await team.prosecutor.client.post(decide, approval)).toMatchObject({
      status: 409,
      body: { code: 'interviews.exception-decided' },
    });

    const made = await book(child, wish);
    expect(made).toMatchObject({
      status: 201,
      body: { warnings: ['without-certificate-by-exception'] },
    });
    const listed = await team.coordinator.client.get(`/cases/${child.caseId}/exceptions`);
    expect(listed.body).toMatchObject({
      items: [{ decision: 'APPROVED', used: true, actions: [] }],
      children: [{ childRef: child.childRef }],
      actions: ['ask-exception'],
    });
    const kept = await test.database.admin.query(
      'SELECT exception_id FROM interviews.booking WHERE id = $1',
      [made.body.id],
    );
    expect(kept.rows).toEqual([{ exception_id: asked.body.id }]);
  });

  it('is not to be had for a child under twelve', async () => {
    const child = await aChildCase(test, { team });
    const both = {
      interviewerId: (await aCertifiedInterviewer(test)).id,
      studioId: await aCertifiedStudio(test),
    };

    const answer = await team.coordinator.client.post(`/cases/${child.caseId}/exceptions`, {
      exceptionKey: newId(),
      childRef: child.childRef,
      ...both,
      reason: 'Binnen twee weken is nergens een studio vrij.',
    });

    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'interviews.exception-too-young' },
    });
    const offered = await team.coordinator.client.get(`/cases/${child.caseId}/exceptions`);
    expect(offered.body).toEqual({ items: [], children: [], actions: [] });
  });
});
