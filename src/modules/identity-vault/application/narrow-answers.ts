import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { KeyProvider } from '../../../kernel/crypto/key-provider.js';
import type { CaseId, ChildRef } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { ageBandOn, isMinorOn } from '../domain/age.js';
import type { BareIdentity } from '../domain/identity.js';
import { VAULT_SQL } from '../persistence/vault-sql.js';
import { hashesOf } from './duplicate-hashes.js';
import type { AgeAnswer } from './identity-vault.facade.js';
import { IdentityReader } from './identity-reader.js';
import { refuseReason } from './propose-change.js';
import { Registrations } from './registrations.js';
import { VaultUnitOfWork } from './vault-unit-of-work.js';

/** Questions about a child that are answered without saying who it is; each asking is a row. Source: domain 5.3. */
@Injectable()
export class NarrowAnswers {
  constructor(
    private readonly unitOfWork: VaultUnitOfWork,
    private readonly reader: IdentityReader,
    private readonly registrations: Registrations,
    private readonly keys: KeyProvider,
    private readonly audit: AuditTrail,
  ) {}

  /** Age band and minority on a day, and in how many interviews anywhere the child was heard. */
  aboutChild(
    actor: Actor,
    caseId: CaseId,
    childRef: ChildRef,
    on: LegalDate,
  ): Promise<AgeAnswer & { readonly interviews: number }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { dateOfBirth } = await this.reader.ofChild(tx, childRef);
      const counted = await tx.one<{ anywhere: number }>(VAULT_SQL.countInterviews, [childRef]);
      await this.audit.append(tx, {
        operation: 'CONSULTATION',
        verb: 'identity.ask-narrowly',
        objectType: 'child',
        objectId: childRef,
        caseId,
        childRef,
        fieldsTouched: ['ageBand', 'minor', 'interviews'],
      });
      return {
        band: ageBandOn(dateOfBirth, on),
        minor: isMinorOn(dateOfBirth, on),
        interviews: counted?.anywhere ?? 0,
      };
    });
  }

  /** Whether two numbers are of one child. */
  sameChild(
    actor: Actor,
    { numbers, reason }: { readonly numbers: readonly [string, string]; readonly reason: string },
  ): Promise<boolean> {
    return this.unitOfWork.run(actor, async (tx) => {
      const one = await this.registrations.byNumber(tx, numbers[0]);
      const other = await this.registrations.byNumber(tx, numbers[1]);
      await refuseReason(reason, [], one.number);
      for (const { childRef, caseId } of [one, other]) {
        await this.audit.append(tx, {
          operation: 'COMBINATION',
          verb: 'identity.compare-numbers',
          objectType: 'child',
          objectId: childRef,
          caseId,
          childRef,
          purposeCode: 'CORRECTION',
          justification: reason,
        });
      }
      return one.subjectId === other.subjectId;
    });
  }

  /** How many persons may be this one, by service number or by name and birth date; never which. */
  async possiblySame(
    actor: Actor,
    { identity, reason }: { readonly identity: BareIdentity; readonly reason: string },
  ): Promise<number> {
    const { bsn, nameAndBirth } = await hashesOf(this.keys, identity, '/bsn');
    return this.unitOfWork.run(actor, async (tx) => {
      await refuseReason(reason, [identity], 'KN');
      const counted = await tx.one<{ hits: number }>(VAULT_SQL.countHits, [bsn, nameAndBirth]);
      await this.audit.append(tx, {
        operation: 'SEARCH',
        verb: 'identity.search-double',
        objectType: 'child',
        fieldsTouched: [
          ...(bsn === null ? [] : ['bsn']),
          ...(nameAndBirth === null ? [] : ['surname', 'dateOfBirth']),
        ],
        purposeCode: 'CORRECTION',
        justification: reason,
      });
      return counted?.hits ?? 0;
    });
  }
}
