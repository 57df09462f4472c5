import type { Candidate } from './candidate.js';

const WEIGHT = { keep: 2, certain: 1, doubtful: 0 } as const;

/** Stronger first: by rank, then certainty, then length. */
function byStrength(a: Candidate, b: Candidate): number {
  if (a.rank !== b.rank) return b.rank - a.rank;
  const weight = WEIGHT[b.verdict] - WEIGHT[a.verdict];
  return weight !== 0 && a.start === b.start && a.end === b.end
    ? weight
    : b.end - b.start - (a.end - a.start) || weight || a.start - b.start;
}

/** Candidates of one block that do not overlap, in the order of the text. */
function withoutOverlap(candidates: readonly Candidate[]): readonly Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.start - b.start);
  const kept: Candidate[] = [];
  let group: Candidate[] = [];
  let end = -1;
  for (const candidate of ordered) {
    if (candidate.start >= end) {
      kept.push(...choose(group));
      group = [];
    }
    group.push(candidate);
    end = Math.max(end, candidate.end);
  }
  kept.push(...choose(group));
  return kept.sort((a, b) => a.start - b.start);
}

function choose(group: readonly Candidate[]): readonly Candidate[] {
  if (group.length < 2) return group;
  if (group.length > CROWD) return sweep(group);
  const chosen: Candidate[] = [];
  for (const candidate of [...group].sort(byStrength)) {
    chosen.push(...remains(candidate, chosen));
  }
  return chosen;
}

/** Overlaps by the hundred are hostile text: the first and longest wins, in one pass. */
const CROWD = 200;

function sweep(group: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  let past = -1;
  for (const candidate of [...group].sort((a, b) => a.start - b.start || byStrength(a, b))) {
    const start = Math.max(candidate.start, past);
    if (candidate.end <= start) continue;
    chosen.push({ ...candidate, start });
    past = candidate.end;
  }
  return chosen;
}

const LEAST = 2;

/** What stronger candidates leave of a weaker one: all, its head, its tail or nothing. */
function remains(candidate: Candidate, chosen: readonly Candidate[]): readonly Candidate[] {
  let parts = [candidate];
  for (const { start, end } of chosen) {
    parts = parts.flatMap((part) =>
      part.end <= start || part.start >= end
        ? [part]
        : [
            { ...part, end: Math.min(part.end, start) },
            { ...part, start: Math.max(part.start, end) },
          ],
    );
    parts = parts.filter((part) => part.end - part.start >= LEAST);
  }
  return PERSONAL.has(candidate.type) || parts[0] === candidate ? parts : [];
}

const PERSONAL: ReadonlySet<string> = new Set(['NAME', 'RELATIVE_NAME']);

function mergeable(text: string, a: Candidate, b: Candidate): boolean {
  if (!PERSONAL.has(a.type) || a.replacement !== b.replacement) return false;
  if (a.verdict === 'keep' || b.verdict === 'keep' || b.start - a.end > 3) return false;
  return (
    /^(?:\s*|-\s*)$/.test(text.slice(a.end, b.start)) &&
    (a.verdict === 'certain' || b.verdict === 'certain')
  );
}

/** Two halves of one mention become one, so that it is replaced once. */
function merge(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const merged: Candidate[] = [];
  for (const candidate of candidates) {
    const before = merged.at(-1);
    if (before && mergeable(text, before, candidate)) {
      merged[merged.length - 1] = { ...before, end: candidate.end, verdict: 'certain' };
    } else merged.push(candidate);
  }
  return merged;
}

/** Without white space at its ends: what was cut off another candidate may have some. */
function trimmed(text: string, candidate: Candidate): Candidate {
  let { start, end } = candidate;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { ...candidate, start, end };
}

/** What is to be done in one block: overlaps settled, halves joined, kept places among the others. */
export function settle(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  return merge(text, withoutOverlap(candidates))
    .map((candidate) => trimmed(text, candidate))
    .filter(({ start, end }) => end > start);
}
