import { useEffect, useRef, useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useTexts } from '../../kernel/language.js';
import { now } from '../../kernel/time.js';
import { Acts, Button } from '../../ui/button.js';
import { EmptyState, Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { endReveal, type Reveal, showReveal } from './identity-queries.js';
import { identityTexts } from './identity-texts.js';
import { ShownFields } from './shown-fields.js';
import { useShown } from './use-shown.js';

interface OpenIdentityProps {
  readonly reveal: Reveal;
  readonly onAgain: () => void;
}

/**
 * The one place where an identity is shown.
 *
 * Masked until the reader says so; gone at the end of the quarter of an hour, when the page is left, hidden or printed.
 * It is kept in no cache, address, title or storage, and cannot be selected.
 */
export function OpenIdentity({ reveal, onAgain }: OpenIdentityProps) {
  const texts = useTexts(identityTexts);
  const { shown, busy, failure, show, hide } = useShown(() => showReveal(reveal.id));
  const [ended, setEnded] = useState(false);
  const left = useMinutesLeft(reveal.until);
  const over = ended || left <= 0;
  const closed = useRef(false);
  function close() {
    if (closed.current) return;
    closed.current = true;
    void endReveal(reveal.id).catch(() => undefined);
  }
  // Leaving the page closes the window on the server too: what is not looked at need not lie open.
  useEffect(() => close, []);

  if (over)
    return (
      <>
        <EmptyState title={texts.ended}>{texts.endedLead}</EmptyState>
        <Button purpose="primary" onPress={onAgain}>
          {texts.again}
        </Button>
      </>
    );
  const refusal = problemOf(failure);
  return (
    <Section title={texts.windowTitle}>
      <p role="timer">{texts.left(left)}</p>
      {refusal === null ? null : <ProblemNote problem={refusal} />}
      {shown === null ? <p>{texts.masked}</p> : <ShownFields fields={shown.fields} />}
      <Acts>
        {shown === null ? (
          <Button purpose="primary" busy={busy} onPress={show}>
            {texts.show}
          </Button>
        ) : null}
        <Button
          onPress={() => {
            hide();
            setEnded(true);
            close();
          }}
        >
          {texts.end}
        </Button>
      </Acts>
    </Section>
  );
}

/** Whole minutes until an instant, counted down while the screen stands open. */
function useMinutesLeft(until: string): number {
  const count = () => Math.ceil((Date.parse(until) - now().getTime()) / 60_000);
  const [left, setLeft] = useState(count);
  useEffect(() => {
    const timer = window.setInterval(() => {
      setLeft(Math.ceil((Date.parse(until) - now().getTime()) / 60_000));
    }, 1_000);
    return () => {
      window.clearInterval(timer);
    };
  }, [until]);
  return left;
}
