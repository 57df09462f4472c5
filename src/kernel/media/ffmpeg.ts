import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Runtime } from '../runtime.js';
import { FILM_ADDRESS, FilmDoor, type PlainSource } from './film-door.js';

/** Turned off by the setting, whatever is installed. */
const OFF = 'none';
const STUCK_MS = 120_000;
const LOOK_MS = 5_000;
const MOST_WORDS = 1_048_576;

/** What the program on this machine is and can do. */
export interface FfmpegFacts {
  /** The version as the program says it, without its build. */
  readonly version: string;
  /** It writes text into pictures. */
  readonly writes: boolean;
}

/** One reading of a film: what of it, through which filters, into what. */
export interface FfmpegJob {
  readonly source: PlainSource;
  /** Name of the reader for its container; no other is tried, whatever the bytes look like. */
  readonly demuxer: string;
  /** The graph of filters; it goes through a pipe, since others on the machine may read arguments. */
  readonly filters: string;
  /** Options of what is written, to `pipe:1` at the end. */
  readonly output: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/** The program ended without having done it; what it said stays out, it may quote what is in the file. */
export class FfmpegFailed extends Error {
  constructor(readonly because: 'refused' | 'stuck' | 'absent') {
    super(`ffmpeg ended: ${because}`);
    this.name = 'FfmpegFailed';
  }
}

/**
 * The program ffmpeg, where it is installed: `ONTZIEN_FFMPEG`, or the one on the path.
 *
 * Films go in through a door on the loopback and come out through a pipe, so no plain byte is on disk. It gets none of our
 * settings, asks no network, runs behind everything else, and is ended when nothing moves any more.
 */
@Injectable()
export class Ffmpeg {
  private known: Promise<FfmpegFacts | undefined> | undefined;

  constructor(private readonly runtime: Runtime) {}

  /** Asked once in the life of a process; undefined where it is not installed, or cannot write what browsers play. */
  facts(): Promise<FfmpegFacts | undefined> {
    this.known ??= this.ask().catch(() => undefined);
    return this.known;
  }

  /** What the job writes, in pieces; throws `FfmpegFailed`, or why the film could not be read. */
  async *stream(job: FfmpegJob): AsyncGenerator<Buffer, void, undefined> {
    yield* this.work(job, () => undefined);
  }

  /** What the job says while it works; for filters that measure. */
  async words(job: FfmpegJob): Promise<string> {
    let said = '';
    const pieces = this.work(job, (words) => {
      said = words;
    });
    while ((await pieces.next()).done !== true);
    return said;
  }

  private async *work(
    job: FfmpegJob,
    hear: (words: string) => void,
  ): AsyncGenerator<Buffer, void, undefined> {
    const door = await FilmDoor.open(job.source);
    try {
      const run = new Run(await this.begin(job, door), door, job.signal);
      try {
        yield* run.output();
        await run.ended();
        hear(run.words);
      } catch (error) {
        job.signal?.throwIfAborted();
        throw door.failed ?? error;
      } finally {
        run.stop();
      }
    } finally {
      await door.close();
    }
  }

  private async begin({ demuxer, filters, output }: FfmpegJob, door: FilmDoor): Promise<Child> {
    if ((await this.facts()) === undefined) throw new FfmpegFailed('absent');
    const args = [
      ...['-nostdin', '-hide_banner', '-nostats', '-loglevel', 'info'],
      ...['-protocol_whitelist', 'http,tcp', '-f', demuxer, '-i', FILM_ADDRESS],
      ...['-filter_complex_script', 'pipe:3', ...output, 'pipe:1'],
    ];
    const child = this.spawn(args, { http_proxy: door.proxy });
    if (child.pid !== undefined) quietly(child.pid);
    const script = child.stdio[3] as Writable;
    script.on('error', () => undefined);
    script.end(filters);
    return child;
  }

  private async ask(): Promise<FfmpegFacts | undefined> {
    if (this.runtime.settings.ONTZIEN_FFMPEG === OFF) return undefined;
    const [about, encoders, filters] = [
      await this.answer('-version'),
      await this.answer('-encoders'),
      await this.answer('-filters'),
    ];
    const version = /^ffmpeg version (\S{1,40})/.exec(about)?.[1];
    const plays = encoders.includes(' libx264 ') && encoders.includes(' aac ');
    if (version === undefined || !plays) return undefined;
    return { version, writes: filters.includes(' drawtext ') };
  }

  private async answer(what: string): Promise<string> {
    const child = this.spawn(['-hide_banner', what], {});
    const said: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => said.push(piece));
    const [code] = (await once(child, 'close')) as [number | null];
    return code === 0 ? Buffer.concat(said).toString('utf8') : '';
  }

  private spawn(args: readonly string[], more: Readonly<Record<string, string>>): Child {
    // The path alone of our environment: what else is in it is nothing to a program that reads foreign files.
    const env = { PATH: process.env['PATH'] ?? '', ...more };
    const program = this.runtime.settings.ONTZIEN_FFMPEG || 'ffmpeg';
    return spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], env }) as Child;
  }
}

type Child = ChildProcess & { readonly stdout: Readable; readonly stderr: Readable };

/** One running program: its output, its words, and its end. */
class Run {
  words = '';
  private moved = 0;
  private stuck = false;
  private readonly watch: NodeJS.Timeout;
  private readonly closed: Promise<number | null>;
  private readonly stopping = (): void => void this.child.kill('SIGKILL');

  constructor(
    private readonly child: Child,
    door: FilmDoor,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.closed = new Promise((resolve) => {
      child.once('error', () => {
        resolve(null);
      });
      child.once('close', resolve);
    });
    child.stderr.on('data', (piece: Buffer) => {
      if (this.words.length < MOST_WORDS) this.words += piece.toString('latin1');
    });
    let [seen, since] = [-1, performance.now()];
    this.watch = setInterval(() => {
      const now = door.served + this.moved + this.words.length;
      if (now !== seen) [seen, since] = [now, performance.now()];
      else if (performance.now() - since > STUCK_MS) {
        this.stuck = true;
        this.stopping();
      }
    }, LOOK_MS).unref();
    signal?.addEventListener('abort', this.stopping);
    if (signal?.aborted === true) this.stopping();
  }

  async *output(): AsyncGenerator<Buffer, void, undefined> {
    for await (const piece of this.child.stdout as AsyncIterable<Buffer>) {
      this.moved += piece.length;
      yield piece;
    }
  }

  async ended(): Promise<void> {
    const code = await this.closed;
    if (code !== 0) throw new FfmpegFailed(this.stuck ? 'stuck' : 'refused');
  }

  stop(): void {
    clearInterval(this.watch);
    this.signal?.removeEventListener('abort', this.stopping);
    if (this.child.exitCode === null) this.stopping();
  }
}

/** People who work come first. */
function quietly(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It ended already, or the machine does not let us.
  }
}
