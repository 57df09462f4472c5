import { copyTexts } from './copy-texts.js';
import { editTexts } from './edit-texts.js';
import { recordingUseTexts } from './recording-use-texts.js';
import { retentionTexts } from './retention-texts.js';
import { type CodesOf, type ProblemText, text } from './text.js';

export const recordingTexts: Record<CodesOf<'recordings'>, ProblemText> = {
  ...recordingUseTexts,
  ...editTexts,
  ...copyTexts,
  ...retentionTexts,
  'recordings.transcript-unfit': text(
    [
      'Dit transcript kan zo niet worden bewaard. Er is niets van bewaard.',
      'Verbeter in het bestand wat hieronder staat en kies het opnieuw, of kies een ander bestand.',
    ],
    [
      'This transcript cannot be kept like this. Nothing of it was kept.',
      'Put right in the file what is said below and choose it again, or choose another file.',
    ],
  ),
  'recordings.studio-too-late': text(
    [
      'Een opnamesysteem levert tot een week na het verhoor aan; die week is voorbij.',
      'De verhoorder van dit verhoor kan de opname nog wel aanleveren.',
    ],
    [
      'A studio system hands in for a week after the session; that week is over.',
      'The interviewer of this session can still hand in the recording.',
    ],
  ),
  'recordings.began-ahead': text(
    [
      'Een opname kan niet in de toekomst zijn begonnen.',
      'Vul de tijd in waarop de opname begon, of laat het veld leeg.',
    ],
    [
      'A recording cannot have begun in the future.',
      'Fill in when the recording began, or leave the field empty.',
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
  'recordings.not-a-sound': text(
    [
      'Dit bestand is geen geluidsopname die kan worden afgespeeld. Er is niets van bewaard.',
      'Kies het geluidsbestand van de regiekamer (wav, flac of m4a).',
    ],
    [
      'This file is not a sound recording that can be played. Nothing of it was kept.',
      'Choose the sound file of the control room (wav, flac or m4a).',
    ],
  ),
  'recordings.has-picture': text(
    [
      'Dit bestand bevat beeld, maar is aangekondigd als geluid alleen. Er is niets van bewaard.',
      'Lever het in als de opname van de camera waarvan het is.',
    ],
    [
      'This file has a picture but was announced as sound alone. Nothing of it was kept.',
      'Hand it in as the recording of the camera it is from.',
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
  'recordings.right-missing': text(
    [
      'U hebt geen kijkrecht voor deze opname.',
      'Vraag een tijd in de kijkkamer aan, onder Kijkrecht en kijkkamer.',
    ],
    [
      'You have no right to view this recording.',
      'Ask for a time in the viewing room, under Right to view and viewing room.',
    ],
  ),
  'recordings.right-not-begun': text(
    [
      'Uw kijkrecht voor deze opname is nog niet begonnen.',
      'Open de opname opnieuw als het zover is. Wanneer en waar, staat onder Kijkrecht en kijkkamer.',
    ],
    [
      'Your right to view this recording has not begun yet.',
      'Open the recording again when it has. When and where is said under Right to view and viewing room.',
    ],
  ),
  'recordings.presence-missing': text(
    [
      'Uw aanwezigheid in de kijkkamer is nog niet bevestigd.',
      'Meld u bij de toezichthouder van de kijkkamer en open de opname daarna opnieuw.',
    ],
    [
      'Your presence in the viewing room has not been confirmed yet.',
      'Go to the supervisor of the viewing room, then open the recording again.',
    ],
  ),
  'recordings.right-unfit': text(
    ['Zo kan dit kijkrecht niet worden gegeven.', 'Kijk na wat er bij de velden staat.'],
    ['This right to view cannot be given like this.', 'See what is said at the fields.'],
  ),
  'recordings.right-over': text(
    ['Dit kijkrecht is al geëindigd.', 'Geef zo nodig een nieuw kijkrecht.'],
    ['This right to view has ended already.', 'Give a new right if it is needed.'],
  ),
  'recordings.presence-elsewhere': text(
    [
      'Aanwezigheid wordt bevestigd door de organisatie waarvan de kijkkamer is.',
      'Vraag iemand die daar werkt en in deze zaak optreedt.',
    ],
    [
      'Presence is confirmed by the organisation that keeps the viewing room.',
      'Ask somebody who works there and acts in this case.',
    ],
  ),
  'recordings.presence-not-now': text(
    [
      'Aanwezigheid wordt één keer bevestigd, vanaf een uur voor de afspraak tot het einde ervan.',
      'Kijk na of dit de afspraak van nu is.',
    ],
    [
      'Presence is confirmed once, from an hour before the appointment until its end.',
      'Check that this is the present appointment.',
    ],
  ),
  'recordings.viewing-asked': text(
    ['U hebt al een tijd in de kijkkamer gevraagd.', 'Wacht op het aanbod, of kies een tijd.'],
    ['You already asked for a time in the viewing room.', 'Wait for the offer, or choose a time.'],
  ),
  'recordings.request-settled': text(
    ['Voor deze aanvraag is al een tijd gekozen.', 'Ververs de pagina.'],
    ['A time was already chosen for this request.', 'Refresh the page.'],
  ),
  'recordings.slot-unfit': text(
    ['Deze tijden kunnen niet worden aangeboden.', 'Kijk na wat er bij de velden staat.'],
    ['These times cannot be offered.', 'See what is said at the fields.'],
  ),
  'recordings.slot-gone': text(
    ['Deze tijd in de kijkkamer is niet meer vrij.', 'Kies een andere tijd.'],
    ['This time in the viewing room is no longer free.', 'Choose another time.'],
  ),
  'recordings.not-lost': text(
    [
      'Een opname van dit verhoor is bruikbaar; één spoor minder is geen reden om het verhoor over te doen.',
      'Leg per spoor vast wat bruikbaar is.',
    ],
    [
      'A recording of this interview can be used; one track less is no reason to do it over.',
      'Record for each track what can be used.',
    ],
  ),
  'recordings.loss-reported': text(
    ['Dat deze opname verloren is, is al gemeld.', 'Ververs de pagina.'],
    ['That this recording is lost was reported already.', 'Refresh the page.'],
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
