import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { type ApiProblem, problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import {
  type GateReason,
  type SearchBasis,
  type Slot,
  useConfirmHold,
  useHoldSlot,
  useReleaseHold,
} from './interview-queries.js';
import { slotTexts } from './slot-texts.js';

interface HeldBookingInput {
  readonly caseId: string;
  readonly childRef: string;
  readonly slot: Slot;
  readonly basis: SearchBasis;
}

/** Refusals after which nothing is held any more. */
const GONE = ['interviews.hold-expired', 'interviews.slot-taken'];

interface Confirmation {
  readonly interpreterNumber: string;
  readonly reasons: NonNullable<Schemas['ConfirmHoldRequest']['reasons']>;
}

interface HeldBooking {
  readonly heldUntil: string | null;
  /** The ten minutes are over, or another window of the planner let the time go: it can be held again. */
  readonly ended: boolean;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  /** Warnings that stand against this slot; empty until it is held. */
  readonly warnings: readonly Pick<GateReason, 'code' | 'params'>[];
  readonly confirm: (given: Confirmation) => void;
  readonly release: () => void;
  readonly expire: () => void;
  readonly holdAgain: () => void;
}

/** One slot held from the moment it is chosen, until it is booked, given back or ten minutes are over. */
export function useHeldBooking({ caseId, childRef, slot, basis }: HeldBookingInput): HeldBooking {
  const texts = useTexts(slotTexts);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const hold = useHoldSlot(caseId);
  const confirm = useConfirmHold(caseId);
  const giveBack = useReleaseHold();
  const [bookingKey, setBookingKey] = useState(() => crypto.randomUUID());
  const [expired, setExpired] = useState(false);
  const { mutate, reset } = hold;
  const { reset: resetConfirm } = confirm;
  useEffect(() => {
    reset();
    resetConfirm();
    setExpired(false);
    mutate({
      bookingKey,
      childRef,
      ...basis,
      startsAt: slot.startsAt,
      interviewerId: slot.interviewer.id,
      studioId: slot.studio.id,
    });
  }, [bookingKey, slot, childRef, basis, mutate, reset, resetConfirm]);
  const held = hold.data;
  const refused = problemOf(confirm.error);
  const gone = expired || GONE.includes(refused?.code ?? '');
  const expire = useCallback(() => {
    setExpired(true);
  }, []);
  return {
    heldUntil: held === undefined || gone ? null : held.heldUntil,
    ended: expired || refused?.code === 'interviews.hold-expired',
    busy: hold.isPending || confirm.isPending,
    problem: problemOf(hold.error) ?? refused,
    expire,
    holdAgain: () => {
      setBookingKey(crypto.randomUUID());
    },
    release: () => {
      if (held !== undefined && !gone && !confirm.isSuccess) giveBack.mutate(held.id);
    },
    warnings: held === undefined ? [] : held.warnings.map((code) => ({ code, params: [] })),
    confirm: ({ interpreterNumber, reasons }) => {
      if (held === undefined) return;
      const body = interpreterNumber === '' ? { reasons } : { interpreterNumber, reasons };
      confirm.mutate(
        { bookingId: held.id, body },
        {
          onSuccess: () => {
            announce(texts.booked);
            void navigate(`/cases/${caseId}/bookings/${held.id}`);
          },
        },
      );
    },
  };
}
