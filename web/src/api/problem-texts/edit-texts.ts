import { type ProblemText, text } from './text.js';

/** Refusals about edited versions of recordings. */
export const editTexts = {
  'recordings.edits-unfit': text(
    ['Zo kan niets worden gedempt of geknipt.', 'Kijk na wat er bij de velden staat.'],
    ['Nothing can be silenced or cut like this.', 'See what is said at the fields.'],
  ),
  'recordings.edits-not-here': text(
    [
      'Uit dit bestand kan niets worden weggelaten: losse stukken beeld of geluid zijn er niet in te vinden.',
      'Laat beheer ffmpeg installeren, of lever de opname ook in als MP4 of WAVE.',
    ],
    [
      'Nothing of this file can be withheld: single pieces of picture or sound cannot be found in it.',
      'Have support install ffmpeg, or hand the recording in as MP4 or WAVE too.',
    ],
  ),
  'recordings.version-not-made': text(
    [
      'De bewerkte versie van deze opname wordt nog gemaakt.',
      'Probeer het later opnieuw. Blijft dit zo, vraag het dan aan het Openbaar Ministerie.',
    ],
    [
      'The edited version of this recording is still being made.',
      'Try again later. If this stays so, ask the public prosecution service.',
    ],
  ),
  'recordings.edits-proposed': text(
    [
      'Er ligt al een voorstel waarover nog niet iedereen heeft geantwoord.',
      'Wacht op de antwoorden.',
    ],
    ['A proposal is open that not everybody has answered yet.', 'Wait for the answers.'],
  ),
  'recordings.edits-answered': text(
    ['Deze partij heeft al geantwoord, of het voorstel is afgerond.', 'Ververs de pagina.'],
    ['This party answered already, or the proposal is settled.', 'Refresh the page.'],
  ),
} as const satisfies Record<string, ProblemText>;
