import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { today } from '../../kernel/time.js';
import { Acts, Button } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Loaded } from '../../ui/loading.js';
import { EmptyState, Page } from '../../ui/page.js';
import { DayGrid, WeekGrid } from './calendar-grids.js';
import { CalendarMove } from './calendar-move.js';
import {
  type Calendar,
  type LaneSubject,
  type TakenTime,
  usePlanningCalendar,
} from './calendar-queries.js';
import { calendarTexts } from './calendar-texts.js';
import { daysLater, mondayOf, type Wish } from './calendar-time.js';
import './calendar.css';

type View = 'day' | 'week';

const SUBJECTS: readonly LaneSubject[] = ['STUDIO', 'INTERVIEWER', 'REGION'];
const DAYS: Readonly<Record<View, number>> = { day: 1, week: 7 };

interface Shown {
  readonly view: View;
  readonly by: LaneSubject;
  readonly from: string;
  readonly region: string;
}

/** What is shown lives on the address, so that it can be kept and sent. */
function useShown(): readonly [Shown, (part: Partial<Shown>) => void] {
  const [address, setAddress] = useSearchParams();
  const view: View = address.get('view') === 'day' ? 'day' : 'week';
  const by = SUBJECTS.find((one) => one === address.get('by')) ?? 'STUDIO';
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(address.get('from') ?? '')?.[0] ?? today();
  const region = address.get('region') ?? '';
  const shown = { view, by, region, from: view === 'week' ? mondayOf(day) : day };
  return [
    shown,
    (part) => {
      const next = { ...shown, ...part };
      setAddress(
        Object.entries(next).filter(([, value]) => value !== ''),
        { replace: true },
      );
    },
  ];
}

/** The coordinators' calendar: who and what is free when, and sessions that can be put elsewhere. */
export function CalendarPage() {
  const texts = useTexts(calendarTexts);
  const [shown, show] = useShown();
  const { view, ...asked } = shown;
  const calendar = usePlanningCalendar({ ...asked, days: DAYS[view] });
  return (
    <Page title={texts.title} lead={texts.lead} wide>
      <Loaded query={calendar}>
        {(found) => (
          <>
            <Controls shown={shown} calendar={found} onShow={show} />
            <Grid key={view} shown={shown} calendar={found} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface ControlsProps {
  readonly shown: Shown;
  readonly calendar: Calendar;
  readonly onShow: (part: Partial<Shown>) => void;
}

function Controls({ shown, calendar, onShow }: ControlsProps) {
  const texts = useTexts(calendarTexts);
  const { view, by, from } = shown;
  const step = (days: number) => () => {
    onShow({ from: daysLater(from, days) });
  };
  return (
    <search className="cal__controls">
      <div className="form__row">
        <SelectField
          pointer="/by"
          label={texts.by}
          open={null}
          value={by}
          choices={SUBJECTS.map((value) => ({ value, label: texts.subjects[value] }))}
          onChange={(value) => {
            onShow({ by: SUBJECTS.find((one) => one === value) ?? 'STUDIO' });
          }}
        />
        <SelectField
          pointer="/view"
          label={texts.view}
          open={null}
          value={view}
          choices={[
            { value: 'week', label: texts.week },
            { value: 'day', label: texts.day },
          ]}
          onChange={(value) => {
            onShow({ view: value === 'day' ? 'day' : 'week' });
          }}
        />
        {by === 'REGION' ? null : (
          <SelectField
            pointer="/region"
            label={texts.region}
            {...(calendar.region === null ? {} : { open: null })}
            value={calendar.region ?? ''}
            choices={calendar.regions.map((value) => ({ value, label: value }))}
            onChange={(region) => {
              onShow({ region });
            }}
          />
        )}
        <TextField
          pointer="/from"
          type="date"
          label={texts.from}
          value={from}
          onChange={(value) => {
            if (value !== '') onShow({ from: value });
          }}
        />
      </div>
      <Acts>
        <Button purpose="subtle" onPress={step(-DAYS[view])}>
          {texts.earlier[view]}
        </Button>
        <Button
          purpose="subtle"
          onPress={() => {
            onShow({ from: today() });
          }}
        >
          {texts.now}
        </Button>
        <Button purpose="subtle" onPress={step(DAYS[view])}>
          {texts.later[view]}
        </Button>
        <Button
          purpose="subtle"
          onPress={() => {
            window.print();
          }}
        >
          {texts.print}
        </Button>
      </Acts>
    </search>
  );
}

function Grid({ shown, calendar }: Pick<ControlsProps, 'shown' | 'calendar'>) {
  const texts = useTexts(calendarTexts);
  const [dragged, setDragged] = useState<TakenTime | null>(null);
  const [wish, setWish] = useState<Wish | null>(null);
  if (calendar.lanes.length === 0)
    return <EmptyState title={texts.noneTitle}>{texts.none}</EmptyState>;
  const hands = { calendar, by: shown.by, dragged, onDrag: setDragged, onWish: setWish };
  return (
    <>
      <p className="quiet" data-private>
        {texts.dragHint}
      </p>
      {shown.view === 'day' ? <DayGrid hands={hands} /> : <WeekGrid hands={hands} />}
      <Legend />
      {wish === null ? null : (
        <CalendarMove
          key={wish.booking.bookingId}
          calendar={calendar}
          wish={wish}
          onClose={() => {
            setWish(null);
          }}
        />
      )}
    </>
  );
}

function Legend() {
  const texts = useTexts(calendarTexts);
  return (
    <section className="cal__legend" aria-label={texts.legend}>
      <ul className="plain-list">
        {(['free', 'partly', 'taken', 'closed', 'own'] as const).map((kind) => (
          <li key={kind}>
            <span className={`cal__sample cal__sample--${kind}`} aria-hidden="true" />{' '}
            {texts.legends[kind]}
          </li>
        ))}
      </ul>
    </section>
  );
}
