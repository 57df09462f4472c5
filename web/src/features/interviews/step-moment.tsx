import { useTexts } from '../../kernel/language.js';
import { instantFromLocal } from '../../kernel/time.js';
import { TextField } from '../../ui/fields.js';
import type { Booking } from './interview-queries.js';
import { sessionTexts } from './session-texts.js';

interface MomentFieldProps {
  readonly value: string;
  /** The day of the session is over, so that now cannot be meant. */
  readonly needed?: boolean;
  readonly onChange: (value: string) => void;
}

/** At what time of the day of the session something happened. */
export function MomentField({ value, needed = false, onChange }: MomentFieldProps) {
  const texts = useTexts(sessionTexts);
  return (
    <TextField
      pointer="/at"
      type="time"
      label={texts.logAt}
      hint={needed ? texts.logAtNeeded : texts.logAtHint}
      optional={!needed}
      value={value}
      onChange={onChange}
    />
  );
}

/** Lines and steps are often recorded when there is time for it: the clock of the studio says when it happened. */
export function momentOf({ day }: Booking, at: string): { readonly at?: string } {
  const instant = at === '' ? undefined : instantFromLocal(`${day}T${at}`);
  return instant === undefined ? {} : { at: instant };
}
