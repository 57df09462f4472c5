import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { instantFromLocal } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { choicesOf, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { type InterviewerFile, useRecordAbsence, useWithdrawAbsence } from './register-queries.js';
import { registerTexts } from './register-texts.js';
import { registerWords } from './register-words.js';

type Absence = InterviewerFile['absences'][number];

export function AbsenceSection({ file }: { readonly file: InterviewerFile }) {
  const texts = useTexts(registerTexts).file;
  const words = useTexts(registerWords);
  const announce = useAnnounce();
  const withdraw = useWithdrawAbsence(file.id);
  const mayRecord = file.actions.includes('record-absence');
  const problem = problemOf(withdraw.error);
  const columns: readonly Column<Absence>[] = [
    { key: 'kind', title: texts.kind, cell: (row) => words.absences[row.kind] },
    {
      key: 'from',
      title: texts.from,
      sort: (row) => row.from,
      cell: (row) => <Moment at={row.from} short plain />,
    },
    {
      key: 'to',
      title: texts.to,
      sort: (row) => row.to,
      cell: (row) => <Moment at={row.to} short plain />,
    },
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
      {file.absences.length === 0 ? (
        <p className="quiet">{texts.noAbsences}</p>
      ) : (
        <DataTable
          caption={texts.absences}
          columns={columns}
          rows={file.absences}
          rowKey={({ id }) => id}
        />
      )}
      {mayRecord ? <AbsenceForm personId={file.id} /> : null}
    </Section>
  );
}

function AbsenceForm({ personId }: { readonly personId: string }) {
  const texts = useTexts(registerTexts).file;
  const words = useTexts(registerWords);
  const announce = useAnnounce();
  const record = useRecordAbsence(personId);
  const [kind, setKind] = useState<Schemas['AbsenceKind'] | ''>('LEAVE');
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
          {
            kind: kind === '' ? 'UNAVAILABLE' : kind,
            from: instantFromLocal(from) ?? from,
            to: instantFromLocal(to) ?? to,
          },
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
        <SelectField
          pointer="/kind"
          label={texts.kind}
          value={kind}
          onChange={setKind}
          choices={choicesOf(words.absences)}
        />
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
