import { useLanguage } from '../kernel/language.js';
import {
  formatClock,
  formatDay,
  formatInstant,
  formatShortDay,
  formatShortInstant,
  relative,
  relativeDay,
} from '../kernel/time.js';

interface MomentProps {
  readonly at: string;
  /** The end, on the same day; said by its clock. */
  readonly until?: string | null;
  readonly short?: boolean;
  readonly plain?: boolean;
}

/** Date, weekday and clock in the time of the court, and how long that is from now. */
export function Moment({ at, until = null, short = false, plain = false }: MomentProps) {
  const { language } = useLanguage();
  return (
    <span className="moment">
      <time dateTime={at}>
        {short ? formatShortInstant(at, language) : formatInstant(at, language)}
      </time>
      {until === null ? null : <time dateTime={until}>–{formatClock(until, language)}</time>}
      {plain ? null : <span className="moment__away"> ({relative(at, language)})</span>}
    </span>
  );
}

interface DayProps {
  readonly day: string;
  readonly short?: boolean;
  readonly plain?: boolean;
}

export function Day({ day, short = false, plain = false }: DayProps) {
  const { language } = useLanguage();
  return (
    <span className="moment">
      <time dateTime={day}>{short ? formatShortDay(day, language) : formatDay(day, language)}</time>
      {plain ? null : <span className="moment__away"> ({relativeDay(day, language)})</span>}
    </span>
  );
}
