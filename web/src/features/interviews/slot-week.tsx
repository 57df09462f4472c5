import { useMemo, useState } from 'react';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { dayOf, formatClock, formatShortDay, formatShortInstant } from '../../kernel/time.js';
import { Acts, Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { clockOf, daysLater, mondayOf } from './calendar-time.js';
import './calendar.css';
import type { Slot, Slots } from './interview-queries.js';
import { slotTexts } from './slot-texts.js';
import { wishTexts } from './wish-texts.js';

type DayPart = 'morning' | 'afternoon' | 'evening';
const PARTS: readonly DayPart[] = ['morning', 'afternoon', 'evening'];
const WEEK = [0, 1, 2, 3, 4, 5, 6];

function partOf({ startsAt }: Slot): DayPart {
  const clock = clockOf(startsAt);
  if (clock < '12:00') return 'morning';
  return clock < '17:00' ? 'afternoon' : 'evening';
}

const cellOf = (day: string, part: DayPart) => `${day} ${part}`;

/** The starts of each day and part of it, in order of time. */
function byCell(slots: readonly Slot[]): ReadonlyMap<string, readonly Slot[]> {
  const cells = new Map<string, Slot[]>();
  for (const slot of slots.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))) {
    const cell = cellOf(dayOf(new Date(slot.startsAt)), partOf(slot));
    cells.set(cell, [...(cells.get(cell) ?? []), slot]);
  }
  return cells;
}

interface SlotWeekProps {
  readonly slots: Slots;
  readonly onChoose: (slot: Slot) => void;
  readonly onDay: (day: string) => void;
}

/** A week of what was found: how many starts each day has, and the best of them to press. */
export function SlotWeek({ slots, onChoose, onDay }: SlotWeekProps) {
  const texts = useTexts(wishTexts);
  const days = slots.days.map(({ date }) => date);
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const soonest = slots.days.find(({ count }) => count > 0)?.date ?? first;
  const [monday, setMonday] = useState(() => mondayOf(soonest === '' ? '2026-01-05' : soonest));
  const cells = useMemo(() => byCell(slots.proposals), [slots.proposals]);
  if (first === '') return null;
  const week = WEEK.map((day) => daysLater(monday, day));
  return (
    <Section title={texts.week} level={3}>
      <Acts>
        {monday > first ? (
          <Button
            purpose="subtle"
            onPress={() => {
              setMonday(daysLater(monday, -7));
            }}
          >
            {texts.earlier}
          </Button>
        ) : null}
        {daysLater(monday, 7) <= last ? (
          <Button
            purpose="subtle"
            onPress={() => {
              setMonday(daysLater(monday, 7));
            }}
          >
            {texts.later}
          </Button>
        ) : null}
      </Acts>
      <div className="table cal cal--week" role="region" aria-label={texts.week} tabIndex={0}>
        <table>
          <caption className="ams-visually-hidden">{texts.week}</caption>
          <WeekHead week={week} slots={slots} onDay={onDay} />
          <tbody>
            {PARTS.map((part) => (
              <tr key={part}>
                <th scope="row">{texts.parts[part]}</th>
                {week.map((day) => (
                  <td key={day} className="cal__cell">
                    <Times slots={cells.get(cellOf(day, part)) ?? []} onChoose={onChoose} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

interface WeekHeadProps extends Pick<SlotWeekProps, 'slots' | 'onDay'> {
  readonly week: readonly string[];
}

function WeekHead({ week, slots, onDay }: WeekHeadProps) {
  const texts = useTexts(wishTexts);
  const { language } = useLanguage();
  return (
    <thead>
      <tr>
        <th scope="col">{texts.part}</th>
        {week.map((day) => (
          <th key={day} scope="col">
            {formatShortDay(day, language)}
          </th>
        ))}
      </tr>
      <tr>
        <td />
        {week.map((day) => {
          const count = slots.days.find(({ date }) => date === day)?.count ?? 0;
          return (
            <td key={day}>
              <span className={count === 0 ? 'cal__closed' : 'cal__free'}>
                {texts.count(count)}
              </span>
              {count === 0 ? null : (
                <button
                  type="button"
                  className="cal__move"
                  aria-label={texts.all(formatShortDay(day, language))}
                  onClick={() => {
                    onDay(day);
                  }}
                >
                  {texts.allShort}
                </button>
              )}
            </td>
          );
        })}
      </tr>
    </thead>
  );
}

function Times({
  slots,
  onChoose,
}: {
  readonly slots: readonly Slot[];
  readonly onChoose: (slot: Slot) => void;
}) {
  const texts = useTexts(slotTexts);
  const { language } = useLanguage();
  return (
    <div className="slot-week__times">
      {slots.map((slot) => (
        <button
          key={slot.startsAt}
          type="button"
          className="cal__move"
          aria-label={texts.weekLabel(
            formatShortInstant(slot.startsAt, language),
            slot.interviewer.name,
            slot.studio.name,
          )}
          onClick={() => {
            onChoose(slot);
          }}
        >
          {formatClock(slot.startsAt, language)}
        </button>
      ))}
    </div>
  );
}
