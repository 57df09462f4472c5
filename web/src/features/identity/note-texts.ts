import { dictionary } from '../../kernel/language.js';
import type { LearnedKind } from './identity-queries.js';

interface NoteTexts {
  readonly act: string;
  readonly title: string;
  readonly lead: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<LearnedKind, string>>;
  readonly parts: Readonly<Record<'street' | 'number' | 'postcode' | 'town', string>>;
  readonly needsKind: string;
  readonly submit: string;
  readonly noted: string;
}

export const noteTexts = dictionary<NoteTexts>(
  {
    act: 'Nieuw gegeven vastleggen',
    title: 'Nieuw gegeven vastleggen',
    lead: 'Hoort u een bijnaam, een nieuw adres of een andere school? Dan vindt Ontzien die voortaan in elke tekst. Eerder verstrekte stukken worden opnieuw nagekeken.',
    kind: 'Soort gegeven',
    kinds: {
      NICKNAME: 'Bijnaam',
      PHONE: 'Telefoonnummer',
      EMAIL: 'E-mailadres',
      HANDLE: 'Gebruikersnaam',
      SCHOOL: 'School',
      ADDRESS: 'Adres',
    },
    parts: { street: 'Straat', number: 'Huisnummer', postcode: 'Postcode', town: 'Plaats' },
    needsKind: 'Kies eerst welk soort gegeven het is.',
    submit: 'In de kluis vastleggen',
    noted: 'Het gegeven staat in de kluis.',
  },
  {
    act: 'Record something new',
    title: 'Record something new',
    lead: 'Did you hear a nickname, a new address or another school? Ontzien then finds it in every text from now on. Documents served earlier are looked through again.',
    kind: 'Kind of data',
    kinds: {
      NICKNAME: 'Nickname',
      PHONE: 'Telephone number',
      EMAIL: 'E-mail address',
      HANDLE: 'User name',
      SCHOOL: 'School',
      ADDRESS: 'Address',
    },
    parts: { street: 'Street', number: 'Number', postcode: 'Postcode', town: 'Town' },
    needsKind: 'First choose what kind of data it is.',
    submit: 'Record in the vault',
    noted: 'It is in the vault.',
  },
);
