export { RecordingsModule } from './recordings.module.js';
export {
  Recordings,
  type SpokenRecording,
  type ViewedRecording,
  type ViewedStretch,
} from './application/recordings.facade.js';
export type { TranscriptSegment } from './domain/transcript.js';
