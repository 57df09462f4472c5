import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatClock, formatShortInstant } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import type { NearMiss, Slot } from './interview-queries.js';
import { reasonText } from './reason-texts.js';
import { slotTexts } from './slot-texts.js';

interface SlotCardProps {
  readonly slot: Slot;
  readonly onChoose: (slot: Slot) => void;
}

/** When, where, who, and why it stands where it stands. */
export function SlotCard({ slot, onChoose }: SlotCardProps) {
  const texts = useTexts(slotTexts);
  const { language } = useLanguage();
  const { startsAt, endsAt, interviewer, studio, reasons } = slot;
  return (
    <li className="card slots__one">
      <div>
        <p className="card__title">
          <Moment at={startsAt} />
        </p>
        <p>
          {formatClock(startsAt, language)}–{formatClock(endsAt, language)} · {studio.name}, {studio.town}
        </p>
        <p className="card__small">
          {texts.interviewer} {interviewer.name}
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
      </div>
      <Button
        label={texts.chooseLabel(formatShortInstant(startsAt, language), studio.name)}
        onPress={() => {
          onChoose(slot);
        }}
      >
        {texts.choose}
      </Button>
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
          <li key={`${miss.startsAt} ${miss.code} ${miss.resourceId ?? ''}`}>
            <strong>{formatShortInstant(miss.startsAt, language)}</strong>: {reasonText(miss, language)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
