import { describe, expect, it } from '@jest/globals';
import type { ChildIdentity } from './identity.js';
import { IDENTITY_FIELDS } from './purposes.js';
import { fieldLines } from './shown-fields.js';

const IDENTITY: ChildIdentity = {
  callName: 'Wende',
  givenNames: ['Wende', 'Iris'],
  prefix: 'van der',
  surname: 'Zilverschoon',
  dateOfBirth: '2016-03-04',
  placeOfBirth: '',
  bsn: '999900006',
  address: {
    street: 'Koolmeeslaan',
    number: '3',
    addition: 'a',
    postcode: '1234 AB',
    town: 'Elst',
  },
  nicknames: [],
  phones: ['06-00000001'],
  emails: [],
  handles: [],
  school: null,
  parents: [
    {
      role: 'moeder',
      givenName: 'Iris',
      prefix: '',
      surname: 'Larix',
      phones: ['06-00000002'],
      emails: [],
    },
  ],
  siblings: [],
};

describe('a shown identity', () => {
  it('holds the fields that were asked and none besides', () => {
    expect(fieldLines(IDENTITY, ['callName'])).toEqual([{ field: 'callName', lines: ['Wende'] }]);
    expect(fieldLines(IDENTITY, [])).toEqual([]);
  });

  it('writes each field as people write it', () => {
    expect(
      fieldLines(IDENTITY, ['givenNames', 'surname', 'dateOfBirth', 'address', 'parents']),
    ).toEqual([
      { field: 'givenNames', lines: ['Wende Iris'] },
      { field: 'surname', lines: ['van der Zilverschoon'] },
      { field: 'dateOfBirth', lines: ['2016-03-04'] },
      { field: 'address', lines: ['Koolmeeslaan 3a', '1234 AB Elst'] },
      { field: 'parents', lines: ['moeder: Iris Larix · 06-00000002'] },
    ]);
  });

  it('says with an empty list that nothing is known', () => {
    const shown = fieldLines({ ...IDENTITY, address: null, dateOfBirth: null }, [
      ...IDENTITY_FIELDS,
    ]);
    const empty = shown.filter(({ lines }) => lines.length === 0).map(({ field }) => field);

    expect(shown).toHaveLength(IDENTITY_FIELDS.length);
    expect(empty).toEqual([
      'dateOfBirth',
      'placeOfBirth',
      'address',
      'emails',
      'handles',
      'nicknames',
      'school',
      'siblings',
    ]);
  });
});
