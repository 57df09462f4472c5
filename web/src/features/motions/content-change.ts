import type { MotionDraft } from './draft.js';
import type { Motion, MotionContent } from './motion-queries.js';

export interface StepFieldsProps {
  readonly motion: Motion;
  readonly draft: MotionDraft;
  readonly change: (part: (draft: MotionDraft) => MotionDraft) => void;
}

export function contentChange(change: StepFieldsProps['change']) {
  return (part: Partial<MotionContent>) => {
    change((draft) => ({ ...draft, content: { ...draft.content, ...part } }));
  };
}
