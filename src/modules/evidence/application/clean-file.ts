import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Log } from '../../../kernel/logging/log.js';
import { VirusScanner } from '../../../kernel/uploads/virus-scanner.js';
import { FileRefused, FileWorkshop, WorkshopFailed } from '../../../redaction/index.js';
import { evidenceFormat, type EvidenceFormat } from '../domain/evidence.js';
import { evidenceProblems } from '../domain/evidence-problems.js';

export interface CleanFile {
  readonly bytes: Uint8Array;
  readonly format: EvidenceFormat;
  readonly virusScan: 'CLEAN' | 'NOT_CONFIGURED';
}

/** Takes bytes in: by content, past the scanner, and of a picture the pixels alone. */
@Injectable()
export class CleanFiles implements OnModuleDestroy {
  private readonly workshop = new FileWorkshop();

  constructor(
    private readonly scanner: VirusScanner,
    private readonly log: Log,
  ) {}

  async clean(bytes: Uint8Array): Promise<CleanFile> {
    const format = evidenceFormat(bytes);
    if (format === undefined) throw evidenceProblems['file-format']();
    const virusScan = await this.scanner.scan(bytes);
    if (virusScan === 'INFECTED') throw evidenceProblems['file-infected']();
    if (virusScan === 'WAITING')
      throw evidenceProblems['scanner-unavailable']({}, { retryAfterSeconds: 30 });
    return { bytes: await this.redrawn(bytes, format), format, virusScan };
  }

  async onModuleDestroy(): Promise<void> {
    await this.workshop.close();
  }

  private async redrawn(bytes: Uint8Array, format: EvidenceFormat): Promise<Uint8Array> {
    try {
      if (format !== 'PDF') return await this.workshop.redraw(bytes);
      if ((await this.workshop.preview(bytes, 0)) === undefined)
        throw evidenceProblems['file-damaged']();
      return bytes;
    } catch (error) {
      if (!(error instanceof WorkshopFailed) && !(error instanceof FileRefused)) throw error;
      this.log.failure('evidence.file-not-handled', error);
      throw evidenceProblems['file-damaged']();
    }
  }
}
