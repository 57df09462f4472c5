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
      'Overleg met beheer over een ander bestandsformaat.',
    ],
    [
      'Nothing of this file can be withheld: single pieces of picture or sound cannot be found in it.',
      'Consult support about another file format.',
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
