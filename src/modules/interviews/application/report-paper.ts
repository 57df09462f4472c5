import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { BookingId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { FileWorkshop } from '../../../redaction/index.js';
import { reportBlocks } from '../domain/report-blocks.js';
import { SessionReports } from './session-reports.js';

export const REPORT_FORMS = ['DOCX', 'PDF'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

export interface WrittenReport {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** The report as a file to finish in Word: numbers and roles only, and marked as a draft on every page. */
@Injectable()
export class ReportPaper implements OnModuleDestroy {
  private readonly workshop = new FileWorkshop();

  constructor(
    private readonly reports: SessionReports,
    private readonly clock: Clock,
  ) {}

  async write(actor: Actor, bookingId: BookingId, form: ReportForm): Promise<WrittenReport> {
    const { draft, name } = await this.reports.read(actor, bookingId);
    const bytes = await this.workshop.write(
      {
        title: 'Proces-verbaal van verhoor',
        author: 'Ontzien',
        language: 'nl-NL',
        writtenAt: this.clock.now(),
        footer: 'Ontwerp uit het verhoorverslag. Niet verder verspreiden.',
        mark: 'CONCEPT',
        blocks: reportBlocks(draft),
      },
      form,
    );
    return { bytes, name };
  }

  async onModuleDestroy(): Promise<void> {
    await this.workshop.close();
  }
}
