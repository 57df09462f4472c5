import { type CodesOf, type ProblemText, text } from './text.js';

export const identityTexts: Record<CodesOf<'identity'>, ProblemText> = {
  'identity.possible-duplicate': text(
    ['Dit kind is misschien al geregistreerd.', 'Kies hieronder of het om hetzelfde kind gaat.'],
    ['This child may be registered already.', 'Say below whether it is the same child.'],
  ),
  'identity.already-in-case': text(
    [
      'Dit kind heeft al een kindnummer in deze zaak.',
      'Ga terug naar de zaak en gebruik het bestaande kindnummer.',
    ],
    [
      'This child already has a number in this case.',
      'Go back to the case and use the existing number.',
    ],
  ),
  'identity.bsn-invalid': text(
    [
      'Dit burgerservicenummer klopt niet (elfproef).',
      'Controleer de negen cijfers, of laat het veld leeg.',
    ],
    [
      'This citizen service number does not pass the eleven-test.',
      'Check the nine digits, or leave the field empty.',
    ],
  ),
  'identity.bsn-taken': text(
    [
      'Iemand anders is met dit burgerservicenummer geregistreerd.',
      'Controleer het nummer, of laat het veld leeg.',
    ],
    [
      'Another person is registered with this number.',
      'Check the number, or leave the field empty.',
    ],
  ),
  'identity.born-in-future': text(
    ['De geboortedatum ligt in de toekomst.', 'Verbeter de datum.'],
    ['The birth date lies in the future.', 'Correct the date.'],
  ),
  'identity.not-a-minor': text(
    [
      'Deze persoon was op de dag van de aangifte meerderjarig.',
      'Ontzien is voor kinderen. Controleer de geboortedatum en de dag van de aangifte.',
    ],
    [
      'This person was of age on the day of the report.',
      'Ontzien is for children. Check the birth date and the day of the report.',
    ],
  ),
  'identity.text-identifies-child': text(
    [
      'In de tekst staan gegevens die een kind van deze zaak herkenbaar maken. De tekst is niet bewaard.',
      'Vervang die gegevens door het kindnummer.',
    ],
    [
      'The text holds data that identify a child of this case. It was not kept.',
      'Replace them by the child number.',
    ],
  ),
  'identity.vault-unavailable': text(
    [
      'De identiteitskluis antwoordt niet. Er is niets gedeeld.',
      'Probeer het over een minuut opnieuw.',
    ],
    ['The identity vault does not answer. Nothing was shared.', 'Try again in a minute.'],
  ),
  'identity.original-differs': text(
    [
      'Onder deze sleutel is al een andere tekst opgenomen.',
      'Vernieuw de pagina en voer het stuk opnieuw in.',
    ],
    ['Another text was taken in under this key.', 'Reload the page and enter the document again.'],
  ),
  'identity.reveal-ended': text(
    ['Deze opvraging is voorbij.', 'Vraag opnieuw op als het nog nodig is.'],
    ['This look-up is over.', 'Look up again if it is still needed.'],
  ),
  'identity.record-unreadable': text(
    [
      'Een gegeven in de kluis kan niet worden gelezen.',
      'Neem contact op met beheer. Er is niets gedeeld.',
    ],
    ['A record in the vault cannot be read.', 'Contact support. Nothing was shared.'],
  ),
  'identity.registration-key-used': text(
    [
      'Deze registratie is al eerder verstuurd met andere gegevens.',
      'Vernieuw de pagina en registreer het kind opnieuw.',
    ],
    [
      'This registration was sent before with other data.',
      'Reload the page and register the child again.',
    ],
  ),
};
