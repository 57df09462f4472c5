/** Whole segments only: an upload stops and goes on at a multiple of this. */
export const PIECE_BYTES = 65_536;

/** One request that brings bytes of an upload. */
export interface SittingFacts {
  /** It was refused or given up: nothing is taken any more. */
  readonly ended: boolean;
  readonly sizeBytes: number;
  readonly receivedBytes: number;
  /** Somebody else is writing and gave a sign of life lately. */
  readonly busy: boolean;
  readonly offset: number;
  /** Bytes this request brings; undefined when it does not say. */
  readonly length: number | undefined;
}

export type SittingVerdict =
  | { readonly kind: 'begin' }
  | { readonly kind: 'complete' }
  | { readonly kind: 'refuse'; readonly because: SittingRefusal };

export type SittingRefusal =
  'upload-ended' | 'offset-wrong' | 'upload-busy' | 'upload-too-large' | 'piece-too-small';

/**
 * Whether bytes may be written now, and from where.
 *
 * A piece that fills no segment and does not reach the end would be dropped and sent again for ever, so it is
 * refused at once. Repeating the last request of a finished upload is no error.
 */
export function decideSitting(facts: SittingFacts): SittingVerdict {
  if (facts.ended) return { kind: 'refuse', because: 'upload-ended' };
  if (facts.offset !== facts.receivedBytes) return { kind: 'refuse', because: 'offset-wrong' };
  if (facts.length !== undefined && facts.offset + facts.length > facts.sizeBytes)
    return { kind: 'refuse', because: 'upload-too-large' };
  if (facts.receivedBytes === facts.sizeBytes) return { kind: 'complete' };
  if (facts.busy) return { kind: 'refuse', because: 'upload-busy' };
  if (isTooSmall(facts)) return { kind: 'refuse', because: 'piece-too-small' };
  return { kind: 'begin' };
}

function isTooSmall({ length, offset, sizeBytes }: SittingFacts): boolean {
  return length !== undefined && length > 0 && length < PIECE_BYTES && offset + length < sizeBytes;
}
