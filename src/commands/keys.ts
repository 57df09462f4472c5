import type { Command } from 'commander';
import { CommandFailed, type Terminal } from './terminal.js';

/** `ontzien keys`: the keys that wrap the keys of records and recordings. */
export function addKeys(program: Command, terminal: Terminal): void {
  const keys = program.command('keys').description('look after the key file');
  keys
    .command('rotate')
    .description(
      'add a new key for the vault, for files and for second factors, and wrap every data key under it; may be interrupted and resumed',
    )
    .option('--resume', 'add no key; only finish an interrupted rotation')
    .action(async ({ resume }: { readonly resume?: true }) => {
      const { withRuntime } = await import('./database.js');
      const { aloneWithKeys, rewrapAll } = await import('./rewrap.js');
      const { noteAct } = await import('./audit-note.js');
      await withRuntime(terminal, async (runtime) => {
        const results = await aloneWithKeys(runtime, async () => {
          if (resume === undefined) {
            for (const purpose of ['vault', 'object', 'account'] as const)
              terminal.say(`new key: ${runtime.keys.rotate(purpose)}`);
            await noteAct(runtime, {
              operation: 'ALTERATION',
              verb: 'keys.rotate',
              objectType: 'key-file',
            });
          }
          return rewrapAll(runtime);
        });
        if (results === undefined)
          throw new CommandFailed(
            'The keys are being rotated already. Wait until that is done; if it was broken off, use --resume.',
          );
        for (const { table, rewrapped, failed } of results)
          terminal.say(`${table}: ${rewrapped} wrapped again, ${failed} failed`);
        if (results.some(({ failed }) => failed > 0)) {
          throw new CommandFailed(
            'Some keys do not unwrap: changed, or wrapped under a key that is lost. Tell the security officer.',
          );
        }
        terminal.note(
          'Back up the key file now, apart from the data. The old keys stay in it; older backups need them.',
        );
      });
    });
}
