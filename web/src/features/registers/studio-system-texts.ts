import type { Schemas } from '../../api/client.js';
import { dictionary } from '../../kernel/language.js';
import type { StateWord } from '../../ui/state-tag.js';

interface StudioSystemTexts {
  readonly states: Readonly<Record<Schemas['StudioCredentialState'], StateWord>>;
  readonly title: string;
  readonly lead: string;
  readonly rule: string;
  readonly none: string;
  readonly label: string;
  readonly labelHint: string;
  readonly state: string;
  readonly until: string;
  readonly lastUsed: string;
  readonly never: string;
  readonly issued: string;
  readonly issuedBy: (name: string) => string;
  readonly act: string;
  readonly issue: string;
  readonly lastDay: string;
  readonly lastDayHint: string;
  readonly onceTitle: string;
  readonly onceText: string;
  readonly credential: string;
  readonly copy: string;
  readonly copied: string;
  readonly noted: string;
  readonly revoke: string;
  readonly revokeText: (label: string) => string;
  readonly revoked: string;
  readonly revokedBecause: (name: string, reason: string) => string;
}

/** With what the recorder of a studio hands in: words for issuing and taking away. */
export const studioSystemTexts = dictionary<StudioSystemTexts>(
  {
    states: {
      LIVE: { word: 'geldig', meaning: 'Hiermee kan worden aangeleverd.', tone: 'done' },
      EXPIRED: { word: 'verlopen', meaning: 'De einddatum is voorbij.', tone: 'neutral' },
      REVOKED: { word: 'ingetrokken', meaning: 'Iemand heeft het ingetrokken.', tone: 'stopped' },
    },
    title: 'Opnamesystemen',
    lead: 'Met een eigen toegangsbewijs levert de opnameapparatuur van deze studio zelf opnamen aan. Het geeft geen toegang tot opnamen, zaken of kinderen.',
    rule: 'Systeemregel: aanleveren kan vanaf het begin van het verhoor tot een week erna, en alleen bij verhoren in deze studio.',
    none: 'Er is nog geen toegangsbewijs uitgegeven.',
    label: 'Apparaat',
    labelHint: 'Bijvoorbeeld: recorder kamer 1.',
    state: 'Stand',
    until: 'Geldig tot',
    lastUsed: 'Laatst gebruikt',
    never: 'nog niet',
    issued: 'Uitgegeven',
    issuedBy: (name) => `door ${name}`,
    act: 'Intrekken',
    issue: 'Toegangsbewijs uitgeven',
    lastDay: 'Laatste dag',
    lastDayHint: 'Ten hoogste een jaar.',
    onceTitle: 'Noteer dit toegangsbewijs nu',
    onceText:
      'Het wordt één keer getoond en is daarna niet meer op te vragen. Voer het in op het apparaat; is het kwijt, trek het dan in en geef een nieuw uit.',
    credential: 'Toegangsbewijs',
    copy: 'Kopiëren',
    copied: 'Het toegangsbewijs is gekopieerd.',
    noted: 'Ik heb het ingevoerd',
    revoke: 'Toegangsbewijs intrekken',
    revokeText: (label) =>
      `‘${label}’ kan daarna niets meer aanleveren. Wat nu wordt aangeleverd, stopt meteen; de verhoorder kan ermee verder.`,
    revoked: 'Het toegangsbewijs is ingetrokken.',
    revokedBecause: (name, reason) => `ingetrokken door ${name}: ${reason}`,
  },
  {
    states: {
      LIVE: { word: 'valid', meaning: 'It can be used to hand in.', tone: 'done' },
      EXPIRED: { word: 'expired', meaning: 'Its end has passed.', tone: 'neutral' },
      REVOKED: { word: 'revoked', meaning: 'Somebody took it away.', tone: 'stopped' },
    },
    title: 'Recording systems',
    lead: 'With a credential of its own the equipment of this studio hands in recordings by itself. It gives no access to recordings, cases or children.',
    rule: 'System rule: handing in is possible from the beginning of the session until a week after it, and only for sessions in this studio.',
    none: 'No credential was issued yet.',
    label: 'Device',
    labelHint: 'For instance: recorder room 1.',
    state: 'State',
    until: 'Valid until',
    lastUsed: 'Last used',
    never: 'not yet',
    issued: 'Issued',
    issuedBy: (name) => `by ${name}`,
    act: 'Revoke',
    issue: 'Issue credential',
    lastDay: 'Last day',
    lastDayHint: 'A year at most.',
    onceTitle: 'Note this credential now',
    onceText:
      'It is shown once and cannot be asked for again. Enter it in the device; when it is lost, revoke it and issue another.',
    credential: 'Credential',
    copy: 'Copy',
    copied: 'The credential was copied.',
    noted: 'I have entered it',
    revoke: 'Revoke credential',
    revokeText: (label) =>
      `‘${label}’ can hand in nothing more afterwards. What is being handed in now stops at once; the interviewer can go on with it.`,
    revoked: 'The credential was revoked.',
    revokedBecause: (name, reason) => `revoked by ${name}: ${reason}`,
  },
);
