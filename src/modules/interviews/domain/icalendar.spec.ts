import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { type CalendarEvent, writeCalendar } from './icalendar.js';

const AT = new Date('2026-03-02T09:00:00Z');
const event = (given: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: '0199d000-0000-7000-8000-000000000010',
  sequence: 0,
  status: 'CONFIRMED',
  startsAt: new Date('2026-03-04T09:00:00Z'),
  endsAt: new Date('2026-03-04T11:00:00Z'),
  location: 'Studio 1, Utrecht',
  ...given,
});

/** What two programs that know nothing of each other read in the same text. */
function readByBoth(text: string) {
  const strict = new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents('vevent')
    .map((one) => {
      const read = new ICAL.Event(one);
      return {
        uid: read.uid,
        startsAt: read.startDate.toJSDate().toISOString(),
        endsAt: read.endDate.toJSDate().toISOString(),
        location: read.location,
        sequence: read.sequence,
        status: one.getFirstPropertyValue('status'),
      };
    });
  const loose = Object.values(nodeIcal.sync.parseICS(text))
    .filter((one) => one?.type === 'VEVENT')
    .map((one) => {
      const read = one;
      return {
        uid: read.uid,
        startsAt: new Date(read.start).toISOString(),
        endsAt: new Date(read.end ?? read.start).toISOString(),
        location: read.location,
        sequence: Number(read.sequence),
        status: read.status,
      };
    });
  expect(loose).toEqual(strict);
  return strict;
}

describe('a calendar', () => {
  it.each([
    ['the night the clock goes forward', '2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z'],
    ['the night it goes back', '2026-10-25T00:30:00Z', '2026-10-25T02:30:00Z'],
    ['midnight', '2026-06-30T21:30:00Z', '2026-06-30T23:00:00Z'],
  ])('says the same instants to two parsers on %s', (_, startsAt, endsAt) => {
    const [read] = readByBoth(
      writeCalendar([event({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) })], AT),
    );
    expect(read).toMatchObject({
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
    });
  });

  it('keeps signs, long and foreign names, and what is cancelled', () => {
    const location = `Studio “Het Vliegtuig”; kamer 3, ${'Ødeweg '.repeat(20)}\\ hoek`;
    const text = writeCalendar([event({ location, status: 'CANCELLED', sequence: 3 })], AT);
    expect(readByBoth(text)).toMatchObject([{ location, status: 'CANCELLED', sequence: 3 }]);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('is a calendar when nothing is in it', () => {
    expect(readByBoth(writeCalendar([], AT))).toEqual([]);
  });
});
