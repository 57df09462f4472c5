import type { BlockedPeriod } from '../../../scheduler/index.js';

/** What one booking, hold or plan takes, its buffers included. */
export interface TakenTime {
  readonly bookingId: string;
  readonly interviewerId: string;
  readonly studioId: string;
  readonly interpreterNumber: string | null;
  readonly from: Date;
  readonly to: Date;
}

/** The time of a session as each of those it takes is blocked by it. */
export function periodsOf({
  bookingId,
  interviewerId,
  studioId,
  interpreterNumber,
  from,
  to,
}: TakenTime): readonly BlockedPeriod[] {
  const time = { bookingId, from, to };
  return [
    { ...time, resourceKind: 'interviewer', resourceId: interviewerId },
    { ...time, resourceKind: 'studio', resourceId: studioId },
    ...(interpreterNumber === null
      ? []
      : [{ ...time, resourceKind: 'interpreter' as const, resourceId: interpreterNumber }]),
  ];
}
