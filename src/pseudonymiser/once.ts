/**
 * Works something out once for what is prepared once, and remembers it for as long as that lives.
 *
 * A text is read in blocks, and an identity is used for many texts: what follows from it alone is not worked out for each.
 */
export function once<K extends object, T>(work: (prepared: K) => T): (prepared: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (prepared) => {
    const before = known.get(prepared);
    if (before !== undefined) return before.made;
    const made = work(prepared);
    known.set(prepared, { made });
    return made;
  };
}
