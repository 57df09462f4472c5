import type { Announced } from '../application/announce-recording.js';
import type { PlayGrant } from '../application/grant-play.js';
import type { RecordingRow, Viewings } from '../application/recording-overview.query.js';
import type { OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { recordingActions } from '../domain/recording.js';
import type {
  AnnouncedRecordingView,
  PlayGrantView,
  RecordingsView,
  RecordingView,
  ViewingsView,
} from './recording-dtos.js';

const IDLE_MINUTES = 15;

export function presentAnnounced({ id, receivedBytes }: Announced): AnnouncedRecordingView {
  return { id, receivedBytes, uploadUrl: `/api/v1/uploads/${id}` };
}

export function presentRecording(row: RecordingRow): RecordingView {
  const {
    case_id: caseId,
    child_ref: childRef,
    own,
    mayWatch,
    mayReview,
    announcedAt,
    storedAt,
    verifiedAt,
    ...rest
  } = row;
  return {
    ...rest,
    caseId,
    childRef,
    announcedAt: announcedAt.toISOString(),
    storedAt: storedAt?.toISOString() ?? null,
    verifiedAt: verifiedAt?.toISOString() ?? null,
    actions: [...recordingActions({ state: row.state, own, mayWatch, mayReview })],
  };
}

export function presentRecordings(rows: readonly RecordingRow[]): RecordingsView {
  return { items: rows.map(presentRecording) };
}

export function presentGrant(
  recordingId: RecordingId,
  { id, expiresAt }: PlayGrant,
): PlayGrantView {
  return {
    id,
    contentUrl: contentUrl(recordingId, id),
    expiresAt: expiresAt.toISOString(),
    idleMinutes: IDLE_MINUTES,
  };
}

function contentUrl(recordingId: RecordingId, grantId: OpaqueId): string {
  return `/api/v1/recordings/${recordingId}/content?grant=${grantId}`;
}

export function presentViewings({ durationMs, people }: Viewings): ViewingsView {
  return {
    durationMs,
    items: people.map(({ ranges, firstAt, lastAt, ...person }) => ({
      ...person,
      ranges: [...ranges],
      firstAt: firstAt.toISOString(),
      lastAt: lastAt.toISOString(),
    })),
  };
}
