import { useState } from 'react';
import type { PlayGrant } from './recording-queries.js';

/** Why a player stopped: the leave to watch has ended, or the film itself does not play. */
export type Trouble = 'ended' | 'medium';

export interface TroubleSeen {
  readonly trouble: Trouble | null;
  readonly onBroken: () => void;
}

/** A player does not say why it stopped; the server is asked whether the leave still stands. */
export function useTrouble({ contentUrl }: PlayGrant): TroubleSeen {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  return {
    trouble,
    onBroken: () => {
      fetch(contentUrl, { method: 'HEAD', cache: 'no-store' }).then(
        ({ ok }) => {
          setTrouble(ok ? 'medium' : 'ended');
        },
        // Without a connection nothing is known; the note of the player names both.
        () => undefined,
      );
    },
  };
}
