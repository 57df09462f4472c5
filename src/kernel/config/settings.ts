import { readFileSync } from 'node:fs';

/** How one setting is read. Every reader returns the value or throws a sentence without the value in it. */
interface Setting<T> {
  readonly read: (text: string) => T;
  readonly fallback: T;
  readonly about: string;
}

const text = (fallback: string, about: string): Setting<string> => ({
  read: (value) => value,
  fallback,
  about,
});

function integer(
  fallback: number,
  bounds: readonly [number, number],
  about: string,
): Setting<number> {
  const [least, most] = bounds;
  return {
    fallback,
    about: `${about} (${least} to ${most})`,
    read: (value) => {
      const number = Number(value);
      if (!Number.isInteger(number) || number < least || number > most) {
        throw new Error(`must be a whole number from ${least} to ${most}`);
      }
      return number;
    },
  };
}

const flag = (about: string): Setting<boolean> => ({
  fallback: false,
  about: `${about} (0 or 1)`,
  read: (value) => {
    if (value !== '0' && value !== '1') throw new Error('must be 0 or 1');
    return value === '1';
  },
});

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const level = (about: string): Setting<(typeof LEVELS)[number]> => ({
  fallback: 'info',
  about,
  read: (value) => {
    const known = LEVELS.find((one) => one === value);
    if (known === undefined) throw new Error('must be debug, info, warn, error or silent');
    return known;
  },
});

function postgresAddress(about: string): Setting<string> {
  return {
    fallback: '',
    about,
    read: (value) => {
      if (!/^postgres(ql)?:\/\/.+/.test(value))
        throw new Error('must start with postgres:// or postgresql://');
      return value;
    },
  };
}

function webAddress(about: string): Setting<string> {
  return {
    fallback: '',
    about,
    read: (value) => {
      if (!/^https?:\/\/[^/]+$/.test(value))
        throw new Error('must be an origin such as https://ontzien.example');
      return value;
    },
  };
}

function clamd(about: string): Setting<string> {
  return {
    fallback: '',
    about,
    read: (value) => {
      if (!/^(\/.+|[^/:\s]+:\d{1,5})$/.test(value))
        throw new Error('must be host:port or the path of a socket');
      return value;
    },
  };
}

function program(about: string): Setting<string> {
  return {
    fallback: '',
    about,
    read: (value) => {
      if (value !== 'none' && !value.startsWith('/'))
        throw new Error('must be the path of the program, or none');
      return value;
    },
  };
}

/** Every setting of the product: name in the environment, reader, default and what it is for. */
export const SETTINGS = {
  PORT: integer(3000, [1, 65_535], 'Port of web and API'),
  DATABASE_URL: postgresAddress('PostgreSQL 16 or newer; without it an embedded server is started'),
  ONTZIEN_HOST: text('127.0.0.1', 'Network address to listen on'),
  ONTZIEN_PUBLIC_URL: webAddress('Origin people use; default http://localhost:PORT'),
  ONTZIEN_DATA_DIR: text('.data', 'Folder for the embedded database, keys and files'),
  ONTZIEN_KEY_FILE: text('', 'Key file; default keys.json in the data folder'),
  ONTZIEN_OBJECT_DIR: text('', 'Folder for encrypted files; default objects in the data folder'),
  ONTZIEN_S3_ENDPOINT: webAddress(
    'Origin of an S3 store for encrypted files, instead of the folder, such as https://s3.example',
  ),
  ONTZIEN_S3_BUCKET: text('', 'Bucket in it, which exists and holds nothing else'),
  ONTZIEN_S3_REGION: text('us-east-1', 'Region of the S3 store'),
  ONTZIEN_S3_ACCESS_KEY: text('', 'Access key of the S3 store'),
  ONTZIEN_S3_SECRET_KEY: text('', 'Secret key of the S3 store'),
  ONTZIEN_SECOND_OBJECT_DIR: text(
    '',
    'Folder for a second copy of recordings, best on another disk; default none',
  ),
  ONTZIEN_DEMO: flag('Demonstration data and accounts; refused with a database of your own'),
  ONTZIEN_DATABASE_APP_URL: postgresAddress(
    'Connection of the role ontzien_app, if not derived from DATABASE_URL',
  ),
  ONTZIEN_DATABASE_VAULT_URL: postgresAddress(
    'Connection of the role ontzien_vault, if not derived',
  ),
  ONTZIEN_DATABASE_READ_URL: postgresAddress(
    'Connection for the figures (role ontzien_indicators), for a read replica too; default derived',
  ),
  ONTZIEN_DATABASE_POOL: integer(16, [2, 200], 'Connections of the application to the database'),
  ONTZIEN_SESSION_IDLE_MINUTES: integer(
    30,
    [1, 720],
    'Minutes without activity after which a session ends',
  ),
  ONTZIEN_SESSION_HOURS: integer(12, [1, 24], 'Hours after which a session ends in any case'),
  ONTZIEN_BODY_LIMIT_KB: integer(1_024, [16, 16_384], 'Largest JSON body in KiB'),
  ONTZIEN_UPLOAD_LIMIT_MB: integer(16_384, [1, 1_048_576], 'Largest recording in MiB'),
  ONTZIEN_DOCUMENT_LIMIT_MB: integer(64, [1, 512], 'Largest file of a document in MiB'),
  ONTZIEN_CLAMD: clamd(
    'Virus scanner: host:port or socket path of clamd; without it files are not scanned, and say so',
  ),
  ONTZIEN_FFMPEG: program(
    'Program ffmpeg, for versions and copies made anew; default the one on the path, none: never',
  ),
  ONTZIEN_LOG: level('Least level that is logged: debug, info, warn, error or silent'),
} as const satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof SETTINGS;
export type Settings = {
  readonly [Name in SettingName]: ReturnType<(typeof SETTINGS)[Name]['read']>;
};

/** A start that cannot go on, with every wrong setting listed at once. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Settings are wrong:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

/**
 * Reads all settings from the environment once.
 *
 * Each may also be given as a file through `NAME_FILE`, for secrets. Unknown `ONTZIEN_…` names are
 * refused: a misspelt setting must not be silently without effect.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = unknownNames(environment);
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries<Setting<unknown>>(SETTINGS).map(([name, { fallback }]) => [name, fallback]),
  );
  const unread = new Set<string>();
  for (const [name, setting] of Object.entries<Setting<unknown>>(SETTINGS)) {
    try {
      const given = valueOf(environment, name);
      if (given !== undefined) values[name] = setting.read(given);
    } catch (error) {
      unread.add(name);
      problems.push(sentenceOf(name, error));
    }
  }
  const settings = values as Settings;
  problems.push(...contradictions(settings, environment['NODE_ENV'] === 'production', unread));
  if (problems.length > 0) throw new SettingsError(problems);
  return Object.freeze(settings);
}

function valueOf(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined {
  const file = environment[`${name}_FILE`];
  if (file === undefined || file === '')
    return environment[name] === '' ? undefined : environment[name];
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new UnreadableFile('names a file that cannot be read');
  }
}

class UnreadableFile extends Error {}

function sentenceOf(name: string, error: unknown): string {
  if (error instanceof UnreadableFile) return `${name}_FILE ${error.message}`;
  return `${name} ${error instanceof Error ? error.message : 'is wrong'}`;
}

function unknownNames(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('ONTZIEN_'))
    .filter((name) => !(name.replace(/_FILE$/, '') in SETTINGS) && !(name in SETTINGS))
    .map((name) => `${name} is not a setting of this version`);
}

/** What single settings cannot show. One that could not be read itself takes no part in it. */
function contradictions(
  settings: Settings,
  production: boolean,
  unread: ReadonlySet<string>,
): string[] {
  const problems: string[] = [];
  const ownDatabase = settings.DATABASE_URL !== '';
  if (settings.ONTZIEN_DEMO && ownDatabase && (production || !isLoopback(settings.DATABASE_URL))) {
    problems.push(
      'ONTZIEN_DEMO is refused with a database of your own in production or on another machine',
    );
  }
  if (!S3_PARTS.some((name) => unread.has(name))) problems.push(...s3Contradictions(settings));
  return problems;
}

const S3_TOGETHER = [
  'ONTZIEN_S3_BUCKET',
  'ONTZIEN_S3_ACCESS_KEY',
  'ONTZIEN_S3_SECRET_KEY',
] as const;
const S3_PARTS = ['ONTZIEN_S3_ENDPOINT', ...S3_TOGETHER] as const;

function s3Contradictions(settings: Settings): string[] {
  const given = Boolean(settings.ONTZIEN_S3_ENDPOINT);
  return S3_TOGETHER.filter((name) => Boolean(settings[name]) !== given).map((name) =>
    given
      ? `${name} is missing beside ONTZIEN_S3_ENDPOINT`
      : `${name} means nothing without ONTZIEN_S3_ENDPOINT`,
  );
}

function isLoopback(address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return host === '' || host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}
