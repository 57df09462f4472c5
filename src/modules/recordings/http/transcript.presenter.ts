import type { TranscriptHit, TranscriptRow } from '../application/transcript.query.js';
import type { TranscriptHitsView, TranscriptView } from './transcript-dtos.js';

export function presentTranscript(row: TranscriptRow): TranscriptView {
  const { recordingId, version, segments, chapters, replaced, doubted, versions } = row;
  return {
    recordingId,
    version,
    segments: [...segments],
    chapters: [...chapters],
    replaced: replaced ?? 0,
    doubted: doubted ?? 0,
    versions: versions.map((one) => ({ ...one, madeAt: new Date(one.madeAt).toISOString() })),
    actions: actionsOf(row),
  };
}

/** Only the latest version is corrected: what lies before it is history. */
function actionsOf({ mayWrite, state, version, versions }: TranscriptRow): string[] {
  if (!mayWrite || state !== 'VERIFIED') return [];
  const latest = version !== null && version === versions[0]?.version;
  return latest ? ['import', 'correct'] : ['import'];
}

export function presentHits(hits: readonly TranscriptHit[]): TranscriptHitsView {
  return { items: hits.map(({ marks, ...hit }) => ({ ...hit, marks: [...marks] })) };
}
