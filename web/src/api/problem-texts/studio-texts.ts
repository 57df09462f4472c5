import { type CodesOf, type ProblemText, text } from './text.js';

export const studioTexts: Record<CodesOf<'studios'>, ProblemText> = {
  'studios.name-taken': text(
    ['Er is al een studio met deze naam.', 'Kies een andere naam.'],
    ['A studio of this name exists already.', 'Choose another name.'],
  ),
  'studios.checklist-incomplete': text(
    [
      'Op het keuringsformulier ontbreken antwoorden of redenen.',
      'Beantwoord elk punt en licht elk nee toe. Er is niets vastgelegd.',
    ],
    [
      'The inspection form lacks answers or reasons.',
      'Answer every item and explain every no. Nothing was recorded.',
    ],
  ),
  'studios.inspection-exists': text(
    ['Deze studio is op die dag al gekeurd.', 'Controleer de datum.'],
    ['This studio was inspected on that day already.', 'Check the date.'],
  ),
  'studios.inspection-not-passed': text(
    ['De keuring is niet gehaald.', 'Een certificaat kan alleen na een gehaalde keuring.'],
    ['The inspection was not passed.', 'A certificate takes an inspection that was passed.'],
  ),
  'studios.period-reversed': text(
    ['Het einde ligt niet na het begin.', 'Verbeter de data.'],
    ['The end does not come after the start.', 'Correct the dates.'],
  ),
  'studios.in-future': text(
    ['Deze dag moet nog komen.', 'Leg alleen vast wat is gebeurd.'],
    ['This day is yet to come.', 'Record only what has happened.'],
  ),
  'studios.hours-overlap': text(
    [
      'Tijden van dezelfde dag overlappen, of eindigen voor ze beginnen.',
      'Verbeter de tijden; er is niets gewijzigd.',
    ],
    ['Hours of one day overlap, or end before they begin.', 'Correct the hours; nothing changed.'],
  ),
  'studios.closing-overlaps': text(
    ['De studio is in deze periode al gesloten.', 'Trek die sluiting in of kies andere tijden.'],
    [
      'The studio is closed in this period already.',
      'Withdraw that closing or choose other times.',
    ],
  ),
  'studios.closing-withdrawn': text(
    ['Deze sluiting is al ingetrokken.', 'Ververs de pagina.'],
    ['This closing was withdrawn already.', 'Reload the page.'],
  ),
  'studios.date-closed-already': text(
    ['Deze dag is al gesloten.', 'U hoeft niets te doen.'],
    ['This date is closed already.', 'There is nothing to do.'],
  ),
  'studios.date-past': text(
    ['Een dag die voorbij is kan niet meer worden gesloten.', 'Kies vandaag of een latere dag.'],
    ['A date in the past cannot be closed any more.', 'Choose today or a later day.'],
  ),
  'studios.reason-missing': text(
    ['Er is geen reden of opmerking gegeven.', 'Vul die in.'],
    ['No reason or remark was given.', 'Fill it in.'],
  ),
  'studios.certificate-overlaps': text(
    ['Er is al een certificaat in deze periode.', 'Controleer de data.'],
    ['A certificate covers part of this period already.', 'Check the dates.'],
  ),
  'studios.nothing-to-revoke': text(
    ['Deze studio heeft geen geldig certificaat.', 'Er is niets om in te trekken.'],
    ['No certificate of this studio holds.', 'There is nothing to revoke.'],
  ),
};
