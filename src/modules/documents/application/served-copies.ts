import { Injectable } from '@nestjs/common';
import { FILE_KINDS } from '../../../kernel/file-kinds.js';
import type { CaseId, DocumentId } from '../../../kernel/ids.js';
import { type SealedFileRow, SealedFiles } from '../../../kernel/storage/sealed-files.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import type { DocumentKind } from '../domain/document.js';
import { dutchDay } from '../domain/scan-report.js';
import type { DocumentFormat, VirusScan } from '../domain/upload.js';
import { Workshop } from './file-tools.js';

/** A released document with everything needed to hand it over. */
export interface ServedRow {
  readonly id: DocumentId;
  readonly caseId: CaseId;
  /** The number of the only child of the case, or of the case. */
  readonly about: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly text: string;
  readonly replaced: number;
  readonly servedFrom: Date;
  readonly recipient: string;
  /** Null for a document that was typed. */
  readonly format: Exclude<DocumentFormat, 'TEXT'> | null;
  readonly objectKey: string | null;
  readonly kid: string | null;
  readonly wrappedKey: Buffer | null;
  readonly nonceRuns: Buffer | null;
  readonly sizeBytes: number | null;
  readonly sha256: string;
  readonly removals: Readonly<Record<string, number>> | null;
  readonly readBack: number | null;
  readonly virusScan: VirusScan | null;
}

export interface Copy {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly extension: string;
}

/** With what it is called where it is kept. */
export interface NamedCopy extends Copy {
  readonly name: string;
}

/** Characters; longer Word documents are set as plain text, so that nobody waits for their layout. */
const LONGEST_LAID_OUT = 200_000;
const PICTURE = 'Afbeelding';
const NOT_IN_BODY = 'Kop- en voetteksten, noten, opmerkingen en tekst in afbeeldingen';

/** Makes the copy of one recipient: with their name on every page, so that a copy that wanders says whose it was. */
@Injectable()
export class ServedCopies {
  constructor(
    private readonly sealed: SealedFiles,
    private readonly workshop: Workshop,
    private readonly clock: Clock,
  ) {}

  /** In the form it came in. */
  async asServed(row: ServedRow): Promise<Copy> {
    if (row.format === null) return this.asPdf(row);
    const bytes = await this.workshop.files.stamp(await this.file(row), this.words(row));
    return { bytes, ...FILE_KINDS[row.format] };
  }

  /** As pages, whatever it came in as. */
  async asPdf(row: ServedRow): Promise<Copy> {
    const pages = await this.asPages(row);
    const bytes = await this.workshop.files.stamp(pages, this.words(row));
    return { bytes, ...FILE_KINDS.PDF };
  }

  words({ recipient }: Pick<ServedRow, 'recipient'>): string {
    return `Verstrekt aan ${recipient} op ${dutchDay(legalDate(this.clock.now()))}. Niet verder verspreiden.`;
  }

  /** As pages that say nothing of a recipient yet. */
  async asPages(row: ServedRow): Promise<Uint8Array> {
    if (row.format === 'PDF') return this.file(row);
    if (row.format === 'PNG' || row.format === 'JPEG')
      return this.workshop.files.mount(await this.file(row));
    if (row.format !== 'DOCX' && row.format !== 'EML')
      return this.workshop.files.typeset({ title: row.title, text: row.text });
    const file = await this.file(row);
    return this.workshop.files.append(await this.wordsOf(row, file), file, PICTURE);
  }

  /** Of a letter with its layout, of a message as they are. */
  private async wordsOf({ title, text, format }: ServedRow, file: Uint8Array): Promise<Uint8Array> {
    const paper = { title, text };
    return format === 'DOCX' && text.length <= LONGEST_LAID_OUT
      ? this.workshop.files.layOut(paper, file, NOT_IN_BODY)
      : this.workshop.files.typeset(paper);
  }

  private file(row: ServedRow): Promise<Uint8Array> {
    return this.sealed.read('object', sealedRow(row));
  }
}

function sealedRow({
  id,
  objectKey,
  kid,
  wrappedKey,
  nonceRuns,
  sizeBytes,
}: ServedRow): SealedFileRow {
  if (
    objectKey === null ||
    kid === null ||
    wrappedKey === null ||
    nonceRuns === null ||
    sizeBytes === null
  )
    throw new Error('a document that was typed has no file');
  return { id, objectKey, kid, wrappedKey, nonceRuns, sizeBytes };
}
