import { type ProblemText, text } from './text.js';

/** Refusals about recordings that another proceeding uses. */
export const recordingUseTexts = {
  'recordings.nothing-elsewhere': text(
    [
      'Er is in geen andere procedure een opname van dit kind die kan worden gebruikt.',
      'Overleg met het Openbaar Ministerie als u denkt dat dit niet klopt.',
    ],
    [
      'No other proceeding keeps a recording of this child that could be used.',
      'Consult the prosecution if you think this is not right.',
    ],
  ),
  'recordings.use-asked': text(
    ['Dit gebruik is al gevraagd en nog niet beantwoord.', 'Wacht op het antwoord.'],
    ['This use was asked for and is not answered yet.', 'Wait for the answer.'],
  ),
  'recordings.use-own': text(
    ['Wie vraagt een opname te gebruiken, beantwoordt dat niet zelf.', 'Vraag een collega.'],
    ['Who asks to use a recording does not answer that.', 'Ask a colleague.'],
  ),
  'recordings.use-unfit': text(
    ['Zo kan dit gebruik niet worden toegestaan.', 'Kijk na wat er bij de velden staat.'],
    ['This use cannot be granted like this.', 'See what is said at the fields.'],
  ),
  'recordings.use-settled': text(
    ['Dit is al gebeurd, of het gebruik loopt niet.', 'Ververs de pagina.'],
    ['This was done already, or the use does not run.', 'Refresh the page.'],
  ),
} as const satisfies Record<string, ProblemText>;
