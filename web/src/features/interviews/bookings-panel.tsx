import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatShortDay } from '../../kernel/time.js';
import { ButtonLink } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loading.js';
import { Day, Moment } from '../../ui/moment.js';
import { EmptyState, Panel, Section } from '../../ui/page.js';
import { StateLegend, StateTag } from '../../ui/state-tag.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { QuestioningsSection } from './questionings-section.js';
import { ExceptionsSection } from './exceptions-section.js';
import { type Authorisation, type BookingSummary, useBookings } from './interview-queries.js';
import { interviewWords } from './interview-words.js';
import { sessionTexts } from './session-texts.js';

/** The others get no section rather than a refusal. */
const SEES_QUESTIONINGS: readonly string[] = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'INTERVIEW_COORDINATOR',
  'ADVOCATE_GENERAL',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
];

export function BookingsPanel() {
  const texts = useTexts(sessionTexts);
  const item = useCaseContext();
  const bookings = useBookings(item.id);
  const only = item.children.length === 1 ? `/${item.children[0]?.childRef ?? ''}` : '';
  return (
    <Panel
      title={texts.listTitle}
      lead={texts.listLead}
      acts={
        item.actions.includes('book-interview') ? (
          <ButtonLink purpose="primary" to={`/cases/${item.id}/slots${only}`}>
            {texts.find}
          </ButtonLink>
        ) : undefined
      }
    >
      <Loaded query={bookings}>
        {({ items, authorisations }) => (
          <>
            {items.length === 0 ? (
              <EmptyState title={texts.noneTitle}>{texts.none}</EmptyState>
            ) : (
              <BookingTable bookings={items} />
            )}
            {authorisations.length === 0 ? null : <Leaves leaves={authorisations} />}
          </>
        )}
      </Loaded>
      {item.functions.every((held) => held === 'DEFENCE_COUNSEL') ? null : (
        <ExceptionsSection caseId={item.id} />
      )}
      {item.functions.some((held) => SEES_QUESTIONINGS.includes(held)) ? (
        <QuestioningsSection caseId={item.id} />
      ) : null}
    </Panel>
  );
}

function BookingTable({ bookings }: { readonly bookings: readonly BookingSummary[] }) {
  const texts = useTexts(sessionTexts);
  const words = useTexts(interviewWords);
  const columns: readonly Column<BookingSummary>[] = [
    {
      key: 'when',
      title: texts.when,
      sort: ({ day, startsAt }) => startsAt ?? day,
      cell: ({ id, caseId, day, startsAt }) => (
        <Link to={`/cases/${caseId}/bookings/${id}`}>
          {startsAt === null ? <Day day={day} short plain /> : <Moment at={startsAt} short plain />}
        </Link>
      ),
    },
    { key: 'type', title: texts.type, cell: ({ sessionType }) => words.types[sessionType] },
    { key: 'child', title: texts.child, cell: ({ childNumber }) => childNumber ?? '' },
    {
      key: 'state',
      title: texts.state,
      cell: ({ state }) => <StateTag state={words.states[state]} />,
    },
  ];
  return (
    <>
      <DataTable
        caption={texts.listTitle}
        columns={columns}
        rows={bookings}
        rowKey={({ id }) => id}
      />
      <StateLegend title={texts.legend} states={Object.values(words.states)} />
    </>
  );
}

function Leaves({ leaves }: { readonly leaves: readonly Authorisation[] }) {
  const texts = useTexts(sessionTexts);
  const words = useTexts(interviewWords);
  const { language } = useLanguage();
  return (
    <Section title={texts.leaves} level={3}>
      <ul className="plain-list">
        {leaves.map(({ id, sessionType, validUntil, used }) => (
          <li key={id}>
            {texts.leave(words.types[sessionType], formatShortDay(validUntil, language))} (
            {used ? texts.used : texts.unused})
          </li>
        ))}
      </ul>
    </Section>
  );
}
