import type { Stretch } from './recording-queries.js';

/** Overlapping and touching stretches as one, in order. */
export function mergeStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const next of [...stretches].sort((left, right) => left.fromMs - right.fromMs)) {
    const last = merged.at(-1);
    if (last !== undefined && next.fromMs <= last.toMs)
      merged[merged.length - 1] = { fromMs: last.fromMs, toMs: Math.max(last.toMs, next.toMs) };
    else merged.push(next);
  }
  return merged;
}

/** Stretches shorter than this are noise between two reports, not something somebody missed. */
const LEAST_GAP_MS = 1_000;

export function gapsOf(watched: readonly Stretch[], durationMs: number): readonly Stretch[] {
  const gaps: Stretch[] = [];
  let at = 0;
  for (const { fromMs, toMs } of mergeStretches(watched)) {
    if (fromMs - at >= LEAST_GAP_MS) gaps.push({ fromMs: at, toMs: fromMs });
    at = Math.max(at, toMs);
  }
  if (durationMs - at >= LEAST_GAP_MS) gaps.push({ fromMs: at, toMs: durationMs });
  return gaps;
}

export function lengthOf(stretches: readonly Stretch[]): number {
  return mergeStretches(stretches).reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
}

/** "1:02:07" or "02:07" as milliseconds. */
export function readPosition(text: string): number | undefined {
  const match = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/.exec(text.trim());
  if (match === null) return undefined;
  return (Number(match[1] ?? '0') * 3600 + Number(match[2]) * 60 + Number(match[3])) * 1000;
}
