import { describe, expect, it } from '@jest/globals';
import { assessSlot, type SlotFacts } from './index.js';
import {
  aStudio,
  anInterpreter,
  anInterviewer,
  daily,
  period,
  slotFacts,
} from './testing/builders.js';

function codesOf(facts: SlotFacts): readonly string[] {
  const verdict = assessSlot(facts);
  return verdict.allowed ? [] : verdict.because.map(({ code }) => code);
}

function certifiedUntil(to: string): SlotFacts {
  const certificate = {
    scheme: 'studio',
    ageBands: ['AGE_6_8' as const],
    languages: ['nl'],
    period: period('2025-01-01T00:00:00Z', to),
  };
  return slotFacts({
    interviewer: { calendar: anInterviewer({ certificates: [certificate] }), blocked: [] },
  });
}

function inspectedUntil(to: string): SlotFacts {
  const certificate = {
    ageSets: ['SET_6_11' as const],
    period: period('2025-01-01T00:00:00Z', to),
  };
  return slotFacts({ studio: { calendar: aStudio({ certificates: [certificate] }), blocked: [] } });
}

function withChild(child: Partial<SlotFacts['child']>, rest: Partial<SlotFacts> = {}): SlotFacts {
  return slotFacts({ ...rest, child: { ...slotFacts().child, ...child } });
}

describe('the gate for one slot', () => {
  it('allows a slot with nothing in the way', () => {
    expect(assessSlot(slotFacts())).toEqual({ allowed: true });
  });

  it('names every obstacle at once', () => {
    const facts = withChild(
      { ageBand: 'AGE_12_15', protection: 'adult' },
      { closedDates: ['2026-03-04'] },
    );

    expect(codesOf(facts)).toEqual([
      'child-is-adult',
      'holiday',
      'certificate-lacks-age-band',
      'no-age-set',
    ]);
  });
});

describe('gate B1 and the length of a session', () => {
  it('keeps the regime for who turned eighteen after the first registration', () => {
    expect(codesOf(withChild({ protection: 'minor-at-registration' }))).toEqual([]);
    expect(codesOf(withChild({ protection: 'adult' }))).toEqual(['child-is-adult']);
  });

  it('holds no studio session for a child under four', () => {
    expect(codesOf(withChild({ ageBand: 'AGE_0_3' }))).toContain('no-session-for-age-band');
  });

  it('refuses a session longer than the slot for the age band, and accepts a shorter one', () => {
    expect(codesOf(slotFacts({ endsAt: new Date('2026-03-04T10:41:00Z') }))).toEqual([
      'session-too-long',
    ]);
    expect(codesOf(slotFacts({ endsAt: new Date('2026-03-04T10:00:00Z') }))).toEqual([]);
  });
});

describe('gate B2: the interviewer', () => {
  it('accepts a certificate that ends as the session ends', () => {
    expect(codesOf(certifiedUntil('2026-03-04T10:40:00Z'))).toEqual([]);
  });

  it('refuses a certificate that ends one minute earlier, and says on which day it ends', () => {
    expect(assessSlot(certifiedUntil('2026-03-04T10:39:00Z'))).toEqual({
      allowed: false,
      because: [
        {
          code: 'certificate-ends-before-session',
          params: { staffNumber: '4711', date: '2026-03-04' },
        },
      ],
    });
  });

  it('calls a certificate that stops at local midnight ended the day before', () => {
    expect(assessSlot(certifiedUntil('2026-03-03T23:00:00Z'))).toEqual({
      allowed: false,
      because: [
        {
          code: 'certificate-ends-before-session',
          params: { staffNumber: '4711', date: '2026-03-03' },
        },
      ],
    });
  });

  it('accepts a renewal without a gap and refuses one with a gap of a minute', () => {
    const renewed = (from: string): SlotFacts => {
      const scope = { scheme: 'studio', ageBands: ['AGE_6_8' as const], languages: ['nl'] };
      const certificates = [
        { ...scope, period: period('2025-01-01T00:00:00Z', '2026-03-04T10:00:00Z') },
        { ...scope, period: period(from, '2027-01-01T00:00:00Z') },
      ];
      return slotFacts({ interviewer: { calendar: anInterviewer({ certificates }), blocked: [] } });
    };

    expect(codesOf(renewed('2026-03-04T10:00:00Z'))).toEqual([]);
    expect(codesOf(renewed('2026-03-04T10:01:00Z'))).toEqual(['certificate-ends-before-session']);
  });

  it('refuses a certificate that begins after the session does', () => {
    const certificate = {
      scheme: 'studio',
      ageBands: ['AGE_6_8' as const],
      languages: ['nl'],
      period: period('2026-03-04T09:01:00Z', '2027-01-01T00:00:00Z'),
    };
    const calendar = anInterviewer({ certificates: [certificate] });

    expect(codesOf(slotFacts({ interviewer: { calendar, blocked: [] } }))).toEqual([
      'certificate-starts-after-session-start',
    ]);
  });

  it.each([
    ['certificate-missing', { certificates: [] }, {}],
    ['certificate-lacks-language', {}, { languages: ['fy'] }],
    ['interviewer-sex', {}, { requiredInterviewerSex: 'M' as const }],
    ['interviewer-outside-region', { regions: ['noord'] }, {}],
    ['interviewer-outside-working-time', { working: daily('10:15', '17:00') }, {}],
    [
      'interviewer-excluded',
      {},
      { excludedInterviewers: [{ interviewerId: 'heron', reason: 'questioned-suspect' }] },
    ],
    [
      'interviewer-absent',
      { absences: [period('2026-03-04T10:39:00Z', '2026-03-05T09:00:00Z')] },
      {},
    ],
  ])('refuses with %s', (code, calendar, child) => {
    const interviewer = { calendar: anInterviewer(calendar), blocked: [] };

    expect(codesOf(withChild(child, { interviewer }))).toEqual([code]);
  });
});

describe('gate B3: the studio', () => {
  it('accepts a certificate that ends as the session ends and refuses one minute earlier', () => {
    expect(codesOf(inspectedUntil('2026-03-04T10:40:00Z'))).toEqual([]);
    expect(codesOf(inspectedUntil('2026-03-04T10:39:00Z'))).toEqual(['studio-certificate-ends']);
  });

  it.each([
    ['studio-certificate-missing', { certificates: [] }, {}],
    ['equipment-missing', {}, { equipment: ['wheelchair'] }],
    ['studio-outside-opening-hours', { opening: daily('09:00', '11:00') }, {}],
    ['studio-closed', { closures: [period('2026-03-04T08:00:00Z', '2026-03-04T09:01:00Z')] }, {}],
  ])('refuses with %s', (code, calendar, child) => {
    const studio = { calendar: aStudio(calendar), blocked: [] };

    expect(codesOf(withChild(child, { studio }))).toEqual([code]);
  });
});

describe('gate B4: time of others', () => {
  const before = (to: string): SlotFacts =>
    slotFacts({
      studio: { calendar: aStudio(), blocked: [period('2026-03-04T07:00:00Z', to)] },
    });

  it('lets a session follow another with its buffer between, and not a minute sooner', () => {
    expect(codesOf(before('2026-03-04T08:45:00Z'))).toEqual([]);
    expect(codesOf(before('2026-03-04T08:46:00Z'))).toEqual(['studio-busy']);
  });

  it('keeps siblings out of one waiting window unless they may meet', () => {
    const sibling = (from: string, siblingsMayMeet = false): SlotFacts =>
      withChild({
        siblingSessions: [period(from, '2026-03-04T13:00:00Z')],
        siblingsMayMeet,
      });

    expect(codesOf(sibling('2026-03-04T11:10:00Z'))).toEqual([]);
    expect(codesOf(sibling('2026-03-04T11:09:00Z'))).toEqual(['sibling-in-waiting-window']);
    expect(codesOf(sibling('2026-03-04T11:09:00Z', true))).toEqual([]);
  });

  it('lets a studio receive children of its own region only', () => {
    const asked = (
      homeRegion: string | null,
      foreign?: 'EACH' | 'ALWAYS' | 'NEVER',
    ): SlotFacts => ({
      ...withChild({ homeRegion }),
      studio: { calendar: aStudio(foreign === undefined ? {} : { foreign }), blocked: [] },
    });

    expect(codesOf(asked('noord', 'NEVER'))).toEqual(['studio-own-region-only']);
    expect(codesOf(asked('midden', 'NEVER'))).toEqual([]);
    expect(codesOf(asked(null, 'NEVER'))).toEqual([]);
    expect(codesOf(asked('noord', 'ALWAYS'))).toEqual([]);
    expect(codesOf(asked('noord', 'EACH'))).toEqual([]);
    expect(codesOf(asked('noord'))).toEqual([]);
  });

  it('never overlaps a session with another of the same child', () => {
    const child = { busy: [period('2026-03-04T10:39:00Z', '2026-03-04T11:00:00Z')] };

    expect(codesOf(withChild(child))).toEqual(['child-busy']);
  });

  it('keeps the earliest lead', () => {
    const now = new Date('2026-03-04T08:00:00Z');

    expect(codesOf(slotFacts({ now, leadMinutes: 60 }))).toEqual([]);
    expect(codesOf(slotFacts({ now, leadMinutes: 61 }))).toEqual(['too-soon']);
  });

  it('needs a sworn interpreter when one is asked for', () => {
    const interpreterLanguage = 'ti';
    const sworn = anInterpreter({ registered: [] });

    expect(codesOf(withChild({ interpreterLanguage }))).toEqual(['interpreter-missing']);
    expect(
      codesOf(
        withChild({ interpreterLanguage }, { interpreter: { calendar: sworn, blocked: [] } }),
      ),
    ).toEqual(['interpreter-not-registered']);
    expect(
      codesOf(
        withChild(
          { interpreterLanguage },
          { interpreter: { calendar: anInterpreter(), blocked: [] } },
        ),
      ),
    ).toEqual([]);
  });
});

describe('gate B5: session types', () => {
  const leave = {
    id: 'decision-1',
    expiresAt: new Date('2026-03-04T10:40:00Z'),
    maxSessions: 1,
    sessionsUsed: 0,
    unmetModalities: [],
  };
  const continued = {
    endedAt: new Date('2026-02-25T15:00:00Z'),
    interviewerId: 'heron',
    announced: true,
    continuations: 0,
  };

  it.each(['INITIAL', 'RESUMPTION', 'NEW_OFFENCE', 'CHILD_VIEW_TALK'] as const)(
    'needs no judge for %s',
    (sessionType) => {
      expect(codesOf(slotFacts({ sessionType }))).toEqual([]);
    },
  );

  it.each(['TECHNICAL_REDO', 'SUPPLEMENTARY', 'RE_INTERVIEW'] as const)(
    'needs the leave of a judge for %s',
    (sessionType) => {
      expect(codesOf(slotFacts({ sessionType }))).toEqual(['authorisation-missing']);
      expect(codesOf(slotFacts({ sessionType, authorisation: leave }))).toEqual([]);
    },
  );

  it('needs leave that is unexpired, unused and with its modalities met', () => {
    const authorisation = {
      ...leave,
      expiresAt: new Date('2026-03-04T10:39:59Z'),
      sessionsUsed: 1,
      unmetModalities: ['same-interviewer'],
    };

    expect(codesOf(slotFacts({ sessionType: 'RE_INTERVIEW', authorisation }))).toEqual([
      'authorisation-expired',
      'authorisation-used',
      'authorisation-modality-unmet',
    ]);
  });

  it('allows one announced continuation by the same interviewer within seven days', () => {
    expect(codesOf(slotFacts({ sessionType: 'CONTINUATION', continued }))).toEqual([]);
  });

  it('refuses a continuation that nobody announced', () => {
    expect(codesOf(slotFacts({ sessionType: 'CONTINUATION' }))).toEqual([
      'continuation-not-announced',
    ]);
  });

  it('refuses a continuation on every ground at once', () => {
    const other = {
      endedAt: new Date('2026-02-24T22:59:00Z'),
      interviewerId: 'quartz',
      announced: false,
      continuations: 1,
    };

    expect(codesOf(slotFacts({ sessionType: 'CONTINUATION', continued: other }))).toEqual([
      'continuation-not-announced',
      'continuation-other-interviewer',
      'continuation-too-late',
      'continuation-already-held',
    ]);
  });
});
