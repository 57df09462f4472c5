import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { instantFromLocal } from '../../kernel/time.js';
import { type Choice, LongTextField, RadioField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Panel } from '../../ui/page.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { usePlanHearing } from './hearing-queries.js';
import { hearingTexts } from './hearing-texts.js';

type Adult = 'yes' | 'no';

function choicesOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
): readonly Choice<Key>[] {
  const keys: Key[] = [];
  for (const key in words) keys.push(key);
  return keys.map((value) => ({ value, label: words[value] }));
}

/** A new hearing: when, what kind, and whether the child is there. */
export function PlanHearingPanel() {
  const all = useTexts(hearingTexts);
  const texts = all.planning;
  const item = useCaseContext();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const plan = usePlanHearing(item.id);
  const [kind, setKind] = useState<Schemas['HearingKind'] | ''>('');
  const [startsAt, setStartsAt] = useState('');
  const [endsAt, setEndsAt] = useState('');
  const [presence, setPresence] = useState<Schemas['ChildPresence'] | ''>('');
  const [childRef, setChildRef] = useState(
    item.children.length === 1 ? (item.children[0]?.childRef ?? '') : '',
  );
  const [adult, setAdult] = useState<Adult | ''>('');
  const [remarks, setRemarks] = useState('');
  const present = presence !== '' && presence !== 'NONE';
  function save() {
    if (kind === '' || presence === '') return;
    const body: Schemas['PlanHearingRequest'] = {
      kind,
      startsAt: instantFromLocal(startsAt) ?? startsAt,
      endsAt: instantFromLocal(endsAt) ?? endsAt,
      childPresence: presence,
      ...(present && childRef !== '' ? { childRef } : {}),
      ...(adult === '' ? {} : { suspectsAdult: adult === 'yes' }),
      ...(remarks.trim() === '' ? {} : { remarks }),
    };
    plan.mutate(body, {
      onSuccess: ({ id }) => {
        announce(texts.planned);
        void navigate(`/cases/${item.id}/hearings/${id}`);
      },
    });
  }
  return (
    <Panel title={texts.title} lead={texts.lead}>
      <Form
        label={texts.title}
        problem={problemOf(plan.error)}
        busy={plan.isPending}
        submit={texts.submit}
        blockedBecause={kind === '' || presence === '' ? texts.chooseFirst : undefined}
        onSubmit={save}
      >
        <SelectField
          pointer="/kind"
          label={texts.kind}
          value={kind}
          onChange={setKind}
          choices={choicesOf(all.kinds)}
        />
        <div className="form__row">
          <TextField
            pointer="/startsAt"
            type="datetime-local"
            label={texts.startsAt}
            value={startsAt}
            onChange={(value) => {
              setStartsAt(value);
              if (endsAt === '') setEndsAt(value);
            }}
          />
          <TextField
            pointer="/endsAt"
            type="datetime-local"
            label={texts.endsAt}
            value={endsAt}
            onChange={setEndsAt}
          />
        </div>
        <RadioField
          pointer="/childPresence"
          label={texts.presence}
          hint={texts.presenceHint}
          value={presence}
          onChange={setPresence}
          choices={choicesOf(all.presences)}
        />
        {present ? (
          <RadioField
            pointer="/childRef"
            label={texts.child}
            value={childRef}
            onChange={setChildRef}
            choices={item.children.map(({ childRef: value, childNumber }) => ({
              value,
              label: childNumber,
            }))}
          />
        ) : null}
        <LegalNote>{texts.proposal}</LegalNote>
        <RadioField
          pointer="/suspectsAdult"
          label={texts.suspects}
          hint={texts.suspectsHint}
          value={adult}
          onChange={setAdult}
          choices={[
            { value: 'yes', label: texts.suspectsAdult },
            { value: 'no', label: texts.suspectsMinor },
          ]}
        />
        <LongTextField
          pointer="/remarks"
          label={texts.remarks}
          hint={texts.remarksHint}
          optional
          rows={3}
          value={remarks}
          onChange={setRemarks}
        />
      </Form>
    </Panel>
  );
}
