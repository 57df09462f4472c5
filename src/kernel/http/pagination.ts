import { type OpaqueId, parseId } from '../ids.js';
import { kernelProblems } from '../problems.js';
import { IntegerField, TextField } from './fields.js';

export const PAGE_SIZE = 25;

/** Keyset paging: the page after the last row seen, so page 1 000 costs what page 1 costs. */
export class PageRequest {
  @IntegerField({
    optional: true,
    min: 1,
    max: 100,
    query: true,
    about: 'Rows on a page; 25 unless told',
  })
  limit?: number;

  @TextField({ optional: true, max: 200, about: 'The `next` of the page before' })
  after?: string;
}

// No id of ours is higher. A value, not a COALESCE in SQL: under row security PostgreSQL takes only a plain comparison
// as an index condition; anything it cannot prove harmless it evaluates on every row before the page.
const HIGHEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** The row the page starts after, the highest there can be for the first page; ids are time-ordered, newest first. */
export function pageStart(after: string | undefined): OpaqueId {
  const id = parseId(
    after === undefined ? HIGHEST : Buffer.from(after, 'base64url').toString('latin1'),
  );
  if (id === undefined) throw kernelProblems['cursor-invalid']();
  return id;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Cuts the one row that was read too many; it only says that there is a next page. */
export function pageOf<Item extends { readonly id: string }>(
  rows: readonly Item[],
  limit: number,
): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, next: more ? Buffer.from(last.id, 'latin1').toString('base64url') : null };
}
