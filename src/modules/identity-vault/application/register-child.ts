import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { KeyProvider } from '../../../kernel/crypto/key-provider.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import { type CaseId, type ChildRef, newId, type OpaqueId } from '../../../kernel/ids.js';
import { Clock, type LegalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { type AgeBand, ageBandOn } from '../domain/age.js';
import { childNumberFrom } from '../domain/child-number.js';
import type { ChildIdentity } from '../domain/identity.js';
import { identityProblems } from '../domain/vault-problems.js';
import { VAULT_SQL } from '../persistence/vault-sql.js';
import { type Hashes, hashesOf, keepHashes } from './duplicate-hashes.js';
import { SealedRecords } from './sealed-records.js';
import { VaultUnitOfWork } from './vault-unit-of-work.js';

/** What the registering person decided about a possible double, once it was offered. */
export type DuplicateDecision =
  { readonly kind: 'same'; readonly candidate: string } | { readonly kind: 'different' };

export interface RegisterChildCommand {
  /** Made by the caller; the same key yields the same child, so a retry never registers twice. */
  readonly registrationKey: OpaqueId;
  readonly caseId: CaseId;
  readonly identity: ChildIdentity;
  /** The day of the report: whoever was of age on it is no child of this case. */
  readonly reportedOn: LegalDate;
  readonly decision: DuplicateDecision | null;
}

export interface RegisteredChild {
  readonly childRef: ChildRef;
  readonly number: string;
  /** Age band on the day of the report. */
  readonly band: AgeBand;
}

type IssuedNumber = Omit<RegisteredChild, 'band'>;

interface Match {
  readonly subjectId: OpaqueId;
  readonly matchedOn: 'BSN' | 'NAME_AND_BIRTH';
  readonly numberHere: string | null;
}

/** Hours a number waits for its case to take it, after which it is swept. A rule of the product. */
const RESERVED_HOURS = 24;

/**
 * Puts an identity into the vault and issues the child number, before anything else knows the child.
 *
 * A possible double is found by keyed hashes and offered as an opaque candidate: what matched, and the number it
 * already has in this same case, never who it is. Source: domain 5.2.
 */
@Injectable()
export class RegisterChild {
  constructor(
    private readonly unitOfWork: VaultUnitOfWork,
    private readonly records: SealedRecords,
    private readonly keys: KeyProvider,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: RegisterChildCommand): Promise<RegisteredChild> {
    const band = ageBandOn(command.identity.dateOfBirth, command.reportedOn);
    if (band === 'ADULT') throw identityProblems['not-a-minor']();
    const hashes = await hashesOf(this.keys, command.identity);
    const turns = await this.turns(command, hashes);
    return this.unitOfWork.run(actor, async (tx) => {
      // Two at once for one child: the second sees what the first did, instead of making a double.
      await tx.query(VAULT_SQL.takeTurns, [turns]);
      const earlier = await tx.one<IssuedNumber>(VAULT_SQL.byRegistration, [
        command.registrationKey,
        command.caseId,
        this.reservedUntil(),
      ]);
      if (earlier !== undefined)
        return { childRef: earlier.childRef, number: earlier.number, band };

      const subjectId =
        (await this.knownSubject(tx, command, hashes)) ??
        (await this.newSubject(tx, command.identity, hashes));
      const child = await this.issueNumber(tx, subjectId, command);
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'identity.register',
        objectType: 'child',
        objectId: child.childRef,
        caseId: command.caseId,
        childRef: child.childRef,
        fieldsTouched: Object.keys(command.identity),
      });
      return { ...child, band };
    });
  }

  /** The person this child already is, when the caller said so; refuses while the caller has not decided. */
  private async knownSubject(
    tx: Tx,
    command: RegisterChildCommand,
    hashes: Hashes,
  ): Promise<OpaqueId | undefined> {
    const { decision, caseId } = command;
    const matches = await tx.query<Match>(VAULT_SQL.byHash, [
      hashes.bsn,
      hashes.nameAndBirth,
      caseId,
    ]);
    if (matches.length === 0 || decision?.kind === 'different') return undefined;

    const candidates = await Promise.all(
      matches.map(async (match) => ({
        ...match,
        candidate: await this.candidate(match.subjectId, caseId),
      })),
    );
    const chosen =
      decision === null
        ? undefined
        : candidates.find(({ candidate }) => candidate === decision.candidate);
    if (chosen !== undefined) return chosen.subjectId;
    throw identityProblems['possible-duplicate'](
      {},
      {
        help: {
          candidates: candidates.map(({ candidate, matchedOn, numberHere }) => ({
            candidate,
            matchedOn,
            numberHere,
          })),
        },
      },
    );
  }

  private async newSubject(tx: Tx, identity: ChildIdentity, hashes: Hashes): Promise<OpaqueId> {
    const id = newId();
    const record = await this.records.seal(JSON.stringify(identity), `subject:${id}`);
    await tx.query(VAULT_SQL.insertSubject, [id, record.kid, record.wrappedKey, record.sealed]);
    await keepHashes(tx, id, hashes);
    return id;
  }

  private async issueNumber(
    tx: Tx,
    subjectId: OpaqueId,
    command: RegisterChildCommand,
  ): Promise<IssuedNumber> {
    const childRef = newId<ChildRef>();
    for (;;) {
      const number = childNumberFrom([...randomBytes(8)]);
      const row = await tx.one(VAULT_SQL.insertNumber, [
        childRef,
        number,
        subjectId,
        command.caseId,
        command.registrationKey,
        this.reservedUntil(),
      ]);
      // A number that exists is drawn again; at ten million numbers that happens once in a hundred thousand draws.
      if (row !== undefined) return { childRef, number };
    }
  }

  private reservedUntil(): Date {
    return new Date(this.clock.now().getTime() + RESERVED_HOURS * 3_600_000);
  }

  private async turns(
    { registrationKey }: RegisterChildCommand,
    { bsn, nameAndBirth }: Hashes,
  ): Promise<readonly number[]> {
    const key = await this.keys.keyedHash('registration', registrationKey);
    return [key, bsn, nameAndBirth]
      .filter((hash) => hash !== null)
      .map((hash) => hash.readUIntBE(0, 6));
  }

  /** A reference to a person that means nothing outside this one case. */
  private async candidate(subjectId: OpaqueId, caseId: CaseId): Promise<string> {
    return (await this.keys.keyedHash('duplicate-candidate', `${subjectId}|${caseId}`))
      .toString('hex')
      .slice(0, 32);
  }
}
