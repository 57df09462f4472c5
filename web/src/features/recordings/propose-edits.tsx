import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { choicesOf, LongTextField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { type Edit, useProposeEdits } from './version-queries.js';
import { versionsTexts } from './versions-texts.js';

interface Row {
  readonly kind: Edit['kind'] | '';
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

const EMPTY: Row = { kind: '', from: '', to: '', reason: '' };

interface ProposeEditsProps {
  readonly caseId: string;
  readonly recordingId: string;
}

/** What should be silenced or cut, part by part, each with its reason; the form comes when it is asked for. */
export function ProposeEdits(props: ProposeEditsProps) {
  const texts = useTexts(versionsTexts).propose;
  const [open, setOpen] = useState(false);
  if (open)
    return (
      <ProposeForm
        {...props}
        onDone={() => {
          setOpen(false);
        }}
      />
    );
  return (
    <Acts>
      <Button
        onPress={() => {
          setOpen(true);
        }}
      >
        {texts.title}
      </Button>
    </Acts>
  );
}

interface ProposeFormProps extends ProposeEditsProps {
  readonly onDone: () => void;
}

function ProposeForm({ caseId, recordingId, onDone }: ProposeFormProps) {
  const texts = useTexts(versionsTexts).propose;
  const announce = useAnnounce();
  const propose = useProposeEdits(caseId, recordingId);
  const [reason, setReason] = useState('');
  const [rows, setRows] = useState<readonly Row[]>([EMPTY]);
  const edits = rows.map(editOf);
  return (
    <div className="group">
      <LegalNote source={texts.source}>{texts.lead}</LegalNote>
      <Form
        label={texts.title}
        scope="-edits"
        problem={problemOf(propose.error)}
        busy={propose.isPending}
        submit={texts.submit}
        blockedBecause={edits.includes(undefined) ? texts.needOne : undefined}
        onSubmit={() => {
          propose.mutate(
            { reason, edits: edits.filter((edit) => edit !== undefined) },
            {
              onSuccess: () => {
                announce(texts.done);
                onDone();
              },
            },
          );
        }}
      >
        <LongTextField
          pointer="/reason"
          label={texts.reason}
          hint={texts.hint}
          rows={2}
          value={reason}
          onChange={setReason}
        />
        {rows.map((row, index) => (
          <RowFields
            key={index}
            at={index}
            row={row}
            onChange={(changed) => {
              setRows(rows.map((one, other) => (other === index ? changed : one)));
            }}
          />
        ))}
        <Acts>
          <Button
            onPress={() => {
              setRows([...rows, EMPTY]);
            }}
          >
            {texts.add}
          </Button>
          {rows.length > 1 ? (
            <Button
              purpose="subtle"
              onPress={() => {
                setRows(rows.slice(0, -1));
              }}
            >
              {texts.remove}
            </Button>
          ) : null}
        </Acts>
      </Form>
    </div>
  );
}

interface RowProps {
  readonly at: number;
  readonly row: Row;
  readonly onChange: (row: Row) => void;
}

function RowFields({ at, row, onChange }: RowProps) {
  const all = useTexts(versionsTexts);
  const texts = all.propose;
  const pointer = `/edits/${String(at)}`;
  const change = (part: Partial<Row>) => {
    onChange({ ...row, ...part });
  };
  return (
    <div className="form__row">
      <SelectField
        pointer={`${pointer}/kind`}
        label={texts.kind}
        value={row.kind}
        onChange={(kind) => {
          change({ kind });
        }}
        choices={choicesOf(all.kinds)}
      />
      <TextField
        pointer={`${pointer}/fromMs`}
        label={texts.from}
        hint={texts.moment}
        value={row.from}
        onChange={(from) => {
          change({ from });
        }}
      />
      <TextField
        pointer={`${pointer}/toMs`}
        label={texts.to}
        hint={texts.moment}
        value={row.to}
        onChange={(to) => {
          change({ to });
        }}
      />
      <TextField
        pointer={`${pointer}/reason`}
        label={texts.why}
        hint={texts.hint}
        value={row.reason}
        onChange={(reason) => {
          change({ reason });
        }}
      />
    </div>
  );
}

function editOf({ kind, from, to, reason }: Row): Edit | undefined {
  const [fromMs, toMs] = [momentOf(from), momentOf(to)];
  if (kind === '' || fromMs === undefined || toMs === undefined) return undefined;
  return { kind, fromMs, toMs, reason };
}

/** `1:02:03`, `2:03` or `2:03,5`, with a comma or a point; undefined when it is none. */
function momentOf(text: string): number | undefined {
  if (!/^(\d{1,2}:)?\d{1,2}:\d{2}([.,]\d{1,3})?$/.test(text.trim())) return undefined;
  const seconds = text
    .trim()
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
  return Math.round(seconds * 1_000);
}
