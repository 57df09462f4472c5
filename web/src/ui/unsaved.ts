import { useEffect, useState } from 'react';

/** Forms in which something was filled in that was not sent. */
const open = new Set<symbol>();

export interface Unsaved {
  readonly filled: () => void;
  readonly sent: () => void;
}

/** What was filled in here is missed by whoever leaves before it was sent; a refused form holds it still. */
export function useUnsaved(refused: boolean): Unsaved {
  const [unsaved] = useState(begin);
  useEffect(() => unsaved.sent, [unsaved]);
  useEffect(() => {
    if (refused) unsaved.filled();
  }, [refused, unsaved]);
  return unsaved;
}

export function isUnsaved(): boolean {
  return open.size > 0;
}

/** For who left on purpose, and for another person at the same window. */
export function forgetUnsaved(): void {
  open.clear();
}

function begin(): Unsaved {
  const key = Symbol('form');
  return {
    filled: () => {
      open.add(key);
    },
    sent: () => {
      open.delete(key);
    },
  };
}
