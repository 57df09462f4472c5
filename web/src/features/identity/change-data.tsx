import { problemOf } from '../../api/problem.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { identityTexts } from './identity-texts.js';
import { useShown } from './use-shown.js';
import { type Change, type ComparedField, showChange } from './vault-queries.js';
import { vaultTexts } from './vault-texts.js';

/** What whoever decides has to see: shown by an act, gone when the page is left or hidden, never printed. */
export function ChangeData({ item }: { readonly item: Change }) {
  const texts = useTexts(vaultTexts);
  const { shown, busy, failure, show, hide } = useShown(() => showChange(item.id));
  const problem = problemOf(failure);
  return (
    <Section title={texts.data}>
      <p>{item.kind === 'MERGE' ? texts.agreeLead : texts.dataLead}</p>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {shown === null ? null : <Compared fields={shown} />}
      <Acts>
        {shown === null ? (
          <Button busy={busy} onPress={show}>
            {texts.show}
          </Button>
        ) : (
          <Button onPress={hide}>{texts.hide}</Button>
        )}
      </Acts>
    </Section>
  );
}

function Compared({ fields }: { readonly fields: readonly ComparedField[] }) {
  const texts = useTexts(vaultTexts);
  const { fieldNames } = useTexts(identityTexts);
  return (
    <dl className="facts" data-private>
      {fields.map(({ field, before, after, agreement }) => (
        <div key={field} className="facts__row">
          <dt>{fieldNames[field]}</dt>
          {agreement === null ? (
            <dd
              className="identity-line"
              onCopy={(event) => {
                event.preventDefault();
              }}
            >
              <div>
                {texts.before}: {before.length === 0 ? texts.unknown : before.join('; ')}
              </div>
              <div>
                {texts.after}: {after.length === 0 ? texts.unknown : after.join('; ')}
              </div>
            </dd>
          ) : (
            <dd>{texts.agreements[agreement]}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}
