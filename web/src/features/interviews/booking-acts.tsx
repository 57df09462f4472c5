import { useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { today } from '../../kernel/time.js';
import { Acts, Button, ButtonLink } from '../../ui/button.js';
import { choicesOf, RadioField, SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { type Booking, useBookingStep } from './interview-queries.js';
import { interviewWords } from './interview-words.js';
import { followingPath } from './search-basis.js';
import { MoveBooking } from './move-booking.js';
import { Decline, Earlier } from './session-door.js';
import { SessionNote } from './session-note.js';
import { sessionTexts } from './session-texts.js';
import { MomentField, momentOf } from './step-moment.js';

/** One step a press away, in the order in which it is usual. */
const PRESSES = [
  { action: 'confirm', step: 'confirm', label: 'confirm', said: 'confirmedNow' },
  { action: 'check-in', step: 'check-in', label: 'checkIn', said: 'checkedInNow' },
  { action: 'start', step: 'start', label: 'start', said: 'startedNow' },
  { action: 'mark-no-show', step: 'no-show', label: 'noShow', said: 'noShowNow' },
  { action: 'release', step: 'release', label: 'release', said: 'releasedNow' },
] as const;

/** What can be done with the booking; drawn from what the answer allows. */
export function BookingActs({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(sessionTexts);
  const announce = useAnnounce();
  const step = useBookingStep(booking.caseId, booking.id);
  const problem = problemOf(step.error);
  const { actions } = booking;
  const offered = PRESSES.filter(({ action }) => actions.includes(action));
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <Acts>
        {offered.map((press, index) => (
          <Button
            key={press.action}
            purpose={index === 0 && press.action !== 'mark-no-show' ? 'primary' : 'secondary'}
            busy={step.isPending}
            onPress={() => {
              step.mutate(
                { step: press.step },
                {
                  onSuccess: () => {
                    announce(texts[press.said]);
                  },
                },
              );
            }}
          >
            {texts[press.label]}
          </Button>
        ))}
      </Acts>
      <Earlier booking={booking} />
      {actions.includes('decline') ? <Decline booking={booking} /> : null}
      <GoOn booking={booking} />
      {actions.includes('finish') ? <Finish booking={booking} /> : null}
      {/* A booking that comes to be at risk while it is looked at opens its ways out. */}
      {actions.includes('reschedule') ? (
        <MoveBooking key={booking.state} booking={booking} />
      ) : null}
      {actions.includes('cancel') ? <Cancel booking={booking} /> : null}
    </>
  );
}

/** Planning the session that goes on with this one, where the rules allow it without a judge; else what stands in the way. */
function GoOn({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(sessionTexts);
  const { actions, caseId, childRef, id, state } = booking;
  const offered = (['continue', 'resume'] as const).filter((action) => actions.includes(action));
  const mayPlan = useCaseContext().actions.includes('book-interview');
  if (childRef === null) return null;
  if (state === 'INTERRUPTED' && mayPlan && offered.length === 0)
    return (
      <p className="quiet">
        {texts.notResumed} <Link to={`/cases/${caseId}/motions`}>{texts.toMotions}</Link>
      </p>
    );
  if (offered.length === 0) return null;
  return (
    <Acts>
      {offered.map((action) => (
        <ButtonLink key={action} to={followingPath(caseId, childRef, id)}>
          {texts.goOn[action]}
        </ButtonLink>
      ))}
    </Acts>
  );
}

function Finish({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(sessionTexts);
  const words = useTexts(interviewWords);
  const announce = useAnnounce();
  const step = useBookingStep(booking.caseId, booking.id);
  const [outcome, setOutcome] = useState<Schemas['SessionOutcome']>('HELD');
  const [note, setNote] = useState('');
  const [at, setAt] = useState('');
  const over = booking.day < today();
  return (
    <details className="group">
      <summary>{texts.finish}</summary>
      <Form
        label={texts.finish}
        problem={problemOf(step.error)}
        busy={step.isPending}
        submit={texts.finishSubmit}
        {...(over ? { needs: { '/at': at } } : {})}
        onSubmit={() => {
          const body = { outcome, ...(note === '' ? {} : { note }), ...momentOf(booking, at) };
          step.mutate(
            { step: 'finish', body },
            {
              onSuccess: () => {
                announce(texts.finished);
              },
            },
          );
        }}
      >
        <RadioField
          pointer="/outcome"
          label={texts.outcome}
          value={outcome}
          choices={choicesOf(words.outcomes)}
          onChange={(value) => {
            if (value !== '') setOutcome(value);
          }}
        />
        <MomentField value={at} needed={over} onChange={setAt} />
        <SessionNote value={note} onChange={setNote} />
      </Form>
    </details>
  );
}

function Cancel({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(sessionTexts);
  const words = useTexts(interviewWords);
  const announce = useAnnounce();
  const step = useBookingStep(booking.caseId, booking.id);
  const [reason, setReason] = useState<Schemas['CancelReason'] | ''>('');
  const [note, setNote] = useState('');
  return (
    <details className="group">
      <summary>{texts.cancel}</summary>
      <Form
        minor
        label={texts.cancel}
        problem={problemOf(step.error)}
        busy={step.isPending}
        submit={texts.cancel}
        needs={{ '/reason': reason }}
        onSubmit={() => {
          if (reason === '') return;
          step.mutate(
            { step: 'cancel', body: { reason, ...(note === '' ? {} : { note }) } },
            {
              onSuccess: () => {
                announce(texts.cancelledNow);
              },
            },
          );
        }}
      >
        <SelectField
          pointer="/reason"
          label={texts.cancelReason}
          value={reason}
          choices={choicesOf(words.cancels)}
          onChange={setReason}
        />
        <SessionNote value={note} onChange={setNote} />
      </Form>
    </details>
  );
}
