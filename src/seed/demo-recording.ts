import {
  blocksAcross,
  blocksDown,
  type Colour,
  flatBlock,
  keyPicture,
  nextPicture,
  type PictureSize,
} from './h264.js';
import { mp4Head } from './mp4.js';

export interface DemoRecordingOptions {
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  readonly picturesPerSecond?: number;
  /** Seconds from one key picture to the next; a key picture takes 1.5 bytes a pixel, the others almost nothing. */
  readonly keyEverySeconds?: number;
}

/** A file that is made while it is read; the same options always make the same bytes. */
export interface DemoRecording extends AsyncIterable<Buffer> {
  readonly size: number;
}

type Shade = 'floor' | 'wall' | 'digit' | 'bar' | 'track' | 'ball';

const COLOURS: Readonly<Record<Shade, Colour>> = {
  floor: { y: 96, cb: 118, cr: 138 },
  wall: { y: 168, cb: 124, cr: 132 },
  digit: { y: 32, cb: 128, cr: 128 },
  bar: { y: 110, cb: 160, cr: 96 },
  track: { y: 200, cb: 128, cr: 128 },
  ball: { y: 150, cb: 90, cr: 180 },
};

// Digits of 3 x 5 blocks, a row each, so that the time can be read from the picture.
const GLYPHS = [
  '75557',
  '26227',
  '71747',
  '71717',
  '55711',
  '74717',
  '74757',
  '71111',
  '75757',
  '75717',
];
const DIGIT_COLUMNS = [1, 5, 11, 15];
const COLON_COLUMN = 9;

/**
 * A real, playable MP4 of an empty room with a clock, a ball and a bar that grows: no encoder, no sound, nobody in it.
 *
 * Where one looks in it can be seen: the clock shows minutes and seconds, the bar the part of the whole.
 */
export function demoRecording(options: DemoRecordingOptions): DemoRecording {
  const film = new Film(options);
  const sampleSizes = Array.from({ length: film.pictures }, (_, picture) =>
    film.sample(picture).reduce((sum, part) => sum + part.length, 0),
  );
  const head = mp4Head({
    size: options,
    picturesPerSecond: film.picturesPerSecond,
    sampleSizes,
    keys: film.keys,
  });
  return {
    size: sampleSizes.reduce((sum, size) => sum + size, head.length),
    async *[Symbol.asyncIterator]() {
      yield head;
      for (let picture = 0; picture < film.pictures; picture += 1) {
        yield await Promise.resolve(Buffer.concat(film.sample(picture)));
      }
    },
  };
}

class Film {
  readonly pictures: number;
  readonly picturesPerSecond: number;
  private readonly keyEvery: number;
  private readonly across: number;
  private readonly down: number;
  private readonly blocks: Readonly<Record<Shade, Buffer>>;
  private readonly room: readonly Shade[];

  constructor(options: DemoRecordingOptions & PictureSize) {
    this.picturesPerSecond = options.picturesPerSecond ?? 5;
    this.pictures = Math.max(1, Math.round(options.seconds * this.picturesPerSecond));
    this.keyEvery = Math.max(
      1,
      Math.round((options.keyEverySeconds ?? 1) * this.picturesPerSecond),
    );
    this.across = blocksAcross(options);
    this.down = blocksDown(options);
    this.room = this.emptyRoom();
    this.blocks = {
      floor: flatBlock(COLOURS.floor),
      wall: flatBlock(COLOURS.wall),
      digit: flatBlock(COLOURS.digit),
      bar: flatBlock(COLOURS.bar),
      track: flatBlock(COLOURS.track),
      ball: flatBlock(COLOURS.ball),
    };
  }

  get keys(): readonly number[] {
    return Array.from(
      { length: Math.ceil(this.pictures / this.keyEvery) },
      (_, index) => index * this.keyEvery,
    );
  }

  /** One sample as a file holds it: the length of its NAL unit, then the unit. */
  sample(picture: number): Buffer[] {
    const parts = picture % this.keyEvery === 0 ? this.key(picture) : this.next(picture);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(parts.reduce((sum, part) => sum + part.length, 0));
    return [length, ...parts];
  }

  private key(picture: number): Buffer[] {
    return keyPicture(
      this.shades(picture).map((shade) => this.blocks[shade]),
      picture / this.keyEvery,
    );
  }

  private next(picture: number): Buffer[] {
    const before = this.shades(picture - 1);
    const changed = this.shades(picture).map((shade, at) =>
      shade === before[at] ? null : this.blocks[shade],
    );
    return nextPicture(changed, picture % this.keyEvery);
  }

  private shades(picture: number): readonly Shade[] {
    const shades = [...this.room];
    const ball = this.ballAt(picture);
    shades[this.at(ball.x, ball.y)] = 'ball';
    for (const at of this.clockAt(picture)) if (at >= 0) shades[at] = 'digit';
    const progress = Math.ceil(((picture + 1) / this.pictures) * this.across);
    return shades.fill('bar', this.at(0, this.down - 1), this.at(0, this.down - 1) + progress);
  }

  private emptyRoom(): readonly Shade[] {
    return Array.from({ length: this.across * this.down }, (_, at) => {
      const y = Math.floor(at / this.across);
      if (y === this.down - 1) return 'track';
      return y > this.down * 0.6 ? 'floor' : 'wall';
    });
  }

  private ballAt(picture: number): { readonly x: number; readonly y: number } {
    const way = this.across - 1;
    const step = picture % (2 * way);
    return { x: step <= way ? step : 2 * way - step, y: Math.max(0, this.down - 3) };
  }

  private clockAt(picture: number): ReadonlySet<number> {
    const seconds = Math.floor(picture / this.picturesPerSecond);
    const shown = `${String(Math.floor(seconds / 60) % 100).padStart(2, '0')}${String(seconds % 60).padStart(2, '0')}`;
    const lit = new Set([this.at(COLON_COLUMN, 2), this.at(COLON_COLUMN, 4)]);
    DIGIT_COLUMNS.forEach((left, place) => {
      for (const at of this.glyph(Number(shown.charAt(place)), left)) lit.add(at);
    });
    return lit;
  }

  private glyph(digit: number, left: number): readonly number[] {
    const rows = (GLYPHS[digit] ?? '').split('');
    return rows.flatMap((pattern, row) =>
      [0, 1, 2]
        .filter((column) => ((Number(pattern) >> (2 - column)) & 1) === 1)
        .map((column) => this.at(left + column, row + 1)),
    );
  }

  private at(x: number, y: number): number {
    return x < this.across && y < this.down ? y * this.across + x : -1;
  }
}
