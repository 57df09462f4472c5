import { type CodesOf, type ProblemText, text } from './text.js';

export const documentTexts: Record<CodesOf<'documents'>, ProblemText> = {
  'documents.action-not-available': text(
    [
      'Deze stap kan niet in de huidige stand van het stuk.',
      'Vernieuw de pagina; iemand anders is u misschien voor geweest.',
    ],
    [
      'This step is not available in the document’s present state.',
      'Reload the page; somebody else may have been first.',
    ],
  ),
  'documents.case-closed': text(
    [
      'De zaak is afgedaan; er komen geen stukken meer bij.',
      'Wijzig eerst de fase van de zaak als dit niet klopt.',
    ],
    [
      'The case is closed; no documents are added.',
      'Change the stage of the case first if this is wrong.',
    ],
  ),
  'documents.child-missing': text(
    [
      'In deze zaak is nog geen kind geregistreerd. Zonder kind kan een stuk niet worden nagekeken.',
      'Registreer eerst het kind.',
    ],
    [
      'No child is registered in this case yet. Without a child nothing can be screened.',
      'Register the child first.',
    ],
  ),
  'documents.child-unstated': text(
    ['In deze zaak is meer dan één kind.', 'Kies van welk kind dit gegeven is.'],
    ['There is more than one child in this case.', 'Say whose data this is.'],
  ),
  'documents.keep-needs-reason': text(
    [
      'Dit gegeven is zeker van een kind of naaste. Laten staan vraagt een reden.',
      'Schrijf in ten minste tien tekens waarom het mag blijven staan.',
    ],
    [
      'This certainly belongs to a child or relative. Keeping it needs a reason.',
      'Write in at least ten characters why it may stay.',
    ],
  ),
  'documents.place-outside-text': text(
    ['De gekozen woorden vallen buiten de tekst.', 'Selecteer de woorden opnieuw.'],
    ['The chosen words lie outside the text.', 'Select the words again.'],
  ),
  'documents.place-overlaps': text(
    ['Een deel van deze woorden wordt al vervangen.', 'Kies woorden die nog niet zijn gemarkeerd.'],
    ['Part of these words is replaced already.', 'Choose words that are not marked yet.'],
  ),
  'documents.places-found': text(
    [
      'De kluis heeft sinds uw controle nieuwe plaatsen gevonden.',
      'Kijk die eerst na; ze staan in de lijst met twijfelgevallen.',
    ],
    [
      'The vault found new places since your review.',
      'Look at them first; they are in the list of doubtful places.',
    ],
  ),
  'documents.places-open': text(
    [
      'Er zijn nog twijfelgevallen waarover niet is beslist.',
      'Beslis eerst over elk twijfelgeval.',
    ],
    ['Some doubtful places have not been decided.', 'Decide about each of them first.'],
  ),
  'documents.served-text-identifies-child': text(
    [
      'In de tekst voor de partijen staan nog gegevens van een kind. Er is niets vrijgegeven.',
      'Markeer deze gegevens en geef daarna vrij.',
    ],
    [
      'The text for the parties still holds data of a child. Nothing was released.',
      'Mark these data, then release.',
    ],
  ),
};
