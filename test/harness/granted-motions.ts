import { type BookingId, newId } from '../../src/kernel/ids.js';
import { FollowSessions } from '../../src/modules/motions/index.js';
import type { TestApp } from './app.js';
import type { Answer } from './client.js';
import { EVERY_REASON, aCertifiedStudio, COMPLETE_NEEDS } from './interviews.js';
import {
  aHeldSession,
  aMotion,
  aReadyMotion,
  CHILD_OPPOSED,
  CHILD_SAYS,
  GRANT,
  type MotionWorld,
} from './motions.js';
import type { Person } from './people.js';

/** Leave for a second session by the same interviewer, who is certified, and a studio to hold it in. */
export interface GrantedMotion {
  readonly id: string;
  readonly studio: string;
  readonly authorisationId: string;
}

const LONG_ENOUGH = { ...GRANT.modalities, maxMinutes: 240 };

export async function aGrantedMotion(
  test: TestApp,
  world: MotionWorld,
  change: Record<string, unknown> = {},
): Promise<GrantedMotion> {
  await aHeldSession(test, world);
  const { admin } = test.database;
  await admin.query(
    `INSERT INTO people.interviewer_certificate (id, person_id, scheme, age_bands, languages, period)
     VALUES ($1, $2, 'studioverhoor', '{AGE_9_11,AGE_12_15}', '{nl}', '[2025-01-01T00:00:00Z,2028-01-01T00:00:00Z)')`,
    [newId(), world.interviewer.id],
  );
  await admin.query(
    `INSERT INTO people.working_hours (person_id, weekday, starts, ends) SELECT $1, day, '08:00', '20:00' FROM generate_series(1, 7) AS day`,
    [world.interviewer.id],
  );
  const studio = await aCertifiedStudio(test);
  await world.planner.client.put(`/cases/${world.caseId}/children/${world.childRef}/needs`, {
    ...COMPLETE_NEEDS,
    version: 1,
  });
  const id = await aReadyMotion(world, world.defence);
  const decided = await world.investigatingJudge.client.post(`/motions/${id}/decision`, {
    ...GRANT,
    modalities: LONG_ENOUGH,
    ...change,
  });
  if (decided.status !== 201) throw new Error(decided.text);
  const { rows } = await admin.query(
    'SELECT id FROM interviews.authorisation WHERE motion_id = $1',
    [id],
  );
  return { id, studio, authorisationId: rows[0].id };
}

/** Asks for the session the leave opens; 10:00 on Wednesday 11 March 2026 unless told. */
export function bookAgain(
  world: MotionWorld,
  { studio, authorisationId }: GrantedMotion,
  change: Record<string, unknown> = {},
): Promise<Answer> {
  return world.planner.client.post(`/cases/${world.caseId}/bookings`, {
    reasons: EVERY_REASON,
    bookingKey: newId<BookingId>(),
    childRef: world.childRef,
    sessionType: 'RE_INTERVIEW',
    authorisationId,
    startsAt: '2026-03-11T09:00:00.000Z',
    interviewerId: world.interviewer.id,
    studioId: studio,
    ...change,
  });
}

/** One round of the worker that lets motions follow their sessions. */
export function followSessions(test: TestApp): Promise<number> {
  return test.app.get(FollowSessions).execute();
}

/** A motion of the prosecution on new circumstances, ready to be decided: prosecutor, clerk and the child's counsel in this order. */
export async function aLaterMotion(
  [asks, admits, speaks]: readonly Person[],
  caseId: string,
): Promise<{ readonly id: string; readonly childRef: string }> {
  if (asks === undefined || admits === undefined || speaks === undefined)
    throw new Error('three people are needed');
  const { offences, children } = (await asks.client.get(`/cases/${caseId}`)).body;
  const facts = offences.map(({ id }: { id: string }) => id);
  const childRef = String(children[0].childRef);
  const { body } = await asks.client.post(`/cases/${caseId}/motions`, {
    childRef,
    ...aMotion({ facts } as MotionWorld, {
      legalBasis: ['SV_181', 'NEW_FACTS'],
      notViewedReason: 'NOT_YET',
      newCircumstances: 'Uit de telefoon blijkt een tweede ontmoeting.',
    }),
  });
  const id = String(body.id);
  const filed = await asks.client.post(`/motions/${id}/file`, { version: body.version });
  if (filed.status !== 200) throw new Error(filed.text);
  await admits.client.post(`/motions/${id}/take-under-review`);
  await speaks.client.post(`/motions/${id}/responses`, CHILD_OPPOSED);
  await speaks.client.post(`/motions/${id}/child-views`, CHILD_SAYS);
  return { id, childRef };
}
