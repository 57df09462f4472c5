import { type CodesOf, type ProblemText, text } from './text.js';

export const hearingTexts: Record<CodesOf<'hearings'>, ProblemText> = {
  'hearings.period-invalid': text(
    [
      'De tijden van de zitting kloppen niet.',
      'Het einde ligt na het begin, een zitting duurt hooguit veertien uur, en de tijd moet op de klok bestaan.',
    ],
    [
      'The times of the hearing are not right.',
      'The end comes after the start, a hearing lasts fourteen hours at most, and the time must exist on the clock.',
    ],
  ),
  'hearings.child-not-named': text(
    ['Er is niet gezegd welk kind aanwezig is.', 'Kies het kindnummer.'],
    ['A hearing with a child present says which child.', 'Choose the child number.'],
  ),
  'hearings.order-incomplete': text(
    ['Het bevel mist nog iets.', 'Vul aan wat hieronder staat.'],
    ['The order lacks what it needs.', 'Complete what is listed below.'],
  ),
  'hearings.closure-ordered': text(
    [
      'De rechter heeft hierover al beslist.',
      'Een andere beslissing kan alleen als herziening worden gegeven.',
    ],
    ['The judge has ordered already.', 'Another order has to be a revision.'],
  ),
  'hearings.case-closed': text(
    ['Deze zaak is afgesloten.', 'In een afgesloten zaak wordt geen zitting gepland.'],
    ['The case is closed.', 'No hearing is planned in a closed case.'],
  ),
};
