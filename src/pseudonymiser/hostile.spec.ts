import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileIdentity, findIdentifiers, pseudonymise } from './index.js';

const identity = compileIdentity({
  childNumber: 'KN-1',
  callName: 'Tess',
  surname: 'Kramer',
  prefix: 'van',
  dateOfBirth: '2012-07-09',
  bsn: '999905752',
  phones: ['0612345701'],
  emails: ['tess@voorbeeld.nl'],
  address: { street: 'Oude Kerkstraat', number: '8', postcode: '2613 AH', town: 'Delft' },
});

/** Processor time, the best of three: what else the machine does must not look like growth. */
function seconds(text: string, known = identity): number {
  const runs = [1, 2, 3].map(() => {
    const from = process.cpuUsage();
    findIdentifiers(text, [known]);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1_000_000;
  });
  return Math.min(...runs);
}

const TEN_MEGABYTES = 10_000_000;

function lineOf(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

describe('hostile text', () => {
  // Quadratic work on ten million characters would not end within the limit, however quiet the machine.
  test.each([
    ['one word', 'x', 0],
    [
      'prose without a line end',
      'Toen zag Tess van Kramer dat de fiets van de buurman weg was. ',
      1,
    ],
  ])(
    'a 10 MB line of %s is read to its end',
    (_, unit, mentions) => {
      const line = lineOf(unit, TEN_MEGABYTES);

      expect(findIdentifiers(line, [identity])).toHaveLength(
        mentions * (line.length / unit.length),
      );
    },
    240_000,
  );

  test.each([
    'tess',
    'T ',
    '9 ',
    '9',
    '@a.',
    'a.b@',
    'van de ',
    'Tess-',
    "Tess' ",
    '9 juli ',
    'a@b.nl,',
    'mr. A. ',
    'Aaa Bbb ',
    'Delft ',
    '1-2-',
    'T-\n',
    'moeder Xaa ',
  ])('nothing is quadratic in repetitions of %j', (unit) => {
    seconds(lineOf(unit, 10_000));
    const [once, fourfold] = [seconds(lineOf(unit, 10_000)), seconds(lineOf(unit, 40_000))];

    expect(fourfold).toBeLessThan(once * 10 + 0.3);
  });

  test('an identity of twenty thousand names costs no work anew for each block', () => {
    const letters = (at: number): string =>
      Array.from(String(at).padStart(5, '0'), (figure) => 'bcdfghjkmn'.charAt(Number(figure))).join(
        '',
      );
    const nicknames = Array.from({ length: 20_000 }, (_, at) => `Xq${letters(at)}`);
    const crowd = compileIdentity({ childNumber: 'KN-2', nicknames });
    const prose = lineOf('Toen zag de buurman dat de fiets weg was. ', 400_000);

    expect(findIdentifiers(prose, [crowd])).toHaveLength(0);
    expect(seconds(prose, crowd)).toBeLessThan(seconds(prose) * 10 + 0.5);
  });

  test('twice the text costs about twice the time', () => {
    const unit = 'Tess van Kramer 06 12345701 en 9 juli 2012 T E S S @a.b ';
    seconds(unit.repeat(2_000));
    const [once, twice] = [seconds(unit.repeat(5_000)), seconds(unit.repeat(10_000))];

    expect(twice).toBeLessThan(once * 4 + 0.2);
  });

  test('whatever the text, spans are in order, inside it and free of surprises', () => {
    const word = fc.constantFrom(
      'Tess',
      'tess',
      'T',
      'e',
      's',
      'Kramer',
      'van',
      '-',
      '\n',
      ' ',
      '.',
      ',',
      "'",
      '@',
      '9',
      '07',
      '2012',
      '06',
      '12345701',
      'juli',
      'Delft',
      'BSN',
      '999905752',
      'Oude',
      'Kerkstraat',
      '8',
      'mr.',
      'verdachte',
      '\u0301',
      '\u200b',
      '😀',
      '(',
      ')',
      '|',
      '_',
    );
    const text = fc
      .array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 60 })
      .map((parts) => parts.join(''));

    fc.assert(
      fc.property(text, (sample) => {
        const { spans } = pseudonymise(sample, [identity]);
        spans.forEach((span, index) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(sample.length);
        });
      }),
      { numRuns: 400, seed: 20_250_401 },
    );
  });
});
