import { describe, expect, it } from '@jest/globals';
import { HAND_TYPES, PLACE_TYPES, type PlaceType } from './document.js';
import { mayStand, replacementFor } from './replacements.js';

const CHILD = { childNumber: 'KN-7F3K-9QWD-H', bandAtEvent: 'AGE_9_11' };

describe('what stands in the place of data that a person marked', () => {
  it('is the number of the child, a role of a relative, an age at the event', () => {
    expect(replacementFor('NAME', CHILD)).toBe('KN-7F3K-9QWD-H');
    expect(replacementFor('RELATIVE_NAME', CHILD)).toBe('[familielid van KN-7F3K-9QWD-H]');
    expect(replacementFor('RELATIVE_NAME', CHILD, 'stiefvader')).toBe(
      '[stiefvader van KN-7F3K-9QWD-H]',
    );
    expect(replacementFor('DOB', CHILD)).toBe('[geboortedatum: leeftijd 9–11]');
    expect(replacementFor('DOB', { ...CHILD, bandAtEvent: undefined })).toBe('[geboortedatum]');
  });

  it('is a word of its own for every other kind, so that the text can be read', () => {
    const others = PLACE_TYPES.filter((type) => !['NAME', 'RELATIVE_NAME', 'DOB'].includes(type));
    const words = others.map((type) => replacementFor(type, CHILD));

    expect(new Set(words).size).toBe(others.length);
    for (const word of words) expect(word).toMatch(/^\[\p{L}[^[\]]+\]$/u);
  });

  it('is what the person chose for what has no fixed words', () => {
    expect(replacementFor('PERSON', CHILD, 'getuige 2')).toBe('[getuige 2]');
    expect(replacementFor('OTHER', CHILD, 'huisdier')).toBe('[huisdier]');
  });
});

describe('words of one’s own', () => {
  it.each<PlaceType>(['RELATIVE_NAME', ...HAND_TYPES])('may stand for %s', (type) => {
    expect(mayStand('verhoorder 4711', type)).toBe(true);
  });

  it.each<PlaceType>(['NAME', 'DOB', 'BSN', 'SCHOOL', 'OTHER_ID'])(
    'may not stand for %s, whose words are fixed',
    (type) => {
      expect(mayStand('getuige 2', type)).toBe(false);
    },
  );

  it.each(['broer van KN-7F3K-9QWD-H', 'kn 7f3k', 'KN7F3K9QWDH'])(
    'tie no two children together: %s',
    (words) => {
      expect(mayStand(words, 'RELATIVE_NAME')).toBe(false);
    },
  );

  it('may begin as a child number does', () => {
    expect(mayStand('KNMG-arts', 'PERSON')).toBe(true);
    expect(mayStand('kn.', 'PERSON')).toBe(true);
  });
});
