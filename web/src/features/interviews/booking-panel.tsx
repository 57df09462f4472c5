import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { Acts, ButtonLink } from '../../ui/button.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { choicesOf } from '../../ui/fields.js';
import { Loaded } from '../../ui/loading.js';
import { Day, Moment } from '../../ui/moment.js';
import { Facts, Panel, Section } from '../../ui/page.js';
import { Note } from '../../ui/problem-note.js';
import { StateTag } from '../../ui/state-tag.js';
import { HandInRecording } from '../recordings/hand-in-panel.js';
import { recordingTexts } from '../recordings/recordings-texts.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { useMe } from '../session/session-queries.js';
import { BookingActs } from './booking-acts.js';
import { type Booking, useBooking } from './interview-queries.js';
import { interviewWords } from './interview-words.js';
import { reasonText } from './reason-texts.js';
import { SessionQuestions } from './question-round.js';
import { SessionReport } from './session-report.js';
import { SessionNeeds } from './session-needs.js';
import { SessionConditions } from './session-conditions.js';
import { SessionLog } from './session-log.js';
import { sessionTexts } from './session-texts.js';

export function BookingPanel() {
  const { bookingId = '' } = useParams();
  const item = useCaseContext();
  const booking = useBooking(item.id, bookingId);
  return <Loaded query={booking}>{(found) => <OneBooking booking={found} />}</Loaded>;
}

/** A child that refused in the waiting room was not heard: there is nothing that a camera made. */
function tookPlace({ startedAt }: Booking): boolean {
  return startedAt !== null;
}

/** What stood against the booking, and why it was made all the same; after the session only what was answered. */
function Warnings({ booking }: { readonly booking: Booking }) {
  const { warnings, reasons } = booking;
  const texts = useTexts(sessionTexts);
  const { language } = useLanguage();
  const wordsFor = (asked: string) => reasons.find(({ code }) => code === asked)?.reason;
  const shown = tookPlace(booking)
    ? warnings.filter((code) => wordsFor(code) !== undefined)
    : warnings;
  if (shown.length === 0) return null;
  return (
    <Note title={texts.warnings}>
      <ul className="bullets">
        {shown.map((code) => (
          <li key={code}>
            {reasonText({ code, params: [] }, language)}
            {wordsFor(code) === undefined ? null : (
              <p className="row__small">
                {texts.reasonGiven} {wordsFor(code)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Note>
  );
}

function OneBooking({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(sessionTexts);
  const words = useTexts(interviewWords);
  const recording = useTexts(recordingTexts).handIn;
  const me = useMe().data?.personId;
  const { state, sessionType, interviewer, risks } = booking;
  const rows = useBookingFacts(booking);
  return (
    <Panel
      title={texts.title(words.types[sessionType])}
      lead={<StateTag state={words.states[state]} />}
    >
      {risks.length === 0 ? null : (
        <Note title={texts.risks} tone="warning">
          <ul className="bullets">
            {risks.map((risk) => (
              <li key={risk}>{words.risks[risk]}</li>
            ))}
          </ul>
        </Note>
      )}
      <Facts items={rows} />
      <Warnings booking={booking} />
      <NewTime booking={booking} />
      {booking.replacedById === null ? null : (
        <ButtonLink to={`/cases/${booking.caseId}/bookings/${booking.replacedById}`}>
          {texts.openNew}
        </ButtonLink>
      )}
      <BookingActs booking={booking} />
      {booking.childRef === null || interviewer?.id !== me ? null : (
        <SessionNeeds caseId={booking.caseId} childRef={booking.childRef} />
      )}
      <SessionConditions booking={booking} />
      <SessionLog booking={booking} />
      <SessionReport booking={booking} />
      {booking.childRef === null ? null : (
        <SessionQuestions caseId={booking.caseId} childRef={booking.childRef} />
      )}
      {interviewer?.id === me && tookPlace(booking) ? (
        <Section title={recording.title} level={3}>
          <HandInRecording caseId={booking.caseId} bookingId={booking.id} />
        </Section>
      ) : null}
    </Panel>
  );
}

/** A child whose interview fell away waits again. */
function NewTime({
  booking: { state, caseId, childRef, sessionType },
}: {
  readonly booking: Booking;
}) {
  const texts = useTexts(sessionTexts);
  const { actions } = useCaseContext();
  const fell = state === 'CANCELLED' || state === 'NO_SHOW';
  if (
    !fell ||
    sessionType !== 'INITIAL' ||
    childRef === null ||
    !actions.includes('book-interview')
  )
    return null;
  return (
    <Acts>
      <ButtonLink to={`/cases/${caseId}/slots/${childRef}`} purpose="primary">
        {texts.findAgain}
      </ButtonLink>
    </Acts>
  );
}

/** What is known of the session; the defence sees day, type and state only. */
function useBookingFacts(booking: Booking): readonly (readonly [string, ReactNode])[] {
  const texts = useTexts(sessionTexts);
  const words = useTexts(interviewWords);
  const { startsAt, endsAt, day, childNumber, ageBand, studio, interviewer } = booking;
  const rows: (readonly [string, ReactNode])[] = [
    [
      texts.when,
      startsAt === null ? (
        <Day key="day" day={day} />
      ) : (
        <Moment key="at" at={startsAt} until={endsAt} />
      ),
    ],
  ];
  if (childNumber !== null)
    rows.push([texts.child, <ChildNumber key="child" number={childNumber} copy />]);
  if (ageBand !== null) rows.push([texts.age, words.bands[ageBand]]);
  if (studio !== null) rows.push([texts.studio, `${studio.name}, ${studio.town}`]);
  if (interviewer !== null) rows.push([texts.interviewer, interviewer.name]);
  if (booking.interpreterNumber !== null) rows.push([texts.interpreter, booking.interpreterNumber]);
  if (booking.acceptance === 'ASKED' || booking.acceptance === 'ACCEPTED')
    rows.push([texts.acceptance, texts.acceptances[booking.acceptance]]);
  const why = choicesOf(words.cancels).find(({ value }) => value === booking.cancelReason);
  if (why !== undefined) rows.push([texts.cancelled, why.label]);
  if (booking.startedAt !== null)
    rows.push([texts.started, <Moment key="started" at={booking.startedAt} />]);
  if (booking.endedAt !== null)
    rows.push([texts.ended, <Moment key="ended" at={booking.endedAt} />]);
  return rows;
}
