export { RecordingsModule } from './recordings.module.js';
export {
  Recordings,
  type ViewedRecording,
  type ViewedStretch,
} from './application/recordings.facade.js';
