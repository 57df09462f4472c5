import type { Command } from 'commander';
import type { Terminal } from './terminal.js';

/** `ontzien serve`: web, API and background work in one process. */
export function addServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description('serve web and API, deliver events and watch terms, until Ctrl-C')
    .option('--no-worker', 'leave the background work to `ontzien worker`')
    .action(async ({ worker }: { readonly worker: boolean }) => {
      const { readSettings } = await import('../kernel/config/settings.js');
      const settings = readSettings(terminal.environment);
      const { serve } = await import('../serve.js');
      await serve(settings, { worker, say: terminal.say });
    });
}
