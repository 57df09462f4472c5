import { type Role, ROLES } from '../../src/kernel/actor.js';
import { newId } from '../../src/kernel/ids.js';
import { REGISTER_ROWS } from './registers.js';
import type { World } from './world.js';

// Written by hand from domain 2.5 and docs/chain.md, not from the code: a route that says otherwise is wrong until somebody
// changes this page too.
const PROSECUTION = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'ADVOCATE_GENERAL',
] as const;
const COURT = ['INVESTIGATING_JUDGE', 'JUDGE', 'COURT_CLERK'] as const;
const JUDGES = ['INVESTIGATING_JUDGE', 'JUDGE'] as const;
const CHILD_SIDE = ['VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM'] as const;
const REVIEWERS = ['PROSECUTOR', 'PROSECUTION_STAFF', 'VICTIM_COORDINATOR'] as const;
const IN_CASE = [
  ...PROSECUTION,
  'INTERVIEW_COORDINATOR',
  'CHILD_INTERVIEWER',
  'DEFENCE_COUNSEL',
  ...CHILD_SIDE,
  ...COURT,
] as const;
const REVEALERS = [...PROSECUTION, 'INTERVIEW_COORDINATOR', 'CHILD_INTERVIEWER', ...COURT] as const;
const DISCLOSURE_READERS = [
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'VICTIM_COORDINATOR',
  'DEFENCE_COUNSEL',
  ...CHILD_SIDE,
  ...COURT,
] as const;
const NEEDS_READERS = IN_CASE.filter((role) => role !== 'DEFENCE_COUNSEL');
const WATCHERS = IN_CASE.filter((role) => role !== 'INTERVIEW_COORDINATOR');

const APPLICANTS = ['DEFENCE_COUNSEL', 'PROSECUTOR', 'ADVOCATE_GENERAL', 'VICTIM_COUNSEL'] as const;
const MOTION_READERS = IN_CASE.filter(
  (role) => role !== 'INTERVIEW_COORDINATOR' && role !== 'CHILD_INTERVIEWER',
);
const othersThanApplicant = absentFor(
  ['PROSECUTOR', 'ADVOCATE_GENERAL', 'VICTIM_COUNSEL'],
  'the motion of the world is the defence’s',
);

export interface MatrixRow {
  readonly route: string;
  /** Who may use the route at all; `PUBLIC` for everybody. */
  readonly roles: readonly Role[] | 'PUBLIC';
  /** `case`: only for those in the case; `own`: answers about the caller. */
  readonly scope: 'case' | 'own';
  readonly body?: (world: World) => unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** Roles whose route it is, but to whom this resource of the world is absent, and why. */
  readonly absentFor?: Readonly<Partial<Record<Role, string>>>;
}

const reason = 'Nodig voor de behandeling van deze zaak';

export const MATRIX: readonly MatrixRow[] = [
  {
    route: 'POST /session',
    roles: 'PUBLIC',
    scope: 'own',
    body: () => ({ login: 'x', password: 'y' }),
  },
  { route: 'DELETE /session', roles: ROLES, scope: 'own' },
  { route: 'GET /me', roles: ROLES, scope: 'own' },
  { route: 'GET /me/second-factor', roles: ROLES, scope: 'own' },
  { route: 'POST /me/second-factor', roles: ROLES, scope: 'own' },
  { route: 'POST /me/second-factor/confirm', roles: ROLES, scope: 'own' },
  { route: 'POST /session/step-up', roles: ROLES, scope: 'own' },
  { route: 'GET /demo-accounts', roles: 'PUBLIC', scope: 'own' },
  { route: 'GET /openapi.json', roles: 'PUBLIC', scope: 'own' },
  { route: 'GET /audit-entries', roles: ['SECURITY_OFFICER'], scope: 'own' },
  {
    route: 'GET /cases/{caseId}/audit-entries',
    roles: ['PROSECUTOR', 'VICTIM_COORDINATOR', 'JUDGE', 'COURT_CLERK'],
    scope: 'case',
  },
  { route: 'GET /cases/{caseId}/identity', roles: IN_CASE, scope: 'case' },
  {
    route: 'POST /cases/{caseId}/children/{childRef}/disclosure-requests',
    roles: ['DEFENCE_COUNSEL'],
    scope: 'case',
    body: () => ({ fields: ['callName'], reason, legalBasis: 'artikel 30 Sv' }),
  },
  {
    route: 'GET /cases/{caseId}/disclosure-requests',
    roles: DISCLOSURE_READERS,
    scope: 'case',
  },
  { route: 'GET /disclosure-requests/{requestId}', roles: DISCLOSURE_READERS, scope: 'case' },
  {
    route: 'POST /disclosure-requests/{requestId}/take-under-review',
    roles: COURT,
    scope: 'case',
  },
  {
    route: 'POST /disclosure-requests/{requestId}/responses',
    roles: ['PROSECUTOR', 'ADVOCATE_GENERAL', ...CHILD_SIDE],
    scope: 'case',
    body: () => ({ position: 'AGREES', text: 'Geen bezwaar.' }),
  },
  {
    route: 'POST /disclosure-requests/{requestId}/decision',
    roles: ['INVESTIGATING_JUDGE', 'JUDGE'],
    scope: 'case',
    body: () => ({
      reasons: reason,
      fields: [{ field: 'callName', granted: false, audience: null, mayCopy: false }],
    }),
  },
  {
    route: 'POST /disclosure-requests/{requestId}/show',
    roles: ['DEFENCE_COUNSEL'],
    scope: 'case',
    absentFor: absentFor(['DEFENCE_COUNSEL'], 'nothing was granted in this world'),
  },
  {
    route: 'POST /disclosure-requests/{requestId}/withdraw',
    roles: ['DEFENCE_COUNSEL'],
    scope: 'case',
  },
  {
    route: 'POST /cases/{caseId}/children/{childRef}/reveals',
    roles: REVEALERS,
    scope: 'case',
    body: () => ({ purpose: 'MEDICAL', reason, fields: ['callName'] }),
  },
  {
    route: 'POST /cases/{caseId}/children/{childRef}/identifiers',
    roles: [...REVIEWERS, 'INTERVIEW_COORDINATOR', 'CHILD_INTERVIEWER'],
    scope: 'case',
    body: () => ({ kind: 'NICKNAME', value: 'Wen' }),
  },
  {
    route: 'POST /reveals/{revealId}/show',
    roles: REVEALERS,
    scope: 'case',
    absentFor: absentFor(REVEALERS, 'a window is there for the one person who opened it'),
  },
  {
    route: 'POST /reveals/{revealId}/end',
    roles: REVEALERS,
    scope: 'case',
    absentFor: absentFor(REVEALERS, 'a window is there for the one person who opened it'),
  },
  {
    route: 'GET /cases/{caseId}/children/{childRef}/identity-viewers',
    roles: ['PROSECUTOR', 'ADVOCATE_GENERAL', 'INVESTIGATING_JUDGE', 'JUDGE'],
    scope: 'case',
  },
  { route: 'GET /oversight', roles: ['SECURITY_OFFICER'], scope: 'own' },
  {
    route: 'POST /oversight/alerts/{alertId}/review',
    roles: ['SECURITY_OFFICER'],
    scope: 'own',
    body: () => ({ finding: 'JUSTIFIED' }),
    absentFor: absentFor(['SECURITY_OFFICER'], 'nobody set off an alert in this world'),
  },
  {
    route: 'POST /oversight/lookups/{lookupId}/review',
    roles: ['SECURITY_OFFICER'],
    scope: 'own',
    body: () => ({ finding: 'JUSTIFIED' }),
    absentFor: absentFor(['SECURITY_OFFICER'], 'no emergency was opened in this world'),
  },
  { route: 'GET /people', roles: [...PROSECUTION, 'COURT_CLERK', 'ADMINISTRATOR'], scope: 'own' },
  { route: 'GET /organisations', roles: ROLES, scope: 'own' },
  ...REGISTER_ROWS,
  {
    route: 'POST /cases',
    roles: ['PROSECUTOR', 'PROSECUTION_STAFF'],
    scope: 'own',
    body: () => ({}),
  },
  { route: 'GET /cases', roles: IN_CASE, scope: 'own' },
  { route: 'GET /cases/{caseId}', roles: IN_CASE, scope: 'case' },
  {
    route: 'POST /cases/{caseId}/children',
    roles: ['PROSECUTOR', 'PROSECUTION_STAFF'],
    scope: 'case',
    body: () => ({
      registrationKey: newId(),
      identity: { callName: 'Larch', givenNames: ['Larch'], surname: 'Basalt', dateOfBirth: null },
    }),
  },
  { route: 'GET /cases/{caseId}/parties', roles: IN_CASE, scope: 'case' },
  {
    route: 'POST /cases/{caseId}/parties',
    roles: ['PROSECUTOR', 'PROSECUTION_STAFF', 'COURT_CLERK'],
    scope: 'case',
    body: (world) => ({ personId: world.spare.id, function: 'JUDGE', moment: 'SUMMONS' }),
  },
  {
    route: 'DELETE /cases/{caseId}/parties/{accessId}',
    roles: ['PROSECUTOR', 'PROSECUTION_STAFF', 'COURT_CLERK'],
    scope: 'case',
    absentFor: absentFor(
      ['PROSECUTION_STAFF', 'COURT_CLERK'],
      'the prosecutor, asked first, ended it',
    ),
  },
  {
    route: 'PUT /cases/{caseId}/stage',
    roles: ['PROSECUTOR', 'PROSECUTION_STAFF', 'ADVOCATE_GENERAL', 'COURT_CLERK'],
    scope: 'case',
    body: () => ({ version: 999, to: 'PRE_TRIAL' }),
  },
  { route: 'GET /offence-articles', roles: ROLES, scope: 'own' },
  {
    route: 'POST /cases/{caseId}/documents',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({
      documentKey: newId(),
      kind: 'BRIEF',
      title: 'Brief',
      text: 'Geachte heer, mevrouw.',
    }),
  },
  { route: 'GET /cases/{caseId}/documents', roles: IN_CASE, scope: 'case' },
  { route: 'GET /documents/{documentId}', roles: IN_CASE, scope: 'case' },
  { route: 'GET /documents/{documentId}/served', roles: IN_CASE, scope: 'case' },
  { route: 'GET /documents/{documentId}/scan-report', roles: IN_CASE, scope: 'case' },
  {
    route: 'GET /documents/{documentId}/file',
    roles: IN_CASE,
    scope: 'case',
    query: 'as=PDF',
  },
  {
    route: 'GET /cases/{caseId}/document-bundle',
    roles: IN_CASE,
    scope: 'case',
    query: 'as=ZIP',
  },
  { route: 'GET /documents/{documentId}/review', roles: REVIEWERS, scope: 'case' },
  {
    route: 'PUT /documents/{documentId}/places/{number}',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ decision: 'REPLACE', version: 999 }),
  },
  {
    route: 'POST /documents/{documentId}/places',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ start: 0, end: 3, type: 'NAME' }),
  },
  {
    route: 'POST /documents/{documentId}/release',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ version: 999 }),
  },
  {
    route: 'POST /documents/{documentId}/withdraw',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ reason: 'Ten onrechte in dit dossier.' }),
  },
  {
    route: 'POST /documents/{documentId}/renew',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ reason: 'Ten onrechte in dit dossier.' }),
  },
  {
    route: 'POST /documents/{documentId}/second-look',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ version: 999 }),
  },
  {
    route: 'GET /documents/{documentId}/page',
    roles: REVIEWERS,
    scope: 'case',
    query: 'number=1&version=SOURCE',
    absentFor: absentFor(REVIEWERS, 'the document of the world was typed and has no pages'),
  },
  {
    route: 'POST /cases/{caseId}/document-uploads',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ documentKey: newId(), kind: 'BRIEF', title: 'Brief', sizeBytes: 70_000 }),
  },
  { route: 'GET /document-uploads/{uploadId}', roles: REVIEWERS, scope: 'case' },
  { route: 'OPTIONS /document-uploads/{uploadId}', roles: 'PUBLIC', scope: 'own' },
  {
    route: 'HEAD /document-uploads/{uploadId}',
    roles: REVIEWERS,
    scope: 'case',
    headers: { 'tus-resumable': '1.0.0' },
  },
  {
    route: 'PATCH /document-uploads/{uploadId}',
    roles: REVIEWERS,
    scope: 'case',
    body: () => Buffer.alloc(1),
    headers: {
      'tus-resumable': '1.0.0',
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
    },
  },
  {
    route: 'GET /studios',
    roles: [...REVIEWERS, 'INTERVIEW_COORDINATOR', 'CHILD_INTERVIEWER', ...COURT, 'ADMINISTRATOR'],
    scope: 'own',
  },
  { route: 'GET /cases/{caseId}/children/{childRef}/needs', roles: NEEDS_READERS, scope: 'case' },
  {
    route: 'PUT /cases/{caseId}/children/{childRef}/needs',
    roles: [...REVIEWERS, 'INTERVIEW_COORDINATOR'],
    scope: 'case',
    body: (world) => ({ ...world.needs, version: 999 }),
  },
  {
    route: 'GET /cases/{caseId}/children/{childRef}/slots',
    roles: ['INTERVIEW_COORDINATOR'],
    scope: 'case',
  },
  {
    route: 'POST /cases/{caseId}/bookings',
    roles: ['INTERVIEW_COORDINATOR'],
    scope: 'case',
    body: (world) => ({
      bookingKey: newId(),
      childRef: world.ids['childRef'],
      sessionType: 'INITIAL',
      startsAt: '2026-03-09T09:00:00Z',
      interviewerId: newId(),
      studioId: newId(),
    }),
  },
  {
    route: 'POST /cases/{caseId}/holds',
    roles: ['INTERVIEW_COORDINATOR'],
    scope: 'case',
    body: (world) => ({
      bookingKey: newId(),
      childRef: world.ids['childRef'],
      sessionType: 'INITIAL',
      startsAt: '2026-03-09T09:00:00Z',
      interviewerId: newId(),
      studioId: newId(),
    }),
  },
  {
    route: 'POST /bookings/{bookingId}/confirm',
    roles: ['INTERVIEW_COORDINATOR'],
    scope: 'case',
  },
  {
    route: 'POST /bookings/{bookingId}/release',
    roles: ['INTERVIEW_COORDINATOR'],
    scope: 'case',
  },
  {
    route: 'POST /bookings/{bookingId}/check-in',
    roles: ['INTERVIEW_COORDINATOR', 'CHILD_INTERVIEWER'],
    scope: 'case',
  },
  { route: 'GET /bookings/{bookingId}/slots', roles: ['INTERVIEW_COORDINATOR'], scope: 'case' },
  {
    route: 'POST /bookings/{bookingId}/reschedule',
    roles: ['INTERVIEW_COORDINATOR'],
    scope: 'case',
    body: () => ({
      bookingKey: newId(),
      startsAt: '2026-03-09T09:00:00Z',
      interviewerId: newId(),
      studioId: newId(),
    }),
  },
  { route: 'GET /planning/acceptances', roles: ['INTERVIEW_COORDINATOR'], scope: 'own' },
  { route: 'GET /planning/waiting', roles: ['INTERVIEW_COORDINATOR'], scope: 'own' },
  { route: 'GET /planning/waiting/plan', roles: ['INTERVIEW_COORDINATOR'], scope: 'own' },
  {
    route: 'POST /planning/acceptances/{bookingId}',
    roles: ['INTERVIEW_COORDINATOR'],
    scope: 'own',
    body: () => ({ accepts: true }),
    absentFor: absentFor(
      ['INTERVIEW_COORDINATOR'],
      'the session of the world is in the region of its own case',
    ),
  },
  { route: 'GET /cases/{caseId}/bookings', roles: IN_CASE, scope: 'case' },
  { route: 'GET /my-sessions', roles: ['CHILD_INTERVIEWER'], scope: 'own' },
  { route: 'GET /bookings/{bookingId}', roles: IN_CASE, scope: 'case' },
  { route: 'POST /bookings/{bookingId}/start', roles: ['CHILD_INTERVIEWER'], scope: 'case' },
  {
    route: 'POST /bookings/{bookingId}/log',
    roles: ['CHILD_INTERVIEWER'],
    scope: 'case',
    body: () => ({ kind: 'BREAK' }),
  },
  {
    route: 'POST /bookings/{bookingId}/finish',
    roles: ['CHILD_INTERVIEWER'],
    scope: 'case',
    body: () => ({ outcome: 'HELD' }),
  },
  {
    route: 'POST /bookings/{bookingId}/cancel',
    roles: ['INTERVIEW_COORDINATOR'],
    scope: 'case',
    body: () => ({ reason: 'OTHER' }),
  },
  {
    route: 'POST /bookings/{bookingId}/no-show',
    roles: ['INTERVIEW_COORDINATOR', 'CHILD_INTERVIEWER'],
    scope: 'case',
  },
  {
    route: 'POST /bookings/{bookingId}/recordings',
    roles: ['CHILD_INTERVIEWER'],
    scope: 'case',
    body: () => ({ track: 'CLOSE_UP', sizeBytes: 1000 }),
  },
  { route: 'GET /cases/{caseId}/recordings', roles: IN_CASE, scope: 'case' },
  { route: 'GET /recordings/{recordingId}', roles: IN_CASE, scope: 'case' },
  {
    route: 'POST /recordings/{recordingId}/play-grants',
    roles: WATCHERS,
    scope: 'case',
    body: () => ({ reason, agreement: true }),
  },
  {
    route: 'POST /play-grants/{grantId}/progress',
    roles: WATCHERS,
    scope: 'case',
    body: () => ({ fromMs: 0, toMs: 1, speed: 1 }),
    absentFor: absentFor(
      WATCHERS.filter((role) => role !== 'PROSECUTOR'),
      'the grant of the world is the prosecutor’s',
    ),
  },
  {
    route: 'GET /recordings/{recordingId}/viewings',
    roles: WATCHERS.filter((role) => role !== 'CHILD_INTERVIEWER'),
    scope: 'case',
  },
  { route: 'GET /recordings/{recordingId}/transcript', roles: WATCHERS, scope: 'case' },
  {
    route: 'POST /recordings/{recordingId}/transcript/search',
    roles: WATCHERS,
    scope: 'case',
    body: () => ({ q: 'fiets' }),
  },
  {
    route: 'POST /recordings/{recordingId}/transcript/imports',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ format: 'SRT', content: '1\n00:00:00,100 --> 00:00:00,900\nV: Vertel eens.' }),
  },
  {
    route: 'POST /recordings/{recordingId}/transcript/corrections',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ version: 1, reason: 'Verkeerd verstaan' }),
  },
  { route: 'OPTIONS /uploads/{recordingId}', roles: 'PUBLIC', scope: 'own' },
  {
    route: 'HEAD /uploads/{recordingId}',
    roles: ['CHILD_INTERVIEWER'],
    scope: 'case',
    headers: { 'tus-resumable': '1.0.0' },
  },
  {
    route: 'PATCH /uploads/{recordingId}',
    roles: ['CHILD_INTERVIEWER'],
    scope: 'case',
    body: () => Buffer.alloc(1),
    headers: {
      'tus-resumable': '1.0.0',
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
    },
  },
  {
    route: 'HEAD /recordings/{recordingId}/content',
    roles: WATCHERS,
    scope: 'case',
    query: 'grant={grantId}',
    absentFor: absentFor(
      WATCHERS.filter((role) => role !== 'PROSECUTOR'),
      'the grant of the world is the prosecutor’s',
    ),
  },
  {
    route: 'GET /recordings/{recordingId}/content',
    roles: WATCHERS,
    scope: 'case',
    query: 'grant={grantId}',
    absentFor: absentFor(
      WATCHERS.filter((role) => role !== 'PROSECUTOR'),
      'the grant of the world is the prosecutor’s',
    ),
  },
  { route: 'GET /motion-grounds', roles: MOTION_READERS, scope: 'own' },
  { route: 'GET /motion-law', roles: MOTION_READERS, scope: 'own' },
  {
    route: 'POST /cases/{caseId}/motions',
    roles: APPLICANTS,
    scope: 'case',
    body: (world) => ({ childRef: world.ids['childRef'] }),
  },
  { route: 'GET /cases/{caseId}/motions', roles: IN_CASE, scope: 'case' },
  { route: 'GET /motions/{motionId}', roles: MOTION_READERS, scope: 'case' },
  {
    route: 'GET /motions/{motionId}/question-passages',
    roles: MOTION_READERS,
    scope: 'case',
  },
  { route: 'GET /wordings', roles: ['ADMINISTRATOR'], scope: 'own' },
  {
    route: 'POST /wordings',
    roles: ['ADMINISTRATOR'],
    scope: 'own',
    body: () => ({ general: 'rijwielpad', specific: 'fietspad' }),
  },
  {
    route: 'POST /wordings/{wordingId}/decision',
    roles: ['ADMINISTRATOR'],
    scope: 'own',
    body: () => ({ accept: true }),
    absentFor: absentFor(['ADMINISTRATOR'], 'no pair was suggested in the world'),
  },
  {
    route: 'PUT /motions/{motionId}',
    roles: APPLICANTS,
    scope: 'case',
    body: () => ({ version: 999 }),
    absentFor: othersThanApplicant,
  },
  {
    route: 'POST /motions/{motionId}/file',
    roles: APPLICANTS,
    scope: 'case',
    body: () => ({ version: 999 }),
    absentFor: othersThanApplicant,
  },
  { route: 'POST /motions/{motionId}/take-under-review', roles: COURT, scope: 'case' },
  {
    route: 'POST /motions/{motionId}/return',
    roles: COURT,
    scope: 'case',
    body: () => ({ asked: 'Graag de vragen aanvullen.' }),
  },
  {
    route: 'POST /motions/{motionId}/responses',
    roles: ['PROSECUTOR', 'ADVOCATE_GENERAL', ...CHILD_SIDE],
    scope: 'case',
    body: () => ({ position: 'OPPOSE', text: 'De opname volstaat.', conflictCheck: 'NO_CONFLICT' }),
  },
  {
    route: 'POST /motions/{motionId}/child-views',
    roles: [...CHILD_SIDE, 'VICTIM_COORDINATOR', 'CHILD_INTERVIEWER'],
    scope: 'case',
    body: () => ({ sharedWithDefence: false, reasonNotAsked: 'Het kind is ziek.' }),
  },
  {
    route: 'POST /motions/{motionId}/decision',
    roles: ['INVESTIGATING_JUDGE', 'JUDGE'],
    scope: 'case',
    body: () => ({ outcome: 'DENIED' }),
  },
  { route: 'POST /motions/{motionId}/close', roles: COURT, scope: 'case' },
  {
    route: 'GET /motion-board',
    roles: MOTION_READERS,
    scope: 'own',
  },
  {
    route: 'POST /motions/{motionId}/advice',
    roles: [
      ...MOTION_READERS.filter(
        (role) => role !== 'VICTIM_COORDINATOR' && role !== 'PROSECUTION_STAFF',
      ),
      'CHILD_INTERVIEWER',
    ],
    scope: 'case',
    body: () => ({
      kind: 'CHILD_RIGHTS_REPORT',
      author: 'Organisatie',
      datedOn: '2026-03-01',
      text: 'Rapport.',
      sawRecording: false,
    }),
  },
  {
    route: 'POST /motions/{motionId}/terms',
    roles: COURT,
    scope: 'case',
    body: () => ({ office: 'EXPERT', lastDay: '2026-03-20', reason: 'Gevraagd.' }),
  },
  {
    route: 'PUT /motions/{motionId}/decision-draft',
    roles: COURT,
    scope: 'case',
    body: () => ({ version: 0, panel: [], decision: { outcome: 'DENIED' } }),
  },
  {
    route: 'POST /motions/{motionId}/decision-draft/signature',
    roles: JUDGES,
    scope: 'case',
    body: () => ({ version: 1 }),
  },
  { route: 'GET /motions/{motionId}/comparable-decisions', roles: COURT, scope: 'case' },
  {
    route: 'POST /motions/{motionId}/suspension',
    roles: COURT,
    scope: 'case',
    body: (world) => ({ judgeId: world.assigned.JUDGE?.id, kind: 'RECUSAL', reason: 'Gewraakt.' }),
  },
  {
    route: 'POST /motions/{motionId}/resumption',
    roles: COURT,
    scope: 'case',
    body: () => ({ outcome: 'DENIED' }),
  },
  {
    route: 'POST /motions/{motionId}/objection',
    roles: APPLICANTS,
    scope: 'case',
    body: () => ({ reason: 'Onvoldoende gewogen.' }),
    absentFor: othersThanApplicant,
  },
  {
    route: 'POST /motions/{motionId}/objection/settlement',
    roles: ['JUDGE'],
    scope: 'case',
    body: () => ({ upheld: false, reason: 'De weging houdt stand.' }),
  },
  {
    route: 'POST /motions/{motionId}/extension',
    roles: JUDGES,
    scope: 'case',
    body: () => ({ validUntil: '2026-09-01' }),
  },
  {
    route: 'POST /motions/{motionId}/correction',
    roles: JUDGES,
    scope: 'case',
    body: () => ({ reasoning: 'Zo.', bestInterestParagraph: 'Zo.', childViewWeight: 'Zo.' }),
  },
  {
    route: 'POST /motions/{motionId}/report',
    roles: ['PROSECUTOR', 'PROSECUTION_STAFF', 'COURT_CLERK'],
    scope: 'case',
  },
  {
    route: 'POST /motions/{motionId}/deviations',
    roles: MOTION_READERS.filter((role) => role !== 'VICTIM_COORDINATOR'),
    scope: 'case',
    body: () => ({ kind: 'OTHER', text: 'Het gesprek duurde langer.' }),
  },
  {
    route: 'POST /motions/{motionId}/child-told',
    roles: [...CHILD_SIDE, 'VICTIM_COORDINATOR', ...JUDGES],
    scope: 'case',
    body: () => ({ text: 'Het gaat niet door.', explainedBy: 'JUDGE', toldOn: '2026-03-01' }),
  },
  {
    route: 'POST /cases/{caseId}/hearings',
    roles: ['COURT_CLERK', 'JUDGE'],
    scope: 'case',
    body: () => ({
      kind: 'PRO_FORMA',
      startsAt: '2026-07-01T08:00:00Z',
      endsAt: '2026-07-01T09:00:00Z',
      childPresence: 'NONE',
    }),
  },
  { route: 'GET /cases/{caseId}/hearings', roles: IN_CASE, scope: 'case' },
  {
    route: 'POST /hearings/{hearingId}/closure',
    roles: ['JUDGE', 'INVESTIGATING_JUDGE'],
    scope: 'case',
    body: () => ({ order: 'ORDERED_FULL' }),
  },
  {
    route: 'POST /motions/{motionId}/withdraw',
    roles: APPLICANTS,
    scope: 'case',
    absentFor: othersThanApplicant,
  },
  // The last of the acts on the motion of the world: it ends it.
  {
    route: 'POST /motions/{motionId}/mootness',
    roles: JUDGES,
    scope: 'case',
    body: () => ({ reason: 'De zaak is geseponeerd.' }),
  },
  {
    route: 'GET /indicators',
    roles: [
      'ANALYST',
      'INSPECTORATE',
      'PROSECUTOR',
      'ADVOCATE_GENERAL',
      'INTERVIEW_COORDINATOR',
      'JUDGE',
      'INVESTIGATING_JUDGE',
    ],
    scope: 'own',
  },
  { route: 'GET /work', roles: ROLES, scope: 'own' },
  { route: 'GET /notices', roles: ROLES, scope: 'own' },
  {
    route: 'POST /notices/{noticeId}/read',
    roles: ROLES,
    scope: 'own',
    absentFor: absentFor(ROLES, 'nobody in this world has a notice'),
  },
];

function absentFor(roles: readonly Role[], why: string): Readonly<Partial<Record<Role, string>>> {
  return Object.fromEntries(roles.map((role) => [role, why]));
}
