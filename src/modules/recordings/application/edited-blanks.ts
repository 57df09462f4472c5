import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import type { SealedReader } from '../../../kernel/storage/sealed-reader.js';
import type { Blank } from '../domain/edits.js';
import type { Fill } from '../domain/fillings.js';
import { editProblems } from '../domain/edit-problems.js';
import { EDIT_SQL } from '../persistence/edit-sql.js';

const MOST_KEPT = 32;

export type StoredBlank = readonly [
  from: number,
  to: number,
  fill: Fill,
  likeFrom?: number,
  likeTo?: number,
];

/** As it is kept with a version. */
export function toStored({ from, to, fill, like }: Blank): StoredBlank {
  return like === undefined ? [from, to, fill] : [from, to, fill, like.from, like.to];
}

function toBlank([from, to, fill, likeFrom, likeTo]: StoredBlank): Blank {
  if (likeFrom === undefined || likeTo === undefined) return { from, to, fill };
  return { from, to, fill, like: { from: likeFrom, to: likeTo } };
}

/** What a film shows where its picture is withheld; undefined where nothing of it is. */
export async function standInOf(
  reader: Pick<SealedReader, 'readAll'>,
  blanks: readonly Blank[],
): Promise<Buffer | undefined> {
  const like = blanks.find((blank) => blank.like !== undefined)?.like;
  return like === undefined ? undefined : reader.readAll(like.from, like.to);
}

/** The withheld bytes of versions; a version never changes, so a few that are in use are remembered. */
@Injectable()
export class EditedBlanks {
  private readonly kept = new Map<OpaqueId, readonly Blank[]>();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Fails closed: a version that cannot be read is not shown as the original. */
  async of(actor: Actor, versionId: OpaqueId | null): Promise<readonly Blank[]> {
    if (versionId === null) return [];
    const known = this.kept.get(versionId);
    if (known !== undefined) return known;
    const [row] = await this.unitOfWork.once<{ blanks: readonly StoredBlank[] }>(
      actor,
      EDIT_SQL.blanks,
      [versionId],
    );
    if (row === undefined) throw new Error('an edited version is missing');
    const blanks = row.blanks.map(toBlank);
    // Nothing of this file can be withheld while it is sent: such a version is a film of its own, or is not shown.
    if (blanks.length === 0) throw editProblems['version-not-made']();
    const [oldest] = this.kept.keys();
    if (this.kept.size >= MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(versionId, blanks);
    return blanks;
  }
}
