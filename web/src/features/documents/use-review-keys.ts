import { useEffect, useState } from 'react';

/** What each key does, by its letter; whether Shift was held comes with it. */
export type Keys = Readonly<Record<string, (shift: boolean) => void>>;

const CHOICE = 'ontzien.review-keys';
/** Keys that only move; held down they go on, where an act is done once. */
const MOVES: ReadonlySet<string> = new Set(['j', 'k']);
const TYPED = 'input, select, textarea';

/**
 * Single keys, but never while somebody types or a dialog is open.
 *
 * Whoever works by voice or hits keys by accident turns them off (WCAG 2.1.4); Escape leaves a field, so that they work again.
 */
export function useReviewKeys(keys: Keys) {
  const [on, setOn] = useState(readChoice);
  useEffect(() => {
    if (!on) return;
    function pressed(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target instanceof HTMLElement ? event.target : null;
      if (at !== null && at.closest('dialog') !== null) return;
      if (at !== null && at.closest(TYPED) !== null) {
        if (event.key === 'Escape') at.blur();
        if (!isSwitch(at)) return;
      }
      const key = event.key.toLowerCase();
      const act = keys[key];
      if (act === undefined || (event.repeat && !MOVES.has(key))) return;
      event.preventDefault();
      act(event.shiftKey);
    }
    window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('keydown', pressed);
    };
  });
  return {
    on,
    turn: (next: boolean) => {
      keepChoice(next);
      setOn(next);
    },
  };
}

/** Letters mean nothing to a checkbox or a radio button. */
function isSwitch(at: HTMLElement): boolean {
  return at instanceof HTMLInputElement && (at.type === 'checkbox' || at.type === 'radio');
}

function readChoice(): boolean {
  try {
    return window.localStorage.getItem(CHOICE) !== 'off';
  } catch {
    return true;
  }
}

// A browser may refuse storage; the choice then lasts as long as the page.
function keepChoice(on: boolean): void {
  try {
    window.localStorage.setItem(CHOICE, on ? 'on' : 'off');
  } catch {
    return;
  }
}
