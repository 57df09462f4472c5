import type { ReactNode } from 'react';
import { useTexts } from '../kernel/language.js';
import { uiTexts } from './texts.js';

interface LegalNoteProps {
  readonly children: ReactNode;
  /** The article or judgment; absent for a rule of the product itself. */
  readonly source?: string;
}

/** One line under a choice that has legal consequences. */
export function LegalNote({ children, source }: LegalNoteProps) {
  const texts = useTexts(uiTexts);
  return (
    <p className="legal">
      {children}{' '}
      {source === undefined ? (
        <span className="legal__rule" title={texts.systemRuleMeaning}>
          {texts.systemRule}
        </span>
      ) : (
        <span className="legal__source">
          {texts.source}: {source}
        </span>
      )}
    </p>
  );
}
