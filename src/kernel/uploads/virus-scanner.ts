import { connect, type Socket } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Log } from '../logging/log.js';
import { Runtime } from '../runtime.js';

/** What a scanner says of a file; `WAITING` when one is configured and does not answer. */
export type ScanVerdict = 'CLEAN' | 'INFECTED' | 'WAITING' | 'NOT_CONFIGURED';

/** Looks for viruses in files. Without an answer nothing is released; without a scanner that is said. */
export abstract class VirusScanner {
  abstract scan(bytes: Uint8Array): Promise<ScanVerdict>;
}

const CHUNK = 65_536;
const PATIENCE_MS = 60_000;

/** ClamAV's daemon over TCP or a socket, by its command INSTREAM. */
@Injectable()
export class ClamdScanner extends VirusScanner {
  constructor(
    private readonly runtime: Runtime,
    private readonly log: Log,
  ) {
    super();
  }

  async scan(bytes: Uint8Array): Promise<ScanVerdict> {
    const address = this.runtime.settings.ONTZIEN_CLAMD;
    if (address === '') return 'NOT_CONFIGURED';
    try {
      return verdictOf(await ask(address, bytes));
    } catch (error) {
      this.log.failure('uploads.scanner-unavailable', error);
      return 'WAITING';
    }
  }
}

function verdictOf(answer: string): ScanVerdict {
  if (/^stream: OK\0?$/.test(answer)) return 'CLEAN';
  if (/^stream: .+ FOUND\0?$/.test(answer)) return 'INFECTED';
  throw new Error('the scanner answered neither yes nor no');
}

function ask(address: string, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = open(address);
    const pieces: Buffer[] = [];
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('the scanner is silent')));
    socket.on('error', reject);
    socket.on('data', (piece: Buffer) => pieces.push(piece));
    socket.on('close', () => {
      resolve(Buffer.concat(pieces).toString('utf8'));
    });
    socket.write('zINSTREAM\0');
    for (let at = 0; at < bytes.length; at += CHUNK) {
      const piece = bytes.subarray(at, at + CHUNK);
      socket.write(sizeOf(piece.length));
      socket.write(piece);
    }
    socket.write(sizeOf(0));
  });
}

function open(address: string): Socket {
  if (address.startsWith('/')) return connect({ path: address });
  const colon = address.lastIndexOf(':');
  return connect({ host: address.slice(0, colon), port: Number(address.slice(colon + 1)) });
}

function sizeOf(length: number): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(length);
  return size;
}
