import { dictionary } from '../../kernel/language.js';

export const sessionTexts = dictionary(
  {
    title: 'Aanmelden',
    lead: 'Ontzien is voor professionals die werken aan strafzaken waarin een kind slachtoffer is.',
    login: 'Gebruikersnaam',
    password: 'Wachtwoord',
    submit: 'Aanmelden',
    demoTitle: 'Demonstratie',
    demoLead:
      'Deze accounts bestaan alleen in de demonstratie. Alle zaken en personen zijn verzonnen. Kies een account om u aan te melden.',
    groups: {
      prosecution: 'Openbaar ministerie',
      interviews: 'Verhoren',
      counsel: 'Advocatuur en kind',
      court: 'Gerecht',
      others: 'Toezicht en beheer',
    },
  },
  {
    title: 'Sign in',
    lead: 'Ontzien is for professionals who work on criminal cases in which a child is the victim.',
    login: 'Login',
    password: 'Password',
    submit: 'Sign in',
    demoTitle: 'Demonstration',
    demoLead:
      'These accounts exist only in the demonstration. All cases and people are invented. Choose an account to sign in.',
    groups: {
      prosecution: 'Prosecution service',
      interviews: 'Interviews',
      counsel: 'Counsel and child',
      court: 'Court',
      others: 'Supervision and operations',
    },
  },
);
