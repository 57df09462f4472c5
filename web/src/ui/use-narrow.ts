import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 60rem)';

/** Whether two columns would not fit beside each other. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(NARROW).matches);
}

function listen(changed: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}
