import type { AnnounceRecordingCommand } from '../application/announcements.js';
import type { AnnounceRecordingRequest } from './recording-dtos.js';

/** What an announcement says of the file that is coming. */
export function announcementOf({
  track,
  sizeBytes,
  beganAt,
}: AnnounceRecordingRequest): Omit<AnnounceRecordingCommand, 'bookingId'> {
  return {
    track,
    sizeBytes,
    beganAt: typeof beganAt === 'string' ? new Date(beganAt) : undefined,
  };
}
