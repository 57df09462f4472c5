import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { FileWorkshop } from '../../../redaction/index.js';
import { OriginalFiles } from '../../identity-vault/index.js';
import { VirusScanner } from '../../../kernel/uploads/virus-scanner.js';

/** The thread that handles files, for as long as the server runs. */
@Injectable()
export class Workshop implements OnModuleDestroy {
  readonly files = new FileWorkshop();

  async onModuleDestroy(): Promise<void> {
    await this.files.close();
  }
}

/** What handling a file stands on: where its bytes are, who scans it and who reads it. */
@Injectable()
export class FileTools {
  constructor(
    readonly originals: OriginalFiles,
    readonly scanner: VirusScanner,
    readonly workshop: Workshop,
  ) {}
}
