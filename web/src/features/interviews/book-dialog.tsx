import { useState } from 'react';
import { isRecord } from '../../api/problem.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatShortInstant } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { TextField } from '../../ui/fields.js';
import { Moment } from '../../ui/moment.js';
import { Facts } from '../../ui/page.js';
import { uiTexts } from '../../ui/texts.js';
import { CaseChild } from '../cases/case-child.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { GateList, readGates } from './gate-list.js';
import { HoldClock } from './hold-clock.js';
import type { SearchBasis, Slot, Slots } from './interview-queries.js';
import { certificateFacts, personOf } from './slot-facts.js';
import { slotTexts } from './slot-texts.js';
import { useHeldBooking } from './use-held-booking.js';
import { useWarningReasons, WarningReasonFields } from './warning-reasons.js';

interface BookDialogProps {
  readonly slot: Slot;
  readonly slots: Slots;
  readonly childRef: string;
  readonly basis: SearchBasis;
  readonly onChoose: (slot: Slot) => void;
  readonly onClose: () => void;
}

/** Holds one slot as it opens and books it; a refusal shows every reason at once, and a lost race the next times. */
export function BookDialog({ slot, slots, childRef, basis, onChoose, onClose }: BookDialogProps) {
  const texts = useTexts(slotTexts);
  const shared = useTexts(uiTexts);
  const { language } = useLanguage();
  const item = useCaseContext();
  const [interpreterNumber, setInterpreterNumber] = useState(slot.interpreterNumber ?? '');
  const booking = useHeldBooking({ caseId: item.id, childRef, slot, basis });
  const { problem } = booking;
  const child = item.children.find((one) => one.childRef === childRef);
  const words = useWarningReasons(problem, booking.warnings);
  const gates = words.asksOnlyWords ? [] : readGates(problem?.help.gates);
  const others = alternatives(problem?.help.alternatives, slots);
  return (
    <ConfirmDialog
      open
      heading={texts.bookTitle}
      confirm={texts.book}
      busy={booking.busy}
      problem={problem}
      blockedBecause={
        booking.heldUntil === null && !booking.busy ? texts.notHeld : words.blockedBecause
      }
      onConfirm={() => {
        booking.confirm({ interpreterNumber, reasons: words.reasons });
      }}
      onClose={() => {
        booking.release();
        onClose();
      }}
    >
      {booking.heldUntil === null ? null : (
        <HoldClock until={booking.heldUntil} onEnd={booking.expire} />
      )}
      {booking.ended ? <Button onPress={booking.holdAgain}>{texts.holdAgain}</Button> : null}
      {gates.length === 0 ? null : (
        <div>
          <strong>{texts.gates}</strong>
          <GateList gates={gates} caseId={item.id} childRef={childRef} />
        </div>
      )}
      {others.length === 0 ? null : <Alternatives slots={others} onChoose={onChoose} />}
      <p>
        <Moment at={slot.startsAt} until={slot.endsAt} />
      </p>
      <Facts
        items={[
          ...(child === undefined
            ? []
            : [[shared.child, <CaseChild key="child" number={child.childNumber} />] as const]),
          [texts.interviewer, personOf(slot)],
          ['Studio', `${slot.studio.name}, ${slot.studio.town}`],
          ...certificateFacts(slot, texts, language),
        ]}
      />
      <WarningReasonFields {...words.fields} />
      {slots.interpreterLanguage === null ? null : (
        <TextField
          pointer="/interpreterNumber"
          label={texts.interpreterNumber}
          value={interpreterNumber}
          onChange={setInterpreterNumber}
        />
      )}
    </ConfirmDialog>
  );
}

function Alternatives({
  slots,
  onChoose,
}: {
  readonly slots: readonly Slot[];
  readonly onChoose: (slot: Slot) => void;
}) {
  const texts = useTexts(slotTexts);
  const { language } = useLanguage();
  return (
    <div className="stack">
      <strong>{texts.alternatives}</strong>
      {slots.map((slot) => (
        <Button
          key={`${slot.startsAt} ${slot.studio.id}`}
          onPress={() => {
            onChoose(slot);
          }}
        >
          {formatShortInstant(slot.startsAt, language)}, {slot.studio.name}
        </Button>
      ))}
    </div>
  );
}

/** The next times of a refusal, with the names that the search already gave. */
function alternatives(help: unknown, slots: Slots): readonly Slot[] {
  if (!Array.isArray(help)) return [];
  return help.filter(isRecord).flatMap(({ startsAt, interviewerId, studioId }) => {
    const known = slots.proposals.find(
      (slot) =>
        slot.startsAt === startsAt &&
        slot.interviewer.id === interviewerId &&
        slot.studio.id === studioId,
    );
    return known === undefined ? [] : [known];
  });
}
