import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { Ffmpeg, FfmpegFailed } from '../../../kernel/media/ffmpeg.js';
import { REGULAR_FONT } from '../../../redaction/index.js';
import { extensionOf } from '../domain/container.js';
import { markOf } from '../domain/copy.js';
import {
  markFilters,
  type MarkPlace,
  type PictureMark,
  type PictureSize,
} from '../domain/copy-mark.js';
import { copyProblems } from '../domain/copy-problems.js';
import { type Blank, withoutBlanks } from '../domain/edits.js';
import { labelsOf } from '../domain/labels.js';
import { type KeptEdit, renderPlan } from '../domain/rendering.js';
import { askAgain } from './ask-again.js';
import { EditedBlanks, standInOf } from './edited-blanks.js';
import { type FilmSource, RenderFilm } from './render-film.js';
import { SealedRecordings } from './sealed-recordings.js';

export interface CopySource extends FilmSource {
  readonly width: number | null;
  readonly height: number | null;
  /** The edited version in force, which is what is copied; null for the original. */
  readonly versionId: OpaqueId | null;
  readonly edits: readonly KeptEdit[];
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
    private readonly edited: EditedBlanks,
    private readonly ffmpeg: Ffmpeg,
  ) {}

  /** Whether pictures are marked here; sound alone has none. */
  async inPictures(): Promise<boolean> {
    return (await this.ffmpeg.facts())?.writes === true;
  }

  async of(actor: Actor, source: CopySource, mark: PictureMark): Promise<MarkedFilm> {
    const picture = pictureOf(source);
    // A film that is made anew has no labels, so they are looked for only where it may stay as it is.
    const mayStay = picture === undefined && source.edits.length === 0;
    const known = mayStay ? await this.labelsOf(source) : undefined;
    const anew = known === undefined ? await this.anew(source, picture, mark) : undefined;
    if (anew !== undefined) {
      const place = picture === undefined ? 'BESIDE' : 'IN_PICTURE';
      return new MarkedFilm(place, '.mp4', undefined, anew, markOf('MPEG-4', mark));
    }
    const labels = known ?? (await this.labelsOf(source));
    if (labels === undefined) throw copyProblems['copy-labelled']();
    const blanks = await this.edited.of(actor, source.versionId);
    const [box, extension] = [markOf(source.container, mark), extensionOf(source.container)];
    const size = source.sizeBytes + box.length;
    return new MarkedFilm('BESIDE', extension, size, this.asItIs(source, labels, blanks), box);
  }

  /** What a file says beside its sound and pictures; undefined where it cannot be told from those. */
  private async labelsOf(source: CopySource): Promise<readonly Blank[] | undefined> {
    const reader = await this.sealed.reader(source);
    try {
      const read = (from: number, to: number) => reader.readAll(from, to);
      return await labelsOf(read, source.sizeBytes, source.container);
    } finally {
      await reader.close();
    }
  }

  /** With the mark in its picture, and what is withheld and its labels gone; undefined where ffmpeg is not, or does not take this film. */
  private async anew(
    source: CopySource,
    picture: PictureSize | undefined,
    mark: PictureMark,
  ): Promise<Pieces | undefined> {
    if (!(await this.inPictures())) return undefined;
    const filters = picture === undefined ? [] : markFilters(mark, picture, REGULAR_FONT);
    const pieces = this.render.pieces(source, renderPlan(source, source.edits, filters));
    try {
      const first = await pieces.next();
      return first.done === true ? undefined : goneOn(first.value, pieces);
    } catch (error) {
      if (error instanceof FfmpegFailed) return undefined;
      throw error;
    }
  }

  private async *asItIs(
    source: CopySource,
    labels: readonly Blank[],
    blanks: readonly Blank[],
  ): AsyncGenerator<Buffer, void, undefined> {
    const reader = await this.sealed.reader(source);
    try {
      const standIn = await standInOf(reader, blanks);
      let at = 0;
      for await (const piece of reader.read(0, source.sizeBytes)) {
        yield withoutBlanks(withoutBlanks(piece, at, blanks, standIn), at, labels);
        at += piece.length;
      }
    } finally {
      await reader.close();
    }
  }
}

/** Undefined for sound alone. */
function pictureOf({ width, height, videoCodec }: CopySource): PictureSize | undefined {
  return width === null || height === null || videoCodec === null ? undefined : { width, height };
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
