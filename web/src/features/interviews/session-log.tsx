import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatClock, formatShortInstant } from '../../kernel/time.js';
import { choicesOf, LongTextField, SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { type Booking, useBookingStep } from './interview-queries.js';
import { interviewWords } from './interview-words.js';
import { sessionTexts } from './session-texts.js';

/** What happened, line by line; lines are added and never changed. */
export function SessionLog({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(sessionTexts);
  const words = useTexts(interviewWords);
  const { language } = useLanguage();
  const mayLog = booking.actions.includes('log');
  if (booking.log.length === 0 && !mayLog) return null;
  return (
    <Section title={texts.log} level={3}>
      <p className="quiet">{texts.logLead}</p>
      {booking.log.length === 0 ? (
        <p className="quiet">{texts.logEmpty}</p>
      ) : (
        <ol className="plain-list">
          {booking.log.map(({ id, kind, phase, note, happenedAt }) => (
            <li key={id}>
              <time dateTime={happenedAt} title={formatShortInstant(happenedAt, language)}>
                <strong>{formatClock(happenedAt, language)}</strong>
              </time>{' '}
              {words.events[kind]}
              {phase === null ? '' : `: ${words.phases[phase]}`}
              {note === null ? null : <span className="quiet"> – {note}</span>}
            </li>
          ))}
        </ol>
      )}
      {mayLog ? <LogForm booking={booking} /> : null}
    </Section>
  );
}

function LogForm({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(sessionTexts);
  const words = useTexts(interviewWords);
  const announce = useAnnounce();
  const step = useBookingStep(booking.caseId, booking.id);
  const [kind, setKind] = useState<Schemas['LogKind'] | ''>('');
  const [phase, setPhase] = useState<Schemas['SessionPhase'] | ''>('');
  const [note, setNote] = useState('');
  function save() {
    const body = {
      kind: kind === '' ? ('ARRIVAL' as const) : kind,
      ...(kind === 'PHASE' && phase !== '' ? { phase } : {}),
      ...(note === '' ? {} : { note }),
    };
    step.mutate(
      { step: 'log', body },
      {
        onSuccess: () => {
          announce(texts.logged);
          setNote('');
        },
      },
    );
  }
  return (
    <Form
      minor
      label={texts.logAdd}
      problem={problemOf(step.error)}
      busy={step.isPending}
      submit={texts.logAdd}
      onSubmit={save}
    >
      <div className="form__row">
        <SelectField
          pointer="/kind"
          label={texts.logKind}
          value={kind}
          choices={choicesOf(words.logKinds)}
          onChange={setKind}
        />
        {kind === 'PHASE' ? (
          <SelectField
            pointer="/phase"
            label={texts.phase}
            value={phase}
            choices={choicesOf(words.phases)}
            onChange={setPhase}
          />
        ) : null}
      </div>
      <LongTextField
        pointer="/note"
        label={texts.note}
        hint={texts.noteHint}
        optional
        rows={2}
        value={note}
        onChange={setNote}
      />
    </Form>
  );
}
