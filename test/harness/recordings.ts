import { createHash } from 'node:crypto';
import { type BookingId, newId, type OpaqueId, type RecordingId } from '../../src/kernel/ids.js';
import type { TestApp } from './app.js';
import type { Answer } from './client.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  type ChildCase,
  inCase,
} from './interviews.js';
import { aFilm } from './mp4.js';
import { aPerson, type Person } from './people.js';

export const TUS = { 'tus-resumable': '1.0.0' };
export const TUS_PATCH = { ...TUS, 'content-type': 'application/offset+octet-stream' };

export interface HeldSession extends ChildCase {
  readonly bookingId: BookingId;
  readonly interviewer: Person;
}

/** A child that was heard in a studio; planted as it is after the session, so that only recordings are tested. */
export async function aHeldSession(test: TestApp, state = 'HELD'): Promise<HeldSession> {
  const made = await aChildCase(test, { needs: false });
  const interviewer = await aCertifiedInterviewer(test);
  await inCase(made.prosecutor, made.caseId, interviewer, { function: 'CHILD_INTERVIEWER' });
  const bookingId = await plantBooking(test, made, interviewer, state);
  return { ...made, bookingId, interviewer };
}

/** Past the application: a booking in any state. */
export async function plantBooking(
  test: TestApp,
  { caseId, childRef, coordinator }: ChildCase,
  interviewer: Person,
  state: string,
): Promise<BookingId> {
  const id = newId<BookingId>();
  const { admin } = test.database;
  await admin.query(
    `INSERT INTO interviews.needs_assessment (child_ref, version, case_id, languages, support_person_offered, child_asked, representative_informed,
       guardian_requested, privilege_notice_needed, privilege_notice_planned, complete, recorded_by, recorded_at)
     VALUES ($1, 1, $2, '{nl}', true, true, true, false, false, false, true, $3, '2026-02-21T09:00:00Z') ON CONFLICT DO NOTHING`,
    [childRef, caseId, coordinator.id],
  );
  const started = ['STARTED', 'HELD', 'INTERRUPTED', 'CHILD_DECLINED'].includes(state)
    ? '2026-03-01T09:00:00Z'
    : null;
  const ended = started === null || state === 'STARTED' ? null : '2026-03-01T10:00:00Z';
  await admin.query(
    `INSERT INTO interviews.booking (id, case_id, child_ref, session_type, state, session, blocked, age_band, language, interviewer_id, studio_id,
       needs_version, booked_by, booked_at, started_at, ended_at)
     VALUES ($1, $2, $3, 'INITIAL', $4, '[2026-03-01T09:00:00Z,2026-03-01T10:00:00Z)', '[2026-03-01T08:30:00Z,2026-03-01T10:30:00Z)', 'AGE_9_11', 'nl',
       $5, $6, 1, $7, '2026-02-21T10:00:00Z', $8, $9)`,
    [
      id,
      caseId,
      childRef,
      state,
      interviewer.id,
      await aCertifiedStudio(test),
      coordinator.id,
      started,
      ended,
    ],
  );
  return id;
}

interface Announcing {
  readonly track?: string;
  readonly beganAt?: string | null;
}

export async function announce(
  { interviewer, bookingId }: HeldSession,
  sizeBytes: number,
  { track = 'OVERVIEW', beganAt = null }: Announcing = {},
): Promise<RecordingId> {
  const answer = await interviewer.client.post(`/bookings/${bookingId}/recordings`, {
    track,
    sizeBytes,
    beganAt,
  });
  if (answer.status !== 201) throw new Error(`not announced: ${answer.text}`);
  return answer.body.id as RecordingId;
}

export function sendPiece(
  person: Person,
  id: RecordingId,
  offset: number,
  bytes: Buffer,
): Promise<Answer> {
  return person.client.send('PATCH', `/uploads/${id}`, bytes, {
    ...TUS_PATCH,
    'upload-offset': String(offset),
  });
}

/** Handed in, checked and ready to be watched. */
export async function aVerifiedRecording(
  session: HeldSession,
  film?: Buffer,
  announcing: Announcing = {},
): Promise<{ readonly id: RecordingId; readonly film: Buffer }> {
  const bytes = film ?? (await aFilm());
  const id = await announce(session, bytes.length, announcing);
  const answer = await sendPiece(session.interviewer, id, 0, bytes);
  if (answer.status !== 204) throw new Error(`not received: ${answer.text}`);
  return { id, film: bytes };
}

export async function aGrant(person: Person, recordingId: RecordingId): Promise<OpaqueId> {
  const answer = await person.client.post(`/recordings/${recordingId}/play-grants`, {
    reason: 'Voorbereiding van de zitting',
    agreement: true,
  });
  if (answer.status !== 201) throw new Error(`no grant: ${answer.text}`);
  return answer.body.id as OpaqueId;
}

/** Somebody who acts in the case in this function. */
export async function aParty(
  test: TestApp,
  session: ChildCase,
  role: 'DEFENCE_COUNSEL' | 'VICTIM_COUNSEL' | 'JUDGE' | 'VICTIM_COORDINATOR',
): Promise<Person> {
  const person = await aPerson(test, role);
  await inCase(session.prosecutor, session.caseId, person, await openingFor(session, role));
  if (role === 'DEFENCE_COUNSEL') await aRight(test, session, person);
  return person;
}

/** Counsel may watch the recordings of the child for half a year, from where counsel is. */
export async function aRight(
  test: TestApp,
  {
    prosecutor,
    caseId,
    childRef,
  }: { readonly prosecutor: Person; readonly caseId: string; readonly childRef: string },
  { id: personId }: Person,
  change: Readonly<Record<string, unknown>> = {},
): Promise<OpaqueId> {
  const answer = await prosecutor.client.post(`/cases/${caseId}/viewing-rights`, {
    childRef,
    personId,
    tracks: ['OVERVIEW', 'CLOSE_UP', 'DOCUMENT_CAMERA'],
    startsAt: test.clock.now().toISOString(),
    endsAt: new Date(test.clock.now().getTime() + 180 * 86_400_000).toISOString(),
    place: 'REMOTE',
    decision: 'Beslissing van de rechter-commissaris',
    reason: 'Voorbereiding van de verdediging',
    ...change,
  });
  if (answer.status !== 201) throw new Error(`no right: ${answer.text}`);
  return answer.body.id as OpaqueId;
}

async function openingFor(
  { prosecutor, caseId, childRef }: ChildCase,
  role: string,
): Promise<Record<string, unknown>> {
  if (role === 'VICTIM_COUNSEL') return { function: role, moment: 'COUNSEL_APPOINTED', childRef };
  if (role !== 'DEFENCE_COUNSEL') return { function: role };
  const view = await prosecutor.client.get(`/cases/${caseId}`);
  return { function: role, moment: 'COUNSEL_APPOINTED', suspectId: view.body.suspects[0].id };
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
