import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { matchReasons, type WarningReason } from '../domain/warning-reasons.js';
import type { BookInterviewCommand } from './book-interview.command.js';
import type { JudgedBooking } from './judge-booking.js';
import { presentReason } from './present-reason.js';

/** Nobody books against a warning of domain 4.1 without saying why; a hold may wait for the words. */
@Injectable()
export class ReasonWarnings {
  constructor(private readonly vault: IdentityVault) {}

  /** Words that make a child recognisable are refused whatever becomes of the booking. */
  async screen(
    actor: Actor,
    { caseId, reasons }: Pick<BookInterviewCommand, 'caseId' | 'reasons'>,
  ): Promise<void> {
    if (reasons.length === 0) return;
    const texts = reasons.map(({ reason }, place) => [`/reasons/${place}/reason`, reason] as const);
    await this.vault.refuseIdentifyingText(actor, caseId, Object.fromEntries(texts));
  }

  /** What is kept with the booking; refuses what is missing. */
  require(
    { reasons, hold }: Pick<BookInterviewCommand, 'reasons' | 'hold'>,
    { warnings }: Pick<JudgedBooking, 'warnings'>,
  ): readonly WarningReason[] {
    if (hold) return [];
    const { kept, missing } = matchReasons(warnings, reasons);
    if (missing.length > 0)
      throw interviewProblems['warning-reason-missing'](
        { reasons: missing.length },
        {
          errors: [{ pointer: '/reasons', code: 'missing' }],
          help: { gates: missing.map(presentReason) },
        },
      );
    return kept;
  }
}
