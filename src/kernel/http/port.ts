import { createServer } from 'node:net';
import { StartError } from '../database/embedded-postgres.js';

/** Finds out before anything starts whether the port is free, and says so in one sentence. */
export function refuseTakenPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new StartError(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is in use by another program; stop it, or start with PORT set to another number.`
            : `Port ${port} on ${host} cannot be opened (${error.code ?? 'unknown'}).`,
        ),
      );
    });
    probe.listen(port, host, () =>
      probe.close(() => {
        resolve();
      }),
    );
  });
}
