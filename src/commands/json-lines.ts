import {
  createReadStream,
  createWriteStream,
  existsSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandFailed, type Terminal } from './terminal.js';

/** Lines in, lines out, one at a time; an engine holds no more than the line it works on. */
export type LineEngine = (lines: AsyncIterable<string>) => AsyncIterable<string>;

export interface LineFiles {
  /** `-` is standard input. */
  readonly in: string;
  /** `-` is standard output. */
  readonly out: string;
}

/** Streams a file through an engine. A broken line is named by its number, never quoted: it may hold a name. */
export async function streamLines(
  terminal: Terminal,
  files: LineFiles,
  engine: LineEngine,
): Promise<void> {
  const input = files.in === '-' ? terminal.input : createReadStream(files.in);
  let number = 0;
  async function* counted(): AsyncIterable<string> {
    for await (const line of linesOf(input)) {
      number += 1;
      yield number === 1 ? line.replace(/^\uFEFF/, '') : line;
    }
  }
  try {
    await writeLines(terminal, files.out, engine(counted()));
  } catch (error) {
    if (error instanceof NotUtf8)
      throw new CommandFailed(`The input is not UTF-8 text, somewhere after line ${number}.`);
    if (error instanceof SyntaxError) throw new CommandFailed(`Line ${number} is not JSON.`);
    throw refusalOf(error) ?? error;
  }
}

/** What an engine says of a line it does not take, as a sentence for the terminal; undefined for other errors. */
export function refusalOf(error: unknown): CommandFailed | undefined {
  return error instanceof Error && /^line \d+/.test(error.message)
    ? new CommandFailed(`${capital(error.message)}.`)
    : undefined;
}

/**
 * Writes lines to a file or, with `-`, to standard output.
 *
 * A file appears under its name only when it is whole: it is written beside it and renamed at the end.
 */
export async function writeLines(
  terminal: Terminal,
  path: string,
  lines: AsyncIterable<string>,
): Promise<void> {
  const content = Readable.from(withLineEnds(lines));
  if (path === '-') {
    await pipeline(content, terminal.output, { end: false });
    return;
  }
  // A pipe or a device cannot be replaced by renaming.
  const direct = existsSync(path) && !statSync(path).isFile();
  const target = direct ? path : `${path}.partial`;
  try {
    await pipeline(content, createWriteStream(target, { mode: 0o600 }));
    if (!direct) renameSync(target, path);
  } catch (error) {
    if (!direct) rmSync(target, { force: true });
    throw error;
  }
}

/** Bytes that are no text: guessed at, a name in them would be read as another one and stay where it is. */
class NotUtf8 extends Error {}

/** Split at line feeds only: other separators are part of a text. */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncIterable<string> {
  let rest: string[] = [];
  for await (const chunk of textOf(input)) {
    const pieces = chunk.split('\n');
    for (const piece of pieces.slice(0, -1)) {
      yield [...rest, piece].join('');
      rest = [];
    }
    rest.push(pieces.at(-1) ?? '');
  }
  const last = rest.join('');
  if (last !== '') yield last;
}

/** Bytes as text, or nothing when they are not UTF-8. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function* textOf(input: NodeJS.ReadableStream): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new NotUtf8();
    }
  };
  for await (const chunk of input) yield typeof chunk === 'string' ? chunk : decode(chunk);
  yield decode();
}

async function* withLineEnds(lines: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of lines) yield `${line}\n`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
