import { useState } from 'react';

/** A second press within this time is the other half of a double click: half a second, as most systems count it. */
const TWICE_MS = 500;

export interface Once {
  /** Whether a press at this moment (milliseconds, by the clock of its event) is one of its own. */
  readonly isOwn: (atMs: number) => boolean;
  /** Something was changed in between, so that the next press is one of its own in any case. */
  readonly changed: () => void;
}

/** Lets one press of a double click through: what is sent twice would be refused, and somebody be told off who did right. */
export function useOnce(): Once {
  const [once] = useState(begin);
  return once;
}

function begin(): Once {
  let lastMs = Number.NEGATIVE_INFINITY;
  return {
    isOwn: (atMs) => {
      const own = atMs - lastMs > TWICE_MS;
      if (own) lastMs = atMs;
      return own;
    },
    changed: () => {
      lastMs = Number.NEGATIVE_INFINITY;
    },
  };
}
