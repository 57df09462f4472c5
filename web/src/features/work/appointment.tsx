import { useTexts } from '../../kernel/language.js';
import { Moment } from '../../ui/moment.js';
import type { WorkItem } from './work-queries.js';
import { workTexts } from './work-texts.js';

/** When and in which room somebody is expected. */
export function Appointment({
  appointment: { startsAt, endsAt, room, office },
}: {
  readonly appointment: NonNullable<WorkItem['appointment']>;
}) {
  const { appointment: word } = useTexts(workTexts);
  return (
    <p>
      {word} <Moment at={startsAt} until={endsAt} short />, {room}, {office}
    </p>
  );
}
