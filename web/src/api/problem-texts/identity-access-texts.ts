import { type CodesOf, type ProblemText, text } from './text.js';

export const identityAccessTexts: Record<CodesOf<'identity-access'>, ProblemText> = {
  'identity-access.purpose-not-yours': text(
    [
      'Dit doel hoort niet bij uw functie in deze zaak.',
      'Kies een doel uit de lijst, of vraag iemand met de juiste functie.',
    ],
    [
      'This purpose does not belong to your function in this case.',
      'Choose a purpose from the list, or ask somebody with the right function.',
    ],
  ),
  'identity-access.fields-beyond-purpose': text(
    [
      'Voor dit doel zijn niet al deze gegevens nodig.',
      'Kies alleen de gegevens die bij het doel worden aangeboden.',
    ],
    [
      'This purpose does not need all of these data.',
      'Choose only the data that are offered for the purpose.',
    ],
  ),
  'identity-access.case-open': text(
    [
      'Een zaak van dit kind loopt nog. De identiteit is niet gewist.',
      'Wissen kan als alle zaken zijn afgedaan.',
    ],
    [
      'A case of this child is still open. The identity was not erased.',
      'It can be erased when all cases are closed.',
    ],
  ),
  'identity-access.action-not-available': text(
    ['Deze stap kan niet (meer) bij dit verzoek.', 'Vernieuw de pagina om te zien wat nu kan.'],
    [
      'This step is not possible for this request, or no longer.',
      'Reload to see what is possible.',
    ],
  ),
  'identity-access.answers-pending': text(
    [
      'Het OM en het kind hebben nog niet beide geantwoord, en hun termijn loopt nog.',
      'Beslis als beide antwoorden er zijn of de termijn voorbij is.',
    ],
    [
      'Prosecution and child have not both answered, and their term still runs.',
      'Decide when both answers are in or the term has passed.',
    ],
  ),
  'identity-access.answered-already': text(
    ['Voor deze partij is al geantwoord.', 'Lees het antwoord bij het verzoek.'],
    ['This side has answered already.', 'Read the answer with the request.'],
  ),
  'identity-access.request-open': text(
    ['U hebt al een lopend verzoek over dit kind.', 'Volg dat verzoek, of trek het eerst in.'],
    ['You have an open request about this child already.', 'Follow it, or withdraw it first.'],
  ),
  'identity-access.fields-not-those-asked': text(
    ['Over elk gevraagd gegeven moet één keer worden beslist.', 'Loop de lijst van gegevens na.'],
    ['Each of the data asked for must be decided once.', 'Go through the list of data.'],
  ),
  'identity-access.scope-missing': text(
    ['Van een verstrekt gegeven ontbreekt aan wie.', 'Kies aan wie het wordt verstrekt.'],
    ['It is not said to whom a granted item is disclosed.', 'Choose to whom it is disclosed.'],
  ),
  'identity-access.scope-of-refusal': text(
    ['Wat niet wordt verstrekt, heeft geen reikwijdte.', 'Haal de reikwijdte weg.'],
    ['What is refused has no scope.', 'Take the scope away.'],
  ),
  'identity-access.disclosure-over': text(
    ['De tijd om deze gegevens in te zien is voorbij.', 'Doe zo nodig een nieuw verzoek.'],
    ['The time to view these data is over.', 'Make a new request if needed.'],
  ),
  'identity-access.reviewed-already': text(
    ['Dit is al beoordeeld.', 'Vernieuw de pagina om het oordeel te zien.'],
    ['This was reviewed already.', 'Reload the page to see the finding.'],
  ),
  'identity-access.own-review': text(
    ['Niemand beoordeelt wat hij zelf heeft gedaan.', 'Vraag een andere beveiligingsfunctionaris.'],
    ['Nobody reviews what they did themselves.', 'Ask another security officer.'],
  ),
};
