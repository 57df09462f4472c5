import { dictionary } from '../../kernel/language.js';

export const interpreterTimesTexts = dictionary(
  {
    hours: 'Beschikbare uren',
    hoursHint:
      'De uren gelden elke week, in Nederlandse tijd. Zonder uren kan de tolk op elk moment worden gepland.',
    anyHour: 'Geen uren vastgelegd: op elk moment te plannen.',
    saveHours: 'Uren opslaan',
    saved: 'De uren zijn opgeslagen.',
  },
  {
    hours: 'Hours available',
    hoursHint:
      'The hours hold every week, in Dutch time. Without hours the interpreter can be planned at any moment.',
    anyHour: 'No hours recorded: can be planned at any moment.',
    saveHours: 'Save hours',
    saved: 'The hours were saved.',
  },
);
