import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { RadioField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { type Case, useOwnChoice, usePeople } from './case-queries.js';
import { partyTexts } from './party-texts.js';

interface OfAgeProps {
  readonly item: Case;
  readonly child: Case['children'][number];
}

/** A victim that came of age: who speaks for it now, and asking it. */
export function OfAge({ item, child }: OfAgeProps) {
  const texts = useTexts(partyTexts);
  return (
    <Section title={texts.ofAge(child.childNumber)} level={3}>
      <p>{texts.ofAgeLead}</p>
      <p>
        <strong>{child.ownVoice === null ? texts.notAsked : texts.voices[child.ownVoice]}</strong>
      </p>
      {item.actions.includes('record-own-choice') ? (
        <details className="group" open={child.ownVoice === null}>
          <summary>{texts.choiceTitle}</summary>
          <Choice item={item} child={child} />
        </details>
      ) : null}
    </Section>
  );
}

function Choice({ item, child }: OfAgeProps) {
  const texts = useTexts(partyTexts);
  const announce = useAnnounce();
  const choose = useOwnChoice(item.id, child.childRef);
  const [askedOn, setAskedOn] = useState('');
  const [speaks, setSpeaks] = useState<'SELF' | 'COUNSEL' | ''>('');
  const [counselId, setCounselId] = useState('');
  const counsel = speaks === 'COUNSEL';
  const people = usePeople(counsel ? 'VICTIM_COUNSEL' : '');
  function save() {
    choose.mutate(
      { askedOn, ...(counsel ? { counselId } : {}) },
      {
        onSuccess: () => {
          announce(texts.chosen);
        },
      },
    );
  }
  return (
    <Form
      label={`${texts.choiceTitle}: ${child.childNumber}`}
      problem={problemOf(choose.error)}
      busy={choose.isPending}
      submit={texts.choose}
      onSubmit={save}
      blockedBecause={speaks === '' ? texts.speaks : undefined}
    >
      <TextField
        pointer="/askedOn"
        type="date"
        label={texts.askedOn}
        hint={texts.askedHint}
        value={askedOn}
        onChange={setAskedOn}
      />
      <RadioField
        pointer="/speaks"
        label={texts.speaks}
        value={speaks}
        onChange={setSpeaks}
        choices={[
          { value: 'SELF', label: texts.self },
          { value: 'COUNSEL', label: texts.counsel },
        ]}
      />
      {counsel ? (
        <SelectField
          pointer="/counselId"
          label={texts.person}
          value={counselId}
          choices={(people.data?.items ?? []).map(({ id, name, organisation }) => ({
            value: id,
            label: `${name}, ${organisation}`,
          }))}
          onChange={setCounselId}
        />
      ) : null}
    </Form>
  );
}
