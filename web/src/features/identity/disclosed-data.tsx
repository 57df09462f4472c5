import { problemOf } from '../../api/problem.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { type Disclosure, showDisclosed } from './disclosure-queries.js';
import { disclosureTexts } from './disclosure-texts.js';
import { ShownFields } from './shown-fields.js';
import { useShown } from './use-shown.js';

/** The controlled view of what a judge granted: shown by an act, gone when the page is left or hidden, never printed. */
export function DisclosedData({ item }: { readonly item: Disclosure }) {
  const texts = useTexts(disclosureTexts);
  const { shown, busy, failure, show, hide } = useShown(() => showDisclosed(item.id));
  const problem = problemOf(failure);
  return (
    <Section title={texts.showTitle} level={3}>
      <p>{texts.showLead}</p>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {shown === null ? null : (
        <ShownFields
          fields={shown.fields}
          mayCopy={(field) => item.decided.some((one) => one.field === field && one.mayCopy)}
        />
      )}
      <Acts>
        {shown === null ? (
          <Button purpose="primary" busy={busy} onPress={show}>
            {texts.show}
          </Button>
        ) : (
          <Button onPress={hide}>{texts.hide}</Button>
        )}
      </Acts>
    </Section>
  );
}
