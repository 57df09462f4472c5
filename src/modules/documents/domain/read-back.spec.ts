import { describe, expect, it } from '@jest/globals';
import type { Place } from './document.js';
import { leaksInReadBack } from './read-back.js';

const text = 'Heron woont in Linden.';
const place: Place = {
  number: 1,
  start: 0,
  end: 5,
  type: 'NAME',
  certain: true,
  replacement: 'KN-HERO-NXYZ-1',
  decision: null,
  decisionReason: null,
};
const found = (readBack: string, words: string, places: readonly Place[]) => {
  const start = readBack.indexOf(words);
  const finds = [{ start, end: start + words.length }];
  return leaksInReadBack({ readBack, finds, text, places });
};

describe('what is read back from a served file', () => {
  it('leaks where the vault finds words nobody kept', () => {
    expect(found('auteur: Heron', 'Heron', [])).toHaveLength(1);
    expect(found('auteur: HERON', 'HERON', [{ ...place, decision: 'REPLACE' }])).toEqual(['HERON']);
  });

  it('leaks where words were kept without a reason', () => {
    expect(found('Heron woont', 'Heron', [{ ...place, decision: 'KEEP' }])).toHaveLength(1);
  });

  it('lets pass what a person kept with a reason, however the file writes it', () => {
    const kept: Place = { ...place, decision: 'KEEP', decisionReason: 'een ander met die naam' };

    expect(found('h e r o n', 'h e r o n', [kept])).toEqual([]);
    expect(found('Heronstraat', 'Heronstraat', [kept])).toHaveLength(1);
  });

  it('lets pass what stands there because we put it there', () => {
    expect(found('met KN-HERO-NXYZ-1', 'KN-HERO', [place])).toEqual([]);
  });
});
