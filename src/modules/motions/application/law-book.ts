import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { LegalDate } from '../../../kernel/time.js';
import type { Law } from '../domain/law.js';
import { LAW_SQL } from '../persistence/law-sql.js';

/** The law as it stands in the tables on a day; read anew each time, so that new rows count from their first day. */
@Injectable()
export class LawBook {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async on(tx: Tx, day: LegalDate): Promise<Law> {
    return found(await tx.one<Law>(LAW_SQL.on, [day]));
  }

  async read(actor: Actor, day: LegalDate): Promise<Law> {
    const [law] = await this.unitOfWork.once<Law>(actor, LAW_SQL.read, [day]);
    return found(law);
  }
}

function found(law: Law | undefined): Law {
  if (law === undefined) throw kernelProblems['not-found']();
  return law;
}
