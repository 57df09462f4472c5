import type { Blank } from './edits.js';
import { labelsOfFlac } from './flac-labels.js';
import type { Read } from './mp4-boxes.js';
import { labelsOfMovie } from './mp4-labels.js';
import { readWave, WAVE_HEAD_BYTES } from './wave.js';

/**
 * What a file holds beside its sound and pictures: titles, names, pictures of a cover, chapters, places, subtitles. Whoever
 * recorded may have put the name of a child there, and nobody screened it, so it goes with no copy.
 *
 * @returns in order and disjoint, each as long as what it replaces; undefined where not everything of the file is accounted for.
 */
export async function labelsOf(
  read: Read,
  sizeBytes: number,
  container: string,
): Promise<readonly Blank[] | undefined> {
  const found = await labelsIn(read, sizeBytes, container).catch((error: unknown) => {
    if (error instanceof RangeError) return undefined;
    throw error;
  });
  const sorted = found
    ?.filter(({ from, to }) => from < to)
    .sort((one, next) => one.from - next.from);
  const apart = sorted?.every(({ from }, index) => from >= (sorted[index - 1]?.to ?? 0));
  return apart === true ? sorted : undefined;
}

async function labelsIn(
  read: Read,
  sizeBytes: number,
  container: string,
): Promise<readonly Blank[] | undefined> {
  if (container === 'MPEG-4' || container === 'QuickTime') return labelsOfMovie(read, sizeBytes);
  if (container === 'FLAC') return labelsOfFlac(read, sizeBytes);
  if (container !== 'Wave') return undefined;
  const sound = readWave(await read(0, Math.min(WAVE_HEAD_BYTES, sizeBytes)), sizeBytes);
  return sound?.unclaimed.map(({ from, to }) => ({ from, to, fill: 0 }));
}
