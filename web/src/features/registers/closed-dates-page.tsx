import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatDay } from '../../kernel/time.js';
import { sharedWords } from '../../kernel/words.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Loaded } from '../../ui/loading.js';
import { Day } from '../../ui/moment.js';
import { Page, Section } from '../../ui/page.js';
import {
  type ClosedDate,
  useAddClosedDate,
  useClosedDates,
  useWithdrawClosedDate,
} from './closed-date-queries.js';
import { closedDateTexts } from './closed-date-texts.js';

type Reason = Schemas['ClosingReason'];
const REASONS: readonly Reason[] = ['TRAINING', 'MAINTENANCE', 'MOURNING', 'OTHER'];

/** Public holidays and other dates on which nobody is heard; the administrator closes and opens them. */
export function ClosedDatesPage() {
  const texts = useTexts(closedDateTexts);
  const dates = useClosedDates();
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Loaded query={dates}>
        {({ items, actions }) => (
          <>
            <LegalNote>{texts.rule}</LegalNote>
            {actions.includes('add') ? <AddDate /> : null}
            <Dates items={items} mayOpen={actions.includes('withdraw')} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface DatesProps {
  readonly items: readonly ClosedDate[];
  readonly mayOpen: boolean;
}

function Dates({ items, mayOpen }: DatesProps) {
  const texts = useTexts(closedDateTexts);
  const words = useTexts(sharedWords);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const withdraw = useWithdrawClosedDate();
  const [opening, setOpening] = useState<ClosedDate | null>(null);
  const columns: readonly Column<ClosedDate>[] = [
    {
      key: 'day',
      title: texts.day,
      sort: ({ closedOn }) => closedOn,
      cell: ({ closedOn }) => <Day day={closedOn} />,
    },
    { key: 'reason', title: texts.reason, cell: ({ reason }) => words.closedDates[reason] },
    ...(mayOpen
      ? [
          {
            key: 'act',
            title: texts.act,
            cell: (one: ClosedDate) => (
              <Button
                purpose="subtle"
                label={texts.actOf(formatDay(one.closedOn, language))}
                onPress={() => {
                  setOpening(one);
                }}
              >
                {texts.act}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <DataTable caption={texts.title} columns={columns} rows={items} rowKey={({ id }) => id} />
      <ConfirmDialog
        open={opening !== null}
        heading={texts.confirmTitle}
        confirm={texts.act}
        busy={withdraw.isPending}
        problem={problemOf(withdraw.error)}
        onClose={() => {
          setOpening(null);
        }}
        onConfirm={() => {
          if (opening === null) return;
          withdraw.mutate(opening.id, {
            onSuccess: () => {
              announce(texts.opened);
              setOpening(null);
            },
          });
        }}
      >
        <p>{opening === null ? '' : formatDay(opening.closedOn, language)}</p>
        <p>{texts.confirmText}</p>
      </ConfirmDialog>
    </>
  );
}

function AddDate() {
  const texts = useTexts(closedDateTexts);
  const words = useTexts(sharedWords);
  const announce = useAnnounce();
  const add = useAddClosedDate();
  const [closedOn, setClosedOn] = useState('');
  const [reason, setReason] = useState<Reason>('TRAINING');
  return (
    <Section title={texts.add}>
      <Form
        label={texts.add}
        problem={problemOf(add.error)}
        busy={add.isPending}
        submit={texts.add}
        onSubmit={() => {
          add.mutate(
            { closedOn, reason },
            {
              onSuccess: () => {
                announce(texts.closed);
                setClosedOn('');
              },
            },
          );
        }}
      >
        <TextField
          pointer="/closedOn"
          type="date"
          label={texts.day}
          hint={texts.note}
          value={closedOn}
          onChange={setClosedOn}
        />
        <SelectField
          pointer="/reason"
          label={texts.reason}
          value={reason}
          choices={REASONS.map((value) => ({ value, label: words.closedDates[value] }))}
          onChange={(value) => {
            setReason(REASONS.find((one) => one === value) ?? 'OTHER');
          }}
        />
      </Form>
    </Section>
  );
}
