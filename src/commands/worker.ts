import type { Command } from 'commander';
import type { Terminal } from './terminal.js';

/** `ontzien worker`: only the background work. */
export function addWorker(program: Command, terminal: Terminal): void {
  program
    .command('worker')
    .description(
      'deliver events and watch terms, until Ctrl-C; beside servers started with `serve --no-worker`',
    )
    .action(async () => {
      const { openDatabase } = await import('./database.js');
      const { runWorker } = await import('../worker-loop.js');
      const database = await openDatabase(terminal);
      try {
        await runWorker(database.settings, () => {
          terminal.note('The worker runs; Ctrl-C stops it.');
        });
      } finally {
        await database.close();
      }
    });
}
