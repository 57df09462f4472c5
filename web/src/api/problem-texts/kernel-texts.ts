import { type CodesOf, type ProblemText, text } from './text.js';

export const kernelTexts: Record<CodesOf<'kernel'>, ProblemText> = {
  'kernel.unexpected': text(
    [
      'Er ging bij ons iets mis. Er is niets veranderd.',
      'Probeer het opnieuw. Blijft het misgaan, neem dan contact op met beheer.',
    ],
    [
      'Something went wrong on our side. Nothing was changed.',
      'Try again. If it keeps happening, contact support.',
    ],
  ),
  'kernel.unavailable': text(
    ['Het systeem is druk of start opnieuw op.', 'Probeer het over een minuut opnieuw.'],
    ['The service is busy or restarting.', 'Try again in a minute.'],
  ),
  'kernel.not-found': text(
    [
      'Hier is niets, of niets dat u mag zien.',
      'Controleer het adres, of ga terug naar uw werklijst.',
    ],
    [
      'There is nothing here, or nothing you may see.',
      'Check the address, or go back to your work list.',
    ],
  ),
  'kernel.method-not-allowed': text(
    ['Deze handeling bestaat hier niet.', 'Vernieuw de pagina en probeer het opnieuw.'],
    ['This act does not exist here.', 'Reload the page and try again.'],
  ),
  'kernel.body-unreadable': text(
    ['Uw invoer kon niet worden gelezen.', 'Vernieuw de pagina en voer de gegevens opnieuw in.'],
    ['What you entered could not be read.', 'Reload the page and enter it again.'],
  ),
  'kernel.body-too-large': text(
    ['De invoer is te groot.', 'Kort de tekst in of verdeel deze over meer stukken.'],
    ['What you entered is too large.', 'Shorten the text or divide it over more documents.'],
  ),
  'kernel.media-type-unsupported': text(
    [
      'Dit soort inhoud wordt hier niet aangenomen.',
      'Gebruik een van de genoemde soorten bestanden.',
    ],
    ['This kind of content is not taken here.', 'Use one of the file types that are named.'],
  ),
  'kernel.fields-invalid': text(
    ['Sommige velden zijn leeg of niet goed ingevuld.', 'Verbeter de velden hieronder.'],
    ['Some fields are empty or filled in wrongly.', 'Correct the fields below.'],
  ),
  'kernel.version-stale': text(
    [
      'Iemand anders heeft dit intussen gewijzigd.',
      'Vernieuw de pagina, bekijk de wijziging en probeer het opnieuw.',
    ],
    [
      'Somebody else changed this in the meantime.',
      'Reload the page, look at the change and try again.',
    ],
  ),
  'kernel.cursor-invalid': text(
    ['Deze bladzijde van de lijst bestaat niet.', 'Begin opnieuw bij de eerste bladzijde.'],
    ['This page of the list does not exist.', 'Start again at the first page.'],
  ),
  'kernel.range-unsatisfiable': text(
    ['Dat deel bestaat niet.', 'Kies een ander moment in de opname.'],
    ['That part does not exist.', 'Choose another moment in the recording.'],
  ),
  'kernel.too-many-requests': text(
    ['Er kwamen te veel verzoeken in korte tijd.', 'Wacht een minuut en probeer het opnieuw.'],
    ['There were too many requests in a short time.', 'Wait a minute and try again.'],
  ),
  'kernel.storage-full': text(
    ['Er is geen opslagruimte meer. Er is niets bewaard.', 'Neem contact op met beheer.'],
    ['There is no storage left. Nothing was kept.', 'Contact support.'],
  ),
  'kernel.csv-unreadable': text(
    [
      'De tabel kon niet worden gelezen.',
      'Controleer of elke regel evenveel kolommen heeft en of aanhalingstekens gesloten zijn.',
    ],
    [
      'The table could not be read.',
      'Check that every line has as many columns and that quotes are closed.',
    ],
  ),
  'kernel.csv-not-utf8': text(
    ['Het bestand is geen UTF-8.', 'Sla het op als CSV UTF-8 en kies het opnieuw.'],
    ['The file is not UTF-8.', 'Save it as CSV UTF-8 and choose it again.'],
  ),
  'kernel.csv-columns-wrong': text(
    ['De kolommen kloppen niet.', 'Gebruik de kop van het uitgevoerde bestand.'],
    ['The columns are not right.', 'Use the head of the exported file.'],
  ),
  'kernel.csv-too-long': text(
    ['Het bestand heeft te veel regels.', 'Splits het in delen van hooguit 5.000 regels.'],
    ['The file has too many lines.', 'Split it into parts of at most 5,000 lines.'],
  ),
  'kernel.import-lines-wrong': text(
    [
      'Er staan fouten in de tabel, dus er is niets overgenomen.',
      'Verbeter de regels, of kies om de foute regels over te slaan.',
    ],
    [
      'The table has errors, so nothing was taken in.',
      'Correct the lines, or choose to skip the wrong ones.',
    ],
  ),
};
