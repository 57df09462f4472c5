import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type CaseId, newId, type OrganisationId } from '../../../kernel/ids.js';
import type { FieldError } from '../../../kernel/problems.js';
import { Clock, type LegalDate, legalDate } from '../../../kernel/time.js';
import { caseProblems } from '../domain/case-problems.js';
import { assessOffence, type OffenceArticle, type StatedOffence } from '../domain/offences.js';
import { parseParketnummer } from '../domain/parketnummer.js';
import { CASE_SQL } from '../persistence/case-sql.js';
import { OffenceCatalogue } from './offence-catalogue.query.js';

export interface RegisterCaseCommand {
  readonly parketnummer: string;
  readonly courtId: OrganisationId;
  readonly officeId: OrganisationId;
  readonly reportedOn: LegalDate;
  readonly offences: readonly StatedOffence[];
  readonly suspects: readonly StatedSuspect[];
}

export interface StatedSuspect {
  readonly relationship: string;
  readonly adult: boolean;
}

/** Logs a case with its offences and suspects; whoever registers it acts in it from then on. */
@Injectable()
export class RegisterCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly catalogue: OffenceCatalogue,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: RegisterCaseCommand): Promise<CaseId> {
    const now = this.clock.now();
    const today = legalDate(now);
    const parketnummer = parseParketnummer(command.parketnummer, Number(today.slice(0, 4)));
    if (parketnummer === undefined)
      throw caseProblems['parketnummer-invalid'](
        {},
        { errors: [{ pointer: '/parketnummer', code: 'wrong-form' }] },
      );
    if (command.reportedOn > today)
      throw caseProblems['reported-in-future'](
        {},
        { errors: [{ pointer: '/reportedOn', code: 'in-future' }] },
      );
    const articles = articlesOf(command.offences, await this.catalogue.all(actor), today);

    const id = newId<CaseId>();
    await this.unitOfWork.once(actor, CASE_SQL.register, [
      id,
      parketnummer,
      command.courtId,
      command.officeId,
      command.reportedOn,
      now,
      JSON.stringify(
        command.offences.map((offence, index) => offenceRow(offence, articles[index], index)),
      ),
      JSON.stringify(
        command.suspects.map((suspect, index) => ({
          id: newId(),
          label: `V${index + 1}`,
          ...suspect,
        })),
      ),
      newId(),
      newId(),
    ]);
    return id;
  }
}

/** The article of each offence, or every wrong offence at once. */
function articlesOf(
  offences: readonly StatedOffence[],
  catalogue: readonly OffenceArticle[],
  today: LegalDate,
): readonly OffenceArticle[] {
  const verdicts = offences.map((offence) => assessOffence(offence, catalogue, today));
  const errors: FieldError[] = verdicts.flatMap((verdict, index) =>
    verdict.kind === 'known' ? [] : [{ pointer: `/offences/${index}`, code: verdict.kind }],
  );
  if (errors.length === 0)
    return verdicts.flatMap((verdict) => (verdict.kind === 'known' ? [verdict.article] : []));
  const onlyFuture = errors.every(({ code }) => code === 'future');
  throw caseProblems[onlyFuture ? 'offence-in-future' : 'offence-not-in-force']({}, { errors });
}

function offenceRow(offence: StatedOffence, article: OffenceArticle | undefined, index: number) {
  return {
    id: newId(),
    count_number: index + 1,
    statute_version: article?.statuteVersion,
    article: offence.article,
    committed_from: offence.committedFrom,
    committed_until: offence.committedUntil,
  };
}
