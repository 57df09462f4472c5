import { demoRecording, type DemoRecordingOptions } from '../../src/seed/demo-recording.js';

export {
  demoRecording,
  type DemoRecording,
  type DemoRecordingOptions,
} from '../../src/seed/demo-recording.js';

/** A whole small film in memory. */
export async function aFilm(options: Partial<DemoRecordingOptions> = {}): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of demoRecording({ seconds: 4, width: 320, height: 180, ...options }))
    parts.push(part);
  return Buffer.concat(parts);
}
