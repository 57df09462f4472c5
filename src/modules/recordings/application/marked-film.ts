import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Ffmpeg, FfmpegFailed } from '../../../kernel/media/ffmpeg.js';
import { REGULAR_FONT } from '../../../redaction/index.js';
import { extensionOf } from '../domain/container.js';
import { markOf } from '../domain/copy.js';
import { markFilters, type MarkPlace, type PictureMark } from '../domain/copy-mark.js';
import { copyProblems } from '../domain/copy-problems.js';
import { renderPlan } from '../domain/rendering.js';
import { askAgain } from './ask-again.js';
import { type FilmSource, RenderFilm } from './render-film.js';
import { SealedRecordings } from './sealed-recordings.js';

export interface CopySource extends FilmSource {
  readonly width: number | null;
  readonly height: number | null;
}

type Pieces = AsyncIterable<Buffer>;

/** The film of a copy, with its mark, and the hash of it as it left. */
export class MarkedFilm {
  private readonly hash = createHash('sha256');
  private digest: Buffer | undefined;

  constructor(
    readonly place: MarkPlace,
    /** With the point; a film that was made anew has another form than the original. */
    readonly extension: string,
    /** Undefined for a film that is made while it is sent. */
    readonly sizeBytes: number | undefined,
    private readonly film: Pieces,
    private readonly mark: Buffer,
  ) {}

  /** @param still whether the copy may still leave: a destruction, or access that ends, stops it half-way. */
  async *bytes(still: () => Promise<boolean>): AsyncGenerator<Buffer, void, undefined> {
    const ask = askAgain(still, copyProblems['copy-not-granted']);
    for await (const piece of this.film) {
      await ask();
      this.hash.update(piece);
      yield piece;
    }
    this.hash.update(this.mark);
    yield this.mark;
  }

  sha256(): Buffer {
    this.digest ??= this.hash.digest();
    return this.digest;
  }

  /** Nothing is read any more, also when nobody began. */
  async close(): Promise<void> {
    await this.film[Symbol.asyncIterator]().return?.();
  }
}

/** Marks the films of copies: in the picture where ffmpeg is here, beside it otherwise. */
@Injectable()
export class MarkFilm {
  constructor(
    private readonly sealed: SealedRecordings,
    private readonly render: RenderFilm,
    private readonly ffmpeg: Ffmpeg,
  ) {}

  /** Whether pictures are marked here; sound alone has none. */
  async inPictures(): Promise<boolean> {
    return (await this.ffmpeg.facts())?.writes === true;
  }

  async of(source: CopySource, mark: PictureMark): Promise<MarkedFilm> {
    const burned = (await this.inPictures()) ? await this.burned(source, mark) : undefined;
    if (burned !== undefined)
      return new MarkedFilm('IN_PICTURE', '.mp4', undefined, burned, markOf('MPEG-4', mark));
    const [box, extension] = [markOf(source.container, mark), extensionOf(source.container)];
    const size = source.sizeBytes + box.length;
    return new MarkedFilm('BESIDE', extension, size, this.original(source), box);
  }

  /** Undefined when there is no picture, or ffmpeg does not take this film. */
  private async burned(source: CopySource, mark: PictureMark): Promise<Pieces | undefined> {
    const { width, height } = source;
    if (width === null || height === null || source.videoCodec === null) return undefined;
    const filters = markFilters(mark, { width, height }, REGULAR_FONT);
    const pieces = this.render.pieces(source, renderPlan(source, [], filters));
    try {
      const first = await pieces.next();
      return first.done === true ? undefined : goneOn(first.value, pieces);
    } catch (error) {
      if (error instanceof FfmpegFailed) return undefined;
      throw error;
    }
  }

  private async *original(source: CopySource): AsyncGenerator<Buffer, void, undefined> {
    const reader = await this.sealed.reader(source);
    try {
      yield* reader.read(0, source.sizeBytes);
    } finally {
      await reader.close();
    }
  }
}

/** What was begun to see whether it works, from its beginning. */
function goneOn(first: Buffer, rest: AsyncGenerator<Buffer, void, undefined>): Pieces {
  let next: Buffer | undefined = first;
  return {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        if (next === undefined) return rest.next();
        const value = next;
        next = undefined;
        return { done: false, value };
      },
      return: async () => rest.return(),
    }),
  };
}
