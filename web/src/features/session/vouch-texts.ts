import type { Voucher } from '../../api/vouching.js';
import { dictionary } from '../../kernel/language.js';

interface VouchTexts {
  readonly title: string;
  readonly lead: string;
  readonly whose: string;
  readonly grounds: Readonly<Record<Voucher, string>>;
  readonly other: string;
  readonly recorded: string;
  readonly act: string;
  readonly back: string;
  readonly choose: string;
}

export const vouchTexts = dictionary<VouchTexts>(
  {
    title: 'Is dit van een kind of van familie?',
    lead: 'In uw tekst staat iets dat een gegeven van het kind of van familie kan zijn. Is dat zo, ga dan terug en haal het weg.',
    whose: 'Van wie of wat is het dan wel?',
    grounds: {
      OFFICE: 'van een instantie of iemand in functie',
      SUSPECT: 'van de verdachte',
      OTHER_PERSON: 'van iemand anders, die geen familie is',
      NO_PERSON: 'van niemand; het lijkt er alleen op',
    },
    other: 'persoonsgegeven',
    recorded: 'Uw antwoord wordt vastgelegd, zonder de woorden zelf.',
    act: 'Zo bewaren',
    back: 'Terug naar de tekst',
    choose: 'Kies eerst van wie of wat het is.',
  },
  {
    title: 'Is this of a child or its family?',
    lead: 'Your text holds something that may be personal data of the child or its family. If it is, go back and take it out.',
    whose: 'Whose or what is it then?',
    grounds: {
      OFFICE: 'of an office or somebody in function',
      SUSPECT: 'of the suspect',
      OTHER_PERSON: 'of somebody else, who is no family',
      NO_PERSON: 'of nobody; it only looks like it',
    },
    other: 'personal data',
    recorded: 'Your answer is recorded, without the words themselves.',
    act: 'Keep it so',
    back: 'Back to the text',
    choose: 'First choose whose or what it is.',
  },
);
