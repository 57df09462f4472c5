import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatShortDay } from '../../kernel/time.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Loaded } from '../../ui/loading.js';
import { EmptyState, Facts, Panel, Section } from '../../ui/page.js';
import { Note } from '../../ui/problem-note.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { BookDialog } from './book-dialog.js';
import { GateList } from './gate-list.js';
import {
  type Authorisation,
  type Slot,
  type Slots,
  useBookings,
  useSlots,
} from './interview-queries.js';
import { interviewWords } from './interview-words.js';
import { groupSlots, NearMisses, SlotCard } from './slot-cards.js';
import { slotTexts } from './slot-texts.js';

export function SlotsListPanel() {
  const texts = useTexts(slotTexts);
  const item = useCaseContext();
  return (
    <Panel title={texts.title} lead={texts.pick}>
      <ul className="plain-list">
        {item.children.map(({ childRef, childNumber }) => (
          <li key={childRef}>
            <Link to={`/cases/${item.id}/slots/${childRef}`}>
              <ChildNumber number={childNumber} />
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Times for one child: what is asked on the left, proposals in the middle, and below why it is not sooner. */
export function SlotsPanel() {
  const { childRef = '' } = useParams();
  const texts = useTexts(slotTexts);
  const item = useCaseContext();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [chosenLeave, setLeaveId] = useState<string | null>(null);
  const leaves = useLeaves(item.id, childRef);
  // Where a judge gave leave, that is what is looked for.
  const leaveId = chosenLeave ?? leaves[0]?.id ?? '';
  const leave = leaves.find(({ id }) => id === leaveId) ?? null;
  const slots = useSlots(item.id, childRef, { from, to, leave });
  return (
    <Panel title={texts.title} lead={texts.lead} wide>
      <div className="desk">
        <div className="desk__side">
          <TextField
            pointer="/from"
            type="date"
            label={texts.from}
            value={from}
            onChange={setFrom}
          />
          <TextField pointer="/to" type="date" label={texts.to} value={to} onChange={setTo} />
          {leaves.length === 0 ? null : (
            <LeaveField leaves={leaves} value={leaveId} onChange={setLeaveId} />
          )}
          {slots.data === undefined ? null : <Considered slots={slots.data} childRef={childRef} />}
        </div>
        <div className="stack stack--wide">
          <Loaded query={slots}>
            {(found) => (
              <FoundSlots
                key={`${from} ${to} ${leaveId}`}
                slots={found}
                childRef={childRef}
                leave={leave}
              />
            )}
          </Loaded>
        </div>
      </div>
    </Panel>
  );
}

/** What judges allowed for this child and was not used yet. */
function useLeaves(caseId: string, childRef: string): readonly Authorisation[] {
  const bookings = useBookings(caseId);
  return (bookings.data?.authorisations ?? []).filter(
    (leave) => !leave.used && leave.childRef === childRef,
  );
}

interface LeaveFieldProps {
  readonly leaves: readonly Authorisation[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function LeaveField({ leaves, value, onChange }: LeaveFieldProps) {
  const texts = useTexts(slotTexts);
  const words = useTexts(interviewWords);
  const { language } = useLanguage();
  const choices = leaves.map(({ id, sessionType, validUntil }) => ({
    value: id,
    label: texts.leave(words.types[sessionType], formatShortDay(validUntil, language)),
  }));
  return (
    <SelectField
      pointer="/sessionType"
      label={texts.type}
      value={value === '' ? 'INITIAL' : value}
      choices={[{ value: 'INITIAL', label: words.types.INITIAL }, ...choices]}
      onChange={(chosen) => {
        onChange(chosen === 'INITIAL' ? '' : chosen);
      }}
    />
  );
}

function Considered({ slots, childRef }: { readonly slots: Slots; readonly childRef: string }) {
  const texts = useTexts(slotTexts);
  const words = useTexts(interviewWords);
  const item = useCaseContext();
  const child = item.children.find((one) => one.childRef === childRef);
  return (
    <Section title={texts.needs} level={3}>
      {child === undefined ? null : <ChildNumber number={child.childNumber} />}
      <Facts
        items={[
          [texts.age, slots.ageBand === null ? texts.ageUnknown : words.bands[slots.ageBand]],
          ...(slots.sessionMinutes === null
            ? []
            : [[texts.length, texts.minutes(slots.sessionMinutes)] as const]),
          [texts.interpreter, slots.interpreterLanguage ?? texts.none],
        ]}
      />
      {slots.heardElsewhere ? <p className="legal">{texts.elsewhere}</p> : null}
      {slots.beyondRegion ? <p className="legal">{texts.beyond}</p> : null}
    </Section>
  );
}

interface FoundSlotsProps {
  readonly slots: Slots;
  readonly childRef: string;
  readonly leave: Authorisation | null;
}

function FoundSlots({ slots, childRef, leave }: FoundSlotsProps) {
  const texts = useTexts(slotTexts);
  const item = useCaseContext();
  const [chosen, setChosen] = useState<Slot | null>(null);
  return (
    <>
      {slots.obstacles.length === 0 ? null : (
        <Note title={texts.obstacles} tone="warning">
          <GateList gates={slots.obstacles} caseId={item.id} childRef={childRef} />
        </Note>
      )}
      {slots.warnings.length === 0 ? null : (
        <Note title={texts.warnings}>
          <GateList gates={slots.warnings} caseId={item.id} childRef={childRef} />
        </Note>
      )}
      <Section title={texts.proposals(slots.proposals.length)} level={3}>
        {slots.proposals.length === 0 ? (
          <EmptyState title={texts.noneTitle}>{texts.noneText}</EmptyState>
        ) : (
          <ol className="slots">
            {groupSlots(slots.proposals).map((group) => (
              <SlotCard key={group.key} group={group} onChoose={setChosen} />
            ))}
          </ol>
        )}
      </Section>
      {slots.nearMisses.length === 0 ? null : <NearMisses misses={slots.nearMisses} />}
      {chosen === null ? null : (
        <BookDialog
          key={`${chosen.startsAt} ${chosen.interviewer.id} ${chosen.studio.id}`}
          slot={chosen}
          slots={slots}
          childRef={childRef}
          leave={leave}
          onChoose={setChosen}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </>
  );
}
