import { dictionary } from '../../kernel/language.js';

interface AnswerTexts {
  readonly answers: {
    readonly title: string;
    readonly none: string;
    readonly late: string;
    readonly lateMeaning: string;
    readonly supplement: string;
    readonly wantsToBeHeard: string;
    readonly wishes: string;
    readonly conflict: string;
    readonly formTitle: string;
    readonly supplementTitle: string;
    readonly position: string;
    readonly grounds: string;
    readonly text: string;
    readonly textHint: string;
    readonly protectionHint: string;
    readonly conflictHint: string;
    readonly heard: string;
    readonly submit: string;
    readonly submitSupplement: string;
    readonly given: string;
    readonly settled: string;
  };
  readonly childView: {
    readonly title: string;
    readonly none: string;
    readonly notAsked: string;
    readonly wants: string;
    readonly conditions: string;
    readonly asked: (by: string, method: string) => string;
    readonly recordedBy: (name: string, role: string) => string;
    readonly shared: string;
    readonly notShared: string;
    readonly formTitle: string;
    readonly lead: string;
    readonly way: string;
    readonly wasAsked: string;
    readonly wasNotAsked: string;
    readonly askedBy: string;
    readonly askedOn: string;
    readonly method: string;
    readonly ownWords: string;
    readonly ownWordsHint: string;
    readonly conditionText: (kind: string) => string;
    readonly mayShare: string;
    readonly mayShareHint: string;
    readonly reason: string;
    readonly submit: string;
    readonly saved: string;
    readonly rule: string;
    readonly ruleSource: string;
  };
}

export const answerTexts = dictionary<AnswerTexts>(
  {
    answers: {
      title: 'Antwoorden',
      none: 'Er is nog niet geantwoord.',
      late: 'na de termijn',
      lateMeaning: 'Toch toegelaten, omdat nog niet was beslist.',
      supplement: 'aanvulling',
      wantsToBeHeard: 'Wil door de rechter worden gehoord.',
      wishes: 'Wensen voor bescherming',
      conflict: 'Belang van de vertegenwoordiger',
      formTitle: 'Antwoord geven',
      supplementTitle: 'Antwoord aanvullen',
      position: 'Standpunt',
      grounds: 'Gronden',
      text: 'Toelichting',
      textHint: 'Noem het kind alleen met zijn kindnummer.',
      protectionHint: 'De verdediging ziet dit niet.',
      conflictHint: 'Heeft wie het kind vertegenwoordigt een ander belang dan het kind?',
      heard: 'Wij willen door de rechter worden gehoord',
      submit: 'Antwoord indienen',
      submitSupplement: 'Aanvulling indienen',
      given: 'Uw antwoord is ingediend.',
      settled: 'Een antwoord wordt niet gewijzigd; u kunt het wel aanvullen.',
    },
    childView: {
      title: 'Wat het kind zelf zegt',
      none: 'De mening van het kind is nog niet vastgelegd.',
      notAsked: 'Niet gevraagd',
      wants: 'Wil opnieuw vertellen',
      conditions: 'Alleen als',
      asked: (by, method) => `Gevraagd door ${by}, ${method}`,
      recordedBy: (name, role) => `Vastgelegd door ${name}, ${role}`,
      shared: 'De verdediging mag dit lezen.',
      notShared: 'De verdediging leest dit niet.',
      formTitle: 'Mening van het kind vastleggen',
      lead: 'Schrijf op wat het kind zelf zei, zonder samen te vatten. De rechter moet hierop ingaan.',
      way: 'Is het kind naar zijn mening gevraagd?',
      wasAsked: 'Ja, het kind is gevraagd',
      wasNotAsked: 'Nee, het kind is niet gevraagd',
      askedBy: 'Wie heeft het gevraagd',
      askedOn: 'Op welke dag',
      method: 'Op welke manier',
      ownWords: 'Wat het kind zei, in eigen woorden',
      ownWordsHint: 'Laat namen en plaatsen weg of gebruik het kindnummer.',
      conditionText: (kind) => `Toelichting bij: ${kind}`,
      mayShare: 'Het kind vindt het goed dat de verdediging dit leest',
      mayShareHint: 'Zonder dit vinkje ziet de verdediging alleen dat het kind is gevraagd.',
      reason: 'Waarom is het kind niet gevraagd?',
      submit: 'Mening vastleggen',
      saved: 'De mening van het kind is vastgelegd.',
      rule: 'Het kind heeft het recht zijn mening te geven in elke procedure die het aangaat.',
      ruleSource: 'art. 12 IVRK',
    },
  },
  {
    answers: {
      title: 'Answers',
      none: 'Nobody has answered yet.',
      late: 'after the term',
      lateMeaning: 'Admitted all the same, as nothing was decided yet.',
      supplement: 'supplement',
      wantsToBeHeard: 'Wants to be heard by the judge.',
      wishes: 'Wishes for protection',
      conflict: 'Interest of the representative',
      formTitle: 'Give an answer',
      supplementTitle: 'Supplement the answer',
      position: 'Position',
      grounds: 'Grounds',
      text: 'Explanation',
      textHint: 'Name the child by its number only.',
      protectionHint: 'The defence does not see this.',
      conflictHint: 'Has whoever represents the child another interest than the child?',
      heard: 'We want to be heard by the judge',
      submit: 'File answer',
      submitSupplement: 'File supplement',
      given: 'Your answer is filed.',
      settled: 'An answer is not changed; you can supplement it.',
    },
    childView: {
      title: 'What the child itself says',
      none: 'The child’s view is not on file yet.',
      notAsked: 'Not asked',
      wants: 'Wants to tell again',
      conditions: 'Only if',
      asked: (by, method) => `Asked by ${by}, ${method}`,
      recordedBy: (name, role) => `Recorded by ${name}, ${role}`,
      shared: 'The defence may read this.',
      notShared: 'The defence does not read this.',
      formTitle: 'Record the child’s view',
      lead: 'Write down what the child itself said, without summarising. The judge must address it.',
      way: 'Was the child asked for its view?',
      wasAsked: 'Yes, the child was asked',
      wasNotAsked: 'No, the child was not asked',
      askedBy: 'Who asked',
      askedOn: 'On which day',
      method: 'In which way',
      ownWords: 'What the child said, in its own words',
      ownWordsHint: 'Leave out names and places or use the child number.',
      conditionText: (kind) => `Explanation of: ${kind}`,
      mayShare: 'The child agrees that the defence reads this',
      mayShareHint: 'Without this tick the defence sees only that the child was asked.',
      reason: 'Why was the child not asked?',
      submit: 'Record view',
      saved: 'The child’s view is recorded.',
      rule: 'A child has the right to give its view in all proceedings affecting it.',
      ruleSource: 'art. 12 CRC',
    },
  },
);
