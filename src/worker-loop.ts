import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import type { Settings } from './kernel/config/settings.js';
import { Log } from './kernel/logging/log.js';
import { openRuntime } from './kernel/runtime.js';
import { Clock, legalDate, SystemClock } from './kernel/time.js';
import { SealAudit } from './modules/audit/index.js';
import { KeepVault } from './modules/identity-access/index.js';
import { RecheckBookings } from './modules/interviews/index.js';
import { FollowSessions, NoteDepartures, RemindOffices } from './modules/motions/index.js';
import { ScreenServedAgain } from './modules/documents/index.js';
import { MissRecordings, SweepCustody } from './modules/recordings/index.js';
import { DeliverEvents } from './modules/notifications/index.js';

const PAUSE_MS = 1_000;
const HOLDS_MS = 30_000;
const SWEEP_MS = 60_000;

/** Starts the background work of one process; returns how to end it, after the round that is under way. */
export function startWorker(app: INestApplicationContext, log: Log): () => Promise<void> {
  const deliver = app.get(DeliverEvents);
  const seal = app.get(SealAudit);
  const planning = planningRounds(app);
  const follow = app.get(FollowSessions);
  const departures = app.get(NoteDepartures);
  const remind = app.get(RemindOffices);
  const screen = app.get(ScreenServedAgain);
  const custody = custodyRounds(app);
  const vault = vaultRounds(app);
  const attempt = (work: () => Promise<number>, failure: string) =>
    work().catch((error: unknown) => {
      log.failure(failure, error);
      return 0;
    });
  const stopping = new AbortController();
  let sealedAt = -PAUSE_MS;
  let wake: () => void = () => undefined;
  const loop = (async () => {
    while (!stopping.signal.aborted) {
      const delivered = await attempt(() => deliver.execute(), 'worker.round-failed');
      // Once a second at most: a seal per batch of events would cost more than it proves.
      if (performance.now() - sealedAt >= PAUSE_MS) {
        sealedAt = performance.now();
        await attempt(() => seal.execute(), 'worker.sealing-failed');
        await attempt(() => follow.execute(), 'worker.following-failed');
        await attempt(() => departures.execute(), 'worker.departures-failed');
        await attempt(() => remind.execute(), 'worker.reminding-failed');
      }
      await attempt(planning, 'worker.recheck-failed');
      await attempt(vault, 'worker.vault-failed');
      await attempt(() => screen.execute(), 'worker.screening-failed');
      await attempt(custody, 'worker.custody-failed');
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
  };
}

/** Holds that ran out every half minute; the papers of all bookings at start and once every night. Source: domain 4.1. */
function planningRounds(app: INestApplicationContext): () => Promise<number> {
  const recheck = app.get(RecheckBookings);
  const clock = app.get(Clock);
  let releasedAt = -HOLDS_MS;
  let checkedOn = '';
  return async () => {
    const today = legalDate(clock.now());
    if (today !== checkedOn) {
      const moved = await recheck.execute();
      checkedOn = today;
      return moved;
    }
    if (performance.now() - releasedAt < HOLDS_MS) return 0;
    releasedAt = performance.now();
    return recheck.releaseHolds();
  };
}

/** Sessions without a recording and stored recordings, every half minute; one recording at a time is read again. */
function custodyRounds(app: INestApplicationContext): () => Promise<number> {
  const miss = app.get(MissRecordings);
  const sweep = app.get(SweepCustody);
  let at = -HOLDS_MS;
  return async () => {
    if (performance.now() - at < HOLDS_MS) return 0;
    at = performance.now();
    return (await miss.execute()) + (await sweep.execute());
  };
}

/** Approved changes are told to their cases at once; numbers that nobody used are swept once a minute. */
function vaultRounds(app: INestApplicationContext): () => Promise<number> {
  const keep = app.get(KeepVault);
  let sweptAt = -SWEEP_MS;
  return async () => {
    const settled = await keep.settle();
    if (performance.now() - sweptAt < SWEEP_MS) return settled;
    sweptAt = performance.now();
    return settled + (await keep.sweep());
  };
}

/** A worker in a process of its own, until it is asked to stop. */
export async function runWorker(settings: Settings): Promise<void> {
  const log = new Log(settings.ONTZIEN_LOG);
  const runtime = await openRuntime(settings);
  const app = await NestFactory.createApplicationContext(
    AppModule.register(runtime, new SystemClock(), log),
    { logger: false },
  );
  const stop = startWorker(app, log);
  log.info('worker.started');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
  await stop();
  await app.close();
  await runtime.stop();
}
