import { describe, expect, it } from '@jest/globals';
import { interviewerCertifiedThrough, studioCertifiedThrough } from './certified-through.js';
import type { InterviewerCertificate } from './types.js';

const period = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });
const SESSION = period('2026-03-04T09:00:00Z', '2026-03-04T11:00:00Z');
const ASKED = { ageBand: 'AGE_9_11', languages: ['nl'], specialism: null } as const;

const certificate = (given: Partial<InterviewerCertificate>): InterviewerCertificate => ({
  scheme: 'STUDIO',
  ageBands: ['AGE_9_11'],
  languages: ['nl'],
  period: period('2026-01-01T00:00:00Z', '2026-06-30T22:00:00Z'),
  ...given,
});
const through = (
  certificates: readonly InterviewerCertificate[],
  asked: Partial<typeof ASKED> | object = {},
) => interviewerCertifiedThrough({ certificates }, { ...ASKED, ...asked }, SESSION);

describe('until when an interviewer is certified for a session', () => {
  it('is the day before a certificate stops at midnight, and that day itself when it stops later', () => {
    expect(through([certificate({})])).toBe('2026-06-30');
    expect(
      through([
        certificate({ period: period('2026-01-01T00:00:00Z', '2026-06-30T22:00:00.001Z') }),
      ]),
    ).toBe('2026-07-01');
  });

  it('goes on through a certificate that follows without a gap, and stops before one', () => {
    const next = certificate({ period: period('2026-06-30T22:00:00Z', '2027-06-30T22:00:00Z') });
    const late = certificate({ period: period('2026-06-30T22:00:01Z', '2027-06-30T22:00:00Z') });

    expect(through([certificate({}), next])).toBe('2027-06-30');
    expect(through([certificate({}), late])).toBe('2026-06-30');
  });

  it('looks at age, language and specialism as the gate does', () => {
    const longer = period('2026-01-01T00:00:00Z', '2028-01-01T00:00:00Z');

    expect(through([certificate({}), certificate({ languages: ['en'], period: longer })])).toBe(
      '2026-06-30',
    );
    expect(through([certificate({}), certificate({ ageBands: ['AGE_4_5'], period: longer })])).toBe(
      '2026-06-30',
    );
    expect(through([certificate({})], { specialism: 'INTELLECTUAL_DISABILITY' })).toBeNull();
    expect(
      through([certificate({ specialisms: ['INTELLECTUAL_DISABILITY'] })], {
        specialism: 'INTELLECTUAL_DISABILITY',
      }),
    ).toBe('2026-06-30');
    expect(
      through([certificate({}), certificate({ languages: ['en'], period: longer })], {
        languages: ['nl', 'en'],
      }),
    ).toBe('2028-01-01');
  });

  it('is not told of what does not cover the whole session', () => {
    const short = (to: string) => certificate({ period: period('2026-01-01T00:00:00Z', to) });

    expect(through([short('2026-03-04T11:00:00Z')])).toBe('2026-03-04');
    expect(through([short('2026-03-04T10:59:59Z')])).toBeNull();
    expect(through([])).toBeNull();
  });
});

describe('until when a studio is certified for a session', () => {
  it('looks at the furniture for the age', () => {
    const room = {
      certificates: [
        {
          ageSets: ['SET_6_11'] as const,
          period: period('2026-01-01T00:00:00Z', '2026-04-30T22:00:00Z'),
        },
      ],
    };

    expect(studioCertifiedThrough(room, 'AGE_9_11', SESSION)).toBe('2026-04-30');
    expect(studioCertifiedThrough(room, 'AGE_12_15', SESSION)).toBeNull();
  });
});
