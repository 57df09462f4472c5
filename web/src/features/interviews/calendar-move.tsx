import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatShortInstant, instantFromLocal } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { type Choice, SelectField, TextField } from '../../ui/fields.js';
import { Moment } from '../../ui/moment.js';
import { Facts } from '../../ui/page.js';
import {
  type Alternative,
  type Calendar,
  readAlternatives,
  type TakenTime,
  useMoveInCalendar,
} from './calendar-queries.js';
import { calendarTexts } from './calendar-texts.js';
import { type Wish, wishHere } from './calendar-time.js';
import { GateList, readGates } from './gate-list.js';
import { MoveNoteField } from './move-note-field.js';
import { useWarningReasons, WarningReasonFields } from './warning-reasons.js';

interface MoveProps {
  readonly calendar: Calendar;
  readonly wish: Wish;
  readonly onClose: () => void;
}

/** Moves a session: what was dragged is filled in, everything can still be changed, and nothing happens before it is confirmed. */
export function CalendarMove({ calendar, wish, onClose }: MoveProps) {
  const texts = useTexts(calendarTexts);
  const announce = useAnnounce();
  const { booking } = wish;
  const move = useMoveInCalendar(booking.caseId ?? '', booking.bookingId);
  const [note, setNote] = useState('');
  const [bookingKey] = useState(() => crypto.randomUUID());
  const [{ at, studioId, interviewerId }, setWish] = useState(wish);
  const set = (part: Partial<Wish>) => {
    move.reset();
    setWish((now) => ({ ...now, ...part }));
  };
  const problem = problemOf(move.error);
  const words = useWarningReasons(problem);
  const here = wishHere(booking);
  const unchanged =
    at === here.at && studioId === here.studioId && interviewerId === here.interviewerId;
  return (
    <ConfirmDialog
      open
      heading={texts.dialog}
      confirm={texts.confirm}
      busy={move.isPending}
      problem={problem}
      blockedBecause={unchanged ? texts.unchanged : undefined}
      onClose={onClose}
      onConfirm={() => {
        const startsAt = instantFromLocal(at) ?? at;
        move.mutate(
          {
            ...{ bookingKey, startsAt, studioId, interviewerId, reasons: words.reasons },
            ...(note.trim() === '' ? {} : { note }),
          },
          {
            onSuccess: () => {
              announce(texts.moved);
              onClose();
            },
          },
        );
      }}
    >
      <Refused
        calendar={calendar}
        booking={booking}
        gates={words.asksOnlyWords ? [] : readGates(problem?.help.gates)}
        alternatives={readAlternatives(problem?.help.alternatives)}
        onTake={({ startsAt, ...place }) => {
          set({ ...place, at: wishHere({ ...booking, startsAt }).at });
        }}
      />
      <Facts items={[[texts.is, <Moment key="is" at={booking.startsAt} />]]} />
      <TextField
        pointer="/startsAt"
        type="datetime-local"
        label={texts.at}
        value={at}
        onChange={(value) => {
          set({ at: value });
        }}
      />
      <SelectField
        pointer="/studioId"
        label={texts.studio}
        value={studioId}
        choices={choicesOf(calendar.studios, [booking.studioId, studioId], texts.same)}
        onChange={(value) => {
          set({ studioId: value });
        }}
      />
      <SelectField
        pointer="/interviewerId"
        label={texts.interviewer}
        value={interviewerId}
        choices={choicesOf(
          calendar.interviewers,
          [booking.interviewerId, interviewerId],
          texts.same,
        )}
        onChange={(value) => {
          set({ interviewerId: value });
        }}
      />
      <WarningReasonFields {...words.fields} />
      <MoveNoteField value={note} onChange={setNote} />
    </ConfirmDialog>
  );
}

/** What the region offers; what is chosen already stays in the list when it comes from another one. */
function choicesOf(
  known: Calendar['studios'],
  chosen: readonly string[],
  same: string,
): readonly Choice[] {
  const missing = [...new Set(chosen)].filter((id) => known.every((one) => one.id !== id));
  return [
    ...known.map(({ id, name }) => ({ value: id, label: name })),
    ...missing.map((value) => ({ value, label: same })),
  ];
}

interface RefusedProps {
  readonly calendar: Calendar;
  readonly booking: TakenTime;
  readonly gates: ReturnType<typeof readGates>;
  readonly alternatives: readonly Alternative[];
  readonly onTake: (alternative: Alternative) => void;
}

/** The rules that stand in the way, and the next times that would do. */
function Refused({ calendar, booking, gates, alternatives, onTake }: RefusedProps) {
  const texts = useTexts(calendarTexts);
  const { language } = useLanguage();
  const nameOf = (known: Calendar['studios'], id: string) =>
    known.find((one) => one.id === id)?.name ?? '';
  return (
    <>
      {gates.length === 0 ? null : (
        <div>
          <strong>{texts.why}</strong>
          <GateList gates={gates} caseId={booking.caseId ?? ''} childRef={booking.childRef ?? ''} />
        </div>
      )}
      {alternatives.length === 0 ? null : (
        <div>
          <strong>{texts.instead}</strong>
          <ul className="plain-list">
            {alternatives.map((one) => {
              const when = formatShortInstant(one.startsAt, language);
              const who = nameOf(calendar.interviewers, one.interviewerId);
              const where = nameOf(calendar.studios, one.studioId);
              return (
                <li key={`${one.startsAt} ${one.interviewerId} ${one.studioId}`}>
                  <Button
                    label={texts.take(when, who, where)}
                    onPress={() => {
                      onTake(one);
                    }}
                  >
                    {[when, who, where].filter((part) => part !== '').join(', ')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}
