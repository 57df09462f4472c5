import { type LocalHours, localHoursCover } from '../../../scheduler/index.js';
import type { AccessNeed, Needs } from '../domain/needs.js';

type Hours = Pick<Needs, 'busyHours' | 'wishedDaytime'>;

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const NOON = '12:00';

/** The hours of the week that suit a child; undefined when any hour does. */
export function childHours(needs: Hours | null): readonly LocalHours[] | undefined {
  if (needs === null || (needs.busyHours.length === 0 && needs.wishedDaytime === null))
    return undefined;
  const wished = {
    from: needs.wishedDaytime === 'AFTERNOON' ? NOON : '00:00',
    to: needs.wishedDaytime === 'MORNING' ? NOON : '24:00',
  };
  return WEEK.flatMap((weekday) =>
    freeOf(needs, weekday, wished).map(([from, to]) => ({
      weekday,
      from,
      to,
      validFrom: null,
      validThrough: null,
    })),
  );
}

/** Whether a session lies in hours that suit the child. */
export function suitsChild(needs: Hours | null, startsAt: Date, endsAt: Date): boolean {
  const hours = childHours(needs);
  return hours === undefined || localHoursCover(hours, { from: startsAt, to: endsAt });
}

/** What is left of a day; times of the clock compare as text. */
function freeOf(
  { busyHours }: Hours,
  weekday: number,
  { from, to }: { readonly from: string; readonly to: string },
): readonly (readonly [string, string])[] {
  const busy = busyHours
    .filter((one) => one.weekday === weekday)
    .toSorted((one, other) => one.from.localeCompare(other.from));
  const free: [string, string][] = [];
  let begin = from;
  for (const one of busy) {
    if (begin < one.from) free.push([begin, one.from < to ? one.from : to]);
    if (begin < one.to) begin = one.to;
  }
  if (begin < to) free.push([begin, to]);
  return free.filter(([one, other]) => one < other);
}

/** What a room must have because of a need, by the codes of the studio register. */
const EQUIPMENT: readonly (readonly [AccessNeed, string])[] = [
  ['WHEELCHAIR', 'WHEELCHAIR_ACCESS'],
  ['HEARING', 'INDUCTION_LOOP'],
];

/** What a room must have for a child. */
export function equipmentFor(needs: Pick<Needs, 'accessNeeds'> | null): readonly string[] {
  return EQUIPMENT.flatMap(([need, code]) =>
    needs?.accessNeeds.includes(need) === true ? [code] : [],
  );
}

/** The needs without those that ask something of the room: to count what they cost. */
export function withoutEquipment(accessNeeds: readonly AccessNeed[]): readonly AccessNeed[] {
  return accessNeeds.filter((need) => EQUIPMENT.every(([asking]) => asking !== need));
}
