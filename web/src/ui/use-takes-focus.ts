import { type RefObject, useEffect, useRef } from 'react';

/** What comes in the place of what was pressed takes the keyboard over, and is in sight; where something has it already, nothing happens. */
export function useTakesFocus<E extends HTMLElement>(part?: string): RefObject<E | null> {
  const place = useRef<E>(null);
  useEffect(() => {
    const taker = part === undefined ? place.current : place.current?.querySelector<E>(part);
    if (document.activeElement !== document.body || taker == null) return;
    taker.focus({ preventScroll: true });
    taker.scrollIntoView({ block: 'center' });
  }, [part]);
  return place;
}
