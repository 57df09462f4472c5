import { box, mux, type MuxedTrack, u16, u32 } from './mux.js';

const RATE = 16_000;

/** The same noise every time: what a microphone hears, as whole numbers below a bound. */
function noise(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % below;
  };
}

class Bits {
  private text = '';

  put(value: number, width: number): this {
    this.text += value.toString(2).padStart(width, '0');
    return this;
  }

  bytes(): Buffer {
    const padded = this.text.padEnd(Math.ceil(this.text.length / 8) * 8, '0');
    return Buffer.from((padded.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  }
}

const FLAC_BLOCK = 4_096;

/** A FLAC file of one channel of 16 bits at 16 kHz, kept as it is: a tone. Source: RFC 9639. */
export function aFlac({ seconds = 3 } = {}): Buffer {
  const total = seconds * RATE;
  const info = new Bits().put(FLAC_BLOCK, 16).put(FLAC_BLOCK, 16).put(0, 24).put(0, 24);
  info.put(RATE, 20).put(0, 3).put(15, 5).put(0, 4).put(total, 32);
  const frames: Buffer[] = [];
  for (let at = 0; at < total; at += FLAC_BLOCK)
    frames.push(flacFrame(frames.length, at, Math.min(FLAC_BLOCK, total - at)));
  // The hash of the sound may be left out: all zeros.
  const head = Buffer.concat([info.bytes(), Buffer.alloc(16)]);
  return Buffer.concat([Buffer.from('fLaC'), u32(0x8000_0000 | head.length), head, ...frames]);
}

function flacFrame(number: number, from: number, count: number): Buffer {
  // Fixed blocks; how many, 16 kHz; one channel, 16 bits.
  const head = new Bits()
    .put(0xfff8, 16)
    .put(count === FLAC_BLOCK ? 0xc5 : 0x75, 8)
    .put(0x08, 8);
  if (number < 128) head.put(number, 8);
  else head.put(0xc0 | (number >> 6), 8).put(0x80 | (number & 63), 8);
  if (count !== FLAC_BLOCK) head.put(count - 1, 16);
  const begin = head.bytes();
  const sound = Buffer.alloc(count * 2);
  for (let one = 0; one < count; one += 1)
    sound.writeInt16BE(
      Math.round(12_000 * Math.sin((2 * Math.PI * 440 * (from + one)) / RATE)),
      one * 2,
    );
  // 0x02: a part of the frame in which the numbers stand as they are.
  const frame = Buffer.concat([begin, Buffer.from([crc(begin, 8, 0x07), 0x02]), sound]);
  return Buffer.concat([frame, u16(crc(frame, 16, 0x8005))]);
}

function crc(bytes: Buffer, width: 8 | 16, polynomial: number): number {
  const top = 1 << (width - 1);
  let rest = 0;
  for (const byte of bytes) {
    rest ^= byte << (width - 8);
    for (let bit = 0; bit < 8; bit += 1)
      rest = ((rest & top) === 0 ? rest << 1 : (rest << 1) ^ polynomial) & ((1 << width) - 1);
  }
  return rest;
}

const AAC_FRAME = 1_024;
const BANDS = 20;
const FOURS = 49;

/** One frame of AAC-LC of one channel at 16 kHz: noise in the lowest twenty bands. Source: ISO/IEC 14496-3, 4.4. */
function aacFrame(next: (below: number) => number): Buffer {
  // One channel; how loud; a long window up to so many bands; no prediction.
  const bits = new Bits().put(0, 7).put(178, 8).put(0, 4).put(BANDS, 6).put(0, 1);
  // One section in code book 1; every band as loud as the one before; no pulses, shaping or gain.
  bits.put(1, 4).put(BANDS, 5).put(0, BANDS).put(0, 3);
  // Of each four numbers one is 1 or -1: the eight code words of five bits.
  for (let four = 0; four < FOURS; four += 1) bits.put(0x10 | next(8), 5);
  return bits.put(7, 3).bytes();
}

// A frame in which nothing is heard.
const AAC_SILENCE = Buffer.from([0x00, 0xc8, 0x00, 0x80, 0x23, 0x80]);

/** Sound of one channel in AAC, as a track to be put in a file. */
export function anAacTrack({ seconds = 3, silent = false } = {}): MuxedTrack {
  const next = noise(7);
  const count = Math.round((seconds * RATE) / AAC_FRAME);
  return {
    kind: 'soun',
    entry: aacEntry(),
    scale: RATE,
    each: AAC_FRAME,
    samples: Array.from({ length: count }, () =>
      silent ? Buffer.from(AAC_SILENCE) : aacFrame(next),
    ),
  };
}

/** An MP4 file with sound alone. */
export function anAudioMp4(given: { readonly seconds?: number; readonly silent?: boolean } = {}) {
  return mux([anAacTrack(given)]);
}

function aacEntry(): Buffer {
  const descriptor = (tag: number, ...parts: readonly Buffer[]) => {
    const body = Buffer.concat(parts);
    return Buffer.concat([Buffer.from([tag, body.length]), body]);
  };
  // AAC-LC, 16 kHz, one channel.
  const specific = descriptor(5, new Bits().put(2, 5).put(8, 4).put(1, 4).put(0, 3).bytes());
  const decoder = descriptor(4, Buffer.from([0x40, 0x15, 0, 0, 0]), u32(0, 64_000), specific);
  const stream = descriptor(3, u16(1), Buffer.from([0]), decoder, descriptor(6, Buffer.from([2])));
  const esds = box('esds', u32(0), stream);
  return box('mp4a', u32(0), u16(0, 1), u32(0, 0), u16(1, 16), u32(0), u32(RATE * 65_536), esds);
}
