import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Cases } from '../../cases/index.js';
import { Interviews } from '../../interviews/index.js';
import { hasSession } from '../domain/recording.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { RECORDING_SQL } from '../persistence/recording-sql.js';
import { type Announced, Announcements, type AnnounceRecordingCommand } from './announcements.js';

/** Says that a recording of a session is coming, and how large it is. Only the interviewer of that session does. */
@Injectable()
export class AnnounceRecording {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly interviews: Interviews,
    private readonly cases: Cases,
    private readonly announcements: Announcements,
  ) {}

  async execute(actor: Actor, command: AnnounceRecordingCommand): Promise<Announced> {
    this.announcements.refuseUnfit(command);
    return this.unitOfWork.run(actor, async (tx) => {
      const booking = await this.interviews.requireBooking(tx, command.bookingId, [
        'CHILD_INTERVIEWER',
      ]);
      if (booking.interviewerId !== actor.id) throw kernelProblems['not-found']();
      await this.cases.lock(tx, booking.caseId, ['CHILD_INTERVIEWER']);
      if (!hasSession(booking)) throw recordingProblems['session-not-held']();

      const values = [command.bookingId, command.track, command.sizeBytes];
      return (
        (await tx.one<Announced>(RECORDING_SQL.unfinishedLike, values)) ??
        this.announcements.write(tx, booking, command)
      );
    });
  }
}
