import type { Command } from 'commander';
import type { Terminal } from './terminal.js';
import { CommandFailed } from './terminal.js';

/** `ontzien check-config`: every setting, where its value comes from, and everything that is wrong with it. */
export function addCheckConfig(program: Command, terminal: Terminal): void {
  program
    .command('check-config')
    .description('list every setting with its value (secrets hidden) and everything that is wrong')
    .action(async () => {
      const { readSettings, SETTINGS, SettingsError } =
        await import('../kernel/config/settings.js');
      for (const [name, setting] of Object.entries(SETTINGS)) {
        terminal.say(`${name} = ${shown(terminal.environment, name, String(setting.fallback))}`);
        terminal.say(`    ${setting.about}`);
      }
      try {
        readSettings(terminal.environment);
        terminal.say('\nNothing is wrong.');
      } catch (error) {
        if (!(error instanceof SettingsError)) throw error;
        throw new CommandFailed(error.message);
      }
    });
}

function shown(environment: Terminal['environment'], name: string, fallback: string): string {
  const file = environment[`${name}_FILE`];
  if (file !== undefined && file !== '') return `(hidden; from the file ${file})`;
  const given = environment[name];
  if (given === undefined || given === '')
    return `${fallback === '' ? '(none)' : fallback} (default)`;
  return isSecret(name) ? withoutPassword(given) : given;
}

function isSecret(name: string): boolean {
  return /DATABASE|PASSWORD|SECRET|TOKEN/.test(name);
}

/** An address stays readable without its password; what is no address is hidden whole. */
function withoutPassword(value: string): string {
  if (!URL.canParse(value)) return '(hidden)';
  const url = new URL(value);
  // Passwords may also stand behind the question mark.
  url.search = '';
  if (url.password !== '') url.password = '***';
  return url.toString();
}
