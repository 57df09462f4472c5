import { type CodesOf, type ProblemText, text } from './text.js';

export const preparationTexts: Record<CodesOf<'preparation'>, ProblemText> = {
  'preparation.readiness-reason': text(
    ['Een reden om door te gaan hoort alleen bij iets dat nog openstaat.', 'Laat de reden leeg.'],
    ['A reason to go on belongs only to something that is open.', 'Leave the reason empty.'],
  ),
  'preparation.round-open': text(
    ['Er loopt al een vragenronde over dit kind.', 'Sluit die eerst.'],
    ['A question round about this child is open already.', 'Close it first.'],
  ),
  'preparation.round-closed': text(
    ['Deze vragenronde is gesloten.', 'Vragen kunnen er niet meer bij.'],
    ['This question round was closed.', 'No questions can be added.'],
  ),
  'preparation.term-past': text(
    ['De termijn ligt in het verleden.', 'Kies vandaag of een latere dag.'],
    ['The term lies in the past.', 'Choose today or a later day.'],
  ),
  'preparation.not-invited': text(
    ['Deze vragenronde is u niet aangeboden.', 'Vraag de verhoorcoördinator om een nieuwe ronde.'],
    ['This question round was not offered to you.', 'Ask the interview coordinator for a new one.'],
  ),
  'preparation.answered-already': text(
    ['U hebt deze vragenronde al beantwoord.', 'Ververs de pagina om uw vragen te zien.'],
    ['You have answered this question round already.', 'Reload the page to see your questions.'],
  ),
  'preparation.mark-needs-session': text(
    [
      'Dit kan pas als het verhoor is begonnen, en alleen door de verhoorder zelf.',
      'Begin eerst het verhoor.',
    ],
    [
      'This takes an interview that has begun, and the interviewer of it.',
      'Begin the interview first.',
    ],
  ),
  'preparation.mark-needs-reason': text(
    ['Niet gezegd is waarom de vraag niet is gesteld.', 'Geef een reden.'],
    ['It is not said why the question was not asked.', 'Give a reason.'],
  ),
  'preparation.interpreter-not-sworn': text(
    [
      'Deze tolk staat niet in het register voor deze dag en deze taal.',
      'Kies een beëdigd tolk uit het register. Een familielid kan niet tolken.',
    ],
    [
      'This interpreter is not in the register for this day and this language.',
      'Choose a sworn interpreter from the register. A family member cannot interpret.',
    ],
  ),
};
