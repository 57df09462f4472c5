import { newId } from '../../src/kernel/ids.js';
import {
  absentFor,
  CHILD_SIDE,
  COURT,
  IN_CASE,
  type MatrixRow,
  MOTION_READERS,
  REVIEWERS,
} from './roles.js';

const PARTIES = ['ADVOCATE_GENERAL', 'DEFENCE_COUNSEL', ...CHILD_SIDE, 'COURT_CLERK'] as const;
/** Counsel and the clerk bring documents too. */
const BRINGERS = [...REVIEWERS, ...PARTIES];
const OTHERS_FILE = absentFor(PARTIES, 'the file of the world was announced by the prosecution');

/** A document from entering to serving, in the order in which the one of the world can bear it. */
export const DOCUMENT_ROWS: readonly MatrixRow[] = [
  {
    route: 'POST /cases/{caseId}/documents',
    roles: BRINGERS,
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
    route: 'GET /motions/{motionId}/decision-draft/file',
    roles: COURT,
    scope: 'case',
    query: 'as=DOCX',
  },
  {
    route: 'GET /decisions/{decisionId}/file',
    roles: MOTION_READERS,
    scope: 'case',
    query: 'as=DOCX',
  },
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
    route: 'PUT /documents/{documentId}/pictures',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ version: 999, leftOut: true }),
  },
  {
    route: 'PUT /documents/{documentId}/places/{number}',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ decision: 'REPLACE', version: 999 }),
  },
  {
    route: 'PUT /documents/{documentId}/places/{number}/bounds',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ start: 0, end: 1, version: 999 }),
  },
  {
    route: 'POST /documents/{documentId}/places/{number}/everywhere',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ decision: 'REPLACE', version: 999, scope: 'CASE' }),
  },
  {
    route: 'POST /documents/{documentId}/sweeps/{sweepId}/undo',
    roles: REVIEWERS,
    scope: 'case',
    absentFor: absentFor(REVIEWERS, 'nothing was decided everywhere in this world'),
  },
  {
    route: 'POST /documents/{documentId}/places',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ start: 0, end: 3, type: 'NAME' }),
  },
  {
    route: 'POST /documents/{documentId}/areas',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ page: 1, x: 0, y: 0, width: 10, height: 10, kind: 'FACE' }),
  },
  {
    route: 'PUT /documents/{documentId}/areas/{number}',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ version: 999, black: false }),
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
  { route: 'GET /documents/{documentId}/audience', roles: REVIEWERS, scope: 'case' },
  {
    route: 'PUT /documents/{documentId}/audience',
    roles: REVIEWERS,
    scope: 'case',
    body: () => ({ version: 999, everyone: true, openTo: [], reason: 'Voor iedereen van belang.' }),
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
    roles: BRINGERS,
    scope: 'case',
    body: () => ({ documentKey: newId(), kind: 'BRIEF', title: 'Brief', sizeBytes: 70_000 }),
  },
  {
    route: 'GET /document-uploads/{uploadId}',
    roles: BRINGERS,
    scope: 'case',
    absentFor: OTHERS_FILE,
  },
  { route: 'OPTIONS /document-uploads/{uploadId}', roles: 'PUBLIC', scope: 'own' },
  {
    route: 'HEAD /document-uploads/{uploadId}',
    roles: BRINGERS,
    scope: 'case',
    absentFor: OTHERS_FILE,
    headers: { 'tus-resumable': '1.0.0' },
  },
  {
    route: 'PATCH /document-uploads/{uploadId}',
    roles: BRINGERS,
    scope: 'case',
    absentFor: OTHERS_FILE,
    body: () => Buffer.alloc(1),
    headers: {
      'tus-resumable': '1.0.0',
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
    },
  },
];
