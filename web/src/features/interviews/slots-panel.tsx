import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { languageName } from '../../kernel/language-names.js';
import { TextField } from '../../ui/fields.js';
import { Loaded } from '../../ui/loading.js';
import { EmptyState, Facts, Panel, Section } from '../../ui/page.js';
import { Note } from '../../ui/problem-note.js';
import { CaseChild } from '../cases/case-child.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { BookDialog } from './book-dialog.js';
import { GateList } from './gate-list.js';
import { type SearchBasis, type Slot, type Slots, useSlots } from './interview-queries.js';
import { interviewWords } from './interview-words.js';
import { BasisField, useSearchBasis } from './search-basis.js';
import { SlotWeek } from './slot-week.js';
import { SlotWishes } from './slot-wishes.js';
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
              <CaseChild number={childNumber} />
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type Wish = Schemas['Wish'];

/** Times for one child: what is asked on the left, proposals and their week in the middle, and below why it is not sooner. */
export function SlotsPanel() {
  const { childRef = '' } = useParams();
  const texts = useTexts(slotTexts);
  const item = useCaseContext();
  const [days, setDays] = useState({ from: '', to: '' });
  const [without, setWithout] = useState<readonly Wish[]>([]);
  const chosen = useSearchBasis(item.id, childRef);
  const { basis } = chosen;
  const slots = useSlots(item.id, childRef, { ...days, basis, without });
  const set = (part: Partial<typeof days>) => {
    setDays({ ...days, ...part });
  };
  return (
    <Panel title={texts.title} lead={texts.lead} wide>
      <div className="desk">
        <div className="desk__side">
          <TextField
            pointer="/from"
            type="date"
            label={texts.from}
            value={days.from}
            onChange={(from) => {
              set({ from });
            }}
          />
          <TextField
            pointer="/to"
            type="date"
            label={texts.to}
            hint={texts.emptyDays}
            value={days.to}
            onChange={(to) => {
              set({ to });
            }}
          />
          <BasisField chosen={chosen} />
          {slots.data === undefined ? null : (
            <Considered
              slots={slots.data}
              childRef={childRef}
              without={without}
              onWithout={setWithout}
            />
          )}
        </div>
        <div className="stack stack--wide">
          <Loaded query={slots.isPlaceholderData ? { ...slots, data: undefined } : slots}>
            {(found) => (
              <FoundSlots
                key={`${days.from} ${days.to} ${chosen.key} ${without.join()}`}
                slots={found}
                childRef={childRef}
                basis={basis}
                onDay={(day) => {
                  setDays({ from: day, to: day });
                }}
              />
            )}
          </Loaded>
        </div>
      </div>
    </Panel>
  );
}

interface ConsideredProps {
  readonly slots: Slots;
  readonly childRef: string;
  readonly without: readonly Wish[];
  readonly onWithout: (without: readonly Wish[]) => void;
}

function Considered({ slots, childRef, without, onWithout }: ConsideredProps) {
  const texts = useTexts(slotTexts);
  const words = useTexts(interviewWords);
  const { language } = useLanguage();
  const item = useCaseContext();
  const child = item.children.find((one) => one.childRef === childRef);
  return (
    <Section title={texts.needs} level={3}>
      {child === undefined ? null : <CaseChild number={child.childNumber} />}
      <Facts
        items={[
          [texts.age, slots.ageBand === null ? texts.ageUnknown : words.bands[slots.ageBand]],
          ...(slots.sessionMinutes === null
            ? []
            : [[texts.length, texts.minutes(slots.sessionMinutes)] as const]),
          [
            texts.interpreter,
            slots.interpreterLanguage === null
              ? texts.none
              : languageName(slots.interpreterLanguage, language),
          ],
        ]}
      />
      <SlotWishes
        wishes={slots.wishes}
        fitting={slots.fitting}
        needsPath={`/cases/${item.id}/needs/${childRef}`}
        without={without}
        onWithout={onWithout}
      />
      {slots.heardElsewhere ? <p className="legal">{texts.elsewhere}</p> : null}
      {slots.beyondRegion ? <p className="legal">{texts.beyond}</p> : null}
    </Section>
  );
}

/** Proposals shown as cards; the week below shows more. */
const BEST = 20;

interface FoundSlotsProps {
  readonly slots: Slots;
  readonly childRef: string;
  readonly basis: SearchBasis;
  readonly onDay: (day: string) => void;
}

function FoundSlots({ slots, childRef, basis, onDay }: FoundSlotsProps) {
  const texts = useTexts(slotTexts);
  const item = useCaseContext();
  const [chosen, setChosen] = useState<Slot | null>(null);
  const best = slots.proposals.slice(0, BEST);
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
      <Section title={texts.proposals(best.length)} level={3}>
        {best.length === 0 ? (
          <EmptyState title={texts.noneTitle}>{texts.noneText}</EmptyState>
        ) : (
          <>
            {slots.days.length < 2 ? null : <p className="quiet">{texts.spread}</p>}
            <ol className="slots">
              {groupSlots(best).map((group) => (
                <SlotCard key={group.key} group={group} onChoose={setChosen} />
              ))}
            </ol>
          </>
        )}
      </Section>
      <SlotWeek slots={slots} onChoose={setChosen} onDay={onDay} />
      {slots.nearMisses.length === 0 ? null : <NearMisses misses={slots.nearMisses} />}
      {chosen === null ? null : (
        <BookDialog
          key={`${chosen.startsAt} ${chosen.interviewer.id} ${chosen.studio.id}`}
          slot={chosen}
          slots={slots}
          childRef={childRef}
          basis={basis}
          onChoose={setChosen}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </>
  );
}
