import { type ProblemText, text } from './text.js';

/** Refusals about how long recordings are kept. */
export const retentionTexts = {
  'recordings.destroyed': text(
    [
      'Deze opname is vernietigd nadat de bewaartermijn was verstreken.',
      'Het bewijs van vernietiging staat bij het bewaren van opnamen in de zaak.',
    ],
    [
      'This recording was destroyed when its term had passed.',
      'The certificate of destruction is with the keeping of recordings in the case.',
    ],
  ),
  'recordings.kept': text(
    [
      'Deze opname moet bewaard blijven en wordt nu niet vernietigd.',
      'Bij de opname staat wat haar nog bewaart.',
    ],
    [
      'This recording must be kept and is not destroyed now.',
      'What still keeps it is said at the recording.',
    ],
  ),
  'recordings.term-unfit': text(
    [
      'Zo begint geen bewaartermijn.',
      'Kijk de dag na: niet in de toekomst en niet voor de aangifte.',
    ],
    [
      'No term of keeping begins like this.',
      'Check the day: not in the future, not before the report.',
    ],
  ),
  'recordings.destruction-asked': text(
    ['Vernietiging van deze opname is al gevraagd.', 'Wacht op de beslissing.'],
    ['The destruction of this recording was asked for already.', 'Wait for the decision.'],
  ),
  'recordings.destruction-own': text(
    ['Wie vernietiging vraagt, beslist daar niet over.', 'Vraag een collega te beslissen.'],
    ['Who asks for a destruction does not decide on it.', 'Ask a colleague to decide.'],
  ),
  'recordings.destruction-decided': text(
    ['Hierover is al beslist.', 'Ververs de pagina.'],
    ['This was decided already.', 'Refresh the page.'],
  ),
  'recordings.hold-placed': text(
    ['De opnamen van deze zaak worden al vastgehouden.', 'Ververs de pagina.'],
    ['The recordings of this case are held already.', 'Refresh the page.'],
  ),
  'recordings.hold-lifted': text(
    ['Het vasthouden is al opgeheven.', 'Ververs de pagina.'],
    ['This hold was lifted already.', 'Refresh the page.'],
  ),
} as const satisfies Record<string, ProblemText>;
