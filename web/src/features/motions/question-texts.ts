import { dictionary } from '../../kernel/language.js';
import type { StateWord } from '../../ui/state-tag.js';

interface QuestionTexts {
  readonly title: string;
  readonly lead: string;
  readonly noTranscript: string;
  readonly nothing: string;
  readonly verdicts: Readonly<Record<'answered' | 'asked-not-answered' | 'not-asked', StateWord>>;
  readonly found: (count: number) => string;
  readonly fit: (percent: number) => string;
  readonly choose: (at: string) => string;
  readonly chosen: (at: string) => string;
  readonly says: string;
  readonly sayNothing: string;
  readonly outcomes: Readonly<Record<'ANSWERED_HERE' | 'NOT_SUFFICIENT' | 'NOT_ASKED', string>>;
  readonly because: string;
  readonly becauseHint: string;
  readonly applicantSays: string;
  readonly unsaid: string;
  readonly rule: string;
  readonly speakers: Readonly<Record<'V' | 'A' | 'T', string>>;
}

export const questionTexts = dictionary<QuestionTexts>(
  {
    title: 'Is dit niet al beantwoord?',
    lead: 'Het systeem wijst plaatsen aan in de transcripten. Het beslist niets en houdt niets tegen.',
    noTranscript: 'Er is nog geen transcript om de vraag naast te leggen.',
    nothing: 'Geen passage gevonden. Dat zegt nog niet dat er niets over is gezegd.',
    verdicts: {
      answered: {
        word: 'Lijkt beantwoord',
        meaning: 'Er is een passage gevonden waarin dit lijkt te zijn gevraagd en beantwoord.',
        tone: 'done',
      },
      'asked-not-answered': {
        word: 'Onzeker of onbeantwoord',
        meaning:
          'Het kind wist het niet, of het is twijfelachtig of dit is gevraagd. Lees de passages.',
        tone: 'attention',
      },
      'not-asked': {
        word: 'Lijkt niet gevraagd',
        meaning: 'In de transcripten is niet gevonden dat dit is gevraagd.',
        tone: 'neutral',
      },
    },
    found: (count) => (count === 1 ? '1 passage gevonden' : `${String(count)} passages gevonden`),
    fit: (percent) => `past ${String(percent)} %`,
    choose: (at) => `Deze passage kiezen, ${at}`,
    chosen: (at) => `Gekozen passage: ${at}`,
    says: 'Wat u van deze vraag zegt',
    sayNothing: 'Nog niets',
    outcomes: {
      ANSWERED_HERE: 'Hier beantwoord',
      NOT_SUFFICIENT: 'Beantwoord, maar niet voldoende',
      NOT_ASKED: 'Niet gevraagd',
    },
    because: 'Omdat',
    becauseHint: 'Waarom dit antwoord niet voldoende is, of wat de rechter hierbij moet weten.',
    applicantSays: 'De verzoeker zegt',
    unsaid: 'De verzoeker heeft hier niets over gezegd.',
    rule: 'systeemregel',
    speakers: { V: 'Verhoorder', A: 'Kind', T: 'Tolk' },
  },
  {
    title: 'Was this not answered already?',
    lead: 'The system points at places in the transcripts. It decides nothing and bars nothing.',
    noTranscript: 'There is no transcript yet to hold the question against.',
    nothing: 'No passage found. That does not mean nothing was said about it.',
    verdicts: {
      answered: {
        word: 'Seems answered',
        meaning: 'A passage was found in which this seems to have been asked and answered.',
        tone: 'done',
      },
      'asked-not-answered': {
        word: 'Uncertain or unanswered',
        meaning:
          'The child did not know, or it is doubtful whether this was asked. Read the passages.',
        tone: 'attention',
      },
      'not-asked': {
        word: 'Seems not asked',
        meaning: 'It was not found in the transcripts that this was asked.',
        tone: 'neutral',
      },
    },
    found: (count) => (count === 1 ? '1 passage found' : `${String(count)} passages found`),
    fit: (percent) => `fits ${String(percent)} %`,
    choose: (at) => `Choose this passage, ${at}`,
    chosen: (at) => `Chosen passage: ${at}`,
    says: 'What you say of this question',
    sayNothing: 'Nothing yet',
    outcomes: {
      ANSWERED_HERE: 'Answered here',
      NOT_SUFFICIENT: 'Answered, but not enough',
      NOT_ASKED: 'Not asked',
    },
    because: 'Because',
    becauseHint: 'Why this answer is not enough, or what the judge should know.',
    applicantSays: 'The applicant says',
    unsaid: 'The applicant said nothing about this.',
    rule: 'system rule',
    speakers: { V: 'Interviewer', A: 'Child', T: 'Interpreter' },
  },
);
