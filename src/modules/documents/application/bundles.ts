import { Injectable } from '@nestjs/common';
import { FILE_KINDS } from '../../../kernel/file-kinds.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { bundleIndex, dutchDay, scanReport } from '../domain/scan-report.js';
import { type Copy, ServedCopies, type ServedRow } from './served-copies.js';
import { Workshop } from './file-tools.js';

/** Puts the released documents of a case together: a list in front, a scan report behind, the recipient on every page. */
@Injectable()
export class Bundles {
  constructor(
    private readonly copies: ServedCopies,
    private readonly workshop: Workshop,
    private readonly clock: Clock,
  ) {}

  async asPdf(rows: readonly ServedRow[]): Promise<Copy> {
    const [list, report] = await this.frame(rows);
    const pages: Uint8Array[] = [];
    for (const row of rows) pages.push((await this.copies.asPdf(row)).bytes);
    const bytes = await this.workshop.files.bind([list, ...pages, report]);
    return { bytes, ...FILE_KINDS.PDF };
  }

  async asArchive(rows: readonly ServedRow[]): Promise<Copy> {
    const [list, report] = await this.frame(rows);
    const parts: { readonly name: string; readonly bytes: Uint8Array }[] = [
      { name: '00-inhoud.pdf', bytes: list },
    ];
    for (const [index, row] of rows.entries()) {
      const number = String(index + 1).padStart(2, '0');
      const pdf = await this.copies.asPdf(row);
      parts.push({ name: `${number}.pdf`, bytes: pdf.bytes });
      if (row.format === 'DOCX') {
        const copy = await this.copies.asServed(row);
        parts.push({ name: `${number}.${copy.extension}`, bytes: copy.bytes });
      }
    }
    parts.push({ name: '99-scanverslag.pdf', bytes: report });
    const bytes = await this.workshop.files.archive(parts);
    return { bytes, mediaType: 'application/zip', extension: 'zip' };
  }

  private async frame(rows: readonly ServedRow[]): Promise<readonly [Uint8Array, Uint8Array]> {
    const { files } = this.workshop;
    const made = dutchDay(legalDate(this.clock.now()));
    const listed = rows.map((row) => ({
      ...row,
      servedOn: dutchDay(legalDate(row.servedFrom)),
    }));
    const [first] = rows;
    const words = first === undefined ? '' : this.copies.words(first);
    const list = await files.typeset({ title: 'Inhoud', text: bundleIndex(listed, made) });
    const report = await files.typeset({
      title: 'Scanverslag',
      text: listed.map((row, index) => `${index + 1}. ${scanReport(row)}`).join('\n\n'),
    });
    return [await files.stamp(list, words), await files.stamp(report, words)];
  }
}
