import { Injectable } from '@nestjs/common';
import mediaInfoFactory, {
  type GeneralTrack,
  isTrackType,
  type MediaInfoResult,
  type VideoTrack,
} from 'mediainfo.js';
import type { SealedReader } from '../../../kernel/storage/sealed-reader.js';
import type { ContainerFacts } from '../domain/container.js';

const NOTHING: ContainerFacts = {
  format: undefined,
  durationMs: 0,
  video: undefined,
  hasAudio: false,
};
// An index at the end of a file of hours takes some megabytes; who reads on without end is not a container we know.
const MOST_BYTES = 64 * 1_048_576;
const CHUNK_BYTES = 262_144;

/** Reads in the file itself what it is: names, extensions and what the sender says do not count. */
@Injectable()
export class InspectContainer {
  /** A file the inspector stumbles over holds nothing; only a failure to read it is passed on. */
  async execute(reader: SealedReader): Promise<ContainerFacts> {
    let read = 0;
    let unreadable: Error | undefined;
    const chunk = async (size: number, offset: number): Promise<Uint8Array> => {
      read += size;
      if (read > MOST_BYTES) return new Uint8Array(0);
      return reader
        .readAll(offset, Math.min(offset + size, reader.plainSize))
        .catch((error: unknown) => {
          unreadable = error instanceof Error ? error : new Error('the object could not be read');
          throw unreadable;
        });
    };
    const inspector = await mediaInfoFactory({ format: 'object', chunkSize: CHUNK_BYTES });
    try {
      return factsOf(await inspector.analyzeData(reader.plainSize, chunk));
    } catch {
      if (unreadable !== undefined) throw unreadable;
      return NOTHING;
    } finally {
      inspector.close();
    }
  }
}

function factsOf(result: MediaInfoResult): ContainerFacts {
  const tracks = result.media?.track ?? [];
  const general = tracks.find((track): track is GeneralTrack => isTrackType(track, 'General'));
  const video = tracks.find((track): track is VideoTrack => isTrackType(track, 'Video'));
  return {
    ...(general === undefined ? NOTHING : fileOf(general)),
    video: video === undefined ? undefined : pictureOf(video),
    hasAudio: tracks.some((track) => isTrackType(track, 'Audio')),
  };
}

function fileOf({
  Format: format,
  Format_Profile: profile,
  Duration: seconds = 0,
  Encoded_Date: begunAt,
}: GeneralTrack) {
  return {
    begunAt,
    format: format === 'MPEG-4' && profile === 'QuickTime' ? 'QuickTime' : format,
    durationMs: Math.round(seconds * 1_000),
  };
}

function pictureOf({
  Format: format = 'unknown',
  Width: width = 0,
  Height: height = 0,
}: VideoTrack) {
  return { format, width, height };
}
