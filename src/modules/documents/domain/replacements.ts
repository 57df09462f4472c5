import { HAND_TYPES, type PlaceType } from './document.js';

/** What stands in the served text for each kind of data; for what the pseudonymiser finds, the words it uses. */
const WORDS: Readonly<Record<Exclude<PlaceType, 'NAME' | 'RELATIVE_NAME'>, string>> = {
  DOB: '[geboortedatum]',
  BSN: '[BSN]',
  ADDRESS: '[adres]',
  POSTCODE: '[postcode]',
  PHONE: '[telefoonnummer]',
  EMAIL: '[e-mailadres]',
  HANDLE: '[gebruikersnaam]',
  URL: '[webadres]',
  IBAN: '[rekeningnummer]',
  PLATE: '[kenteken]',
  OTHER_ID: '[nummer]',
  TOWN: '[woonplaats]',
  BIRTHPLACE: '[geboorteplaats]',
  SCHOOL: '[school]',
  CLASS: '[klas]',
  CLUB: '[vereniging]',
  GP: '[huisarts]',
  PERSON: '[persoon]',
  INSTITUTION: '[instelling]',
  WORK: '[werk]',
  PLACE: '[plaats]',
  DATE: '[datum]',
  TRAIT: '[persoonskenmerk]',
  OTHER: '[weggelaten]',
};

/** Whether the replacement of this kind names the child it belongs to. */
export function namesChild(type: PlaceType): type is 'NAME' | 'RELATIVE_NAME' {
  return type === 'NAME' || type === 'RELATIVE_NAME';
}

/** Whose data a person marks by hand, as far as their replacement says so. */
export interface MarkedChild {
  readonly childNumber: string;
  /** The age band at the event, as the vault names it; undefined where no event or no child is known. */
  readonly bandAtEvent: string | undefined;
}

const OWN_WORDS: readonly PlaceType[] = ['RELATIVE_NAME', ...HAND_TYPES];
const CHILD_NUMBER = /KN[\s-]?[0-9A-Z]{4}/i;

/**
 * May a person choose what stands in the place: a role, such as `getuige 2`, `stiefvader`, `verhoorder 4711`?
 *
 * Not where the words are fixed: a child is its number, a birth date an age. And no child number among them: it would tie
 * two children together. Source: domain 5.4 ("others by role"), A12.
 */
export function mayStand(words: string, type: PlaceType): boolean {
  return OWN_WORDS.includes(type) && !CHILD_NUMBER.test(words);
}

/** The replacement of a place that a person adds by hand, in the words they chose. Source: domain 5.4. */
export function replacementFor(
  type: PlaceType,
  { childNumber, bandAtEvent }: MarkedChild,
  words?: string,
): string {
  if (type === 'NAME') return childNumber;
  if (type === 'RELATIVE_NAME') return `[${words ?? 'familielid'} van ${childNumber}]`;
  if (words !== undefined) return `[${words}]`;
  const age = type === 'DOB' ? wordsOf(bandAtEvent) : undefined;
  return age === undefined ? WORDS[type] : `[geboortedatum: leeftijd ${age}]`;
}

/** `9–11`, `18+`, or nothing for an unknown age. */
function wordsOf(band: string | undefined): string | undefined {
  if (band === 'ADULT') return '18+';
  const ages = /^AGE_(\d+)_(\d+)$/.exec(band ?? '');
  return ages === null ? undefined : `${ages[1]}–${ages[2]}`;
}
