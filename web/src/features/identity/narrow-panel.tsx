import { useState } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Facts, Panel } from '../../ui/page.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { questionTexts } from './question-texts.js';
import { type NarrowAnswer, useAskNarrowly } from './vault-queries.js';

/** How old on a day, in bands; the birth date stays where it is. */
export function NarrowPanel() {
  const texts = useTexts(questionTexts);
  const words = useTexts(sharedWords);
  const item = useCaseContext();
  const { childRef = '' } = useParams();
  const ask = useAskNarrowly(item.id, childRef);
  const [on, setOn] = useState('');
  const child = item.children.find((one) => one.childRef === childRef);
  return (
    <Panel title={texts.narrow} lead={texts.narrowLead}>
      {child === undefined ? null : (
        <p>
          <ChildNumber number={child.childNumber} ageBand={words.ageBands[child.ageBand]} />
        </p>
      )}
      <Form
        label={texts.narrow}
        problem={problemOf(ask.error)}
        busy={ask.isPending}
        submit={texts.ask}
        blockedBecause={on === '' ? texts.needsDay : undefined}
        onSubmit={() => {
          ask.mutate(on);
        }}
      >
        <TextField pointer="/on" label={texts.on} type="date" value={on} onChange={setOn} />
      </Form>
      <div role="status">{ask.data === undefined ? null : <Answer answer={ask.data} />}</div>
    </Panel>
  );
}

function Answer({ answer: { ageBand, minor, interviews } }: { readonly answer: NarrowAnswer }) {
  const texts = useTexts(questionTexts);
  const words = useTexts(sharedWords);
  return (
    <Facts
      items={[
        [texts.ageBand, ageBand === 'ADULT' ? texts.adult : words.ageBands[ageBand]],
        [texts.minor, minor ? texts.yes : texts.no],
        [texts.interviews, String(interviews)],
      ]}
    />
  );
}
