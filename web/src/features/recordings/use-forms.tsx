import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { choicesOf, LongTextField, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Section } from '../../ui/page.js';
import type { Case } from '../cases/case-queries.js';
import { type RecordingUse, useAskElsewhere, useEnterUse } from './use-queries.js';
import { usesTexts } from './uses-texts.js';

interface FormProps {
  readonly item: Case;
}

const onlyChild = ({ children }: Case) =>
  children.length === 1 ? (children[0]?.childRef ?? '') : '';

interface ChildFieldProps extends FormProps {
  readonly childRef: string;
  readonly onChange: (childRef: string) => void;
}

function ChildField({ item, childRef, onChange }: ChildFieldProps) {
  const texts = useTexts(usesTexts).enter;
  return (
    <RadioField
      pointer="/childRef"
      label={texts.child}
      value={childRef}
      onChange={onChange}
      choices={item.children.map(({ childRef: value, childNumber }) => ({
        value,
        label: childNumber,
      }))}
    />
  );
}

/** Asks whoever keeps a recording of the child in another case. */
export function AskElsewhereForm({ item }: FormProps) {
  const texts = useTexts(usesTexts).ask;
  const announce = useAnnounce();
  const ask = useAskElsewhere(item.id);
  const [childRef, setChildRef] = useState(onlyChild(item));
  const [reason, setReason] = useState('');
  return (
    <Section title={texts.title} level={3}>
      <LegalNote source={texts.source}>{texts.lead}</LegalNote>
      <Form
        label={texts.title}
        scope="-ask"
        problem={problemOf(ask.error)}
        busy={ask.isPending}
        submit={texts.submit}
        needs={{ '/childRef': childRef }}
        onSubmit={() => {
          if (childRef === '') return;
          ask.mutate(
            { childRef, reason },
            {
              onSuccess: () => {
                announce(texts.done);
                setReason('');
              },
            },
          );
        }}
      >
        <ChildField item={item} childRef={childRef} onChange={setChildRef} />
        <LongTextField
          pointer="/reason"
          label={texts.reason}
          hint={texts.hint}
          rows={2}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Section>
  );
}

/** For an authority that does not work in this system. */
export function EnterUseForm({ item }: FormProps) {
  const all = useTexts(usesTexts);
  const texts = all.enter;
  const announce = useAnnounce();
  const enter = useEnterUse(item.id);
  const [childRef, setChildRef] = useState(onlyChild(item));
  const [proceeding, setProceeding] = useState<RecordingUse['proceeding'] | ''>('');
  const [authority, setAuthority] = useState('');
  const [reason, setReason] = useState('');
  return (
    <Section title={texts.title} level={3}>
      <p>{texts.lead}</p>
      <Form
        label={texts.title}
        scope="-enter"
        problem={problemOf(enter.error)}
        busy={enter.isPending}
        submit={texts.submit}
        needs={{ '/childRef': childRef, '/proceeding': proceeding }}
        onSubmit={() => {
          if (childRef === '' || proceeding === '') return;
          enter.mutate(
            { childRef, proceeding, authority, reason },
            {
              onSuccess: () => {
                announce(texts.done);
                setAuthority('');
                setReason('');
              },
            },
          );
        }}
      >
        <ChildField item={item} childRef={childRef} onChange={setChildRef} />
        <RadioField
          pointer="/proceeding"
          label={texts.proceeding}
          value={proceeding}
          onChange={setProceeding}
          choices={choicesOf(all.proceedings)}
        />
        <TextField
          pointer="/authority"
          label={texts.authority}
          value={authority}
          onChange={setAuthority}
        />
        <LongTextField
          pointer="/reason"
          label={texts.reason}
          hint={texts.hint}
          rows={2}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Section>
  );
}
