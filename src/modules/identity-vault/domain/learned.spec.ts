import { describe, expect, it } from '@jest/globals';
import type { ChildAddress, ChildIdentity } from './identity.js';
import { everyVersion, fieldOf, LEARNED_KINDS, withLearned } from './learned.js';

const HOME: ChildAddress = {
  street: 'Koolmeeslaan',
  number: '3',
  addition: '',
  postcode: '1234AB',
  town: 'Elst',
};
const IDENTITY: ChildIdentity = {
  callName: 'Wende',
  givenNames: ['Wende'],
  prefix: '',
  surname: 'Zilverschoon',
  dateOfBirth: null,
  placeOfBirth: '',
  bsn: '',
  address: HOME,
  nicknames: ['Wen'],
  phones: [],
  emails: [],
  handles: [],
  school: { name: 'De Kraanvogel', class: '' },
  parents: [],
  siblings: [],
};

describe('what the vault learns', () => {
  it('is added to what it knew', () => {
    expect(withLearned(IDENTITY, { kind: 'NICKNAME', value: ' Wendel ' })?.nicknames).toEqual([
      'Wen',
      'Wendel',
    ]);
    expect(withLearned(IDENTITY, { kind: 'HANDLE', value: 'wende2012' })?.handles).toEqual([
      'wende2012',
    ]);
  });

  it('is nothing new when it differs in case and spaces only', () => {
    const school = { name: 'de kraanvogel', class: 'groep 6' };

    expect(withLearned(IDENTITY, { kind: 'NICKNAME', value: 'WEN' })).toBeUndefined();
    expect(withLearned(IDENTITY, { kind: 'SCHOOL', school })).toBeUndefined();
    expect(
      withLearned(IDENTITY, { kind: 'ADDRESS', address: { ...HOME, postcode: '1234 ab' } }),
    ).toBeUndefined();
  });

  it('takes the place of a former address or school, which is not forgotten', () => {
    const moved = withLearned(IDENTITY, { kind: 'ADDRESS', address: { ...HOME, number: '5' } });
    const both = withLearned(moved ?? IDENTITY, {
      kind: 'SCHOOL',
      school: { name: 'De Reiger', class: '' },
    });
    const versions = everyVersion(both ?? IDENTITY);

    expect(versions.map(({ address }) => address?.number)).toEqual(['5', '3', '5']);
    expect(versions.map(({ school }) => school?.name)).toEqual([
      'De Reiger',
      'De Reiger',
      'De Kraanvogel',
    ]);
  });

  it('is screened in one version while nothing changed, also when nothing was known', () => {
    const empty = { ...IDENTITY, address: null, school: null };
    const moved = withLearned(empty, { kind: 'ADDRESS', address: HOME });
    const placed = withLearned(empty, { kind: 'SCHOOL', school: { name: 'De Reiger', class: '' } });

    expect(everyVersion(IDENTITY)).toEqual([IDENTITY]);
    expect(everyVersion(moved ?? IDENTITY)).toHaveLength(1);
    expect(everyVersion(placed ?? IDENTITY)).toHaveLength(1);
  });

  it('belongs to one field of the record', () => {
    expect(LEARNED_KINDS.map(fieldOf)).toEqual([
      'nicknames',
      'phones',
      'emails',
      'handles',
      'school',
      'address',
    ]);
  });
});
