import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { Section } from '../../ui/page.js';
import {
  type InterpreterTimes,
  useInterpreterTimes,
  useRecordInterpreterAbsence,
  useSetInterpreterHours,
  useWithdrawInterpreterAbsence,
} from './attendant-queries.js';
import { AbsenceForm, Absences } from './absences.js';
import { HoursFields } from './hours-fields.js';
import { interpreterTimesTexts } from './interpreter-times-texts.js';
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

function AbsencesSection({ times }: TimesProps) {
  const withdraw = useWithdrawInterpreterAbsence(times.id);
  const record = useRecordInterpreterAbsence(times.id);
  return (
    <Absences
      absences={times.absences}
      withdraw={withdraw}
      mayRecord={times.actions.includes('record-absence')}
    >
      <AbsenceForm
        problem={problemOf(record.error)}
        busy={record.isPending}
        onRecord={(period, onSuccess) => {
          record.mutate(period, { onSuccess });
        }}
      />
    </Absences>
  );
}
