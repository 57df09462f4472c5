import { describe, expect, it } from '@jest/globals';
import { evidenceActions, evidenceFormat, readsAllEvidence } from './evidence.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('evidence', () => {
  it.each([
    ['PDF', '%PDF-1.7 …'],
    ['PNG', '\u0089PNG\r\n\u001a\nIHDR'],
    ['JPEG', '\u00ff\u00d8\u00ff\u00e0'],
    [undefined, 'PK\u0003\u0004'],
    [undefined, ' %PDF-1.7'],
    [undefined, '%PDF'],
    [undefined, ''],
  ])('is %s by its first bytes', (format, head) => {
    expect(evidenceFormat(bytes(head))).toBe(format);
  });

  it('is withdrawn by the administrator, once', () => {
    expect(evidenceActions({ withdrawnAt: null }, ['ADMINISTRATOR'])).toEqual(['withdraw']);
    expect(evidenceActions({ withdrawnAt: new Date(0) }, ['ADMINISTRATOR'])).toEqual([]);
    expect(evidenceActions({ withdrawnAt: null }, ['INTERVIEW_COORDINATOR'])).toEqual([]);
  });

  it('is seen whole by who keeps or watches a register, not by an interviewer', () => {
    expect(readsAllEvidence(['INSPECTORATE'])).toBe(true);
    expect(readsAllEvidence(['CHILD_INTERVIEWER', 'INTERVIEW_COORDINATOR'])).toBe(true);
    expect(readsAllEvidence(['CHILD_INTERVIEWER'])).toBe(false);
  });
});
