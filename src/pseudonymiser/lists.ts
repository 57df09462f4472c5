/** Adds to the list of a key. */
export function addTo<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

/** Several maps of lists as one. */
export function mergeLists<K, T>(maps: readonly ReadonlyMap<K, readonly T[]>[]): Map<K, T[]> {
  const merged = new Map<K, T[]>();
  for (const map of maps)
    for (const [key, list] of map) for (const value of list) addTo(merged, key, value);
  return merged;
}
