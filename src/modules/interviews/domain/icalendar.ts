/** One session in somebody's calendar: when and where, never who or what about. */
export interface CalendarEvent {
  /** Stays the same when a session moves. */
  readonly uid: string;
  /** Grows with every change, so that a calendar knows which of two is newer. */
  readonly sequence: number;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly location: string;
}

const SUMMARY = 'Studioverhoor';
const LONGEST_LINE_OCTETS = 75;

/**
 * A calendar as RFC 5545 writes it. All instants are in UTC, so that no clock change can move a session.
 *
 * Nothing of a child, a case or a kind of session is in it: phones and mail programs keep copies.
 */
export function writeCalendar(events: readonly CalendarEvent[], at: Date): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ontzien//Agenda//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Ontzien',
    ...events.flatMap((event) => eventLines(event, at)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

function eventLines(event: CalendarEvent, at: Date): readonly string[] {
  const { uid, sequence, status, startsAt, endsAt, location } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@ontzien`,
    `DTSTAMP:${instant(at)}`,
    `DTSTART:${instant(startsAt)}`,
    `DTEND:${instant(endsAt)}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${status}`,
    `SUMMARY:${SUMMARY}`,
    `LOCATION:${escaped(location)}`,
    `TRANSP:${status === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE'}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

/** `20260304T090000Z`. */
function instant(at: Date): string {
  return at
    .toISOString()
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d{3}/, '');
}

/** Source: RFC 5545 3.3.11. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r?\n/g, '\\n');
}

/** Lines of 75 octets at most, the next ones begin with a blank; no character is cut in two. Source: RFC 5545 3.1. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST_LINE_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
