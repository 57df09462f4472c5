export type AskedRange =
  | { readonly kind: 'all' }
  | { readonly kind: 'part'; readonly from: number; readonly to: number }
  | { readonly kind: 'none' };

/**
 * The part a Range header asks for, half-open. Source: RFC 9110 14.2.
 *
 * What is not a single range of bytes is ignored, as the standard allows: the whole is then sent. `none` means that
 * the part lies behind the end.
 */
export function askedRange(header: string | undefined, size: number): AskedRange {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return { kind: 'all' };
  if (first === '') return part(Math.max(0, size - Number(last)), size, size);
  return fromTo(Number(first), last === '' ? size - 1 : Number(last), size);
}

/** A range that runs backwards is not a range. */
function fromTo(first: number, last: number, size: number): AskedRange {
  return last < first && first < size
    ? { kind: 'all' }
    : part(first, Math.min(last + 1, size), size);
}

function part(from: number, to: number, size: number): AskedRange {
  return from >= size || from >= to ? { kind: 'none' } : { kind: 'part', from, to };
}
