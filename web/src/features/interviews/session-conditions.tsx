import { useTexts } from '../../kernel/language.js';
import { Day } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import type { Booking } from './interview-queries.js';
import { sessionTexts } from './session-texts.js';
import { sessionWords } from './session-words.js';

/** What holds in the room because a judge said so; nothing when no judge was asked. */
export function SessionConditions({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(sessionTexts);
  const words = useTexts(sessionWords);
  const { conditions } = booking;
  if (conditions === null) return null;
  const { validUntil, maxMinutes, barredTopics, seats } = conditions;
  return (
    <Section title={texts.conditions} level={3}>
      <p className="quiet">{texts.conditionsLead}</p>
      <ul className="bullets">
        {validUntil === null ? null : (
          <li>
            {texts.until} <Day day={validUntil} />
          </li>
        )}
        {maxMinutes === null ? null : <li>{texts.atMost(maxMinutes)}</li>}
        {seats.map(({ attendee, room }) => (
          <li key={attendee}>
            {words.attendees[attendee]}: {room === 'ABSENT' ? texts.absent : words.rooms[room]}
          </li>
        ))}
        {barredTopics.map((topic) => (
          <li key={topic}>
            {texts.notAsked}: {topic}
          </li>
        ))}
      </ul>
    </Section>
  );
}
