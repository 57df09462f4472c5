import { describe, expect, it } from '@jest/globals';
import { carryOver, type EarlierPlace } from './carry-over.js';

const TEXT = 'Tante Bep zag Bibi bij de kerk. De kerk was dicht.';
const AT = new Date('2026-03-01T10:00:00Z');
const stretch = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const find = (words: string, more: object = {}) => ({
  ...stretch(words),
  type: 'NAME' as const,
  certain: false,
  reason: 'near-name',
  replacement: 'KN-1',
  ...more,
});
const decided = (words: string, more: Partial<EarlierPlace> = {}): EarlierPlace => {
  const { start, end } = stretch(words);
  return {
    ...find(words),
    foundBy: 'ENGINE',
    decision: 'REPLACE',
    decidedAt: AT,
    decidedById: 'who',
    decisionReason: null,
    cutsOff: false,
    foundStart: start,
    foundEnd: end,
    ...more,
  };
};
const byHand = (words: string, more: Partial<EarlierPlace> = {}) =>
  decided(words, {
    foundBy: 'PERSON',
    type: 'INSTITUTION',
    reason: 'by-hand',
    replacement: '[gebouw]',
    ...more,
  });
const certain = { certain: true, reason: 'known-name' };

describe('a place marked by hand', () => {
  it('stands again where nothing is found, by the same hand and in the same words', () => {
    const kerk = byHand('kerk');

    expect(carryOver(TEXT, [find('Bibi')], [kerk])).toEqual([
      expect.objectContaining({ ...stretch('Bibi'), decision: null, decidedBefore: null }),
      { ...kerk, decidedBefore: null },
    ]);
  });

  it('answers a doubt about exactly these words', () => {
    const bibi = byHand('Bibi');

    expect(carryOver(TEXT, [find('Bibi')], [bibi])).toEqual([{ ...bibi, decidedBefore: null }]);
  });

  it('gives way to what is certain now, and says so where other words stood there', () => {
    expect(carryOver(TEXT, [find('Bibi', certain)], [byHand('Bibi')])).toMatchObject([
      { ...stretch('Bibi'), replacement: 'KN-1', decision: null, decidedBefore: 'REPLACE' },
    ]);
    expect(
      carryOver(TEXT, [find('Bibi', certain)], [byHand('Bibi', { replacement: 'KN-1' })]),
    ).toMatchObject([{ decidedBefore: null }]);
  });

  it('is asked again for the words that today’s finds leave, one letter or more', () => {
    const around = byHand('Tante Bep zag Bibi');

    expect(carryOver(TEXT, [find('Bep', certain)], [around])).toMatchObject([
      { ...stretch('Tante '), certain: false, decision: null, decidedBefore: 'REPLACE' },
      { ...stretch('Bep'), foundBy: 'ENGINE', decidedBefore: 'REPLACE' },
      {
        start: 9,
        end: 18,
        foundBy: 'PERSON',
        reason: 'by-hand-before',
        replacement: '[gebouw]',
        decision: null,
      },
    ]);
    expect(carryOver(TEXT, [find('Bibi', certain)], [byHand('Bibi ')])).toHaveLength(1);
  });

  it('is gone where its hand took it back, but for words under a black area', () => {
    const kept = { decision: 'KEEP' } as const;

    expect(carryOver(TEXT, [], [byHand('kerk', kept)])).toEqual([]);
    expect(carryOver(TEXT, [], [byHand('kerk', { ...kept, reason: 'under-area' })])).toMatchObject([
      kept,
    ]);
    expect(carryOver(TEXT, [find('kerk')], [byHand('kerk', kept)])).toMatchObject([
      { decision: null, decidedBefore: null },
    ]);
  });
});

describe('a decision about what was found', () => {
  const kept = { decision: 'KEEP', decisionReason: 'Dit is de bloem.' } as const;

  it('stands again where the same is found for the same reason', () => {
    expect(carryOver(TEXT, [find('Bibi')], [decided('Bibi', kept)])).toMatchObject([
      { ...kept, decidedAt: AT, decidedById: 'who', decidedBefore: null },
    ]);
  });

  it.each([
    ['certain', certain],
    ['found for another reason', { reason: 'nickname-in-context' }],
    ['of another child', { replacement: 'KN-2' }],
    ['another kind of data', { type: 'SCHOOL' as const }],
  ])('to keep words is asked again when they are %s', (_, more) => {
    expect(carryOver(TEXT, [find('Bibi', more)], [decided('Bibi', kept)])).toMatchObject([
      { decision: null, decidedBefore: 'KEEP' },
    ]);
  });

  it('to replace words stands in the words of today', () => {
    const other = { reason: 'learned-name', replacement: 'KN-2' };

    expect(carryOver(TEXT, [find('Bibi', other)], [decided('Bibi')])).toMatchObject([
      { decision: 'REPLACE', ...other },
    ]);
  });

  it('to replace words stands where nobody finds them any more; a kept doubt is gone', () => {
    expect(carryOver(TEXT, [], [decided('Bibi')])).toMatchObject([{ decision: 'REPLACE' }]);
    expect(carryOver(TEXT, [], [decided('Bibi', kept)])).toEqual([]);
  });

  it('says nothing where what was replaced is certain now', () => {
    expect(carryOver(TEXT, [find('Bibi', certain)], [decided('Bibi')])).toMatchObject([
      { decision: null, decidedBefore: null },
    ]);
  });

  it('has its edges where they were moved, unless something else is found there now', () => {
    const { start, end } = stretch('Bibi');
    const wider = decided('Bibi', { start: stretch('zag Bibi').start, end });
    const part = decided('Bibi', { end: start + 2, cutsOff: true });

    expect(carryOver(TEXT, [find('Bibi')], [wider])).toMatchObject([
      { start: wider.start, end, foundStart: start, foundEnd: end, decision: 'REPLACE' },
    ]);
    expect(carryOver(TEXT, [find('Bibi')], [part])).toMatchObject([{ end: start + 2 }]);
    expect(carryOver(TEXT, [find('zag', certain), find('Bibi')], [wider])).toMatchObject([
      { ...stretch('zag'), decidedBefore: null },
      { ...stretch('Bibi'), decision: null, decidedBefore: 'REPLACE' },
    ]);
    expect(carryOver(TEXT, [find('Bibi', { reason: 'x' })], [part])).toMatchObject([
      { start, end, decision: null },
    ]);
  });
});

it('INV-DOC-18 leaves nothing open that was decided when nothing new is known, and overlaps nowhere', () => {
  const finds = [find('Bep'), find('Bibi', certain), find('dicht')];
  const before = [decided('Bep'), byHand('kerk'), decided('dicht', { decision: 'KEEP' })];

  const places = carryOver(TEXT, finds, before);

  expect(places.filter((place) => !place.certain && place.decision === null)).toEqual([]);
  expect(places.map(({ start }) => start)).toEqual(
    ['Bep', 'Bibi', 'kerk', 'dicht'].map((words) => stretch(words).start),
  );
});
