import { matchRoutes, type RouteObject } from 'react-router';

/** Screens that are being fetched before anybody asked for them. */
let ahead = 0;

/**
 * Fetches the screen behind a link as soon as somebody points at it or comes to it by keyboard.
 *
 * Only the screen, never what it shows: reading a case is noted as a look, and pointing at a link is none.
 */
export function fetchScreensAhead(routes: RouteObject[]): void {
  const fetchAhead = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.origin !== window.location.origin) return;
    for (const { route } of matchRoutes(routes, link.pathname) ?? [])
      if (typeof route.lazy === 'function') void fetched(route.lazy);
  };
  document.addEventListener('pointerover', fetchAhead, { passive: true });
  document.addEventListener('focusin', fetchAhead);
}

async function fetched(lazy: () => Promise<unknown>): Promise<void> {
  ahead += 1;
  // Whoever follows the link is told; pointing at it is not worth a word.
  await lazy().catch(() => undefined);
  ahead -= 1;
}

/**
 * A page that was open while a new version was put in place asks for scripts that are gone: it starts again.
 *
 * Not where the server is away, which would leave nothing at all, and not where nobody asked for the screen.
 */
export function startAgainOnNewVersion(): void {
  window.addEventListener('vite:preloadError', (event) => {
    event.preventDefault();
    if (ahead > 0) return;
    void fetch('/', { method: 'HEAD', cache: 'no-store' })
      .then(({ ok }) => {
        if (ok) window.location.reload();
      })
      .catch(() => undefined);
  });
}
