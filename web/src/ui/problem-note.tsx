import { Alert } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import type { ApiProblem } from '../api/problem.js';
import { problemText } from '../api/problem-texts/index.js';
import { useLanguage } from '../kernel/language.js';

interface ProblemNoteProps {
  readonly problem: ApiProblem;
  readonly children?: ReactNode;
}

/** A refusal outside a form: what happened, and what now. */
export function ProblemNote({ problem, children }: ProblemNoteProps) {
  const { language } = useLanguage();
  const { what, next } = problemText(problem.code, language);
  return (
    <Alert heading={what} headingLevel={2} severity="error" role="alert" headingId={null}>
      <p className="flush">{next}</p>
      {children}
    </Alert>
  );
}

interface NoteProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly tone?: 'info' | 'warning';
  readonly level?: 2 | 3 | 4;
}

export function Note({ title, children, tone = 'info', level = 3 }: NoteProps) {
  return (
    <Alert
      heading={title}
      headingLevel={level}
      {...(tone === 'warning' ? { severity: 'warning' } : {})}
    >
      {children}
    </Alert>
  );
}
