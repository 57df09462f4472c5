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
  'auth.login-taken': text(
    ['Er is al een account met deze gebruikersnaam.', 'Kies een andere gebruikersnaam.'],
    ['There is already an account with this login.', 'Choose another login.'],
  ),
};
