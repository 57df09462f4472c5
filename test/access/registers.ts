import type { MatrixRow } from './roles.js';

// Papers are the administrator's, hours and training a coordinator's of the same region. Source: domain 2.5.
const READERS = ['ADMINISTRATOR', 'INTERVIEW_COORDINATOR', 'INSPECTORATE'] as const;
const PAPERS = ['ADMINISTRATOR'] as const;
const ATTENDANTS = ['ADMINISTRATOR', 'INTERVIEW_COORDINATOR'] as const;
const PREPARERS = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'INTERVIEW_COORDINATOR',
] as const;
/** Whoever could ask for a second interview is asked before the first. */
const ASKED = [
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'INVESTIGATING_JUDGE',
  'JUDGE',
] as const;
const IN_CASE = [
  ...PREPARERS,
  'ADVOCATE_GENERAL',
  'CHILD_INTERVIEWER',
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
] as const;
const PRACTICE = ['INTERVIEW_COORDINATOR'] as const;

export const REGISTER_ROWS: readonly MatrixRow[] = [
  { route: 'GET /interviewers', roles: READERS, scope: 'own' },
  { route: 'GET /my-interviewer-file', roles: ['CHILD_INTERVIEWER'], scope: 'own' },
  { route: 'GET /interviewers/{personId}', roles: READERS, scope: 'own' },
  { route: 'POST /interviewers/{personId}/certificates', roles: PAPERS, scope: 'own' },
  { route: 'POST /certificates/{certificateId}/suspend', roles: PAPERS, scope: 'own' },
  { route: 'POST /certificates/{certificateId}/lift', roles: PAPERS, scope: 'own' },
  { route: 'POST /certificates/{certificateId}/revoke', roles: PAPERS, scope: 'own' },
  {
    route: 'GET /certificates/{certificateId}/evidence',
    roles: [...READERS, 'CHILD_INTERVIEWER'],
    scope: 'own',
    absentFor: { CHILD_INTERVIEWER: 'sees what is of himself, and this is of another' },
  },
  { route: 'POST /certificates/{certificateId}/evidence', roles: PAPERS, scope: 'own' },
  {
    route: 'GET /inspections/{inspectionId}/evidence',
    roles: READERS,
    scope: 'own',
  },
  { route: 'POST /inspections/{inspectionId}/evidence', roles: PAPERS, scope: 'own' },
  {
    route: 'GET /evidence/{evidenceId}/file',
    roles: [...READERS, 'CHILD_INTERVIEWER'],
    scope: 'own',
    absentFor: { CHILD_INTERVIEWER: 'sees what is of himself, and this is of another' },
  },
  { route: 'POST /evidence/{evidenceId}/withdraw', roles: PAPERS, scope: 'own' },
  { route: 'PUT /interviewer-norms', roles: PAPERS, scope: 'own' },
  { route: 'PUT /interviewers/{personId}/hours', roles: PRACTICE, scope: 'own' },
  { route: 'POST /interviewers/{personId}/absences', roles: PRACTICE, scope: 'own' },
  {
    route: 'POST /interviewers/{personId}/absences/{absenceId}/withdraw',
    roles: PRACTICE,
    scope: 'own',
  },
  { route: 'POST /interviewers/{personId}/trainings', roles: PRACTICE, scope: 'own' },
  {
    route: 'POST /interviewers/{personId}/trainings/{trainingId}/void',
    roles: PRACTICE,
    scope: 'own',
  },
  { route: 'GET /interviewer-certificates/export', roles: READERS, scope: 'own' },
  { route: 'POST /interviewer-certificates/import', roles: PAPERS, scope: 'own' },
  { route: 'GET /attendants', roles: READERS, scope: 'own' },
  { route: 'POST /attendants', roles: ATTENDANTS, scope: 'own' },
  { route: 'PUT /attendants/{attendantId}', roles: ATTENDANTS, scope: 'own' },
  { route: 'POST /attendants/{attendantId}/end', roles: ATTENDANTS, scope: 'own' },
  { route: 'GET /interpreters/{interpreterId}/times', roles: READERS, scope: 'own' },
  { route: 'PUT /interpreters/{interpreterId}/hours', roles: ATTENDANTS, scope: 'own' },
  { route: 'POST /interpreters/{interpreterId}/absences', roles: ATTENDANTS, scope: 'own' },
  {
    route: 'POST /interpreters/{interpreterId}/absences/{absenceId}/withdraw',
    roles: ATTENDANTS,
    scope: 'own',
  },
  { route: 'GET /attendant-table/export', roles: READERS, scope: 'own' },
  { route: 'POST /attendant-table/import', roles: ATTENDANTS, scope: 'own' },
  { route: 'GET /studio-register', roles: READERS, scope: 'own' },
  { route: 'GET /studio-register/export', roles: READERS, scope: 'own' },
  { route: 'POST /studio-register/import', roles: PRACTICE, scope: 'own' },
  { route: 'GET /inspection-checklist', roles: READERS, scope: 'own' },
  { route: 'GET /studios/{studioId}', roles: READERS, scope: 'own' },
  { route: 'POST /studios', roles: PRACTICE, scope: 'own' },
  { route: 'PUT /studios/{studioId}', roles: PRACTICE, scope: 'own' },
  { route: 'POST /studios/{studioId}/closings', roles: PRACTICE, scope: 'own' },
  {
    route: 'POST /studios/{studioId}/closings/{closingId}/withdraw',
    roles: PRACTICE,
    scope: 'own',
  },
  { route: 'POST /studios/{studioId}/daily-tests', roles: PRACTICE, scope: 'own' },
  { route: 'GET /studios/{studioId}/credentials', roles: READERS, scope: 'own' },
  { route: 'POST /studios/{studioId}/credentials', roles: PRACTICE, scope: 'own' },
  {
    route: 'POST /studios/{studioId}/credentials/{credentialId}/revoke',
    roles: PRACTICE,
    scope: 'own',
  },
  { route: 'POST /studios/{studioId}/inspections', roles: PAPERS, scope: 'own' },
  { route: 'POST /studios/{studioId}/revoke-certificate', roles: PAPERS, scope: 'own' },
  {
    route: 'GET /cases/{caseId}/children/{childRef}/preparation',
    roles: IN_CASE,
    scope: 'case',
  },
  {
    route: 'PUT /cases/{caseId}/children/{childRef}/readiness',
    roles: PREPARERS,
    scope: 'case',
    body: () => ({ version: 0, answers: [], proceedReason: null }),
  },
  {
    route: 'POST /cases/{caseId}/children/{childRef}/question-rounds',
    roles: PREPARERS,
    scope: 'case',
    body: () => ({ answerBy: '2026-12-31' }),
  },
  {
    route: 'POST /question-rounds/{roundId}/answer',
    roles: ASKED,
    scope: 'case',
    body: () => ({ questions: [] }),
  },
  { route: 'POST /question-rounds/{roundId}/close', roles: PREPARERS, scope: 'case' },
  {
    route: 'POST /party-questions/{questionId}/mark',
    roles: ['CHILD_INTERVIEWER'],
    scope: 'case',
    body: () => ({ mark: 'ASKED', reason: null }),
  },
];
