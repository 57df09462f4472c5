import { type ReactNode, useId } from 'react';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { dayOf, formatShortDay } from '../../kernel/time.js';
import { sharedWords } from '../../kernel/words.js';
import type { Lane } from './calendar-queries.js';
import { type CalendarHands, dropProps, Taken } from './calendar-taken.js';
import { calendarTexts } from './calendar-texts.js';
import { clockOf, hoursOf, hourState, onDay } from './calendar-time.js';

interface GridProps {
  readonly hands: CalendarHands;
}

interface FrameProps {
  readonly width: 'day' | 'week';
  readonly hands: CalendarHands;
  readonly heads: readonly string[];
  readonly row: (lane: Lane) => ReactNode;
}

/** A row a studio, interviewer or region; the page never scrolls sideways, the calendar may. */
function Frame({ hands: { calendar, by }, width, heads, row }: FrameProps) {
  const texts = useTexts(calendarTexts);
  const { language } = useLanguage();
  const captionId = useId();
  const [first = '', last = ''] = [calendar.days[0], calendar.days.at(-1)].map((day) =>
    formatShortDay(day?.date ?? '', language),
  );
  const caption = texts.caption(texts.subjects[by], first, last);
  return (
    <div className={`table cal cal--${width}`} role="region" aria-label={caption} tabIndex={0}>
      {/* No caption proper: on paper Chromium would begin the table on a sheet after it. */}
      <p className="cal__caption" id={captionId}>
        {caption}
      </p>
      <table aria-labelledby={captionId}>
        <thead>
          <tr>
            <th scope="col">{texts.heads[by]}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calendar.lanes.map((lane) => (
            <tr key={lane.id}>
              <th scope="row">{lane.name}</th>
              {row(lane)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A column a day: what is free in words, and every session. */
export function WeekGrid({ hands }: GridProps) {
  const { language } = useLanguage();
  const words = useTexts(sharedWords);
  const { days } = hands.calendar;
  return (
    <Frame
      width="week"
      hands={hands}
      heads={days.map(({ date, closed }) =>
        closed === null
          ? formatShortDay(date, language)
          : `${formatShortDay(date, language)}: ${words.closedDates[closed]}`,
      )}
      row={(lane) =>
        days.map(({ date }) => <WeekCell key={date} hands={hands} lane={lane} day={date} />)
      }
    />
  );
}

interface CellProps extends GridProps {
  readonly lane: Lane;
  readonly day: string;
}

function WeekCell({ hands, lane, day }: CellProps) {
  const texts = useTexts(calendarTexts);
  const free = onDay(lane.free, day, ({ from }) => from);
  const taken = onDay(lane.taken, day, ({ startsAt }) => startsAt);
  return (
    <td
      className="cal__cell"
      data-day={day}
      {...dropProps(hands, () => ({ day, clock: null, lane }))}
    >
      {free.length + taken.length === 0 ? (
        <span className="cal__closed">{texts.closed}</span>
      ) : null}
      {free.map(({ from, to }) => (
        <span key={from} className="cal__free">
          {texts.free} {clockOf(from)}–{dayOf(new Date(to)) === day ? clockOf(to) : '24:00'}
        </span>
      ))}
      {taken.map((one) => (
        <Taken key={one.bookingId} one={one} hands={hands} />
      ))}
    </td>
  );
}

/** A column an hour: how it stands in a word and a colour, with the sessions that begin in it. */
export function DayGrid({ hands }: GridProps) {
  const day = hands.calendar.days[0]?.date ?? '';
  const hours = hoursOf(hands.calendar, day);
  return (
    <Frame
      width="day"
      hands={hands}
      heads={hours.map((hour) => `${String(hour).padStart(2, '0')}:00`)}
      row={(lane) =>
        hours.map((hour) => <HourCell key={hour} hands={hands} lane={lane} day={day} hour={hour} />)
      }
    />
  );
}

function HourCell({ hands, lane, day, hour }: CellProps & { readonly hour: number }) {
  const texts = useTexts(calendarTexts);
  const state = hourState(lane, day, hour);
  const clock = String(hour).padStart(2, '0');
  const begun = onDay(lane.taken, day, ({ startsAt }) => startsAt).filter(({ startsAt }) =>
    clockOf(startsAt).startsWith(clock),
  );
  return (
    <td
      className={`cal__hour cal__hour--${state}`}
      data-day={day}
      data-hour={clock}
      {...dropProps(hands, (event) => ({ day, clock: `${clock}:${quarterAt(event)}`, lane }))}
    >
      <span className="cal__word">{texts[state]}</span>
      {begun.map((one) => (
        <Taken key={one.bookingId} one={one} hands={hands} />
      ))}
    </td>
  );
}

/** The quarter of the hour under the pointer. */
function quarterAt({ clientX, currentTarget }: React.DragEvent<HTMLElement>): string {
  const { left, width } = currentTarget.getBoundingClientRect();
  const quarter = Math.min(3, Math.max(0, Math.floor(((clientX - left) / width) * 4)));
  return String(quarter * 15).padStart(2, '0');
}
