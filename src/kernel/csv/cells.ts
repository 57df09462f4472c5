import { isLanguage, languageCodes } from '../languages.js';
import { isLegalDate } from '../time.js';
import type { LineError } from './import-run.js';

/** Reads the cells of one line and keeps what is wrong with them, so that a line names all its faults at once. */
export class Cells {
  readonly errors: LineError[] = [];

  constructor(private readonly values: Readonly<Record<string, string>>) {}

  text(field: string, max: number): string {
    const value = this.optional(field, max);
    if (value === null) this.wrong(field, 'missing');
    return value ?? '';
  }

  optional(field: string, max: number): string | null {
    const value = this.values[field] ?? '';
    if (value.length > max) this.wrong(field, 'too-long');
    return value === '' ? null : value;
  }

  /** Also `31-12-2030`, as Dutch spreadsheets write a date that was `2030-12-31`. */
  day(field: string): string {
    const value = (this.values[field] ?? '').replace(DUTCH_DAY, inOrder);
    if (!isLegalDate(value)) this.wrong(field, value === '' ? 'missing' : 'not-a-day');
    return value;
  }

  optionalDay(field: string): string | null {
    return (this.values[field] ?? '') === '' ? null : this.day(field);
  }

  choice<Value extends string>(field: string, of: readonly [Value, ...Value[]]): Value {
    const found = of.find((one) => one === this.values[field]);
    if (found === undefined) this.wrong(field, 'not-a-choice');
    return found ?? of[0];
  }

  /** Several values with a comma, space or bar between them. */
  several(field: string, allowed: (value: string) => boolean): string[] {
    const values = (this.values[field] ?? '').split(/[,|\s]+/).filter((value) => value !== '');
    if (!values.every(allowed)) this.wrong(field, 'not-a-choice');
    if (new Set(values).size !== values.length) this.wrong(field, 'not-unique');
    return values;
  }

  /** Languages by code or by name. */
  languages(field: string): string[] {
    const codes = languageCodes(this.values[field] ?? '');
    if (!codes.every(isLanguage)) this.wrong(field, 'language-unknown');
    if (new Set(codes).size !== codes.length) this.wrong(field, 'not-unique');
    return codes;
  }

  wrong(field: string, code: string): void {
    this.errors.push({ field, code });
  }
}

const DUTCH_DAY = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

const inOrder = (_: string, day: string, month: string, year: string): string =>
  [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
