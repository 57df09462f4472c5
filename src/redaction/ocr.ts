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

/** Reads Dutch words from pictures, with the language data of the package: nothing is fetched from anywhere. */
export class Ocr {
  private worker: Promise<Worker> | undefined;

  async read(picture: Buffer): Promise<readonly SeenLine[]> {
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
