import type { Command } from 'commander';
import type { Terminal } from './terminal.js';

/** `ontzien migrate`: roles and schema as this version needs them. */
export function addMigrate(program: Command, terminal: Terminal): void {
  program
    .command('migrate')
    .description('make the database roles and the schema what this version needs; safe to repeat')
    .action(async () => {
      const { openDatabase } = await import('./database.js');
      const { provision } = await import('../kernel/database/provision.js');
      const { openKeys } = await import('../kernel/runtime.js');
      const database = await openDatabase(terminal);
      try {
        const names = await provision(database.adminUrl, openKeys(database.settings));
        for (const name of names) terminal.say(name);
        terminal.note(
          names.length === 0
            ? 'Nothing to do: the schema is that of this version.'
            : `${names.length} migrations done.`,
        );
      } finally {
        await database.close();
      }
    });
}
