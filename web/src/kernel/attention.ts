/** How long after the last touch somebody is still taken to be there, in milliseconds. */
const STAYS_MS = 60_000;
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

let touchedAt = Date.now();

/** Notes whenever somebody touches the page. */
export function watchAttention(): void {
  for (const kind of TOUCHES)
    addEventListener(
      kind,
      () => {
        touchedAt = Date.now();
      },
      { capture: true, passive: true },
    );
}

/** Whether somebody is at the page; what it asks by itself otherwise keeps no session alive. */
export function isAttended(): boolean {
  return Date.now() - touchedAt < STAYS_MS;
}
