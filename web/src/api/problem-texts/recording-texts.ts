import { type CodesOf, type ProblemText, text } from './text.js';

export const recordingTexts: Record<CodesOf<'recordings'>, ProblemText> = {
  'recordings.transcript-unfit': text(
    [
      'Dit is geen transcript van deze opname. Er is niets van bewaard.',
      'Kies een bestand met tijden (WebVTT, SRT of Word) dat niet langer duurt dan de opname.',
    ],
    [
      'This is no transcript of this recording. Nothing of it was kept.',
      'Choose a file with times (WebVTT, SRT or Word) that is not longer than the recording.',
    ],
  ),
  'recordings.session-not-held': text(
    [
      'Dit verhoor is nog niet begonnen. Er is dus nog geen opname in te leveren.',
      'Lever de opname in nadat het verhoor is gehouden.',
    ],
    [
      'This session has not begun, so there is no recording to hand in.',
      'Hand in the recording after the session was held.',
    ],
  ),
  'recordings.not-a-video': text(
    [
      'Dit bestand is geen video die kan worden afgespeeld. Er is niets van bewaard.',
      'Kies het bestand dat de camera heeft gemaakt (mp4).',
    ],
    [
      'This file is not a video that can be played. Nothing of it was kept.',
      'Choose the file the camera made (mp4).',
    ],
  ),
  'recordings.damaged-in-transit': text(
    [
      'Wat is aangekomen, is niet wat u hebt verstuurd. Er is niets van bewaard.',
      'Lever de opname opnieuw in.',
    ],
    ['What arrived is not what you sent. Nothing of it was kept.', 'Hand in the recording again.'],
  ),
  'recordings.offset-wrong': text(
    [
      'Het inleveren moet op een andere plaats in het bestand verder gaan.',
      'Kies het bestand opnieuw; het gaat dan op de juiste plaats verder.',
    ],
    [
      'The upload goes on at another place in the file.',
      'Choose the file again; it then continues at the right place.',
    ],
  ),
  'recordings.upload-busy': text(
    [
      'Deze opname wordt op dit moment al ingeleverd, misschien in een ander venster.',
      'Sluit het andere venster of wacht een minuut.',
    ],
    [
      'This recording is being handed in right now, perhaps in another window.',
      'Close the other window or wait a minute.',
    ],
  ),
  'recordings.upload-too-large': text(
    [
      'Dit bestand is groter dan is aangekondigd of dan wordt aangenomen.',
      'Controleer of u het juiste bestand hebt gekozen.',
    ],
    [
      'This file is larger than announced or than is accepted.',
      'Check whether you chose the right file.',
    ],
  ),
  'recordings.upload-ended': text(
    ['Het inleveren van deze opname is al afgerond.', 'Vernieuw de pagina om de stand te zien.'],
    ['Handing in this recording is over.', 'Reload the page to see where it stands.'],
  ),
  'recordings.piece-too-small': text(
    [
      'Het bestand werd in te kleine stukken verstuurd.',
      'Kies het bestand opnieuw en probeer het nog eens.',
    ],
    ['The file was sent in pieces that are too small.', 'Choose the file again and retry.'],
  ),
  'recordings.tus-version': text(
    [
      'Uw scherm en Ontzien spreken niet dezelfde versie.',
      'Vernieuw de pagina en kies het bestand opnieuw.',
    ],
    [
      'Your screen and Ontzien do not speak the same version.',
      'Reload the page and choose the file again.',
    ],
  ),
  'recordings.tus-header': text(
    [
      'Het inleveren is onderweg verstoord.',
      'Kies het bestand opnieuw; het gaat verder waar het was.',
    ],
    ['Handing in was disturbed on the way.', 'Choose the file again; it continues where it was.'],
  ),
  'recordings.not-verified': text(
    [
      'Deze opname is nog niet gecontroleerd en wordt daarom nog niet getoond.',
      'Kom later terug; controleren duurt meestal enkele minuten.',
    ],
    [
      'This recording has not been checked yet and is therefore not shown.',
      'Come back later; checking usually takes a few minutes.',
    ],
  ),
  'recordings.agreement-missing': text(
    [
      'U hebt niet ingestemd met de regels voor het bekijken.',
      'Lees de regels en vink aan dat u ermee instemt.',
    ],
    ['You did not agree to the rules of viewing.', 'Read the rules and tick that you agree.'],
  ),
  'recordings.grant-ended': text(
    [
      'Uw toestemming om te kijken is afgelopen.',
      'Vraag opnieuw toegang; wat u al hebt bekeken blijft bewaard.',
    ],
    ['Your leave to watch has ended.', 'Ask again; what you watched so far is kept.'],
  ),
  'recordings.grant-raced': text(
    ['U vroeg twee keer tegelijk toegang.', 'Probeer het opnieuw, in één venster.'],
    ['You asked for access twice at once.', 'Try again, in one window.'],
  ),
  'recordings.damaged': text(
    [
      'Deze opname is beschadigd. Liever dan verkeerde beelden wordt niets getoond.',
      'Meld dit bij beheer.',
    ],
    [
      'This recording is damaged. Rather than wrong pictures nothing is shown.',
      'Report this to support.',
    ],
  ),
};
