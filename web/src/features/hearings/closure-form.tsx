import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { LongTextField, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Section } from '../../ui/page.js';
import { type ClosureGround, type Hearing, useOrderClosure } from './hearing-queries.js';
import { hearingTexts } from './hearing-texts.js';

type Order = Schemas['ClosureOrder'];
const ORDERS: readonly Order[] = ['ORDERED_FULL', 'ORDERED_PARTIAL', 'NOT_ORDERED'];

interface ClosureFormProps {
  readonly caseId: string;
  readonly hearing: Hearing;
  readonly grounds: readonly ClosureGround[];
}

/** The judge's order about the doors: whole, part or not, with ground and reasons. */
export function ClosureForm({ caseId, hearing, grounds }: ClosureFormProps) {
  const texts = useTexts(hearingTexts).order;
  const { language } = useLanguage();
  const announce = useAnnounce();
  const give = useOrderClosure(caseId, hearing.id);
  const revision = hearing.actions.includes('revise-closure');
  const [order, setOrder] = useState<Order | ''>('');
  const [ground, setGround] = useState<Schemas['ClosureGround'] | ''>(
    hearing.closure?.ground ?? '',
  );
  const [part, setPart] = useState('');
  const [reasons, setReasons] = useState('');
  const [admitted, setAdmitted] = useState('');
  const closes = order === 'ORDERED_FULL' || order === 'ORDERED_PARTIAL';
  const title = revision ? texts.reviseTitle : texts.title;
  function save() {
    if (order === '') return;
    give.mutate(
      {
        order,
        reasons,
        revision,
        ...(closes && ground !== '' ? { ground } : {}),
        ...(order === 'ORDERED_PARTIAL' && part.trim() !== '' ? { part } : {}),
        ...(closes && admitted.trim() !== '' ? { admitted } : {}),
      },
      {
        onSuccess: () => {
          announce(texts.done);
        },
      },
    );
  }
  return (
    <Section title={title} level={3}>
      <p>{revision ? texts.reviseLead : texts.lead}</p>
      <Form
        label={title}
        problem={problemOf(give.error)}
        busy={give.isPending}
        submit={revision ? texts.revise : texts.submit}
        blockedBecause={order === '' ? texts.chooseFirst : undefined}
        onSubmit={save}
      >
        <RadioField
          pointer="/order"
          label={texts.order}
          value={order}
          onChange={setOrder}
          choices={ORDERS.map((value) => ({
            value,
            label: texts.orders[value],
            hint: texts.orderHints[value],
          }))}
        />
        {closes ? (
          <RadioField
            pointer="/ground"
            label={texts.ground}
            hint={texts.groundHint}
            value={ground}
            onChange={setGround}
            choices={grounds.map(({ code, labelNl, labelEn }) => ({
              value: code,
              label: language === 'nl' ? labelNl : labelEn,
            }))}
          />
        ) : null}
        {order === 'ORDERED_PARTIAL' ? (
          <TextField
            pointer="/part"
            label={texts.part}
            hint={texts.partHint}
            value={part}
            onChange={setPart}
          />
        ) : null}
        <LongTextField
          pointer="/reasons"
          label={texts.reasons}
          hint={texts.reasonsHint}
          rows={5}
          value={reasons}
          onChange={setReasons}
        />
        {closes ? (
          <LongTextField
            pointer="/admitted"
            label={texts.admitted}
            hint={texts.admittedHint}
            optional
            rows={2}
            value={admitted}
            onChange={setAdmitted}
          />
        ) : null}
        <LegalNote source={texts.source}>{texts.groundHint}</LegalNote>
      </Form>
    </Section>
  );
}
