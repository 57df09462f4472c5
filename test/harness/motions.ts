import type { Role } from '../../src/kernel/actor.js';
import { newId } from '../../src/kernel/ids.js';
import type { TestApp } from './app.js';
import { anOrganisation, aPerson, type Person, stepUp } from './people.js';

let parketnummers = 700_000;

/** A case with everybody a motion concerns, and two children, two suspects and an outsider who must see nothing. */
export interface MotionWorld {
  readonly caseId: string;
  readonly childRef: string;
  readonly otherChildRef: string;
  readonly facts: readonly string[];
  readonly prosecutor: Person;
  readonly advocateGeneral: Person;
  readonly coordinator: Person;
  readonly clerk: Person;
  readonly investigatingJudge: Person;
  readonly judge: Person;
  readonly defence: Person;
  readonly otherDefence: Person;
  readonly victimCounsel: Person;
  readonly guardian: Person;
  readonly otherVictimCounsel: Person;
  readonly planner: Person;
  readonly interviewer: Person;
  readonly outsider: Person;
}

export const IDENTITY = {
  callName: 'Wende',
  givenNames: ['Wende'],
  surname: 'Zilverschoon',
  dateOfBirth: '2012-05-10',
  school: { name: 'De Kraanvogel', class: '' },
};

async function join(
  world: { prosecutor: Person; caseId: string },
  person: Person,
  role: Role,
  client: { suspectId?: string; childRef?: string } = {},
): Promise<Person> {
  const answer = await world.prosecutor.client.post(`/cases/${world.caseId}/parties`, {
    personId: person.id,
    function: role,
    moment: 'ASSIGNMENT',
    ...client,
  });
  if (answer.status !== 204) throw new Error(`${role}: ${answer.text}`);
  return person;
}

export async function aMotionWorld(
  test: TestApp,
  given: { readonly bornOn?: string } = {},
): Promise<MotionWorld> {
  const prosecutor = await aPerson(test, 'PROSECUTOR');
  const created = await prosecutor.client.post('/cases', {
    parketnummer: `16/${parketnummers++}-25`,
    courtId: await anOrganisation(test, 'COURT'),
    officeId: await anOrganisation(test, 'PROSECUTION_OFFICE'),
    reportedOn: '2026-01-15',
    offences: [
      { article: '249', committedFrom: '2025-08-03', committedUntil: '2025-08-03' },
      { article: '300', committedFrom: '2025-08-03', committedUntil: '2025-08-03' },
    ],
    suspects: [
      { relationship: 'COACH', adult: true },
      { relationship: 'STRANGER', adult: true },
    ],
  });
  const caseId = String(created.body.id);
  const child = await prosecutor.client.post(`/cases/${caseId}/children`, {
    registrationKey: newId(),
    identity: { ...IDENTITY, dateOfBirth: given.bornOn ?? IDENTITY.dateOfBirth },
    decision: { kind: 'different' },
  });
  const sibling = await prosecutor.client.post(`/cases/${caseId}/children`, {
    registrationKey: newId(),
    identity: {
      ...IDENTITY,
      callName: 'Jorrit',
      givenNames: ['Jorrit'],
      dateOfBirth: '2015-02-01',
    },
    decision: { kind: 'different' },
  });
  const { childRef } = child.body;
  const view = (await prosecutor.client.get(`/cases/${caseId}`)).body;
  const [first, second] = view.suspects;
  const of = { prosecutor, caseId };
  const joined = async (role: Role, client: { suspectId?: string; childRef?: string } = {}) =>
    join(of, await aPerson(test, role), role, client);
  const investigatingJudge = await joined('INVESTIGATING_JUDGE');
  const judge = await joined('JUDGE');
  // Whoever signs has given the second factor; it counts for five minutes of the test's clock.
  await stepUp(test, investigatingJudge, judge);
  return {
    caseId,
    childRef,
    otherChildRef: sibling.body.childRef,
    facts: view.offences.map(({ id }: { id: string }) => id),
    prosecutor,
    advocateGeneral: await joined('ADVOCATE_GENERAL'),
    coordinator: await joined('VICTIM_COORDINATOR'),
    clerk: await joined('COURT_CLERK'),
    investigatingJudge,
    judge,
    defence: await joined('DEFENCE_COUNSEL', { suspectId: first.id }),
    otherDefence: await joined('DEFENCE_COUNSEL', { suspectId: second.id }),
    victimCounsel: await joined('VICTIM_COUNSEL', { childRef }),
    guardian: await joined('GUARDIAN_AD_LITEM', { childRef }),
    otherVictimCounsel: await joined('VICTIM_COUNSEL', { childRef: sibling.body.childRef }),
    planner: await joined('INTERVIEW_COORDINATOR'),
    interviewer: await joined('CHILD_INTERVIEWER'),
    outsider: await aPerson(test, 'DEFENCE_COUNSEL'),
  };
}

/** A motion with everything filing needs; a test states only what matters to it. */
export function aMotion(
  world: MotionWorld,
  change: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    legalBasis: ['SV_182', 'NOT_ASKED'],
    requestedForm: 'STUDIO_CERTIFIED_INTERVIEWER',
    factsConcerned: [...world.facts],
    addedValue: { text: 'Over het tijdstip is niet gevraagd.' },
    whyRecordingInsufficient: { text: 'Op de opname komt het tijdstip niet ter sprake.' },
    bestInterestStatement: 'Een korte aanvullende sessie met dezelfde verhoorder.',
    questions: [{ topic: 'tijd', question: 'Hoe laat was het ongeveer?' }],
    alternativesConsidered: [
      { kind: 'WRITTEN_QUESTIONS', note: 'Het kind schrijft nog moeilijk.' },
    ],
    incriminating: true,
    defenceHadOpportunity: false,
    declarationNoIdentityData: true,
    ...change,
  };
}

export async function aDraft(
  world: MotionWorld,
  by: Person,
  change: Record<string, unknown> = {},
): Promise<{ id: string; version: number }> {
  const answer = await by.client.post(`/cases/${world.caseId}/motions`, {
    childRef: world.childRef,
    ...aMotion(world, change),
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body;
}

export async function aFiledMotion(
  world: MotionWorld,
  by: Person,
  change: Record<string, unknown> = {},
): Promise<string> {
  const { id, version } = await aDraft(world, by, change);
  const answer = await by.client.post(`/motions/${id}/file`, { version });
  if (answer.status !== 200) throw new Error(answer.text);
  return id;
}

export const OPPOSED = {
  position: 'OPPOSE',
  grounds: ['REF_288_1B'],
  text: 'De opname geeft voldoende antwoord.',
};
export const CHILD_OPPOSED = {
  position: 'OPPOSE',
  text: 'Het kind is in behandeling.',
  protectionWishes: 'Niet in de examenweek.',
  conflictCheck: 'NO_CONFLICT',
};
export const CHILD_SAYS = {
  askedBy: 'VICTIM_COUNSEL',
  askedOn: '2026-03-02',
  method: 'TALK_AT_OFFICE',
  ownWords: 'Ik wil het niet nog een keer, alleen als dezelfde mevrouw het vraagt.',
  wantsToSpeak: 'ONLY_IF',
  conditions: [{ kind: 'SAME_INTERVIEWER', text: 'dezelfde mevrouw' }],
  sharedWithDefence: false,
};

/** A motion on which everybody has answered, so that a judge may decide. */
export async function aReadyMotion(
  world: MotionWorld,
  by: Person,
  change: Record<string, unknown> = {},
): Promise<string> {
  const id = await aFiledMotion(world, by, change);
  await world.clerk.client.post(`/motions/${id}/take-under-review`);
  await world.prosecutor.client.post(`/motions/${id}/responses`, OPPOSED);
  await world.victimCounsel.client.post(`/motions/${id}/responses`, CHILD_OPPOSED);
  const answer = await world.victimCounsel.client.post(`/motions/${id}/child-views`, CHILD_SAYS);
  if (answer.status !== 201) throw new Error(answer.text);
  return id;
}

export const DENIAL = {
  outcome: 'DENIED',
  criterionApplied: 'RELEVANCE_RC',
  grounds: ['REF_288_1B', 'REF_RECORDING_SUFFICES'],
  reasoning: 'De opname beantwoordt de vragen.',
  bestInterestParagraph: 'Opnieuw vertellen schaadt het kind.',
  childViewWeight: 'Het kind wil niet; dat weegt zwaar.',
  fairTrialAssessment: {
    goodReason: 'Behandeling van het kind.',
    weight: 'Niet doorslaggevend.',
    counterbalance: ['RECORDING_AVAILABLE', 'VERBATIM_TRANSCRIPT'],
  },
  childVersion: { text: 'Je hoeft niet opnieuw te vertellen.', explainedBy: 'VICTIM_COUNSEL' },
};
export const GRANT = {
  outcome: 'GRANTED_WITH_MODALITIES',
  criterionApplied: 'RELEVANCE_RC',
  grounds: ['NOT_ASKED'],
  reasoning: 'Over het tijdstip is niet gevraagd.',
  bestInterestParagraph: 'Kort, met dezelfde verhoorder.',
  childViewWeight: 'Het kind wil alleen bij dezelfde verhoorder; zo wordt beslist.',
  modalities: {
    sameInterviewer: true,
    maxMinutes: 45,
    counselInControlRoomOnly: true,
    barredTopics: ['thuissituatie'],
    supportPerson: true,
  },
  validUntil: '2026-05-31',
  childVersion: {
    text: 'Dezelfde mevrouw stelt je nog één keer een paar vragen.',
    explainedBy: 'VICTIM_COUNSEL',
  },
};

/** A session that was held, as no use case of motions makes one. */
export async function aHeldSession(
  test: TestApp,
  world: MotionWorld,
  startsAt = '2026-02-10T10:00:00Z',
): Promise<string> {
  const { admin } = test.database;
  const studio = newId();
  const booking = newId();
  await admin.query(
    `INSERT INTO studios.studio (id, name, town, region) VALUES ($1, $2, 'Utrecht', 'Midden-Nederland')`,
    [studio, `Studio ${studio}`],
  );
  await admin.query(
    `INSERT INTO interviews.needs_assessment (child_ref, version, case_id, languages, support_person_offered, child_asked, representative_informed, guardian_requested,
       privilege_notice_needed, privilege_notice_planned, complete, recorded_by, recorded_at)
     VALUES ($1, 1, $2, '{nl}', true, true, true, false, false, false, true, $3, $4) ON CONFLICT DO NOTHING`,
    [world.childRef, world.caseId, world.prosecutor.id, startsAt],
  );
  await admin.query(
    `INSERT INTO interviews.booking (id, case_id, child_ref, session_type, state, session, blocked, age_band, language, interviewer_id, studio_id, needs_version, booked_by,
       booked_at, started_at, ended_at)
     VALUES ($1, $2, $3, 'INITIAL', 'HELD', tstzrange($4::timestamptz, $4::timestamptz + interval '1 hour'),
       tstzrange($4::timestamptz - interval '30 minutes', $4::timestamptz + interval '90 minutes'), 'AGE_12_15', 'nl', $5, $6, 1, $7, $4::timestamptz - interval '7 days',
       $4, $4::timestamptz + interval '50 minutes')`,
    [
      booking,
      world.caseId,
      world.childRef,
      startsAt,
      world.interviewer.id,
      studio,
      world.planner.id,
    ],
  );
  return booking;
}

/** A verified recording of a held session: one minute long. */
export async function aVerifiedRecording(
  test: TestApp,
  world: MotionWorld,
  bookingId: string,
): Promise<string> {
  const id = newId();
  await test.database.admin.query(
    `INSERT INTO recordings.recording (id, booking_id, case_id, child_ref, interviewer_id, track, state, size_bytes, received_bytes, object_key, key_kid, wrapped_key, sha256,
       container, duration_ms, video_codec, has_audio, announced_at, stored_at, verified_at)
     VALUES ($1, $2, $3, $4, $5, 'OVERVIEW', 'VERIFIED', 1000, 1000, $6, 'k', '\\x00', $7, 'mp4', 60000, 'avc', true, now(), now(), now())`,
    [
      id,
      bookingId,
      world.caseId,
      world.childRef,
      world.interviewer.id,
      id.replaceAll('-', ''),
      Buffer.alloc(32),
    ],
  );
  return id;
}

/** That somebody was shown a part of a recording. */
export async function aViewing(
  test: TestApp,
  world: MotionWorld,
  viewing: { recordingId: string; by: Person; fromMs: number; toMs: number },
): Promise<void> {
  const grant = newId();
  const { recordingId, by, fromMs, toMs } = viewing;
  await test.database.admin.query(
    `INSERT INTO recordings.play_grant (id, recording_id, case_id, person_id, reason, agreed_at, granted_at, last_used_at, expires_at, ended_at)
     VALUES ($1, $2, $3, $4, 'voorbereiding', now(), now(), now(), now() + interval '1 hour', now())`,
    [grant, recordingId, world.caseId, by.id],
  );
  await test.database.admin.query(
    `INSERT INTO recordings.viewed_range (grant_id, recording_id, case_id, child_ref, person_id, ranges, first_at, last_at)
     VALUES ($1, $2, $3, $4, $5, int4multirange(int4range($6, $7)), now(), now())`,
    [grant, recordingId, world.caseId, world.childRef, by.id, fromMs, toMs],
  );
}
