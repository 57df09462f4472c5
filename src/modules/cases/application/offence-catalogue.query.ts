import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { Clock, type LegalDate } from '../../../kernel/time.js';
import type { OffenceArticle } from '../domain/offences.js';
import { CASE_SQL } from '../persistence/case-sql.js';

const FRESH_MS = 60_000;

/** The offence articles with the days they are in force; reference data, so an instance may be a minute behind. */
@Injectable()
export class OffenceCatalogue {
  private kept:
    { readonly articles: readonly OffenceArticle[]; readonly until: number } | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async all(actor: Actor): Promise<readonly OffenceArticle[]> {
    const now = this.clock.now().getTime();
    if (this.kept === undefined || this.kept.until <= now) {
      const articles = await this.unitOfWork.once<OffenceArticle>(actor, CASE_SQL.articles, [null]);
      this.kept = { articles, until: now + FRESH_MS };
    }
    return this.kept.articles;
  }

  /** Articles that were in force on a day; all of them when no day is asked. */
  async on(actor: Actor, day: LegalDate | undefined): Promise<readonly OffenceArticle[]> {
    const all = await this.all(actor);
    return day === undefined
      ? all
      : all.filter(
          (row) => row.inForceFrom <= day && (row.inForceUntil === null || day < row.inForceUntil),
        );
  }
}
