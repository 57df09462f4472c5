import { AGE_SET_OF_BAND, type AgeBand } from './age-bands.js';
import { edgeOfValidity, isTaken, type SessionTime } from './assess-interviewer.js';
import { hoursDuring } from './local-hours.js';
import type { SlotRefusal } from './slot-facts.js';
import { covered, overlaps, spanOf, type Span } from './spans.js';
import type { Period, StudioCalendar } from './types.js';

/** What the child asks of a room. */
export interface StudioNeeds {
  readonly ageBand: AgeBand;
  readonly equipment: readonly string[];
  /** The child's own region; absent where it does not matter. */
  readonly homeRegion?: string | null;
}

/**
 * May and can this studio receive this session? Every reason at once.
 *
 * One child per slot follows from the time other bookings take. Source: gates B3 and B4.
 */
export function assessStudio(
  calendar: StudioCalendar,
  blocked: readonly Period[],
  needs: StudioNeeds,
  time: SessionTime,
): readonly SlotRefusal[] {
  const studio = calendar.name;
  return [
    ...assessSuitability(calendar, needs, time.session),
    ...assessOpening(calendar, time.session),
    ...(isTaken(blocked, time) ? [{ code: 'studio-busy' as const, params: { studio } }] : []),
  ];
}

/** Certificates, equipment and whose children are received: what no free hour in a calendar changes. Source: gate B3. */
export function assessSuitability(
  calendar: StudioCalendar,
  needs: StudioNeeds,
  session: Span,
): readonly SlotRefusal[] {
  const studio = calendar.name;
  const missing = needs.equipment.filter((code) => !calendar.equipment.includes(code));
  return [
    ...assessStudioCertificates(calendar, needs.ageBand, session),
    ...missing.map((equipment) => ({
      code: 'equipment-missing' as const,
      params: { studio, equipment },
    })),
    ...(isClosedTo(calendar, needs)
      ? [{ code: 'studio-own-region-only' as const, params: { studio } }]
      : []),
  ];
}

/** Whether a studio receives no children of the region that asks. Source: A10. */
export function isClosedTo(
  { foreign, region }: StudioCalendar,
  { homeRegion }: Pick<StudioNeeds, 'homeRegion'>,
): boolean {
  return foreign === 'NEVER' && homeRegion != null && homeRegion !== region;
}

function assessOpening(calendar: StudioCalendar, session: Span): readonly SlotRefusal[] {
  const because: SlotRefusal[] = [];
  const params = { studio: calendar.name };
  if (calendar.closures.some((closure) => overlaps(session, spanOf(closure)))) {
    because.push({ code: 'studio-closed', params });
  }
  if (!covered(session, hoursDuring(session, calendar.opening))) {
    because.push({ code: 'studio-outside-opening-hours', params });
  }
  return because;
}

function assessStudioCertificates(
  calendar: StudioCalendar,
  ageBand: AgeBand,
  session: Span,
): readonly SlotRefusal[] {
  const studio = calendar.name;
  if (calendar.certificates.length === 0) {
    return [{ code: 'studio-certificate-missing', params: { studio } }];
  }
  const ageSet = AGE_SET_OF_BAND[ageBand];
  const usable = calendar.certificates.filter((one) => one.ageSets.includes(ageSet));
  if (usable.length === 0) return [{ code: 'no-age-set', params: { studio, ageSet } }];
  const validity = usable.map((one) => spanOf(one.period));
  if (covered(session, validity)) return [];
  const { ended, date } = edgeOfValidity(validity, session);
  return ended
    ? [{ code: 'studio-certificate-ends', params: { studio, date } }]
    : [{ code: 'studio-certificate-starts-after-session-start', params: { studio, date } }];
}
