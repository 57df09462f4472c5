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
  const text = header?.trim() ?? '';
  const suffix = /^bytes=-(\d{1,15})$/.exec(text)?.[1];
  if (suffix !== undefined) return part(Math.max(0, size - Number(suffix)), size, size);
  const [, first, last] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(text) ?? [];
  if (first === undefined) return { kind: 'all' };
  return fromTo(Number(first), lastByte(last, size), size);
}

function lastByte(text: string | undefined, size: number): number {
  return text === undefined || text === '' ? size - 1 : Number(text);
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
