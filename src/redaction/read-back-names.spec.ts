import { describe, expect, it } from '@jest/globals';
import { asWritten } from './read-back-names.js';

describe('a name of a thing as it is screened', () => {
  it('says its words together and each alone', () => {
    expect(asWritten('XZonnevlinderHand').split('\n')).toEqual([
      'XZonnevlinderHand',
      'X Zonnevlinder Hand',
      'Zonnevlinder',
      'Hand',
    ]);
    expect(asWritten('ABCDEF+zonne_vlinder').split('\n')).toEqual([
      'ABCDEF+zonne_vlinder',
      'ABCDEF zonne vlinder',
      'ABCDEF',
      'zonne',
      'vlinder',
    ]);
  });

  it('is said once when it is one word', () => {
    expect(asWritten('Helvetica')).toBe('Helvetica');
  });
});
