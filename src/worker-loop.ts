import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import type { Settings } from './kernel/config/settings.js';
import { Log } from './kernel/logging/log.js';
import { openRuntime } from './kernel/runtime.js';
import { Clock, legalDate, SystemClock } from './kernel/time.js';
import { SealAudit } from './modules/audit/index.js';
import { ComeOfAge } from './modules/cases/index.js';
import { KeepVault } from './modules/identity-access/index.js';
import { RecheckBookings } from './modules/interviews/index.js';
import { FollowSessions, NoteDepartures, RemindOffices } from './modules/motions/index.js';
import { ScreenServedAgain } from './modules/documents/index.js';
import { Aside } from './aside.js';
import {
  CheckContent,
  EraseDestroyed,
  MakeRenditions,
  MissRecordings,
  RemindViewers,
  SweepCustody,
} from './modules/recordings/index.js';
import { DeliverEvents } from './modules/notifications/index.js';

const PAUSE_MS = 1_000;
const HOLDS_MS = 30_000;
const SWEEP_MS = 60_000;
const RENDERS_MS = 3_000;

type Work = () => Promise<number>;
/** Work, and the word for its failure. */
type Round = readonly [Work, string];

/** Starts the background work of one process; returns how to end it, after the round that is under way. */
export function startWorker(app: INestApplicationContext, log: Log): () => Promise<void> {
  const deliver = app.get(DeliverEvents);
  const attempt = (work: Work, failure: string) =>
    work().catch((error: unknown) => {
      log.failure(failure, error);
      return 0;
    });
  const stopping = new AbortController();
  const reading = new Aside(custodySweep(app), stopping.signal, log);
  const rendering = new Aside(renderings(app), stopping.signal, log, 'worker.rendering-failed');
  const rounds = roundsOf(app, [
    [every(HOLDS_MS, () => reading.begin()), 'worker.custody-failed'],
    [every(RENDERS_MS, () => rendering.begin()), 'worker.rendering-failed'],
  ]);
  let wake: () => void = () => undefined;
  const loop = (async () => {
    while (!stopping.signal.aborted) {
      const delivered = await attempt(() => deliver.execute(), 'worker.round-failed');
      for (const [work, failure] of rounds) await attempt(work, failure);
      if (delivered > 0) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, PAUSE_MS);
      });
    }
  })();
  return async () => {
    stopping.abort();
    wake();
    await loop;
    await Promise.all([reading.ended, rendering.ended]);
  };
}

/** What is done beside delivering events, in this order, each with the word for its failure. */
function roundsOf(app: INestApplicationContext, beside: readonly Round[]): readonly Round[] {
  const seal = app.get(SealAudit);
  const follow = app.get(FollowSessions);
  const departures = app.get(NoteDepartures);
  const remind = app.get(RemindOffices);
  const screen = app.get(ScreenServedAgain);
  const grown = app.get(ComeOfAge);
  return [
    // A seal per batch of events would cost more than it proves.
    [every(PAUSE_MS, () => seal.execute()), 'worker.sealing-failed'],
    [every(PAUSE_MS, () => follow.execute()), 'worker.following-failed'],
    [every(PAUSE_MS, () => departures.execute()), 'worker.departures-failed'],
    [every(PAUSE_MS, () => remind.execute()), 'worker.reminding-failed'],
    [planningRounds(app), 'worker.recheck-failed'],
    [eachDay(app.get(Clock), () => grown.execute()), 'worker.majority-failed'],
    [vaultRounds(app), 'worker.vault-failed'],
    [() => screen.execute(), 'worker.screening-failed'],
    [custodyRounds(app), 'worker.custody-failed'],
    ...beside,
  ];
}

/** The work at once, and then so often at most; a failure counts as done. */
function every(pauseMs: number, work: Work): Work {
  let doneAt = -pauseMs;
  return async () => {
    if (performance.now() - doneAt < pauseMs) return 0;
    doneAt = performance.now();
    return work();
  };
}

/**
 * Every half minute holds that ran out, and all bookings when papers, absences or rooms changed; all bookings at start and
 * every night as well, for what only time changes. Source: domain 4.1.
 */
function planningRounds(app: INestApplicationContext): Work {
  const recheck = app.get(RecheckBookings);
  const release = every(HOLDS_MS, () => recheck.releaseHolds());
  const changed = every(HOLDS_MS, () => recheck.afterChange());
  const nightly = eachDay(app.get(Clock), () => recheck.execute());
  return async () => (await nightly()) + (await release()) + (await changed());
}

/** The work at start and as soon as a day begins in Amsterdam; a failure is tried again. */
function eachDay(clock: Clock, work: Work): Work {
  let doneOn = '';
  return async () => {
    const today = legalDate(clock.now());
    if (today === doneOn) return 0;
    const done = await work();
    doneOn = today;
    return done;
  };
}

/** Sessions without a recording, rights to view that soon start or end, and bytes of destroyed recordings that are still somewhere; every half minute. */
function custodyRounds(app: INestApplicationContext): Work {
  const miss = app.get(MissRecordings);
  const remind = app.get(RemindViewers);
  const erase = app.get(EraseDestroyed);
  return every(
    HOLDS_MS,
    async () => (await miss.execute()) + (await remind.execute()) + (await erase.execute()),
  );
}

/** Stored recordings are copied and read again, one at a time; a large one takes minutes. */
function custodySweep(app: INestApplicationContext): (signal: AbortSignal) => Promise<unknown> {
  const sweep = app.get(SweepCustody);
  return (signal) => sweep.execute(signal);
}

/** Edited versions and films that browsers play, one at a time beside the sweep; a long one takes its own length or more. */
function renderings(app: INestApplicationContext): (signal: AbortSignal) => Promise<unknown> {
  const make = app.get(MakeRenditions);
  const check = app.get(CheckContent);
  return async (signal) => (await make.execute(signal)) || check.execute(signal);
}

/** Approved changes are told to their cases at once; numbers that nobody used are swept once a minute. */
function vaultRounds(app: INestApplicationContext): Work {
  const keep = app.get(KeepVault);
  const sweep = every(SWEEP_MS, () => keep.sweep());
  return async () => (await keep.settle()) + (await sweep());
}

/** A worker in a process of its own, until it is asked to stop; `begun` is called once it works and can be stopped in order. */
export async function runWorker(settings: Settings, begun?: () => void): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
  const log = new Log(settings.ONTZIEN_LOG);
  const runtime = await openRuntime(settings);
  const app = await NestFactory.createApplicationContext(
    AppModule.register(runtime, new SystemClock(), log),
    { logger: false },
  );
  const stop = startWorker(app, log);
  log.info('worker.started');
  begun?.();
  await asked;
  await stop();
  await app.close();
  await runtime.stop();
}
