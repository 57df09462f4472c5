/** One seal: a signed statement about all audit rows up to a position. Hashes are hexadecimal. */
export interface Seal {
  /** 1, 2, 3 and so on, without a gap. */
  readonly number: number;
  /** Position of the first row of this batch, counted from 0. */
  readonly firstPosition: number;
  /** How many rows are sealed, this batch included. */
  readonly treeSize: number;
  /** Every row up to this arrival is sealed. */
  readonly lastArrival: number;
  readonly sealedAt: Date;
  readonly previousRoot: string;
  readonly root: string;
}

/** The words that are signed: a fixed list of lines, so that no two seals can be read from the same bytes. */
export function sealText(seal: Seal): string {
  return [
    'ontzien audit seal 1',
    `number ${seal.number}`,
    `first ${seal.firstPosition}`,
    `size ${seal.treeSize}`,
    `arrival ${seal.lastArrival}`,
    `at ${seal.sealedAt.toISOString()}`,
    `previous ${seal.previousRoot}`,
    `root ${seal.root}`,
    '',
  ].join('\n');
}
