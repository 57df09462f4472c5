import { type ReactNode, useEffect, useState } from 'react';
import { problemOf } from '../api/problem.js';
import { useTexts } from '../kernel/language.js';
import { Button } from './button.js';
import { ProblemNote } from './problem-note.js';
import { uiTexts } from './texts.js';

/** Grey lines, but only when an answer takes longer than a blink. */
export function Skeleton() {
  const texts = useTexts(uiTexts);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
    }, 300);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!late) return null;
  return (
    <div className="skeleton" role="status">
      <span className="ams-visually-hidden">{texts.loading}</span>
      <span className="skeleton__line" />
      <span className="skeleton__line" />
      <span className="skeleton__line" />
    </div>
  );
}

interface Loadable<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface LoadedProps<T> {
  readonly query: Loadable<T>;
  readonly children: (data: T) => ReactNode;
}

/** Waiting, refused or there: the three states of everything that is read. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const texts = useTexts(uiTexts);
  if (query.data !== undefined) return children(query.data);
  const problem = problemOf(query.error);
  if (problem === null) return <Skeleton />;
  return (
    <div className="stack">
      <ProblemNote problem={problem} />
      <Button
        onPress={() => {
          void query.refetch();
        }}
      >
        {texts.retry}
      </Button>
    </div>
  );
}
