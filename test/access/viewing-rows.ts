import {
  absentFor,
  CHILD_SIDE,
  COURT,
  IN_CASE,
  REVIEWERS as DOCUMENT_REVIEWERS,
  type MatrixRow,
  PROSECUTION,
  WATCHERS,
} from './roles.js';

const REVIEWERS = WATCHERS.filter((role) => role !== 'CHILD_INTERVIEWER');
const GIVERS = [...PROSECUTION, ...COURT] as const;
const USE_OFFICE = ['PROSECUTOR', 'ADVOCATE_GENERAL', 'INVESTIGATING_JUDGE', 'JUDGE'] as const;
const TERM_KEEPERS = ['PROSECUTOR', 'PROSECUTION_STAFF', 'ADVOCATE_GENERAL'] as const;
const reason = 'Voorbereiding van de verdediging';

/** Rights to view and times in a viewing room. Source: domain 1.3, 2.5. */
export const VIEWING_ROWS: readonly MatrixRow[] = [
  { route: 'GET /cases/{caseId}/viewing-rights', roles: REVIEWERS, scope: 'case' },
  {
    route: 'POST /cases/{caseId}/viewing-rights',
    roles: GIVERS,
    scope: 'case',
    body: ({ ids, assigned }) => ({
      childRef: ids['childRef'],
      personId: assigned.DEFENCE_COUNSEL?.id,
      tracks: ['OVERVIEW'],
      startsAt: '2026-12-01T09:00:00Z',
      endsAt: '2026-12-01T12:00:00Z',
      place: 'ROOM',
      room: 'Kijkkamer 1',
      reason,
    }),
  },
  { route: 'GET /cases/{caseId}/viewing-requests', roles: REVIEWERS, scope: 'case' },
  {
    route: 'POST /cases/{caseId}/viewing-requests',
    roles: ['DEFENCE_COUNSEL'],
    scope: 'case',
    body: ({ ids }) => ({ childRef: ids['childRef'], reason }),
  },
  {
    route: 'POST /viewing-requests/{viewingRequestId}/slots',
    roles: GIVERS,
    scope: 'case',
    body: () => ({
      room: 'Kijkkamer 1',
      tracks: ['OVERVIEW'],
      slots: [{ startsAt: '2026-12-02T09:00:00Z', endsAt: '2026-12-02T12:00:00Z' }],
    }),
  },
  { route: 'POST /viewing-slots/{slotId}/choose', roles: ['DEFENCE_COUNSEL'], scope: 'case' },
  { route: 'GET /viewing-room', roles: GIVERS, scope: 'own', query: 'day=2026-12-01' },
  { route: 'POST /viewing-rights/{rightId}/presence', roles: GIVERS, scope: 'case' },
  {
    route: 'POST /viewing-rights/{rightId}/revoke',
    roles: GIVERS,
    scope: 'case',
    body: () => ({ reason: 'De zaak is geëindigd.' }),
  },
  {
    route: 'POST /recordings/{recordingId}/viewing-certificates',
    roles: REVIEWERS,
    scope: 'case',
    body: ({ assigned }) => ({ personId: assigned.PROSECUTOR?.id }),
    absentFor: absentFor(
      ['DEFENCE_COUNSEL'],
      'the viewing of the world is the prosecutor’s, and counsel sees only the own',
    ),
  },
  {
    route: 'GET /viewing-certificates/{certificateId}',
    roles: REVIEWERS,
    scope: 'case',
    absentFor: absentFor(['DEFENCE_COUNSEL'], 'the certificate is the prosecutor’s'),
  },
  {
    route: 'GET /viewing-certificates/{certificateId}/paper',
    roles: REVIEWERS,
    scope: 'case',
    absentFor: absentFor(['DEFENCE_COUNSEL'], 'the certificate is the prosecutor’s'),
  },
  {
    route: 'GET /viewing-certificates/{certificateId}/verification',
    roles: REVIEWERS,
    scope: 'case',
    absentFor: absentFor(['DEFENCE_COUNSEL'], 'the certificate is the prosecutor’s'),
  },
  { route: 'GET /recordings/{recordingId}/notes', roles: WATCHERS, scope: 'case' },
  {
    route: 'POST /recordings/{recordingId}/notes',
    roles: WATCHERS,
    scope: 'case',
    body: () => ({ atMs: 500, text: '' }),
  },
  {
    route: 'DELETE /notes/{noteId}',
    roles: WATCHERS,
    scope: 'case',
    absentFor: absentFor(
      WATCHERS.filter((role) => role !== 'PROSECUTOR'),
      'the note of the world is the prosecutor’s, and nobody else sees it',
    ),
  },
  {
    route: 'POST /recordings/{recordingId}/usability',
    roles: [...DOCUMENT_REVIEWERS, 'CHILD_INTERVIEWER'],
    scope: 'case',
    body: () => ({ usability: 'NO_SOUND', reason: 'De microfoon stond uit.' }),
  },
  { route: 'GET /cases/{caseId}/recording-losses', roles: IN_CASE, scope: 'case' },
  {
    route: 'POST /bookings/{bookingId}/recording-loss',
    roles: ['CHILD_INTERVIEWER'],
    scope: 'case',
    body: () => ({ reason: 'De recorder heeft niets bewaard.' }),
  },
  { route: 'GET /cases/{caseId}/recording-uses', roles: [...GIVERS, ...CHILD_SIDE], scope: 'case' },
  {
    route: 'POST /cases/{caseId}/recording-uses',
    roles: GIVERS,
    scope: 'case',
    body: ({ ids }) => ({
      childRef: ids['childRef'],
      proceeding: 'CHILD_PROTECTION_BOARD',
      authority: 'Raad voor de Kinderbescherming',
      reason,
    }),
  },
  {
    route: 'POST /cases/{caseId}/children/{childRef}/recording-questions',
    roles: USE_OFFICE,
    scope: 'case',
    body: () => ({ reason }),
  },
  {
    route: 'POST /recording-uses/{useId}/answer',
    roles: USE_OFFICE,
    scope: 'case',
    body: () => ({ granted: false, reason }),
  },
  {
    route: 'POST /recording-uses/{useId}/end',
    roles: USE_OFFICE,
    scope: 'case',
    body: () => ({ reason }),
  },
  {
    route: 'POST /recording-uses/{useId}/conclusion',
    roles: GIVERS,
    scope: 'case',
    body: () => ({ suffices: true }),
  },
  {
    route: 'GET /recording-uses/{useId}/recordings',
    roles: USE_OFFICE,
    scope: 'case',
    absentFor: absentFor(USE_OFFICE, 'the use of the world was asked by an authority outside'),
  },
  {
    route: 'GET /retention-policies',
    roles: [...GIVERS, ...CHILD_SIDE, 'ADMINISTRATOR', 'INSPECTORATE'],
    scope: 'own',
  },
  { route: 'GET /cases/{caseId}/retention', roles: [...GIVERS, ...CHILD_SIDE], scope: 'case' },
  {
    route: 'POST /cases/{caseId}/retention',
    roles: TERM_KEEPERS,
    scope: 'case',
    body: () => ({ ground: 'SEX_OFFENCE', event: 'DISMISSAL', startedOn: '2026-03-01' }),
  },
  {
    route: 'POST /cases/{caseId}/recording-holds',
    roles: USE_OFFICE,
    scope: 'case',
    body: () => ({ reason }),
  },
  {
    route: 'POST /recording-holds/{holdId}/lift',
    roles: USE_OFFICE,
    scope: 'case',
    body: () => ({ reason }),
  },
  {
    route: 'POST /recordings/{recordingId}/destructions',
    roles: TERM_KEEPERS,
    scope: 'case',
    body: () => ({ reason }),
  },
  {
    route: 'POST /destructions/{destructionId}/decision',
    roles: ['PROSECUTOR', 'ADVOCATE_GENERAL'],
    scope: 'case',
    body: () => ({ approved: false, reason }),
  },
  {
    route: 'GET /destructions/{destructionId}',
    roles: [...GIVERS, ...CHILD_SIDE],
    scope: 'case',
    absentFor: absentFor([...GIVERS, ...CHILD_SIDE], 'nothing was destroyed in this world'),
  },
  { route: 'GET /cases/{caseId}/copy-orders', roles: [...GIVERS, ...CHILD_SIDE], scope: 'case' },
  {
    route: 'POST /recordings/{recordingId}/copy-orders',
    roles: GIVERS,
    scope: 'case',
    body: () => ({ recipient: 'Instituut voor taalonderzoek', reason }),
  },
  {
    route: 'POST /copy-orders/{orderId}/decision',
    roles: USE_OFFICE,
    scope: 'case',
    body: () => ({ granted: false, decision: reason }),
  },
  { route: 'POST /copy-orders/{orderId}/copies', roles: GIVERS, scope: 'case' },
  {
    route: 'GET /copies/{copyId}',
    roles: GIVERS,
    scope: 'case',
    absentFor: absentFor(GIVERS, 'no copy was made in this world'),
  },
  { route: 'GET /recordings/{recordingId}/versions', roles: WATCHERS, scope: 'case' },
  {
    route: 'POST /recordings/{recordingId}/versions',
    roles: [...PROSECUTION, ...CHILD_SIDE],
    scope: 'case',
    body: () => ({ reason, edits: [{ kind: 'CUT', fromMs: 500, toMs: 600, reason }] }),
  },
  {
    route: 'POST /recording-versions/{versionId}/answer',
    roles: ['PROSECUTOR', 'ADVOCATE_GENERAL', 'DEFENCE_COUNSEL', ...CHILD_SIDE],
    scope: 'case',
    body: () => ({ agreed: true, reason }),
  },
];
