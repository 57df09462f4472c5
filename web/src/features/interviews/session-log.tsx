import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { dayOf, formatClock, formatShortInstant, today } from '../../kernel/time.js';
import { CheckField, choicesOf, SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { type Booking, useBookingStep } from './interview-queries.js';
import { interviewWords } from './interview-words.js';
import { sessionWords } from './session-words.js';
import { SessionNote } from './session-note.js';
import { sessionTexts } from './session-texts.js';
import { MomentField, momentOf } from './step-moment.js';

/** What happened, line by line; lines are added and never changed. */
export function SessionLog({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(sessionTexts);
  const log = useTexts(sessionWords);
  const { language } = useLanguage();
  const mayLog = booking.actions.includes('log') || booking.actions.includes('supplement');
  if (booking.log.length === 0 && !mayLog) return null;
  return (
    <Section title={texts.log} level={3}>
      <p className="quiet">{texts.logLead}</p>
      {booking.log.length === 0 ? (
        <p className="quiet">{texts.logEmpty}</p>
      ) : (
        <ol className="plain-list">
          {booking.log.map(({ id, kind, happenedAt, ...line }) => (
            <li key={id}>
              <time dateTime={happenedAt} title={formatShortInstant(happenedAt, language)}>
                <strong>
                  {dayOf(new Date(happenedAt)) === booking.day
                    ? formatClock(happenedAt, language)
                    : formatShortInstant(happenedAt, language)}
                </strong>
              </time>{' '}
              {log.events[kind]}
              <LineDetail line={line} />
              <Later happenedAt={happenedAt} recordedAt={line.recordedAt} />
            </li>
          ))}
        </ol>
      )}
      {mayLog ? <Adding booking={booking} /> : null}
    </Section>
  );
}

/** Lines before the day of the session are refused: until then it says when they can be added. */
function Adding({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(sessionTexts);
  const awaited = booking.checkedInAt === null && booking.startedAt === null;
  if (awaited && booking.day > today()) return <p className="quiet">{texts.logOnTheDay}</p>;
  return <LogForm booking={booking} />;
}

/** Says that a line was written well after what it tells. */
function Later({
  happenedAt,
  recordedAt,
}: Pick<Booking['log'][number], 'happenedAt' | 'recordedAt'>) {
  const texts = useTexts(sessionTexts);
  const { language } = useLanguage();
  if (Date.parse(recordedAt) - Date.parse(happenedAt) < 60_000) return null;
  return (
    <span className="quiet"> ({texts.written(formatShortInstant(recordedAt, language))})</span>
  );
}

type LogLine = Pick<
  Booking['log'][number],
  'phase' | 'note' | 'room' | 'attendee' | 'protocol' | 'departs'
>;

function LineDetail({ line }: { readonly line: LogLine }) {
  const texts = useTexts(sessionTexts);
  const words = useTexts(interviewWords);
  const log = useTexts(sessionWords);
  const { phase, room, attendee, protocol, note } = line;
  const details = [
    phase === null ? null : words.phases[phase],
    attendee === null ? null : log.attendees[attendee],
    room === null ? null : log.rooms[room],
    protocol === null ? null : log.protocols[protocol],
  ].filter((detail) => detail !== null);
  return (
    <>
      {details.length === 0 ? '' : `: ${details.join(', ')}`}
      {line.departs ? <strong> ({texts.departed})</strong> : null}
      {note === null ? null : <span className="quiet"> – {note}</span>}
    </>
  );
}

function LogForm({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(sessionTexts);
  const log = useTexts(sessionWords);
  const announce = useAnnounce();
  const step = useBookingStep(booking.caseId, booking.id);
  const late = booking.actions.includes('supplement');
  const [wanted, setKind] = useState<Schemas['LogKind'] | ''>('');
  const [fields, setFields] = useState<LogFields>(NO_FIELDS);
  const [note, setNote] = useState('');
  const [departs, setDeparts] = useState(false);
  const [at, setAt] = useState('');
  const barred = (booking.conditions?.barredTopics ?? []).length > 0;
  const kinds = choicesOf(log.logKinds).filter(
    ({ value }) => happens(value, booking) && (value !== 'BARRED_TOPIC' || barred),
  );
  const chosen = late ? 'SUPPLEMENT' : wanted;
  // What was chosen before a step of the session may not happen after it.
  const kind = kinds.some(({ value }) => value === chosen) ? chosen : '';
  function save() {
    if (kind === '') return;
    const body = {
      kind,
      ...stated(kind, fields, note),
      ...(departs && kind === 'ENTERED' ? { departs } : {}),
      ...momentOf(booking, at),
    };
    step.mutate(
      { step: 'log', body },
      {
        onSuccess: () => {
          announce(texts.logged);
          // What was written meanwhile belongs to the next line.
          setNote((now) => (now === note ? '' : now));
          setDeparts(false);
          setAt((now) => (now === at ? '' : now));
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
      needs={needed(kind, fields)}
      onSubmit={save}
    >
      <div className="form__row">
        <SelectField
          pointer="/kind"
          label={texts.logKind}
          value={kind}
          choices={kinds}
          onChange={setKind}
        />
        <KindFields kind={kind} fields={fields} onChange={setFields} />
        <MomentField value={at} onChange={setAt} />
      </div>
      {kind === 'ENTERED' && booking.conditions !== null ? (
        <CheckField
          pointer="/departs"
          label={texts.departs}
          checked={departs}
          onChange={setDeparts}
        />
      ) : null}
      <SessionNote
        value={note}
        needed={WORDED.includes(kind) || departs}
        rows={2}
        onChange={setNote}
      />
    </Form>
  );
}

interface LogFields {
  readonly phase: Schemas['SessionPhase'] | '';
  readonly room: Schemas['SessionRoom'] | '';
  readonly attendee: Schemas['SessionAttendee'] | '';
  readonly protocol: Schemas['InterviewProtocol'] | '';
}

const NO_FIELDS: LogFields = { phase: '', room: '', attendee: '', protocol: '' };
const WORDED: readonly string[] = [
  'INCIDENT',
  'CONTINUATION_ANNOUNCED',
  'SUPPLEMENT',
  'BARRED_TOPIC',
];
const PLACED: readonly string[] = ['ENTERED', 'LEFT'];

/** Before the start only who comes and goes, or an incident; after the end only supplements. */
const BEFORE_START: readonly string[] = ['ARRIVAL', 'ENTERED', 'LEFT', 'INCIDENT'];

function happens(kind: Schemas['LogKind'], { actions, startedAt }: Booking): boolean {
  const late = actions.includes('supplement');
  if (late || kind === 'SUPPLEMENT') return late && kind === 'SUPPLEMENT';
  return startedAt !== null || BEFORE_START.includes(kind);
}

function needed(kind: string, { phase, room, attendee, protocol }: LogFields) {
  return {
    '/kind': kind,
    ...(kind === 'PHASE' ? { '/phase': phase } : {}),
    ...(kind === 'PROTOCOL' ? { '/protocol': protocol } : {}),
    ...(PLACED.includes(kind) ? { '/attendee': attendee, '/room': room } : {}),
  };
}

/** Only what belongs to this kind of line. */
function stated(kind: string, { phase, room, attendee, protocol }: LogFields, note: string) {
  return {
    ...(kind === 'PHASE' && phase !== '' ? { phase } : {}),
    ...(PLACED.includes(kind) && room !== '' ? { room } : {}),
    ...(PLACED.includes(kind) && attendee !== '' ? { attendee } : {}),
    ...(kind === 'PROTOCOL' && protocol !== '' ? { protocol } : {}),
    ...(note === '' ? {} : { note }),
  };
}

interface KindFieldsProps {
  readonly kind: Schemas['LogKind'] | '';
  readonly fields: LogFields;
  readonly onChange: (fields: LogFields) => void;
}

function KindFields({ kind, fields, onChange }: KindFieldsProps) {
  const texts = useTexts(sessionTexts);
  const words = useTexts(interviewWords);
  const log = useTexts(sessionWords);
  return (
    <>
      {kind === 'PHASE' ? (
        <SelectField
          pointer="/phase"
          label={texts.phase}
          value={fields.phase}
          choices={choicesOf(words.phases)}
          onChange={(phase) => {
            onChange({ ...fields, phase });
          }}
        />
      ) : null}
      {kind === 'PROTOCOL' ? (
        <SelectField
          pointer="/protocol"
          label={texts.protocol}
          value={fields.protocol}
          choices={choicesOf(log.protocols)}
          onChange={(protocol) => {
            onChange({ ...fields, protocol });
          }}
        />
      ) : null}
      {PLACED.includes(kind) ? <PlaceFields fields={fields} onChange={onChange} /> : null}
    </>
  );
}

function PlaceFields({ fields, onChange }: Omit<KindFieldsProps, 'kind'>) {
  const texts = useTexts(sessionTexts);
  const log = useTexts(sessionWords);
  return (
    <>
      <SelectField
        pointer="/attendee"
        label={texts.attendee}
        value={fields.attendee}
        choices={choicesOf(log.attendees)}
        onChange={(attendee) => {
          onChange({ ...fields, attendee });
        }}
      />
      <SelectField
        pointer="/room"
        label={texts.room}
        value={fields.room}
        choices={choicesOf(log.rooms)}
        onChange={(room) => {
          onChange({ ...fields, room });
        }}
      />
    </>
  );
}
