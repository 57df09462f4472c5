import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { kernelProblems } from '../problems.js';

/** One line of a table by column name, with the number at which it begins in the file. */
export interface CsvLine {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

const MOST_LINES = 5_000;
/** What a spreadsheet takes for a formula at the beginning of a cell. */
const FORMULA = /^'(?=[=+\-@\t\r])/;

/**
 * Reads a table with a header line, separated by semicolons or commas as the header shows.
 *
 * Columns may stand in any order; one that is missing is refused by name, one that is not ours too, so that a value
 * under a misspelt head is not lost in silence. Text that was not UTF-8 arrives with replacement marks and is refused.
 */
export function readCsv(content: string, columns: readonly string[]): readonly CsvLine[] {
  if (content.includes('\uFFFD') || content.includes('\u0000'))
    throw kernelProblems['csv-not-utf8']();
  const [first, ...body] = parsed(content);
  const head = first?.cells ?? [];
  const names = head.map((name) => name.trim().toLowerCase());
  const errors = [
    ...columns
      .filter((column) => !names.includes(column))
      .map((column) => ({ pointer: `/lines/1/${column}`, code: 'column-missing' })),
    ...names.flatMap((name, index) => {
      if (names.indexOf(name) !== index)
        return [{ pointer: `/lines/1/${String(index + 1)}`, code: 'column-twice' }];
      return columns.includes(name)
        ? []
        : [{ pointer: `/lines/1/${String(index + 1)}`, code: 'column-unknown' }];
    }),
  ];
  if (errors.length > 0) throw kernelProblems['csv-columns-wrong']({}, { errors });
  if (body.length > MOST_LINES) throw kernelProblems['csv-too-long']({ lines: MOST_LINES });
  return body.map(({ line, cells }) => ({
    line,
    values: Object.fromEntries(
      names.map((name, place) => [name, (cells[place] ?? '').trim().replace(FORMULA, '')]),
    ),
  }));
}

/** Writes a table that opens in a spreadsheet as it is: UTF-8 with its mark, semicolons, no cell that runs. */
export function writeCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string {
  return stringify(
    rows.map((row) => columns.map((column) => row[column] ?? '')),
    { header: true, columns: [...columns], delimiter: ';', bom: true, escape_formulas: true },
  );
}

/** The cells of a line, and where it begins in the file as an editor counts. */
interface Cut {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Lines with nothing in them, such as spreadsheets leave at the end, are passed over but counted. */
function parsed(content: string): readonly Cut[] {
  // The parser counts a line of two signs twice where it stands within quotes.
  const text = content.replaceAll(/\r\n?/g, '\n');
  const [head = ''] = text.split('\n', 1);
  const count = (mark: string) => head.split(mark).length;
  try {
    const found = parse(text, {
      bom: true,
      delimiter: count(';') >= count(',') ? ';' : ',',
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: 20_000,
      info: true,
    }) as unknown as readonly { readonly info: { lines: number }; readonly record: string[] }[];
    return found.map(({ info, record }) => ({
      line: info.lines - (record.join('').split('\n').length - 1),
      cells: record,
    }));
  } catch (error) {
    if (error instanceof CsvError)
      throw kernelProblems['csv-unreadable'](
        typeof error['lines'] === 'number' ? { line: error['lines'] } : {},
      );
    throw error;
  }
}
