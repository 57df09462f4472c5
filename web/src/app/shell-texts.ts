import { dictionary } from '../kernel/language.js';

export const shellTexts = dictionary(
  {
    product: 'Ontzien',
    places: 'Hoofdmenu',
    work: 'Mijn werk',
    cases: 'Zaken',
    sessions: 'Mijn verhoren',
    registerCase: 'Zaak registreren',
    figures: 'Cijfers',
    wordList: 'Woordenlijst',
    notices: (unread: number) =>
      unread === 0 ? 'Berichten' : `Berichten (${String(unread)} nieuw)`,
    signOut: 'Afmelden',
    crashed: 'Dit scherm kon niet worden getoond',
    crashedNext: 'Er is niets veranderd. Vernieuw de pagina, of ga terug naar uw werklijst.',
    toWork: 'Naar mijn werk',
    missing: 'Deze pagina bestaat niet',
    missingNext: 'Controleer het adres, of ga terug naar uw werklijst.',
  },
  {
    product: 'Ontzien',
    places: 'Main menu',
    work: 'My work',
    cases: 'Cases',
    sessions: 'My interviews',
    registerCase: 'Register a case',
    figures: 'Figures',
    wordList: 'Word list',
    notices: (unread: number) => (unread === 0 ? 'Notices' : `Notices (${String(unread)} new)`),
    signOut: 'Sign out',
    crashed: 'This screen could not be shown',
    crashedNext: 'Nothing was changed. Reload the page, or go back to your work list.',
    toWork: 'To my work',
    missing: 'This page does not exist',
    missingNext: 'Check the address, or go back to your work list.',
  },
);
