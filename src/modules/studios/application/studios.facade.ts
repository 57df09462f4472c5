import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { StudioId } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/time.js';
import { STUDIO_SQL } from '../persistence/studio-sql.js';

/** What a studio is certified for, without what was revoked. Half-open: the end is not included. */
export interface StudioPapers {
  readonly ageSets: readonly string[];
  readonly from: Date;
  readonly to: Date;
}

/** Local hours in Amsterdam; weekday 1 is Monday, times are `HH:MM`. */
export interface OpeningHours {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

/** A studio with certificates and opening hours. */
export interface StudioRecord {
  readonly id: StudioId;
  readonly name: string;
  readonly town: string;
  readonly region: string;
  readonly equipment: readonly string[];
  readonly certificates: readonly StudioPapers[];
  readonly opening: readonly OpeningHours[];
  readonly closings: readonly { readonly from: Date; readonly to: Date }[];
  /** Whether sessions of another region are taken: each one asked, always, or never (A10). */
  readonly foreignBookings: 'EACH' | 'ALWAYS' | 'NEVER';
}

/** A studio as PostgreSQL hands it over: instants inside JSON are text. */
export interface StudioRow extends Omit<StudioRecord, 'certificates' | 'closings'> {
  readonly closings: readonly { readonly from: string; readonly to: string }[];
  readonly certificates: readonly {
    readonly ageSets: readonly string[];
    readonly from: string;
    readonly to: string;
  }[];
}

/** The questions other modules may ask about studios. */
@Injectable()
export class Studios {
  async all(tx: Tx): Promise<readonly StudioRecord[]> {
    return (await tx.query<StudioRow>(STUDIO_SQL.studios)).map(asStudio);
  }

  /** Dates from one day to another on which nobody is heard anywhere. */
  async closedDates(tx: Tx, from: LegalDate, to: LegalDate): Promise<readonly LegalDate[]> {
    const rows = await tx.query<{ closedOn: LegalDate }>(STUDIO_SQL.closedDates, [from, to]);
    return rows.map(({ closedOn }) => closedOn);
  }
}

export function asStudio(row: StudioRow): StudioRecord {
  return {
    ...row,
    closings: row.closings.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) })),
    certificates: row.certificates.map((one) => ({
      ...one,
      from: new Date(one.from),
      to: new Date(one.to),
    })),
  };
}
