import { useSearchParams } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatShortDay } from '../../kernel/time.js';
import { SelectField } from '../../ui/fields.js';
import { type SearchBasis, useBookings } from './interview-queries.js';
import { interviewWords } from './interview-words.js';
import { slotTexts } from './slot-texts.js';

interface Offered {
  readonly key: string;
  readonly label: string;
  readonly basis: SearchBasis;
}

const INITIAL = 'INITIAL';
const FIRST: SearchBasis = { sessionType: INITIAL };
const FOLLOWING = [
  { action: 'continue', sessionType: 'CONTINUATION' },
  { action: 'resume', sessionType: 'RESUMPTION' },
] as const;

export interface ChosenBasis {
  readonly basis: SearchBasis;
  readonly key: string;
  readonly offered: readonly Offered[];
  readonly choose: (key: string) => void;
}

/** The types of session this child can have now; which one is searched for stands on the address. */
export function useSearchBasis(caseId: string, childRef: string): ChosenBasis {
  const [address, setAddress] = useSearchParams();
  const offered = useOffered(caseId, childRef);
  const asked = address.get('basis');
  // Where a judge gave leave, that is what is looked for.
  const found =
    offered.find(({ key }) => key === asked) ??
    offered.find(({ basis }) => basis.authorisationId !== undefined) ??
    offered[0];
  return {
    offered,
    key: found?.key ?? INITIAL,
    basis: found?.basis ?? FIRST,
    choose: (key) => {
      setAddress({ basis: key }, { replace: true });
    },
  };
}

/** The address of the search for a session that goes on with another. */
export function followingPath(caseId: string, childRef: string, bookingId: string): string {
  return `/cases/${caseId}/slots/${childRef}?basis=${bookingId}`;
}

function useOffered(caseId: string, childRef: string): readonly Offered[] {
  const texts = useTexts(slotTexts);
  const words = useTexts(interviewWords);
  const { language } = useLanguage();
  const { items = [], authorisations = [] } = useBookings(caseId).data ?? {};
  const leaves = authorisations
    .filter((leave) => !leave.used && leave.childRef === childRef)
    .map(({ id, sessionType, validUntil }) => ({
      key: id,
      label: texts.leave(words.types[sessionType], formatShortDay(validUntil, language)),
      basis: { sessionType, authorisationId: id },
    }));
  const following = items
    .filter((session) => session.childRef === childRef)
    .flatMap(({ id, day, actions }) =>
      FOLLOWING.filter(({ action }) => actions.includes(action)).map(({ sessionType }) => ({
        key: id,
        label: texts.following(words.types[sessionType], formatShortDay(day, language)),
        basis: { sessionType, continuesId: id },
      })),
    );
  return [{ key: INITIAL, label: words.types.INITIAL, basis: FIRST }, ...following, ...leaves];
}

/** Nothing to choose when only a first interview is possible. */
export function BasisField({ chosen }: { readonly chosen: ChosenBasis }) {
  const { offered, key, choose } = chosen;
  const texts = useTexts(slotTexts);
  if (offered.length < 2) return null;
  return (
    <SelectField
      pointer="/sessionType"
      label={texts.type}
      open={null}
      value={key}
      choices={offered.map((one) => ({ value: one.key, label: one.label }))}
      onChange={choose}
    />
  );
}
