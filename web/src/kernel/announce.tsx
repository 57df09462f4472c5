import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

interface Said {
  readonly text: string;
  /** Two equal sentences in a row must both be read out. */
  readonly turn: number;
}

/** Results of acts are said aloud and shown for a while, in one place. */
export function AnnounceProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<Said>({ text: '', turn: 0 });
  const announce = useCallback((text: string) => {
    setSaid(({ turn }) => ({ text, turn: turn + 1 }));
  }, []);
  useEffect(() => {
    if (said.turn === 0) return;
    return keepPlace();
  }, [said.turn]);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="live" role="status" aria-live="polite">
        {said.text === '' ? null : (
          <p key={said.turn} className="live__text">
            {said.text}
          </p>
        )}
      </div>
    </AnnounceContext>
  );
}

/** By then the screen shows what an act changed, and what takes the keyboard over has done so. */
const SETTLED_MS = 300;

/** Where what was pressed goes after its act, at once or when a slow answer has come, the reader goes on from the heading, not from the top of the page. */
function keepPlace(): () => void {
  const pressed = document.activeElement;
  let later = window.setTimeout(toHeading, SETTLED_MS);
  const watch = new MutationObserver(() => {
    if (pressed?.isConnected === true) return;
    watch.disconnect();
    window.clearTimeout(later);
    later = window.setTimeout(toHeading, SETTLED_MS);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    watch.disconnect();
    window.clearTimeout(later);
  };
}

function toHeading(): void {
  if (document.activeElement !== document.body) return;
  const headings = document.querySelectorAll<HTMLElement>('main :is(h1, h2)[tabindex="-1"]');
  [...headings].at(-1)?.focus({ preventScroll: true });
}

export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
