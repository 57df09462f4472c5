import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useTexts } from '../../kernel/language.js';
import { RadioField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Panel } from '../../ui/page.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { useOpenDraft } from './motion-queries.js';
import './motions.css';
import { readReference, referenceQuery } from './reference.js';
import { writeTexts } from './write-texts.js';

/** Where a motion begins: about which child. */
export function NewMotionPanel() {
  const texts = useTexts(writeTexts);
  const item = useCaseContext();
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const open = useOpenDraft(item.id);
  const [only] = item.children;
  const asked = item.children.find(({ childRef }) => childRef === query.get('child'));
  const [childRef, setChildRef] = useState(
    asked?.childRef ?? (item.children.length === 1 ? (only?.childRef ?? '') : ''),
  );
  const reference = readReference(query);
  function begin() {
    if (childRef === '') return;
    open.mutate(
      { childRef },
      {
        onSuccess: ({ id }) => {
          void navigate(
            `/cases/${item.id}/motions/${id}/write${reference === null ? '' : `?${referenceQuery(reference)}`}`,
            { replace: true },
          );
        },
      },
    );
  }
  return (
    <Panel title={texts.newTitle} lead={texts.newLead}>
      <Form
        label={texts.newTitle}
        problem={problemOf(open.error)}
        busy={open.isPending}
        submit={texts.newSubmit}
        onSubmit={begin}
      >
        <RadioField
          pointer="/childRef"
          label={texts.newChild}
          value={childRef}
          onChange={setChildRef}
          choices={item.children.map(({ childRef: value, childNumber }) => ({
            value,
            label: childNumber,
          }))}
        />
        <p className="hint">{texts.newNote}</p>
      </Form>
    </Panel>
  );
}
