import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';

/** Where ffmpeg is not installed, what it makes is not tested; that nothing is made without it is. */
export const ffmpegIsHere = spawnSync('ffmpeg', ['-version'], { stdio: 'ignore' }).status === 0;

export const describeWithFfmpeg = ffmpegIsHere ? describe : describe.skip;
export const itWithFfmpeg = ffmpegIsHere ? it : it.skip;

interface Ran {
  readonly bytes: Buffer;
  readonly words: string;
}

/** The program of the machine, on bytes in memory; independent of how the product calls it. */
export function ffmpeg(args: readonly string[], input: Buffer = Buffer.alloc(0)): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn('ffmpeg', ['-hide_banner', ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    const [out, said]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => said.push(piece));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('close', (code) => {
      const words = Buffer.concat(said).toString('utf8');
      if (code === 0) resolve({ bytes: Buffer.concat(out), words });
      else reject(new Error(words.slice(-2_000)));
    });
  });
}

const PATTERN = 'testsrc=size=160x90:rate=10';
const TONE = 'sine=frequency=440:sample_rate=48000';

/** A test pattern with a tone, in whatever container and codecs. */
export function aTestFilm(seconds: number, ...options: readonly string[]): Promise<Buffer> {
  return written([PATTERN, TONE], seconds, options);
}

/** A film in MP4 with these words as its title, its comment, and the name of its only chapter. */
export function aNamedFilm(
  seconds: number,
  words: string,
  ...options: readonly string[]
): Promise<Buffer> {
  const told = `;FFMETADATA1\ntitle=${words}\ncomment=${words}\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=${String(seconds * 1_000)}\ntitle=${words}\n`;
  const address = `data:text/plain;base64,${Buffer.from(told).toString('base64')}`;
  return aTestFilm(seconds, '-f', 'ffmetadata', '-i', address, '-map', '0', '-map', '1', '-map_metadata', '2',
    ...options, '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-movflags', '+faststart', '-f', 'mp4'); // prettier-ignore
}

/** What is seen and heard, as one sum. */
export async function sumOf(film: Buffer): Promise<string> {
  return (await ffmpeg(['-i', 'pipe:0', '-map', '0:v', '-map', '0:a', '-f', 'md5', 'pipe:1'], film)).bytes.toString('latin1'); // prettier-ignore
}

export function aTestSound(seconds: number, ...options: readonly string[]): Promise<Buffer> {
  return written([TONE], seconds, options);
}

/** Through a file: several forms write their length into their beginning at the end. */
async function written(
  sources: readonly string[],
  seconds: number,
  options: readonly string[],
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'ontzien-film-'));
  try {
    const inputs = sources.flatMap((one) => ['-f', 'lavfi', '-t', String(seconds), '-i', one]);
    await ffmpeg([...inputs, ...options, join(folder, 'film')]);
    return await readFile(join(folder, 'film'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

export type Stretches = readonly (readonly [number, number])[];

/** When a film is black and when it is silent, in seconds, as it is decoded. */
export async function emptyIn(
  film: Buffer,
  { picture = true } = {},
): Promise<{ readonly black: Stretches; readonly silent: Stretches }> {
  const filters = ['-af', 'silencedetect=noise=-60dB:d=0.3'];
  if (picture) filters.push('-vf', 'blackdetect=d=0.3:pix_th=0.05');
  const { words } = await ffmpeg(['-i', 'pipe:0', ...filters, '-f', 'null', '-'], film);
  const found = (pattern: RegExp): Stretches =>
    [...words.matchAll(pattern)].map(([, from, to]) => [Number(from), Number(to)]);
  return {
    black: found(/black_start:([\d.]+) black_end:([\d.]+)/g),
    silent: found(/silence_start: (-?[\d.]+)[\s\S]*?silence_end: ([\d.]+)/g),
  };
}
