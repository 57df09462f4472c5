import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { createWorker, type Worker } from 'tesseract.js';

/** A word on a picture, in pixels from its top left corner. */
export interface SeenWord {
  readonly text: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export type SeenLine = readonly SeenWord[];

const require = createRequire(import.meta.url);
// Below this the reader sees words in dust and shadows; above it a wrong letter is still found by likeness.
const LEAST_CONFIDENCE = 15;

// A reviewer who draws ten areas on a long scan has every page of it read as often, and again when it is served.
const MOST_REMEMBERED = 512;
const REMEMBERED_MS = 600_000;

/**
 * Reads Dutch words from pictures, with the language data of the package: nothing is fetched from anywhere.
 *
 * What a picture read as is remembered while files are worked on, in memory and by its pixels; ten minutes without
 * reading and nothing of it is left.
 */
export class Ocr {
  private worker: Promise<Worker> | undefined;
  private readonly remembered = new Map<string, readonly SeenLine[]>();
  private forgetting: NodeJS.Timeout | undefined;

  async read(picture: Buffer): Promise<readonly SeenLine[]> {
    const pixels = createHash('sha256').update(picture).digest('base64');
    const lines = this.remembered.get(pixels) ?? (await this.recognise(picture));
    this.remember(pixels, lines);
    return lines;
  }

  forget(): void {
    clearTimeout(this.forgetting);
    this.remembered.clear();
  }

  private remember(pixels: string, lines: readonly SeenLine[]): void {
    // Read last, forgotten last.
    this.remembered.delete(pixels);
    this.remembered.set(pixels, lines);
    const [oldest] = this.remembered.keys();
    if (this.remembered.size > MOST_REMEMBERED && oldest !== undefined)
      this.remembered.delete(oldest);
    clearTimeout(this.forgetting);
    this.forgetting = setTimeout(() => {
      this.forget();
    }, REMEMBERED_MS).unref();
  }

  private async recognise(picture: Buffer): Promise<readonly SeenLine[]> {
    this.worker ??= startWorker();
    const { data } = await (
      await this.worker
    ).recognize(picture, {}, { blocks: true, text: false });
    const lines = (data.blocks ?? []).flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.lines),
    );
    return lines
      .map(({ words }) =>
        words
          .filter(({ text, confidence }) => text.trim() !== '' && confidence >= LEAST_CONFIDENCE)
          .map(({ text, bbox }) => ({ text: text.trim(), ...bbox })),
      )
      .filter((words) => words.length > 0);
  }

  async close(): Promise<void> {
    this.forget();
    await (await this.worker)?.terminate();
    this.worker = undefined;
  }
}

async function startWorker(): Promise<Worker> {
  const data = dirname(require.resolve('@tesseract.js-data/nld/package.json'));
  const worker = await createWorker('nld', 1, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
  });
  // Pictures rarely say their resolution truly; what is read here was made to this one.
  await worker.setParameters({ user_defined_dpi: '200' });
  return worker;
}
