import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { instantFromLocal } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import {
  type InterpreterTimes,
  useInterpreterTimes,
  useRecordInterpreterAbsence,
  useSetInterpreterHours,
  useWithdrawInterpreterAbsence,
} from './attendant-queries.js';
import { HoursFields } from './hours-fields.js';
import { interpreterTimesTexts } from './interpreter-times-texts.js';
import { registerTexts } from './register-texts.js';
import { registerWords } from './register-words.js';

/** When an interpreter can come: search, booking and joint plan keep to it. */
export function InterpreterTimesSections({ attendantId }: { readonly attendantId: string }) {
  const times = useInterpreterTimes(attendantId);
  return (
    <Loaded query={times}>
      {(found) => (
        <>
          <HoursSection times={found} />
          <AbsencesSection times={found} />
        </>
      )}
    </Loaded>
  );
}

interface TimesProps {
  readonly times: InterpreterTimes;
}

function HoursSection({ times }: TimesProps) {
  const texts = useTexts(interpreterTimesTexts);
  const announce = useAnnounce();
  const set = useSetInterpreterHours(times.id);
  const [working, setWorking] = useState(times.working);
  const mayKeep = times.actions.includes('set-hours');
  return (
    <Section title={texts.hours}>
      <p className="quiet">{texts.hoursHint}</p>
      {mayKeep ? (
        <Form
          minor
          label={texts.hours}
          problem={problemOf(set.error)}
          busy={set.isPending}
          submit={texts.saveHours}
          onSubmit={() => {
            set.mutate(
              { working },
              {
                onSuccess: () => {
                  announce(texts.saved);
                },
              },
            );
          }}
        >
          <HoursFields name="working" hours={working} onChange={setWorking} />
        </Form>
      ) : (
        <HoursShown times={times} />
      )}
    </Section>
  );
}

function HoursShown({ times: { working } }: TimesProps) {
  const texts = useTexts(interpreterTimesTexts);
  const words = useTexts(registerWords);
  return working.length === 0 ? (
    <p>{texts.anyHour}</p>
  ) : (
    <ul className="bullets">
      {working.map(({ weekday, from, to }) => (
        <li key={`${String(weekday)} ${from}`}>
          {words.weekdays[weekday - 1]} {from}–{to}
        </li>
      ))}
    </ul>
  );
}

type Absence = InterpreterTimes['absences'][number];

function AbsencesSection({ times }: TimesProps) {
  const texts = useTexts(registerTexts).file;
  const announce = useAnnounce();
  const withdraw = useWithdrawInterpreterAbsence(times.id);
  const mayRecord = times.actions.includes('record-absence');
  const problem = problemOf(withdraw.error);
  const columns: readonly Column<Absence>[] = [
    { key: 'from', title: texts.from, cell: (row) => <Moment at={row.from} short plain /> },
    { key: 'to', title: texts.to, cell: (row) => <Moment at={row.to} short plain /> },
    {
      key: 'act',
      title: texts.withdraw,
      cell: (row) =>
        row.withdrawnAt !== null ? (
          <span className="quiet">{texts.withdrawn}</span>
        ) : mayRecord ? (
          <Button
            purpose="subtle"
            busy={withdraw.isPending}
            onPress={() => {
              withdraw.mutate(row.id, {
                onSuccess: () => {
                  announce(texts.acted);
                },
              });
            }}
          >
            {texts.withdraw}
          </Button>
        ) : null,
    },
  ];
  return (
    <Section title={texts.absences}>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <p className="quiet">{texts.absencesHint}</p>
      {times.absences.length === 0 ? (
        <p className="quiet">{texts.noAbsences}</p>
      ) : (
        <DataTable
          caption={texts.absences}
          columns={columns}
          rows={times.absences}
          rowKey={({ id }) => id}
        />
      )}
      {mayRecord ? <AbsenceForm attendantId={times.id} /> : null}
    </Section>
  );
}

function AbsenceForm({ attendantId }: { readonly attendantId: string }) {
  const texts = useTexts(registerTexts).file;
  const announce = useAnnounce();
  const record = useRecordInterpreterAbsence(attendantId);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  return (
    <Form
      minor
      label={texts.absences}
      problem={problemOf(record.error)}
      busy={record.isPending}
      submit={texts.record}
      onSubmit={() => {
        record.mutate(
          { from: instantFromLocal(from) ?? from, to: instantFromLocal(to) ?? to },
          {
            onSuccess: () => {
              announce(texts.recorded);
              setFrom('');
              setTo('');
            },
          },
        );
      }}
    >
      <div className="form__row">
        <TextField
          pointer="/from"
          type="datetime-local"
          label={texts.from}
          value={from}
          onChange={setFrom}
        />
        <TextField
          pointer="/to"
          type="datetime-local"
          label={texts.to}
          value={to}
          onChange={setTo}
        />
      </div>
    </Form>
  );
}
