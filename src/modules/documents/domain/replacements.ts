import type { PlaceType } from './document.js';

/** What stands in the served text for each kind of data; the same words the pseudonymiser uses. */
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
};

/** Whether the replacement of this kind names the child it belongs to. */
export function namesChild(type: PlaceType): type is 'NAME' | 'RELATIVE_NAME' {
  return type === 'NAME' || type === 'RELATIVE_NAME';
}

/** The replacement of a place that a person adds by hand. Source: domain 5.4. */
export function replacementFor(type: PlaceType, childNumber: string): string {
  if (type === 'NAME') return childNumber;
  if (type === 'RELATIVE_NAME') return `[familielid van ${childNumber}]`;
  return WORDS[type];
}
