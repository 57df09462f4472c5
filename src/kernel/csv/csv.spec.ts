import { describe, expect, it } from '@jest/globals';
import { Problem } from '../problems.js';
import { Cells } from './cells.js';
import { readCsv, writeCsv } from './csv.js';

const COLUMNS = ['name', 'town'];

function refusal(content: string): Problem {
  try {
    readCsv(content, COLUMNS);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a table that is read', () => {
  it.each([
    ['semicolons', 'name;town\nHeron;Utrecht\n'],
    ['commas', 'name,town\r\nHeron,Utrecht\r\n'],
    ['a mark and columns in another order', '\uFEFFTown ; NAME\nUtrecht;Heron'],
    ['quotes', '"name";"town"\n"Heron";"Utrecht"'],
  ])('may have %s', (_, content) => {
    expect(readCsv(content, COLUMNS)).toEqual([
      { line: 2, values: { name: 'Heron', town: 'Utrecht' } },
    ]);
  });

  it('keeps separators and line breaks inside quotes', () => {
    expect(readCsv('name;town\n"He;ron\nLinden";Utrecht', COLUMNS)[0]?.values['name']).toBe(
      'He;ron\nLinden',
    );
  });

  it.each([
    ['\n', 'of Unix'],
    ['\r\n', 'of Windows'],
  ])('numbers its lines as an editor does, passing over empty ones: %j', (end) => {
    const content = [
      'name;town',
      '',
      'Heron;Utrecht',
      ';',
      '"Lin',
      'den";Ede',
      'Esdoorn;Tiel',
      ';',
      '',
    ].join(end);

    expect(readCsv(content, COLUMNS).map(({ line, values }) => [line, values['town']])).toEqual([
      [3, 'Utrecht'],
      [5, 'Ede'],
      [7, 'Tiel'],
    ]);
  });

  it('is refused by the names of columns that are missing, unknown or there twice', () => {
    expect(refusal('name;city;name\na;b;c').extras.errors).toEqual([
      { pointer: '/lines/1/town', code: 'column-missing' },
      { pointer: '/lines/1/2', code: 'column-unknown' },
      { pointer: '/lines/1/3', code: 'column-twice' },
    ]);
  });

  it('is refused when a line has too few or too many cells, with the number of the line', () => {
    const problem = refusal('name;town\nHeron;Utrecht\nLinden');

    expect([problem.code, problem.params]).toEqual(['kernel.csv-unreadable', { line: 3 }]);
  });

  it('is refused when it was not UTF-8', () => {
    expect(refusal('name;town\nH\uFFFDron;Utrecht').code).toBe('kernel.csv-not-utf8');
  });

  it('may have five thousand lines and not one more', () => {
    const lines = (count: number) => `name;town\n${'a;b\n'.repeat(count)}`;

    expect(readCsv(lines(5_000), COLUMNS)).toHaveLength(5_000);
    expect(refusal(lines(5_001)).code).toBe('kernel.csv-too-long');
  });
});

describe('a date in a cell', () => {
  it.each([
    ['2030-12-31', '2030-12-31', []],
    ['31-12-2030', '2030-12-31', []],
    ['1-3-2030', '2030-03-01', []],
    ['31-2-2030', '2030-02-31', ['not-a-day']],
    ['12/31/2030', '12/31/2030', ['not-a-day']],
    ['', '', ['missing']],
  ])('may be written as Dutch spreadsheets do: %j', (written, day, errors) => {
    const cells = new Cells({ on: written });

    expect([cells.day('on'), cells.errors.map(({ code }) => code)]).toEqual([day, errors]);
  });
});

describe('a table that is written', () => {
  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\tx'])(
    'holds no cell that a spreadsheet would run: %j',
    (name) => {
      const [, line] = writeCsv(COLUMNS, [{ name, town: 'Utrecht' }]).split('\n');

      expect(line?.replaceAll('"', '').startsWith("'")).toBe(true);
    },
  );

  it('reads back as it was, formulas, quotes, separators and accents included', () => {
    const rows = [
      { name: '=HYPERLINK("x")', town: 'Súdwest-Fryslân' },
      { name: 'a;b,"c"', town: "'s-Hertogenbosch" },
      { name: '-', town: '' },
    ];

    const back = readCsv(writeCsv(COLUMNS, rows), COLUMNS);

    expect(back.map(({ values }) => values)).toEqual(rows);
  });

  it('begins with the mark by which a spreadsheet knows UTF-8', () => {
    expect(writeCsv(COLUMNS, []).startsWith('\uFEFFname;town')).toBe(true);
  });
});
