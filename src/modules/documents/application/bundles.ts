import { Injectable } from '@nestjs/common';
import { FILE_KINDS } from '../../../kernel/file-kinds.js';
import { fileName } from '../../../kernel/file-name.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { fileWord } from '../domain/file-name.js';
import { bundleIndex, dutchDay, scanReport } from '../domain/scan-report.js';
import { type Copy, ServedCopies, type ServedRow } from './served-copies.js';
import { Workshop } from './file-tools.js';

/** A document of a bundle. */
export interface BundledRow extends ServedRow {
  /** How many documents of its case are open to the recipient. */
  readonly openInCase: number;
  readonly caseNumber: string;
}

interface NamedPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Puts the released documents of a case together: a list in front, a scan report behind, the recipient on every page. */
@Injectable()
export class Bundles {
  constructor(
    private readonly copies: ServedCopies,
    private readonly workshop: Workshop,
    private readonly clock: Clock,
  ) {}

  /** One document with one count of pages, which its list refers to. */
  async asPdf(rows: readonly BundledRow[]): Promise<Copy> {
    const { files } = this.workshop;
    const parts: Uint8Array[] = [];
    for (const row of rows) parts.push(await this.copies.asPages(row));
    const body = await files.bind([...parts, await this.report(rows)]);
    const list = await this.pagedList(rows, body.starts);
    const whole = await files.bind([list, body.bytes]);
    return { bytes: await files.stamp(whole.bytes, this.words(rows)), ...FILE_KINDS.PDF };
  }

  async asArchive(rows: readonly BundledRow[]): Promise<Copy> {
    const { files } = this.workshop;
    const digits = Math.max(2, String(rows.length).length);
    const documents: (readonly NamedPart[])[] = [];
    for (const [index, row] of rows.entries())
      documents.push(await this.namedParts(row, String(index + 1).padStart(digits, '0')));
    const list = await this.list(
      rows,
      documents.map((parts) => parts.map(({ name }) => name).join(' en ')),
    );
    const stamped = (bytes: Uint8Array) => files.stamp(bytes, this.words(rows));
    const bytes = await files.archive([
      { name: `${'0'.repeat(digits)}-inhoud.pdf`, bytes: await stamped(list) },
      ...documents.flat(),
      {
        name: `${'9'.repeat(digits)}-scanverslag.pdf`,
        bytes: await stamped(await this.report(rows)),
      },
    ]);
    return { bytes, mediaType: 'application/zip', extension: 'zip' };
  }

  private async namedParts(row: ServedRow, number: string): Promise<readonly NamedPart[]> {
    const pdf = await this.copies.asPdf(row);
    const name = fileName(number, fileWord(row.kind), legalDate(row.servedFrom));
    const parts = [{ name: `${name}.pdf`, bytes: pdf.bytes }];
    if (row.format !== 'DOCX') return parts;
    const word = await this.copies.asServed(row);
    return [...parts, { name: `${name}.${word.extension}`, bytes: word.bytes }];
  }

  /** The list stands before the pages it counts, so its own length counts too. */
  private async pagedList(
    rows: readonly BundledRow[],
    starts: readonly number[],
  ): Promise<Uint8Array> {
    const at = (own: number) =>
      this.list(
        rows,
        rows.map((_, index) => `bladzijde ${own + (starts[index] ?? 0)}`),
      );
    for (let own = 1; ;) {
      const list = await at(own);
      const { pages } = await this.workshop.files.bind([list]);
      if (pages <= own) return list;
      own = pages;
    }
  }

  private list(rows: readonly BundledRow[], found: readonly string[]): Promise<Uint8Array> {
    const made = dutchDay(legalDate(this.clock.now()));
    const { openInCase: open = 0, caseNumber = '' } = rows[0] ?? {};
    const text = bundleIndex(rows.map(reported), { made, found, open, caseNumber });
    return this.workshop.files.typeset({ title: 'Inhoud', text });
  }

  private report(rows: readonly BundledRow[]): Promise<Uint8Array> {
    const text = rows.map((row, index) => `${index + 1}. ${scanReport(reported(row))}`);
    return this.workshop.files.typeset({ title: 'Scanverslag', text: text.join('\n\n') });
  }

  private words([first]: readonly BundledRow[]): string {
    return first === undefined ? '' : this.copies.words(first);
  }
}

function reported(row: ServedRow) {
  return { ...row, servedOn: dutchDay(legalDate(row.servedFrom)) };
}
