import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { audienceTexts } from './audience-texts.js';
import type { Audience, AudienceSeat } from './document-queries.js';

type Seat = Pick<AudienceSeat, 'function' | 'represents'>;

/** One text for one seat, for choices and for telling seats apart. */
export function seatKey({ function: held, represents }: Seat): string {
  return `${held} ${represents ?? ''}`;
}

/** Whether everybody in the case gets the document, whoever joins later too. */
export function isForEveryone({ decisions }: Audience): boolean {
  return decisions.at(-1)?.everyone ?? true;
}

/** Says who gets a document, in words. */
export function useAudienceWords() {
  const texts = useTexts(audienceTexts);
  const { roles } = useTexts(sharedWords);
  function seatName(seats: Audience['seats'], seat: Seat): string {
    const label = seats.find((one) => seatKey(one) === seatKey(seat))?.label;
    return label == null ? roles[seat.function] : `${roles[seat.function]} (${label})`;
  }
  function openTo(seats: Audience['seats'], everyone: boolean, open: readonly Seat[]): string {
    if (everyone) return texts.everyone;
    if (open.length === 0) return texts.nobody;
    return texts.only(open.map((seat) => seatName(seats, seat)).join(', '));
  }
  function now(audience: Audience): string {
    const { seats } = audience;
    return openTo(
      seats,
      isForEveryone(audience),
      seats.filter(({ open }) => open),
    );
  }
  return { seatName, openTo, now };
}
