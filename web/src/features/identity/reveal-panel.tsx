import { useState } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { ChecksField, LongTextField, RadioField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { Panel } from '../../ui/page.js';
import { Note } from '../../ui/problem-note.js';
import { useCaseContext } from '../cases/use-case-context.js';
import {
  type Choices,
  type IdentityField,
  type Purpose,
  type Reveal,
  useIdentityChoices,
  useOpenReveal,
} from './identity-queries.js';
import { identityTexts } from './identity-texts.js';
import { OpenIdentity } from './open-identity.js';

/** Asking who a child is. What comes back lives in this screen only, and goes with it. */
export function RevealPanel() {
  const texts = useTexts(identityTexts);
  const words = useTexts(sharedWords);
  const item = useCaseContext();
  const { childRef = '' } = useParams();
  const choices = useIdentityChoices(item.id);
  const [reveal, setReveal] = useState<Reveal | null>(null);
  const child = item.children.find((one) => one.childRef === childRef);
  return (
    <Panel
      title={texts.revealTitle}
      lead={texts.revealLead}
      acts={
        child === undefined ? null : (
          <ChildNumber number={child.childNumber} ageBand={words.ageBands[child.ageBand]} />
        )
      }
    >
      {reveal !== null ? (
        <OpenIdentity
          key={reveal.id}
          reveal={reveal}
          onAgain={() => {
            setReveal(null);
          }}
        />
      ) : (
        <Loaded query={choices}>
          {(known) => (
            <RevealForm caseId={item.id} childRef={childRef} choices={known} onOpened={setReveal} />
          )}
        </Loaded>
      )}
    </Panel>
  );
}

/** The server asks the same. Source: domain 5.3. */
const SHORTEST_REASON = 20;

interface RevealFormProps {
  readonly caseId: string;
  readonly childRef: string;
  readonly choices: Choices;
  readonly onOpened: (reveal: Reveal) => void;
}

function RevealForm({ caseId, childRef, choices, onOpened }: RevealFormProps) {
  const texts = useTexts(identityTexts);
  const open = useOpenReveal(caseId, childRef);
  const [purpose, setPurpose] = useState<Purpose | ''>(
    choices.purposes.length === 1 ? (choices.purposes[0]?.purpose ?? '') : '',
  );
  const [reason, setReason] = useState('');
  const [fields, setFields] = useState<readonly IdentityField[]>([]);
  const offered = choices.purposes.find((one) => one.purpose === purpose)?.fields ?? [];
  const blocked =
    purpose === ''
      ? texts.needsPurpose
      : fields.length === 0
        ? texts.needsFields
        : reason.trim().length < SHORTEST_REASON
          ? texts.needsReason(SHORTEST_REASON - reason.trim().length)
          : undefined;
  function choose(chosen: Purpose | '') {
    setPurpose(chosen);
    // What was chosen for one purpose is not what another one needs.
    setFields([]);
  }
  return (
    <Form
      label={texts.revealTitle}
      problem={problemOf(open.error)}
      busy={open.isPending}
      submit={texts.submit}
      blockedBecause={blocked}
      onSubmit={() => {
        if (purpose !== '')
          open.mutate({ purpose, reason, fields: [...fields] }, { onSuccess: onOpened });
      }}
    >
      <RadioField
        pointer="/purpose"
        label={texts.purpose}
        value={purpose}
        onChange={choose}
        choices={choices.purposes.map((one) => ({
          value: one.purpose,
          label: texts.purposes[one.purpose].name,
          hint: texts.purposes[one.purpose].about,
        }))}
      />
      {purpose === 'MEDICAL' ? (
        <Note title={texts.purposes.MEDICAL.name} tone="warning">
          {texts.emergency}
        </Note>
      ) : null}
      {offered.length === 0 ? null : (
        <ChecksField
          pointer="/fields"
          label={texts.fields}
          hint={texts.fieldsHint}
          values={fields}
          onChange={setFields}
          choices={offered.map((field) => ({ value: field, label: texts.fieldNames[field] }))}
        />
      )}
      <LongTextField
        pointer="/reason"
        label={texts.reason}
        hint={texts.reasonHint}
        value={reason}
        onChange={setReason}
      />
    </Form>
  );
}
