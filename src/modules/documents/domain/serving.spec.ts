import { describe, expect, it } from '@jest/globals';
import type { Place } from './document.js';
import { findsWithoutPlace, isOpen, isReplaced, isStretchOf } from './places.js';
import { leaksOf, renderServed } from './serving.js';

//                0         1         2         3
//                0123456789012345678901234567890123456
const original = 'Heron woont in Linden, aan de Quartz.';

function aPlace(given: Partial<Place>): Place {
  return {
    number: 1,
    start: 0,
    end: 5,
    type: 'NAME',
    certain: true,
    replacement: 'KN-1',
    decision: null,
    decisionReason: null,
    ...given,
  };
}

describe('served text', () => {
  it('replaces certain places, and doubtful ones only when a person says so', () => {
    const places = [
      aPlace({
        number: 2,
        start: 15,
        end: 21,
        type: 'TOWN',
        certain: false,
        replacement: '[woonplaats]',
        decision: 'REPLACE',
      }),
      aPlace({}),
      aPlace({ number: 3, start: 30, end: 36, certain: false, decision: 'KEEP' }),
    ];

    const served = renderServed(original, places);

    expect(served).toMatchObject({
      text: 'KN-1 woont in [woonplaats], aan de Quartz.',
      replaced: 2,
    });
  });

  it('keeps the words of a certain place that a person keeps', () => {
    expect(renderServed(original, [aPlace({ decision: 'KEEP' })]).text).toBe(original);
  });

  it('is the original where there are no places, and the replacement where there is nothing else', () => {
    expect(renderServed(original, []).text).toBe(original);
    expect(renderServed('Heron', [aPlace({})]).text).toBe('KN-1');
  });
});

describe('last screening', () => {
  const served = renderServed(original, [
    aPlace({ replacement: 'KN-LONGER' }),
    aPlace({ number: 2, start: 30, end: 36, decision: 'KEEP', decisionReason: 'named in public' }),
  ]);

  it('lets pass what a person kept and what we put there ourselves', () => {
    const kept = served.text.indexOf('Quartz');

    expect(
      leaksOf(served, [
        { start: kept, end: kept + 6, type: 'NAME' },
        { start: 0, end: 9, type: 'NAME' },
      ]),
    ).toEqual([]);
  });

  it('asks for a reason when it is sure of what was only doubtful', () => {
    const doubtful = renderServed(original, [
      aPlace({ start: 30, end: 36, certain: false, decision: 'KEEP' }),
    ]);

    expect(leaksOf(doubtful, [{ start: 30, end: 36, type: 'NAME' }])).toEqual([
      { start: 30, end: 36, type: 'NAME' },
    ]);
  });

  it('names other finds by their place in the original', () => {
    const town = served.text.indexOf('Linden');

    expect(leaksOf(served, [{ start: town, end: town + 6, type: 'TOWN' }])).toEqual([
      { start: 15, end: 21, type: 'TOWN' },
    ]);
  });

  it('names the part beside kept words that nobody kept', () => {
    const from = served.text.indexOf('de Quartz');

    expect(leaksOf(served, [{ start: from, end: from + 9, type: 'NAME' }])).toEqual([
      { start: 27, end: 30, type: 'NAME' },
    ]);
  });
});

describe('place', () => {
  it('is open while it is doubtful and undecided', () => {
    expect(isOpen({ certain: false, decision: null })).toBe(true);
    expect(isOpen({ certain: false, decision: 'KEEP' })).toBe(false);
    expect(isOpen({ certain: true, decision: null })).toBe(false);
    expect(isReplaced({ certain: false, decision: null })).toBe(false);
  });

  it('is new when it touches no other by even one character', () => {
    const places = [aPlace({ start: 10, end: 15 }), aPlace({ start: 0, end: 5 })];

    expect(findsWithoutPlace([{ start: 5, end: 10 }], places)).toHaveLength(1);
    expect(findsWithoutPlace([{ start: 4, end: 10 }], places)).toHaveLength(0);
    expect(findsWithoutPlace([{ start: 5, end: 11 }], places)).toHaveLength(0);
    expect(findsWithoutPlace([{ start: 15, end: 16 }], places)).toHaveLength(1);
  });

  it('lies in the text and cuts no character in two', () => {
    expect(isStretchOf('ab', { start: 0, end: 2 })).toBe(true);
    expect(isStretchOf('ab', { start: 0, end: 3 })).toBe(false);
    expect(isStretchOf('ab', { start: 1, end: 1 })).toBe(false);
    expect(isStretchOf('a🙂b', { start: 1, end: 3 })).toBe(true);
    expect(isStretchOf('a🙂b', { start: 2, end: 4 })).toBe(false);
    expect(isStretchOf('a🙂b', { start: 0, end: 2 })).toBe(false);
  });
});
