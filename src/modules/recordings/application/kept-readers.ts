import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { SealedReader } from '../../../kernel/storage/sealed-reader.js';
import { type SealedRow, SealedRecordings } from './sealed-recordings.js';

const IDLE_MS = 10_000;

/** A reader for one answer. */
export interface LentReader {
  readonly reader: SealedReader;
  giveBack(): Promise<void>;
}

interface Kept {
  readonly opened: Promise<SealedReader>;
  lent: number;
  /** Runs while nobody reads; the last one out starts it. */
  idle: NodeJS.Timeout | undefined;
}

/**
 * Recordings that are being watched stay open between two requests: opening one costs more than reading a piece of it.
 *
 * Nothing here gives leave to watch: who asks for a reader has just been allowed to, by the row this reader is of. Another key
 * or place in the row is another reader, so what was destroyed or moved is not read on.
 */
@Injectable()
export class KeptReaders implements OnModuleDestroy {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly sealed: SealedRecordings) {}

  async onModuleDestroy(): Promise<void> {
    await Promise.all([...this.kept].map(([name, kept]) => this.close(name, kept)));
  }

  async lend(row: SealedRow): Promise<LentReader> {
    const name = `${row.id} ${row.objectKey} ${row.wrappedKey?.toString('base64')}`;
    const kept = this.kept.get(name) ?? this.open(name, row);
    clearTimeout(kept.idle);
    kept.lent += 1;
    try {
      return { reader: await kept.opened, giveBack: () => this.takeBack(name, kept) };
    } catch (error) {
      this.forget(name, kept);
      throw error;
    }
  }

  /** What was found damaged is opened anew: it may have been healed in the meantime. */
  drop(row: Pick<SealedRow, 'id'>): void {
    for (const [name, kept] of this.kept) if (name.startsWith(row.id)) this.forget(name, kept);
  }

  private open(name: string, row: SealedRow): Kept {
    const kept: Kept = { opened: this.sealed.reader(row), lent: 0, idle: undefined };
    this.kept.set(name, kept);
    return kept;
  }

  private async takeBack(name: string, kept: Kept): Promise<void> {
    kept.lent -= 1;
    if (kept.lent > 0) return;
    if (this.kept.get(name) !== kept) await this.close(name, kept);
    else kept.idle = setTimeout(() => void this.close(name, kept), IDLE_MS).unref();
  }

  private async close(name: string, kept: Kept): Promise<void> {
    clearTimeout(kept.idle);
    this.forget(name, kept);
    await kept.opened.then(
      (reader) => reader.close(),
      () => undefined,
    );
  }

  private forget(name: string, kept: Kept): void {
    if (this.kept.get(name) === kept) this.kept.delete(name);
  }
}
