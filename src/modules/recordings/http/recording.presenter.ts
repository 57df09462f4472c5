import type { Announced } from '../application/announcements.js';
import type { PlayGrant } from '../application/grant-play.js';
import type { Progress } from '../application/report-progress.js';
import type { Certificate } from '../application/certify-viewing.js';
import type {
  LossRow,
  SeenRecording,
  SeenRendition,
  Viewings,
} from '../application/recording-overview.query.js';
import type { OpaqueId, RecordingId } from '../../../kernel/ids.js';
import type { CertificateView, LossesView } from './custody-dtos.js';
import { recordingActions } from '../domain/recording.js';
import type {
  AnnouncedRecordingView,
  PlayGrantView,
  ProgressView,
  RecordingsView,
  RecordingView,
  ViewingsView,
} from './recording-dtos.js';

const IDLE_MINUTES = 15;

export function presentAnnounced({ id, receivedBytes }: Announced): AnnouncedRecordingView {
  return { id, receivedBytes, uploadUrl: `/api/v1/uploads/${id}` };
}

export function presentAnnouncedByStudio({ id, receivedBytes }: Announced): AnnouncedRecordingView {
  return { id, receivedBytes, uploadUrl: `/api/v1/studio-system/uploads/${id}` };
}

const optional = (date: Date | null) => date?.toISOString() ?? null;

/** When a film was made. */
export function instantOf(made: SeenRendition | null): string | null {
  return made?.madeAt == null ? null : new Date(made.madeAt).toISOString();
}

export function presentRecording(row: SeenRecording): RecordingView {
  const {
    case_id: caseId,
    child_ref: childRef,
    own,
    mayWatch,
    mayReview,
    mayAssess,
    announcedAt,
    storedAt,
    verifiedAt,
    checkedAt,
    copiedAt,
    destroyedAt,
    cameraBeganAt,
    statedBeganAt,
    playable,
    ...rest
  } = row;
  return {
    ...rest,
    caseId,
    childRef,
    announcedAt: announcedAt.toISOString(),
    storedAt: optional(storedAt),
    verifiedAt: optional(verifiedAt),
    checkedAt: optional(checkedAt),
    copiedAt: optional(copiedAt),
    destroyedAt: optional(destroyedAt),
    cameraBeganAt: optional(cameraBeganAt),
    statedBeganAt: optional(statedBeganAt),
    playableSha256: playable?.sha256 ?? null,
    playableMadeAt: instantOf(playable),
    actions: [...recordingActions({ state: row.state, own, mayWatch, mayReview, mayAssess })],
  };
}

export function presentRecordings(rows: readonly SeenRecording[]): RecordingsView {
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

export function presentProgress({ ranges, beside }: Progress): ProgressView {
  return { ranges: [...ranges], beside: beside === null ? null : [...beside] };
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

export function presentLosses(losses: readonly LossRow[]): LossesView {
  return {
    items: losses.map(({ id, bookingId, reason, partial, reportedBy, reportedAt }) => ({
      id,
      bookingId,
      reason,
      partial: [...partial],
      reportedBy,
      reportedAt: reportedAt.toISOString(),
    })),
  };
}

export function presentCertificate(certificate: Certificate): CertificateView {
  const { id, recordingId, personId, content, sha256, auditRows, auditSha256, issuedAt } =
    certificate;
  return {
    id,
    recordingId,
    personId,
    content,
    sha256,
    auditRows,
    auditSha256,
    issuedAt: issuedAt.toISOString(),
  };
}
