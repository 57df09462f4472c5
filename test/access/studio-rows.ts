import type { MatrixRow } from './roles.js';

const TUS = { 'tus-resumable': '1.0.0' };

/** The only door a credential of a studio system opens; no person comes in by it. */
export const STUDIO_ROWS: readonly MatrixRow[] = [
  {
    route: 'POST /studio-system/sessions/{bookingId}/recordings',
    roles: 'STUDIO_SYSTEM',
    scope: 'case',
    body: () => ({ track: 'CLOSE_UP', sizeBytes: 1000 }),
  },
  { route: 'OPTIONS /studio-system/uploads/{recordingId}', roles: 'PUBLIC', scope: 'own' },
  {
    route: 'HEAD /studio-system/uploads/{recordingId}',
    roles: 'STUDIO_SYSTEM',
    scope: 'case',
    headers: TUS,
  },
  {
    route: 'PATCH /studio-system/uploads/{recordingId}',
    roles: 'STUDIO_SYSTEM',
    scope: 'case',
    body: () => Buffer.alloc(1),
    headers: {
      ...TUS,
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
    },
  },
];
