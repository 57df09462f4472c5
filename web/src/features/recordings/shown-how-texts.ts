import { dictionary } from '../../kernel/language.js';

interface ShownHowTexts {
  readonly making: string;
  readonly makingNext: (form: string) => string;
  readonly not: string;
  readonly notNext: (form: string) => string;
  readonly made: (form: string) => string;
  readonly hash: string;
  readonly unchecked: string;
}

/** What is said of a film that browsers cannot play, and of tracks that nobody listened to or looked at. */
export const shownHowTexts = dictionary<ShownHowTexts>(
  {
    making: 'Deze opname is nog niet af te spelen',
    makingNext: (form) =>
      `Browsers spelen ${form} niet af. Ontzien maakt er een versie van die zij wel afspelen; het origineel blijft zoals het is. Kijk over een tijdje opnieuw.`,
    not: 'Deze opname is niet af te spelen in een browser',
    notNext: (form) =>
      `Browsers spelen ${form} niet af. De opname is wel bewaard en nagelezen. Lever haar als het kan ook in als MP4 met H.264, of overleg met beheer.`,
    made: (form) =>
      `Browsers spelen ${form} niet af. U ziet een versie die daarvan is gemaakt; het origineel is ongewijzigd bewaard. Gemaakt:`,
    hash: 'Controlegetal van de afspeelversie',
    unchecked: 'niet nagegaan of er iets op staat',
  },
  {
    making: 'This recording cannot be played yet',
    makingNext: (form) =>
      `Browsers do not play ${form}. Ontzien is making a version of it that they do play; the original stays as it is. Look again after a while.`,
    not: 'This recording cannot be played in a browser',
    notNext: (form) =>
      `Browsers do not play ${form}. The recording is kept and checked all the same. If you can, hand it in as MP4 with H.264 too, or consult support.`,
    made: (form) =>
      `Browsers do not play ${form}. You see a version that was made of it; the original is kept unchanged. Made:`,
    hash: 'Checksum of the version that is played',
    unchecked: 'not checked whether there is anything on it',
  },
);
