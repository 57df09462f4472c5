import { type CodesOf, type ProblemText, text } from './text.js';

export const peopleTexts: Record<CodesOf<'people'>, ProblemText> = {
  'people.certificate-overlaps': text(
    [
      'Er is al een certificaat van deze regeling in deze periode.',
      'Laat het nieuwe certificaat ingaan na de laatste dag van het vorige.',
    ],
    [
      'A certificate of this scheme covers part of this period already.',
      'Let the new certificate begin after the last day of the previous one.',
    ],
  ),
  'people.period-reversed': text(
    ['Het einde ligt niet na het begin.', 'Verbeter de data.'],
    ['The end does not come after the start.', 'Correct the dates.'],
  ),
  'people.evidence-missing': text(
    ['Niet gezegd is wie het certificaat gaf of waar het bewijs ligt.', 'Vul beide in.'],
    ['It is not said who issued the certificate or where the proof lies.', 'Fill in both.'],
  ),
  'people.already-revoked': text(
    ['Dit certificaat is ingetrokken.', 'Leg een nieuw certificaat vast als er een nieuw is.'],
    ['This certificate was revoked.', 'Record a new certificate when there is one.'],
  ),
  'people.already-suspended': text(
    ['Dit certificaat is al geschorst.', 'Hef de schorsing eerst op.'],
    ['This certificate is suspended already.', 'Lift the suspension first.'],
  ),
  'people.not-suspended': text(
    [
      'Dit certificaat is niet geschorst.',
      'Ververs de pagina om te zien hoe het er nu voor staat.',
    ],
    ['This certificate is not suspended.', 'Reload the page to see how it stands now.'],
  ),
  'people.certificate-ended': text(
    ['Dit certificaat is afgelopen.', 'Er is niets meer aan te wijzigen.'],
    ['This certificate has ended.', 'Nothing about it can be changed any more.'],
  ),
  'people.reason-missing': text(
    ['Er is geen reden gegeven.', 'Geef een reden.'],
    ['No reason was given.', 'Give a reason.'],
  ),
  'people.hours-overlap': text(
    [
      'Tijden van dezelfde dag overlappen, of eindigen voor ze beginnen.',
      'Verbeter de tijden; er is niets gewijzigd.',
    ],
    [
      'Hours of one day overlap, or end before they begin.',
      'Correct the hours; nothing was changed.',
    ],
  ),
  'people.absence-overlaps': text(
    ['Er is in deze periode al een afwezigheid.', 'Trek die in of kies andere tijden.'],
    ['There is an absence in this period already.', 'Withdraw it or choose other times.'],
  ),
  'people.absence-withdrawn': text(
    ['Deze afwezigheid is al ingetrokken.', 'Ververs de pagina.'],
    ['This absence was withdrawn already.', 'Reload the page.'],
  ),
  'people.training-exists': text(
    ['Dit is voor die dag al vastgelegd.', 'Controleer de datum.'],
    ['This is recorded for that day already.', 'Check the date.'],
  ),
  'people.training-voided': text(
    ['Deze regel is al ongeldig gemaakt.', 'Ververs de pagina.'],
    ['This record was voided already.', 'Reload the page.'],
  ),
  'people.in-future': text(
    ['Deze dag moet nog komen.', 'Leg alleen vast wat is gebeurd.'],
    ['This day is yet to come.', 'Record only what has happened.'],
  ),
};
