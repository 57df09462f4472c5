import { describe, expect, it } from '@jest/globals';
import { childHours, equipmentFor, suitsChild } from './child-hours.js';

const school = { kind: 'SCHOOL', weekday: 3, from: '08:30', to: '14:30' } as const;
const on = (day: readonly { weekday: number; from: string; to: string }[] | undefined) =>
  (day ?? []).filter(({ weekday }) => weekday === 3).map(({ from, to }) => `${from}-${to}`);

describe('the hours that suit a child', () => {
  it('are all hours when nothing was said', () => {
    expect(childHours(null)).toBeUndefined();
    expect(childHours({ busyHours: [], wishedDaytime: null })).toBeUndefined();
  });

  it('are what school, sleep and the wished part of the day leave', () => {
    const sleep = { kind: 'SLEEP', weekday: 3, from: '13:00', to: '16:00' } as const;
    expect(on(childHours({ busyHours: [sleep, school], wishedDaytime: null }))).toEqual([
      '00:00-08:30',
      '16:00-24:00',
    ]);
    expect(on(childHours({ busyHours: [school], wishedDaytime: 'MORNING' }))).toEqual([
      '00:00-08:30',
    ]);
    expect(on(childHours({ busyHours: [school], wishedDaytime: 'AFTERNOON' }))).toEqual([
      '14:30-24:00',
    ]);
  });

  it('are read on the clock of Amsterdam, to the minute, also on the night it changes', () => {
    const needs = { busyHours: [school], wishedDaytime: null };
    const wednesday = (from: string, to: string) =>
      suitsChild(needs, new Date(`2026-03-04T${from}:00Z`), new Date(`2026-03-04T${to}:00Z`));
    expect(wednesday('13:30', '15:00')).toBe(true);
    expect(wednesday('13:29', '15:00')).toBe(false);
    const summer = { busyHours: [{ ...school, weekday: 7 }], wishedDaytime: null };
    expect(
      suitsChild(summer, new Date('2026-03-29T12:30:00Z'), new Date('2026-03-29T14:00:00Z')),
    ).toBe(true);
    expect(
      suitsChild(summer, new Date('2026-10-25T12:30:00Z'), new Date('2026-10-25T14:00:00Z')),
    ).toBe(false);
  });
});

it('asks rooms for what a child cannot do without', () => {
  expect(equipmentFor({ accessNeeds: ['HEARING', 'AUTISM', 'WHEELCHAIR'] })).toEqual([
    'WHEELCHAIR_ACCESS',
    'INDUCTION_LOOP',
  ]);
  expect(equipmentFor(null)).toEqual([]);
});
