import { describe, expect, it } from '@jest/globals';
import { childrenTogether } from './children-together.js';
import { type ChildIdentity, NOBODY, type Relative } from './identity.js';

const relative = (role: string, givenName: string, surname: string): Relative => ({
  role,
  givenName,
  prefix: '',
  surname,
  phones: ['0687654321'],
  emails: [],
});
const child = (callName: string, surname: string, more: Partial<ChildIdentity> = {}) => ({
  ...NOBODY,
  callName,
  givenNames: [callName],
  surname,
  ...more,
});
const together = (one: ChildIdentity, other: ChildIdentity) =>
  childrenTogether([
    { number: 'KN-1', identity: one },
    { number: 'KN-2', identity: other },
  ]);

describe('children of one case', () => {
  it('are not searched for as brother or sister of the other, whose telephone is still known', () => {
    const one = child('Fleurtje', 'Boterbloem', {
      siblings: [relative('broer', 'JÖRRIT', 'Boterbloem'), relative('broer', 'Sil', 'Boterbloem')],
    });

    const [first, second] = together(one, child('Jorrit', 'Boterbloem'));

    expect(first?.versions[0]?.siblings).toEqual([
      { ...relative('broer', '', ''), phones: ['0687654321'] },
      relative('broer', 'Sil', 'Boterbloem'),
    ]);
    expect([first?.related, second?.related]).toEqual([true, true]);
  });

  it('are known by an earlier name too', () => {
    const one = child('Fleurtje', 'Boterbloem', { siblings: [relative('broer', 'Jorrit', '')] });
    const other = child('Joris', 'Boterbloem', {
      formerly: [{ identity: child('Jorrit', 'Boterbloem'), until: '2026-01-01', changeId: '1' }],
    });

    expect(together(one, other)[0]?.versions[0]?.siblings[0]?.givenName).toBe('');
  });

  it('are family by a parent of both, and strangers with equal first names or without names', () => {
    const mother = relative('moeder', 'Marit', 'Oosterwolde');
    const nameless = relative('moeder', '', '');
    const one = child('Fleurtje', 'Boterbloem', { parents: [mother, nameless] });

    expect(together(one, child('Jorrit', 'Klaproos', { parents: [mother] }))[0]?.related).toBe(
      true,
    );
    expect(together(one, child('Fleurtje', 'Klaproos', { parents: [nameless] }))[0]?.related).toBe(
      false,
    );
    const sibling = child('Sil', 'Anders', { siblings: [relative('zus', 'Fleurtje', 'Klaproos')] });
    expect(together(one, sibling)[0]?.related).toBe(false);
  });

  it('is alone as it is', () => {
    const identity = child('Fleurtje', 'Boterbloem', { siblings: [relative('broer', 'Sil', '')] });

    expect(childrenTogether([{ number: 'KN-1', identity }])).toEqual([
      { number: 'KN-1', versions: [identity], related: false },
    ]);
  });
});
