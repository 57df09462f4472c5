import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { FileWorkshop } from '../../../redaction/index.js';

/** Certificates and covers as pages of A4, set in a thread of its own. */
@Injectable()
export class RecordingPapers implements OnModuleDestroy {
  private readonly workshop = new FileWorkshop();

  async onModuleDestroy(): Promise<void> {
    await this.workshop.close();
  }

  async typeset(title: string, text: string): Promise<Buffer> {
    return Buffer.from(await this.workshop.typeset({ title, text }));
  }
}
