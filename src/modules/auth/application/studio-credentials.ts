import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type AccountId,
  newId,
  type OpaqueId,
  type OrganisationId,
  type PersonId,
  type StudioId,
} from '../../../kernel/ids.js';
import { kernelProblems, type ProblemFactory } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { authProblems } from '../domain/auth-problems.js';
import { FAILURES_BEFORE_PAUSE, PAUSE_MINUTES } from '../domain/step-up.js';
import {
  credentialState,
  credentialText,
  type CredentialState,
  faultOfEnd,
  readCredential,
} from '../domain/studio-credential.js';
import { STUDIO_CREDENTIAL_SQL } from '../persistence/studio-credential-sql.js';

const SECRET_BYTES = 32;
const MINUTE_MS = 60_000;
/** Between two uses that lie further apart it counts as signing in anew. */
const VISIT_MS = 60 * MINUTE_MS;

export interface StudioCredential {
  readonly id: OpaqueId;
  readonly label: string;
  readonly issuedBy: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedBy: string | null;
  readonly revokedAt: Date | null;
  readonly revokeReason: string | null;
  readonly state: CredentialState;
}

interface FoundRow {
  readonly id: OpaqueId;
  /** The same id once more: it stands where that of a person stands otherwise. */
  readonly personId: PersonId;
  readonly accountId: AccountId;
  readonly studioId: StudioId;
  readonly organisationId: OrganisationId;
  readonly secretHash: Buffer;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lockedUntil: Date | null;
  readonly lastUsedAt: Date | null;
}

/**
 * With what the recording system of a studio signs its requests: one secret of 256 bits, kept as a hash, shown once.
 *
 * Who may issue and revoke is asked by the register of studios. It opens no session: every request is asked anew, so a
 * revoked one does not work a moment longer on any instance.
 */
@Injectable()
export class StudioCredentials {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async ofStudio(tx: Tx, studioId: StudioId): Promise<readonly StudioCredential[]> {
    const now = this.clock.now();
    const rows = await tx.query<Omit<StudioCredential, 'state'>>(STUDIO_CREDENTIAL_SQL.ofStudio, [
      studioId,
    ]);
    return rows.map((row) => ({ ...row, state: credentialState(row, now) }));
  }

  /** Answers the text that is shown once; nothing here can give it again. */
  async issue(
    tx: Tx,
    studioId: StudioId,
    { label, expiresAt }: { readonly label: string; readonly expiresAt: Date },
  ): Promise<{ readonly id: OpaqueId; readonly credential: string }> {
    const now = this.clock.now();
    const fault = faultOfEnd(expiresAt, now);
    if (fault !== undefined)
      throw authProblems['credential-term'](
        {},
        { errors: [{ pointer: '/expiresAt', code: fault }] },
      );
    const id = newId<OpaqueId>();
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    const row = [id, studioId, label.trim(), hashOf(secret), now, expiresAt];
    await tx.query(STUDIO_CREDENTIAL_SQL.issue, row);
    await this.audit.append(tx, {
      operation: 'ACCESS',
      verb: 'studio-credential.issue',
      objectType: 'studio_credential',
      objectId: id,
    });
    return { id, credential: credentialText({ id, secret }) };
  }

  async revoke(
    tx: Tx,
    studioId: StudioId,
    { id, reason }: { readonly id: OpaqueId; readonly reason: string },
  ): Promise<void> {
    const found = await tx.one<{ revokedAt: Date | null }>(STUDIO_CREDENTIAL_SQL.lock, [
      id,
      studioId,
    ]);
    if (found === undefined) throw kernelProblems['not-found']();
    if (found.revokedAt !== null) throw authProblems['credential-revoked']();
    await tx.query(STUDIO_CREDENTIAL_SQL.revoke, [id, this.clock.now(), reason]);
    await this.audit.append(tx, {
      operation: 'ACCESS',
      verb: 'studio-credential.revoke',
      objectType: 'studio_credential',
      objectId: id,
      justification: reason,
    });
  }

  /**
   * Who this header speaks for. Only the right secret is told that its credential has ended. Five wrong secrets pause a
   * credential for a quarter of an hour, as passwords do an account.
   */
  async identify(header: string | undefined, requestId: string): Promise<Actor> {
    const spoken = readCredential(header);
    const row = spoken === undefined ? undefined : await this.find(spoken.id);
    if (spoken === undefined || row === undefined) throw authProblems['not-signed-in']();
    const actor = actorOf(row, requestId);
    await this.refuseWhilePaused(row, actor);
    if (!timingSafeEqual(row.secretHash, hashOf(spoken.secret))) {
      const pausedUntil = new Date(this.clock.now().getTime() + PAUSE_MINUTES * MINUTE_MS);
      await this.write(STUDIO_CREDENTIAL_SQL.failed, [row.id, pausedUntil, FAILURES_BEFORE_PAUSE]);
      return this.refuse(actor, authProblems['not-signed-in']);
    }
    if (credentialState(row, this.clock.now()) !== 'LIVE')
      return this.refuse(actor, authProblems['credential-ended']);
    await this.noteUse(row, actor);
    return actor;
  }

  /** Refuses from the moment on at which the credential of the caller was revoked or expired; people pass. */
  async requireLive(tx: Tx): Promise<void> {
    if (tx.actor.studio === undefined) return;
    if ((await tx.one(STUDIO_CREDENTIAL_SQL.live, [this.clock.now()])) === undefined)
      throw authProblems['credential-ended']();
  }

  private find(id: string): Promise<FoundRow | undefined> {
    return this.unitOfWork.run(systemActor(), (tx) =>
      tx.one<FoundRow>(STUDIO_CREDENTIAL_SQL.find, [id]),
    );
  }

  private async refuseWhilePaused({ lockedUntil }: FoundRow, actor: Actor): Promise<void> {
    const waitMs = (lockedUntil?.getTime() ?? 0) - this.clock.now().getTime();
    if (waitMs <= 0) return;
    const code = authProblems['sign-in-paused'].code;
    await this.audit.refused(actor, { ...USE_FAILED, objectId: actor.id }, code);
    throw authProblems['sign-in-paused']({}, { retryAfterSeconds: Math.ceil(waitMs / 1_000) });
  }

  private async refuse(actor: Actor, problem: ProblemFactory): Promise<never> {
    await this.audit.refused(actor, { ...USE_FAILED, objectId: actor.id }, problem.code);
    throw problem();
  }

  /** Written at most once a minute; a visit after a silence is a row of the audit trail, as signing in is. */
  private async noteUse({ id, lastUsedAt }: FoundRow, actor: Actor): Promise<void> {
    const now = this.clock.now();
    const silenceMs = now.getTime() - (lastUsedAt?.getTime() ?? 0);
    if (silenceMs < MINUTE_MS) return;
    await this.unitOfWork.run(actor, async (tx) => {
      await tx.query(STUDIO_CREDENTIAL_SQL.used, [id, now]);
      if (silenceMs < VISIT_MS) return;
      await this.audit.append(tx, {
        operation: 'LOGIN',
        verb: 'studio-credential.use',
        objectType: 'studio_credential',
        objectId: id,
      });
    });
  }

  private async write(
    statement: (typeof STUDIO_CREDENTIAL_SQL)['failed'],
    values: readonly (string | Date | number)[],
  ): Promise<void> {
    await this.unitOfWork.run(systemActor(), (tx) => tx.query(statement, values));
  }
}

const USE_FAILED = {
  operation: 'LOGIN_FAIL',
  verb: 'studio-credential.use',
  objectType: 'studio_credential',
} as const;

/** No person stands behind it: what it did is in the audit trail under the id of the credential. */
function actorOf(
  { personId, accountId, studioId, organisationId }: FoundRow,
  requestId: string,
): Actor {
  return {
    id: personId,
    accountId,
    organisationId,
    roles: [],
    studio: studioId,
    requestId,
  };
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
