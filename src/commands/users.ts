import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Role, ROLES } from '../kernel/actor.js';
import type { AccountDesk } from './account-desk.js';
import { CommandFailed, type Terminal } from './terminal.js';

const SHORTEST_PASSWORD = 12;
const ORGANISATION =
  /^(COURT|COURT_OF_APPEAL|PROSECUTION_OFFICE|POLICE_UNIT|LAW_FIRM|VICTIM_SUPPORT|SUPERVISION|OPERATIONS):(.{1,200})$/;

interface PasswordOptions {
  readonly passwordStdin?: true;
}

interface AddOptions extends PasswordOptions {
  readonly login: string;
  readonly name: string;
  readonly role: readonly Role[];
  readonly organisation: { readonly kind: string; readonly name: string };
  readonly staffNumber?: string;
}

/** `ontzien users`: accounts of professionals, never of children or families. */
export function addUsers(program: Command, terminal: Terminal): void {
  const users = program
    .command('users')
    .description('list, add and disable accounts, reset passwords');
  addList(users, terminal);
  addAdd(users, terminal);
  users
    .command('disable')
    .description('close an account and end its sessions at once; what the person did stays')
    .argument('<login>')
    .action((login: string) =>
      atDesk(terminal, async (desk) => {
        await desk.disable(login);
        terminal.note(`${login} is disabled.`);
      }),
    );
  users
    .command('reset-password')
    .description('give an account a new password and end its sessions')
    .argument('<login>')
    .addOption(passwordOption())
    .action(async (login: string, options: PasswordOptions) => {
      const { password, made } = await passwordOf(terminal, options);
      await atDesk(terminal, (desk) => desk.resetPassword(login, password));
      tell(terminal, made, password);
    });
  users
    .command('reset-second-factor')
    .description('take the second factor of an account away; the person sets up a new one')
    .argument('<login>')
    .action((login: string) =>
      atDesk(terminal, async (desk) => {
        await desk.resetSecondFactor(login);
        terminal.note(`${login} has no second factor any more, and no open session.`);
      }),
    );
}

function addList(users: Command, terminal: Terminal): void {
  users
    .command('list')
    .description('list all accounts')
    .option('--json', 'one JSON object a line')
    .action((options: { readonly json?: true }) =>
      atDesk(terminal, async (desk) => {
        for (const account of await desk.list()) {
          const { login, name, organisation, roles, state } = account;
          terminal.say(
            options.json
              ? JSON.stringify(account)
              : `${login.padEnd(36)} ${state.padEnd(9)} ${roles.join(',')}  ${name}, ${organisation}`,
          );
        }
      }),
    );
}

function addAdd(users: Command, terminal: Terminal): void {
  users
    .command('add')
    .description('open an account; without --password-stdin a password is made and shown once')
    .requiredOption('--login <login>', 'mostly an e-mail address', readLogin)
    .requiredOption('--name <name>', 'name of the professional', readName)
    .addOption(
      new Option('--role <role...>', 'function; may be given several times')
        .choices(ROLES)
        .makeOptionMandatory(),
    )
    .requiredOption(
      '--organisation <kind:name>',
      'such as "PROSECUTION_OFFICE:Arrondissementsparket Den Haag"; made when new',
      readOrganisation,
    )
    .option('--staff-number <number>')
    .addOption(passwordOption())
    .action(async (options: AddOptions) => {
      const { login, name, role, organisation, staffNumber = null } = options;
      const { password, made } = await passwordOf(terminal, options);
      await atDesk(terminal, (desk) =>
        desk.add({ login, name, roles: role, organisation, staffNumber, password }),
      );
      terminal.note(`${login} is open.`);
      tell(terminal, made, password);
    });
}

async function atDesk<T>(terminal: Terminal, work: (desk: AccountDesk) => Promise<T>): Promise<T> {
  const { withRuntime } = await import('./database.js');
  const { AccountDesk } = await import('./account-desk.js');
  return withRuntime(terminal, (runtime) => AccountDesk.at(runtime, work));
}

const passwordOption = () =>
  new Option(
    '--password-stdin',
    'read the password from standard input, not from the command line',
  );

/** Never an argument: arguments are visible to everybody on the machine. */
async function passwordOf(
  terminal: Terminal,
  { passwordStdin }: PasswordOptions,
): Promise<{ readonly password: string; readonly made: boolean }> {
  if (passwordStdin === undefined) {
    const { freshPassword } = await import('./account-desk.js');
    return { password: freshPassword(), made: true };
  }
  terminal.input.setEncoding('utf8');
  let text = '';
  for await (const chunk of terminal.input) text += String(chunk);
  const password = text.replace(/\r?\n$/, '');
  if (password.length < SHORTEST_PASSWORD)
    throw new CommandFailed(`A password has at least ${SHORTEST_PASSWORD} characters.`);
  return { password, made: false };
}

function tell(terminal: Terminal, made: boolean, password: string): void {
  if (made) terminal.say(`password: ${password}`);
}

function readLogin(text: string): string {
  if (!/^\S{3,200}$/.test(text))
    throw new InvalidArgumentError('3 to 200 characters without spaces.');
  return text;
}

function readName(text: string): string {
  if (text.trim() === '' || text.length > 200)
    throw new InvalidArgumentError('1 to 200 characters.');
  return text.trim();
}

function readOrganisation(text: string): { readonly kind: string; readonly name: string } {
  const match = ORGANISATION.exec(text);
  if (match === null) throw new InvalidArgumentError('KIND:NAME, such as OPERATIONS:Beheer.');
  return { kind: match[1] ?? '', name: (match[2] ?? '').trim() };
}
