import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { ageRank, sharedWords } from '../../kernel/words.js';
import { Acts, Button, ButtonLink } from '../../ui/button.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { Loaded } from '../../ui/loading.js';
import { Day, Moment } from '../../ui/moment.js';
import { EmptyState, Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { StateTag } from '../../ui/state-tag.js';
import {
  type PlannedLine,
  useAcceptLine,
  useWaiting,
  useWaitingPlan,
  type WaitingChild,
  type WaitingPlan,
} from './planning-queries.js';
import { planningTexts } from './planning-texts.js';
import { reasonText } from './reason-texts.js';
import { useWarningReasons, WarningReasonFields } from './warning-reasons.js';

/** Who waits for a first interview; planned together on request, accepted line by line. */
export function WaitingSection() {
  const texts = useTexts(planningTexts);
  const waiting = useWaiting();
  const [together, setTogether] = useState(false);
  const plan = useWaitingPlan(together);
  const order = useOrder();
  return (
    <Loaded query={waiting}>
      {({ items }) => (
        <Section title={texts.waiting(items.length)}>
          <p className="legal">{texts.norm}</p>
          {items.length === 0 ? (
            <EmptyState title={texts.nobodyTitle}>{texts.nobody}</EmptyState>
          ) : (
            <>
              <Acts>
                <Button
                  purpose="primary"
                  busy={plan.isFetching}
                  onPress={() => {
                    if (together) void plan.refetch();
                    setTogether(true);
                  }}
                >
                  {texts.together}
                </Button>
              </Acts>
              {plan.data === undefined ? null : (
                <>
                  <Compared plan={plan.data} />
                  <p>{texts.along(plan.data.along)}</p>
                  <p className="legal">{texts.togetherRule}</p>
                </>
              )}
              <Orders chosen={order} />
              <ul className="rows">
                {[...(plan.data?.lines ?? items)].sort(ORDERS[order]).map((line) => (
                  <Line key={line.childRef} line={line} />
                ))}
              </ul>
            </>
          )}
        </Section>
      )}
    </Loaded>
  );
}

type Compare = (one: WaitingChild, other: WaitingChild) => number;

const byWait: Compare = (one, other) => other.waitedDays - one.waitedDays;
const byAge: Compare = (one, other) => ageRank(one.ageBand) - ageRank(other.ageBand);
const byNeeds: Compare = (one, other) => lacksNeeds(other) - lacksNeeds(one);
const lacksNeeds = ({ actions }: WaitingChild) => Number(actions.includes('record-needs'));

const ORDERS = {
  WAIT: (one, other) => byWait(one, other) || byAge(one, other),
  AGE: (one, other) => byAge(one, other) || byWait(one, other),
  NEEDS: (one, other) => byNeeds(one, other) || byWait(one, other) || byAge(one, other),
} as const satisfies Record<string, Compare>;
type Order = keyof typeof ORDERS;
const ORDER_NAMES: readonly Order[] = ['WAIT', 'AGE', 'NEEDS'];

function useOrder(): Order {
  const [query] = useSearchParams();
  return ORDER_NAMES.find((one) => one === query.get('order')) ?? 'WAIT';
}

function Orders({ chosen }: { readonly chosen: Order }) {
  const texts = useTexts(planningTexts);
  return (
    <nav className="filters" aria-label={texts.order}>
      {ORDER_NAMES.map((order) => (
        <Link
          key={order}
          className="chip"
          to={order === 'WAIT' ? '/planning' : `/planning?order=${order}`}
          aria-current={order === chosen}
        >
          {texts.orders[order]}
        </Link>
      ))}
    </nav>
  );
}

/** What planning together brings, beside choosing one child after the other. */
function Compared({ plan: { together, oneByOne } }: { readonly plan: WaitingPlan }) {
  const texts = useTexts(planningTexts);
  return (
    <table className="compared">
      <caption className="ams-visually-hidden">{texts.compared}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.way}</th>
          <th scope="col">{texts.placed}</th>
          <th scope="col">{texts.worst}</th>
          <th scope="col">{texts.total}</th>
          <th scope="col">{texts.elsewhere}</th>
        </tr>
      </thead>
      <tbody>
        {[[texts.wayTogether, together] as const, [texts.wayAlone, oneByOne] as const].map(
          ([way, { placed, worstWait, totalWait, elsewhere }]) => (
            <tr key={way}>
              <th scope="row">{way}</th>
              <td>{placed}</td>
              <td>{texts.days(worstWait)}</td>
              <td>{texts.days(totalWait)}</td>
              <td>{elsewhere}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function Line({ line }: { readonly line: WaitingChild | PlannedLine }) {
  const texts = useTexts(planningTexts);
  const { ageBands } = useTexts(sharedWords);
  const { caseId, childNumber, waitedDays, signal } = line;
  const [bookingId, setBookingId] = useState<string | null>(null);
  return (
    <li className="row">
      <div>
        <ChildNumber number={childNumber} />
        <p>{ageBands[line.ageBand]}</p>
        <p className="row__small">
          <Link to={`/cases/${caseId}`}>{line.parketnummer}</Link>
        </p>
      </div>
      <div>
        <p>{texts.waited(waitedDays)}</p>
        <StateTag state={texts.signals[signal]} />
        <p className="row__small">
          {texts.normUntil} <Day day={line.dueOn} short />
        </p>
      </div>
      {'slot' in line ? (
        <Proposal line={line} booked={bookingId !== null} onBooked={setBookingId} />
      ) : null}
      {bookingId === null ? (
        <NextStep line={line} />
      ) : (
        <ButtonLink to={`/cases/${caseId}/bookings/${bookingId}`}>{texts.openBooked}</ButtonLink>
      )}
    </li>
  );
}

function NextStep({ line: { caseId, childRef, actions } }: { readonly line: WaitingChild }) {
  const texts = useTexts(planningTexts);
  return actions.includes('record-needs') ? (
    <ButtonLink to={`/cases/${caseId}/needs/${childRef}`}>{texts.needs}</ButtonLink>
  ) : (
    <ButtonLink to={`/cases/${caseId}/slots/${childRef}`}>{texts.find}</ButtonLink>
  );
}

interface ProposalProps {
  readonly line: PlannedLine;
  readonly booked: boolean;
  readonly onBooked: (bookingId: string) => void;
}

function Proposal({ line, booked, onBooked }: ProposalProps) {
  const texts = useTexts(planningTexts);
  const { slot, interpreterNumber, waitThen, waitAlone, actions } = line;
  if (slot === null)
    return (
      <p className="row__small">
        {actions.includes('record-needs') ? texts.needsFirst : texts.noPlace}
      </p>
    );
  const { startsAt, interviewer, studio } = slot;
  return (
    <div className="stack">
      <p>
        <Moment at={startsAt} short /> · {studio.name} · {interviewer.name}
        {interpreterNumber === null ? '' : ` · ${texts.interpreter(interpreterNumber)}`}
      </p>
      <p className="row__small">{texts.then(waitThen ?? 0, waitAlone)}</p>
      <Grounds line={line} slot={slot} />
      {booked ? (
        <p>{line.needsAcceptance ? texts.bookedElsewhere : texts.bookedLine}</p>
      ) : (
        <TakeLine line={line} slot={slot} onBooked={onBooked} />
      )}
    </div>
  );
}

interface SlotProps {
  readonly line: PlannedLine;
  readonly slot: NonNullable<PlannedLine['slot']>;
}

/** What the coordinator must know before taking a line: the family's day, and what asks for a reason. */
function Grounds({ line: { familyDay }, slot: { reasons } }: SlotProps) {
  const texts = useTexts(planningTexts);
  const { language } = useLanguage();
  const warnings = reasons.filter(({ warning }) => warning);
  return (
    <>
      {familyDay === null ? null : <p className="row__small">{texts.family[familyDay]}</p>}
      {warnings.map((reason) => (
        <p key={reason.code} className="row__small">
          {reasonText(reason, language)}
        </p>
      ))}
    </>
  );
}

function TakeLine({
  line,
  slot,
  onBooked,
}: SlotProps & { readonly onBooked: (bookingId: string) => void }) {
  const texts = useTexts(planningTexts);
  const announce = useAnnounce();
  const { caseId, childRef, interpreterNumber, needsAcceptance } = line;
  const accept = useAcceptLine(caseId);
  const [bookingKey] = useState(() => crypto.randomUUID());
  const problem = problemOf(accept.error);
  const words = useWarningReasons(problem);
  const booked = needsAcceptance ? texts.bookedElsewhere : texts.bookedLine;
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <WarningReasonFields {...words.fields} />
      <Button
        busy={accept.isPending}
        onPress={() => {
          accept.mutate(
            {
              bookingKey,
              childRef,
              sessionType: 'INITIAL',
              startsAt: slot.startsAt,
              interviewerId: slot.interviewer.id,
              studioId: slot.studio.id,
              reasons: words.reasons,
              ...(interpreterNumber === null ? {} : { interpreterNumber }),
            },
            {
              onSuccess: ({ id }) => {
                announce(booked);
                onBooked(id);
              },
            },
          );
        }}
      >
        {texts.take}
      </Button>
    </>
  );
}
