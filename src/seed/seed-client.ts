import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Pool } from 'pg';
import { Clock } from '../kernel/time.js';
import type { SeedPerson } from './people.js';

/** A clock that the seed moves through the past, so that histories carry the dates they tell of. */
export class SeedClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date): void {
    this.instant = new Date(instant);
  }
}

/** An answer of the API; the seed stops at the first one that is no success. */
export interface SeedAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

interface SeedRequest {
  readonly method: string;
  readonly path: string;
  readonly payload: Buffer | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

const FRESH_MS = 20 * 60_000;

/**
 * Speaks to the public API as the demonstration's people, so that every seeded row went the way real rows go.
 *
 * Sessions are planted instead of signed in, second factor included: a password costs 40 ms, and the clock jumps by weeks.
 */
export class SeedClient {
  private readonly sessions = new Map<
    string,
    { readonly cookie: string; readonly since: number }
  >();

  constructor(
    private readonly port: number,
    private readonly admin: Pool,
    private readonly clock: SeedClock,
    private readonly people: readonly SeedPerson[],
  ) {}

  personById(id: string): SeedPerson {
    const person = this.people.find((known) => known.id === id);
    if (person === undefined) throw new Error('seed: an unknown person');
    return person;
  }

  get(person: SeedPerson, path: string): Promise<SeedAnswer['body']> {
    return this.send(person, 'GET', path);
  }

  /** The moment that the story has come to. */
  now(): Date {
    return this.clock.now();
  }

  post(person: SeedPerson, path: string, body: unknown = {}): Promise<SeedAnswer['body']> {
    return this.send(person, 'POST', path, body);
  }

  put(person: SeedPerson, path: string, body: unknown): Promise<SeedAnswer['body']> {
    return this.send(person, 'PUT', path, body);
  }

  /** Sends one piece of a recording, as tus does. */
  async patch(person: SeedPerson, path: string, offset: number, bytes: Buffer): Promise<void> {
    const answer = await this.raw(person, {
      method: 'PATCH',
      path,
      payload: bytes,
      headers: {
        'content-type': 'application/offset+octet-stream',
        'tus-resumable': '1.0.0',
        'upload-offset': String(offset),
      },
    });
    if (answer.status >= 300) throw new Error(`seed: PATCH ${path} answered ${answer.status}`);
  }

  private async send(
    person: SeedPerson,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<SeedAnswer['body']> {
    const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const answer = await this.raw(person, {
      method,
      path,
      payload,
      headers: payload === undefined ? {} : { 'content-type': 'application/json' },
    });
    if (answer.status >= 300)
      throw new Error(
        `seed: ${method} ${path} answered ${answer.status} ${JSON.stringify(answer.body)}`,
      );
    return answer.body;
  }

  private async raw(
    person: SeedPerson,
    { method, path, payload, headers }: SeedRequest,
  ): Promise<SeedAnswer> {
    const cookie = await this.cookie(person);
    return new Promise((resolve, reject) => {
      const outgoing = request(
        {
          host: '127.0.0.1',
          port: this.port,
          method,
          path: `/api/v1${path}`,
          headers: {
            cookie,
            ...headers,
            ...(payload === undefined ? {} : { 'content-length': String(payload.length) }),
          },
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('error', reject);
          incoming.on('end', () => {
            resolve({ status: incoming.statusCode ?? 0, body: readBody(Buffer.concat(chunks)) });
          });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(payload);
    });
  }

  private async cookie(person: SeedPerson): Promise<string> {
    const now = this.clock.now();
    const kept = this.sessions.get(person.id);
    if (kept !== undefined && Math.abs(now.getTime() - kept.since) < FRESH_MS) return kept.cookie;
    const token = randomBytes(32).toString('base64url');
    await this.admin.query(
      `INSERT INTO auth.session (token_hash, account_id, created_at, last_seen_at, expires_at, stepped_up_at)
       VALUES ($1, $2, $3, $3, $3::timestamptz + interval '12 hours', $3::timestamptz + interval '30 minutes')`,
      [createHash('sha256').update(token).digest(), person.accountId, now],
    );
    const cookie = `__Host-ontzien=${token}`;
    this.sessions.set(person.id, { cookie, since: now.getTime() });
    return cookie;
  }
}

function readBody(bytes: Buffer): SeedAnswer['body'] {
  if (bytes.length === 0) return {};
  const parsed: unknown = JSON.parse(bytes.toString('utf8'));
  return isRecord(parsed) ? parsed : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A text in an answer, such as an id; the seed stops when it is not there. */
export function textAt(body: SeedAnswer['body'], name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw new Error(`seed: the answer has no ${name}`);
  return value;
}
