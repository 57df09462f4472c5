import sharp from 'sharp';
import { type Role, ROLES } from '../../src/kernel/actor.js';
import { newId } from '../../src/kernel/ids.js';
import type { TestApp } from '../harness/app.js';
import { aReadyMotion, CHILD_OPPOSED, DENIAL } from '../harness/motions.js';
import {
  aFiledMotion,
  aHeldSession,
  aMotionWorld,
  aVerifiedRecording,
  aViewing,
  type MotionWorld,
} from '../harness/motions.js';
import { COMPLETE_NEEDS } from '../harness/interviews.js';
import { aRight } from '../harness/recordings.js';
import { aPerson, type Person } from '../harness/people.js';
import {
  announceAs,
  aStudioSystem,
  type StudioSystem,
  studioOf,
} from '../harness/studio-systems.js';
import { aCertifiedStudio } from '../harness/interviews.js';

/** One case with everything in it, for each role somebody who acts in it and somebody who does not. */
export interface World {
  readonly assigned: Readonly<Partial<Record<Role, Person>>>;
  readonly outsiders: Readonly<Record<Role, Person>>;
  readonly spare: Person;
  /** The same people and the children, by their names in the harness. */
  readonly made: MotionWorld;
  readonly needs: typeof COMPLETE_NEEDS;
  /** The recorder of the studio in which the session of the world was held, and that of another studio. */
  readonly studioSystem: StudioSystem;
  readonly foreignSystem: StudioSystem;
  /** Values for the names in paths and queries. */
  readonly ids: Readonly<Record<string, string>>;
}

export async function buildWorld(test: TestApp): Promise<World> {
  const made = await aMotionWorld(test);
  const staff = await aPerson(test, 'PROSECUTION_STAFF');
  const spare = await aPerson(test, 'JUDGE');
  for (const [person, role] of [
    [staff, 'PROSECUTION_STAFF'],
    [spare, 'JUDGE'],
  ] as const) {
    await made.prosecutor.client.post(`/cases/${made.caseId}/parties`, {
      personId: person.id,
      function: role,
      moment: 'ASSIGNMENT',
    });
  }
  const planted = await plantResources(test, made, staff, spare);
  const bookingId = String(planted['bookingId']);
  const studioSystem = await aStudioSystem(test, await studioOf(test, bookingId));
  const foreignSystem = await aStudioSystem(test, await aCertifiedStudio(test));
  const ids = {
    ...planted,
    ...(await plantStudioUpload(test, studioSystem, bookingId)),
    credentialId: (await aStudioSystem(test, String(planted['studioId']))).id,
  };
  const outsiders: Partial<Record<Role, Person>> = {};
  for (const role of ROLES) outsiders[role] = await aPerson(test, role);
  return {
    assigned: {
      PROSECUTOR: made.prosecutor,
      PROSECUTION_STAFF: staff,
      VICTIM_COORDINATOR: made.coordinator,
      ADVOCATE_GENERAL: made.advocateGeneral,
      INTERVIEW_COORDINATOR: made.planner,
      CHILD_INTERVIEWER: made.interviewer,
      DEFENCE_COUNSEL: made.defence,
      VICTIM_COUNSEL: made.victimCounsel,
      GUARDIAN_AD_LITEM: made.guardian,
      INVESTIGATING_JUDGE: made.investigatingJudge,
      JUDGE: made.judge,
      COURT_CLERK: made.clerk,
    },
    outsiders: outsiders as Record<Role, Person>,
    spare: await aPerson(test, 'JUDGE'),
    made,
    needs: COMPLETE_NEEDS,
    studioSystem,
    foreignSystem,
    ids,
  };
}

async function plantResources(
  test: TestApp,
  made: MotionWorld,
  staff: Person,
  spare: Person,
): Promise<Record<string, string>> {
  // Less than a week ago: the recorder of the studio may still hand in.
  const bookingId = await aHeldSession(test, made, '2026-02-24T10:00:00Z');
  const recordingId = await aVerifiedRecording(test, made, bookingId);
  const document = await staff.client.post(`/cases/${made.caseId}/documents`, {
    documentKey: newId(),
    kind: 'BRIEF',
    title: 'Brief',
    text: 'Geachte heer, Wende Zilverschoon was er niet.',
  });
  const { version } = (await staff.client.get(`/documents/${document.body.id}/review`)).body;
  const released = await staff.client.post(`/documents/${document.body.id}/release`, { version });
  if (released.status !== 204) throw new Error(released.text);
  const upload = await staff.client.post(`/cases/${made.caseId}/document-uploads`, {
    documentKey: newId(),
    kind: 'BRIEF',
    title: 'Brief',
    sizeBytes: 70_000,
  });
  const grant = await made.prosecutor.client.post(`/recordings/${recordingId}/play-grants`, {
    reason: 'Voorbereiding van de zitting',
    agreement: true,
  });
  const note = await made.prosecutor.client.post(`/recordings/${recordingId}/notes`, {
    atMs: 500,
    text: 'Hier opletten',
  });
  const certificateId = await plantCertificate(test, made, recordingId);
  const motionId = await aFiledMotion(made, made.defence, { notViewedReason: 'NOT_YET' });
  await made.clerk.client.post(`/motions/${motionId}/take-under-review`);
  await made.victimCounsel.client.post(`/motions/${motionId}/responses`, CHILD_OPPOSED);
  await made.judge.client.put(`/motions/${motionId}/decision-draft`, {
    version: 0,
    panel: [made.judge.id],
    decision: DENIAL,
  });
  const decided = await aReadyMotion(made, made.defence, {
    factsConcerned: [made.facts[0]],
    notViewedReason: 'NOT_YET',
  });
  await made.investigatingJudge.client.post(`/motions/${decided}/decision`, DENIAL);
  const [decision] = (await made.judge.client.get(`/motions/${decided}`)).body.decisions;
  await made.clerk.client.post(`/cases/${made.caseId}/hearings`, {
    kind: 'MERITS',
    startsAt: '2026-05-10T08:00:00Z',
    endsAt: '2026-05-10T11:00:00Z',
    childPresence: 'IN_PERSON',
    childRef: made.childRef,
  });
  const hearings = await made.judge.client.get(`/cases/${made.caseId}/hearings`);
  const parties = await made.prosecutor.client.get(`/cases/${made.caseId}/parties`);
  const access = parties.body.items.find(
    ({ personId }: { personId: string }) => personId === spare.id,
  );
  const request = await made.defence.client.post(
    `/cases/${made.caseId}/children/${made.childRef}/disclosure-requests`,
    { fields: ['callName'], reason: 'Nodig voor de verdediging.', legalBasis: 'artikel 30 Sv' },
  );
  const view = await made.prosecutor.client.get(`/cases/${made.caseId}`);
  const childNumber = view.body.children[0].childNumber;
  const questioner = await aPerson(test, 'CHILD_INTERVIEWER');
  const questioning = await made.prosecutor.client.post(
    `/cases/${made.caseId}/suspect-questionings`,
    {
      suspectId: view.body.suspects[0].id,
      personId: questioner.id,
      questionedOn: '2026-02-01',
    },
  );
  const steward = await aPerson(test, 'DATA_STEWARD');
  const change = await steward.client.post('/identity-changes/erasures', {
    childNumber,
    reason: 'De bewaartermijn is verstreken, zo is besloten.',
  });
  return {
    questioningId: questioning.body.id,
    ...(await plantRegisters(test, made)),
    ...(await plantViewing(test, made)),
    ...(await plantUse(made, staff)),
    ...(await plantRetention(test, made, recordingId)),
    ...(await plantCopy(staff, recordingId)),
    ...(await plantVersion(test, made, recordingId)),
    childNumber,
    changeId: change.body.id,
    requestId: request.body.id,
    caseId: made.caseId,
    childRef: made.childRef,
    documentId: document.body.id,
    uploadId: upload.body.id,
    number: '1',
    bookingId,
    recordingId,
    grantId: grant.body.id,
    certificateId,
    noteId: note.body.id,
    motionId,
    decisionId: decision.id,
    hearingId: hearings.body.items[0].id,
    accessId: access.id,
    noticeId: newId(),
    sweepId: newId(),
    wordingId: newId(),
    feedId: newId(),
    token: 'nobody',
    exceptionId: await plantException(test, made),
  };
}

/** What the recorder of the studio announced and has not sent yet. */
async function plantStudioUpload(
  test: TestApp,
  system: StudioSystem,
  bookingId: string,
): Promise<Record<string, string>> {
  const body = { track: 'OVERVIEW', sizeBytes: 70_000 };
  const announced = await announceAs(test, system, bookingId, body);
  if (announced.status !== 201) throw new Error(`not announced: ${announced.text}`);
  return { 'studio-system/recordingId': announced.body.id };
}

/** The prosecutor watched a second of it, and had that certified. */
async function plantCertificate(
  test: TestApp,
  made: MotionWorld,
  recordingId: string,
): Promise<string> {
  const { prosecutor } = made;
  await aViewing(test, made, { recordingId, by: prosecutor, fromMs: 0, toMs: 1_000 });
  const path = `/recordings/${recordingId}/viewing-certificates`;
  const issued = await prosecutor.client.post(path, { personId: prosecutor.id });
  if (issued.status !== 201) throw new Error(`not certified: ${issued.text}`);
  return issued.body.id;
}

/** A right of counsel for the defence, and a request with a time offered. */
async function plantViewing(test: TestApp, made: MotionWorld): Promise<Record<string, string>> {
  const { prosecutor, defence, caseId, childRef } = made;
  const rightId = await aRight(test, made, defence);
  const asked = await defence.client.post(`/cases/${caseId}/viewing-requests`, {
    childRef,
    reason: 'Voorbereiding van de verdediging',
  });
  const viewingRequestId = String(asked.body.id);
  await prosecutor.client.post(`/viewing-requests/${viewingRequestId}/slots`, {
    room: 'Kijkkamer 1',
    tracks: ['OVERVIEW'],
    slots: [{ startsAt: '2026-12-01T09:00:00Z', endsAt: '2026-12-01T12:00:00Z' }],
  });
  const requests = await defence.client.get(`/cases/${caseId}/viewing-requests`);
  return { rightId, viewingRequestId, slotId: requests.body.items[0].slots[0].id };
}

/** A hold, and a destruction that was asked for; the term of the world has not passed, the row may say so. */
async function plantRetention(
  test: TestApp,
  { prosecutor, caseId, childRef, coordinator }: MotionWorld,
  recordingId: string,
): Promise<Record<string, string>> {
  const hold = await prosecutor.client.post(`/cases/${caseId}/recording-holds`, {
    reason: 'Er is herziening gevraagd.',
  });
  const destructionId = newId();
  await test.database.admin.query(
    `INSERT INTO recordings.destruction (id, recording_id, case_id, child_ref, reason, due_at, asked_by, asked_at)
     VALUES ($1, $2, $3, $4, 'De termijn is verstreken.', now() - interval '1 day', $5, now())`,
    [destructionId, recordingId, caseId, childRef, coordinator.id],
  );
  return { holdId: String(hold.body.id), destructionId };
}

/** An edited version that nobody answered; there is no film behind the recording of the world to propose it on. */
async function plantVersion(
  test: TestApp,
  { caseId, childRef, coordinator }: MotionWorld,
  recordingId: string,
): Promise<Record<string, string>> {
  const versionId = newId();
  await test.database.admin.query(
    `INSERT INTO recordings.edited_version (id, recording_id, case_id, child_ref, number, reason, edits, blanks, made_by, made_at)
     VALUES ($1, $2, $3, $4, 1, 'Er valt een naam.', $5, '[[0, 1, 0]]', $6, now())`,
    [
      versionId,
      recordingId,
      caseId,
      childRef,
      JSON.stringify([{ kind: 'CUT', fromMs: 500, toMs: 600, untilMs: 600, reason: 'Een naam.' }]),
      coordinator.id,
    ],
  );
  return { versionId };
}

/** A copy that the staff asked for and nobody decided on. */
async function plantCopy(staff: Person, recordingId: string): Promise<Record<string, string>> {
  const asked = await staff.client.post(`/recordings/${recordingId}/copy-orders`, {
    recipient: 'Een deskundige',
    reason: 'Onderzoek door een deskundige',
  });
  return { orderId: String(asked.body.id) };
}

/** A request of a family court, entered by the staff and answered by nobody. */
async function plantUse(
  { caseId, childRef }: MotionWorld,
  staff: Person,
): Promise<Record<string, string>> {
  const entered = await staff.client.post(`/cases/${caseId}/recording-uses`, {
    childRef,
    proceeding: 'FAMILY_COURT',
    authority: 'Rechtbank, familie en jeugd',
    reason: 'Beslissing over het gezag',
  });
  return { useId: String(entered.body.id) };
}

/** An exception that nobody decided on; the child of the world may be too young for it, the row may not. */
async function plantException(
  test: TestApp,
  { caseId, childRef, interviewer, planner }: MotionWorld,
): Promise<string> {
  const id = newId();
  await test.database.admin.query(
    `INSERT INTO interviews.exception (id, case_id, child_ref, interviewer_id, studio_id, reason, asked_by, asked_at)
     SELECT $1, $2, $3, $4, s.id, 'Er is deze week nergens een studio vrij.', $5, now() FROM studios.studio s LIMIT 1`,
    [id, caseId, childRef, interviewer.id, planner.id],
  );
  return id;
}

/** What the registers keep of the interviewer of the world. */
async function plantRegisters(
  test: TestApp,
  { interviewer, planner, defence, caseId, childRef }: MotionWorld,
): Promise<Record<string, string>> {
  const at = `/interviewers/${interviewer.id}`;
  const absence = await planner.client.post(`${at}/absences`, {
    kind: 'LEAVE',
    from: '2026-12-01T00:00:00Z',
    to: '2026-12-08T00:00:00Z',
  });
  const training = await planner.client.post(`${at}/trainings`, {
    kind: 'REFRESHER',
    heldOn: '2025-10-01',
    givenBy: 'Politieacademie',
  });
  const administrator = await aPerson(test, 'ADMINISTRATOR');
  const certificate = await administrator.client.post(`${at}/certificates`, {
    scheme: 'KWETSBARE_GETUIGEN_ZEDEN',
    ageBands: ['AGE_9_11'],
    languages: ['nl'],
    specialisms: [],
    issuer: 'Politieacademie',
    evidenceReference: 'PA-1',
    validFrom: '2025-01-01',
    validThrough: '2027-12-31',
  });
  const studio = await planner.client.post('/studios', {
    name: 'Studio van de wereld',
    town: 'Utrecht',
    address: null,
    accessNotes: null,
    contactPoint: null,
    equipment: [],
    foreignBookings: 'EACH',
  });
  const photo = { create: { width: 8, height: 8, channels: 3, background: '#789' } } as const;
  const evidence = await administrator.client.send(
    'POST',
    `/certificates/${String(certificate.body.id)}/evidence?kind=DIPLOMA`,
    await sharp(photo).png().toBuffer(),
    { 'content-type': 'application/octet-stream' },
  );
  const inspectionId = newId();
  await test.database.admin.query(
    `INSERT INTO studios.inspection (id, studio_id, checklist_version, inspected_on, inspector, passed, recorded_by, recorded_at)
     VALUES ($1, $2, 1, '2025-01-01', 'Keuringsdienst', true, $3, now())`,
    [inspectionId, studio.body.id, administrator.id],
  );
  await test.database.admin.query(
    `INSERT INTO studios.inspection_answer (inspection_id, checklist_version, code, answer) VALUES ($1, 1, 'TOILET_NEARBY', true)`,
    [inspectionId],
  );
  const closing = await planner.client.post(`/studios/${String(studio.body.id)}/closings`, {
    from: '2026-12-01T00:00:00Z',
    to: '2026-12-08T00:00:00Z',
    reason: 'Verbouwing',
  });
  const attendant = await planner.client.post('/attendants', {
    kind: 'TECHNICIAN',
    name: 'Basalt',
    registerNumber: null,
    languages: [],
    organisation: null,
    region: 'Midden-Nederland',
    briefedOn: null,
    validFrom: '2025-01-01',
    validThrough: '2029-12-31',
  });
  const interpreterId = newId();
  // Of nobody who asks anything here: it is closed and opened on the way.
  const spare = await aPerson(test, 'ANALYST');
  const account = await test.database.admin.query<{ id: string }>(
    'SELECT id FROM auth.account WHERE person_id = $1',
    [spare.id],
  );
  await test.database.admin.query(
    `INSERT INTO people.attendant (id, kind, name, register_number, languages, valid_from, valid_through, recorded_at)
     VALUES ($1, 'INTERPRETER', 'Fjord', '10001', '{ti}', '2025-01-01', '2029-12-31', now())`,
    [interpreterId],
  );
  const round = await planner.client.post(`/cases/${caseId}/children/${childRef}/question-rounds`, {
    answerBy: '2026-12-31',
  });
  await defence.client.post(`/question-rounds/${String(round.body.id)}/answer`, {
    questions: ['Was het licht aan?'],
  });
  const prepared = await planner.client.get(`/cases/${caseId}/children/${childRef}/preparation`);
  return {
    roundId: round.body.id,
    questionId: prepared.body.rounds[0].questions[0].id,
    studioId: studio.body.id,
    evidenceId: evidence.body.id,
    inspectionId,
    closingId: closing.body.id,
    attendantId: attendant.body.id,
    interpreterId,
    accountId: account.rows[0]?.id ?? '',
    personId: interviewer.id,
    'certificates/certificateId': certificate.body.id,
    absenceId: absence.body.id,
    trainingId: training.body.id,
  };
}
