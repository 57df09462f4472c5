import { useEffect, useState } from 'react';

/** What may be on the screen for a moment only: asked for by an act, gone when told so, when the page is left or hidden. */
export function useShown<Shown>(load: () => Promise<Shown>) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') setShown(null);
    };
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
    };
  }, []);
  return {
    shown,
    busy,
    failure,
    show: () => {
      setBusy(true);
      setFailure(null);
      load()
        .then(setShown, setFailure)
        .finally(() => {
          setBusy(false);
        });
    },
    hide: () => {
      setShown(null);
    },
  };
}
