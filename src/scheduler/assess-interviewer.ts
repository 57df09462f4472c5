import { localDateOf } from './amsterdam.js';
import type { AgeBand } from './age-bands.js';
import { hoursDuring } from './local-hours.js';
import { covered, overlaps, spanOf, type Span } from './spans.js';
import type { SlotRefusal } from './slot-facts.js';
import type { Buffers, InterviewerCalendar, InterviewerCertificate, Period, Sex } from './types.js';

/** What the child asks of an interviewer. */
export interface InterviewerNeeds {
  readonly ageBand: AgeBand;
  readonly languages: readonly string[];
  readonly specialism: string | null;
  readonly requiredSex: Sex | null;
  readonly exclusionReason: string | null;
  readonly region: string;
}

/** The time a session takes, and how much of it around is kept free of other bookings. */
export interface SessionTime {
  readonly session: Span;
  readonly buffers: Buffers;
}

/**
 * May and can this interviewer lead this session? Every reason at once.
 *
 * The certificate holds on every minute of the session, in one language throughout; two
 * certificates that follow each other without a gap count as one. Source: gates B2 and B4.
 */
export function assessInterviewer(
  calendar: InterviewerCalendar,
  blocked: readonly Period[],
  needs: InterviewerNeeds,
  time: SessionTime,
): readonly SlotRefusal[] {
  const staffNumber = calendar.staffNumber;
  return [
    ...assessFitness(calendar, needs, time.session),
    ...assessPresence(calendar, time.session, 'interviewer').map((code) => ({
      code,
      params: { staffNumber },
    })),
    ...(isTaken(blocked, time)
      ? [{ code: 'interviewer-busy' as const, params: { staffNumber } }]
      : []),
  ];
}

/** Certificates and refusals: what no free hour in a calendar changes. Source: gate B2. */
export function assessFitness(
  calendar: InterviewerCalendar,
  needs: InterviewerNeeds,
  session: Span,
): readonly SlotRefusal[] {
  const certificate = assessCertificates(calendar, needs, session);
  const person = assessPerson(calendar, needs);
  return certificate === null ? person : [certificate, ...person];
}

/** Whether session and buffers touch the time of another booking. Source: gate B4. */
export function isTaken(blocked: readonly Period[], time: SessionTime): boolean {
  const kept = withBuffers(time);
  return blocked.some((period) => overlaps(kept, spanOf(period)));
}

/** The session with the minutes kept free before and after it. */
export function withBuffers({ session, buffers }: SessionTime): Span {
  return {
    from: session.from - buffers.beforeMinutes * 60_000,
    to: session.to + buffers.afterMinutes * 60_000,
  };
}

type Presence<Kind extends string> = `${Kind}-absent` | `${Kind}-outside-working-time`;

/** Working time and absences of a person, held against the session without its buffers. */
export function assessPresence<Kind extends 'interviewer' | 'interpreter'>(
  calendar: Pick<InterviewerCalendar, 'working' | 'absences'>,
  session: Span,
  kind: Kind,
): readonly Presence<Kind>[] {
  const codes: Presence<Kind>[] = [];
  if (calendar.absences.some((absence) => overlaps(session, spanOf(absence)))) {
    codes.push(`${kind}-absent`);
  }
  if (!covered(session, hoursDuring(session, calendar.working))) {
    codes.push(`${kind}-outside-working-time`);
  }
  return codes;
}

function assessPerson(
  calendar: InterviewerCalendar,
  needs: InterviewerNeeds,
): readonly SlotRefusal[] {
  const { staffNumber, regions, sex } = calendar;
  const because: SlotRefusal[] = [];
  if (needs.exclusionReason !== null) {
    because.push({
      code: 'interviewer-excluded',
      params: { staffNumber, reason: needs.exclusionReason },
    });
  }
  if (needs.requiredSex !== null && needs.requiredSex !== sex) {
    because.push({ code: 'interviewer-sex', params: { staffNumber, required: needs.requiredSex } });
  }
  if (regions !== null && !regions.includes(needs.region)) {
    because.push({
      code: 'interviewer-outside-region',
      params: { staffNumber, region: needs.region },
    });
  }
  return because;
}

function assessCertificates(
  { staffNumber, certificates }: InterviewerCalendar,
  needs: InterviewerNeeds,
  session: Span,
): SlotRefusal | null {
  if (certificates.length === 0) return { code: 'certificate-missing', params: { staffNumber } };
  const ofBand = certificates.filter((one) => one.ageBands.includes(needs.ageBand));
  if (ofBand.length === 0) {
    return {
      code: 'certificate-lacks-age-band',
      params: { staffNumber, ageBand: needs.ageBand },
    };
  }
  const inLanguage = needs.languages.map((language) =>
    ofBand.filter((one) => one.languages.includes(language)),
  );
  if (inLanguage.every(({ length }) => length === 0)) {
    return {
      code: 'certificate-lacks-language',
      params: { staffNumber, languages: needs.languages.join(', ') },
    };
  }
  const special = inLanguage.map((usable) => usable.filter((one) => names(one, needs.specialism)));
  if (special.some((usable) => coversSession(usable, session))) return null;
  const usable = [...new Set(special.flat())];
  if (usable.length === 0) {
    return {
      code: 'certificate-lacks-specialism',
      params: { staffNumber, specialism: needs.specialism ?? '' },
    };
  }
  return outOfPeriod(staffNumber, usable, session);
}

function names({ specialisms = [] }: InterviewerCertificate, asked: string | null): boolean {
  return asked === null || specialisms.includes(asked);
}

function coversSession(usable: readonly InterviewerCertificate[], session: Span): boolean {
  return covered(
    session,
    usable.map((one) => spanOf(one.period)),
  );
}

function outOfPeriod(
  staffNumber: string,
  usable: readonly InterviewerCertificate[],
  session: Span,
): SlotRefusal {
  const { ended, date } = edgeOfValidity(
    usable.map((one) => spanOf(one.period)),
    session,
  );
  return ended
    ? { code: 'certificate-ends-before-session', params: { staffNumber, date } }
    : { code: 'certificate-starts-after-session-start', params: { staffNumber, date } };
}

/**
 * On which local date validity stops short of the session, or begins too late for it.
 *
 * The end is the last day on which it still holds: a period that stops at midnight ends the day
 * before, as a person would say it.
 */
export function edgeOfValidity(
  validity: readonly Span[],
  session: Span,
): { readonly ended: boolean; readonly date: string } {
  const begun = validity.filter((one) => one.from <= session.from);
  if (begun.length === 0) {
    const soonest = Math.min(...validity.map((one) => one.from));
    return { ended: false, date: localDateOf(soonest) };
  }
  return { ended: true, date: localDateOf(Math.max(...begun.map((one) => one.to)) - 1) };
}
