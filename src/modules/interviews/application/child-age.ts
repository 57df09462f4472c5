import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { ChildRef } from '../../../kernel/ids.js';
import { addDays, daysBetween, type LegalDate } from '../../../kernel/time.js';
import { type AgeAnswer, IdentityVault } from '../../identity-vault/index.js';
import { AGE_BANDS, type AgeBand, type AgeBandChange } from '../../../scheduler/index.js';

/** The age band of a child on one day, as the gates and the scheduler use it. */
export interface AgeThen {
  /** Null when the age is unknown and nobody estimated it. */
  readonly band: AgeBand | null;
  readonly adult: boolean;
}

export interface AgeOverTime {
  readonly first: AgeThen;
  readonly changes: readonly AgeBandChange[];
}

/** Asks the vault for age bands. The birth date stays there; only the day of a change of band comes out. */
@Injectable()
export class ChildAge {
  constructor(private readonly vault: IdentityVault) {}

  async on(
    actor: Actor,
    childRef: ChildRef,
    on: LegalDate,
    estimated: string | null,
  ): Promise<AgeThen> {
    return ageThen(await this.vault.ageOn(actor, childRef, on), estimated);
  }

  /** The band on the first day and, when a birthday within the days changes it, from which day it is another. */
  async over(
    actor: Actor,
    childRef: ChildRef,
    days: { readonly from: LegalDate; readonly to: LegalDate },
    estimated: string | null,
  ): Promise<AgeOverTime> {
    const answers = await this.vault.agesOn(actor, childRef, [days.from, days.to]);
    const first = ageThen(answers[0], estimated);
    const last = ageThen(answers[1], estimated);
    if (first.band === last.band || last.band === null) return { first, changes: [] };
    let before = days.from;
    let after = days.to;
    while (daysBetween(before, after) > 1) {
      const middle = addDays(before, Math.floor(daysBetween(before, after) / 2));
      const then = await this.on(actor, childRef, middle, estimated);
      if (then.band === first.band) before = middle;
      else after = middle;
    }
    return { first, changes: [{ on: after, ageBand: last.band }] };
  }
}

/** Somebody who came of age keeps the regime of the oldest children (A04). */
export function ageThen({ band, minor }: AgeAnswer, estimated: string | null): AgeThen {
  if (!minor) return { band: 'AGE_16_17', adult: true };
  const stated = band === 'AGE_UNKNOWN' ? estimated : band;
  return { band: AGE_BANDS.find((one) => one === stated) ?? null, adult: false };
}
