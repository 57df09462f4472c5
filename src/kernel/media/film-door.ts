import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';

/** Plain bytes that a program may read any part of, while they are sealed on disk. */
export interface PlainSource {
  readonly sizeBytes: number;
  /** The plain bytes `[from, to)`, in pieces. */
  read(from: number, to: number): AsyncIterable<Buffer>;
}

// Nobody resolves this name: it is only ever asked of the door itself, which is a proxy.
export const FILM_ADDRESS = 'http://film.invalid/';
const USER = 'film';

/**
 * A door on the loopback for one program: plain bytes go through memory and are never on disk.
 *
 * The door is a proxy that knows one address and refuses every other, so that nothing in a hostile file makes the program
 * ask the network for anything. Its secret is in the environment of the program, which other users of the machine cannot read.
 */
export class FilmDoor {
  /** Bytes that went through; a program that neither reads nor writes is stuck. */
  served = 0;
  private readonly secret = randomBytes(24).toString('base64url');
  private readonly wanted = `Basic ${Buffer.from(`${USER}:${this.secret}`).toString('base64')}`;
  private readonly server: Server;
  private failure: Error | undefined;

  private constructor(private readonly source: PlainSource) {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  static async open(source: PlainSource): Promise<FilmDoor> {
    const door = new FilmDoor(source);
    await new Promise<void>((opened, failed) => {
      door.server.once('error', failed);
      door.server.listen(0, '127.0.0.1', opened);
    });
    return door;
  }

  /** What the environment of the program holds. */
  get proxy(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://${USER}:${this.secret}@127.0.0.1:${String(port)}`;
  }

  /** Why bytes could not be read: the program only sees that the line broke. */
  get failed(): Error | undefined {
    return this.failure;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) =>
      this.server.close(() => {
        resolve();
      }),
    );
    this.server.closeAllConnections();
    await closed;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers['proxy-authorization'] !== this.wanted) {
      response.writeHead(407, { 'proxy-authenticate': 'Basic realm="film"', 'content-length': 0 });
      response.end();
      return;
    }
    // Some programs name the port, some do not.
    if (!/^http:\/\/film\.invalid(:80)?\/$/.test(request.url ?? '') || request.method !== 'GET') {
      response.writeHead(404, { 'content-length': 0 });
      response.end();
      return;
    }
    await this.send(request.headers.range, response);
  }

  private async send(range: string | undefined, response: ServerResponse): Promise<void> {
    const { sizeBytes } = this.source;
    const { from, to } = partOf(range, sizeBytes);
    if (from >= sizeBytes) {
      const none = { 'content-range': `bytes */${String(sizeBytes)}`, 'content-length': 0 };
      response.writeHead(416, none).end();
      return;
    }
    const part = `bytes ${String(from)}-${String(to - 1)}/${String(sizeBytes)}`;
    const head = { 'accept-ranges': 'bytes', 'content-length': to - from };
    if (range === undefined) response.writeHead(200, head);
    else response.writeHead(206, { ...head, 'content-range': part });
    // A program that jumps closes the line in the middle; that is no failure.
    await pipeline(Readable.from(this.counted(from, to)), response).catch(() => undefined);
  }

  private async *counted(from: number, to: number): AsyncGenerator<Buffer, void, undefined> {
    try {
      for await (const piece of this.source.read(from, to)) {
        this.served += piece.length;
        yield piece;
      }
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error('the film could not be read');
      throw error;
    }
  }
}

/** What is asked for; all of it where nothing, or something else than one part, is asked. */
function partOf(range: string | undefined, sizeBytes: number) {
  const [, first = '0', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  return {
    from: Number(first),
    to: last === '' ? sizeBytes : Math.min(Number(last) + 1, sizeBytes),
  };
}
