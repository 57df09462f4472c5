import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { Ffmpeg } from '../../../kernel/media/ffmpeg.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { Edit, VersionState } from '../domain/edits.js';
import { type VersionKept, versionKept } from '../domain/rendering.js';
import { EDIT_SQL } from '../persistence/edit-sql.js';
import type { SeenRendition } from './recording-overview.query.js';

interface VersionRow {
  readonly shownAs: OpaqueId | null;
  readonly state: string;
  readonly mayPropose: boolean;
  readonly ownParties: readonly string[];
  readonly parties: number;
  readonly id: OpaqueId | null;
  readonly number: number;
  readonly reason: string;
  readonly edits: readonly (Edit & { readonly untilMs: number })[];
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly inForceAt: Date | null;
  readonly refusedAt: Date | null;
  readonly byRendering: boolean;
  readonly made: SeenRendition | null;
  readonly originalSha256: string | null;
  // From JSON, so instants come as text.
  readonly answers: readonly {
    readonly party: string;
    readonly key: string;
    readonly agreed: boolean;
    readonly reason: string;
    readonly answeredAt: string;
  }[];
}

export interface SeenVersion extends Omit<VersionRow, 'id' | 'state'> {
  readonly id: OpaqueId;
  readonly standing: VersionState;
  readonly kept: VersionKept | null;
  readonly mayAnswer: boolean;
}

export interface Versions {
  /** What the caller is shown; null for the original. */
  readonly shownAs: OpaqueId | null;
  readonly mayPropose: boolean;
  readonly parties: number;
  /** Null for a recording that is not verified. */
  readonly originalSha256: string | null;
  readonly versions: readonly SeenVersion[];
}

/** The original and what was made of it, with who agreed. */
@Injectable()
export class RecordingVersions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ffmpeg: Ffmpeg,
  ) {}

  async of(actor: Actor, recordingId: RecordingId): Promise<Versions> {
    const rows = await this.unitOfWork.once<VersionRow>(actor, EDIT_SQL.versions, [recordingId]);
    const [first] = rows;
    if (first === undefined) throw kernelProblems['not-found']();
    const last = rows.findLast(({ inForceAt }) => inForceAt !== null)?.number;
    const renders = (await this.ffmpeg.facts()) !== undefined;
    const versions = rows.flatMap((row) =>
      row.id === null ? [] : [seen({ ...row, id: row.id }, last, renders)],
    );
    const open = versions.some(({ standing }) => standing === 'PROPOSED');
    return {
      shownAs: first.shownAs,
      mayPropose: first.mayPropose && !open && first.state === 'VERIFIED',
      parties: first.parties,
      originalSha256: first.originalSha256,
      versions,
    };
  }
}

function seen(
  row: VersionRow & { readonly id: OpaqueId },
  last: number | undefined,
  renders: boolean,
): SeenVersion {
  const standing = standingOf(row, last);
  const said = new Set(row.answers.map(({ key }) => key));
  const mayAnswer = standing === 'PROPOSED' && row.ownParties.some((party) => !said.has(party));
  const { byRendering, made } = row;
  const kept = versionKept(standing, made?.state ?? null, { byRendering, renders });
  return { ...row, standing, kept, mayAnswer };
}

function standingOf({ inForceAt, refusedAt, number }: VersionRow, last: number | undefined) {
  if (refusedAt !== null) return 'REFUSED' as const;
  if (inForceAt === null) return 'PROPOSED' as const;
  return number === last ? ('IN_FORCE' as const) : ('REPLACED' as const);
}
