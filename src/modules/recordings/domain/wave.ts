import type { Range } from './ranges.js';

/** Where the sound of a WAVE file lies and how its numbers are written. */
export interface WaveSound {
  /** First byte of the sound, and the first behind it. */
  readonly from: number;
  readonly to: number;
  readonly framesPerSecond: number;
  /** Stretches that are neither sound nor needed to read it: notes of programs, titles, names. */
  readonly unclaimed: readonly Range[];
  /** Bytes of one moment, all channels together. */
  readonly frameBytes: number;
  readonly sampleBytes: number;
  readonly kind: 'integer' | 'float';
}

type WaveForm = Omit<WaveSound, 'from' | 'to' | 'unclaimed'>;

/** What stands before the sound takes a few hundred bytes; a list of titles may take some thousands. */
export const WAVE_HEAD_BYTES = 65_536;
// What a player reads before the sound: its form, how many moments, and lengths of more than four gigabytes.
const NEEDED: ReadonlySet<string> = new Set(['fmt ', 'fact', 'ds64']);
const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;
const CHUNK_HEAD = 8;
const HEAD_BYTES = 12;
// A file of more than four gigabytes says so, and gives the true length elsewhere; then the sound goes to the end.
const UNKNOWN_LENGTH = 0xffffffff;

/**
 * Finds the sound in the beginning of a WAVE file (RIFF or RF64); undefined when it is none, or compressed.
 *
 * Source: Multimedia Programming Interface and Data Specifications 1.0; EBU Tech 3306 for RF64.
 */
export function readWave(head: Buffer, fileBytes: number): WaveSound | undefined {
  if (!isWave(head)) return undefined;
  const chunks = chunksOf(head, fileBytes);
  const data = chunks.find(({ name }) => name === 'data');
  const format = chunks.find(({ name }) => name === 'fmt ');
  if (data === undefined || format === undefined || format.from > data.from) return undefined;
  const form = formOf(head.subarray(format.from, format.to));
  if (form === undefined) return undefined;
  const others = chunks.filter(({ name }) => name !== 'data' && !NEEDED.has(name));
  const behind = { from: data.to, to: fileBytes };
  const unclaimed = [...others, behind].map(({ from, to }) => ({ from, to }));
  const { from, to } = data;
  return { ...form, from, to, unclaimed: unclaimed.filter((range) => range.from < range.to) };
}

interface Chunk extends Range {
  readonly name: string;
}

/** Up to the sound; what stands behind that is not looked at. */
function chunksOf(head: Buffer, fileBytes: number): readonly Chunk[] {
  const found: Chunk[] = [];
  let at = HEAD_BYTES;
  while (at + CHUNK_HEAD <= head.length && found.at(-1)?.name !== 'data') {
    const name = head.toString('latin1', at, at + 4);
    const length = head.readUInt32LE(at + 4);
    const from = at + CHUNK_HEAD;
    const whole = name === 'data' && length === UNKNOWN_LENGTH;
    found.push({ name, from, to: whole ? fileBytes : Math.min(from + length, fileBytes) });
    at = from + length + (length % 2);
  }
  return found;
}

function isWave(head: Buffer): boolean {
  return /^(RIFF|RF64)....WAVE$/s.test(head.toString('latin1', 0, HEAD_BYTES));
}

const WIDTHS: Readonly<Record<number, readonly number[]>> = { [PCM]: [2, 3, 4], [FLOAT]: [4] };

function formOf(chunk: Buffer): WaveForm | undefined {
  if (chunk.length < 16) return undefined;
  const coding = codingOf(chunk);
  const frameBytes = chunk.readUInt16LE(12);
  const sampleBytes = chunk.readUInt16LE(14) / 8;
  if (WIDTHS[coding]?.includes(sampleBytes) !== true || frameBytes < sampleBytes) return undefined;
  const framesPerSecond = chunk.readUInt32LE(4);
  return { framesPerSecond, frameBytes, sampleBytes, kind: coding === PCM ? 'integer' : 'float' };
}

/** In the extended form the coding stands further on. */
function codingOf(chunk: Buffer): number {
  const tag = chunk.readUInt16LE(0);
  return tag === EXTENSIBLE && chunk.length >= 26 ? chunk.readUInt16LE(24) : tag;
}

/** Places of a file, each a few thousand moments of sound, spread over the whole of it. */
export function windowsOf({
  from,
  to,
  frameBytes,
}: WaveSound): readonly (readonly [number, number])[] {
  const frames = Math.floor((to - from) / frameBytes);
  const count = Math.min(WINDOWS, Math.ceil(frames / WINDOW_FRAMES));
  return Array.from({ length: count }, (_, index) => {
    const last = Math.max(frames - WINDOW_FRAMES, 0);
    const first = count === 1 ? 0 : Math.floor((last * index) / (count - 1));
    const start = from + first * frameBytes;
    return [
      start,
      Math.min(start + WINDOW_FRAMES * frameBytes, from + frames * frameBytes),
    ] as const;
  });
}

const WINDOWS = 200;
const WINDOW_FRAMES = 4_096;
// Two thirds of a thousandth of full scale, -66 dB: below the hiss of any microphone that is on.
const SILENT_PEAK = 0.0005;
const FEW = 0.01;

/** The loudest moment of a window, from 0 to 1. */
export function peakOf(bytes: Buffer, { sampleBytes, kind }: WaveSound): number {
  const full = 2 ** (8 * sampleBytes - 1);
  let peak = 0;
  for (let at = 0; at + sampleBytes <= bytes.length; at += sampleBytes) {
    const value =
      kind === 'float' ? bytes.readFloatLE(at) : bytes.readIntLE(at, sampleBytes) / full;
    peak = Math.max(peak, Math.abs(value));
  }
  return peak;
}

/** Whether nothing seems to be heard in nearly all windows. A reason for somebody to listen, never a verdict. */
export function looksSilent(peaks: readonly number[]): boolean | null {
  if (peaks.length === 0) return null;
  return peaks.filter((peak) => peak > SILENT_PEAK).length <= peaks.length * FEW;
}
