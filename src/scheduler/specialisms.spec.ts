import { describe, expect, it } from '@jest/globals';
import {
  assessSlot,
  buildIndex,
  findSlots,
  type InterviewerCalendar,
  type InterviewerCertificate,
  type SlotQuery,
} from './index.js';
import {
  ALL_OF_2026,
  anInterviewer,
  aQuery,
  aWorld,
  period,
  slotFacts,
} from './testing/builders.js';

const SPECIAL = 'INTELLECTUAL_DISABILITY';

function certificate(given: Partial<InterviewerCertificate> = {}): InterviewerCertificate {
  const scope = { scheme: 'studio', ageBands: ['AGE_6_8'] as const, languages: ['nl'] };
  return { ...scope, period: ALL_OF_2026, ...given };
}

const heron = anInterviewer({ certificates: [certificate()] });
const finch = (...certificates: readonly InterviewerCertificate[]): InterviewerCalendar =>
  anInterviewer({ id: 'finch', staffNumber: '4712', sex: 'M', load: 5, certificates });
const search = (query: Partial<SlotQuery>, ...interviewers: readonly InterviewerCalendar[]) =>
  findSlots(buildIndex(aWorld({ interviewers }), ALL_OF_2026), aQuery({ limit: 100, ...query }));
const required = { specialisms: { required: SPECIAL, wished: [] } };
const wished = { specialisms: { required: null, wished: ['AUTISM', 'TRAUMA'] } };

describe('a specialism that is required', () => {
  it('leaves only those whose certificate names it, and says of others what they lack', () => {
    const { proposals, nearMisses } = search(
      required,
      heron,
      finch(certificate({ specialisms: ['AUTISM', SPECIAL] })),
    );

    expect(new Set(proposals.map(({ interviewerId }) => interviewerId))).toEqual(
      new Set(['finch']),
    );
    expect(nearMisses).toMatchObject([
      {
        code: 'certificate-lacks-specialism',
        params: { staffNumber: '4711', specialism: SPECIAL },
        resource: { kind: 'interviewer', id: 'heron' },
      },
    ]);
  });

  it('is one certificate with the age and the language, not put together from two', () => {
    const [young, frisian] = [
      certificate({ ageBands: ['AGE_4_5'], specialisms: [SPECIAL] }),
      certificate({ languages: ['fy'], specialisms: [SPECIAL] }),
    ];

    expect(search(required, finch(certificate(), young)).proposals).toEqual([]);
    expect(search(required, finch(certificate(), frisian)).proposals).toEqual([]);
    expect(search(required, finch(certificate(), young, frisian)).nearMisses).toMatchObject([
      { code: 'certificate-lacks-specialism' },
    ]);
  });

  it('holds on every minute: the search and the gate agree to the minute', () => {
    const until = (to: string) =>
      finch(
        certificate(),
        certificate({ specialisms: [SPECIAL], period: period('2026-01-01T00:00:00Z', to) }),
      );
    const atTen = (to: string) => {
      const facts = slotFacts();
      return assessSlot({
        ...facts,
        child: { ...facts.child, specialism: SPECIAL },
        interviewer: { calendar: until(to), blocked: [] },
      });
    };
    const last = (to: string) => search(required, until(to)).proposals.at(-1)?.endsAt.toISOString();

    expect(last('2026-03-04T10:40:00Z')).toBe('2026-03-04T10:40:00.000Z');
    expect(last('2026-03-04T10:39:00Z')).toBe('2026-03-04T10:25:00.000Z');
    expect(atTen('2026-03-04T10:40:00Z')).toEqual({ allowed: true });
    expect(atTen('2026-03-04T10:39:00Z')).toEqual({
      allowed: false,
      because: [
        {
          code: 'certificate-ends-before-session',
          params: { staffNumber: '4712', date: '2026-03-04' },
        },
      ],
    });
  });

  it('is nothing to the gate where the child asks for none', () => {
    expect(assessSlot(slotFacts({ interviewer: { calendar: heron, blocked: [] } }))).toEqual({
      allowed: true,
    });
  });
});

describe('a specialism that is wished', () => {
  it('is offered first, before the sex the child would rather speak to and a lighter load', () => {
    const sex = { interviewerSex: { sex: 'F' as const, required: false } };
    const special = finch(certificate({ specialisms: ['TRAUMA'] }));
    const [first] = search({ ...wished, ...sex }, heron, special).proposals;

    expect(first?.interviewerId).toBe('finch');
    expect(first?.reasons).toContainEqual({
      code: 'specialised',
      params: { staffNumber: '4712', specialism: 'TRAUMA' },
      warning: false,
    });
    expect(search(sex, heron, special).proposals[0]?.interviewerId).toBe('heron');
  });

  it('comes after the interviewer whom the child knows', () => {
    const same = { sameInterviewer: { interviewerId: 'heron', required: false } };
    const [first] = search(
      { ...wished, ...same },
      heron,
      finch(certificate({ specialisms: ['AUTISM'] })),
    ).proposals;

    expect(first?.interviewerId).toBe('heron');
    expect(first?.reasons).toContainEqual({
      code: 'not-specialised',
      params: { staffNumber: '4711', specialism: 'AUTISM, TRAUMA' },
      warning: false,
    });
  });

  it('shuts nobody out, and counts only while the certificate that names it holds', () => {
    const special = finch(
      certificate(),
      certificate({
        specialisms: ['AUTISM'],
        period: period('2026-01-01T00:00:00Z', '2026-03-04T10:40:00Z'),
      }),
    );
    const { proposals } = search(wished, special);
    const specialised = proposals.filter(({ reasons }) =>
      reasons.some(({ code }) => code === 'specialised'),
    );

    expect(proposals).toHaveLength(26);
    expect(
      specialised
        .map(({ endsAt }) => endsAt.toISOString())
        .sort()
        .at(-1),
    ).toBe('2026-03-04T10:40:00.000Z');
    expect(search(wished, heron).proposals).toHaveLength(26);
  });
});
