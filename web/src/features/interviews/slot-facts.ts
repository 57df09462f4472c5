import type { Language } from '../../kernel/language.js';
import { formatShortDay } from '../../kernel/time.js';
import type { Slot } from './interview-queries.js';
import type { slotTexts } from './slot-texts.js';

type Certified = Pick<Slot, 'interviewerCertifiedThrough' | 'studioCertifiedThrough'>;

/** The interviewer by name and by the number that files know. */
export function personOf({
  interviewer: { name, staffNumber },
}: Pick<Slot, 'interviewer'>): string {
  return staffNumber === null ? name : `${name} (${staffNumber})`;
}

/** Until when the certificates of interviewer and studio hold for such a session, as label and day; absent where it is not said. */
export function certificateFacts(
  { interviewerCertifiedThrough, studioCertifiedThrough }: Certified,
  texts: (typeof slotTexts)['nl'],
  language: Language,
): readonly (readonly [string, string])[] {
  return [
    [texts.interviewerCertified, interviewerCertifiedThrough] as const,
    [texts.studioCertified, studioCertifiedThrough] as const,
  ].flatMap(([label, day]) => (day === null ? [] : [[label, formatShortDay(day, language)]]));
}
