import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

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

export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
