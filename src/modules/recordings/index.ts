export { RecordingsModule } from './recordings.module.js';
export {
  Recordings,
  type SpokenRecording,
  type ViewedRecording,
  type ViewedStretch,
} from './application/recordings.facade.js';
export { CheckContent } from './application/check-content.js';
export { MakeRenditions } from './application/make-renditions.js';
export { MissRecordings } from './application/miss-recordings.js';
export { RemindViewers } from './application/remind-viewers.js';
export { EraseDestroyed } from './application/erase-destroyed.js';
export { SweepCustody } from './application/sweep-custody.js';
export type { ViewingOffer } from './application/viewing-offers.js';
export type { TranscriptSegment } from './domain/transcript.js';
