import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { instantFromLocal } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { CheckField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { studioPageTexts } from './studio-texts.js';
import {
  type StudioFile,
  useRecordClosing,
  useRecordTest,
  useWithdrawClosing,
} from './studio-queries.js';

interface StudioProps {
  readonly studio: StudioFile;
}

type Test = StudioFile['tests'][number];
type Closing = StudioFile['closings'][number];

/** The daily test: what worked this morning, and what did not. */
export function TestSection({ studio }: StudioProps) {
  const texts = useTexts(studioPageTexts);
  const parts = (test: Test) =>
    [
      [test.pictureOk, texts.picture],
      [test.soundOk, texts.sound],
      [test.clockOk, texts.clock],
      [test.uploadOk, texts.upload],
    ] as const;
  const columns: readonly Column<Test>[] = [
    {
      key: 'when',
      title: texts.when,
      sort: (row) => row.testedAt,
      cell: (row) => <Moment at={row.testedAt} short />,
    },
    {
      key: 'result',
      title: texts.result,
      cell: (row) => {
        const failed = parts(row).filter(([fine]) => !fine);
        return failed.length === 0
          ? texts.testGood
          : `${texts.testBad}: ${failed
              .map(([, part]) => part)
              .join(', ')
              .toLowerCase()}. ${row.remark ?? ''}`;
      },
    },
  ];
  return (
    <Section title={texts.tests}>
      <p className="legal">{texts.testsHint}</p>
      {studio.tests.length === 0 ? (
        <p className="quiet">{texts.noTests}</p>
      ) : (
        <DataTable
          caption={texts.tests}
          columns={columns}
          rows={studio.tests}
          rowKey={({ testedAt }) => testedAt}
        />
      )}
      {studio.actions.includes('test') ? <TestForm studioId={studio.id} /> : null}
    </Section>
  );
}

function TestForm({ studioId }: { readonly studioId: string }) {
  const texts = useTexts(studioPageTexts);
  const announce = useAnnounce();
  const record = useRecordTest(studioId);
  const [fine, setFine] = useState({
    pictureOk: false,
    soundOk: false,
    clockOk: false,
    uploadOk: false,
  });
  const [remark, setRemark] = useState('');
  const check = (name: keyof typeof fine, label: string) => (
    <CheckField
      pointer={`/${name}`}
      label={label}
      checked={fine[name]}
      onChange={(checked) => {
        setFine({ ...fine, [name]: checked });
      }}
    />
  );
  const all = fine.pictureOk && fine.soundOk && fine.clockOk && fine.uploadOk;
  return (
    <Form
      minor
      label={texts.tests}
      problem={problemOf(record.error)}
      busy={record.isPending}
      submit={texts.testRecord}
      onSubmit={() => {
        record.mutate(
          { ...fine, remark: remark.trim() === '' ? null : remark },
          {
            onSuccess: () => {
              announce(texts.recorded);
              setRemark('');
            },
          },
        );
      }}
    >
      <p>{texts.testLead}</p>
      {check('pictureOk', texts.picture)}
      {check('soundOk', texts.sound)}
      {check('clockOk', texts.clock)}
      {check('uploadOk', texts.upload)}
      {all ? null : (
        <TextField pointer="/remark" label={texts.testRemark} value={remark} onChange={setRemark} />
      )}
    </Form>
  );
}

export function ClosingSection({ studio }: StudioProps) {
  const texts = useTexts(studioPageTexts);
  const announce = useAnnounce();
  const withdraw = useWithdrawClosing(studio.id);
  const mayClose = studio.actions.includes('close');
  const problem = problemOf(withdraw.error);
  const columns: readonly Column<Closing>[] = [
    {
      key: 'from',
      title: texts.from,
      sort: (row) => row.from,
      cell: (row) => <Moment at={row.from} short plain />,
    },
    { key: 'to', title: texts.to, cell: (row) => <Moment at={row.to} short plain /> },
    { key: 'reason', title: texts.reason, cell: (row) => row.reason },
    {
      key: 'act',
      title: texts.withdraw,
      cell: (row) =>
        row.withdrawnAt !== null ? (
          <span className="quiet">{texts.withdrawn}</span>
        ) : mayClose ? (
          <Button
            purpose="subtle"
            busy={withdraw.isPending}
            onPress={() => {
              withdraw.mutate(row.id, {
                onSuccess: () => {
                  announce(texts.recorded);
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
    <Section title={texts.closings}>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {mayClose ? <p className="quiet">{texts.closingsHint}</p> : null}
      {studio.closings.length === 0 ? (
        <p className="quiet">{texts.noClosings}</p>
      ) : (
        <DataTable
          caption={texts.closings}
          columns={columns}
          rows={studio.closings}
          rowKey={({ id }) => id}
        />
      )}
      {mayClose ? <ClosingForm studioId={studio.id} /> : null}
    </Section>
  );
}

function ClosingForm({ studioId }: { readonly studioId: string }) {
  const texts = useTexts(studioPageTexts);
  const announce = useAnnounce();
  const record = useRecordClosing(studioId);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  return (
    <Form
      minor
      label={texts.closings}
      problem={problemOf(record.error)}
      busy={record.isPending}
      submit={texts.close}
      onSubmit={() => {
        record.mutate(
          { from: instantFromLocal(from) ?? from, to: instantFromLocal(to) ?? to, reason },
          {
            onSuccess: () => {
              announce(texts.recorded);
              setFrom('');
              setTo('');
              setReason('');
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
        <TextField pointer="/reason" label={texts.reason} value={reason} onChange={setReason} />
      </div>
    </Form>
  );
}
