import { describe, expect, it } from '@jest/globals';
import { decideSitting, PIECE_BYTES, type SittingFacts } from './decide-sitting.js';

const facts = (given: Partial<SittingFacts> = {}): SittingFacts => ({
  ended: false,
  sizeBytes: 10 * PIECE_BYTES + 5,
  receivedBytes: 2 * PIECE_BYTES,
  busy: false,
  offset: 2 * PIECE_BYTES,
  length: PIECE_BYTES,
  ...given,
});
const refused = (because: string) => ({ kind: 'refuse', because });

describe('a request that brings bytes', () => {
  it('begins where the upload stopped', () => {
    expect(decideSitting(facts())).toEqual({ kind: 'begin' });
    expect(decideSitting(facts({ receivedBytes: 0, offset: 0, length: undefined }))).toEqual({
      kind: 'begin',
    });
  });

  it('is refused one byte before and one byte after that place', () => {
    expect(decideSitting(facts({ offset: 2 * PIECE_BYTES - 1 }))).toEqual(refused('offset-wrong'));
    expect(decideSitting(facts({ offset: 2 * PIECE_BYTES + 1 }))).toEqual(refused('offset-wrong'));
  });

  it('may bring exactly what is missing and not a byte more', () => {
    expect(decideSitting(facts({ length: 8 * PIECE_BYTES + 5 }))).toEqual({ kind: 'begin' });
    expect(decideSitting(facts({ length: 8 * PIECE_BYTES + 6 }))).toEqual(
      refused('upload-too-large'),
    );
  });

  it('brings at least one whole segment, unless it reaches the end', () => {
    expect(decideSitting(facts({ length: PIECE_BYTES - 1 }))).toEqual(refused('piece-too-small'));
    expect(
      decideSitting(
        facts({ receivedBytes: 10 * PIECE_BYTES, offset: 10 * PIECE_BYTES, length: 5 }),
      ),
    ).toEqual({ kind: 'begin' });
    expect(
      decideSitting(
        facts({ receivedBytes: 10 * PIECE_BYTES, offset: 10 * PIECE_BYTES, length: 4 }),
      ),
    ).toEqual(refused('piece-too-small'));
  });

  it('waits while another program is writing', () => {
    expect(decideSitting(facts({ busy: true }))).toEqual(refused('upload-busy'));
  });

  it('may repeat the end of a finished upload, and nothing after a rejection', () => {
    const end = 10 * PIECE_BYTES + 5;
    expect(decideSitting(facts({ receivedBytes: end, offset: end, length: 0 }))).toEqual({
      kind: 'complete',
    });
    expect(decideSitting(facts({ receivedBytes: end, offset: end, length: 1 }))).toEqual(
      refused('upload-too-large'),
    );
    expect(
      decideSitting(facts({ ended: true, receivedBytes: end, offset: end, length: 0 })),
    ).toEqual(refused('upload-ended'));
  });
});
