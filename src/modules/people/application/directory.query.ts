import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { actorStatement } from '../../../kernel/database/statement.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';

const PEOPLE = actorStatement(
  'people.directory',
  `SELECT p.id, p.name, p.staff_number AS "staffNumber", a.roles, o.name AS organisation
   FROM people.person p JOIN auth.account a ON a.person_id = p.id JOIN people.organisation o ON o.id = p.organisation_id
   WHERE a.disabled_at IS NULL AND ($6::text IS NULL OR $6 = ANY (a.roles))
     AND ($7::text IS NULL OR p.name ILIKE '%' || replace(replace(replace($7, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%')
   ORDER BY p.name, p.id LIMIT 50`,
);
const ORGANISATIONS = actorStatement(
  'people.organisations',
  `SELECT id, kind, code, name, region FROM people.organisation WHERE $6::text IS NULL OR kind = $6 ORDER BY name, id LIMIT 500`,
);

export interface DirectoryPerson {
  readonly id: string;
  readonly name: string;
  readonly staffNumber: string | null;
  readonly roles: Role[];
  readonly organisation: string;
}

export interface DirectoryOrganisation {
  readonly id: string;
  readonly kind: string;
  readonly code: string | null;
  readonly name: string;
  readonly region: string | null;
}

/** Professionals and their organisations, for choosing who comes into a case. */
@Injectable()
export class Directory {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  people(
    actor: Actor,
    role: string | undefined,
    q: string | undefined,
  ): Promise<readonly DirectoryPerson[]> {
    return this.unitOfWork.once(actor, PEOPLE, [role ?? null, q ?? null]);
  }

  organisations(actor: Actor, kind: string | undefined): Promise<readonly DirectoryOrganisation[]> {
    return this.unitOfWork.once(actor, ORGANISATIONS, [kind ?? null]);
  }
}
