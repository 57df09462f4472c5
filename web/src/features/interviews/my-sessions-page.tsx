import { Link, useSearchParams } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { dayOf, today } from '../../kernel/time.js';
import { ButtonLink } from '../../ui/button.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { TextField } from '../../ui/fields.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Page } from '../../ui/page.js';
import { StateTag } from '../../ui/state-tag.js';
import { CalendarAddress } from './calendar-address.js';
import { type Booking, useMySessions } from './interview-queries.js';
import { interviewWords } from './interview-words.js';
import { sessionTexts } from './session-texts.js';

/** The interviewer's own day. */
export function MySessionsPage() {
  const texts = useTexts(sessionTexts);
  const [address, setAddress] = useSearchParams();
  const on = address.get('on') ?? today();
  const sessions = useMySessions(on);
  return (
    <Page title={texts.mineTitle} lead={texts.mineLead}>
      <TextField
        pointer="/on"
        type="date"
        label={texts.on}
        value={on}
        onChange={(day) => {
          setAddress(day === '' ? {} : { on: day }, { replace: true });
        }}
      />
      <Loaded query={sessions}>
        {({ items, next }) =>
          items.length === 0 ? (
            <EmptyState title={texts.mineNone}>
              {next === null ? null : <NextDay at={next} />}
              {texts.mineNoneText} <Link to="/">{texts.mineNoneLink}</Link>
            </EmptyState>
          ) : (
            <ul className="rows">
              {items.map((booking) => (
                <SessionRow key={booking.id} booking={booking} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <CalendarAddress />
    </Page>
  );
}

/** The first day after this one that has something, and the way there. */
function NextDay({ at }: { readonly at: string }) {
  const texts = useTexts(sessionTexts);
  return (
    <span>
      {texts.mineNext} <Moment at={at} short />.{' '}
      <Link to={`/my-sessions?on=${dayOf(new Date(at))}`}>{texts.mineNextLink}</Link>.{' '}
    </span>
  );
}

function SessionRow({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(sessionTexts);
  const words = useTexts(interviewWords);
  return (
    <li className="row">
      <div>
        {booking.startsAt === null ? null : (
          <Moment at={booking.startsAt} until={booking.endsAt} short />
        )}
        {booking.studio === null ? null : (
          <p className="row__small">
            {booking.studio.name}, {booking.studio.town}
          </p>
        )}
      </div>
      <div>
        {booking.childNumber === null ? null : <ChildNumber number={booking.childNumber} />}
      </div>
      <div>
        {words.types[booking.sessionType]} <StateTag state={words.states[booking.state]} />
      </div>
      <ButtonLink to={`/cases/${booking.caseId}/bookings/${booking.id}`}>{texts.open}</ButtonLink>
    </li>
  );
}
