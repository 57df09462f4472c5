import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { OpaqueId, StudioId } from '../../../kernel/ids.js';
import { type StudioCredential, StudioCredentials } from '../../auth/index.js';
import { KeepStudio } from './keep-studio.js';
import { StudioRegister } from './studio-register.query.js';

export interface StudioSystemList {
  readonly credentials: readonly StudioCredential[];
  /** The caller keeps this studio, so issues and revokes. */
  readonly mayKeep: boolean;
}

/** With what the recording systems of a studio hand in: whoever keeps the studio issues it, and takes it away. */
@Injectable()
export class StudioSystems {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: StudioRegister,
    private readonly keeping: KeepStudio,
    private readonly credentials: StudioCredentials,
  ) {}

  async list(actor: Actor, studioId: StudioId): Promise<StudioSystemList> {
    const { mayKeep } = await this.register.one(actor, studioId);
    const credentials = await this.unitOfWork.run(actor, (tx) =>
      this.credentials.ofStudio(tx, studioId),
    );
    return { credentials, mayKeep };
  }

  async issue(
    actor: Actor,
    studioId: StudioId,
    asked: { readonly label: string; readonly expiresAt: Date },
  ): Promise<{ readonly id: OpaqueId; readonly credential: string }> {
    return this.kept(actor, studioId, (tx) => this.credentials.issue(tx, studioId, asked));
  }

  async revoke(
    actor: Actor,
    studioId: StudioId,
    ended: { readonly id: OpaqueId; readonly reason: string },
  ): Promise<void> {
    await this.kept(actor, studioId, (tx) => this.credentials.revoke(tx, studioId, ended));
  }

  private kept<T>(actor: Actor, studioId: StudioId, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.keeping.requireKept(tx, studioId);
      return work(tx);
    });
  }
}
