import { useTexts } from '../../kernel/language.js';
import { LongTextField, SelectField } from '../../ui/fields.js';
import { LegalNote } from '../../ui/legal-note.js';
import { chamberTexts } from './chamber-texts.js';
import { choicesOf } from './choices.js';
import type { DecisionDraft } from './decision-draft.js';
import { motionWords } from './motion-words.js';

/** The decision in words the child understands, and who explains it. */
export function ChildVersionFields({
  draft,
  change,
}: {
  readonly draft: DecisionDraft;
  readonly change: (part: Partial<DecisionDraft>) => void;
}) {
  const texts = useTexts(chamberTexts);
  const words = useTexts(motionWords);
  return (
    <fieldset className="group">
      <legend>{texts.childVersion}</legend>
      <LegalNote>{texts.childVersionNote}</LegalNote>
      <LongTextField
        pointer="/childVersion/text"
        label={texts.childText}
        hint={texts.childTextHint}
        rows={4}
        value={draft.childText}
        onChange={(childText) => {
          change({ childText });
        }}
      />
      <SelectField
        pointer="/childVersion/explainedBy"
        label={texts.explainer}
        value={draft.childExplainer}
        choices={choicesOf(words.askedBy)}
        onChange={(childExplainer) => {
          change({ childExplainer });
        }}
      />
    </fieldset>
  );
}
