import { useTexts } from '../../kernel/language.js';
import { CaseChild } from '../cases/case-child.js';
import type { Motion } from './motion-queries.js';
import { CriterionView, Flags, Terms } from './motion-side.js';
import { DraftVersions } from './draft-versions.js';
import type { DraftControl, SaveState } from './use-motion-draft.js';
import { writeTexts } from './write-texts.js';

interface SummaryProps {
  readonly motion: Motion;
  readonly control: DraftControl;
}

/** Beside the form: whether it is saved, what stands out, and what filing still needs. */
export function DraftSummary({ motion, control }: SummaryProps) {
  const { state } = control;
  const texts = useTexts(writeTexts);
  const said: Readonly<Record<SaveState, string>> = {
    saved: texts.saved,
    dirty: texts.dirty,
    saving: texts.saving,
    stale: texts.unsaved,
    failed: texts.unsaved,
  };
  return (
    <aside className="write__side" aria-label={texts.summary}>
      <p>
        <CaseChild number={motion.childNumber} />
      </p>
      <p
        className={state === 'failed' || state === 'stale' ? 'save save--not' : 'save'}
        role="status"
      >
        {said[state]}
      </p>
      <p>
        {motion.missing.length === 0 ? texts.complete : texts.missingCount(motion.missing.length)}
      </p>
      <DraftVersions motion={motion} control={control} />
      <Flags motion={motion} />
      <CriterionView motion={motion} />
      <Terms motion={motion} />
    </aside>
  );
}
