import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SegmentSealer } from '../../../kernel/crypto/segment-cipher.js';
import { sealedOffset } from '../../../kernel/crypto/segment-format.js';
import { Ffmpeg, FfmpegFailed } from '../../../kernel/media/ffmpeg.js';
import { type ObjectKey, ObjectStore } from '../../../kernel/storage/object-store.js';
import { Scratch } from '../../../kernel/storage/scratch.js';
import { type Fragmented, FragmentReader, headWithIndex } from '../domain/fragments.js';
import { demuxerOf, type FilmFacts, type RenderPlan } from '../domain/rendering.js';
import { type SealedRow, SealedRecordings } from './sealed-recordings.js';

/** The original that something is made of. */
export interface FilmSource extends SealedRow, FilmFacts {}

/** What was made, as it lies in the store. */
export interface MadeFilm {
  readonly sizeBytes: number;
  /** Of the plain film. */
  readonly sha256: Buffer;
}

const BATCH = 16;

/** Makes a film of a recording: opened in memory, through ffmpeg by pipes, sealed again. No plain byte is on disk. */
@Injectable()
export class RenderFilm {
  constructor(
    private readonly sealed: SealedRecordings,
    private readonly store: ObjectStore,
    private readonly ffmpeg: Ffmpeg,
  ) {}

  /** The film in pieces as it is made. Throws `FfmpegFailed`, or what is wrong with the original. */
  async *pieces(
    source: FilmSource,
    { filters, output }: RenderPlan,
    signal?: AbortSignal,
  ): AsyncGenerator<Buffer, void, undefined> {
    const demuxer = demuxerOf(source.container);
    if (demuxer === undefined) throw new FfmpegFailed('refused');
    const reader = await this.sealed.reader(source);
    try {
      const film = {
        sizeBytes: source.sizeBytes,
        read: (from: number, to: number) => reader.read(from, to),
      };
      yield* this.ffmpeg.stream({ source: film, demuxer, filters, output, signal });
    } finally {
      await reader.close();
    }
  }

  /** All of it first under a key that is in memory alone: an index in front can be written when everything is known. */
  async toScratch(
    key: ObjectKey,
    pieces: AsyncIterable<Buffer>,
  ): Promise<{ readonly scratch: Scratch; readonly film: Fragmented }> {
    const scratch = await Scratch.open(this.store, key);
    const reader = new FragmentReader();
    for await (const piece of pieces) {
      reader.push(piece);
      await scratch.push(piece);
    }
    await scratch.finish();
    const film = reader.result();
    if (film === undefined) throw new FfmpegFailed('refused');
    return { scratch, film };
  }

  /** The film with its index, sealed where its row says. */
  async seal(
    row: Omit<SealedRow, 'sizeBytes'>,
    scratch: Scratch,
    film: Fragmented,
    signal: AbortSignal,
  ): Promise<MadeFilm> {
    const head = headWithIndex(film);
    const [first, last] = [film.fragments[0], film.fragments.at(-1)];
    if (first === undefined || last === undefined) throw new FfmpegFailed('refused');
    const sizeBytes = head.length + last.to - first.from;
    const { key, object } = await this.sealed.toWrite({ ...row, sizeBytes });
    const [sealer, hash] = [new SegmentSealer(object, 0), createHash('sha256')];
    const writer = await this.store.writer(key);
    try {
      await writer.write(0, [object.header]);
      const write = async () => {
        const { firstSegment, parts } = sealer.take();
        if (parts.length > 0) await writer.write(sealedOffset(firstSegment), parts);
      };
      for await (const piece of behind(head, scratch.read(first.from, last.to))) {
        signal.throwIfAborted();
        hash.update(piece);
        sealer.push(piece);
        if (sealer.waiting >= BATCH) await write();
      }
      await write();
      await writer.sync();
    } finally {
      await writer.close();
    }
    return { sizeBytes, sha256: hash.digest() };
  }
}

async function* behind(
  head: Buffer,
  rest: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  yield head;
  yield* rest;
}
