import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { BookingId } from '../../../kernel/ids.js';
import { kernelProblems, Problem } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { StudioCredentials } from '../../auth/index.js';
import { type BookingFacts, Interviews } from '../../interviews/index.js';
import { hasSession, studioHandsInUntil } from '../domain/recording.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { RECORDING_SQL } from '../persistence/recording-sql.js';
import { type Announced, Announcements, type AnnounceRecordingCommand } from './announcements.js';
import { HandInRecording } from './hand-in-recording.js';
import type { ReceiveUploadCommand } from './receive-upload.js';

/** How soon an upload ends whose credential was revoked, when no byte comes by which it would be noticed. */
const LOOK_EVERY_MS = 1_000;

/**
 * The recording system of a studio announces and hands in what was recorded there, and does nothing else.
 *
 * A session of another studio is as absent to it as one that does not exist.
 */
@Injectable()
export class HandInFromStudio {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly interviews: Interviews,
    private readonly credentials: StudioCredentials,
    private readonly announcements: Announcements,
    private readonly handIn: HandInRecording,
    private readonly clock: Clock,
  ) {}

  async announce(actor: Actor, command: AnnounceRecordingCommand): Promise<Announced> {
    this.announcements.refuseUnfit(command);
    return this.unitOfWork.run(actor, async (tx) => {
      // Holds the row of the credential: two announcements at once are one after the other, and none after a revocation.
      await this.credentials.requireLive(tx);
      const booking = await this.session(tx, command.bookingId);
      const values = [command.bookingId, command.track, command.sizeBytes];
      return (
        (await tx.one<Announced>(RECORDING_SQL.unfinishedOfStudio, values)) ??
        this.announcements.write(tx, booking, command)
      );
    });
  }

  /** Bytes received so far. */
  async receive(actor: Actor, command: ReceiveUploadCommand): Promise<number> {
    await this.unitOfWork.run(actor, async (tx) => {
      const found = await tx.one<{ readonly bookingId: BookingId }>(RECORDING_SQL.sessionOf, [
        command.recordingId,
      ]);
      if (found === undefined) throw kernelProblems['not-found']();
      await this.session(tx, found.bookingId);
    });
    const stop = this.endWhenRevoked(actor, command);
    try {
      return await this.handIn.execute(actor, command);
    } finally {
      stop();
    }
  }

  private async session(tx: Tx, bookingId: BookingId): Promise<BookingFacts> {
    const booking = await this.interviews.sessionOfCallingStudio(tx, bookingId);
    if (booking === undefined) throw kernelProblems['not-found']();
    if (!hasSession(booking)) throw recordingProblems['session-not-held']();
    if (this.clock.now() > studioHandsInUntil(booking.endsAt))
      throw recordingProblems['studio-too-late']();
    return booking;
  }

  /** A line on which nothing comes is let go too; what came before and was not counted yet does not count any more. */
  private endWhenRevoked(actor: Actor, { body }: ReceiveUploadCommand): () => void {
    const look = async () => {
      try {
        await this.unitOfWork.run(actor, (tx) => this.credentials.requireLive(tx));
      } catch (error) {
        // A database that is away ends nothing: the next bytes ask it again.
        if (error instanceof Problem && error.row.status === 401) body.destroy(error);
      }
    };
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }
}
