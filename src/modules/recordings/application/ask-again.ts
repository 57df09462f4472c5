const RECHECK_MS = 3_000;

/**
 * Asks while bytes are sent whether they still may leave, at most once in a few seconds; throws the problem when they may not.
 *
 * Call what it returns before each piece: access that ends, ends the sending too.
 */
export function askAgain(still: () => Promise<boolean>, ended: () => Error): () => Promise<void> {
  let asked = performance.now();
  return async () => {
    if (performance.now() - asked <= RECHECK_MS) return;
    asked = performance.now();
    if (!(await still())) throw ended();
  };
}
