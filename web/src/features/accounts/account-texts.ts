import type { Schemas } from '../../api/client.js';
import { dictionary } from '../../kernel/language.js';
import type { StateWord } from '../../ui/state-tag.js';

type Reasons = Readonly<Record<Schemas['AccountClosingReason'], string>>;

const NL: Reasons = {
  LEFT: 'uit dienst',
  OTHER_FUNCTION: 'andere functie',
  LONG_ABSENCE: 'langdurig afwezig',
  MISUSE: 'vermoeden van misbruik',
};

const EN: Reasons = {
  LEFT: 'left the service',
  OTHER_FUNCTION: 'another function',
  LONG_ABSENCE: 'away for long',
  MISUSE: 'suspicion of misuse',
};

const stateOf = (word: string, meaning: string, tone: StateWord['tone']): StateWord => ({
  word,
  meaning,
  tone,
});

export const accountTexts = dictionary(
  {
    title: 'Accounts',
    lead: 'Wie kan aanmelden, en in welke functies. Nieuwe accounts maakt beheer op de server.',
    search: 'Zoeken',
    hint: 'Een deel van een naam of gebruikersnaam.',
    none: 'Geen account gevonden',
    noneNext: 'Zoek op een ander deel van de naam.',
    name: 'Naam',
    login: 'Gebruikersnaam',
    organisation: 'Organisatie',
    roles: 'Functies',
    state: 'Stand',
    act: 'Wat u kunt doen',
    open: stateOf('open', 'Deze persoon kan aanmelden.', 'active'),
    closed: stateOf('gesloten', 'Deze persoon kan niet aanmelden.', 'stopped'),
    legend: 'Wat de standen betekenen',
    own: 'Uw eigen account',
    disable: 'Account sluiten',
    disableOf: (name: string) => `Account sluiten: ${name}`,
    disableText:
      'Deze persoon wordt meteen afgemeld en kan niet meer aanmelden. Wat deze persoon deed, blijft bewaard, en geboekte verhoren worden opnieuw nagekeken.',
    because: 'Waarom',
    reasons: NL,
    chooseFirst: 'Kies eerst waarom.',
    disabled: 'Het account is gesloten.',
    enable: 'Account openen',
    enableOf: (name: string) => `Account openen: ${name}`,
    enableText: 'Deze persoon kan weer aanmelden, met het wachtwoord van eerder.',
    enabled: 'Het account is open.',
  },
  {
    title: 'Accounts',
    lead: 'Who can sign in, and in which functions. New accounts are made on the server.',
    search: 'Search',
    hint: 'A part of a name or a login.',
    none: 'No account found',
    noneNext: 'Search for another part of the name.',
    name: 'Name',
    login: 'Login',
    organisation: 'Organisation',
    roles: 'Functions',
    state: 'State',
    act: 'What you can do',
    open: stateOf('open', 'This person can sign in.', 'active'),
    closed: stateOf('closed', 'This person cannot sign in.', 'stopped'),
    legend: 'What the states mean',
    own: 'Your own account',
    disable: 'Close account',
    disableOf: (name: string) => `Close account: ${name}`,
    disableText:
      'This person is signed out at once and cannot sign in any more. What this person did stays, and interviews that were booked are checked again.',
    because: 'Why',
    reasons: EN,
    chooseFirst: 'First choose why.',
    disabled: 'The account was closed.',
    enable: 'Open account',
    enableOf: (name: string) => `Open account: ${name}`,
    enableText: 'This person can sign in again, with the password from before.',
    enabled: 'The account is open.',
  },
);
