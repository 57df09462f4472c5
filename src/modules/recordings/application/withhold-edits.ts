import { Injectable } from '@nestjs/common';
import { Ffmpeg } from '../../../kernel/media/ffmpeg.js';
import { type Blank, blanksOf, type Edit, endOfCut, unfillable } from '../domain/edits.js';
import { editProblems } from '../domain/edit-problems.js';
import { type Movie, readMovie } from '../domain/mp4-samples.js';
import { demuxerOf, type KeptEdit } from '../domain/rendering.js';
import { blanksOfWave } from '../domain/wave-edits.js';
import { readWave, WAVE_HEAD_BYTES } from '../domain/wave.js';
import { type StoredBlank, toStored } from './edited-blanks.js';
import { type SealedRow, SealedRecordings } from './sealed-recordings.js';

export interface EditedSource extends SealedRow {
  readonly container: string;
  readonly durationMs: number;
}

/** How a list of edits is kept with a version. */
export interface KeptEdits {
  readonly edits: readonly (Edit & KeptEdit)[];
  readonly blanks: readonly StoredBlank[];
  /** Nothing of the file can be withheld while it is sent: the version is shown once a film of its own was made. */
  readonly byRendering: boolean;
}

/** Finds out of the file itself which bytes a list of edits withholds; nothing is decoded and nothing is written. */
@Injectable()
export class WithholdEdits {
  constructor(
    private readonly sealed: SealedRecordings,
    private readonly ffmpeg: Ffmpeg,
  ) {}

  /** Refuses what can neither be withheld while it is sent nor be made a film of its own here. */
  async of(row: EditedSource, edits: readonly Edit[]): Promise<KeptEdits> {
    const { blanks, until } = await this.found(row, edits);
    const byRendering = blanks.length === 0;
    if (byRendering && !(await this.renders(row))) throw editProblems['edits-not-here']();
    return {
      edits: edits.map((edit) => ({
        ...edit,
        untilMs: Math.min(row.durationMs, Math.ceil(until(edit))),
      })),
      blanks: blanks.map(toStored),
      byRendering,
    };
  }

  private async renders({ container }: EditedSource): Promise<boolean> {
    return demuxerOf(container) !== undefined && (await this.ffmpeg.facts()) !== undefined;
  }

  private async found(row: EditedSource, edits: readonly Edit[]): Promise<Found> {
    const reader = await this.sealed.reader(row);
    try {
      const read = (from: number, to: number) => reader.readAll(from, to);
      if (row.container === 'Wave') {
        const head = await read(0, Math.min(WAVE_HEAD_BYTES, row.sizeBytes));
        const sound = readWave(head, row.sizeBytes);
        return { blanks: sound === undefined ? [] : blanksOfWave(sound, edits), until: asAsked };
      }
      const movie = await readMovie(read, row.sizeBytes);
      return movie === undefined ? NOTHING : inMovie(movie, edits);
    } finally {
      await reader.close();
    }
  }
}

interface Found {
  readonly blanks: readonly Blank[];
  readonly until: (edit: Edit) => number;
}

const asAsked = ({ toMs }: Edit) => toMs;
const NOTHING: Found = { blanks: [], until: asAsked };

function inMovie(movie: Movie, edits: readonly Edit[]): Found {
  const blanks = unfillable(movie, edits).length === 0 ? blanksOf(movie, edits) : [];
  if (blanks.length === 0) return NOTHING;
  const until = (edit: Edit) => (edit.kind === 'CUT' ? endOfCut(movie.tracks, edit) : edit.toMs);
  return { blanks, until };
}
