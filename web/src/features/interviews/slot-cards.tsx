import { useLanguage, useTexts } from '../../kernel/language.js';
import { dayOf, formatClock, formatShortInstant } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { Day } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import type { NearMiss, Slot } from './interview-queries.js';
import { reasonText } from './reason-texts.js';
import { slotTexts } from './slot-texts.js';

/** Starts on one day with the same interviewer in the same studio: one proposal, several times. */
export interface SlotGroup {
  readonly key: string;
  readonly first: Slot;
  readonly slots: readonly Slot[];
}

/** Keeps the order in which the search ranked them. */
export function groupSlots(slots: readonly Slot[]): readonly SlotGroup[] {
  const groups = new Map<string, Slot[]>();
  for (const slot of slots) {
    const key = `${dayOf(new Date(slot.startsAt))} ${slot.interviewer.id} ${slot.studio.id}`;
    groups.set(key, [...(groups.get(key) ?? []), slot]);
  }
  return [...groups].flatMap(([key, group]) =>
    group[0] === undefined ? [] : [{ key, first: group[0], slots: group }],
  );
}

interface SlotCardProps {
  readonly group: SlotGroup;
  readonly onChoose: (slot: Slot) => void;
}

/** When, where, who, and why it stands where it stands. */
export function SlotCard({ group: { first, slots }, onChoose }: SlotCardProps) {
  const texts = useTexts(slotTexts);
  const { language } = useLanguage();
  const { interviewer, studio } = first;
  // The distance in days stands beside the date already.
  const reasons = first.reasons.filter(({ code }) => code !== 'days-from-now');
  return (
    <li className="card">
      <p className="card__title">
        <Day day={dayOf(new Date(first.startsAt))} />
      </p>
      <p>
        {studio.name}, {studio.town} · {texts.interviewer} {interviewer.name}
        {interviewer.staffNumber === null ? '' : ` (${interviewer.staffNumber})`}
      </p>
      <ul className="slots__reasons" aria-label={texts.why}>
        {reasons.map((reason) => (
          <li key={reason.code} className={reason.warning ? 'slots__warning' : undefined}>
            {reason.warning ? '! ' : ''}
            {reasonText(reason, language)}
          </li>
        ))}
      </ul>
      <ul className="slots__times">
        {slots.map((slot) => (
          <li key={slot.startsAt}>
            <Button
              label={texts.chooseLabel(
                `${formatClock(slot.startsAt, language)}–${formatClock(slot.endsAt, language)}`,
                formatShortInstant(slot.startsAt, language),
                studio.name,
              )}
              onPress={() => {
                onChoose(slot);
              }}
            >
              {formatClock(slot.startsAt, language)}–{formatClock(slot.endsAt, language)}
            </Button>
          </li>
        ))}
      </ul>
    </li>
  );
}

export function NearMisses({ misses }: { readonly misses: readonly NearMiss[] }) {
  const texts = useTexts(slotTexts);
  const { language } = useLanguage();
  return (
    <Section title={texts.notSooner} level={3}>
      <p>{texts.notSoonerLead}</p>
      <ul className="plain-list">
        {misses.slice(0, 12).map((miss) => (
          <li key={`${miss.startsAt} ${miss.code} ${miss.params.map(({ value }) => value).join()}`}>
            <strong>{formatShortInstant(miss.startsAt, language)}</strong>:{' '}
            {reasonText(miss, language)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
