import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addAudit } from './commands/audit.js';
import { addBackup } from './commands/backup.js';
import { addCheckConfig } from './commands/check-config.js';
import { addKeys } from './commands/keys.js';
import { addMigrate } from './commands/migrate.js';
import { addPassages } from './commands/passages.js';
import { addPseudonymise } from './commands/pseudonymise.js';
import { addRestore } from './commands/restore.js';
import { addSeed } from './commands/seed.js';
import { addServe } from './commands/serve.js';
import { type Terminal, WrongUse } from './commands/terminal.js';
import { addUsers } from './commands/users.js';
import { addWorker } from './commands/worker.js';

/** Every command in a file of its own; each loads what it needs only when it runs. */
const COMMANDS = [
  addServe,
  addWorker,
  addMigrate,
  addSeed,
  addUsers,
  addPseudonymise,
  addPassages,
  addAudit,
  addKeys,
  addBackup,
  addRestore,
  addCheckConfig,
];

/** Errors whose message was written for the person at the terminal. */
const OURS: ReadonlySet<string> = new Set([
  'CommandFailed',
  'WrongUse',
  'StartError',
  'SettingsError',
]);

const DONE = 0;
const FAILED = 1;
const WRONG_USE = 2;

/** Runs one command line and answers its exit code: 0 done, 1 failed, 2 wrong use. */
export async function run(
  args: readonly string[],
  terminal: Terminal = thisTerminal(),
): Promise<number> {
  const program = new Command('ontzien')
    .description('Case management for criminal proceedings in which a child is the victim.')
    .version(version())
    .exitOverride()
    .showHelpAfterError('(--help says more)')
    .configureOutput({
      writeOut: (text) => void terminal.output.write(text),
      writeErr: (text) => {
        terminal.note(text.trimEnd());
      },
    });
  for (const add of COMMANDS) add(program, terminal);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return DONE;
  } catch (error) {
    return codeOf(error, terminal);
  }
}

function codeOf(error: unknown, terminal: Terminal): number {
  // Commander has said already what was wrong; help that was asked for is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USE;
  // Whoever reads our output has seen enough.
  if (codeIn(error) === 'EPIPE') return DONE;
  terminal.note(sentenceOf(error));
  return error instanceof WrongUse ? WRONG_USE : FAILED;
}

/** Our own sentences and those of the system and the database; messages of other errors may quote data. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Failed for an unknown reason.';
  if (OURS.has(error.constructor.name) || codeIn(error) !== undefined) return error.message;
  const at = error.stack?.split('\n').find((line) => line.includes('/src/'));
  return `Failed: ${error.name} ${at?.trim() ?? ''}`;
}

function codeIn(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

function version(): string {
  const { version: stated } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  return stated;
}

function thisTerminal(): Terminal {
  return {
    environment: process.env,
    input: process.stdin,
    output: process.stdout,
    say: (line) => void process.stdout.write(`${line}\n`),
    note: (line) => void process.stderr.write(`${line}\n`),
  };
}
