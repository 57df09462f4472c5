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
  'identity.text-may-identify': text(
    [
      'In de tekst staat iets dat een gegeven van het kind of van familie kan zijn. De tekst is niet bewaard.',
      'Schrijf het anders, of haal het weg: een naam, een plaats, een nummer of een datum. Wat letterlijk zo moet staan, kunt u als stuk inbrengen.',
    ],
    [
      'The text holds something that may be personal data of the child or its family. It was not kept.',
      'Write it differently or take it out: a name, a place, a number or a date. What has to stand as it is can be brought in as a document.',
    ],
  ),
  'identity.erased': text(
    [
      'De identiteit van dit kind is gewist. Alleen het kindnummer bestaat nog.',
      'Opvragen kan niet meer. Het bewijs van wissen ligt bij de gegevensbeheerder.',
    ],
    [
      'The identity of this child was erased. Only the child number is left.',
      'It cannot be looked up any more. The data steward has the certificate.',
    ],
  ),
  'identity.change-open': text(
    [
      'Over dit kindnummer ligt al zo’n voorstel.',
      'Wacht op de beslissing, of trek het voorstel eerst in.',
    ],
    [
      'There is such a proposal about this child number already.',
      'Wait for the decision, or withdraw it first.',
    ],
  ),
  'identity.change-decided': text(
    ['Over dit voorstel is al beslist.', 'Vernieuw de pagina om de uitkomst te zien.'],
    ['This proposal was decided already.', 'Reload to see the outcome.'],
  ),
  'identity.own-change': text(
    [
      'U hebt dit zelf voorgesteld en beslist er daarom niet over.',
      'Vraag een andere gegevensbeheerder.',
    ],
    ['You proposed this yourself, so you do not decide on it.', 'Ask another data steward.'],
  ),
  'identity.not-own-change': text(
    ['Alleen wie het voorstel deed, trekt het in.', 'Wijs het af als het niet klopt.'],
    ['Only who made the proposal withdraws it.', 'Reject it if it is not right.'],
  ),
  'identity.change-stale': text(
    [
      'De gegevens zijn na het voorstel veranderd. Er is niets gewijzigd.',
      'Wijs dit voorstel af en doe een nieuw voorstel.',
    ],
    [
      'The data changed after the proposal. Nothing was altered.',
      'Reject this proposal and make a new one.',
    ],
  ),
  'identity.nothing-changes': text(
    ['Dit staat al zo in de kluis.', 'Vul in wat anders moet.'],
    ['The vault says this already.', 'Fill in what must change.'],
  ),
  'identity.reason-names-number': text(
    [
      'In de reden staat een kindnummer. De tekst is niet bewaard.',
      'Noem in de reden geen kindnummers; daar zijn eigen velden voor.',
    ],
    [
      'The reason holds a child number. It was not kept.',
      'Name no child numbers in the reason; they have fields of their own.',
    ],
  ),
  'identity.same-already': text(
    ['Deze kindnummers zijn al van één kind.', 'Er is niets om samen te voegen.'],
    ['These child numbers are of one child already.', 'There is nothing to merge.'],
  ),
  'identity.bsn-differs': text(
    [
      'De twee registraties hebben verschillende burgerservicenummers.',
      'Verbeter eerst het nummer dat niet klopt.',
    ],
    [
      'The two registrations have different citizen service numbers.',
      'First correct the one that is wrong.',
    ],
  ),
  'identity.nothing-to-split': text(
    ['Dit kind heeft geen ander kindnummer.', 'Er is niets om te splitsen.'],
    ['This child has no other child number.', 'There is nothing to split.'],
  ),
  'identity.legal-hold': text(
    [
      'Voor dit kind geldt een bewaarplicht. De identiteit is niet gewist.',
      'Wacht tot de bewaarplicht in de zaak is opgeheven.',
    ],
    [
      'A legal hold on this child is open. The identity was not erased.',
      'Wait until the hold is lifted in the case.',
    ],
  ),
  'identity.held-already': text(
    ['Voor dit kindnummer geldt al een bewaarplicht.', 'U hoeft niets te doen.'],
    ['A legal hold on this child number is open already.', 'You need not do anything.'],
  ),
  'identity.no-hold': text(
    ['Voor dit kindnummer geldt geen bewaarplicht.', 'Vernieuw de pagina.'],
    ['No legal hold on this child number is open.', 'Reload the page.'],
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
