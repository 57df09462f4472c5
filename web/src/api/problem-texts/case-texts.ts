import { type CodesOf, type ProblemText, text } from './text.js';

export const caseTexts: Record<CodesOf<'cases'>, ProblemText> = {
  'cases.parketnummer-invalid': text(
    ['Dit is geen parketnummer.', 'Schrijf het als 13/661234-26: parketcode, volgnummer, jaar.'],
    [
      'This is not a prosecution number.',
      'Write it as 13/661234-26: office code, serial number, year.',
    ],
  ),
  'cases.parketnummer-taken': text(
    ['Er is al een zaak met dit parketnummer.', 'Zoek de zaak op, of controleer het nummer.'],
    ['A case with this prosecution number exists already.', 'Look it up, or check the number.'],
  ),
  'cases.offence-not-in-force': text(
    [
      'Dit artikel gold niet in de hele pleegperiode.',
      'Kies een artikel dat toen gold. Loopt de periode over 1 juli 2024, splits het feit dan in twee feiten.',
    ],
    [
      'This article was not in force for the whole period.',
      'Choose an article that was. If the period crosses 1 July 2024, split it into two counts.',
    ],
  ),
  'cases.offence-in-future': text(
    ['Een pleegdatum ligt in de toekomst.', 'Verbeter de datum.'],
    ['An offence lies in the future.', 'Correct the date.'],
  ),
  'cases.reported-in-future': text(
    ['De datum van de aangifte ligt in de toekomst.', 'Verbeter de datum.'],
    ['The day of the report lies in the future.', 'Correct the date.'],
  ),
  'cases.organisation-unknown': text(
    ['Dit gerecht of parket is niet bekend.', 'Kies het opnieuw uit de lijst.'],
    ['This court or office is not known.', 'Choose it again from the list.'],
  ),
  'cases.last-keeper': text(
    [
      'Dan kan niemand meer anderen bij deze zaak betrekken.',
      'Voeg eerst iemand toe die dat wel kan: een officier van justitie, een parketmedewerker of een griffier.',
    ],
    [
      'Nobody would be left who can bring others into this case.',
      'First add somebody who can: a prosecutor, a member of the office’s staff or a court clerk.',
    ],
  ),
  'cases.victim-of-age': text(
    [
      'Het slachtoffer is meerderjarig en kiest zelf wie het bijstaat.',
      'Vraag het slachtoffer wie bijstaat en leg die keuze vast bij Partijen en toegang.',
    ],
    [
      'The victim is of age and chooses who speaks for it.',
      'Ask the victim, and record its choice at Parties and access.',
    ],
  ),
  'cases.not-of-age': text(
    [
      'Het slachtoffer was op die dag niet meerderjarig.',
      'Wat een minderjarige hierover zei, geldt niet. Vraag het vanaf de achttiende verjaardag.',
    ],
    [
      'The victim was not of age on that day.',
      'What a minor said of this does not count. Ask from the eighteenth birthday on.',
    ],
  ),
  'cases.asked-in-future': text(
    ['De dag waarop het is gevraagd, ligt in de toekomst.', 'Verbeter de datum.'],
    ['The day of asking lies in the future.', 'Correct the date.'],
  ),
  'cases.suspect-label-taken': text(
    ['Twee verdachten hebben dezelfde aanduiding.', 'Vernieuw de pagina en probeer het opnieuw.'],
    ['Two suspects have the same label.', 'Reload the page and try again.'],
  ),
  'cases.person-unknown': text(
    [
      'Deze persoon is niet bekend of heeft deze functie niet.',
      'Kies de persoon opnieuw uit de lijst.',
    ],
    [
      'This person is not known or does not hold this function.',
      'Choose the person again from the list.',
    ],
  ),
  'cases.client-not-in-case': text(
    [
      'Deze verdachte of dit kind hoort niet bij deze zaak.',
      'Kies een verdachte of kind van deze zaak.',
    ],
    ['This suspect or child is not part of this case.', 'Choose a suspect or child of this case.'],
  ),
  'cases.stage-not-next': text(
    [
      'De zaak kan vanuit deze fase niet naar die fase.',
      'Vernieuw de pagina en kies een van de fasen die worden aangeboden.',
    ],
    [
      'The case cannot go from its present stage to that one.',
      'Reload the page and choose one of the stages offered.',
    ],
  ),
  'cases.appeal-date-missing': text(
    ['De datum van het hoger beroep ontbreekt.', 'Vul de datum in waarop het beroep is ingesteld.'],
    ['The date of the appeal is missing.', 'Enter the day on which the appeal was filed.'],
  ),
};
