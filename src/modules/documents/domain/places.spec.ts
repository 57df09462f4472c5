import { describe, expect, it } from '@jest/globals';
import { placesTyingChildren } from './places.js';

const place = (replacement: string, start = 10, end = 16) =>
  ({ number: 3, start, end, type: 'RELATIVE_NAME', replacement }) as const;
const find = (replacement: string, type: 'NAME' | 'RELATIVE_NAME' | 'TOWN' = 'NAME') => ({
  start: 10,
  end: 16,
  type,
  replacement,
});

describe('a place that says whose relative somebody is', () => {
  it('says the number of that person once it has one', () => {
    expect(placesTyingChildren([find('KN-2')], [place('[broer van KN-1]')])).toEqual([
      { number: 3, type: 'NAME', replacement: 'KN-2' },
    ]);
  });

  it('says nothing of whose, once it is family of two children', () => {
    const mother = find('[moeder]', 'RELATIVE_NAME');

    expect(placesTyingChildren([mother], [place('[moeder van KN-1]')])).toMatchObject([
      { type: 'RELATIVE_NAME', replacement: '[moeder]' },
    ]);
  });

  it('stays while the finds say it too, in other words, of something else or nowhere', () => {
    const marked = place('[familielid van KN-1]');

    expect(placesTyingChildren([find('[broer van KN-1]', 'RELATIVE_NAME')], [marked])).toEqual([]);
    expect(placesTyingChildren([find('[woonplaats]', 'TOWN')], [marked])).toEqual([]);
    expect(placesTyingChildren([], [marked])).toEqual([]);
    expect(placesTyingChildren([find('KN-2')], [place('[adres]')])).toEqual([]);
  });

  it('is touched by a find that shares a sign with it, and not by one beside it', () => {
    expect(placesTyingChildren([find('KN-2')], [place('[zus van KN-1]', 15, 20)])).toHaveLength(1);
    expect(placesTyingChildren([find('KN-2')], [place('[zus van KN-1]', 16, 20)])).toEqual([]);
    expect(placesTyingChildren([find('KN-2')], [place('[zus van KN-1]', 4, 10)])).toEqual([]);
  });
});
