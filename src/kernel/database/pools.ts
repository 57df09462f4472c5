import pg from 'pg';
import type { Log } from '../logging/log.js';
import { gatheringSocket } from './gathering-socket.js';

// A day is a day, not an instant in the zone of this machine.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
// Counts fit; a bigint as text would be compared as text somewhere.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export interface PoolOptions {
  readonly url: string;
  readonly size: number;
  readonly name: string;
}

/** A pool whose connections give up instead of hanging, and whose loss does not end the process. */
export function openPool({ url, size, name }: PoolOptions, log: Log): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    application_name: name,
    // A server that is away refuses at once; a crowd on a busy machine waits its turn.
    connectionTimeoutMillis: 15_000,
    statement_timeout: 30_000,
    query_timeout: 35_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    pipeline: true,
    stream: gatheringSocket,
  });
  pool.on('error', (error) => {
    log.failure('database.connection-lost', error);
  });
  return pool;
}
