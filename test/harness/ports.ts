import { refuseTakenPort } from '../../src/kernel/http/port.js';

// Below those the system gives out itself: nobody who asks it for any port gets one of these in between.
const LOWEST = 20_000;
const HIGHEST = 32_000;
const STEP = 4;
let next = LOWEST + ((process.pid * 97) % ((HIGHEST - LOWEST) / STEP)) * STEP;

/** A port that nobody listens on, for a program that is told which to take. */
export async function freePort(): Promise<number> {
  return (await freePorts(1))[0] ?? 0;
}

/** Up to four free ports that lie together. */
export async function freePorts(count: number): Promise<readonly number[]> {
  for (let tried = LOWEST; tried < HIGHEST; tried += STEP) {
    const first = next;
    next = next + STEP < HIGHEST ? next + STEP : LOWEST;
    const ports = Array.from({ length: count }, (_, place) => first + place);
    const free = await Promise.all(ports.map(isFree));
    if (free.every(Boolean)) return ports;
  }
  throw new Error(`no ${count} free ports together`);
}

function isFree(port: number): Promise<boolean> {
  return refuseTakenPort('127.0.0.1', port).then(
    () => true,
    () => false,
  );
}
