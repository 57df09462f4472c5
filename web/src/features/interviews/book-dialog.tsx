import { useState } from 'react';
import { useNavigate } from 'react-router';
import { isRecord, problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatShortInstant } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { TextField } from '../../ui/fields.js';
import { Moment } from '../../ui/moment.js';
import { Facts } from '../../ui/page.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { GateList, readGates } from './gate-list.js';
import {
  type Authorisation,
  type Slot,
  type Slots,
  useBookInterview,
} from './interview-queries.js';
import { slotTexts } from './slot-texts.js';

interface BookDialogProps {
  readonly slot: Slot;
  readonly slots: Slots;
  readonly childRef: string;
  readonly leave: Authorisation | null;
  readonly onChoose: (slot: Slot) => void;
  readonly onClose: () => void;
}

/** Books one slot; a refusal shows every reason at once, and a lost race the next times. */
export function BookDialog({ slot, slots, childRef, leave, onChoose, onClose }: BookDialogProps) {
  const texts = useTexts(slotTexts);
  const item = useCaseContext();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const book = useBookInterview(item.id);
  const [bookingKey, setBookingKey] = useState(() => crypto.randomUUID());
  const [interpreterNumber, setInterpreterNumber] = useState('');
  const problem = problemOf(book.error);
  const gates = readGates(problem?.help.gates);
  const others = alternatives(problem?.help.alternatives, slots);
  function save() {
    const extra = {
      ...(leave === null ? {} : { authorisationId: leave.id }),
      ...(interpreterNumber === '' ? {} : { interpreterNumber }),
    };
    const sessionType = leave?.sessionType ?? 'INITIAL';
    book.mutate(
      {
        bookingKey,
        childRef,
        sessionType,
        startsAt: slot.startsAt,
        interviewerId: slot.interviewer.id,
        studioId: slot.studio.id,
        ...extra,
      },
      {
        onSuccess: ({ id }) => {
          announce(texts.booked);
          void navigate(`/cases/${item.id}/bookings/${id}`);
        },
        onError: () => {
          setBookingKey(crypto.randomUUID());
        },
      },
    );
  }
  return (
    <ConfirmDialog
      open
      heading={texts.bookTitle}
      confirm={texts.book}
      busy={book.isPending}
      problem={problem}
      onConfirm={save}
      onClose={onClose}
    >
      {gates.length === 0 ? null : (
        <div>
          <strong>{texts.gates}</strong>
          <GateList gates={gates} caseId={item.id} childRef={childRef} />
        </div>
      )}
      {others.length === 0 ? null : (
        <Alternatives
          slots={others}
          onChoose={(other) => {
            book.reset();
            onChoose(other);
          }}
        />
      )}
      <p>
        <Moment at={slot.startsAt} />
      </p>
      <Facts
        items={[
          [texts.interviewer, slot.interviewer.name],
          ['Studio', `${slot.studio.name}, ${slot.studio.town}`],
        ]}
      />
      <p className="quiet">{texts.certificate}</p>
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
