import { type ProblemText, text } from './text.js';

/** Refusals about copies of recordings. */
export const copyTexts = {
  'recordings.copy-asked': text(
    ['Een kopie voor deze ontvanger is al gevraagd.', 'Wacht op de beslissing.'],
    ['A copy for this recipient was asked for already.', 'Wait for the decision.'],
  ),
  'recordings.copy-own': text(
    ['Wie een kopie vraagt, beslist daar niet over.', 'Vraag een collega te beslissen.'],
    ['Who asks for a copy does not decide on it.', 'Ask a colleague to decide.'],
  ),
  'recordings.copy-decided': text(
    ['Over deze kopie is al beslist.', 'Ververs de pagina.'],
    ['This copy was decided on already.', 'Refresh the page.'],
  ),
  'recordings.copy-not-granted': text(
    [
      'Geen beslissing staat deze kopie nu toe.',
      'Kijk na of er is beslist en of de termijn nog loopt.',
    ],
    [
      'No decision allows this copy now.',
      'Check whether it was decided and whether the term still runs.',
    ],
  ),
  'recordings.copy-labelled': text(
    [
      'Van dit bestand kan hier geen kopie worden gemaakt: titels, namen of hoofdstukken die erin kunnen staan, zijn er niet uit te halen.',
      'Vraag beheer om ffmpeg; daarmee wordt de kopie opnieuw gemaakt, zonder die gegevens.',
    ],
    [
      'No copy of this file can be made here: titles, names or chapters that may be in it cannot be taken out.',
      'Ask support for ffmpeg; with it the copy is made anew, without those.',
    ],
  ),
  'recordings.copy-fetched': text(
    ['Deze kopie is al opgehaald of heeft te lang gewacht.', 'Maak de kopie opnieuw.'],
    ['This copy was fetched already or waited too long.', 'Make the copy anew.'],
  ),
} as const satisfies Record<string, ProblemText>;
