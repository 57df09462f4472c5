/** Stretches of a day that do not end after they begin, as places in a list; across midnight is two entries. */
export function reversedHours(
  working: readonly { readonly from: string; readonly to: string }[],
): readonly { readonly pointer: string; readonly code: string }[] {
  return working.flatMap(({ from, to }, index) =>
    to > from ? [] : [{ pointer: `/working/${index}/to`, code: 'before-start' }],
  );
}
