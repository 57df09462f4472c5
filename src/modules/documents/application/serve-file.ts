import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, DocumentId } from '../../../kernel/ids.js';
import { Log } from '../../../kernel/logging/log.js';
import { type SealedFileRow, SealedFiles } from '../../../kernel/storage/sealed-files.js';
import {
  FileRefused,
  type RedactedFile,
  type Stretch,
  WorkshopFailed,
} from '../../../redaction/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import type { Area } from '../domain/area.js';
import type { Place } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import { isReplaced } from '../domain/places.js';
import { leaksInReadBack } from '../domain/read-back.js';
import type { DocumentFormat, VirusScan } from '../domain/upload.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';
import { FileTools } from './file-tools.js';

/** A document as it was reviewed, with the words its places are positions of. */
export interface ReviewedFile {
  readonly id: DocumentId;
  readonly caseId: CaseId;
  readonly format: DocumentFormat;
  readonly text: string;
  readonly places: readonly Place[];
  readonly withoutPictures: boolean;
  /** Parts of its pages that are black. */
  readonly areas: readonly Area[];
}

/** A served file with what was read back from it, and the words in that which it may not say. */
interface CheckedFile extends RedactedFile {
  readonly readBack: string;
  readonly leaks: readonly string[];
}

/** A served file that was made and checked, on disk and not yet in any row. */
export interface MadeFile {
  readonly row: SealedFileRow;
  readonly sha256: Buffer;
  readonly removals: RedactedFile['removals'];
  /** Words it does not show and the text still says. */
  readonly under: readonly Stretch[];
  /** Characters that were read back from it and screened. */
  readonly readBack: number;
  readonly virusScan: VirusScan;
}

/**
 * Makes the file the parties get, and proves it before anybody can have it.
 *
 * Scanned for viruses, redacted, read back by other programs than those that wrote it, and screened in the vault. Whatever
 * does not answer or finds something means that there is no file.
 */
@Injectable()
export class ServeFile {
  constructor(
    private readonly tools: FileTools,
    private readonly vault: IdentityVault,
    private readonly sealed: SealedFiles,
    private readonly log: Log,
  ) {}

  /** Undefined for a document that was typed: it has no file. */
  async make(actor: Actor, reviewed: ReviewedFile): Promise<MadeFile | undefined> {
    const { id, caseId, format } = reviewed;
    if (format === 'TEXT') return undefined;
    const original = await this.tools.originals.read(actor, { id, caseId });
    const virusScan = await this.scan(original);
    const {
      bytes,
      removals,
      readBack,
      under = [],
    } = await this.redactUntilClean(actor, reviewed, original);
    const row = await this.sealed.put('object', id, bytes);
    const sha256 = createHash('sha256').update(bytes).digest();
    return { row, sha256, removals, under, readBack: readBack.length, virusScan };
  }

  /** In the transaction that releases the document. */
  async store(
    tx: Tx,
    { id, caseId, format }: ReviewedFile,
    made: MadeFile,
    now: Date,
  ): Promise<void> {
    const { row, sha256, removals, readBack, virusScan } = made;
    await tx.query(DOCUMENT_SQL.serveFile, [
      id,
      caseId,
      format,
      row.objectKey,
      row.kid,
      row.wrappedKey,
      row.nonceRuns,
      row.sizeBytes,
      sha256,
      JSON.stringify(removals),
      readBack,
      virusScan,
      now,
    ]);
  }

  /** When the release fell through: nothing half-made stays on disk. */
  async discard(made: MadeFile | undefined): Promise<void> {
    if (made !== undefined) await this.sealed.erase(made.row);
  }

  private async scan(original: Buffer): Promise<VirusScan> {
    const verdict = await this.tools.scanner.scan(original);
    if (verdict === 'INFECTED') throw documentProblems['file-infected']();
    if (verdict === 'WAITING')
      throw documentProblems['scanner-unavailable']({}, { retryAfterSeconds: 30 });
    return verdict;
  }

  /**
   * Names of things in a file, such as styles, fonts and layers, are no text: nobody can review them. What is found
   * there once leaves them in a second making; what is found then still means that there is no file.
   */
  private async redactUntilClean(
    actor: Actor,
    reviewed: ReviewedFile,
    original: Buffer,
  ): Promise<CheckedFile> {
    const first = await this.redactAndCheck(actor, reviewed, { original, words: [] });
    if (first.leaks.length === 0) return first;
    const second = await this.redactAndCheck(actor, reviewed, { original, words: first.leaks });
    if (second.leaks.length === 0) return second;
    throw documentProblems['served-file-identifies-child']({ places: second.leaks.length });
  }

  private async redactAndCheck(
    actor: Actor,
    { caseId, text, places, withoutPictures, areas }: ReviewedFile,
    { original, words }: { readonly original: Buffer; readonly words: readonly string[] },
  ): Promise<CheckedFile> {
    const { files } = this.tools.workshop;
    const edits = places
      .filter(isReplaced)
      .map(({ start, end, replacement }) => ({ start, end, replacement }));
    const made = await this.attempt(() =>
      files.redact(original, text, edits, { words, withoutPictures, areas }),
    );
    const readBack = await this.attempt(() => files.readBack(made.bytes));
    const finds = await this.vault.findCertain(actor, caseId, readBack);
    return { ...made, readBack, leaks: leaksInReadBack({ readBack, finds, text, places }) };
  }

  private async attempt<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof WorkshopFailed) && !(error instanceof FileRefused)) throw error;
      this.log.failure('documents.file-not-handled', error);
      throw documentProblems['file-not-handled']();
    }
  }
}
