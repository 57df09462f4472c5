import { type CodesOf, type ProblemText, text } from './text.js';

export const authTexts: Record<CodesOf<'auth'>, ProblemText> = {
  'auth.not-signed-in': text(
    ['U bent niet (meer) aangemeld.', 'Meld u opnieuw aan. U komt daarna hier terug.'],
    ['You are not signed in, or no longer.', 'Sign in again. You will return here.'],
  ),
  'auth.sign-in-refused': text(
    ['De gebruikersnaam of het wachtwoord klopt niet.', 'Controleer beide en probeer het opnieuw.'],
    ['The login or the password is wrong.', 'Check both and try again.'],
  ),
  'auth.account-own': text(
    ['U kunt uw eigen account niet sluiten.', 'Vraag een andere beheerder.'],
    ['You cannot close your own account.', 'Ask another administrator.'],
  ),
  'auth.account-disabled': text(
    ['Dit account is al gesloten.', 'Vernieuw de lijst.'],
    ['This account is closed already.', 'Reload the list.'],
  ),
  'auth.account-open': text(
    ['Dit account is al open.', 'Vernieuw de lijst.'],
    ['This account is open already.', 'Reload the list.'],
  ),
  'auth.account-last': text(
    [
      'Daarna zou niemand meer accounts kunnen openen.',
      'Geef eerst iemand anders de functie van beheerder.',
    ],
    [
      'Nobody could open accounts any more after this.',
      'First give somebody else the function of administrator.',
    ],
  ),
  'auth.sign-in-paused': text(
    [
      'Er is te vaak een onjuist wachtwoord ingevoerd. Aanmelden kan even niet.',
      'Wacht een kwartier, of neem contact op met beheer.',
    ],
    [
      'A wrong password was entered too often. Signing in is paused.',
      'Wait a quarter of an hour, or contact support.',
    ],
  ),
  'auth.role-insufficient': text(
    [
      'Deze handeling hoort niet bij uw functie.',
      'Vraag iemand met de juiste functie in deze zaak.',
    ],
    ['Your function does not do this.', 'Ask somebody with the right function in this case.'],
  ),
  'auth.origin-refused': text(
    [
      'Dit verzoek kwam van een andere website en is geweigerd.',
      'Open Ontzien rechtstreeks en probeer het opnieuw.',
    ],
    [
      'This request came from another website and was refused.',
      'Open Ontzien directly and try again.',
    ],
  ),
  'auth.access-exists': text(
    [
      'Deze persoon heeft in deze functie al toegang tot de zaak.',
      'Kies een andere persoon of functie.',
    ],
    [
      'This person already has access to the case in this function.',
      'Choose another person or function.',
    ],
  ),
  'auth.counsel-needs-client': text(
    [
      'Een advocaat of bijzondere curator treedt op voor één verdachte of één kind.',
      'Kies voor wie deze persoon optreedt.',
    ],
    [
      'Counsel or a guardian acts for one suspect or one child.',
      'Choose whom this person acts for.',
    ],
  ),
  'auth.step-up-needed': text(
    [
      'Voor deze handeling is uw tweede factor nodig.',
      'Probeer het opnieuw en geef de code van uw authenticator. Er is nog niets gebeurd.',
    ],
    [
      'This act asks for your second factor.',
      'Try again and give the code of your authenticator. Nothing has happened yet.',
    ],
  ),
  'auth.second-factor-wrong': text(
    [
      'Deze code klopt niet, is al gebruikt of is verlopen.',
      'Wacht op de volgende code van uw authenticator en geef die.',
    ],
    [
      'This code is wrong, was used before, or has expired.',
      'Wait for the next code of your authenticator and give that one.',
    ],
  ),
  'auth.second-factor-paused': text(
    [
      'Er zijn te veel onjuiste codes gegeven. De tweede factor kan even niet.',
      'Wacht een kwartier, of neem contact op met beheer.',
    ],
    [
      'Too many wrong codes were given. The second factor is paused.',
      'Wait a quarter of an hour, or contact support.',
    ],
  ),
  'auth.second-factor-missing': text(
    ['U hebt nog geen tweede factor.', 'Stel eerst een authenticator in bij ‘Tweede factor’.'],
    ['You have no second factor yet.', 'First set up an authenticator under ‘Second factor’.'],
  ),
  'auth.second-factor-not-begun': text(
    ['Het instellen is nog niet begonnen.', 'Begin opnieuw met uw wachtwoord.'],
    ['Setting up has not begun.', 'Begin again with your password.'],
  ),
  'auth.password-wrong': text(
    ['Dit is niet uw wachtwoord.', 'Controleer het en probeer het opnieuw.'],
    ['This is not your password.', 'Check it and try again.'],
  ),
  'auth.login-taken': text(
    ['Er is al een account met deze gebruikersnaam.', 'Kies een andere gebruikersnaam.'],
    ['There is already an account with this login.', 'Choose another login.'],
  ),
  'auth.credential-ended': text(
    [
      'Het toegangsbewijs van dit opnamesysteem is ingetrokken of verlopen.',
      'Vraag de coördinator van de studio om een nieuw toegangsbewijs.',
    ],
    [
      'The credential of this studio system was revoked or has expired.',
      'Ask the coordinator of the studio for a new one.',
    ],
  ),
  'auth.credential-term': text(
    [
      'Een toegangsbewijs eindigt in de toekomst en geldt ten hoogste 366 dagen.',
      'Kies een einddatum binnen een jaar.',
    ],
    ['A credential ends in the future, and within 366 days.', 'Choose an end within a year.'],
  ),
  'auth.credential-revoked': text(
    ['Dit toegangsbewijs is al ingetrokken.', 'U hoeft niets meer te doen.'],
    ['This credential was revoked already.', 'There is nothing left to do.'],
  ),
};
