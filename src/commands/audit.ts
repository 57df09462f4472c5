import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { CommandFailed, type Terminal, WrongUse } from './terminal.js';

interface VerifyOptions {
  readonly entry?: string;
  readonly after?: string;
  readonly export?: string;
  readonly against?: string;
  readonly key?: readonly string[];
}

const WRONG_USE = 2;

/** `ontzien audit verify`: lets the separate verifier check the audit trail against its seals. */
export function addAudit(program: Command, terminal: Terminal): void {
  program
    .command('audit')
    .description('check who did and read what')
    .command('verify')
    .description('prove that no audit row was changed, dropped or exchanged since it was sealed')
    .option('--entry <id>', 'prove one entry instead of the whole log')
    .option('--after <seal>', 'check only what was sealed after this seal')
    .option(
      '--export <file>',
      'write the checked seals, to be kept where no administrator can reach them',
    )
    .option(
      '--against <file>',
      'compare with seals exported before: shows a log that was cut off or rolled back',
    )
    .option(
      '--key <base64...>',
      'public keys whose signatures count; default: that of the key file, if it is here',
    )
    .action((options: VerifyOptions) => verify(terminal, options));
}

async function verify(terminal: Terminal, options: VerifyOptions): Promise<void> {
  const { openDatabase } = await import('./database.js');
  const database = await openDatabase(terminal);
  try {
    const { auditKeyFile } = await import('../modules/audit/index.js');
    const args = await argumentsFor(options, auditKeyFile(database.settings));
    const code = await runVerifier(terminal, database.adminUrl, args);
    if (code === WRONG_USE)
      throw new WrongUse('The verifier was called wrongly; its words stand above.');
    if (code !== 0) throw new CommandFailed('The audit trail was not proven.');
  } finally {
    await database.close();
  }
}

async function argumentsFor(
  { key, ...options }: VerifyOptions,
  keyFile: string,
): Promise<readonly string[]> {
  const named = Object.entries(options).flatMap(([name, value]) =>
    typeof value === 'string' ? [`--${name}`, value] : [],
  );
  const keys = key ?? (options.against === undefined ? await ownKey(keyFile) : []);
  return [...named, ...keys.flatMap((one) => ['--key', one])];
}

/** The public key of this installation. A key file that does not exist yet is not made here: nothing was sealed with it. */
async function ownKey(keyFile: string): Promise<readonly string[]> {
  if (!existsSync(keyFile)) return [];
  const { FileSigningKey } = await import('../kernel/crypto/signing-key.js');
  return [(await new FileSigningKey(keyFile).publicKey()).toString('base64')];
}

/** The address goes through the environment: arguments can be read by every user of the machine. */
function runVerifier(terminal: Terminal, url: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [verifierProgram(), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: terminal.environment['PATH'], AUDIT_DATABASE_URL: url },
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => void terminal.output.write(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    terminal.note(text.trimEnd());
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

function verifierProgram(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = [
    join(here, '../../../verifier/verify-audit.mjs'),
    join(here, '../../verifier/verify-audit.mjs'),
  ];
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined)
    throw new CommandFailed(
      'The verifier is not part of this installation (verifier/verify-audit.mjs).',
    );
  return found;
}
