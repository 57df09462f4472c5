import { Socket } from 'node:net';

type Written = (error?: Error | null) => void;

/**
 * A socket whose writes of one turn leave together.
 *
 * Statements that do not wait for one another's answers then cost one call of the system and one waking of the server,
 * not one each: on a busy machine that is most of what a short statement costs.
 */
export class GatheringSocket extends Socket {
  private gathering = false;

  constructor() {
    super();
    // Connecting puts a `write` of node's own on the socket, in front of the one below.
    this.once('connect', () => Reflect.deleteProperty(this, 'write'));
  }

  override write(chunk: Uint8Array | string, written?: Written): boolean;
  override write(chunk: Uint8Array | string, encoding?: BufferEncoding, written?: Written): boolean;
  override write(
    chunk: Uint8Array | string,
    encoding?: BufferEncoding | Written,
    written?: Written,
  ): boolean {
    this.gather();
    return typeof encoding === 'string'
      ? super.write(chunk, encoding, written)
      : super.write(chunk, encoding ?? written);
  }

  private gather(): void {
    if (this.gathering) return;
    this.gathering = true;
    this.cork();
    // Runs when everything that is ready to run now has run, so also what follows an answer that just came in.
    process.nextTick(() => {
      this.gathering = false;
      this.uncork();
    });
  }
}

/**
 * The socket of each connection to the database.
 *
 * Without it the driver asks whether it runs at a certain cloud by making a web response: on Node 20 that loads the
 * whole of fetch, at every start.
 */
export const gatheringSocket = (): GatheringSocket => new GatheringSocket();
