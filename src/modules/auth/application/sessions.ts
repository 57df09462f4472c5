import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { gatheringSocket } from '../../../kernel/database/gathering-socket.js';
import type { Actor, Role } from '../../../kernel/actor.js';
import { APP_POOL, type Tx } from '../../../kernel/database/unit-of-work.js';
import { Log } from '../../../kernel/logging/log.js';
import { Runtime } from '../../../kernel/runtime.js';
import type { AccountId, OrganisationId, PersonId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { SECOND_FACTOR_SQL } from '../persistence/second-factor-sql.js';
import { SESSION_SQL } from '../persistence/session-sql.js';

/** A signed-in person, without the request. */
export type Identity = Omit<Actor, 'requestId'>;

interface Known {
  readonly identity: Identity;
  readonly hash: string;
  readonly expiresAt: number;
  lastSeenAt: number;
  writtenAt: number;
}

interface SessionRow {
  readonly account_id: AccountId;
  readonly person_id: PersonId;
  readonly organisation_id: OrganisationId;
  readonly roles: readonly Role[];
  readonly expires_at: Date;
  readonly last_seen_at: Date;
}

const MINUTE_MS = 60_000;
const CACHE_LIMIT = 20_000;

/**
 * Sessions live in PostgreSQL; what is kept here is a cache that forgets at once.
 *
 * Ending a session or changing an account notifies every instance (LISTEN); while that line is down nothing is
 * cached, so that a revoked session never works a moment longer on another instance.
 */
@Injectable()
export class Sessions implements OnModuleInit, OnModuleDestroy {
  private readonly known = new Map<string, Known>();
  private listener: pg.Client | undefined;
  private listening = false;
  private closed = false;
  private retry: NodeJS.Timeout | undefined;

  constructor(
    @Inject(APP_POOL) private readonly pool: pg.Pool,
    private readonly runtime: Runtime,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.listen();
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    await this.listener?.end().catch(() => undefined);
  }

  /** Opens a session and returns the cookie's value; only its hash is kept. */
  async open(accountId: AccountId): Promise<{ readonly token: string; readonly expiresAt: Date }> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expiresAt = new Date(
      now.getTime() + this.runtime.settings.ONTZIEN_SESSION_HOURS * 60 * MINUTE_MS,
    );
    await this.pool.query({
      ...SESSION_SQL.open,
      values: [hashOf(token), accountId, now, expiresAt],
    });
    return { token, expiresAt };
  }

  /**
   * Who this cookie belongs to, or undefined when it is unknown, idle for too long, expired or ended. What a page asks by
   * itself while nobody is at it (`attended` false) does not keep the session alive.
   */
  async identify(token: string, attended: boolean): Promise<Identity | undefined> {
    const now = this.clock.now().getTime();
    const key = hashOf(token).toString('hex');
    const known = this.known.get(key) ?? (await this.load(key));
    if (known === undefined) return undefined;

    const idleMs = this.runtime.settings.ONTZIEN_SESSION_IDLE_MINUTES * MINUTE_MS;
    if (now >= known.expiresAt || now - known.lastSeenAt >= idleMs) {
      this.known.delete(key);
      return undefined;
    }
    if (!attended) return known.identity;
    known.lastSeenAt = now;
    if (now - known.writtenAt >= MINUTE_MS) await this.writeLastSeen(known, now);
    return known.identity;
  }

  async end(token: string): Promise<void> {
    const hash = hashOf(token);
    this.known.delete(hash.toString('hex'));
    await this.pool.query({ ...SESSION_SQL.end, values: [hash, this.clock.now()] });
  }

  /** Notes that this session gave the second factor. */
  async stepUp(tx: Tx, token: string, at: Date): Promise<void> {
    await tx.query(SECOND_FACTOR_SQL.stepUp, [hashOf(token), tx.actor.accountId, at]);
  }

  /** When this session last gave the second factor; asked of the database each time, so every instance agrees. */
  async steppedUpAt(token: string): Promise<Date | null> {
    const { rows } = await this.pool.query<{ at: Date | null }>({
      ...SECOND_FACTOR_SQL.steppedUpAt,
      values: [hashOf(token)],
    });
    return rows[0]?.at ?? null;
  }

  private async load(key: string): Promise<Known | undefined> {
    const result = await this.pool.query<SessionRow>({
      ...SESSION_SQL.find,
      values: [Buffer.from(key, 'hex')],
    });
    const row = result.rows[0];
    if (row === undefined) return undefined;
    const known: Known = {
      identity: {
        id: row.person_id,
        accountId: row.account_id,
        organisationId: row.organisation_id,
        roles: row.roles,
      },
      hash: key,
      expiresAt: row.expires_at.getTime(),
      lastSeenAt: row.last_seen_at.getTime(),
      writtenAt: row.last_seen_at.getTime(),
    };
    if (this.known.size >= CACHE_LIMIT) this.known.clear();
    if (this.listening) this.known.set(key, known);
    return known;
  }

  private async writeLastSeen(known: Known, now: number): Promise<void> {
    known.writtenAt = now;
    await this.pool.query({
      ...SESSION_SQL.seen,
      values: [Buffer.from(known.hash, 'hex'), new Date(now)],
    });
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.runtime.urls.app,
      application_name: 'ontzien-listen',
      stream: gatheringSocket,
    });
    client.on('error', () => {
      this.lostLine();
    });
    client.on('end', () => {
      this.lostLine();
    });
    client.on('notification', ({ channel, payload }) => {
      this.forget(channel, payload ?? '');
    });
    try {
      await client.connect();
      await client.query('LISTEN session_ended');
      await client.query('LISTEN account_changed');
      this.listener = client;
      this.listening = true;
    } catch (error) {
      this.log.failure('sessions.no-line', error);
      this.lostLine();
    }
  }

  private lostLine(): void {
    this.listening = false;
    this.known.clear();
    if (this.closed || this.retry !== undefined) return;
    this.retry = setTimeout(() => {
      this.retry = undefined;
      void this.listen();
    }, 1_000);
    this.retry.unref();
  }

  private forget(channel: string, payload: string): void {
    if (channel === 'session_ended') this.known.delete(payload);
    else
      for (const [key, known] of this.known)
        if (known.identity.accountId === payload) this.known.delete(key);
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
