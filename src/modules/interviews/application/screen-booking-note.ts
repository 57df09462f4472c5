import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { BookingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { Interviews } from './interviews.facade.js';

/** Screens what is written about a booking, for people in its case only. */
@Injectable()
export class ScreenBookingNote {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly interviews: Interviews,
    private readonly vault: IdentityVault,
  ) {}

  async refuse(
    actor: Actor,
    bookingId: BookingId,
    note: string | null,
    functions: readonly Role[],
  ): Promise<void> {
    if (note === null) return;
    const booking = await this.unitOfWork.run(actor, (tx) =>
      this.interviews.requireBooking(tx, bookingId, functions),
    );
    const own = booking.interviewerId === actor.id;
    if (!own && !functions.includes('INTERVIEW_COORDINATOR')) throw kernelProblems['not-found']();
    await this.vault.refuseIdentifyingText(actor, booking.caseId, { '/note': note });
  }
}
