import { type CodesOf, type ProblemText, text } from './text.js';

export const evidenceTexts: Record<CodesOf<'evidence'>, ProblemText> = {
  'evidence.file-format': text(
    ['Dit is geen PDF, PNG of JPEG.', 'Sla het stuk op als PDF of als foto en kies het opnieuw.'],
    ['This is no PDF, PNG or JPEG.', 'Save it as a PDF or a photo and choose it again.'],
  ),
  'evidence.file-empty': text(
    ['Het bestand is leeg.', 'Kies een bestand waar iets in staat.'],
    ['The file is empty.', 'Choose a file that holds something.'],
  ),
  'evidence.file-too-large': text(
    ['Het bestand is groter dan 10 MB.', 'Maak de foto of de scan kleiner en kies hem opnieuw.'],
    ['The file is larger than 10 MB.', 'Make the photo or the scan smaller and choose it again.'],
  ),
  'evidence.file-damaged': text(
    [
      'Het bestand is beschadigd.',
      'Open het zelf om te zien of het klopt, en kies een goed bestand.',
    ],
    [
      'The file is damaged.',
      'Open it yourself to see whether it is right, and choose a good file.',
    ],
  ),
  'evidence.file-infected': text(
    ['De virusscanner weigert dit bestand.', 'Meld het aan uw beheerder. Er is niets bewaard.'],
    ['The virus scanner refuses this file.', 'Tell your administrator. Nothing was kept.'],
  ),
  'evidence.file-exists': text(
    ['Dit bestand staat er al bij.', 'Er is niets toegevoegd.'],
    ['This file is there already.', 'Nothing was added.'],
  ),
  'evidence.scanner-unavailable': text(
    ['De virusscanner antwoordt niet.', 'Probeer het over een halve minuut opnieuw.'],
    ['The virus scanner does not answer.', 'Try again in half a minute.'],
  ),
  'evidence.file-withdrawn': text(
    ['Dit bewijsstuk is al ingetrokken.', 'Ververs de pagina om te zien door wie.'],
    ['This evidence was withdrawn already.', 'Refresh the page to see it.'],
  ),
  'evidence.reason-missing': text(
    ['Een reden ontbreekt.', 'Schrijf waarom het stuk wordt ingetrokken.'],
    ['A reason is missing.', 'Write why it is withdrawn.'],
  ),
};
