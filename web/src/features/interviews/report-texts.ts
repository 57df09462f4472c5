import { dictionary } from '../../kernel/language.js';

export const reportTexts = dictionary(
  {
    word: 'Ontwerp downloaden als Word',
    title: 'Proces-verbaal en afsluiting',
    write: 'Proces-verbaal opmaken',
    text: 'Tekst van het proces-verbaal',
    hint: 'Opgesteld uit het logboek. Vul elke plek met “[in te vullen” zelf in. Na het indienen wordt het stuk beoordeeld voordat partijen het zien.',
    submit: 'Proces-verbaal indienen',
    submitted: 'Het proces-verbaal is ingediend.',
    entered: 'Het proces-verbaal zit in de zaak.',
    close: 'Verhoor afsluiten',
    closedNow: 'Het verhoor is afgesloten.',
    closed: 'Dit verhoor is afgesloten. Het logboek kan nog worden aangevuld.',
  },
  {
    word: 'Download the draft as Word',
    title: 'Official report and closing',
    write: 'Draw up the official report',
    text: 'Text of the official report',
    hint: 'Drafted from the log, in Dutch. Fill in each “[in te vullen” yourself. After handing in it is reviewed before parties see it.',
    submit: 'Hand in report',
    submitted: 'The official report is handed in.',
    entered: 'The official report is in the case.',
    close: 'Close the interview',
    closedNow: 'The interview is closed.',
    closed: 'This interview is closed. Its log can still be supplemented.',
  },
);
