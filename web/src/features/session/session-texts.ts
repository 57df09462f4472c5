import { dictionary } from '../../kernel/language.js';

export const sessionTexts = dictionary(
  {
    title: 'Aanmelden',
    lead: 'Ontzien is voor professionals die werken aan strafzaken waarin een kind slachtoffer is.',
    login: 'Gebruikersnaam',
    password: 'Wachtwoord',
    submit: 'Aanmelden',
    again: {
      title: 'Meld u opnieuw aan',
      lead: (name: string) =>
        `De sessie van ${name} is geëindigd. Wat u hebt ingevuld, staat er nog. Na het aanmelden gaat u verder waar u was.`,
      left: 'Gaat u naar de aanmeldpagina, dan gaat verloren wat u nog niet hebt verstuurd.',
      leave: 'Naar de aanmeldpagina',
      done: 'U bent weer aangemeld.',
    },
    demoTitle: 'Demonstratie',
    demoLead:
      'Deze accounts bestaan alleen in de demonstratie. Alle zaken en personen zijn verzonnen. Kies een account om u aan te melden.',
    demoFactor:
      'Wordt een tweede factor gevraagd, dan staat de code van dat moment in het venster zelf. Wie een eigen authenticator wil proberen, voert de sleutel van het account in:',
    demoSecrets: 'Sleutels voor een authenticator',
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
    again: {
      title: 'Sign in again',
      lead: (name: string) =>
        `The session of ${name} has ended. What you entered is still there. After signing in you go on where you were.`,
      left: 'If you go to the sign-in page, what you have not sent yet is lost.',
      leave: 'To the sign-in page',
      done: 'You are signed in again.',
    },
    demoTitle: 'Demonstration',
    demoLead:
      'These accounts exist only in the demonstration. All cases and people are invented. Choose an account to sign in.',
    demoFactor:
      'When a second factor is asked for, the code of that moment stands in the dialog itself. To try an authenticator of your own, enter the key of the account:',
    demoSecrets: 'Keys for an authenticator',
    groups: {
      prosecution: 'Prosecution service',
      interviews: 'Interviews',
      counsel: 'Counsel and child',
      court: 'Court',
      others: 'Supervision and operations',
    },
  },
);
