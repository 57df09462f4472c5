import { AGE_SET_OF_BAND, type AgeBand } from './age-bands.js';
import { localDateOf } from './amsterdam.js';
import { merged, spanOf } from './spans.js';
import type { InterviewerCalendar, Period, StudioCalendar } from './types.js';

/** What a session asks of the certificates of its interviewer. */
export interface AskedCertificate {
  readonly ageBand: AgeBand;
  /** The session is led in one of these. */
  readonly languages: readonly string[];
  readonly specialism: string | null;
}

/**
 * The last local date on which an interviewer could still lead such a session, without a gap from this one on; null when
 * certificates do not cover this one. Certificates that follow each other count as one. Source: gate B2.
 */
export function interviewerCertifiedThrough(
  { certificates }: Pick<InterviewerCalendar, 'certificates'>,
  { ageBand, languages, specialism }: AskedCertificate,
  session: Period,
): string | null {
  const usable = certificates.filter(
    ({ ageBands, specialisms = [] }) =>
      ageBands.includes(ageBand) && (specialism === null || specialisms.includes(specialism)),
  );
  const ends = languages.map((language) =>
    endOfCover(
      usable.filter((one) => one.languages.includes(language)),
      session,
    ),
  );
  return lastDay(Math.max(...ends));
}

/** The same for the room. Source: gate B3. */
export function studioCertifiedThrough(
  { certificates }: Pick<StudioCalendar, 'certificates'>,
  ageBand: AgeBand,
  session: Period,
): string | null {
  const set = AGE_SET_OF_BAND[ageBand];
  return lastDay(
    endOfCover(
      certificates.filter(({ ageSets }) => ageSets.includes(set)),
      session,
    ),
  );
}

const NEVER = -Infinity;

function endOfCover(certificates: readonly { readonly period: Period }[], session: Period): number {
  const { from, to } = spanOf(session);
  const stretches = merged(certificates.map(({ period }) => spanOf(period)));
  return stretches.find((one) => one.from <= from && to <= one.to)?.to ?? NEVER;
}

/** A certificate that stops at midnight holds through the day before, as a person would say it. */
function lastDay(end: number): string | null {
  return end === NEVER ? null : localDateOf(end - 1);
}
