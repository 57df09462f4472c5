import type { BrowserContext, Page } from 'playwright-core';

/** `ONTZIEN_TEST_LATENCY_MS=400`: up to so many milliseconds; `700-700`: always as many. */
const LATENCY = /^(?:(\d+)-)?(\d+)$/;

/**
 * Lets a page wait for the answers of the server, each for a time of its own, so that one asked later may come first.
 *
 * Only what the page itself asks with `fetch` waits: a request of a player, a worker or a link goes its own way, and
 * no answer is read or kept by the test. The times follow from `ONTZIEN_TEST_LATENCY_SEED`.
 */
export async function slowLine(context: BrowserContext): Promise<void> {
  const asked = process.env['ONTZIEN_TEST_LATENCY_MS'];
  if (asked === undefined || asked === '') return;
  const [, least = '0', most] = LATENCY.exec(asked) ?? [];
  if (most === undefined)
    throw new Error(`ONTZIEN_TEST_LATENCY_MS is no number of milliseconds: ${asked}`);
  const seed = Number(process.env['ONTZIEN_TEST_LATENCY_SEED'] ?? '1');
  await context.addInitScript(delayed(Number(least), Number(most), seed));
}

/** How many answers the page waits for, of which the browser itself knows nothing. */
export async function heldBack(page: Page): Promise<number> {
  if ((process.env['ONTZIEN_TEST_LATENCY_MS'] ?? '') === '') return 0;
  return Number(await page.evaluate('globalThis.heldBack ?? 0').catch(() => 1));
}

/** Half of the time passes before the server hears of it, half after it has answered. */
function delayed(least: number, most: number, seed: number): string {
  return `{
    const plain = globalThis.fetch.bind(globalThis);
    let state = ${String(seed)} >>> 0;
    const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    globalThis.fetch = async (input, init) => {
      const address = new URL(input instanceof Request ? input.url : input, location.href);
      if (!address.pathname.startsWith('/api/v1')) return plain(input, init);
      const half = (${String(least)} + next() * ${String(most - least)}) / 2;
      globalThis.heldBack = (globalThis.heldBack ?? 0) + 1;
      try {
        await pause(half);
        const answer = await plain(input, init);
        await pause(half);
        return answer;
      } finally {
        globalThis.heldBack -= 1;
      }
    };
  }`;
}
