import { type ReactNode, useState } from 'react';
import { type ApiProblem, problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { instantFromLocal } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { registerTexts } from './register-texts.js';

interface Period {
  readonly from: string;
  readonly to: string;
}

/** A stretch in which somebody is away. */
interface Absence extends Period {
  readonly id: string;
  readonly withdrawnAt: string | null;
}

interface Withdrawal {
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly mutate: (id: string, after: { readonly onSuccess: () => void }) => void;
}

interface AbsencesProps<A extends Absence> {
  readonly absences: readonly A[];
  /** What else is said of each, before its days. */
  readonly first?: readonly Column<A>[];
  readonly withdraw: Withdrawal;
  readonly mayRecord: boolean;
  /** The form for another one; only for who may record. */
  readonly children: ReactNode;
}

/** When somebody of a register is away, with what may be done about it. */
export function Absences<A extends Absence>({
  absences,
  first = [],
  withdraw,
  mayRecord,
  children,
}: AbsencesProps<A>) {
  const texts = useTexts(registerTexts).file;
  const announce = useAnnounce();
  const problem = problemOf(withdraw.error);
  const columns: readonly Column<A>[] = [
    ...first,
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
      {absences.length === 0 ? (
        <p className="quiet">{texts.noAbsences}</p>
      ) : (
        <DataTable
          caption={texts.absences}
          columns={columns}
          rows={absences}
          rowKey={({ id }) => id}
        />
      )}
      {mayRecord ? children : null}
    </Section>
  );
}

interface AbsenceFormProps {
  readonly problem: ApiProblem | null;
  readonly busy: boolean;
  /** `recorded` empties the form and says so. */
  readonly onRecord: (period: Period, recorded: () => void) => void;
  /** Fields before the days. */
  readonly children?: ReactNode;
  /** Choices among them that must be made. */
  readonly needs?: Readonly<Record<string, string>>;
}

export function AbsenceForm({ problem, busy, onRecord, children, needs = {} }: AbsenceFormProps) {
  const texts = useTexts(registerTexts).file;
  const announce = useAnnounce();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  return (
    <Form
      minor
      label={texts.absences}
      problem={problem}
      busy={busy}
      submit={texts.record}
      needs={needs}
      onSubmit={() => {
        onRecord({ from: instantFromLocal(from) ?? from, to: instantFromLocal(to) ?? to }, () => {
          announce(texts.recorded);
          setFrom('');
          setTo('');
        });
      }}
    >
      <div className="form__row">
        {children}
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
