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
  'identity-access.reviewed-already': text(
    ['Dit is al beoordeeld.', 'Vernieuw de pagina om het oordeel te zien.'],
    ['This was reviewed already.', 'Reload the page to see the finding.'],
  ),
  'identity-access.own-review': text(
    ['Niemand beoordeelt wat hij zelf heeft gedaan.', 'Vraag een andere beveiligingsfunctionaris.'],
    ['Nobody reviews what they did themselves.', 'Ask another security officer.'],
  ),
};
