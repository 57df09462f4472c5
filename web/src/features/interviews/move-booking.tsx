import { useState } from 'react';
import { useNavigate } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { TextField } from '../../ui/fields.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Facts } from '../../ui/page.js';
import { GateList, readGates } from './gate-list.js';
import { type Booking, type Slot, useMoves, useReschedule } from './interview-queries.js';
import { MoveNoteField } from './move-note-field.js';
import { sessionTexts } from './session-texts.js';
import { certificateFacts, personOf } from './slot-facts.js';
import { groupSlots, SlotCard } from './slot-cards.js';
import { slotTexts } from './slot-texts.js';
import { useWarningReasons, WarningReasonFields } from './warning-reasons.js';

/** Other times for a booking, or other people and rooms at the same time; searched when it is opened. */
export function MoveBooking({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(sessionTexts);
  const [open, setOpen] = useState(booking.state === 'AT_RISK');
  return (
    <details
      className="group"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{texts.move}</summary>
      {open ? <Moves booking={booking} /> : null}
    </details>
  );
}

function Moves({ booking }: { readonly booking: Booking }) {
  const texts = useTexts(sessionTexts);
  const search = useTexts(slotTexts);
  const [from, setFrom] = useState('');
  const moves = useMoves(booking.caseId, booking.id, from);
  const [chosen, setChosen] = useState<Slot | null>(null);
  return (
    <div className="stack">
      <p className="quiet">{texts.moveLead}</p>
      <TextField
        pointer="/from"
        type="date"
        label={search.from}
        hint={texts.moveFrom}
        value={from}
        onChange={setFrom}
      />
      <Loaded query={moves}>
        {({ proposals }) =>
          proposals.length === 0 ? (
            <p>{texts.moveNone}</p>
          ) : (
            <ol className="slots">
              {groupSlots(proposals).map((group) => (
                <SlotCard key={group.key} group={group} onChoose={setChosen} />
              ))}
            </ol>
          )
        }
      </Loaded>
      {chosen === null ? null : (
        <MoveDialog
          key={`${chosen.startsAt} ${chosen.interviewer.id} ${chosen.studio.id}`}
          booking={booking}
          slot={chosen}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </div>
  );
}

interface MoveDialogProps {
  readonly booking: Booking;
  readonly slot: Slot;
  readonly onClose: () => void;
}

function MoveDialog({ booking, slot, onClose }: MoveDialogProps) {
  const texts = useTexts(sessionTexts);
  const search = useTexts(slotTexts);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const reschedule = useReschedule(booking.caseId, booking.id);
  const [note, setNote] = useState('');
  const [bookingKey] = useState(() => crypto.randomUUID());
  const problem = problemOf(reschedule.error);
  const words = useWarningReasons(problem);
  const gates = words.asksOnlyWords ? [] : readGates(problem?.help.gates);
  return (
    <ConfirmDialog
      open
      heading={`${texts.moveDo}?`}
      confirm={texts.moveDo}
      busy={reschedule.isPending}
      problem={problem}
      onClose={onClose}
      onConfirm={() => {
        const { startsAt, interviewer, studio, interpreterNumber } = slot;
        reschedule.mutate(
          {
            bookingKey,
            startsAt,
            interviewerId: interviewer.id,
            studioId: studio.id,
            reasons: words.reasons,
            ...(note.trim() === '' ? {} : { note }),
            ...(interpreterNumber === null ? {} : { interpreterNumber }),
          },
          {
            onSuccess: ({ id }) => {
              announce(texts.movedNow);
              void navigate(`/cases/${booking.caseId}/bookings/${id}`);
            },
          },
        );
      }}
    >
      {gates.length === 0 ? null : (
        <GateList gates={gates} caseId={booking.caseId} childRef={booking.childRef ?? ''} />
      )}
      <p>
        <Moment at={slot.startsAt} until={slot.endsAt} />
      </p>
      <Facts
        items={[
          ...(booking.childNumber === null
            ? []
            : [[texts.child, <ChildNumber key="child" number={booking.childNumber} />] as const]),
          [search.interviewer, personOf(slot)],
          [texts.studio, `${slot.studio.name}, ${slot.studio.town}`],
          ...(slot.interpreterNumber === null
            ? []
            : [[texts.interpreter, slot.interpreterNumber] as const]),
          ...certificateFacts(slot, search, language),
        ]}
      />
      <WarningReasonFields {...words.fields} />
      <MoveNoteField value={note} onChange={setNote} />
    </ConfirmDialog>
  );
}
