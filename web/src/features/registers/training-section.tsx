import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { choicesOf, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Day } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { ReasonDialog } from './reason-dialog.js';
import { type InterviewerFile, useRecordTraining, useVoidTraining } from './register-queries.js';
import { registerTexts } from './register-texts.js';
import { registerWords } from './register-words.js';

type Training = InterviewerFile['trainings'][number];

export function TrainingSection({ file }: { readonly file: InterviewerFile }) {
  const texts = useTexts(registerTexts).file;
  const words = useTexts(registerWords);
  const mayRecord = file.actions.includes('record-training');
  const [voiding, setVoiding] = useState<Training | null>(null);
  const columns: readonly Column<Training>[] = [
    {
      key: 'kind',
      title: texts.kind,
      sort: (row) => words.trainings[row.kind],
      cell: (row) => words.trainings[row.kind],
    },
    {
      key: 'heldOn',
      title: texts.heldOn,
      sort: (row) => row.heldOn,
      cell: (row) => <Day day={row.heldOn} short />,
    },
    { key: 'givenBy', title: texts.givenBy, cell: (row) => row.givenBy },
    {
      key: 'act',
      title: texts.remark,
      cell: (row) =>
        row.voidReason !== null ? (
          <span className="quiet">{texts.voided(row.voidReason)}</span>
        ) : mayRecord ? (
          <Button
            purpose="subtle"
            onPress={() => {
              setVoiding(row);
            }}
          >
            {texts.void}
          </Button>
        ) : null,
    },
  ];
  return (
    <Section title={texts.trainings}>
      {file.trainings.length === 0 ? (
        <p className="quiet">{texts.noTrainings}</p>
      ) : (
        <DataTable
          caption={texts.trainings}
          columns={
            mayRecord
              ? columns
              : columns.map((one) => (one.title === '' ? { ...one, title: '–' } : one))
          }
          rows={file.trainings}
          rowKey={({ id }) => id}
        />
      )}
      {mayRecord ? <TrainingForm personId={file.id} /> : null}
      {voiding === null ? null : (
        <VoidDialog
          personId={file.id}
          training={voiding}
          onClose={() => {
            setVoiding(null);
          }}
        />
      )}
    </Section>
  );
}

function TrainingForm({ personId }: { readonly personId: string }) {
  const texts = useTexts(registerTexts).file;
  const words = useTexts(registerWords);
  const announce = useAnnounce();
  const record = useRecordTraining(personId);
  const [kind, setKind] = useState<Schemas['TrainingKind'] | ''>('');
  const [heldOn, setHeldOn] = useState('');
  const [givenBy, setGivenBy] = useState('');
  return (
    <Form
      minor
      label={texts.trainings}
      problem={problemOf(record.error)}
      busy={record.isPending}
      submit={texts.record}
      needs={{ '/kind': kind }}
      onSubmit={() => {
        if (kind === '') return;
        record.mutate(
          { kind, heldOn, givenBy },
          {
            onSuccess: () => {
              announce(texts.recorded);
              setHeldOn('');
              setGivenBy('');
            },
          },
        );
      }}
      blockedBecause={kind === '' ? texts.chooseKind : undefined}
    >
      <div className="form__row">
        <SelectField
          pointer="/kind"
          label={texts.kind}
          value={kind}
          onChange={setKind}
          choices={choicesOf(words.trainings)}
        />
        <TextField
          pointer="/heldOn"
          type="date"
          label={texts.heldOn}
          value={heldOn}
          onChange={setHeldOn}
        />
        <TextField pointer="/givenBy" label={texts.givenBy} value={givenBy} onChange={setGivenBy} />
      </div>
    </Form>
  );
}

interface VoidDialogProps {
  readonly personId: string;
  readonly training: Training;
  readonly onClose: () => void;
}

function VoidDialog({ personId, training, onClose }: VoidDialogProps) {
  const texts = useTexts(registerTexts).file;
  const announce = useAnnounce();
  const voids = useVoidTraining(personId);
  return (
    <ReasonDialog
      open
      heading={texts.voidTitle}
      text={texts.voidText}
      confirm={texts.void}
      busy={voids.isPending}
      problem={problemOf(voids.error)}
      onClose={onClose}
      onConfirm={(reason) => {
        voids.mutate(
          { id: training.id, reason },
          {
            onSuccess: () => {
              announce(texts.acted);
              onClose();
            },
          },
        );
      }}
    />
  );
}
