import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { dayOf, formatClock, formatShortInstant } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { Day } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import type { NearMiss, Slot } from './interview-queries.js';
import { liftText } from './lift-texts.js';
import { reasonText } from './reason-texts.js';
import { certificateFacts, personOf } from './slot-facts.js';
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
  const { studio } = first;
  // The distance in days stands beside the date already.
  const reasons = first.reasons.filter(({ code }) => code !== 'days-from-now');
  return (
    <li className="card">
      <p className="card__title">
        <Day day={dayOf(new Date(first.startsAt))} />
      </p>
      <p>
        {studio.name}, {studio.town} · {texts.interviewer} {personOf(first)}
      </p>
      {certificateFacts(first, texts, language).map(([label, day]) => (
        <p key={label} className="row__small">
          {label} {day}
        </p>
      ))}
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

/** Whose file says more about a near miss, and where it can be mended. */
function fileOf({ resourceKind, resourceId }: NearMiss): string | undefined {
  if (resourceId === null) return undefined;
  if (resourceKind === 'interviewer') return `/registers/interviewers/${resourceId}`;
  return resourceKind === 'studio' ? `/registers/studios/${resourceId}` : undefined;
}

/** Times that just failed: the rule that stands in the way, and what would lift it. */
export function NearMisses({ misses }: { readonly misses: readonly NearMiss[] }) {
  const texts = useTexts(slotTexts);
  const { language } = useLanguage();
  return (
    <Section title={texts.notSooner} level={3}>
      <p>{texts.notSoonerLead}</p>
      <ul className="plain-list">
        {misses.slice(0, 12).map((miss) => {
          const when = formatShortInstant(miss.startsAt, language);
          const file = fileOf(miss);
          return (
            <li
              key={`${miss.startsAt} ${miss.code} ${miss.params.map(({ value }) => value).join()}`}
            >
              <strong>{when}</strong>: {reasonText(miss, language)}
              <p className="row__small">
                {liftText(miss.code, language) ?? texts.nothingLifts}{' '}
                {file === undefined ? null : (
                  <Link to={file} aria-label={texts.fileOf(when)}>
                    {texts.toFile}
                  </Link>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
