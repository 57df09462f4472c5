import { describe, expect, it } from '@jest/globals';
import { deletionsOf, isOneEditAway, likeness, soundOf, trigramsOf } from './spelling.js';

describe('spelling', () => {
  it.each([
    ['sigaret', 'cigaret'],
    ['trein', 'trijn'],
    ['blauw', 'blouw'],
    ['hond', 'hont'],
    ['vlag', 'flag'],
  ])('hears %s and %s as one', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });

  it('keeps long and short vowels apart', () => {
    expect(soundOf('boos')).not.toBe(soundOf('bos'));
  });

  it.each([
    ['scooter', 'scoter', true],
    ['pistool', 'pistoel', true],
    ['mes', 'mesj', true],
    ['mes', 'mes', true],
    ['mes', 'bus', false],
    ['fiets', 'ietsje', false],
  ])('tells of %s and %s whether they are one letter apart', (one, other, apart) => {
    expect(isOneEditAway(one, other)).toBe(apart);
  });

  it('lists what is left when one letter is taken away', () => {
    expect(deletionsOf('mes')).toEqual(['es', 'ms', 'me']);
  });

  it('finds a word more like itself than like another', () => {
    const capuchon = trigramsOf('capuchon');

    expect(likeness(capuchon, capuchon)).toBe(1);
    expect(likeness(capuchon, trigramsOf('capuson'))).toBeGreaterThan(0.5);
    expect(likeness(capuchon, trigramsOf('brommer'))).toBeLessThan(0.2);
  });
});
