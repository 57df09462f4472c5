import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { type Booking, useBookingStep } from './interview-queries.js';
import { SessionNote } from './session-note.js';
import { sessionTexts } from './session-texts.js';
import { MomentField, momentOf } from './step-moment.js';

const STEPS = ['check-in', 'start'] as const;
type DoorStep = (typeof STEPS)[number];
const LABELS = { 'check-in': 'checkIn', start: 'start' } as const;
const SAID = { 'check-in': 'checkedInNow', start: 'startedNow' } as const;

/** For who presses late: the child was received, or the session began, before now. */
export function Earlier({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(sessionTexts);
  const announce = useAnnounce();
  const step = useBookingStep(booking.caseId, booking.id);
  const [wanted, setWanted] = useState<DoorStep | ''>('');
  const [at, setAt] = useState('');
  const offered = STEPS.filter((one) => booking.actions.includes(one));
  const chosen = offered.find((one) => one === wanted) ?? offered[0];
  if (chosen === undefined) return null;
  return (
    <details className="group">
      <summary>{texts.earlier}</summary>
      <p className="quiet">{texts.earlierLead}</p>
      <Form
        minor
        label={texts.earlier}
        problem={problemOf(step.error)}
        busy={step.isPending}
        submit={texts.earlierDo}
        needs={{ '/at': at }}
        onSubmit={() => {
          step.mutate(
            { step: chosen, body: momentOf(booking, at) },
            {
              onSuccess: () => {
                announce(texts[SAID[chosen]]);
                setAt('');
              },
            },
          );
        }}
      >
        <RadioField
          pointer="/step"
          label={texts.earlierStep}
          value={chosen}
          choices={offered.map((value) => ({ value, label: texts[LABELS[value]] }))}
          onChange={setWanted}
        />
        <TextField pointer="/at" type="time" label={texts.logAt} value={at} onChange={setAt} />
      </Form>
    </details>
  );
}

/** A child that came and does not want to: the session does not begin. */
export function Decline({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(sessionTexts);
  const announce = useAnnounce();
  const step = useBookingStep(booking.caseId, booking.id);
  const [note, setNote] = useState('');
  const [at, setAt] = useState('');
  return (
    <details className="group">
      <summary>{texts.decline}</summary>
      <p className="quiet">
        {texts.declineLead} {booking.conditions === null ? null : texts.declineLeave}
      </p>
      <Form
        minor
        label={texts.decline}
        problem={problemOf(step.error)}
        busy={step.isPending}
        submit={texts.declineDo}
        onSubmit={() => {
          const words = note === '' ? {} : { note };
          step.mutate(
            {
              step: 'finish',
              body: { outcome: 'CHILD_DECLINED', ...words, ...momentOf(booking, at) },
            },
            {
              onSuccess: () => {
                announce(texts.declinedNow);
              },
            },
          );
        }}
      >
        <MomentField value={at} onChange={setAt} />
        <SessionNote value={note} onChange={setNote} />
      </Form>
    </details>
  );
}
