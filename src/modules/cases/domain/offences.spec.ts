import { describe, expect, it } from '@jest/globals';
import { assessOffence, type OffenceArticle } from './offences.js';

const row = (
  statuteVersion: string,
  inForceFrom: string,
  inForceUntil: string | null,
): OffenceArticle => ({
  statuteVersion,
  article: '249',
  labelNl: '',
  labelEn: '',
  inForceFrom,
  inForceUntil,
  toVerify: false,
});
const CATALOGUE = [
  row('SR_OLD_ZEDEN', '1991-12-01', '2024-07-01'),
  row('SR_2024', '2024-07-01', null),
];
const assess = (committedFrom: string, committedUntil: string, article = '249') =>
  assessOffence({ article, committedFrom, committedUntil }, CATALOGUE, '2026-11-23');

describe('offence article', () => {
  it('is the old one up to and including 30 June 2024', () => {
    expect(assess('2024-06-30', '2024-06-30')).toMatchObject({
      article: { statuteVersion: 'SR_OLD_ZEDEN' },
    });
  });

  it('is the new one from 1 July 2024', () => {
    expect(assess('2024-07-01', '2024-07-01')).toMatchObject({
      article: { statuteVersion: 'SR_2024' },
    });
  });

  it('is neither for a period that crosses 1 July 2024', () => {
    expect(assess('2024-06-30', '2024-07-01')).toEqual({ kind: 'not-in-force' });
  });

  it('is unknown for an article that was not in force', () => {
    expect(assess('1990-01-01', '1990-01-01')).toEqual({ kind: 'not-in-force' });
    expect(assess('2024-08-03', '2024-08-03', '244')).toEqual({ kind: 'not-in-force' });
  });

  it('refuses an end before the start, and a day after today', () => {
    expect(assess('2024-08-04', '2024-08-03')).toEqual({ kind: 'order' });
    expect(assess('2026-11-23', '2026-11-23').kind).toBe('known');
    expect(assess('2026-11-23', '2026-11-24')).toEqual({ kind: 'future' });
  });
});
