import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { CaseId } from '../../../kernel/ids.js';
import { AuditTrail } from '../../audit/index.js';
import { doubtsIn, isAsked, mayVouch } from '../domain/doubts.js';
import { identityProblems } from '../domain/vault-problems.js';
import { type FoundInFields, placesFound } from './found-in-fields.js';
import { VaultUnitOfWork } from './vault-unit-of-work.js';

/**
 * Asks the writer of a text about what may be personal data of a child: a telephone number, a name that is a word as well.
 *
 * Who may vouch for it says on what ground, and that is recorded. What the vault is sure of is past vouching.
 */
@Injectable()
export class TextDoubts {
  constructor(
    private readonly unitOfWork: VaultUnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async settle(actor: Actor, caseId: CaseId, fields: FoundInFields): Promise<void> {
    const doubted = fields.map(([pointer, spans]) => [pointer, doubtsIn(spans)] as const);
    const errors = placesFound(doubted, 'may-identify');
    if (errors.length === 0 || !isAsked(actor)) return;
    const { vouches } = actor;
    const answers = mayVouch(
      actor,
      doubted.flatMap(([, spans]) => spans),
    );
    if (vouches === undefined || !answers)
      throw identityProblems['text-may-identify'](
        { places: errors.length, mayVouch: answers },
        { errors },
      );
    await this.unitOfWork.run(actor, (tx) =>
      this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'text.vouch',
        objectType: 'case',
        objectId: caseId,
        caseId,
        justification: vouches,
        fieldsTouched: errors.map(
          ({ pointer, params }) => `${pointer} ${String(params?.['type'])}`,
        ),
      }),
    );
  }
}
