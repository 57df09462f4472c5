import { Link } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import type { Calendar, LaneSubject, TakenTime } from './calendar-queries.js';
import { calendarTexts } from './calendar-texts.js';
import { clockOf, type Place, type Wish, wishAt, wishHere } from './calendar-time.js';
import { interviewWords } from './interview-words.js';

/** What every cell needs to show sessions and to let them be put down elsewhere. */
export interface CalendarHands {
  readonly calendar: Calendar;
  readonly by: LaneSubject;
  readonly dragged: TakenTime | null;
  readonly onDrag: (booking: TakenTime | null) => void;
  readonly onWish: (wish: Wish) => void;
}

/** Makes a cell a place where a session can be put down; the clock time is that of the pointer when the cell has one. */
export function dropProps(
  { dragged, onDrag, onWish, by }: CalendarHands,
  placeOf: (event: React.DragEvent<HTMLElement>) => Place,
) {
  if (dragged === null) return {};
  return {
    onDragOver: (event: React.DragEvent<HTMLElement>) => {
      event.preventDefault();
    },
    onDrop: (event: React.DragEvent<HTMLElement>) => {
      event.preventDefault();
      onDrag(null);
      onWish(wishAt(dragged, placeOf(event), by));
    },
  };
}

interface TakenProps {
  readonly one: TakenTime;
  readonly hands: CalendarHands;
}

/** One session: its time and state in words; its number and a way on only for who plans in its case. */
export function Taken({ one, hands }: TakenProps) {
  const texts = useTexts(calendarTexts);
  const words = useTexts(interviewWords);
  const { calendar, by, onDrag, onWish } = hands;
  const movable = one.actions.includes('reschedule');
  const time = `${clockOf(one.startsAt)}–${clockOf(one.endsAt)}`;
  const state = one.state === null ? texts.taken : words.states[one.state].word;
  const other = otherOf(calendar, by, one);
  return (
    <div
      className={`cal__taken${one.caseId === null ? '' : ' cal__taken--own'}${one.state === 'AT_RISK' ? ' cal__taken--risk' : ''}`}
      draggable={movable}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', time);
        onDrag(one);
      }}
      onDragEnd={() => {
        onDrag(null);
      }}
    >
      <span className="cal__time">{time}</span> <span className="cal__state">{state}</span>
      {one.caseId === null ? null : (
        <Link
          className="cal__child"
          draggable={false}
          to={`/cases/${one.caseId}/bookings/${one.bookingId}`}
        >
          {one.childNumber}
        </Link>
      )}
      {other === undefined ? null : <span className="cal__other">{other}</span>}
      {movable ? (
        <button
          type="button"
          className="cal__move"
          aria-label={texts.moveOf(`${time} ${one.childNumber ?? ''}`)}
          onClick={() => {
            onWish(wishHere(one));
          }}
        >
          {texts.move}
        </button>
      ) : null}
    </div>
  );
}

/** By studio the interviewer is told, by interviewer or region the studio. */
function otherOf(
  { studios, interviewers }: Calendar,
  by: LaneSubject,
  one: TakenTime,
): string | undefined {
  return by === 'STUDIO'
    ? interviewers.find(({ id }) => id === one.interviewerId)?.name
    : studios.find(({ id }) => id === one.studioId)?.name;
}
