import type { Command } from 'commander';
import { type Terminal, WrongUse } from './terminal.js';

/** `ontzien seed`: the invented cases and accounts of the demonstration, in an empty database. */
export function addSeed(program: Command, terminal: Terminal): void {
  program
    .command('seed')
    .description(
      'load the demonstration into an empty database; one that holds anything is left as it is',
    )
    .action(async () => {
      const { openDatabase } = await import('./database.js');
      const { provision } = await import('../kernel/database/provision.js');
      const { Log } = await import('../kernel/logging/log.js');
      const { databaseUrls, openKeys, Runtime } = await import('../kernel/runtime.js');
      const { seedDemonstration } = await import('../seed/index.js');
      const database = await openDatabase(terminal);
      const { settings, adminUrl } = database;
      try {
        // Its accounts share one published password: never beside real cases.
        if (!settings.ONTZIEN_DEMO)
          throw new WrongUse('The demonstration is only loaded with ONTZIEN_DEMO=1.');
        const keys = openKeys(settings);
        await provision(adminUrl, keys);
        const urls = await databaseUrls(adminUrl, settings, keys);
        const runtime = new Runtime(settings, keys, urls, () => Promise.resolve());
        await seedDemonstration(runtime, new Log('warn'));
        terminal.note('The demonstration is there.');
      } finally {
        await database.close();
      }
    });
}
