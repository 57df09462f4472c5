import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { BookingId } from '../../../kernel/ids.js';
import { IdentityVault } from '../../identity-vault/index.js';
import type { BookingStep } from '../domain/booking-life.js';
import { ScreenBookingNote } from './screen-booking-note.js';
import { TakeBookingStep } from './take-booking-step.js';

export const OUTCOMES = ['HELD', 'INTERRUPTED', 'CHILD_DECLINED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const STEP_OF_OUTCOME: Readonly<Record<Outcome, BookingStep>> = {
  HELD: 'hold',
  INTERRUPTED: 'interrupt',
  CHILD_DECLINED: 'accept-refusal',
};

export interface FinishSessionCommand {
  readonly bookingId: BookingId;
  readonly outcome: Outcome;
  readonly note: string | null;
  /** When it ended; now when not stated. */
  readonly at: Date | null;
}

/**
 * Ends a session. One that was held is counted in the vault after the commit.
 *
 * The two share no transaction; whoever repeats the request after a crash between them mends the count, and counting
 * twice counts once. Source: domain 4.2.
 */
@Injectable()
export class FinishSession {
  constructor(
    private readonly steps: TakeBookingStep,
    private readonly screen: ScreenBookingNote,
    private readonly vault: IdentityVault,
  ) {}

  async execute(actor: Actor, command: FinishSessionCommand): Promise<void> {
    const { bookingId, outcome, note } = command;
    await this.screen.refuse(actor, bookingId, note, ['CHILD_INTERVIEWER']);
    const { booking, at } = await this.steps.execute(actor, {
      bookingId,
      step: STEP_OF_OUTCOME[outcome],
      note,
      at: command.at,
    });
    if (outcome === 'HELD')
      await this.vault.recordInterview(actor, booking.id, booking.childRef, at);
  }
}

export const CANCEL_REASONS = [
  'CHILD_ILL',
  'CHILD_UNWILLING',
  'REPRESENTATIVE_ASKED',
  'INTERVIEWER_UNAVAILABLE',
  'STUDIO_UNAVAILABLE',
  'CERTIFICATE_LAPSED',
  'RECEIVING_REGION_DECLINED',
  'BOOKED_BY_MISTAKE',
  'OTHER',
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

export interface CancelBookingCommand {
  readonly bookingId: BookingId;
  readonly reason: CancelReason;
  readonly note: string | null;
}

/** Cancels a session that has not begun; its slot is free from the commit on, and a judge's leave unused again. */
@Injectable()
export class CancelBooking {
  constructor(
    private readonly steps: TakeBookingStep,
    private readonly screen: ScreenBookingNote,
  ) {}

  async execute(actor: Actor, { bookingId, reason, note }: CancelBookingCommand): Promise<void> {
    await this.screen.refuse(actor, bookingId, note, ['INTERVIEW_COORDINATOR']);
    await this.steps.execute(actor, { bookingId, step: 'cancel', reason, note });
  }
}
